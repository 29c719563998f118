import type { PartialDate, Period, WrittenDate } from './types.js';

const formats = new Map<string, Intl.DateTimeFormat>();
const units = new Map<string, Intl.NumberFormat>();

function cached<T>(store: Map<string, T>, language: string, kind: string, make: (language: string) => T): T {
  const key = `${language} ${kind}`;
  let made = store.get(key);
  if (!made) {
    try {
      made = make(language);
    } catch {
      made = make('en'); // A tag that Intl refuses.
    }
    store.set(key, made);
  }
  return made;
}

/** A date with the precision it has: "2014", "Jun 2014", "29 Jun 2014", with the month in full where it is `long`. Always of the Gregorian calendar, as it was read. */
export function formatDate(date: PartialDate, language: string, style: 'short' | 'long' = 'short'): string {
  const { year, month, day } = date;
  const format = cached(
    formats,
    language,
    `${style} ${month !== undefined} ${day !== undefined}`,
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        ...(month !== undefined && { month: style }),
        ...(day !== undefined && { day: 'numeric' }),
      }),
  );
  return format.format(Date.UTC(year, (month ?? 7) - 1, day ?? 1));
}

/** A date as it is shown: written anew where it was understood in full, else as the author wrote it. */
export function formatWritten(written: WrittenDate, language: string, words: { readonly present: string }): string {
  return written.present
    ? words.present
    : written.date && !written.verbatim
      ? formatDate(written.date, language)
      : written.text;
}

/** "Jan 2020 – Jun 2022", "2014 – present"; one date alone where there is only one. Empty where there is none. */
export function formatPeriod(period: Period, language: string, words: { readonly present: string }): string {
  const { start, end, open } = period;
  const from = start && formatWritten(start, language, words);
  const to = open ? words.present : end && formatWritten(end, language, words);
  return from === undefined || to === undefined || from === to ? (from ?? to ?? '') : `${from} – ${to}`;
}

/** "2 years 3 months"; with "~" before it where it is approximate. Under half a month: empty. */
export function formatDuration(months: number, language: string, approximate = false): string {
  if (!(months > 0)) return '';
  const whole = Math.round(months);
  const unit = (value: number, name: string): string[] =>
    value
      ? [
          cached(
            units,
            language,
            name,
            (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }),
          ).format(value),
        ]
      : [];
  const years = approximate ? Math.round(whole / 12) : Math.floor(whole / 12);
  const parts = [...unit(years, 'year'), ...unit(approximate && years ? 0 : whole % 12, 'month')];
  return parts.length ? (approximate ? '~' : '') + parts.join(' ') : '';
}

/** The `datetime` of a `<time>` element: "2014", "2014-06", "2014-06-29". */
export function isoDate({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
