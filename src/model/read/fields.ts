import { createIssue, type IssueCode, type Report } from '../issues.js';
import { readPeriod } from '../dates.js';
import type { Fact, Period } from '../types.js';
import { endsBeforeStart } from '../dates.js';
import { safeUrl } from '../url.js';

/** An object as it was given: nothing about its values is known. */
export type Given = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isObject(value) && value['private'] === true);

/** What a value is, in the words of issues. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

// One character class for the common case: most texts have none of these and are taken as they are.
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const REMOVED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060]/;

/** The text without control characters, bidi overrides and lone surrogates; empty where nothing visible is left. */
export function cleanText(given: string): string {
  let text = given;
  if (SUSPECT.test(text)) {
    text = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(REMOVED, '').replace(/\p{Cs}/gu, '\ufffd');
  }
  text = text.trim();
  return VISIBLE.test(text) ? text : '';
}

/** A key as a person would write it: `teamSize` → "Team size". */
export function readableKey(key: string): string {
  const words = cleanText(key.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' '));
  return words && words[0]!.toUpperCase() + (/\p{Ll}/u.test(words) ? words.slice(1).replace(/ \p{Lu}(?=\p{Ll})/gu, (start) => start.toLowerCase()) : words.slice(1));
}

const escape = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** Names under which a text may sit when an object stands where a text or a list of texts is expected. */
const TEXTS = ['name', 'title', 'label', 'text', 'value', 'description', 'summary', 'content', 'keyword', 'skill', 'highlight'];
const DEPTH = 6;
const MOST = 20_000;

/** The text of a value: strings as they are, numbers and dates written out, lists joined, objects by their name. */
export function readText(value: unknown, pointer: string, report: Report, depth = 0): string | undefined {
  if (typeof value === 'string') {
    const text = cleanText(value);
    if (text.length < value.length && SUSPECT.test(value)) report(createIssue(108, pointer));
    return text || undefined;
  }
  if (isEmpty(value)) return undefined;
  const kind = kindOf(value);
  let text: string | undefined;
  if (typeof value === 'number' && Number.isFinite(value)) text = String(value);
  else if (value instanceof Date && !Number.isNaN(+value)) text = value.toISOString().slice(0, 10);
  else if (depth < DEPTH && Array.isArray(value)) {
    const texts = readTexts(value, pointer, report, depth + 1);
    text = texts.join(texts.some((each) => each.length > 40) ? '\n' : ', ');
  } else if (depth < DEPTH && isObject(value)) {
    for (const name of TEXTS) {
      if (typeof value[name] === 'string') {
        text = readText(value[name], `${pointer}/${name}`, report);
        break;
      }
    }
  }
  report(text ? createIssue(102, pointer, { kind }) : createIssue(101, pointer, { kind }));
  return text || undefined;
}

/** The texts of a list. A text that holds a list is taken apart by `separator`; lists in lists become one. */
export function readTexts(value: unknown, pointer: string, report: Report, depth = 0, separator = /\n/): string[] {
  const texts: string[] = [];
  if (isEmpty(value)) return texts;
  if (Array.isArray(value)) {
    for (const key of Object.keys(value)) {
      const each = value[Number(key)] as unknown;
      const at = `${pointer}/${key}`;
      if (isObject(each) || Array.isArray(each)) {
        if (depth >= DEPTH) report(createIssue(106, at));
        else if (Array.isArray(each)) texts.push(...readTexts(each, at, report, depth + 1, separator));
        else texts.push(...readNested(each, at, report, depth + 1, separator));
      } else {
        const text = readText(each, at, report);
        if (text) texts.push(text);
      }
    }
  } else if (typeof value === 'string') {
    const parts = cleanText(value).split(separator).map((part) => part.replace(/^\s*[•*–-]\s+/, '').trim()).filter(Boolean);
    report(createIssue(103, pointer, { kind: 'string' }));
    texts.push(...parts);
  } else if (isObject(value)) texts.push(...readNested(value, pointer, report, depth, separator));
  else {
    const text = readText(value, pointer, report);
    if (text) texts.push(text);
  }
  return texts;
}

/** An object in a list of texts: its own text, then the texts of the lists it holds. */
function readNested(value: Given, pointer: string, report: Report, depth: number, separator: RegExp): string[] {
  if (isEmpty(value)) return [];
  const texts: string[] = [];
  let named = false;
  for (const key of Object.keys(value)) {
    const each = value[key];
    const at = `${pointer}/${escape(key)}`;
    if (!named && typeof each === 'string' && TEXTS.includes(key)) {
      named = true;
      const text = readText(each, at, report);
      if (text) texts.push(text);
    } else if (Array.isArray(each) && depth < DEPTH) texts.push(...readTexts(each, at, report, depth + 1, separator));
    else if (!isEmpty(each)) report(createIssue(105, at, { kind: readableKey(key) }));
  }
  return texts;
}

