import type { Phrases } from '../phrases.js';

/** English words of ours: what only some timelines have. They come with it; translations hold both in one table. */
export const timelineLaterStrings = {
  /** The button before highlights that are folded away. */
  more: { one: '{n} more', other: '{n} more' },
  moreRoles: { one: '{n} more role', other: '{n} more roles' },
  /** A time between two roles. */
  between: '{time} between',
  roles: { one: '{n} role', other: '{n} roles' },
  narrow: 'Find roles',
  words: 'Find',
  skill: 'Skill',
  every: 'All',
  option: '{name} ({n})',
  shown: '{shown} of {n} roles',
  all: { one: 'One role', other: 'All {n} roles' },
  reset: 'Show all',
} as const satisfies Phrases;
