import type { Phrases } from '../phrases.js';

/** English words of ours: the skill rings, their list, and the panel of evidence. */
export const ringsStrings = {
  comma: ', ',
  // The whole.
  whole: 'Whole chart',
  skills: { one: '{n} skill', other: '{n} skills' },
  sectors: { one: '{n} responsibility', other: '{n} responsibilities' },
  invite: 'Choose one and it leads to the roles and projects where it did its work.',
  inviteAlone: 'Choose one to read where it stands.',
  rings: 'Rings',
  help: 'Arrow keys go along a ring and from ring to ring, Page Up and Page Down from sector to sector, typing finds a name, Enter opens the evidence, Escape closes it.',
  // Names for rings and sectors that the author did not name.
  ring0: 'Core',
  ring1: 'Regular',
  ring2: 'Foundation',
  ringN: 'Ring {n}',
  sectorRest: 'More',
  proven: 'proven in a role or project',
  unproven: 'not tied to a role here',
  // The switch, and why there is no drawing.
  asList: 'As a list',
  asChart: 'As a drawing',
  crowded: '{n} skills need more room than a drawing has here, so they stand in a list.',
  numbered:
    '{n} names have no room in the drawing. Its numbers lead to the list; each lies inside the line of its ring.',
  // What stands for sectors whose names have no room, ten of them.
  letters: 'A B C D E F G H I J',
  foundShort: 'in {list}',
  noRole: 'no role here',
  roles: { one: '{n} role', other: '{n} roles' },
  projects: { one: '{n} project', other: '{n} projects' },
  nodes: { one: '{n} node', other: '{n} nodes' },
  records: { one: '{n} record', other: '{n} records' },
} as const satisfies Phrases;
