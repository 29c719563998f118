import type { Phrases } from '../phrases.js';

/** English words of ours that come with the drawing: the overview beside it, the switch. */
export const ringsDrawnStrings = {
  whole: 'Whole chart',
  sectors: { one: '{n} responsibility', other: '{n} responsibilities' },
  invite: 'Choose one and it leads to the roles and projects where it did its work.',
  inviteAlone: 'Choose one to read where it stands.',
  rings: 'Rings',
  // How skills without a level were placed.
  placed:
    'By proof: three things and more make a skill core, one or two regular, none foundation. Last used more than five years ago: one ring further out.',
  // The switch, and why there is no drawing, or one of numbers.
  asList: 'As a list',
  asChart: 'As a drawing',
  crowded: '{n} skills need more room than a drawing has here, so they stand in a list.',
  numbered:
    '{n} names have no room in the drawing. Its numbers lead to the list; each lies inside the line of its ring.',
  // What stands for sectors whose names have no room, ten of them.
  letters: 'A B C D E F G H I J',
} as const satisfies Phrases;
