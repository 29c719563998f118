import { describe, expect, test } from 'vitest';
import { flipLanes } from '../../src/layout/flip-lanes.js';
import { layoutLanes, type LaneRow } from '../../src/layout/lanes.js';

const at = (year: number, month = 1): number => year * 12 + month - 1;
const row = (start: number, end: number, open = false): LaneRow => ({
  mark: true,
  span: { start, end, sure: [start, end], open },
});

describe('lanes from old to new', () => {
  const newest = [row(at(2020), at(2026), true), row(at(2015), at(2019)), row(at(2010), at(2015))];
  const chart = flipLanes(layoutLanes(newest));

  test('have the same rows the other way round', () => {
    expect(chart.lanes).toBe(1);
    expect(chart.rows.map(({ mark }) => mark?.filled)).toEqual([false, false, true]);
  });

  test('each line begins at its mark, and no start has a tick', () => {
    for (const { mark, pieces } of chart.rows) {
      expect(mark!.own).toBe(true);
      expect(pieces.filter(({ lane }) => lane === mark!.lane)).toEqual([]);
    }
    expect(chart.rows.map(({ ticks }) => ticks.length)).toEqual([1, 1, 0]);
  });

  test('years rise downwards', () => {
    const years = chart.rows.flatMap(({ years: named }) => named.map(({ year }) => year));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    for (const { years: named } of chart.rows)
      named.forEach(({ at: place }, i) => i && expect(place).toBeGreaterThan(named[i - 1]!.at));
  });

  test('a line that only passes a mark stays a piece', () => {
    // Positions kept together under their employer: the second begins before the row above it in time.
    const { rows } = flipLanes(
      layoutLanes([row(at(2012), at(2014)), row(at(2016), at(2018)), row(at(2010), at(2012))]),
    );
    expect(rows.every(({ mark }) => mark)).toBe(true);
    for (const { pieces, mark } of rows) {
      for (const { from, to } of pieces) expect(to).toBeGreaterThanOrEqual(from);
      expect(mark!.at).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a time in which nothing ran', () => {
  test('is a row of its own, with years and without a mark or a line', () => {
    const gap: LaneRow = {
      mark: false,
      span: { start: at(2015), end: at(2018), sure: [at(2015), at(2018)], open: false },
    };
    const { rows } = layoutLanes([row(at(2018), at(2020)), gap, row(at(2010), at(2015))]);
    expect(rows[1]!.mark).toBeUndefined();
    expect(rows[1]!.pieces).toEqual([]);
    expect(rows[1]!.years.map(({ year }) => year)).toEqual([2018, 2017, 2016]);
    // The earlier role's line begins at the top of its row: there is no leader across the gap.
    expect(rows[2]!.mark!.at).toBeLessThan(0.02);
  });
});
