import { fold, isPresent, meaningOf } from './date-words.js';
import type { PartialDate, Period, WrittenDate } from './types.js';

/**
 * Dates as people write them, kept with the precision they have. A text that is understood in full becomes a date and
 * is written anew in the reader's language; one that is understood in part ("Summer 2014", a year of another calendar)
 * gives a date for order and length only, and is shown as written (`verbatim`); anything else is text.
 */
type Understood = Pick<WrittenDate, 'date' | 'verbatim'> | undefined;

/** The last day of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date, if there is such a day. */
function understood(year: number, month?: number, day?: number, verbatim?: boolean): Understood {
  if (!(year >= 1000 && year < 3000) || month! < 1 || month! > 12 || day! < 1 || day! > daysInMonth(year, month!))
    return undefined;
  const date: PartialDate = { year, ...(month && { month }), ...(day && { day }) };
  return verbatim ? { date, verbatim } : { date };
}

/** Digits of any script as ASCII digits: a script's ten stand in a row, from a code that ends in 0 or in 6. */
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return `${(code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6)}`;
  });

// Words that say nothing beside a date: endings of ordinals, "of", and the words for year, month and day.
const FILLER = /^(?:st|nd|rd|th|er|[oayrmгр]|de|del|di|of|the|года?|році|en|in|thang|thg|nam|[年月日년월일])$/;

function understand(written: string): Understood {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(written))
    return understood(...(written.split('-').map(Number) as [number, number?, number?]));
  if (written.length > 60) return undefined;
  const text = asciiDigits(written)
    .trim()
    .replace(/[T ]\d\d?:\d\d.*/, '');
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((each) => each.length === 4);
  const [, short] = /['’](\d\d)(?!\d)/.exec(text) ?? [];
  if (years.length > 1 || !(years[0] ?? short)) return undefined;
  let year = Number(years[0] ?? `${Number(short) > 50 ? 19 : 20}${short}`);
  const rest = numbers.filter((each) => each !== (years[0] ?? short)).map(Number);
  const words = fold(text.replace(/\d+/g, ' ')).split(' ');
  const telling = words.filter((word) => word && !FILLER.test(word));

  // "Aug. 2011", "29 de junio de 2014", "كانون الثاني 2014".
  let month = telling.length ? meaningOf(telling.join(' ')) : undefined;
  let verbatim = false;
  if (!month)
    for (const word of telling) {
      const meaning = month ? undefined : meaningOf(word);
      if (meaning) month = meaning;
      else verbatim = true;
    }
  let day: number | undefined;
  if (month) [day] = verbatim || rest.length > 1 ? [] : rest;
  else if (!verbatim && rest.length < 3) {
    [month, day] = rest;
    const [first, second] = rest;
    if (second !== undefined && !text.startsWith(years[0]!)) {
      // 03/04/2014 is one day in London and another in New York: what is sure is the year.
      if (first! < 13 && second < 13 && first !== second && !/\d\s*\./.test(text))
        return understood(year, undefined, undefined, true);
      if (second < 13) [day, month] = rest;
    }
  }

  // Thai years count from the Buddha, Persian ones from the Hijra by the sun.
  if (year > 2400 && /[\u0e00-\u0e7f]/.test(written)) return understood(year - 543, month, day, true);
  if (month && month < 0) month = -month;
  else if (!(year < 1500 && /[۰-۹]/.test(written))) return understood(year, month, day, verbatim);
  else if (month) month = month > 12 ? NaN : ((month + 1) % 12) + 1;
  year += month! < 3 ? 622 : 621;
  return understood(year, month, undefined, true);
}

/** Reads one date. Empty gives undefined; anything else keeps its text, whatever is understood of it. */
export function readDate(given: unknown): WrittenDate | undefined {
  const text = typeof given === 'string' || Number.isFinite(given) ? `${given}`.trim() : '';
  if (!text) return undefined;
  return { text, ...(understand(text) ?? (isPresent(text) && { present: true })) };
}

// "2014 – 2016", "Jan 2014 to present", "2014-2016", "2014年6月至今".
const RANGE =
  /\s*[–—~〜～]\s*|\s+(?:-|to|till|until|bis|a|à|al|até|по|до|إلى|تا|עד)\s+|\s+-$|(?<=\d{4})-(?=\d{4}$|\p{L})|至|から/u;

/**
 * A stretch from its two texts. An end that is missing or empty means "until today" where it is `ongoing`. A start that
 * holds both ends ("2014 – 2016") is taken apart, if both can be read.
 */
export function readPeriod(start: unknown, end: unknown, ongoing = true): Period {
  let from = readDate(start);
  let to = readDate(end);
  if (from && !to && !from.present && (!from.date || from.verbatim)) {
    const [first, second, more] = from.text.split(RANGE);
    const [begin, stop] = [readDate(first), readDate(second)];
    if (begin?.date && second !== undefined && more === undefined && (!second || stop?.date || stop?.present))
      [from, to] = [begin, stop];
  }
  // "Present" alone is an end.
  if (from?.present && !to) return { end: from, open: true };
  return { ...(from && { start: from }), ...(to && { end: to }), open: to ? !!to.present : ongoing && !!from };
}

/** Months since the year 0, January = 0; a year alone stands for its middle. */
export function monthIndex(date: PartialDate): number {
  return date.year * 12 + (date.month ?? 7) - 1;
}

/** Orders dates, earliest first. Two that may be the same day, as one is known less exactly, are equal: this is for checks, not for sorting. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month && b.month ? a.month - b.month || (a.day && b.day ? a.day - b.day : 0) : 0);
}

/** Today, by the reader's clock. */
export function today(now = new Date()): PartialDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Where a date lies, in months since the year 0 with fractions: its first moment, or the end of its last day or month. */
function moment(date: PartialDate, last: 0 | 1): number {
  const { year, month, day } = date;
  return (
    monthIndex(date) +
    (month === undefined ? 0 : day === undefined ? last : (day - 1 + last) / daysInMonth(year, month))
  );
}

/** A half-open stretch `[from, to)` in months since the year 0; `approximate` where an end is known to the year only. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

/** The stretch of a period, undefined without two ends that can be read. An end before the start counts as no time. */
export function stretchOf(period: Period, now: PartialDate = today()): Stretch | undefined {
  const start = period.start?.date;
  const end = period.open ? now : period.end?.date;
  if (!start || !end) return undefined;
  const from = moment(start, 0);
  return { from, to: Math.max(from, moment(end, 1)), approximate: !start.month || !end.month };
}

export interface Duration {
  readonly months: number;
  readonly approximate: boolean;
}

/** The time covered by all the periods together: a month in which two of them run counts once. */
export function durationOf(periods: readonly Period[], now: PartialDate = today()): Duration {
  const stretches = periods.flatMap((period) => stretchOf(period, now) ?? []).sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = 0;
  for (const { from, to } of stretches) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return { months: Math.round(months), approximate: stretches.some(({ approximate }) => approximate) };
}

/** True where both ends can be read and the end lies before the start. */
export function endsBeforeStart({ start, end }: Period): boolean {
  return !!start?.date && !!end?.date && comparePartialDates(start.date, end.date) > 0;
}
