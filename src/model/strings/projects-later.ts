import type { Phrases } from '../phrases.js';

/** English words of ours: finding projects in a list. They come with its controls; translations hold both in one table. */
export const projectsLaterStrings = {
  narrow: 'Find projects',
  words: 'Find',
  skill: 'Skill',
  kind: 'Kind',
  order: 'Order',
  every: 'All',
  option: '{name} ({n})',
  document: 'As given',
  newest: 'Newest first',
  name: 'By name',
  shown: '{shown} of {n} projects',
  all: { one: 'One project', other: 'All {n} projects' },
  reset: 'Show all',
} as const satisfies Phrases;
