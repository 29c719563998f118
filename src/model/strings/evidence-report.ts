import type { Phrases } from '../phrases.js';

/** English words of ours: the report on a document's evidence, for its author. */
export const evidenceReportStrings = {
  comma: ', ',
  title: 'Evidence in this document',
  private: 'For its author. No part of the page.',
  summary: { one: '{backed} of {n} skill is backed.', other: '{backed} of {n} skills are backed.' },
  noSkills: 'The document lists no skills.',
  // The three lists, each with a word of what to do.
  unproven: 'Skills that nothing backs',
  unprovenHelp:
    'No role, project, node or record names them. Name them in a highlight or among its keywords, give another spelling in `folio.aliases`, or say where they were at work in `folio.evidence.add`.',
  unprovenNone: 'Something backs every skill.',
  unlisted: 'Used, and not listed as a skill',
  unlistedHelp: 'Tools that the texts name, and keywords, which `skills` and `folio.rings` do not have.',
  unlistedNone: 'Every tool and keyword in the texts is listed.',
  doubtful: 'Everyday words',
  doubtfulHelp:
    'They count as the skill only where they stand like one. What was taken wrongly goes into `folio.evidence.veto`, what was left wrongly into `folio.evidence.add`.',
  doubtfulNone: 'No skill has the name of an everyday word in these texts.',
  taken: 'taken',
  left: 'left',
  allTaken: { one: '{n} that was taken', other: '{n} that were taken' },
  stated: 'among its keywords',
  more: { one: '{n} more', other: '{n} more' },
  role: 'Role',
  project: 'Project',
  map: 'Node',
  record: 'Record',
} as const satisfies Phrases;
