import { parseInline, plainText, type InlineToken } from './inline.js';

/** The measured figures of a text, as written: "60 %", "4×", "minutes → seconds". */
export function findFigures(text: string): readonly string[] {
  const say = (token: InlineToken): string => (token.type === 'arrow' ? ' → ' : 'text' in token ? token.text : 'tokens' in token ? token.tokens.map(say).join('') : '');
  const find = (tokens: readonly InlineToken[]): string[] =>
    tokens.flatMap((token) => (token.type === 'figure' ? [token.tokens.map(say).join('')] : 'tokens' in token ? find(token.tokens) : []));
  return find(parseInline(text));
}

/** A text as one short line: plain, cut at a word. */
export function shorten(text: string, most = 90): string {
  const plain = plainText(text).replace(/\s+/g, ' ');
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
