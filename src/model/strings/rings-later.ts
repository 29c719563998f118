import type { Phrases } from '../phrases.js';

/** English words of ours that only a reader who chooses something meets: the panel of evidence. Loaded then. */
export const ringsLaterStrings = {
  // A skill: "Talk live, ring 1", "In 2 roles and 1 project."
  place: '{sector}, ring {n}',
  found: 'In {list}.',
  nothing: 'No role and no project here names it.',
  level: 'Level',
  // When it was at work: "In roles: 4 years 2 months", "Used: 2019 – today".
  time: 'In roles',
  used: 'Used',
  today: 'today',
  // What a row of evidence is.
  role: '{n} of {total}',
  project: 'Project',
  node: 'Node',
  record: 'Record',
  education: 'Education',
  certificates: 'Certificate',
  publications: 'Publication',
  awards: 'Award',
  volunteer: 'Volunteering',
  references: 'Reference',
  stated: 'Named among its skills.',
  evidence: 'Evidence',
  // Something else is chosen on the page.
  proves: 'It proves {n} of {total} skills here.',
  provesNone: 'It names none of the skills here.',
  clear: 'Clear',
} as const satisfies Phrases;
