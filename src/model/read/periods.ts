import { endsBeforeStart, readPeriod } from '../dates.js';
import type { Period } from '../types.js';
import type { Fields } from './fields.js';

// In a file of its own, as dates in all their spellings are heavy: elements without dates come without them.

/** The period under the usual names; a single date is a start without an end. A start alone is a date, not a stretch. */
export function period(fields: Fields, ongoing = false): Period {
  const start = fields.date('startDate', 'start', 'from');
  const end = fields.date('endDate', 'end', 'to', 'until');
  const current = fields.take('current', 'isCurrent', 'ongoing');
  // An empty `endDate` says "still", where a missing one may only be unknown.
  const open = ongoing || 'endDate' in fields.given || (current && fields.given[current]);
  const single =
    start ??
    ['date', 'releaseDate', 'dates', 'period', 'year', 'years'].map((name) => fields.date(name)).find((text) => text);
  const found = readPeriod(single, end, !!start && !!open);
  for (const date of [found.start, found.end]) {
    if (date && !date.present && (!date.date || date.verbatim))
      fields.issue(date.date ? 201 : 200, '', { text: date.text });
  }
  if (endsBeforeStart(found)) fields.issue(202);
  return found;
}

/** The period of something that goes on until it is said to have ended. */
export const since = (fields: Fields): Period => period(fields, true);
