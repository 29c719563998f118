import type { Portfolio } from '../types.js';
import { EVERYDAY, KNOWN, PLAIN_WORDS } from './known.js';
import { spell } from './letters.js';
import { Scanner } from './scanner.js';

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

/** Other forms of a long name: its singular or its plural. "Redis" and "Rails" have none. */
function formsOf(folded: string): string[] {
  const form = folded.endsWith('ies')
    ? `${folded.slice(0, -3)}y`
    : /[^aeiou]y$/.test(folded)
      ? `${folded.slice(0, -1)}ies`
      : /[^sui]s$/.test(folded)
        ? folded.slice(0, -1)
        : '';
  return folded.length > 7 && form ? [form] : [];
}

interface Group {
  readonly name: string;
  readonly whole: boolean;
  readonly spellings: readonly string[];
}

let known: readonly Group[] | undefined;
const knownGroups = (): readonly Group[] =>
  (known ??= KNOWN.split('|').map((line) => {
    const [name = '', others] = line.replace('!', '').split(':');
    return { name, whole: line.startsWith('!'), spellings: others ? [name, ...others.split(',')] : [name] };
  }));

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
 * Reads the names of a portfolio. A document's alias takes its spelling away from whatever else has it; aliases may
 * lead on to others, and in a circle they all mean the same.
 */
export function readNames(portfolio: Portfolio): Names {
  const aliases = new Map<string, string>();
  const written = new Map<string, string>();
  for (const [alias, name] of Object.entries(portfolio.aliases)) {
    const { folded } = spell(alias);
    aliases.set(folded, name);
    written.set(folded, alias);
  }
  /** Follows aliases to their end. A circle ends with the least of its names. */
  const resolve = (folded: string): string => {
    const seen = new Set<string>();
    let at = folded;
    for (let name = aliases.get(at); name !== undefined && !seen.has(at); name = aliases.get(at)) {
      seen.add(at);
      at = spell(name).folded;
    }
    if (!seen.has(at)) return at;
    const circle = [at];
    for (let next = spell(aliases.get(at)!).folded; next !== at; next = spell(aliases.get(next)!).folded)
      circle.push(next);
    return circle.sort()[0]!;
  };

  // Spelling → a key that all spellings of a thing share.
  const groups = knownGroups();
  const keys = new Map<string, string>();
  groups.forEach(({ spellings }, index) => {
    for (const each of spellings) {
      const { folded } = spell(each);
      if (!keys.has(folded)) keys.set(folded, `|${index}`);
    }
  });
  const keyOf = (name: string): string => {
    const { folded } = spell(name);
    const end = resolve(folded);
    return (
      keys.get(end) ??
      formsOf(end)
        .map((form) => keys.get(form) ?? (aliases.has(form) ? resolve(form) : undefined))
        .find(Boolean) ??
      end
    );
  };

  const ids = new Map<string, number>();
  const shown: string[] = [];
  const read = new Map<string, number>();
  const scanner = new Scanner();
  const add = (name: string, id: number, whole = false): void => {
    const { folded, joints } = spell(name);
    const capitals = /^\p{Lu}{3,}$/u.test(name);
    scanner.add({ id, folded, joints, care: careOf(folded), whole, capitals });
    for (const form of formsOf(folded)) scanner.add({ id, folded: form, joints, care: SURE, whole, capitals });
  };
  const know = (name: string): void => {
    if (read.has(name)) return;
    const key = keyOf(name);
    let id = ids.get(key);
    if (id === undefined) {
      for (const form of formsOf(key)) id ??= ids.get(form);
      id ??= shown.push(name) - 1;
      ids.set(key, id);
    }
    read.set(name, id);
  };
  for (const name of namesIn(portfolio)) know(name);
  const count = shown.length;
  for (const [name, id] of read) add(name, id);
  for (const [folded, alias] of written) {
    const id = ids.get(keyOf(folded)) ?? ids.get(keyOf(alias));
    if (id !== undefined) add(alias, id);
  }
  groups.forEach(({ name, whole, spellings }, index) => {
    const key = `|${index}`;
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = shown.push(name) - 1));
    for (const each of spellings) {
      const { folded } = spell(each);
      if (!aliases.has(folded) && keys.get(folded) === key) add(each, id, whole);
    }
  });
  return {
    scanner,
    shown,
    count,
    idOf(name) {
      const id = read.get(name) ?? ids.get(keyOf(name));
      if (id !== undefined) return id;
      for (const form of formsOf(spell(name).folded)) if (ids.has(form)) return ids.get(form);
      return undefined;
    },
  };
}
