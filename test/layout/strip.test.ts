import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/layout/lanes.js';
import { layoutStrip } from '../../src/layout/strip.js';

const span = (start: number, end: number, open = false): Span => ({ start, end, sure: [start, end], open });
const at = (year: number, month = 1): number => year * 12 + month - 1;

describe('the overview of a career', () => {
  test('runs from the first month to the last', () => {
    const { bars, lanes } = layoutStrip([span(at(2015), at(2020)), span(at(2010), at(2015))]);
    expect(lanes).toBe(1);
    expect(bars).toEqual([
      { index: 1, lane: 0, from: 0, to: 0.5, open: false },
      { index: 0, lane: 0, from: 0.5, to: 1, open: false },
    ]);
  });

  test('parallel roles have lanes of their own', () => {
    const { bars, lanes } = layoutStrip([
      span(at(2010), at(2020), true),
      span(at(2012), at(2014)),
      span(at(2014), at(2016)),
    ]);
    expect(lanes).toBe(2);
    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 1]);
    expect(bars.map(({ open }) => open)).toEqual([true, false, false]);
  });

  test('roles without a date have no bar', () => {
    expect(layoutStrip([undefined, undefined])).toEqual({ lanes: 0, bars: [], years: [] });
    expect(layoutStrip([undefined, span(at(2010), at(2012))]).bars.map(({ index }) => index)).toEqual([1]);
  });

  test('years have ticks, and names where there is room', () => {
    const { years } = layoutStrip([span(at(2000), at(2020))]);
    expect(years).toHaveLength(21);
    expect(years.filter(({ named }) => named).map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020]);
  });

  const arbitrary = fc.array(
    fc.option(
      fc
        .record({
          start: fc.integer({ min: at(1963), max: at(2026) }),
          length: fc.integer({ min: 1, max: 400 }),
          open: fc.boolean(),
        })
        .map(({ start, length, open }) => span(start, start + length, open)),
      { nil: undefined },
    ),
    { maxLength: 40 },
  );

  test('whatever the roles: each with a date has one bar within the strip, no two of a lane overlap but in the last', () => {
    fc.assert(
      fc.property(arbitrary, (spans) => {
        const { bars, lanes, years } = layoutStrip(spans);
        expect(bars.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          spans.flatMap((each, index) => (each ? index : [])),
        );
        expect(lanes).toBeLessThanOrEqual(8);
        for (const { from, to, lane } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(lane).toBeLessThan(lanes);
        }
        for (let lane = 0; lane < Math.min(lanes, 7); lane++) {
          const own = bars.filter((bar) => bar.lane === lane);
          own.forEach((bar, i) => i && expect(bar.from).toBeGreaterThanOrEqual(own[i - 1]!.to));
        }
        for (const { at: place } of years) expect(place).toBeGreaterThanOrEqual(0);
        const named = years.filter((each) => each.named);
        named.forEach(({ at: place }, i) => i && expect(place - named[i - 1]!.at).toBeGreaterThanOrEqual(0.1199));
      }),
    );
  });
});
