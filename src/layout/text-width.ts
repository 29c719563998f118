/**
 * How wide a text will be, without a canvas and the same in every engine: the embedding page chooses the font, so this
 * is the wider of two common sans-serif faces, letter by letter, in 3 % of the size. A little too wide is a calm gap,
 * too narrow would be a collision.
 */
export interface TextStyle {
  readonly mono?: boolean;
  /** CSS font weight; the table holds 550. */
  readonly weight?: number;
}

const ADVANCES = 'abgnkwo9ccikaeafkkkkkkkkkkbbkkklxoooonlqoejolsoqnqonlonwnnlbfbkjkjljljcllaajaulllldjdljrjjhdcdk';
const WIDTHS = Array.from(ADVANCES, (digit) => parseInt(digit, 36) * 0.03);
const MONO = 0.61;
/** Marks that sit on the letter before them, joiners and direction marks. */
const NO_ADVANCE = /[\p{M}\p{Cf}\p{EMod}]/u;
/** Scripts written in squares. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3fffd}]/u;
const LONGEST = 500;

const advance = (letter: string, mono: boolean | undefined): number => {
  const code = letter.codePointAt(0)!;
  if (code < 32) return 0;
  if (code < 127) return mono ? MONO : WIDTHS[code - 32]!;
  if (NO_ADVANCE.test(letter)) return 0;
  if (SQUARE.test(letter)) return 1.02;
  if (code >= 0x1f000 || (code >= 0x2600 && code < 0x27c0)) return 1.38;
  if (mono) return MONO;
  // Arabic letters join and are narrow; Latin, Greek and Cyrillic as their wider letters; the rest by guess.
  return code >= 0x590 && code < 0x780 ? 0.58 : code < 0x590 ? 0.7 : 0.8;
};

/** The width of `text` in the units of `size`. */
export function textWidth(text: string, size: number, { mono, weight = 550 }: TextStyle = {}): number {
  let width = 0;
  for (const letter of text) width += advance(letter, mono);
  return width * size * (weight > 560 && !mono ? 1.05 : 1);
}

/** A letter and its marks: they stay or go together. */
const LETTERS = new RegExp(`[^](?:${NO_ADVANCE.source})*`, 'gu');
/** Where a line may end: after spaces, hyphens, slashes, and before a square. */
const BREAKS = new RegExp(`(?<=[\\s\\-/_])(?![\\s\\-/_])|(?=${SQUARE.source})(?!${NO_ADVANCE.source})`, 'u');

/** The text shortened by … so that it is at most `room` wide. */
export function shorten(text: string, room: number, size: number, style?: TextStyle): string {
  if (textWidth(text, size, style) <= room) return text;
  let kept = '';
  let width = textWidth('…', size, style);
  for (const letter of text.slice(0, LONGEST).match(LETTERS) ?? []) {
    width += textWidth(letter, size, style);
    if (width > room) break;
    kept += letter;
  }
  return kept.trimEnd() + '…';
}

/**
 * The text in at most `maxLines` lines of at most `maxWidth`: broken between words (after hyphens and slashes, between
 * CJK characters), of even lengths where two lines hold it, the last line shortened by … where it cannot fit.
 */
export function breakLines(
  text: string,
  maxWidth: number,
  size: number,
  maxLines: number,
  style?: TextStyle,
): string[] {
  const clean = text.slice(0, LONGEST).trim().replace(/\s+/g, ' ');
  const widthOf = (one: string): number => textWidth(one, size, style);
  if (widthOf(clean) <= maxWidth) return [clean];
  const words = clean.split(BREAKS);
  const line = (from: number, to?: number): string => words.slice(from, to).join('').trim();
  const fits = (from: number, to?: number): boolean => widthOf(line(from, to)) <= maxWidth;
  if (maxLines === 2) {
    // The break that leaves the shorter longest line.
    let best: string[] | undefined;
    let longest = maxWidth;
    for (let i = 1; i < words.length; i++) {
      const lines = [line(0, i), line(i)];
      const width = Math.max(...lines.map(widthOf));
      if (width <= longest && lines[1]) [best, longest] = [lines, width - 0.01];
    }
    if (best) return best;
  }
  const lines: string[] = [];
  for (let from = 0, to = 1; from < words.length; from = to++) {
    while (to < words.length && fits(from, to + 1)) to++;
    // The rest is the last line. A word longer than its line is shortened, as hyphens would be a guess.
    const last = lines.length > maxLines - 2 || !fits(from, to);
    lines.push(last ? shorten(line(from), maxWidth, size, style) : line(from, to));
    if (last) break;
  }
  return lines;
}
