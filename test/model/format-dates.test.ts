import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readPeriod } from '../../src/model/dates.js';
import { formatDate, formatDuration, formatPeriod, formatWritten, isoDate } from '../../src/model/format-dates.js';

const words = { present: 'present' };

test.each([
  [{ year: 2014 }, 'en', '2014'],
  [{ year: 2014, month: 6 }, 'en', 'Jun 2014'],
  [{ year: 2014, month: 6, day: 29 }, 'en-GB', '29 Jun 2014'],
  [{ year: 2014, month: 6 }, 'de', 'Juni 2014'],
  [{ year: 2014, month: 6 }, 'ja', '2014年6月'],
  [{ year: 2014, month: 6 }, 'not a language!', 'Jun 2014'],
  [{ year: 2014 }, '', '2014'],
])('%j in %s is %s', (date, language, expected) => {
  expect(formatDate(date, language)).toBe(expected);
});
test('the Gregorian year is kept in languages with another calendar', () => {
  for (const language of ['fa', 'th', 'ar-SA'])
    expect(readDate(formatDate({ year: 2014 }, language))?.date?.year).toBe(2014);
});

describe('periods', () => {
  test.each([
    ['2020-01', '2022-06', 'Jan 2020 – Jun 2022'],
    ['2014', 'now', '2014 – present'],
    ['2014', '2014', '2014'],
    ['2014', undefined, '2014 – present'],
    [undefined, '2014', '2014'],
    ['Summer 2014', '2016', 'Summer 2014 – 2016'],
    ['someday', 'never', 'someday – never'],
    [undefined, undefined, ''],
  ])('%j to %j', (start, end, expected) => {
    expect(formatPeriod(readPeriod(start, end), 'en', words)).toBe(expected);
  });
  test('a single date is no stretch', () => {
    expect(formatPeriod(readPeriod('2014-06', undefined, false), 'en', words)).toBe('Jun 2014');
    expect(formatWritten({ text: 'heute', present: true }, 'en', words)).toBe('present');
  });
});

test.each([
  [30, false, '2 years 6 months'],
  [24, false, '2 years'],
  [1, false, '1 month'],
  [0, false, ''],
  [-3, false, ''],
  [NaN, false, ''],
  [25, true, '~2 years'],
  [4, true, '~4 months'],
  [7, true, '~1 year'],
])('%d months, approximate %s: %s', (months, approximate, expected) => {
  expect(formatDuration(months, 'en', approximate)).toBe(expected);
});

test('an ISO date is read back as the same date', () => {
  const date = fc.oneof(
    fc.record({ year: fc.integer({ min: 1500, max: 2399 }) }),
    fc.record({ year: fc.integer({ min: 1500, max: 2399 }), month: fc.integer({ min: 1, max: 12 }) }),
    fc.record({
      year: fc.integer({ min: 1500, max: 2399 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  );
  fc.assert(
    fc.property(date, (each) => {
      expect(readDate(isoDate(each))!.date).toEqual(each);
    }),
  );
});

test('nothing formatted holds a forbidden word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (start, end, language) => {
      fc.pre(!/undefined|NaN|Invalid/.test(start + end));
      expect(formatPeriod(readPeriod(start, end), language, words)).not.toMatch(/undefined|NaN|Invalid Date/);
    }),
  );
});
