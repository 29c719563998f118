import { endsBeforeStart, readPeriod } from '../dates.js';
import type { Period } from '../types.js';
import { isObject, readLeaves, type Fields } from './fields.js';

// In a file of its own, as dates in all their spellings are heavy: elements without dates come without them.

/** A date as it is written, whatever it is written as. */
function dateText(fields: Fields, ...names: string[]): string {
  const [value, report, pointer] = fields.take(...names);
  const parts = isObject(value) ? [value['year'], value['month'], value['day']].filter(Boolean) : [];
  return readLeaves(parts.length ? parts : value, report, pointer).join('-');
}

/** The period under the usual names; a single date is a start without an end. A start alone is a date, not a stretch. */
export function period(fields: Fields, ongoing = false): Period {
  const [current] = fields.take('current', 'isCurrent', 'ongoing');
  // An empty `endDate` says "still", where a missing one may only be unknown.
  const open = ongoing || 'endDate' in fields.given || !!current;
  const start = dateText(fields, 'startDate', 'start', 'from');
  const end = dateText(fields, 'endDate', 'end', 'to', 'until');
  const single = ['date', 'releaseDate', 'year', 'years', 'dates', 'period'];
  const found = readPeriod(
    single.reduce((text, name) => text || dateText(fields, name), start),
    end,
    !!start && open,
  );
  for (const date of [found.start, found.end])
    if (date && !date.present && (!date.date || date.verbatim))
      fields.issue(date.date ? 201 : 200, '', { text: date.text });
  if (endsBeforeStart(found)) fields.issue(202);
  return found;
}

/** The period of something that goes on until it is said to have ended. */
export const since = (fields: Fields): Period => period(fields, true);
