import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  daysInMonth,
  durationOf,
  endsBeforeStart,
  monthIndex,
  readDate,
  readPeriod,
  stretchOf,
  today,
} from '../../src/model/dates.js';
import { formatDate, isoDate } from '../../src/model/format-dates.js';
import type { PartialDate, Period } from '../../src/model/types.js';

/** What was understood, as a short word: "2014-06", "2014 as written", "present", "text". */
const meaning = (given: unknown): string | undefined => {
  const read = readDate(given);
  if (!read) return undefined;
  return read.present ? 'present' : read.date ? `${isoDate(read.date)}${read.verbatim ? ' as written' : ''}` : 'text';
};

describe('dates as they are found', () => {
  test.each([
    // Numbers
    ['2014', '2014'],
    ['2014-06', '2014-06'],
    ['2014-06-29', '2014-06-29'],
    ['2023-9-28', '2023-09-28'],
    ['2021/07', '2021-07'],
    ['2021.07', '2021-07'],
    ['2021/7/4', '2021-07-04'],
    ['02/2024', '2024-02'],
    ['02.2024', '2024-02'],
    ['2-2024', '2024-02'],
    ['29.06.2014', '2014-06-29'],
    ['3.4.2014', '2014-04-03'],
    ['29/06/2014', '2014-06-29'],
    ['06/29/2014', '2014-06-29'],
    ['05/05/2014', '2014-05-05'],
    ['03/04/2014', '2014 as written'],
    ['2014-06-29T10:00:00Z', '2014-06-29'],
    ['2014-06-29 10:00', '2014-06-29'],
    ['  2014 ', '2014'],
    [2014, '2014'],
    ['1963', '1963'],
    ['1482-04', '1482-04'],
    ['2014-06-29T23:30:00+02:00', '2014-06-29'],
    ['2014-06-29T23:30:00.000-08:00', '2014-06-29'],
    ['2014-06-29T23:30', '2014-06-29'],
    ['2014-06T00:00:00Z', '2014-06'],
    ['20140629', '2014-06-29'],
    ['20140629T100000Z', '2014-06-29'],
    ['201406', '2014-06'],
    ['20141399', 'text'],
    [20140629, '2014-06-29'],
    [1404000000000, '2014-06-29'],
    ['1404000000000', '2014-06-29'],
    [1404000000, '2014-06-29'],
    [915148800000, '1999-01-01'],
    ['Sun Jun 29 2014 10:00:00 GMT+0200 (Central European Summer Time)', '2014-06-29'],
    ['Sun, 29 Jun 2014 10:00:00 GMT', '2014-06-29'],
    ['29.06.14', '2014-06-29'],
    ['29/06/14', '2014-06-29'],
    ['06/29/14', '2014-06-29'],
    ['03/04/14', '2014 as written'],
    ['03-04-2014', '2014 as written'],
    ['01.06.98', '1998-06-01'],
    ["'14", '2014'],
    ['’98', '1998'],
    ["06/'14", '2014-06'],
    ['2014 / 06', '2014-06'],
    ['2014. 6.', '2014-06'],
    ['2014. 6. 29.', '2014-06-29'],
    ['6 / 2014', '2014-06'],
    ['2014_06', '2014-06'],
    // Words
    ['Aug. 2011', '2011-08'],
    ["Jun '14", '2014-06'],
    ["June'14", '2014-06'],
    ['Juni 2014', '2014-06'],
    ['Dezember 2014', '2014-12'],
    ['Mai 2014', '2014-05'],
    ['décembre 2014', '2014-12'],
    ['janv. 2014', '2014-01'],
    ['enero 2014', '2014-01'],
    ['Ene. 2014', '2014-01'],
    ['dic 2014', '2014-12'],
    ['dezembro de 2014', '2014-12'],
    ['fev/2014', '2014-02'],
    ['out. 2014', '2014-10'],
    ['gennaio 2014', '2014-01'],
    ['dicembre 2014', '2014-12'],
    ['mei 2014', '2014-05'],
    ['okt. 2014', '2014-10'],
    ['январь 2014', '2014-01'],
    ['дек. 2014', '2014-12'],
    ['декабря 2014', '2014-12'],
    ['Aralık 2014', '2014-12'],
    ['Ağustos 2014', '2014-08'],
    ['EKİM 2014', '2014-10'],
    ['gru 2014', '2014-12'],
    ['grudzień 2014', '2014-12'],
    ['stycznia 2014', '2014-01'],
    ['augusti 2014', '2014-08'],
    ['sept 2014', '2014-09'],
    ['ديسمبر ٢٠١٤', '2014-12'],
    ['يونيو 2014م', '2014-06'],
    ['٢٩ يونيو ٢٠١٤', '2014-06-29'],
    ['שני 2014', '2014 as written'],
    ['ביוני 2014', '2014-06'],
    ['29 ביוני 2014', '2014-06-29'],
    ['דצמבר 2014', '2014-12'],
    ['مه ۲۰۱۴', '2014-05'],
    ['ژوئن ۲۰۱۴', '2014-06'],
    ['دسامبر 2014', '2014-12'],
    ['2014年06月', '2014-06'],
    ['2014 年 12 月 1 日', '2014-12-01'],
    ['２０１４／０６', '2014-06'],
    ['2014년 06월', '2014-06'],
    ['12월 2014', '2014-12'],
    ['April 2014', '2014-04'],
    ['Sept 2014', '2014-09'],
    ['sept. 2014', '2014-09'],
    ['JUNE 2014', '2014-06'],
    ['Jun, 2014', '2014-06'],
    ['2014 June', '2014-06'],
    ['June-2014', '2014-06'],
    ['29 June 2014', '2014-06-29'],
    ['June 29, 2014', '2014-06-29'],
    ['29th of June 2014', '2014-06-29'],
    ["Aug '11", '2011-08'],
    ['Aug ’98', '1998-08'],
    ['März 2014', '2014-03'],
    ['1. Juni 2014', '2014-06-01'],
    ['Jänner 2014', '2014-01'],
    ['juin 2014', '2014-06'],
    ['1er juin 2014', '2014-06-01'],
    ['août 2014', '2014-08'],
    ['févr. 2014', '2014-02'],
    ['junio de 2014', '2014-06'],
    ['29 de junio de 2014', '2014-06-29'],
    ['março de 2014', '2014-03'],
    ['giugno 2014', '2014-06'],
    ['maart 2014', '2014-03'],
    ['июнь 2014', '2014-06'],
    ['29 июня 2014 г.', '2014-06-29'],
    ['червень 2014', '2014-06'],
    ['czerwiec 2014', '2014-06'],
    ['29 czerwca 2014', '2014-06-29'],
    ['Haziran 2014', '2014-06'],
    ['Şubat 2014', '2014-02'],
    ['يونيو 2014', '2014-06'],
    ['حزيران 2014', '2014-06'],
    ['كانون الثاني 2014', '2014-01'],
    ['جوان 2014', '2014-06'],
    ['יוני 2014', '2014-06'],
    ['juni 2014', '2014-06'],
    ['kesäkuu 2014', '2014-06'],
    ['červen 2014', '2014-06'],
    ['június 2014', '2014-06'],
    ['2014. június 29.', '2014-06-29'],
    ['iunie 2014', '2014-06'],
    ['Ιούνιος 2014', '2014-06'],
    ['юни 2014', '2014-06'],
    ['tháng 6 năm 2014', '2014-06'],
    ['tháng 6, 2014', '2014-06'],
    ['Juni 2014', '2014-06'],
    ['जून 2014', '2014-06'],
    ['2014年6月', '2014-06'],
    ['2014年6月29日', '2014-06-29'],
    ['2014年', '2014'],
    ['2014 年 6 月', '2014-06'],
    ['六月 2014', '2014-06'],
    ['2014년 6월', '2014-06'],
    ['2014년 6월 29일', '2014-06-29'],
    ['２０１４年６月', '2014-06'],
    // Digits of other scripts
    ['٢٠١٤', '2014'],
    ['٢٠١٤-٠٦', '2014-06'],
    ['٠٦/٢٠١٤', '2014-06'],
    ['يونيو ٢٠١٤', '2014-06'],
    ['۲۰۱۴', '2014'],
    ['۲۰۱۴/۰۶', '2014-06'],
    ['२०१४', '2014'],
    ['๒๐๑๔', '2014'],
    // Other calendars: good for order, shown as written
    ['۱۳۹۳', '2014 as written'],
    ['۱۳۹۳/۰۴', '2014-06 as written'],
    ['۱۳۹۳/۱۱/۲۹', '2015-01 as written'],
    ['خرداد ۱۳۹۳', '2014-05 as written'],
    ['بهمن 1393', '2015-01 as written'],
    ['平成26年6月', '2014-06'],
    ['令和2年4月1日', '2020-04-01'],
    ['昭和60年', '1985'],
    ['民國103年6月', '2014-06'],
    ['令和元年', '2019'],
    ['令和元年5月', '2019-05'],
    ['١٤٣٥', '2014 as written'],
    ['1435 هـ', '2014 as written'],
    ['1393', 'text'],
    ['1393/04', 'text'],
    ['1393-04', 'text'],
    ['มิถุนายน 2557', '2014-06 as written'],
    ['2557', '2014 as written'],
    ['2557-06', '2014-06 as written'],
    ['2204-06', '2204-06'],
    // In part
    ['Summer 2014', '2014 as written'],
    ['Q3 2014', '2014-08 as written'],
    ['Q1/2020', '2020-02 as written'],
    ['2020-Q1', '2020-02 as written'],
    ['2020Q4', '2020-11 as written'],
    ['H2 2020', '2020-09 as written'],
    ['Spring 2019', '2019 as written'],
    ['Fall 2019', '2019 as written'],
    ['Frühjahr 2019', '2019 as written'],
    ['printemps 2019', '2019 as written'],
    ['ربيع 2019', '2019 as written'],
    ['2019年春', '2019 as written'],
    ['early 2019', '2019 as written'],
    ['06/14', '2014-06 as written'],
    ['2014?', '2014'],
    ['(2014)', '2014'],
    ['c. 2014', '2014 as written'],
    ['since 2014', '2014 as written'],
    ['expected June 2026', '2026-06 as written'],
    // Present
    ['Present', 'present'],
    ['PRESENT', 'present'],
    ['current', 'present'],
    ['Currently', 'present'],
    ['now', 'present'],
    ['till now', 'present'],
    ['to date', 'present'],
    ['ongoing', 'present'],
    ['Today', 'present'],
    ['(present)', 'present'],
    ['حتى الآن', 'present'],
    ['الآن', 'present'],
    ['حاليًا', 'present'],
    ['至今', 'present'],
    ['现在', 'present'],
    ['現在', 'present'],
    ['현재', 'present'],
    ['heute', 'present'],
    ['bis heute', 'present'],
    ['aktuell', 'present'],
    ['כיום', 'present'],
    ['היום', 'present'],
    ['aujourd’hui', 'present'],
    ["aujourd'hui", 'present'],
    ['présent', 'present'],
    ['à ce jour', 'present'],
    ['actualidad', 'present'],
    ['la actualidad', 'present'],
    ['hasta la fecha', 'present'],
    ['Actualmente', 'present'],
    ['atual', 'present'],
    ['até o momento', 'text'],
    ['hoje', 'present'],
    ['oggi', 'present'],
    ['heden', 'present'],
    ['obecnie', 'present'],
    ['настоящее время', 'present'],
    ['по настоящее время', 'present'],
    ['н.в.', 'present'],
    ['сейчас', 'present'],
    ['теперішній час', 'present'],
    ['Günümüz', 'present'],
    ['halen', 'present'],
    ['اکنون', 'present'],
    ['تاکنون', 'present'],
    ['hiện tại', 'present'],
    ['sekarang', 'present'],
    ['nåværende', 'present'],
    ['nykyinen', 'present'],
    ['bis jetzt', 'present'],
    ['jetzt', 'present'],
    ['Gegenwart', 'present'],
    ['laufend', 'present'],
    ['derzeit', 'present'],
    ['maintenant', 'present'],
    ['en cours', 'present'],
    ['actuel', 'present'],
    ['Actuellement', 'present'],
    ['hoy', 'present'],
    ['actual', 'present'],
    ['presente', 'present'],
    ['Até hoje', 'present'],
    ['até o presente', 'present'],
    ['in corso', 'present'],
    ['adesso', 'present'],
    ['attuale', 'present'],
    ['nu', 'present'],
    ['vandaag', 'present'],
    ['по н.в.', 'present'],
    ['сегодня', 'present'],
    ['настоящий момент', 'present'],
    ['الان', 'present'],
    ['للآن', 'present'],
    ['إلى الآن', 'present'],
    ['حتى اليوم', 'present'],
    ['حتى تاريخه', 'present'],
    ['مستمر', 'present'],
    ['تا کنون', 'present'],
    ['در حال حاضر', 'present'],
    ['هم اکنون', 'present'],
    ['עד היום', 'present'],
    ['עכשיו', 'present'],
    ['נוכחי', 'present'],
    ['şimdi', 'present'],
    ['devam ediyor', 'present'],
    ['bugün', 'present'],
    ['今', 'present'],
    ['現職', 'present'],
    ['在職中', 'present'],
    ['在职', 'present'],
    ['今日', 'present'],
    ['지금', 'present'],
    ['재직중', 'present'],
    ['재직 중', 'present'],
    ['teraz', 'present'],
    ['do dziś', 'present'],
    ['nuvarande', 'present'],
    ['pågående', 'present'],
    ['idag', 'present'],
    ['i dag', 'present'],
    ['Present (contract)', 'present'],
    ['until now', 'present'],
    ['– Present', 'present'],
    // None
    ['-', undefined],
    ['–', undefined],
    ['…', undefined],
    ['?', undefined],
    ['', undefined],
    ['   ', undefined],
    [null, undefined],
    [undefined, undefined],
    [NaN, undefined],
    [{}, undefined],
    ['2020-13-45', 'text'],
    ['2020-13', 'text'],
    ['2021-02-29', '2021-02 as written'],
    ['2024-09-31', '2024-09 as written'],
    ['31.09.2024', '2024-09 as written'],
    ['2014-06-00', '2014-06'],
    ['2014-00-00', '2014'],
    ['2014-00-15', '2014'],
    ['2020-12-45', 'text'],
    ['0000', 'text'],
    ['9999-99-99', 'text'],
    ['soon', 'text'],
    ['TBD', 'text'],
    ['12', 'text'],
    ['Invalid Date', 'text'],
    ['2014 2015 2016', 'text'],
    ['x'.repeat(1000), 'text'],
    ['NaN', 'text'],
  ])('%j is %j', (given, expected) => {
    expect(meaning(given)).toBe(expected);
  });

  test('a text is kept as it was written', () => {
    expect(readDate(' Aug. 2011 ')).toEqual({ text: 'Aug. 2011', date: { year: 2011, month: 8 } });
    expect(readDate('someday')).toEqual({ text: 'someday' });
  });

  test('every month that Intl writes is read again', () => {
    for (const language of [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'ru',
      'uk',
      'pl',
      'tr',
      'ar',
      'ar-EG',
      'ar-SY',
      'he',
      'zh',
      'ja',
      'ko',
      'hi',
      'id',
      'vi',
      'sv',
      'da',
      'nb',
      'fi',
      'cs',
      'hu',
      'ro',
      'el',
      'bg',
      'fa',
    ]) {
      for (let month = 1; month <= 12; month++) {
        for (const style of ['long', 'short'] as const) {
          const text = new Intl.DateTimeFormat(language, {
            calendar: 'gregory',
            year: 'numeric',
            month: style,
            timeZone: 'UTC',
          }).format(Date.UTC(2014, month - 1, 15));
          expect(`${language} ${text}: ${meaning(text)?.replace(' as written', '')}`).toBe(
            `${language} ${text}: 2014-${String(month).padStart(2, '0')}`,
          );
        }
      }
    }
  });

  test('anything at all is read without an exception', () => {
    fc.assert(fc.property(fc.anything(), (given) => void readDate(given)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (given) => void readPeriod(given, given)));
  }, 30_000);

  test('every real day is read, in three spellings', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1500-01-02'), max: new Date('2399-12-31'), noInvalidDate: true }), (day) => {
        const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
        const expected = { year, month, day: date };
        expect(readDate(day.toISOString())!.date).toEqual(expected);
        expect(readDate(`${year}-${month}-${date}`)!.date).toEqual(expected);
        expect(readDate(`${date}.${month}.${year}`)!.date).toEqual(expected);
      }),
    );
  });
});

