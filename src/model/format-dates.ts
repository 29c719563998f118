import { formatter } from './intl.js';
import type { PartialDate, Period, WrittenDate } from './types.js';

/** A date with the precision it has: "2014", "Jun 2014", "29 Jun 2014", with the month in full where it is `long`. Always of the Gregorian calendar, as it was read. */
export function formatDate(
  { year, month, day }: PartialDate,
  language: string,
  style: 'short' | 'long' = 'short',
): string {
  const format = formatter(Intl.DateTimeFormat, language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? style : undefined,
    day: day ? 'numeric' : undefined,
  });
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
  const whole = Math.round(Math.max(0, months)) || 0;
  const years = approximate ? Math.round(whole / 12) : Math.floor(whole / 12);
  const parts = { year: years, month: approximate && years ? 0 : whole % 12 };
  const words = Object.entries(parts).flatMap(([unit, value]) =>
    value ? formatter(Intl.NumberFormat, language, { style: 'unit', unit, unitDisplay: 'long' }).format(value) : [],
  );
  return (approximate && words[0] ? '~' : '') + words.join(' ');
}

/** The `datetime` of a `<time>` element: "2014", "2014-06", "2014-06-29". */
export function isoDate({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
