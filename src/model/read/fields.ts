import { createIssue, type IssueCode, type IssueValues, type Report } from '../issues.js';
import type { Fact } from '../types.js';
import { safeUrl } from '../url.js';

/** An object as it was given: nothing about its values is known. */
export type Given = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Nothing is there, or what is there is private. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value)
    ? !value.length
    : isObject(value) && (value['private'] === true || value['private'] === 'true'));

/** What a value is, in the words of issues. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

// One look for the common case: most texts have none of these and are taken as they are.
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const REMOVED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** The text without control characters, bidi overrides and lone surrogates; empty where nothing visible is left. */
export function cleanText(given: string): string {
  let text = given;
  if (SUSPECT.test(text))
    text = text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(REMOVED, '')
      .replace(/\p{Cs}/gu, '\ufffd');
  text = text.trim();
  return /[^\s\u00ad\u200b-\u200f\u2060]/.test(text) ? text : '';
}

/** A key as a person would write it: `teamSize` → "Team size". */
export function readableKey(key: string): string {
  const words = cleanText(
    key
      .replace(/(\p{Ll}|\d)(\p{Lu})(?=\p{Ll})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
      .replace(/[_-]+/g, ' '),
  );
  return words && words[0]!.toUpperCase() + words.slice(1);
}

/** The JSON pointer of a key inside. */
export const inside = (pointer: string, key: string): string =>
  `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;

// Where the text sits when an object stands in place of a text.
const TEXTS = 'name title label text value description summary content'.split(' ');
// A list in one text is divided by lines; short words also by commas.
const LINES = /\n/;
const COMMAS = /[,;|\n،、]/;
const DEEPEST = 8;

/**
 * All texts of a value: numbers and days written out, lists in lists made one, objects by their name and their lists.
 * `divide` takes a single text apart.
 */
function readLeaves(value: unknown, pointer: string, report: Report, divide?: RegExp, depth = 0): string[] {
  if (isEmpty(value)) return [];
  if (typeof value === 'string') {
    const text = cleanText(value);
    if (text !== value && SUSPECT.test(value)) report(createIssue(108, pointer));
    return (divide ? text.split(divide).map((part) => part.replace(/^\s*[•*–-]\s+/, '').trim()) : [text]).filter(
      Boolean,
    );
  }
  if (depth > DEEPEST) report(createIssue(106, pointer));
  else if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  else if (value instanceof Date && !Number.isNaN(+value)) return [value.toISOString().slice(0, 10)];
  else if (typeof value === 'object') {
    const holder = value as Given;
    const list = Array.isArray(value);
    const name = list ? undefined : TEXTS.find((key) => typeof holder[key] === 'string');
    const leaves: string[] = [];
    for (const key of Object.keys(holder)) {
      const each = holder[key];
      // Most lists hold plain texts: these need no pointer.
      if (list && typeof each === 'string' && !SUSPECT.test(each)) {
        const text = cleanText(each);
        if (text) leaves.push(text);
      } else if (list || key === name || Array.isArray(each))
        leaves.push(...readLeaves(each, inside(pointer, key), report, undefined, depth + 1));
      else if (!isEmpty(each)) report(createIssue(105, inside(pointer, key), { kind: readableKey(key) }));
    }
    return leaves;
  } else report(createIssue(101, pointer, { kind: kindOf(value) }));
  return [];
}

/** One text, whatever stands there. */
export function readText(value: unknown, pointer: string, report: Report): string | undefined {
  const leaves = readLeaves(value, pointer, report);
  const text = leaves.join(leaves.some((leaf) => leaf.length > 40) ? '\n' : ', ');
  if (text && typeof value !== 'string') report(createIssue(102, pointer, { kind: kindOf(value) }));
  return text || undefined;
}

/** How a shape is read: a method of `Fields`, then the names the field goes by, today's first; or a function of its own. */
export type Shape = {
  readonly [key: string]: `${'text' | 'texts' | 'words' | 'url' | 'facts'}${string}` | ((fields: Fields) => unknown);
};
type Method<S> = S extends `${infer M} ${string}` ? M : S;
export type Read<S> = {
  readonly [K in keyof S]: S[K] extends (fields: Fields) => infer R
    ? R
    : Method<S[K]> extends infer M extends 'text' | 'texts' | 'words' | 'url' | 'facts'
      ? ReturnType<Fields[M]>
      : never;
};

const parsed = new Map<string, readonly [method: 'text', names: readonly string[]]>();

/** A field's way of being read, taken apart once. */
function parseShape(given: string): readonly [method: 'text', names: readonly string[]] {
  let shape = parsed.get(given);
  if (!shape) {
    const [method, ...names] = given.split(' ').filter(Boolean);
    parsed.set(given, (shape = [method as 'text', names]));
  }
  return shape;
}

/**
 * One object being read. It remembers which fields were taken, so that what nobody asked for can still be shown
 * (`facts`) or reported (`leave`): no text of the author's is dropped silently.
 */
export class Fields {
  readonly #left: Set<string>;
  constructor(
    readonly given: Given,
    readonly pointer: string,
    readonly report: Report,
    /** The one field of an object that is none: a text or list in its place. */
    readonly stand?: string,
  ) {
    this.#left = new Set(Object.keys(given));
    this.#left.delete('private');
  }

  /** A field's pointer. */
  at(name: string): string {
    return name === this.stand ? this.pointer : inside(this.pointer, name);
  }

  issue(code: IssueCode, name = '', values?: IssueValues): void {
    this.report(createIssue(code, name ? this.at(name) : this.pointer, values));
  }

  /** Reads the fields of a shape, in its order. */
  read<const S extends Shape>(shape: S): Read<S> {
    const read: { [key: string]: unknown } = {};
    for (const key of Object.keys(shape)) {
      const way = shape[key]!;
      if (typeof way === 'function') read[key] = way(this);
      else {
        const [method, names] = parseShape(way);
        read[key] = this[method](...names);
      }
    }
    return read as Read<S>;
  }

  /** The name of the first field that holds something; it counts as taken. Undefined where there is none. */
  take(...names: string[]): string | undefined {
    for (const name of names) {
      if (!this.#left.delete(name) || isEmpty(this.given[name])) continue;
      if (name !== names[0]) this.issue(104, name, { name: names[0] });
      return name;
    }
    return undefined;
  }

  /** The object under one of the names, or the only one in a list; anything else there stands as its `key`. Empty where there is none. */
  inner(key: string, ...names: string[]): Fields {
    const name = this.take(...names);
    let value = name === undefined ? {} : this.given[name];
    let at = this.at(name ?? names[0]!);
    if (Array.isArray(value) && value.length === 1 && isObject(value[0])) [value, at] = [value[0], `${at}/0`];
    return isObject(value) ? new Fields(value, at, this.report) : new Fields({ [key]: value }, at, this.report, key);
  }

  /** Reads each entry under one of the names. */
  entries<T>(read: (fields: Fields) => T | undefined, ...names: string[]): T[] {
    const name = this.take(...names);
    return name === undefined ? [] : readEntries(this.given[name], this.at(name), this.report, read);
  }

  /** The text under the first of the names that holds one. */
  text(...names: string[]): string | undefined {
    for (let name; (name = this.take(...names)) !== undefined;) {
      const text = readText(this.given[name], this.at(name), this.report);
      if (text) return text;
    }
    return undefined;
  }

  /** The texts under all of the names. */
  texts(...names: string[]): readonly string[] {
    return this.#list(LINES, names);
  }

  /** Short words under all of the names, each once. */
  words(...names: string[]): readonly string[] {
    return [...new Set(this.#list(COMMAS, names))];
  }

  #list(divide: RegExp, names: readonly string[]): string[] {
    const texts: string[] = [];
    for (let name; (name = this.take(...names)) !== undefined;) {
      const value = this.given[name];
      if (!Array.isArray(value)) this.issue(103, name, { kind: kindOf(value) });
      texts.push(...readLeaves(value, this.at(name), this.report, divide));
    }
    return texts;
  }

  /** A checked address. One that may not be a link stays, so that it is shown among the facts. */
  url(...names: string[]): string | undefined {
    for (const name of names) {
      const url = this.#left.has(name) && safeUrl(this.given[name]);
      if (url && this.take(name)) return url;
      if (url === undefined && !isEmpty(this.given[name])) this.issue(300, name);
    }
    return undefined;
  }

  /** A date as it is written, whatever it is written as. */
  date(...names: string[]): string | undefined {
    const name = this.take(...names);
    if (name === undefined) return undefined;
    const value = this.given[name];
    const parts = isObject(value) && [value['year'], value['month'], value['day']].filter(Boolean);
    return readLeaves(parts && parts.length ? parts : value, this.at(name), this.report).join('-') || undefined;
  }

  /** Facts under known labels, then every field that nobody took. */
  facts(...known: string[]): Fact[] {
    const facts: Fact[] = [];
    for (const label of known) addFact(facts, label, this.#list(LINES, [label]), true);
    for (const name of this.#left)
      collectFacts(
        facts,
        readableKey(name),
        this.given[name],
        this.at(name),
        this.report,
        /^[_$@]/.test(name) ? DEEPEST : 0,
      );
    this.#left.clear();
    return facts;
  }

  /** Reports every field that nobody took. */
  leave(): void {
    for (const name of this.#left) if (!isEmpty(this.given[name])) this.issue(105, name, { kind: readableKey(name) });
    this.#left.clear();
  }
}

function addFact(facts: Fact[], label: string, values: readonly string[], known: boolean): void {
  if (values.length) facts.push({ label, value: values.join(', '), ...(values.length > 1 && { values }), known });
}

/** Whatever stands there, as facts: objects inside by their keys, lists of texts as one fact. */
function collectFacts(
  facts: Fact[],
  label: string,
  value: unknown,
  pointer: string,
  report: Report,
  depth: number,
): void {
  if (isEmpty(value)) return;
  // Keys that begin with a sign are for machines by convention, and a yes or no needs words that only the author has.
  if (typeof value === 'boolean' || depth >= DEEPEST || facts.length > 9999)
    return report(createIssue(105, pointer, { kind: label }));
  if (typeof value !== 'object' || (Array.isArray(value) && !value.some(isObject)))
    return addFact(facts, label, readLeaves(value, pointer, report), false);
  for (const key of Object.keys(value as Given)) {
    const name = Array.isArray(value) || TEXTS.includes(key) ? '' : ` ${readableKey(key).toLowerCase()}`;
    collectFacts(facts, label + name, (value as Given)[key], inside(pointer, key), report, depth + 1);
  }
}

/** Reads each entry of a list. One entry alone, a text, or an object that holds the list (`{history: […]}`) count too. */
export function readEntries<T>(
  given: unknown,
  pointer: string,
  report: Report,
  read: (fields: Fields) => T | undefined,
): T[] {
  if (isEmpty(given)) return [];
  if (isObject(given)) {
    const list = ['history', 'sets', 'list', 'items', 'entries'].find((key) => Array.isArray(given[key]));
    if (list) {
      const { [list]: held, ...rest } = given;
      new Fields(rest, pointer, report).leave();
      return readEntries(held, inside(pointer, list), report, read);
    }
  }
  if (!Array.isArray(given)) report(createIssue(103, pointer, { kind: kindOf(given) }));
  const list: Given = Array.isArray(given) ? (given as unknown as Given) : { '': given };
  return Object.keys(list).flatMap((key) => {
    const value = list[key];
    const at = key ? inside(pointer, key) : pointer;
    if (isEmpty(value)) return [];
    const text = isObject(value) ? undefined : readText(value, at, report);
    const entry = isObject(value)
      ? read(new Fields(value, at, report))
      : text && read(new Fields({ name: text }, at, report, 'name'));
    if (entry) return [entry];
    report(createIssue(107, at));
    return [];
  });
}

/** True where anything in it can be shown. */
export function hasAny(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.values(value).some(hasAny)
      : !!value;
}

/** Gives out ids, each once: the author's own, else the path. */
export function idGiver(): (fields: Fields) => { readonly id: string; readonly pointer: string } {
  const taken = new Set<string>();
  return (fields) => {
    const { pointer } = fields;
    const path = pointer.slice(1) || '0';
    let id = fields.text('id') ?? path;
    if (taken.has(id)) {
      fields.issue(401, 'id', { text: id });
      id = path;
      for (let n = 2; taken.has(id); n++) id = `${path}-${n}`;
    }
    taken.add(id);
    return { id, pointer };
  };
}
