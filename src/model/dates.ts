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

/**
 * A date, as far as there is one: a month or day of zero is none (databases write what they do not know so), and the 31st
 * of a shorter month is that month.
 */
function understood(year: number, month?: number, day?: number, verbatim?: boolean): Understood {
  if (!(year >= 1000 && year < 3000) || month! > 12 || day! > 31) return undefined;
  const beyond = !!month && !!day && day > daysInMonth(year, month);
  const date: PartialDate = { year, ...(month && { month }), ...(month && day && !beyond && { day }) };
  return verbatim || beyond ? { date, verbatim: true } : { date };
}

/** Digits of any script as ASCII digits: a script's ten stand in a row, from a code that ends in 0 or in 6. */
const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return `${(code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6)}`;
  });

// Words that say nothing beside a date: endings of ordinals, "of", days of the week, and the words for year, month and day.
const FILLER =
  /^(?:st|nd|rd|th|er|[oayrmгр\u0645]|de|del|di|of|the|года?|році|en|in|thang|thg|nam|[年月日년월일]|(?:sun|mon|tue|wed|thu|fri|sat)\w*)$/;

// Years counted from an emperor or a republic: the year before the first.
const ERAS = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
]);

function understand(written: string): Understood {
  if (/^(?:1[5-9]|2[0-3])\d\d(?:-\d\d){0,2}$/.test(written))
    return understood(...(written.split('-').map(Number) as [number, number?, number?]));
  if (written.length > 80) return undefined;
  let verbatim = false;
  let month = undefined as number | undefined;
  const text = asciiDigits(written)
    .trim()
    .replace('元年', '1年')
    // As machines write it: seconds or milliseconds since 1970; a day or a month as one number.
    .replace(/^\d{10}(?:\d{2,3})?$/, (all) => new Date(+all * (all[10] ? 1 : 1000)).toISOString())
    .replace(/^((?:19|20)\d\d)([01]\d)([0-3]\d)?(?=T|$)/, '$1-$2-$3')
    .replace(/(?<=\d)T\d.*| \d\d?:\d\d.*/, '')
    .replace(/(\p{Script=Han}{2})\s*(\d+)/u, (all, era: string, count) => `${(ERAS.get(era) ?? NaN) + +count || all}`)
    .replace(/(\d+),? th(?:áng|g) (?=\d)/i, '$1.')
    // A quarter or a half stands for its middle.
    .replace(/(?<!\p{L})(?:q|(h))\s?([1-4])(?!\d)/iu, (_, half, count: number) => {
      verbatim = true;
      month = half ? count * 6 - 3 : count * 3 - 1;
      return ' ';
    });
  // '14, 29.06.14 and, with less certainty, 06/14.
  const [, marked, days, bare] = /['’](\d\d)(?!\d)|^\d\d?[./](\d\d?[./])?(\d\d)$/.exec(text) ?? [];
  const numbers: string[] = text.match(/\d+/g) ?? [];
  const years = numbers.filter((each) => each.length === 4);
  const found = years[0] ?? marked ?? bare;
  if (years.length > 1 || !found) return undefined;
  if (bare && !days) verbatim = true;
  const year = Number(years[0] ?? `${found > '50' ? 19 : 20}${found}`);
  numbers.splice(numbers.lastIndexOf(found), 1);
  const rest = numbers.map(Number);
  // In Hebrew "in" is one word with the month.
  const words = fold(text.replace(/\d+/g, ' ').replace(/(?<!\p{L})ב(?=\p{L}{2})/gu, '')).split(' ');
  const telling = words.filter((word) => word && !FILLER.test(word));

  // "Aug. 2011", "29 de junio de 2014", "كانون الثاني 2014".
  month ??= telling.length ? meaningOf(telling.join(' ')) : undefined;
  if (!month)
    for (const word of telling) {
      const meaning = month ? undefined : meaningOf(word);
      if (meaning) month = meaning;
      else verbatim = true;
    }
  let day: number | undefined;
  if (month) [day] = verbatim || rest.length > 1 ? [] : rest;
  else if (!telling.length && rest.length < 3) {
    [month, day] = rest;
    const [first, second] = rest;
    if (second !== undefined && !text.startsWith(found)) {
      // 03/04/2014 is one day in London and another in New York: what is sure is the year.
      if (first! < 13 && second < 13 && first !== second && !/\d\s*\./.test(text))
        return understood(year, undefined, undefined, true);
      if (second < 13) [day, month] = rest;
    }
  }

  const persian = month! < 0;
  // In Thailand years count from the Buddha, by the sun or the moon elsewhere from the Hijra.
  if (year > 2440) return understood(year - 543, month, day, true);
  if (year > 1500 && !persian) return understood(year, month, day, verbatim);
  if (persian || /[۰-۹]/.test(written)) {
    if (persian) month = -month!;
    else if (month) month = month > 12 ? NaN : ((month + 1) % 12) + 1;
    return understood(year + (month! < 3 ? 622 : 621), month, undefined, true);
  }
  if (/[٠-٩]|هـ/.test(written)) return understood(Math.round(year * 0.97 + 622), undefined, undefined, true);
  // Of which calendar?
  return year > 1300 && year < 1460 ? undefined : understood(year, month, day, verbatim);
}

/** Reads one date. What holds no letter or figure gives undefined; anything else keeps its text, whatever is understood of it. */
export function readDate(given: unknown): WrittenDate | undefined {
  const text = typeof given === 'string' || Number.isFinite(given) ? `${given}`.trim() : '';
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { text, ...(understand(text) ?? (isPresent(text) && { present: true })) };
}

// What stands between two dates, and before a first one.
const RANGE =
  /\s*[–—~〜～→]\s*|\s+(?:-|to|till|until|thr(?:ough|u)|bis|a|à|al|au|até|hasta|tot|do|по|до|إلى|الى|حتى|تا|עד)\s+|\s+-$|至|到|から|부터/u;
const SINCE =
  /^(?:since|from|between|seit|von|vom|ab|depuis|du|desde|del?|da|dal|sinds|vanaf|van|od|sedan|från|со?|от|з|منذ|من|از|מאז|משנת|[自从從])\s*(?=\P{L})|(?:以来|から|부터|itibaren)$/iu;

/** The two ends of a text that holds both: "2014 – 2016", "May – August 2014", "2014-06-2016-08", "2019/20". */
function readBoth(text: string): readonly [WrittenDate?, WrittenDate?] {
  const [, century, year, last] = /^(\d\d)(\d\d)[-/–](\d\d)$/.exec(text) ?? [];
  let parts = text
    .replace(SINCE, '')
    .split(RANGE)
    .filter((part, index, { length }) => part || index === length - 1);
  if (parts.length < 2) {
    parts = text.split(/\s*-\s*|(?<=\d{4})\/(?=\d{4}$)/);
    const half = parts.length / 2;
    parts = half % 1 ? [] : [parts.slice(0, half).join('-'), parts.slice(half).join('-')];
  }
  if (last! > '12') parts = [`${century}${year}`, `${century}${last}`];
  const [first = '', second = '', more] = parts;
  const end = readDate(second);
  let start = readDate(first);
  // "May – August 2014": the year is said once.
  if (start && !start.date && end?.date) start = readDate(`${first} ${end.date.year}`);
  return more === undefined && start?.date && (!second || end?.date || end?.present) ? [start, end] : [];
}

/**
 * A stretch from its two texts. An end that is missing or empty means "until today" where it is `ongoing`. A start that
 * holds both ends ("2014 – 2016") is taken apart, if both can be read; "since 2014" is open.
 */
export function readPeriod(start: unknown, end: unknown, ongoing = true): Period {
  let from = readDate(start);
  let to = readDate(end);
  if (from && !to && !from.present && (!from.date || from.verbatim)) {
    const bare = from.text.replace(SINCE, '');
    const since = bare === from.text ? undefined : readDate(bare);
    const [first, last] = readBoth(from.text);
    if (first) [from, to] = [first, last];
    else if (since?.date && !since.verbatim) from = since;
    ongoing ||= from === since || (!!first && !last);
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
  const rough = [start, end].some(({ month }) => !month) || period.start!.verbatim || period.end?.verbatim;
  return { from, to: Math.max(from, moment(end, 1)), approximate: !!rough };
}

export interface Duration {
  readonly months: number;
  readonly approximate: boolean;
}

/** The time covered by all the periods together until today: a month in which two of them run counts once. */
export function durationOf(periods: readonly Period[], now: PartialDate = today()): Duration {
  const stretches = periods.flatMap((period) => stretchOf(period, now) ?? []).sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = 0;
  const end = moment(now, 1);
  for (const { from, to } of stretches) {
    months += Math.max(0, Math.min(to, end) - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return { months: Math.round(months), approximate: stretches.some(({ approximate }) => approximate) };
}

/** True where both ends can be read and the end lies before the start. */
export function endsBeforeStart({ start, end }: Period): boolean {
  return !!start?.date && !!end?.date && comparePartialDates(start.date, end.date) > 0;
}
