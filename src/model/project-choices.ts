import { formatter } from './intl.js';
import { bareWord } from './select-projects.js';
import type { Project } from './types.js';

/** One thing that projects can be narrowed down to, and how many have it. */
export interface Choice {
  readonly name: string;
  readonly count: number;
}

export interface ProjectChoices {
  /** Words of stacks, those of most projects first. */
  readonly skills: readonly Choice[];
  /** Types of projects, by name. */
  readonly kinds: readonly Choice[];
}

/** Each name once, as it is written first, with the number of lists that hold it. */
function count(lists: readonly (readonly string[])[]): Choice[] {
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const list of lists)
    for (const [key, name] of new Map(list.toReversed().map((name) => [bareWord(name), name]))) {
      const known = found.get(key) ?? { name, count: 0 };
      known.count++;
      found.set(key, known);
    }
  return [...found.values()];
}

/** What the projects of a list can be narrowed down to. */
export function projectChoices(projects: readonly Project[], language: string): ProjectChoices {
  const { compare } = formatter(Intl.Collator, language, { numeric: true });
  const byName = (a: Choice, b: Choice): number => compare(a.name, b.name);
  const skills = count(projects.map(({ keywords }) => keywords)).sort((a, b) => b.count - a.count || byName(a, b));
  const kinds = count(projects.map(({ type }) => (type ? [type] : []))).sort(byName);
  return { skills, kinds };
}
