import type { Phrases } from '../phrases.js';

/** English words of ours: hero. */
export const heroStrings = {
  open: 'Open to work',
  limited: 'Limited availability',
  closed: 'Not looking for work',
  about: 'about',
  system: 'Read the system map',
  map: 'Read the map',
  roles: { one: '{n} role', other: '{n} roles, newest first' },
  write: 'Write an email',
  profile: '{network}, {name}',
} as const satisfies Phrases;
