import type { Phrases } from '../phrases.js';

/** English words of ours: projects. Those of the list's controls: `projects-later.ts`. */
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
  choose: '{kind}: show what belongs to {name}',
  repository: 'Code',
  stars: { one: '{n} star', other: '{n} stars' },
  commit: 'last commit {date}',
  taken: 'as of {date}',
} as const satisfies Phrases;
