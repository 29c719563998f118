import { parseInline, plainText, tokenText, type InlineToken } from './inline.js';

/** The measured figures of a text, as written: "60 %", "4×", "minutes → seconds". */
export function findFigures(text: string): readonly string[] {
  const find = (tokens: readonly InlineToken[]): string[] =>
    tokens.flatMap((token) =>
      'tokens' in token ? (token.type === 'figure' ? tokenText(token.tokens) : find(token.tokens)) : [],
    );
  return find(parseInline(text));
}

// Years of experience, a position of 80 %, "100 % remote": figures that prove nothing. And years, "4K", "3b", numbers of things.
const DULL_AFTER =
  /^\s*(?:y(?:ea)?rs?\b|jahre|a[nñ]os|ans\b|anni|лет|سن|عام|年|part.?time|full.?time|position|remote|respons|fte\b|workload)/i;
const DULL = /^(?:19|20)\d\d\s*→|^[48]K$|^\d+b$/;

/** The figures of a text that say something by themselves. */
export function tellingFigures(text: string): readonly string[] {
  const plain = plainText(text);
  return findFigures(text).filter((figure) => {
    const at = plain.indexOf(figure);
    return !DULL.test(figure) && !/[#№]$/.test(plain.slice(0, at)) && !DULL_AFTER.test(plain.slice(at + figure.length));
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
