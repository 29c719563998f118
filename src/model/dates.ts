import { findMonth, fold, isPresent, type Month } from './date-words.js';
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

/** A date, if there is such a day. The parts may be texts of digits. */
function understood(year: unknown, month?: unknown, day?: unknown, verbatim?: boolean): Understood {
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? undefined : Number(part)));
  if (
    !(y! >= 1000 && y! < 3000) ||
    (m !== undefined && !(m >= 1 && m <= 12)) ||
    (d !== undefined && !(d >= 1 && d <= daysInMonth(y!, m!)))
  )
    return undefined;
  const date: PartialDate = { year: y!, ...(m !== undefined && { month: m }), ...(d !== undefined && { day: d }) };
  return verbatim ? { date, verbatim } : { date };
}

/** A date of the Persian calendar, by the month it begins in. */
const solarDate = (year: number, month?: number): Understood =>
  month === undefined
    ? understood(year + 621, undefined, undefined, true)
    : month > 12
      ? undefined
      : understood(year + (month > 10 ? 622 : 621), ((month + 1) % 12) + 1, undefined, true);

const SEPARATOR = '\\s*[-/.\\s]\\s*';
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:${SEPARATOR}(\\d\\d?))?(?:${SEPARATOR}(\\d\\d?))?\\.?(?:[T ]\\d\\d?:\\d\\d.*)?$`,
);
const YEAR_LAST = new RegExp(`^(?:(\\d\\d?)${SEPARATOR})?(\\d\\d?)${SEPARATOR}(\\d{4})\\.?$`);

/** Digits of any script as ASCII digits: a script's ten stand in a row, from a code that ends in 0 or in 6. */
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return String((code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6));
  });

function understand(written: string): Understood {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [];
  if (year) return understood(year, month, day);
  if (written.length > 60) return undefined;
  const digits = asciiDigits(written);
  // Thai years count from the Buddha.
  const western = /[\u0e00-\u0e7f]/.test(written)
    ? digits.replace(/2[456]\d\d/, (year) => `${Number(year) - 543}`)
    : digits;
  const buddhist = western !== digits;
  const text = western
    .replace(/(\d)\s*[年년월月]\s*/g, '$1-')
    .replace(/[日일]|\s[гр]\.?$/g, '')
    .replace(/(?:tháng|thg)\s*(\d+)\D*/i, '$1/')
    .replace(/[\u200b-\u200f]|-$/g, '')
    .trim();
  // Persian digits with a year that cannot be Gregorian.
  const solar = (each: string | undefined): boolean => /[۰-۹]/.test(written) && Number(each) < 1500;

  const first = YEAR_FIRST.exec(text);
  if (first)
    return solar(first[1])
      ? solarDate(Number(first[1]), first[2] ? Number(first[2]) : undefined)
      : understood(first[1], first[2], first[3], buddhist);
  const [, a, b, last] = YEAR_LAST.exec(text) ?? [];
  if (last) {
    if (a === undefined)
      return solar(last) ? solarDate(Number(last), Number(b)) : understood(last, b, undefined, buddhist);
    const european = understood(last, b, a, buddhist);
    // 03/04/2014 is one day in London and another in New York: what is sure is the year.
    return european && Number(a) <= 12 && a !== b && !/\d\s*\./.test(text)
      ? understood(last, undefined, undefined, true)
      : (european ?? understood(last, a, b, buddhist));
  }

  // "Aug. 2011", "29 de junio de 2014", "Sept '11", "كانون الثاني 2014".
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((each) => each.length === 4);
  const short = /['’](\d\d)(?!\d)/.exec(text)?.[1];
  if (years.length > 1 || !(years[0] ?? short)) return undefined;
  const written4 = Number(years[0] ?? `${Number(short) > 50 ? 19 : 20}${short}`);
  const days = numbers.filter((each) => each.length < 3 && each !== short);
  const words = fold(text.replace(/(\d)(?:st|nd|rd|th|er|º|ª)(?!\p{L})/giu, '$1').replace(/\d+/g, ' '));
  let named: Month = words ? findMonth(words) : undefined;
  let complete = true;
  if (!named) {
    for (const word of words.split(' ').filter(Boolean)) {
      const found: Month = named ? undefined : findMonth(word);
      if (found) named = found;
      else if (!/^(?:de|del|di|of|the|y|г|года|год|році|р|m|en|in)$/.test(word)) complete = false;
    }
  }
  if (named?.[1] || solar(years[0])) return solarDate(written4, named?.[0]);
  return named
    ? understood(
        written4,
        named[0],
        complete && days.length < 2 ? days[0] : undefined,
        !complete || buddhist || days.length > 1,
      )
    : understood(written4, undefined, undefined, true);
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
