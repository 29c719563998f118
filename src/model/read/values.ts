import type { IssueValues, Report } from '../issues.js';

/** An object as it was given: nothing about its values is known. */
export type Given = { readonly [key: string]: unknown };

/** What stands in one place of the document, whom to tell about it, and where it is. */
export type Place = readonly [value: unknown, report: Report, pointer: string];

export const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** What the author keeps to themselves. */
export const isPrivate = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { private: mark } = value as Given;
  return mark === true || mark === 'true';
};

/** Nothing is there, or what is there is private. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) ? !value.length : isPrivate(value));

/** What a value is, in the words of issues. */
export const kindOf = (value: unknown): IssueValues => ({ kind: Array.isArray(value) ? 'list' : typeof value });

// Line breaks of other systems; halves of characters; control characters and overrides of direction.
const SUSPECT = /(\r\n?|[\u2028\u2029])|(\p{Cs})|(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// The named entities that are pasted with words, and the marks of letters (`&eacute;`).
const ENTITIES = new Map(
  Array.from(
    'amp=&quot="apos=\'nbsp=\xa0ndash=–mdash=—hellip=…bull=•middot=·lsquo=‘rsquo=’ldquo=“rdquo=”laquo=«raquo=»times=×rarr=→euro=€pound=£copy=©reg=®trade=™szlig=ßgrave=\u0300acute=\u0301circ=\u0302tilde=\u0303uml=\u0308ring=\u030acedil=\u0327'.matchAll(
      /([a-z]+)=(.)/g,
    ),
    ([, name, sign]) => [name, sign] as const,
  ),
);

/** The text with its HTML entities decoded. Less-than and greater-than stay, as what they enclose is no tag: `parseInline` has them. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(?:(\d{1,7})|x([\da-f]{1,6}))|([a-z]+));/gi,
        (whole, decimal?: string, hex?: string, name = '') => {
          const code = decimal ? +decimal : parseInt(hex ?? '', 16);
          if (code)
            return code === 60 ? '&lt;' : code === 62 ? '&gt;' : code < 0x110000 ? String.fromCodePoint(code) : whole;
          const mark = ENTITIES.get(name.slice(1));
          return mark! > '\u02ff' && mark! < '\u0370' ? (name[0] + mark).normalize() : (ENTITIES.get(name) ?? whole);
        },
      )
    : text;

/** The text without control characters, bidi overrides and lone surrogates; empty where nothing visible is left. */
export function cleanText(given: string): string {
  // Most texts have nothing to look for beyond their first letters.
  const text = (
    /[^\n -~\xa0-\u1fff]/.test(given)
      ? given.replace(SUSPECT, (_, line?: string, half?: string) => (line ? '\n' : half ? '\ufffd' : ''))
      : given
  ).trim();
  return /[^\s\u00ad\u200b-\u200f\u2060]/.test(text) ? text : '';
}

/** A key as a person would write it: `teamSize` → "Team size". */
export function readableKey(key: string): string {
  const words = cleanText(
    key.replace(/(?<=\p{Ll}|\d)\p{Lu}(?=\p{Ll})/gu, (start) => ` ${start.toLowerCase()}`).replace(/[_-]+/g, ' '),
  );
  return words && words[0]!.toUpperCase() + words.slice(1);
}

/** The JSON pointer of a key inside. */
export const inside = (pointer: string, key: string): string =>
  `${pointer}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;

// Where the text sits when an object stands in place of a text.
export const TEXTS = 'name title label text value description summary content'.split(' ');
// A list in one text is divided by lines; short words also by commas.
export const LINES = /\n/;
export const COMMAS = /[,;|\n،、]/;
export const DEEPEST = 12;

/** Adds all texts of a value to `leaves`. What an object holds besides them goes to `rest`, else it is reported. */
export function addLeaves(
  leaves: string[],
  value: unknown,
  report: Report,
  pointer: string,
  divide?: RegExp,
  rest?: Given[],
  depth = 0,
): void {
  if (typeof value === 'string') {
    const plain = decodeEntities(value);
    const text = cleanText(plain);
    if (text.length !== plain.length && text && text !== plain.trim()) report(108, pointer);
    const parts =
      divide && !depth ? text.split(divide).map((part) => part.replace(/^\s*[•*–-]\s+/, '').trim()) : [text];
    for (const part of parts) if (part) leaves.push(part);
  } else if (isEmpty(value)) return;
  else if (Number.isFinite(value)) leaves.push(`${value as number}`);
  else if (value instanceof Date) addLeaves(leaves, value.toJSON()?.slice(0, 10), report, pointer);
  else if (typeof value !== 'object' || depth > DEEPEST) report(depth > DEEPEST ? 106 : 101, pointer, kindOf(value));
  else if (Array.isArray(value))
    // Not by index: a list may have gaps of any size.
    for (const key in value) addLeaves(leaves, value[key], report, `${pointer}/${key}`, divide, rest, depth + 1);
  else {
    const holder = value as Given;
    const names = TEXTS.filter((key) => typeof holder[key] === 'string' && holder[key]);
    // In a list of sentences all of its texts make one.
    const told = names.slice(0, depth && divide === LINES ? 9 : 1);
    const text = cleanText(decodeEntities([...new Set(told.map((key) => holder[key]))].join(': ')));
    if (text) leaves.push(text);
    const more: { [key: string]: unknown } = {};
    for (const key of Object.keys(holder)) {
      if (isEmpty(holder[key]) || told.includes(key)) continue;
      if (Array.isArray(holder[key]))
        addLeaves(leaves, holder[key], report, inside(pointer, key), divide, rest, depth + 1);
      else if (rest) more[key] = holder[key];
      else report(105, inside(pointer, key), { kind: readableKey(key) });
    }
    if (hasAny(more)) rest!.push(depth ? { [told[0] ?? 'name']: text, ...more } : more);
  }
}

/**
 * All texts of a value: numbers and days written out, lists in lists made one, objects by their name and their lists.
 * `divide` takes a single text apart.
 */
export function readLeaves(value: unknown, ...how: readonly [Report, string, RegExp?, Given[]?]): readonly string[] {
  const leaves: string[] = [];
  addLeaves(leaves, value, ...how);
  return leaves;
}

/** One text, whatever stands there. */
export function readText(value: unknown, report: Report, pointer: string, rest?: Given[]): string | undefined {
  const leaves = readLeaves(value, report, pointer, undefined, rest);
  if (typeof value === 'string') return leaves[0];
  if (leaves.length) report(102, pointer, kindOf(value));
  return leaves.join(leaves.some((leaf) => leaf.length > 40) ? '\n' : ', ') || undefined;
}

/** True where anything in it can be shown. */
export function hasAny(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.values(value).some(hasAny)
      : !!value;
}
