import type { Span } from './lanes.js';

/** A role in the overview: a bar in its lane. Positions are fractions of the strip, 0 its earliest month. */
export interface StripBar {
  /** Its place among the spans that were given. */
  readonly index: number;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** A whole career from left to right: bars in lanes above an axis of years. */
export interface StripLayout {
  /** How many lanes stand above each other. */
  readonly lanes: number;
  readonly bars: readonly StripBar[];
  /** Januaries: each with a tick, those that stand far enough apart with a name. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly named: boolean }[];
}

/** More than this at one time share the last lane. */
const MOST_LANES = 8;
/** Two names of years stand at least this far apart, and two ticks this far, in widths of the strip. */
const NAME_GAP = 0.12;
const TICK_GAP = 0.008;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 1000];

const round = (fraction: number): number => Math.round(fraction * 1e5) / 1e5;

/** Lays out the roles that have a span. A role takes the first lane that is free from its start on. */
export function layoutStrip(spans: readonly (Span | undefined)[]): StripLayout {
  const known = spans.flatMap((span, index) => (span ? { span, index } : []));
  if (!known.length) return { lanes: 0, bars: [], years: [] };
  const first = known.reduce((least, { span }) => Math.min(least, span.start), Infinity);
  const last = known.reduce((most, { span }) => Math.max(most, span.end), -Infinity);
  const at = (time: number): number => round((time - first) / (last - first || 1));
  // When each lane is free again, and where what is drawn in it ends.
  const free: number[] = [];
  const drawn: number[] = [];
  const bars = known
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, index }): StripBar => {
      const found = free.findIndex((end) => end <= span.sure[0]);
      const lane = Math.min(found < 0 ? free.length : found, MOST_LANES - 1);
      // Dates known to the year only may be drawn over each other: the later one gives way.
      const from = found < 0 ? span.start : Math.min(Math.max(span.start, drawn[lane]!), span.sure[1]);
      free[lane] = Math.max(free[lane] ?? -Infinity, span.sure[1]);
      drawn[lane] = Math.max(from, span.end);
      return { index, lane, from: at(from), to: at(drawn[lane]!), open: span.open };
    });
  const stepOf = (gap: number): number => STEPS.find((years) => (years * 12) / (last - first) >= gap) ?? Infinity;
  const [tick, name] = [stepOf(TICK_GAP), stepOf(NAME_GAP)];
  const years: { year: number; at: number; named: boolean }[] = [];
  for (let year = Math.ceil(first / 12 / tick) * tick; year * 12 <= last; year += tick)
    years.push({ year, at: at(year * 12), named: year % name === 0 });
  return { lanes: free.length, bars, years };
}
