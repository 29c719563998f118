import { parseInline, plainText, tokenText, type InlineToken } from './inline.js';

/** The measured figures of a text, as written: "60 %", "4×", "minutes → seconds". */
export function findFigures(text: string): readonly string[] {
  const find = (tokens: readonly InlineToken[]): string[] =>
    tokens.flatMap((token) =>
      'tokens' in token ? (token.type === 'figure' ? tokenText(token.tokens) : find(token.tokens)) : [],
    );
  return find(parseInline(text));
}

/** A text as one short line: plain, cut at a word. */
export function shorten(text: string, most = 90): string {
  const plain = plainText(text.slice(0, 4 * most)).replace(/\s+/g, ' ');
  return plain.length <= most
    ? plain
    : `${plain
        .slice(0, most)
        .replace(/\s+\S*$/, '')
        .replace(/[\ud800-\udbff]$/, '')}…`;
}
