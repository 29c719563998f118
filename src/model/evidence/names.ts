import type { Portfolio } from '../types.js';
import { EVERYDAY, KNOWN, PLAIN_WORDS } from './known.js';
import { spell } from './letters.js';
import { createScanner, type Scanner, type Term } from './scanner.js';

/** How careful a reader has to be with a spelling. */
export const SURE = 0;
/** An everyday word: "Express". */
export const ORDINARY = 1;
/** One that is hardly ever a technology: "Next". */
export const PLAIN_WORD = 2;
/** A single letter: "R". */
export const LETTER = 3;
/** Letters that count only in capitals: "ML". */
export const CAPITALS = 4;

const everyday = /* @__PURE__ */ new Map<string, number>([
  ...EVERYDAY.map((word) => [word, ORDINARY] as const),
  ...PLAIN_WORDS.map((word) => [word, PLAIN_WORD] as const),
]);

/** How careful to be with a spelling. */
export function careOf(folded: string): number {
  if (/^[a-z]$/.test(folded)) return LETTER;
  return everyday.get(folded) ?? (/^[a-z]{2}$/.test(folded) ? CAPITALS : SURE);
}

/** A long name without its plural. "Redis" and "Rails" have none. */
function singularOf(folded: string): string {
  if (folded.length < 8) return folded;
  return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : /[^sui]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

interface Group {
  readonly name: string;
  readonly terms: readonly Term[];
}

/** A spelling, as terms: with its singular, and with a plural that is more than an s. */
function termsOf(name: string, whole = false): Term[] {
  const { folded, joints } = spell(name);
  const one = singularOf(folded);
  const other = one !== folded ? one : folded.length > 6 && /[^aeiou]y$/.test(folded) && `${folded.slice(0, -1)}ies`;
  const term = { folded, joints, care: careOf(folded), whole, capitals: /^[A-Z]{3,}$/.test(name) };
  return other ? [term, { ...term, folded: other, care: SURE }] : [term];
}

interface Knowledge {
  readonly groups: readonly Group[];
  /** Spelling → the number of its group, which all its spellings share. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Reads a table of names, see `KNOWN`. */
function readTable(table: string): Knowledge {
  const numbers = new Map<string, number>();
  const groups = table.split('|').map((line, number): Group => {
    const [name = '', others] = line.replace('!', '').split(':');
    const spellings = others ? [name, ...others.split(',')] : [name];
    const terms = spellings
      .flatMap((each) => termsOf(each, line.startsWith('!')))
      .filter(({ folded }) => !numbers.has(folded));
    for (const { folded } of terms) numbers.set(folded, number);
    return { name, terms };
  });
  return { groups, numbers };
}

let common: Knowledge | undefined;

/** All the names there are: those of the document, and the technologies that everybody knows. */
export interface Names {
  readonly scanner: Scanner;
  /** What each thing is called: as the document writes it first, else by its common name. */
  readonly shown: readonly string[];
  /** How many things the document names: their ids are the first numbers. */
  readonly count: number;
  /** The thing that a name means, by any spelling. Undefined where nothing is called so. */
  idOf(name: string): number | undefined;
}

/** Every name that the document gives a skill, in the order of rings, keywords, maps, rules. */
function* namesIn({ chart, roles, projects, maps, evidence }: Portfolio): Generator<string> {
  for (const { skills } of chart?.sectors ?? []) for (const { name } of skills) yield name;
  for (const { keywords } of roles) yield* keywords;
  for (const { keywords } of projects) yield* keywords;
  for (const { nodes } of maps) for (const { skills } of nodes) yield* skills;
  for (const { skill } of evidence.add) yield skill;
}

/**
 * Reads the names of a portfolio, with `more` of the technologies that everybody knows. A document's alias takes its spelling away from whatever else has it; aliases may
 * lead on to others, and in a circle they all mean the same.
 */
export function readNames(portfolio: Portfolio, more?: string): Names {
  // Folded to folded.
  const aliases = new Map<string, string>();
  for (const [alias, name] of Object.entries(portfolio.aliases)) aliases.set(spell(alias).folded, spell(name).folded);
  const ends = new Map<string, string>();
  /** Follows aliases to their end. A circle ends with the least of its names. Each step is taken once. */
  const resolve = (folded: string): string => {
    const way: string[] = [];
    const seen = new Set<string>();
    let at = folded;
    for (let next = aliases.get(at); next !== undefined && !seen.has(at) && !ends.has(at); next = aliases.get(at)) {
      seen.add(at);
      way.push(at);
      at = next;
    }
    const end = ends.get(at) ?? (seen.has(at) ? way.slice(way.indexOf(at)).sort()[0]! : at);
    for (const each of way) ends.set(each, end);
    return end;
  };

  const { groups, numbers } = more ? readTable(`${KNOWN}|${more}`) : (common ??= readTable(KNOWN));
  const keyOf = (name: string): string => {
    const { folded } = spell(name);
    const end = resolve(aliases.has(folded) ? folded : singularOf(folded));
    const one = singularOf(end);
    const number = numbers.get(end) ?? numbers.get(one);
    return number === undefined ? one : `|${number}`;
  };

  const ids = new Map<string, number>();
  const shown: string[] = [];
  const read = new Map<string, number>();
  for (const name of namesIn(portfolio)) {
    if (read.has(name)) continue;
    const key = keyOf(name);
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = shown.push(name) - 1));
    read.set(name, id);
  }
  const count = shown.length;
  const scanner = createScanner();
  const add = (name: string, id: number | undefined): void => {
    if (id !== undefined) for (const term of termsOf(name)) scanner.add(term, id);
  };
  // An alias has the last word on its spelling, so it comes first.
  for (const alias of Object.keys(portfolio.aliases)) add(alias, ids.get(keyOf(alias)));
  for (const [name, id] of read) add(name, id);
  groups.forEach(({ name, terms }, number) => {
    const key = `|${number}`;
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = shown.push(name) - 1));
    for (const term of terms) if (!aliases.has(term.folded)) scanner.add(term, id);
  });
  return { scanner, shown, count, idOf: (name) => read.get(name) ?? ids.get(keyOf(name)) };
}
