import type { Phrases } from '../phrases.js';

/** English words of ours: projects. */
export const projectsStrings = {
  projects: 'Projects',
  project: 'Project',
  numbered: 'Project {n}',
  confidential: 'Confidential',
  outcome: 'Outcome',
  stack: 'Stack',
  role: { one: 'Role', other: 'Roles' },
  entity: 'For',
  period: 'Time',
  now: 'now',
  present: 'present',
  range: '{start} to {end}',
  linkOf: '{label}, {name}',
  none: 'No project matches.',
  link: { one: 'Link', other: 'Links' },
  drawing: 'Drawing: {title}',
} as const satisfies Phrases;
