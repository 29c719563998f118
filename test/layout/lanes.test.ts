import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLanes, MOST_LANES, overlaps, type LaneRow } from '../../src/layout/lanes.js';

const month = (year: number, number = 1): number => year * 12 + number - 1;
const NOW = month(2026, 12); // November 2026 is still running.
const span = (start: number, last?: number): LaneRow => ({
  mark: true,
  span:
    last === undefined
      ? { start, end: NOW, sure: [start, NOW], open: true }
      : { start, end: Math.max(last, start) + 1, sure: [start, Math.max(last, start + 1)], open: false },
});

/** The drawing's example: a career with two side jobs. */
const career = [
  span(month(2023)),
  span(month(2020, 6)),
  span(month(2019, 3), month(2022, 12)),
  span(month(2017, 9), month(2021, 6)),
  span(month(2015, 2), month(2019)),
];
const arbitrarySpan = fc
  .record({
    start: fc.integer({ min: month(1990), max: month(2030) }),
    length: fc.integer({ min: -5, max: 200 }),
    open: fc.boolean(),
  })
  .map(({ start, length, open }): LaneRow =>
    open
      ? { mark: true, span: { start, end: Math.max(NOW, start + 1), sure: [start, Math.max(NOW, start + 1)], open } }
      : span(start, start + length),
  );
const arbitraryRow = fc.oneof(
  { weight: 8, arbitrary: arbitrarySpan },
  { weight: 1, arbitrary: fc.constant<LaneRow>({ mark: true }) },
  { weight: 1, arbitrary: fc.constant<LaneRow>({ mark: false }) },
);
const newestFirst = (rows: readonly LaneRow[]): LaneRow[] =>
  [...rows].sort((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0));

