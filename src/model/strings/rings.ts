import type { Phrases } from '../phrases.js';

/** English words of ours: the skill rings, their list, and the panel of evidence. */
export const ringsStrings = {
  comma: ', ',
  skills: { one: '{n} skill', other: '{n} skills' },
  help: 'Arrow keys go along a ring and from ring to ring, Page Up and Page Down from sector to sector, typing finds a name, Enter opens the evidence, Escape closes it.',
  // Names for rings and sectors that the author did not name.
  ring0: 'Core',
  ring1: 'Regular',
  ring2: 'Foundation',
  ringN: 'Ring {n}',
  sectorRest: 'More',
  proven: 'proven in a role or project',
  unproven: 'not tied to a role here',
  foundShort: 'in {list}',
  noRole: 'no role here',
  roles: { one: '{n} role', other: '{n} roles' },
  projects: { one: '{n} project', other: '{n} projects' },
  nodes: { one: '{n} node', other: '{n} nodes' },
  records: { one: '{n} record', other: '{n} records' },
} as const satisfies Phrases;