describe('periods', () => {
  const show = ({ start, end, open }: Period): string =>
    `${start ? meaning(start.text) : ''}…${end ? meaning(end.text) : ''}${open ? ' open' : ''}`;
  test.each([
    ['2014', '2016', '2014…2016'],
    ['2014', 'Present', '2014…present open'],
    ['2014', '', '2014… open'],
    ['2014', null, '2014… open'],
    ['', '', '…'],
    [undefined, '2016', '…2016'],
    ['present', undefined, '…present open'],
    ['2014 – 2016', undefined, '2014…2016'],
    ['2014-2016', undefined, '2014…2016'],
    ['Jan 2014 - Present', undefined, '2014-01…present open'],
    ['Jan 2014 to March 2015', undefined, '2014-01…2015-03'],
    ['06/2014 – 08/2016', undefined, '2014-06…2016-08'],
    ['2014–', undefined, '2014… open'],
    ['2014年6月至今', undefined, '2014-06…present open'],
    ['2014年6月～2016年3月', undefined, '2014-06…2016-03'],
    ['seit 2014', undefined, '2014… open'],
    ['since June 2019', undefined, '2019-06… open'],
    ['Since 2019', '2021', '2019 as written…2021'],
    ['depuis juin 2019', '', '2019-06… open'],
    ['desde 2019', null, '2019… open'],
    ['dal 2019', null, '2019… open'],
    ['sinds maart 2019', null, '2019-03… open'],
    ['с 2019', null, '2019… open'],
    ['од 2019', null, '2019 as written… open'],
    ['منذ ٢٠١٩', null, '2019… open'],
    ['מאז 2019', null, '2019… open'],
    ['از ۲۰۱۹', null, '2019… open'],
    ['2019年6月から', null, '2019-06… open'],
    ['2019년 6월부터', null, '2019-06… open'],
    ['自2019年', null, '2019… open'],
    ['from 2014 to 2016', undefined, '2014…2016'],
    ['von 2014 bis 2016', undefined, '2014…2016'],
    ['de 2014 à 2016', undefined, '2014…2016'],
    ['de enero de 2014 a marzo de 2016', undefined, '2014-01…2016-03'],
    ['dal 2014 al 2016', undefined, '2014…2016'],
    ['с 2014 по 2016', undefined, '2014…2016'],
    ['с июня 2014 по н.в.', undefined, '2014-06…present open'],
    ['من 2014 إلى 2016', undefined, '2014…2016'],
    ['من يونيو ٢٠١٤ حتى الآن', undefined, '2014-06…present open'],
    ['۲۰۱۴ تا ۲۰۱۶', undefined, '2014…2016'],
    ['2014 – 2016', '', '2014…2016'],
    ['2014—2016', null, '2014…2016'],
    ['2014/2016', undefined, '2014…2016'],
    ['2014/15', undefined, '2014…2015'],
    ['2019-20', undefined, '2019…2020'],
    ['2014-12', undefined, '2014-12… open'],
    ['2014.06-2016.03', undefined, '2014-06…2016-03'],
    ['2014.06~2016.03', undefined, '2014-06…2016-03'],
    ['2014-06-2016-08', undefined, '2014-06…2016-08'],
    ['2014-06-01 - 2016-08-31', undefined, '2014-06-01…2016-08-31'],
    ['06/2014-08/2016', undefined, '2014-06…2016-08'],
    ['Jan 2014-Mar 2016', undefined, '2014-01…2016-03'],
    ['Jan 2014-Present', undefined, '2014-01…present open'],
    ['May – August 2014', undefined, '2014-05…2014-08'],
    ['June - Sept. 2014', undefined, '2014-06…2014-09'],
    ['June-Sept 2014', undefined, '2014-06…2014-09'],
    ['2014 - ', undefined, '2014… open'],
    ['2014-Present', undefined, '2014…present open'],
    ['2014年6月至2016年3月', undefined, '2014-06…2016-03'],
    ['2014年6月 - 至今', undefined, '2014-06…present open'],
    ['2014년 6월 ~ 현재', undefined, '2014-06…present open'],
    ['2014年6月〜現在', undefined, '2014-06…present open'],
    ['Spring 2014 – Fall 2015', undefined, '2014 as written…2015 as written'],
    ['Q1 2014 – Q3 2015', undefined, '2014-02 as written…2015-08 as written'],
    ['2014', '-', '2014… open'],
    ['-', '-', '…'],
    ['someday', 'never', 'text…text'],
    ['Smith - Jones', undefined, 'text… open'],
    ['2014 – soon', undefined, '2014 as written… open'],
  ])('%j to %j is %s', (start, end, expected) => {
    expect(show(readPeriod(start, end))).toBe(expected);
  });
  test('an end before the start is seen, as far as the precision goes', () => {
    expect(endsBeforeStart(readPeriod('2016', '2014'))).toBe(true);
    expect(endsBeforeStart(readPeriod('2014-10', '2014-09'))).toBe(true);
    expect(endsBeforeStart(readPeriod('2014-10', '2014'))).toBe(false);
    expect(endsBeforeStart(readPeriod('2014', '2014-03'))).toBe(false);
    expect(endsBeforeStart(readPeriod('2014', 'x'))).toBe(false);
  });
});

