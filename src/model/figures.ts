import { parseInline, plainText, tokenText, type InlineToken } from './inline.js';

/** The measured figures of a text, as written: "60 %", "4×", "minutes → seconds". */
export function findFigures(text: string): readonly string[] {
  const find = (tokens: readonly InlineToken[]): string[] =>
    tokens.flatMap((token) =>
      'tokens' in token ? (token.type === 'figure' ? tokenText(token.tokens) : find(token.tokens)) : [],
    );
  return find(parseInline(text));
}

// Years of experience, a position of 80 %, "100 % remote"; years, "4K", "3b", the numbers of things: they prove nothing.
const DULL = /^(?:[48]K|\d+b|\d{4}\s*→.*)$/;
const DULL_AFTER = /^\s*(?:years|yrs|jahre|a[nñ]os|лет|سن|年|part|full.t|position|remote|respons)/i;

/** The figures of a text that say something by themselves. */
export function tellingFigures(text: string): readonly string[] {
  const plain = plainText(text);
  return findFigures(text).filter((figure) => {
    const [before = '', after = ''] = plain.split(figure, 2);
    return !DULL.test(figure) && !before.endsWith('#') && !DULL_AFTER.test(after);
  });
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
