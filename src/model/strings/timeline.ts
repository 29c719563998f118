import type { Phrases } from '../phrases.js';

/** English words of ours: timeline. */
export const timelineStrings = {
  now: 'now',
  /** The end of a range that still runs, as it is spoken. */
  present: 'present',
  range: '{start} to {end}',
  years: '{n} yr',
  months: '{n} mo',
  yearsMonths: '{years} {months}',
  about: 'about {time}',
  /** Where no role has a date: its place in the sequence. */
  place: '{n} of {total}',
  newest: 'newest',
  earliest: 'earliest',
  parallel: 'In parallel with {roles}',
  others: { one: '{n} other role', other: '{n} other roles' },
  at: '{position} at {employer}',
  skills: 'Skills',
  choose: 'Show what belongs to {name}',
  link: 'Link to {name}',
} as const satisfies Phrases;
