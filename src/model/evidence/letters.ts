/**
 * What a text is made of, one UTF-16 unit at a time: whether a unit belongs to a word, to words of which script, and what
 * it is without case, width and accents. Every unit is looked up once and then remembered, so that reading a text costs
 * two table reads a unit.
 */

/** No letter and no digit. */
export const OUTSIDE = 0;
/** Letters of scripts that set words apart, and digits; each number a script of its own. */
export const PLAIN = 1;
/** Scripts without spaces: every letter may begin and end a word. */
export const SPACELESS = 2;
const KATAKANA = 3;
export const HANGUL = 4;
export const ARABIC = 5;
export const HEBREW = 6;
const OTHER = 7;
/** Marks, tatweel and invisible signs: they are no part of a name. */
export const SILENT = 8;

/** Letters beside which Latin words stand out. */
export const isForeign = (code: number): boolean =>
  !Number.isNaN(code) && kindOf(code) >= SPACELESS && kindOf(code) <= OTHER;

/** Not looked up yet. */
export const UNKNOWN = 255;

// Each group is a kind. Halves of letters beyond the first plane, which are mostly Han, count as such; pictures among them
// do no harm. Mute signs come first, as scripts have them too.
const KINDS =
  /([\xad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060-\u2064\ufeff])|([\p{sc=Hani}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Khmr}\p{Cs}])|([\p{sc=Kana}ー])|(\p{sc=Hang})|(\p{sc=Arab})|(\p{sc=Hebr})|([\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}])/u;
const KIND_OF = [SILENT, SPACELESS, KATAKANA, HANGUL, ARABIC, HEBREW, OTHER];

/** The kinds of units, as far as they are known; `kindOf` asks for the others. Hot loops read it directly. */
export const kinds = /* @__PURE__ */ new Uint8Array(65_536).fill(UNKNOWN);
/** What units are without case, width and accents, once their kind is known. */
export const plain = /* @__PURE__ */ new Uint16Array(65_536);

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  if (code < 128) {
    plain[code] = letter.toLowerCase().charCodeAt(0);
    return (kinds[code] = /[a-z0-9]/i.test(letter) ? PLAIN : OUTSIDE);
  }
  const group =
    KINDS.exec(letter)
      ?.slice(1)
      .findIndex((match) => match) ?? -1;
  const isWord = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(letter);
  const kind = group === 0 ? SILENT : !isWord ? OUTSIDE : (KIND_OF[group] ?? PLAIN);
  // Decomposed, without the marks; not where they make another letter.
  const base = letter
    .normalize(kind === SPACELESS || kind === KATAKANA || kind === HANGUL ? 'NFKC' : 'NFKD')
    .toLowerCase()
    .replace(/(?<=.)\p{M}+/u, '');
  const same = { ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي', '♯': '#' }[base] ?? base;
  plain[code] = (same.length === 1 ? same : letter).charCodeAt(0);
  kinds[code] = kind;
  return kind;
}

/** What kind of unit this is. */
export function kindOf(code: number): number {
  const kind = kinds[code] ?? OUTSIDE;
  return kind === UNKNOWN ? learn(code) : kind;
}

/** The unit without case, width and accents. Ask for its kind first. */
export function plainOf(code: number): number {
  return plain[code]!;
}

/** True where a word may end before a unit of the second kind and begin with it. */
export function meets(before: number, after: number): boolean {
  return before !== after || before === OUTSIDE || before === SPACELESS;
}

/** The last unit before a place that is not silent, as its kind. */
export function kindBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== SILENT) return kind;
  }
  return OUTSIDE;
}

/** The first unit from a place on that is not silent, as its kind. */
export function kindAfter(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== SILENT) return kind;
  }
  return OUTSIDE;
}

const PLUS = 43;
const SHARP = 35;
export const DOT = 46;

/** Signs that belong to a name: "C++", "C#". */
export const isSign = (code: number): boolean => code === PLUS || code === SHARP;

/** True where a dot begins a name: ".NET". */
export function isLeadingDot(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === DOT &&
    kindOf(text.charCodeAt(at + 1)) === PLAIN &&
    (!at || kindOf(text.charCodeAt(at - 1)) === OUTSIDE)
  );
}

/** A name without case and accents and without what stands between its words. */
export interface Spelling {
  readonly folded: string;
  /** Bit n is set where something may stand between letter n − 1 and letter n. */
  readonly joints: number;
}

const CASELESS = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;

function caseOf(code: number): number {
  if (code < 128)
    return code < 48
      ? CASELESS
      : code < 58
        ? DIGIT
        : code > 96 && code < 123
          ? SMALL
          : code > 64 && code < 91
            ? CAPITAL
            : CASELESS;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase() ? SMALL : letter !== letter.toLowerCase() ? CAPITAL : CASELESS;
}

/** True where a capital or a number begins something new: "nodeJS", "SQLServer", "Web3". */
function isHump(name: string, at: number): boolean {
  const before = at ? caseOf(name.charCodeAt(at - 1)) : CASELESS;
  const here = caseOf(name.charCodeAt(at));
  return before && here && before !== here
    ? before !== CAPITAL || here === DIGIT
    : here === CAPITAL && before === CAPITAL && caseOf(name.charCodeAt(at + 1)) === SMALL;
}

/** Reads a name for comparing: "Node.js" and "NodeJS" are one, and may be written "Node JS". */
export function spell(name: string): Spelling {
  let folded = '';
  let joints = 0;
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const kind = kindOf(name.charCodeAt(i));
    const code = plainOf(name.charCodeAt(i));
    if (kind === SILENT) continue;
    if (kind === OUTSIDE && !(isSign(code) && folded && !gap) && !(!folded && isLeadingDot(name, i))) {
      gap = true;
      continue;
    }
    if (folded && folded.length < 31 && (gap || isHump(name, i))) joints |= 1 << folded.length;
    gap = false;
    folded += String.fromCharCode(code);
  }
  if (folded.length > 3 && folded.length < 31 && folded.endsWith('js')) joints |= 1 << (folded.length - 2);
  return { folded: folded || name.trim().toLowerCase(), joints };
}
