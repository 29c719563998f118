import type { IssueCode, IssueValues, Report } from '../issues.js';
import type { Fact } from '../types.js';
import { safeUrl } from '../url.js';
import {
  addLeaves,
  COMMAS,
  DEEPEST,
  hasAny,
  inside,
  isEmpty,
  isObject,
  kindOf,
  LINES,
  readableKey,
  readLeaves,
  readText,
  TEXTS,
  type Given,
  type Place,
} from './values.js';

export { hasAny, inside, isObject, readableKey, readLeaves, readText, type Given, type Place };

const NONE: readonly never[] = [];

/**
 * How a shape is read: the names a text goes by, today's first; after `texts:`, `words:`, `url:` or `facts:`, the names of
 * something else (a method of `Fields`); or a function of its own. Make it once: how to read by it is remembered.
 */
export type Shape = { readonly [key: string]: string | ((fields: Fields) => unknown) };
export type Read<S> = {
  readonly [K in keyof S]: S[K] extends (fields: Fields) => infer R
    ? R
    : S[K] extends 'facts:'
      ? Fact[]
      : S[K] extends `${'texts' | 'words'}:${string}`
        ? readonly string[]
        : string | undefined;
};

/** One field of a shape: where a name that it goes by is there, `bit` is set. Without names it is always read. */
interface Slot {
  readonly key: string;
  readonly bit: number;
  readonly none: readonly never[] | undefined;
  readonly read: (fields: Fields) => unknown;
}
interface Plan {
  readonly slots: readonly Slot[];
  /** The bits of the fields that a name may stand for. */
  readonly bits: ReadonlyMap<string, number>;
}
const plans = new WeakMap<Shape, Plan>();

function planOf(shape: Shape): Plan {
  const bits = new Map<string, number>();
  const slots = Object.entries(shape).map(([key, way], index): Slot => {
    if (typeof way === 'function') return { key, bit: 0, none: NONE, read: way };
    const [list = '', method = 'text'] = way.split(':').reverse();
    const names = list.match(/\S+/g) ?? [];
    for (const name of names) bits.set(name, (bits.get(name) ?? 0) | (1 << index));
    return {
      key,
      bit: method === 'facts' ? 0 : 1 << index,
      none: method.endsWith('s') ? NONE : undefined,
      read: (fields) => fields[method as 'text'](...names),
    };
  });
  const plan = { slots, bits };
  plans.set(shape, plan);
  return plan;
}

/**
 * One object being read. It remembers which fields were taken, so that what nobody asked for can still be shown
 * (`facts`) or reported (`leave`): no text of the author's is dropped silently.
 */
export class Fields {
  /** What was not taken yet. */
  readonly left = new Map<string, unknown>();
  constructor(
    readonly given: Given,
    readonly report: Report,
    readonly pointer: string,
    /** The one field of an object that is none: a text or list in its place. */
    readonly stand?: string,
  ) {
    for (const name in given) this.left.set(name, given[name]);
  }

  /** The fields of what stands in a place; what is no object is read as the field `stand` of one. */
  static of([value, report, pointer]: Place, stand: string): Fields {
    if (Array.isArray(value) && value.length === 1) [value, pointer] = [value[0] as unknown, `${pointer}/0`];
    return isObject(value)
      ? new Fields(value, report, pointer)
      : new Fields({ [stand]: value }, report, pointer, stand);
  }

  /** Where fields are that stand elsewhere in the document. */
  #elsewhere: Map<string, string> | undefined;

  /** A field's pointer. */
  at(name = ''): string {
    return this.#elsewhere?.get(name) ?? (name === this.stand ? this.pointer : inside(this.pointer, name));
  }

  /** Adds a field that stands elsewhere in the document. */
  add(name: string, [value, , pointer]: Place): void {
    this.left.set(name, value);
    (this.#elsewhere ??= new Map<string, string>()).set(name, pointer);
  }

  issue(code: IssueCode, name = '', values?: IssueValues): void {
    this.report(code, name ? this.at(name) : this.pointer, values);
  }

  /** Reads the fields of a shape, in its order, into an object that may hold others already: copies would cost more. */
  read<const S extends Shape, Into extends object>(shape: S, into = {} as Into): Into & Read<S> {
    const { slots, bits } = plans.get(shape) ?? planOf(shape);
    let there = 0;
    for (const name of this.left.keys()) there |= bits.get(name) ?? 0;
    const read = into as { [key: string]: unknown };
    for (const { key, bit, none, read: readSlot } of slots) read[key] = !bit || there & bit ? readSlot(this) : none;
    return read as Into & Read<S>;
  }

  /** The first field that holds something; it counts as taken. */
  take(...names: string[]): Place {
    for (const name of names) {
      const value = this.left.get(name);
      if (isEmpty(value)) continue;
      this.left.delete(name);
      if (name !== names[0]) this.issue(104, name, { name: names[0] });
      return [value, this.report, this.at(name)];
    }
    return [undefined, this.report, this.at(names[0])];
  }

  /** The object under one of the names; anything else there stands as its `key`. Empty where there is none. */
  inner(key: string, ...names: string[]): Fields {
    return Fields.of(this.take(...names), key);
  }

  /** Reads each entry under one of the names. */
  entries<T>(read: ReadEntry<T>, ...names: string[]): T[] {
    return readEntries(...this.take(...names), read);
  }

  /** Each of the names that holds something, read; what an object holds besides stays for the facts. */
  #each(names: readonly string[], read: (place: Place, rest: Given[]) => unknown): void {
    for (const name of names) {
      const value = this.left.get(name);
      if (isEmpty(value)) continue;
      const rest: Given[] = [];
      this.left.delete(name);
      if (name !== names[0]) this.issue(104, name, { name: names[0] });
      const enough = read([value, this.report, this.at(name)], rest);
      if (rest.length) this.left.set(name, isObject(value) && rest.length === 1 ? rest[0] : rest);
      if (enough) return;
    }
  }

