import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../src/model/dates.js';
import { findGaps } from '../../src/model/gaps.js';
import { spanOf, type RoleSpan } from '../../src/model/stints.js';

const NOW = { year: 2026, month: 11, day: 23 };
const spansOf = (periods: readonly (readonly [string, string?])[]): RoleSpan[] =>
  periods.flatMap(([start, end]) => spanOf(readPeriod(start, end), NOW) ?? []);

describe('gaps', () => {
  test.each([
    ['no role', [], []],
    ['one role', [['2019-01', '2019-12']], []],
    [
      'eight months',
      [
        ['2019-10', '2020-12'],
        ['2018-01', '2019-01'],
      ],
      [8],
    ],
    [
      'three months are none yet',
      [
        ['2019-05', '2020-12'],
        ['2018-01', '2019-01'],
      ],
      [],
    ],
    [
      'four are',
      [
        ['2019-06', '2020-12'],
        ['2018-01', '2019-01'],
      ],
      [4],
    ],
    [
      'one that is covered by a role beside',
      [
        ['2012-01', '2020-12'],
        ['2013-01', '2013-02'],
        ['2019-01', '2019-03'],
      ],
      [],
    ],
    ['an open role ends all gaps', [['2010-01'], ['2012-01', '2012-05'], ['2020-01', '2021-01']], []],
    [
      'two of them, the earliest first',
      [
        ['2020-01', '2020-02'],
        ['2015-01', '2015-02'],
        ['2010-01', '2010-02'],
      ],
      [58, 58],
    ],
    [
      'years leave open what they leave open',
      [
        ['2016', '2018'],
        ['2012', '2014'],
      ],
      [12],
    ],
    [
      'neighbouring years are none',
      [
        ['2015', '2018'],
        ['2012', '2014'],
      ],
      [],
    ],
  ] as const)('%s', (_, periods, months) => {
    expect(findGaps(spansOf(periods)).map((gap) => gap.months)).toEqual(months);
  });

  test('are about as long where a year alone bounds them', () => {
    expect(
      findGaps(
        spansOf([
          ['2016', '2018'],
          ['2012-01', '2014-06'],
        ]),
      )[0]!.approximate,
    ).toBe(true);
    expect(
      findGaps(
        spansOf([
          ['2016-01', '2018'],
          ['2012-01', '2014-06'],
        ]),
      )[0]!.approximate,
    ).toBe(false);
  });

  const period = fc
    .record({ start: fc.integer({ min: 0, max: 600 }), length: fc.integer({ min: 1, max: 60 }) })
    .map(({ start, length }): RoleSpan => {
      const [from, to] = [24000 + start, 24000 + start + length];
      return { start: from, end: to, sure: [from, to], widest: [from, to], open: false };
    });

  test('hold exactly the months in which nothing ran (counted month by month)', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (spans) => {
        const runs = (month: number): boolean => spans.some(({ start, end }) => start <= month && month < end);
        const first = Math.min(...spans.map(({ start }) => start));
        const last = Math.max(...spans.map(({ end }) => end));
        const expected: number[] = [];
        let idle = 0;
        for (let month = first; month < last; month++) {
          if (!runs(month)) idle++;
          else if (idle > 3) expected.push(idle);
          if (runs(month)) idle = 0;
        }
        expect(findGaps(spans).map(({ months }) => months)).toEqual(expected);
      }),
    );
  });

  test('do not depend on the order of the roles', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (spans) => {
        expect(findGaps(spans.toReversed())).toEqual(findGaps(spans));
      }),
    );
  });
});