describe('lanes', () => {
  test('parallel roles stand side by side, successive ones share a lane', () => {
    const { lanes, rows } = layoutLanes(career);
    expect(lanes).toBe(3);
    expect(rows.map(({ mark }) => mark?.lane)).toEqual([0, 1, 0, 2, 0]);
    expect(rows.map(({ mark }) => mark?.filled)).toEqual([true, true, false, false, false]);
  });

  test('an open role begins at the top without an end', () => {
    const [first] = layoutLanes(career).rows;
    expect(first!.pieces).toEqual([
      { lane: 0, from: 0, to: 0.988 },
      { lane: 1, from: 0, to: 1 },
    ]);
    expect(first!.ticks).toEqual([{ lane: 0, at: 0.988 }]);
  });

  test('years stand where they are in their row', () => {
    const named = layoutLanes(career).rows.map(({ years }) => years.map(({ year }) => year));
    expect(named).toEqual([[2026, 2025, 2024], [2023, 2022, 2021], [2020], [2019, 2018], [2017, 2016]]);
    expect(layoutLanes(career).rows[1]!.years[1]!.at).toBeCloseTo(
      (month(2023) - month(2022)) / (month(2023) - month(2020, 6)),
      3,
    );
  });

  test('a gap leaves the mark above its line', () => {
    const { rows } = layoutLanes([span(month(2020)), span(month(2010), month(2015) - 1)]);
    expect(rows[1]!.mark!.at).toBeCloseTo(0.5 + 0.012, 3);
    expect(rows[1]!.pieces).toHaveLength(1);
  });

  test('leaving and starting in the same month, or year, is no overlap', () => {
    expect(layoutLanes([span(month(2020, 3)), span(month(2018), month(2020, 3))]).lanes).toBe(1);
    const years = [
      {
        mark: true,
        span: { start: month(2016, 7), end: month(2018, 7), sure: [month(2017), month(2018)], open: false },
      },
      {
        mark: true,
        span: { start: month(2014, 7), end: month(2016, 9), sure: [month(2015), month(2016, 8)], open: false },
      },
    ] satisfies LaneRow[];
    expect(layoutLanes(years).lanes).toBe(1);
  });

  test('a long current role on top of later ones keeps time running downwards', () => {
    const { rows } = layoutLanes([
      span(month(2023)),
      span(month(2012)),
      span(month(2019), month(2022, 12)),
      span(month(2015), month(2018, 12)),
    ]);
    expect(rows.map(({ mark }) => mark?.lane)).toEqual([0, 1, 0, 0]);
    const years = rows.flatMap((row) => row.years.map(({ year }) => year));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test('without dates there is one thin lane, closed at its end', () => {
    const drawn = layoutLanes([{ mark: true }, { mark: true }, { mark: true }]);
    expect(drawn).toMatchObject({ lanes: 1, dated: false });
    expect(drawn.rows.map(({ mark }) => mark)).toEqual(
      Array.from({ length: 3 }, () => ({ lane: 0, filled: false, at: 0 })),
    );
    expect(drawn.rows.map(({ ticks }) => ticks.length)).toEqual([0, 0, 1]);
  });

  test('no rows, no trouble', () => {
    expect(layoutLanes([])).toEqual({ lanes: 1, dated: false, rows: [] });
  });

  test('more parallel roles than lanes keep their marks', () => {
    const drawn = layoutLanes(Array.from({ length: 40 }, (_, index) => span(month(2000) + index)));
    expect(drawn.lanes).toBe(MOST_LANES + 1);
    expect(drawn.rows.every(({ mark }) => mark)).toBe(true);
  });

  test('centuries get few ticks', () => {
    const { rows } = layoutLanes([span(month(2020), month(9999)), span(month(1))]);
    expect(rows.every(({ years }) => years.length <= 6)).toBe(true);
  });
});

describe('whatever the career', () => {
  test('fractions stay inside their row, pieces run downwards, every marked row has its mark', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 30 }), (rows) => {
        const drawn = layoutLanes(rows);
        expect(drawn.rows).toHaveLength(rows.length);
        drawn.rows.forEach((row, index) => {
          expect(row.mark !== undefined).toBe(rows[index]!.mark || rows[index]!.span !== undefined);
          const fractions = [
            row.mark?.at ?? 0,
            ...row.ticks.map(({ at }) => at),
            ...row.years.map(({ at }) => at),
            ...row.pieces.flatMap(({ from, to }) => [from, to]),
          ];
          expect(fractions.every((at) => at >= 0 && at <= 1)).toBe(true);
          expect(row.pieces.every(({ from, to, lane }) => from <= to && lane < drawn.lanes)).toBe(true);
          if (row.mark) expect(row.mark.lane).toBeLessThan(drawn.lanes);
        });
      }),
    );
  });

  test('roles that overlap never share a lane', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySpan, { maxLength: 25 }), (rows) => {
        const drawn = layoutLanes(rows);
        rows.forEach(({ span: a }, i) =>
          rows.slice(0, i).forEach(({ span: b }, j) => {
            const lane = drawn.rows[i]!.mark!.lane;
            if (lane === MOST_LANES || lane !== drawn.rows[j]!.mark!.lane) return;
            expect(overlaps(a!, b!)).toBe(false);
          }),
        );
      }),
    );
  });

  test('lines of one lane never cover each other', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySpan, { maxLength: 25 }), (rows) => {
        for (const { pieces } of layoutLanes(newestFirst(rows)).rows) {
          const sorted = [...pieces].sort((a, b) => a.lane - b.lane || a.from - b.from || a.to - b.to);
          sorted.forEach((piece, index) => {
            const above = sorted[index - 1];
            if (above?.lane === piece.lane) expect(piece.from).toBeGreaterThanOrEqual(above.to - 0.03);
          });
        }
      }),
    );
  });

  test('the order in which rows of different starts were written does not matter once they are sorted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitrarySpan, { maxLength: 15, selector: (row) => row.span!.start }),
        fc.integer(),
        (rows, seed) => {
          const shuffled = [...rows].sort(
            (a, b) => ((a.span!.start * 7919 + seed) % 101) - ((b.span!.start * 7919 + seed) % 101),
          );
          expect(layoutLanes(newestFirst(shuffled))).toEqual(layoutLanes(newestFirst(rows)));
        },
      ),
    );
  });

  test('years fall from row to row and are never named twice', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 30 }), (rows) => {
        const years = layoutLanes(rows).rows.flatMap((row) => row.years.map(({ year }) => year));
        years.forEach((year, index) => index && expect(year).toBeLessThan(years[index - 1]!));
      }),
    );
  });

  test('10,000 roles, all at once or one after another, all find a lane or a mark', () => {
    for (const rows of [
      Array.from({ length: 10_000 }, () => span(month(2000))),
      Array.from({ length: 10_000 }, (_, index) => span(NOW - 2 - index, NOW - 2 - index)),
    ]) {
      expect(layoutLanes(rows).rows).toHaveLength(10_000);
    }
  });
});