/** Keywords in one text are divided by commas. */
const COMMAS = /[,;|\n،、]/;

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
  ) {
    this.#left = new Set(Object.keys(given));
    this.#left.delete('private');
  }

  /** A field's pointer. */
  at(name: string): string {
    return `${this.pointer}/${escape(name)}`;
  }

  issue(code: IssueCode, name: string, values?: { readonly [key: string]: string | number }): void {
    this.report(createIssue(code, name ? this.at(name) : this.pointer, values));
  }

  /** The raw value under the first of the names that holds one; it counts as taken. */
  take(...names: string[]): { readonly value: unknown; readonly name: string } | undefined {
    for (const name of names) {
      if (!this.#left.has(name)) continue;
      const value = this.given[name];
      if (isEmpty(value)) {
        this.#left.delete(name);
        continue;
      }
      this.#left.delete(name);
      if (name !== names[0]) this.issue(104, name, { name: names[0]! });
      return { value, name };
    }
    return undefined;
  }

  /** The text of a value that was taken. */
  textOf({ value, name }: { readonly value: unknown; readonly name: string }): string | undefined {
    return readText(value, this.at(name), this.report);
  }

  /** The text under the first of the names that holds one. */
  text(...names: string[]): string | undefined {
    for (let found; (found = this.take(...names)); ) {
      const text = readText(found.value, this.at(found.name), this.report);
      if (text) return text;
    }
    return undefined;
  }

  /** The texts under all of the names. */
  texts(...names: string[]): readonly string[] {
    const texts: string[] = [];
    for (let found; (found = this.take(...names)); ) texts.push(...readTexts(found.value, this.at(found.name), this.report));
    return texts;
  }

  /** Short words: as `texts`, each once. */
  words(...names: string[]): readonly string[] {
    const words: string[] = [];
    for (let found; (found = this.take(...names)); ) words.push(...readTexts(found.value, this.at(found.name), this.report, 0, COMMAS));
    return words.length < 2 ? words : [...new Set(words)];
  }

  /** A checked address. One that may not be a link stays, so that it is shown among the facts. */
  url(...names: string[]): string | undefined {
    for (const name of names) {
      const given = this.given[name];
      if (!this.#left.has(name) || isEmpty(given)) continue;
      const text = readText(given, this.at(name), this.report);
      const url = safeUrl(text);
      if (url) {
        this.#left.delete(name);
        return url;
      }
      if (text) this.issue(300, name);
    }
    return undefined;
  }

  /** True where a field says so. */
  flag(...names: string[]): boolean {
    const found = this.take(...names);
    return found?.value === true || found?.value === 'true';
  }

  /** The period under the usual names; a single date is a start without an end. */
  period(ongoing: boolean): Period {
    const start = this.#dateText('startDate', 'start', 'from');
    const end = this.#dateText('endDate', 'end', 'to', 'until');
    const single = start || end ? undefined : this.#dateText('date', 'releaseDate', 'dates', 'period', 'year', 'issued', 'years');
    const current = this.flag('current', 'isCurrent', 'present', 'ongoing');
    const hasEnd = Object.hasOwn(this.given, 'endDate');
    const period = readPeriod(start ?? single, end, current || (!!start && (ongoing || hasEnd)));
    for (const date of [period.start, period.end]) {
      if (date && !date.present && (!date.date || date.verbatim)) this.issue(date.date ? 201 : 200, '', { text: date.text });
    }
    if (endsBeforeStart(period)) this.issue(202, '');
    return period;
  }

  #dateText(...names: string[]): string | undefined {
    const found = this.take(...names);
    if (!found) return undefined;
    const { value, name } = found;
    if (typeof value === 'number') return String(value);
    if (isObject(value) && !(value instanceof Date)) {
      const { year, month, day } = value;
      const parts = [year, month, day].filter((part) => typeof part === 'number' || typeof part === 'string').map(String);
      if (year !== undefined && parts.length) return parts.join('-');
    }
    return readText(value, this.at(name), this.report);
  }

  /** Marks fields as dealt with elsewhere. */
  skip(...names: string[]): void {
    for (const name of names) this.#left.delete(name);
  }

  /** Facts under known labels, then every field that nobody took. */
  facts(...known: string[]): readonly Fact[] {
    const facts: Fact[] = [];
    for (const name of known) {
      const values = this.#left.has(name) ? this.texts(name) : [];
      if (values.length) facts.push({ label: name, ...valueOf(values), known: true });
    }
    for (const name of this.#left) collectFacts(facts, readableKey(name), name, this.given[name], this.at(name), this.report, 0);
    this.#left.clear();
    return facts;
  }

  /** Reports every field that nobody took. */
  leave(): void {
    for (const name of this.#left) if (!isEmpty(this.given[name])) this.issue(105, name, { kind: readableKey(name) });
    this.#left.clear();
  }
}

const valueOf = (values: readonly string[]): { value: string; values?: readonly string[] } =>
  values.length > 1 ? { value: values.join(', '), values } : { value: values[0]! };

function collectFacts(facts: Fact[], label: string, key: string, value: unknown, pointer: string, report: Report, depth: number): void {
  if (isEmpty(value)) return;
  if (depth > DEPTH || facts.length > MOST) return report(createIssue(106, pointer));
  // Names that begin with a sign are for machines by convention.
  if (/^[_$@]/.test(key) || typeof value === 'boolean') return report(createIssue(105, pointer, { kind: readableKey(key) || key }));
  if (Array.isArray(value)) {
    const plain: unknown[] = [];
    for (const index of Object.keys(value)) {
      const each = value[Number(index)] as unknown;
      if (typeof each === 'object' && each !== null) collectFacts(facts, label, '', each, `${pointer}/${index}`, report, depth + 1);
      else plain.push(each);
    }
    const values = plain.map((each) => readText(each, pointer, report)).filter((each) => each !== undefined);
    if (values.length) facts.push({ label, ...valueOf(values), known: false });
  } else if (isObject(value) && !(value instanceof Date)) {
    for (const name of Object.keys(value)) {
      const inner = readableKey(name);
      collectFacts(facts, depth && /^(?:name|title|text|value|label)$/.test(name) ? label : `${label} ${inner.toLowerCase()}`, name, value[name], `${pointer}/${escape(name)}`, report, depth + 1);
    }
  } else {
    const text = readText(value, pointer, report);
    if (text) facts.push({ label, value: text, known: false });
  }
}

/** Reads each entry of a list. One entry alone, a text, or an object that holds the list (`{history: […]}`) count too. */
export function readEntries<T>(given: unknown, pointer: string, report: Report, read: (fields: Fields) => T | undefined, depth = 0): T[] {
  const entries: T[] = [];
  if (isEmpty(given)) return entries;
  if (Array.isArray(given)) {
    for (const key of Object.keys(given)) {
      const value = given[Number(key)] as unknown;
      const at = `${pointer}/${key}`;
      if (isEmpty(value)) continue;
      const text = isObject(value) ? undefined : readText(value, at, report);
      if (!isObject(value) && !text) continue;
      const entry = read(new Fields(isObject(value) ? value : { name: text }, at, report));
      if (entry === undefined) report(createIssue(107, at));
      else entries.push(entry);
    }
    return entries;
  }
  if (isObject(given) && depth === 0) {
    const lists = Object.keys(given).filter((key) => Array.isArray(given[key]) && /^(?:history|sets|list|items|entries)$/.test(key));
    if (lists.length) {
      for (const key of lists) entries.push(...readEntries(given[key], `${pointer}/${key}`, report, read, 1));
      for (const key of Object.keys(given)) {
        if (!lists.includes(key) && !isEmpty(given[key])) report(createIssue(105, `${pointer}/${escape(key)}`, { kind: readableKey(key) }));
      }
      return entries;
    }
  }
  report(createIssue(103, pointer, { kind: kindOf(given) }));
  const text = isObject(given) ? undefined : readText(given, pointer, report);
  const entry = isObject(given) ? read(new Fields(given, pointer, report)) : text ? read(new Fields({ name: text }, pointer, report)) : undefined;
  return entry === undefined ? entries : [entry];
}

/** Gives out ids, each once: the author's own, else the path. */
export function idGiver(): (fields: Fields) => string {
  const taken = new Set<string>();
  return (fields) => {
    const path = fields.pointer.slice(1) || 'entry';
    let id = fields.text('id') ?? path;
    if (taken.has(id)) {
      fields.issue(401, 'id', { text: id });
      id = path;
      for (let n = 2; taken.has(id); n++) id = `${path}-${n}`;
    }
    taken.add(id);
    return id;
  };
}
