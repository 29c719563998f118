import type { PartialDate, Period, WrittenDate } from './types.js';

/**
 * Dates as people write them, kept with the precision they have. A text that is understood in full becomes a date and
 * is written anew in the reader's language; one that is understood in part ("Summer 2014", a year of another calendar)
 * gives a date for order and length only, and is shown as written (`verbatim`); anything else is text.
 */

// Words for "until today" that Intl does not know. Compared without case, marks and punctuation.
const PRESENT =
  'present|current|ongoing|to date|till date|till now|to present|until now|until present|until today|aktuell|laufend|derzeit|gegenwart|bis heute|present|presente|a ce jour|en cours|actuel|actuellement|actual|actualidad|actualmente|la actualidad|hasta la fecha|atual|atualmente|o momento|attuale|ad oggi|in corso|heden|obecnie|nadal|настоящее время|по настоящее время|по нв|теперішній час|halen|devam ediyor|günümüz|حتى الآن|حتى الان|الآن|الان|حاليا|الحاضر|حتى اليوم|تاکنون|اکنون|هم اکنون|کنون|כיום|היום|עד היום|至今|迄今|现在|現在|目前|现今|현재|재직중|재직 중|वर्तमान|अब तक|ปัจจุบัน|hiện tại|hiện nay|nay|sekarang|saat ini|nå|nuvarande|nykyinen|současnost|dosud|jelenleg|prezent|παρόν|σήμερα|till dags dato';

// The languages whose months and words for "now" are looked up, the commonest first. Persian counts in its own calendar.
const LANGUAGES =
  'en de fr es pt it nl ru uk pl tr ar ar-SY ar-DZ ar-MA he fa-u-ca-persian fa-u-ca-gregory zh ja hi id vi sv da nb fi cs sk hu ro el bg sr ca hr et lv lt sl th ms sw bn ta ur';

