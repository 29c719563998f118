import { endsBeforeStart, readPeriod } from '../dates.js';
import type { Period } from '../types.js';
import { isObject, readLeaves, type Fields } from './fields.js';

// In a file of its own, as dates in all their spellings are heavy: elements without dates come without them.

// Names under which a whole period may stand, or a single date. Some hold other things as well ("years": 10).
const ONGOING = ['current', 'isCurrent', 'ongoing'];
const WHOLE = ['date', 'releaseDate', 'year', 'years', 'dates', 'period', 'duration', 'timePeriod'];

/** A date as it is written, whatever it is written as. */
function dateText(fields: Fields, ...names: string[]): string {
  const [value, report, pointer] = fields.take(...names);
  const parts = isObject(value) ? [value['year'], value['month'], value['day']].filter(Boolean) : [];
  return readLeaves(parts.length ? parts : value, report, pointer).join('-');
}

/** The period under the usual names; a single date is a start without an end. A start alone is a date, not a stretch. */
export function period(fields: Fields, ongoing = false): Period {
  // Any other text under these names is a fact.
  let current: boolean | undefined;
  for (const name of ONGOING) {
    const said = fields.left.get(name);
    if (typeof said === 'boolean' || (typeof said === 'string' && /^(?:true|false|yes|no)$/.test(said)))
      current = /^[ty]/.test(`${fields.take(name)[0] as string}`);
  }
  // An empty `endDate` says "still", where a missing one may only be unknown.
  const open = current !== false && (ongoing || 'endDate' in fields.given || !!current);
  let start = dateText(fields, 'startDate', 'start', 'from', 'startYear');
  const single = !start;
  for (const name of WHOLE) {
    if (start) break;
    const value = fields.left.get(name);
    // `{period: {start: …, end: …}}`
    if (isObject(value) && ['start', 'startDate', 'from'].some((key) => key in value)) {
      const inner = fields.inner('', name);
      const found = period(inner, ongoing);
      inner.leave();
      return found;
    }
    if (typeof value === 'object' || /date$/i.test(name) || /\p{Nd}{4}|['’]\p{Nd}/u.test(`${value}`))
      start = dateText(fields, name);
  }
  const end = dateText(fields, 'endDate', 'end', 'to', 'until', 'endYear');
  const found = readPeriod(start, end, !single && open);
  for (const date of [found.start, found.end])
    if (date && !date.present && (!date.date || date.verbatim))
      fields.issue(!date.date ? 200 : /^\d\d?[/-]\d\d?[/-]\d+$/.test(date.text) ? 203 : 201, '', { text: date.text });
  if (endsBeforeStart(found)) fields.issue(202);
  return found;
}

/** The period of something that goes on until it is said to have ended. */
export const since = (fields: Fields): Period => period(fields, true);