const partial = fc.oneof(
  fc.record({ year: fc.integer({ min: 1950, max: 2025 }) }),
  fc.record({ year: fc.integer({ min: 1950, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    year: fc.integer({ min: 1950, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);
describe('against Temporal', () => {
  const LANGUAGES =
    'en en-GB de fr es pt it nl ru ar ar-EG fa he tr zh ja ko pl sv uk cs da nb fi hu ro el bg id vi hi th'.split(' ');
  test('a date that was formatted is read as the same date, in every language and style', () => {
    const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2300-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('short', 'long'),
        fc.nat({ max: 2 }),
        (given, language, style, precision) => {
          const { year, month, day } = Temporal.PlainDate.from(given.toISOString().slice(0, 10));
          const date = { year, ...(precision && { month }), ...(precision > 1 && { day }) };
          const text = formatDate(date, language, style);
          const read = readDate(text);
          expect(`${language} ${text} ${read?.date ? isoDate(read.date) : ''}`).toBe(
            `${language} ${text} ${isoDate(date)}`,
          );
          // And once more: what was read and written is the same text.
          expect(formatDate(read!.date!, language, style)).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
  test('moments in milliseconds and seconds are the days of Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_102_444_800 }), (seconds) => {
        const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO('UTC');
        for (const given of [seconds, seconds * 1000, `${seconds * 1000}`])
          expect(readDate(given)!.date).toEqual({ year, month, day });
      }),
    );
  });
  test('a day that Temporal refuses is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 2399 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: 40 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          let there = true;
          try {
            Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
          } catch {
            there = false;
          }
          const { date, verbatim } = readDate(text)!;
          if (there) expect({ date, verbatim }).toEqual({ date: { year, month, day } });
          else if (month > 12 || day > 31) expect(date).toBeUndefined();
          else expect(date).toEqual({ year, ...(month && { month }) });
        },
      ),
    );
  });
  test('two dates in one text are read as the two alone, with any dash', () => {
    const month = fc.record({ year: fc.integer({ min: 1950, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(
        month,
        month,
        fc.constantFrom(' - ', ' – ', '–', ' — ', ' to ', ' bis ', ' ~ ', ' until '),
        fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'zh', 'ja', 'ko', 'iso'),
        (a, b, dash, language) => {
          const write = (date: PartialDate): string =>
            language === 'iso' ? isoDate(date) : formatDate(date, language);
          const { start, end } = readPeriod(`${write(a)}${dash}${write(b)}`, undefined);
          expect([start?.date, end?.date]).toEqual([a, b]);
        },
      ),
    );
  });
});

const month = fc.record({ year: fc.integer({ min: 1950, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) });
const period = (start: PartialDate, end: PartialDate): Period => ({
  start: { text: '', date: start },
  end: { text: '', date: end },
  open: false,
});
const periods = fc.array(
  fc.tuple(partial, partial).map(([start, end]) => period(start, end)),
  { maxLength: 12 },
);
const now: PartialDate = { year: 2026, month: 11, day: 15 };

describe('durations', () => {
  test.each([
    ['2020-01', '2020-01', 1],
    ['2020-01', '2022-06', 30],
    ['2020-01-01', '2020-01-31', 1],
    ['2020-01-15', '2020-02-14', 1],
    ['2020-01-01', '2020-12-31', 12],
    ['2014', '2016', 24],
    ['2014', '2014', 0],
    ['2016', '2014', 0],
    ['2014-03', '2015', 16],
  ])('%s to %s is %d months', (start, end, months) => {
    expect(durationOf([readPeriod(start, end)], now).months).toBe(months);
  });
  test('to today, and without ends', () => {
    expect(durationOf([readPeriod('2026-01', 'now')], now).months).toBe(11); // Half of November rounds up.
    expect(durationOf([readPeriod('2030', 'now')], now).months).toBe(0);
    expect(durationOf([readPeriod('2090-01', '2095-12')], now).months).toBe(0); // What is to come is no time yet.
    expect(durationOf([readPeriod('2026-01', '2027-12')], now).months).toBe(11);
    expect(durationOf([{ open: false }, readPeriod('x', 'y')], now)).toEqual({ months: 0, approximate: false });
    expect(stretchOf({ open: true }, now)).toBeUndefined();
    expect(today(new Date(2026, 10, 5))).toEqual({ year: 2026, month: 11, day: 5 });
  });
  test('years alone make it approximate', () => {
    expect(durationOf([readPeriod('2014', '2016')], now).approximate).toBe(true);
    expect(durationOf([readPeriod('2014-01', '2016-02')], now).approximate).toBe(false);
  });
  test('months agree with Temporal', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const [from, to] = [Temporal.PlainYearMonth.from(a), Temporal.PlainYearMonth.from(b)];
        const oracle = Math.max(0, from.until(to.add({ months: 1 }), { largestUnit: 'months' }).months);
        expect(durationOf([period(a, b)], now).months).toBe(oracle);
      }),
    );
  });
  test('days agree with Temporal, to the rounding of a month', () => {
    const day = partial.filter((each): each is Required<PartialDate> => 'day' in each);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const from = Temporal.PlainDate.from(a);
        const total = from
          .until(Temporal.PlainDate.from(b).add({ days: 1 }))
          .total({ unit: 'months', relativeTo: from });
        expect(Math.abs(durationOf([period(a, b)], now).months - Math.max(0, total))).toBeLessThanOrEqual(0.6);
      }),
    );
  });
  test('comparing agrees with Temporal', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const order = Temporal.PlainYearMonth.compare(Temporal.PlainYearMonth.from(a), Temporal.PlainYearMonth.from(b));
        expect(Math.sign(comparePartialDates(a, b))).toBe(order);
        expect(Math.sign(monthIndex(a) - monthIndex(b))).toBe(order);
      }),
    );
  });
  test('daysInMonth agrees with Temporal', () => {
    fc.assert(
      fc.property(month, (each) => {
        expect(daysInMonth(each.year, each.month)).toBe(Temporal.PlainYearMonth.from(each).daysInMonth);
      }),
    );
  });
  test('the union is at most the sum, in any order, and more periods never make it less', () => {
    fc.assert(
      fc.property(periods, periods, (some, others) => {
        const sum = some.reduce((total, each) => {
          const s = stretchOf(each, now);
          return total + (s ? s.to - s.from : 0);
        }, 0);
        const union = durationOf(some, now).months;
        expect(union).toBeLessThanOrEqual(Math.round(sum) + 1e-9);
        expect(durationOf([...some].reverse(), now).months).toBe(union);
        expect(durationOf([...some, ...some], now).months).toBe(union);
        expect(durationOf([...some, ...others], now).months).toBeGreaterThanOrEqual(union);
      }),
    );
  });
});
