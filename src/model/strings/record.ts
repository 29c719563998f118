import type { Phrases } from '../phrases.js';

/** English words of ours: record. */
export const recordStrings = {
  now: 'now',
  present: 'present',
  range: '{start} to {end}',
  keywords: 'Keywords',
  score: 'Grade',
  courses: 'Courses',
} as const satisfies Phrases;