// Years of other calendars: the sign of an era, and the year before its first.
const ERAS: readonly [string, number][] = [['令和', 2018], ['平成', 1988], ['昭和', 1925], ['民國', 1911], ['民国', 1911]];
const SEASONED = /^\p{L}[\p{L}\p{M}’']*$/u;

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.,،。'’‘"]/g, ' ').replace(/[\u200b-\u200f\s]+/g, ' ').trim();

interface Words {
  /** Folded name → month (1–12). */
  readonly months: ReadonlyMap<string, number>;
  readonly now: readonly string[];
  readonly solar: boolean;
}
const languages = new Map<string, Words>();
let present: Set<string> | undefined;

/** The words of one language, made once. */
function wordsOf(tag: string): Words {
  let words = languages.get(tag);
  if (!words) {
    const months = new Map<string, number>();
    const solar = tag.includes('persian');
    const now: string[] = [];
    try {
      for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(tag, { calendar: solar ? 'persian' : 'gregory', ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          // Day 10 of a Gregorian month lies in the Persian month that began about the 21st of the one before.
          const parts = format.formatToParts(Date.UTC(2014, month - 1 + (solar ? 2 : 0), solar ? 28 : 10));
          const name = fold(parts.find((part) => part.type === 'month')?.value ?? '');
          if (name && !/\p{N}/u.test(name) && !months.has(name)) months.set(name, month);
        }
      }
      const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      now.push(fold(relative.format(0, 'second')), fold(relative.format(0, 'day')));
    } catch {
      // An engine without this language: its words stay unread.
    }
    words = { months, now, solar };
    languages.set(tag, words);
  }
  return words;
}

/** The month a word names, in the first language that knows it: `[month, solar]`. Abbreviations of three letters or more count. */
function findMonth(word: string): readonly [month: number, solar: boolean] | undefined {
  for (const exact of [true, false]) {
    for (const tag of LANGUAGES.split(' ')) {
      const { months, solar } = wordsOf(tag);
      const known = months.get(word);
      if (known) return [known, solar];
      if (!exact && word.length > 2) {
        const near = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
        if (near.size === 1) return [[...near][0]!, solar];
      }
    }
  }
  return undefined;
}

/** True for "present" and its like, in any of the languages known. */
export function isPresent(text: string): boolean {
  const word = fold(text);
  present ??= new Set(PRESENT.split('|').map(fold));
  return present.has(word) || (word.length < 20 && !/\p{N}/u.test(word) && LANGUAGES.split(' ').some((tag) => wordsOf(tag).now.includes(word)));
}

/** Digits of any script as ASCII digits. Every script keeps its ten in one run that starts at a multiple of… its own zero. */
const asciiDigits = (text: string): string =>
  text.replace(/[^\x00-\x7f]/gu, (sign) => {
    if (!/\p{Nd}/u.test(sign)) return sign;
    const code = sign.codePointAt(0)!;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date that exists, else undefined. */
function validDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < 1000 || year > 2999) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day };
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A year of the Persian calendar begins in March: good for order and length, so it is shown as written. */
const fromSolar = (year: number, month?: number): PartialDate | undefined =>
  month === undefined ? validDate(year + 621) : month > 12 || month < 1 ? undefined : validDate(year + 621 + (month > 10 ? 1 : 0), ((month + 1) % 12) + 1);

type Found = { readonly date: PartialDate; readonly verbatim?: true } | undefined;
const found = (date: PartialDate | undefined, verbatim?: boolean): Found => date && (verbatim ? { date, verbatim: true } : { date });

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const YEAR_FIRST = /^(\d{4})(?:\s*[-/.\s]\s*(\d\d?)(?:\s*[-/.\s]\s*(\d\d?))?)?\.?(?:[T ]\d\d?:\d\d.*)?$/i;
const MONTH_YEAR = /^(\d\d?)\s*[-/.\s]\s*(\d{4})$/;
const DAY_MONTH_YEAR = /^(\d\d?)\s*([-/.\s])\s*(\d\d?)\s*[-/.\s]\s*(\d{4})$/;

function understand(written: string): Found {
  const iso = ISO.exec(written);
  if (iso) return found(validDate(Number(iso[1]), number(iso[2]), number(iso[3])));
  if (written.length > 60) return undefined;
  const solarDigits = /[۰-۹]/.test(written);
  let text = asciiDigits(written).normalize('NFKC').replace(/[\u200b-\u200f]/g, '').trim();
  let era = false;
  for (const [sign, before] of ERAS) {
    text = text.replace(new RegExp(`${sign}\\s*(\\d+|元)`), (_, year: string) => {
      era = true;
      return String(before + (year === '元' ? 1 : Number(year)));
    });
  }
  if (/[\u0e00-\u0e7f]/.test(written)) {
    text = text.replace(/2[4-6]\d\d/, (year) => {
      era = true;
      return String(Number(year) - 543);
    });
  }
  text = text.replace(/[年년]度?\s*|[月월]\s*/g, '-').replace(/[日일]/g, '').replace(/(?:tháng|thg)\s*(\d+)\s*(?:năm|[,/-])?\s*/i, '$1/').replace(/-$/, '').trim();

  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [year, month, day] = [Number(yearFirst[1]), number(yearFirst[2]), number(yearFirst[3])];
    return solarDigits && year < 1500 ? found(fromSolar(year, month), true) : found(validDate(year, month, day), era);
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return found(validDate(Number(monthYear[2]), Number(monthYear[1])), era);
  const three = DAY_MONTH_YEAR.exec(text);
  if (three) {
    const [first, second, year] = [Number(three[1]), Number(three[3]), Number(three[4])];
    const european = validDate(year, second, first);
    const american = validDate(year, first, second);
    // 03/04/2014 is one day in London and another in New York: what is sure is the year.
    if (european && american && first !== second && three[2] !== '.') return found({ year }, true);
    return found(european ?? american);
  }
  return understandWords(text, solarDigits, era);
}

/** "Aug. 2011", "29 de junio de 2014", "Sept '11", "كانون الثاني 2014". */
function understandWords(text: string, solarDigits: boolean, era: boolean): Found {
  const numbers = text.match(/\d+/g) ?? [];
  const short = /['’](\d\d)(?!\d)/.exec(text);
  const years = numbers.filter((each) => each.length === 4);
  if (years.length !== 1 && !(short && years.length === 0)) return undefined;
  let year = years.length ? Number(years[0]) : Number(short![1]) + (Number(short![1]) > 50 ? 1900 : 2000);
  const days = numbers.filter((each) => each.length < 3 && each !== short?.[1]).map(Number);
  const words = fold(text.replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, '$1').replace(/\d+/g, ' ').replace(/[-–—/()[\]~:]/g, ' '));
  let month: readonly [number, boolean] | undefined;
  let rest = '';
  if (words) {
    month = findMonth(words);
    if (!month) {
      for (const word of words.split(' ')) {
        const named: readonly [number, boolean] | undefined = month ? undefined : findMonth(word);
        if (named) month = named;
        else if (!/^(?:de|del|di|of|the|y|ve|г|года|год|році|р|m|en|in)$/.test(word) && SEASONED.test(word)) rest += word;
      }
    }
  }
  if (!month) return found(validDate(solarDigits && year < 1500 ? year + 621 : year), true);
  if ((month[1] || solarDigits) && year < 1500) return found(fromSolar(year, month[1] ? month[0] : undefined), true);
  if (rest || days.length > 1) return found(validDate(year, month[0]), true);
  return found(validDate(year, month[0], days[0]), era);
}

/** Reads one date. Empty gives undefined; anything else keeps its text, whatever is understood of it. */
export function readDate(given: unknown): WrittenDate | undefined {
  const text = typeof given === 'string' ? given.trim() : typeof given === 'number' && Number.isFinite(given) ? String(given) : '';
  if (!text) return undefined;
  const understood = understand(text);
  if (understood) return { text, ...understood };
  return isPresent(text) ? { text, present: true } : { text };
}

/** "2014 – 2016", "Jan 2014 to present": a range in one text as `[start, end]`; a single date as `[date]`. */
export function splitRange(text: string): readonly [string, string?] {
  if (readDate(text)?.date && !readDate(text)?.verbatim) return [text];
  const parts = text.split(/\s*[–—~〜～]\s*|\s+(?:-|to|till|until|bis|a|à|al|até|по|إلى|تا|עד|至|から)\s+|\s*(?:至|から|부터)\s*|(?<=\d{4})-(?=\d{4}|[^\d\s])/u).filter(Boolean);
  if (parts.length === 1 && /(?:至今|迄今)$/.test(text)) return [text.slice(0, -2), text.slice(-2)];
  return parts.length === 2 ? [parts[0]!, parts[1]!] : [text];
}

/**
 * A stretch from its two texts. An end that is missing or empty means "until today" where `ongoing` says so
 * (JSON Resume's rule for work); a start that holds both ends ("2014 – 2016") is taken apart.
 */
export function readPeriod(start: unknown, end: unknown, ongoing = true): Period {
  let from = readDate(start);
  let to = readDate(end);
  if (from && !to && !from.date) {
    const [first, second] = splitRange(from.text);
    if (second !== undefined) {
      from = readDate(first);
      to = readDate(second);
    }
  } else if (from && !to && from.verbatim) {
    const [first, second] = splitRange(from.text);
    if (second !== undefined && readDate(first)?.date) {
      from = readDate(first);
      to = readDate(second);
    }
  }
  if (from?.present && !to) return { end: from, open: true };
  const open = to ? !!to.present : ongoing && !!from;
  return { ...(from && { start: from }), ...(to && { end: to }), open };
}

/** Months since the year 0, January = 0; a year alone stands for its middle. */
export function monthIndex(date: PartialDate): number {
  return date.year * 12 + (date.month === undefined ? 6 : date.month - 1);
}

/** Orders dates, earliest first. Dates of unequal precision are equal where they may be the same day: this is for checks, not for sorting. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month !== undefined && b.month !== undefined ? a.month - b.month || (a.day !== undefined && b.day !== undefined ? a.day - b.day : 0) : 0);
}

/** Today, by the reader's clock. */
export function today(now = new Date()): PartialDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Where a date lies, in months since the year 0 with fractions: its first moment, or the end of its last day or month. */
function moment(date: PartialDate, last: boolean): number {
  const { year, month, day } = date;
  if (month === undefined) return year * 12 + 6;
  const start = year * 12 + month - 1;
  return day === undefined ? start + Number(last) : start + (day - 1 + Number(last)) / daysInMonth(year, month);
}

/** A half-open stretch `[from, to)` in months since the year 0; `approximate` where an end is known to the year only. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

/** The stretch of a period, undefined without a start that can be read. An end before the start counts as no time. */
export function stretchOf(period: Period, now: PartialDate = today()): Stretch | undefined {
  const start = period.start?.date;
  const end = period.open ? now : period.end?.date;
  if (!start || !end) return undefined;
  const from = moment(start, false);
  return { from, to: Math.max(from, moment(end, true)), approximate: start.month === undefined || end.month === undefined };
}

export interface Duration {
  readonly months: number;
  readonly approximate: boolean;
}

/** The time covered by all the periods together: a month in which two of them run counts once. */
export function durationOf(periods: readonly Period[], now: PartialDate = today()): Duration {
  const stretches = periods.map((period) => stretchOf(period, now)).filter((each) => each !== undefined);
  stretches.sort((a, b) => a.from - b.from || a.to - b.to);
  let months = 0;
  let reached = -Infinity;
  for (const { from, to } of stretches) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return { months: Math.round(months), approximate: stretches.some((each) => each.approximate) };
}

/** True where both ends can be read and the end lies before the start. */
export function endsBeforeStart(period: Period): boolean {
  const [start, end] = [period.start?.date, period.end?.date];
  return !!start && !!end && comparePartialDates(start, end) > 0;
}