  /** The text under the first of the names that holds one. */
  text(...names: string[]): string | undefined {
    let text: string | undefined;
    this.#each(names, (place, rest) => (text = readText(...place, rest)));
    return text;
  }

  /** The texts under all of the names. */
  texts(...names: string[]): readonly string[] {
    return this.#list(LINES, names);
  }

  /** Short words under all of the names, each once. */
  words(...names: string[]): readonly string[] {
    return [...new Set(this.#list(COMMAS, names))];
  }

  #list(divide: RegExp, names: readonly string[]): readonly string[] {
    const leaves: string[] = [];
    this.#each(names, ([value, report, pointer], rest) => {
      if (!Array.isArray(value)) report(103, pointer, kindOf(value));
      addLeaves(leaves, value, report, pointer, divide, rest);
    });
    return leaves;
  }

  /** A checked address. One that may not be a link stays, so that it is shown among the facts. */
  url(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.left.get(name);
      if (isEmpty(value)) continue;
      const url = safeUrl(value);
      if (url) {
        this.left.delete(name);
        return url;
      }
      this.issue(300, name);
    }
    return undefined;
  }

  /** Every field that nobody took. */
  facts(): Fact[] {
    const facts: Fact[] = [];
    // Keys that begin with a sign are for machines by convention.
    this.#rest((name, value) =>
      collectFacts(facts, readableKey(name), value, this.report, this.at(name), /^[_$@]/.test(name) ? DEEPEST : 0),
    );
    return facts;
  }

  /** Reports every field that nobody took. */
  leave(): void {
    this.#rest((name) => this.issue(105, name, { kind: readableKey(name) }));
  }

  #rest(use: (name: string, value: unknown) => void): void {
    for (const [name, value] of this.left)
      if (!isEmpty(value) && (name !== 'private' || (value && value !== 'false'))) use(name, value);
    this.left.clear();
  }
}

export function addFact(facts: Fact[], label: string, values: readonly string[], known = false): void {
  if (values.length) facts.push({ label, value: values.join(', '), ...(values.length > 1 && { values }), known });
}

/** Whatever stands there, as facts: objects inside by their keys, lists of texts as one fact. */
function collectFacts(
  facts: Fact[],
  label: string,
  value: unknown,
  report: Report,
  pointer: string,
  depth: number,
): void {
  if (isEmpty(value)) return;
  // A yes or no needs words that only the author has.
  if (typeof value === 'boolean' || depth >= DEEPEST || facts.length > 9999)
    return report(105, pointer, { kind: label });
  if (
    typeof value !== 'object' ||
    value instanceof Date ||
    (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
  )
    return addFact(facts, label, readLeaves(value, report, pointer));
  for (const key of Object.keys(value as Given)) {
    const name = Array.isArray(value) || TEXTS.includes(key) ? '' : ` ${readableKey(key).toLowerCase()}`;
    collectFacts(facts, label + name, (value as Given)[key], report, inside(pointer, key), depth + 1);
  }
}

/** Gives out ids, each once in its list: the author's own, else the path. */
export type GiveId = (fields: Fields) => { readonly id: string; readonly pointer: string };
type ReadEntry<T> = (fields: Fields, giveId: GiveId) => T | undefined;

/** Where an object in place of a list holds it: `{history: […]}`. */
export const listIn = (given: unknown): string | undefined =>
  isObject(given)
    ? ['history', 'sets', 'list', 'items', 'entries'].find((key) => Array.isArray(given[key]))
    : undefined;

/** Reads each entry of a list. One entry alone, a text, or an object that holds the list count too. */
export function readEntries<T>(given: unknown, report: Report, pointer: string, read: ReadEntry<T>): T[] {
  if (isEmpty(given)) return [];
  const alone = !Array.isArray(given);
  const taken = new Set<string>();
  const giveId: GiveId = (fields) => {
    const path = fields.pointer.slice(1) || '0';
    let id = fields.text('id') ?? path;
    if (taken.has(id)) {
      fields.issue(401, 'id', { text: id });
      id = path;
      for (let n = 2; taken.has(id); n++) id = `${path}-${n}`;
    }
    taken.add(id);
    return { id, pointer: fields.pointer };
  };
  const entries: T[] = [];
  const add = (value: unknown, at: string): void => {
    if (isEmpty(value)) return;
    const entry = read(Fields.of([value, report, at], 'name'), giveId);
    if (entry) entries.push(entry);
    else report(107, at);
  };
  const addAll = (list: readonly unknown[], at: string): void => {
    for (const key in list) add(list[key], `${at}/${key}`);
  };
  const key = listIn(given);
  if (key) {
    // What stands beside the list is an entry as well.
    const { [key]: list, ...rest } = given as Given;
    addAll(list as readonly unknown[], inside(pointer, key));
    if (hasAny(rest)) add(rest, pointer);
  } else if (alone) {
    report(103, pointer, kindOf(given));
    add(given, pointer);
  } else addAll(given, pointer);
  return entries;
}

/** The one entry that an element was given. */
export const readEntry = <T>(
  given: unknown,
  report: Report,
  pointer: string,
  read: (given: unknown, report: Report, pointer: string) => readonly T[],
): T | undefined => (isObject(given) ? read([given], report, pointer)[0] : undefined);
