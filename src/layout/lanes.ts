/**
 * The lanes of a career, drawn beside its rows. Rows are text of any height, so nothing here is a length: positions are
 * fractions of a row's height (0 its top, 1 the top of the next), and time runs from the first row's top downwards.
 * Every row covers the time from its role's start up to the start of the row above: a piecewise-linear axis.
 */

/** A stretch in months counted from year 0 (`year * 12 + month - 1`, with fractions). */
export interface Span {
  readonly start: number;
  /** Where it ends: always later than `start`. */
  readonly end: number;
  /**
   * The part that is sure whatever the day, `[from, to)`, never empty. Who leaves in March (or "in 2019") and starts
   * elsewhere in March did not do both at once.
   */
  readonly sure: readonly [from: number, to: number];
  readonly open: boolean;
}

/** True where two roles surely ran at the same time. */
export function overlaps({ sure: [a, b] }: Span, { sure: [c, d] }: Span): boolean {
  return a < d && c < b;
}

/** A row to draw. Without a span no time passes in it; without a mark it is a heading. */
export interface LaneRow {
  readonly span?: Span | undefined;
  readonly mark: boolean;
}

export interface LanePiece {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

export interface RowDrawing {
  /** `at`: where the role's own line begins in this row; above it only a leader joins the mark to it. */
  readonly mark?: { readonly lane: number; readonly filled: boolean; readonly at: number };
  readonly pieces: readonly LanePiece[];
  /** Ends of lanes. */
  readonly ticks: readonly { readonly lane: number; readonly at: number }[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

export interface LaneChart {
  /** How many lanes stand side by side, at least 1. */
  readonly lanes: number;
  /** False where no row has a date: one lane, drawn thin, without an axis. */
  readonly dated: boolean;
  readonly rows: readonly RowDrawing[];
}

/** More roles than this at one time: the others have their mark, in one more column, and no line. */
export const MOST_LANES = 8;
/** Ends keep this far from their boundary, so that a change of roles shows as two ticks. */
const INSET = 0.012;
/** Two years are named at least this far apart, in rows. */
const YEAR_GAP = 0.17;
/** What the axis names, in years. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 1000];

const round = (fraction: number): number => Math.round(Math.min(1, Math.max(0, fraction)) * 1e4) / 1e4;

/**
 * The times at the tops of the rows, falling: `times[i]` is the top of row i, the last one the end of the sheet.
 * A role never starts after the top of its row. Rows out of order (a long current role kept on top, positions kept
 * together under their employer) share the time evenly with the rows below them.
 */
function axis(rows: readonly LaneRow[]): number[] {
  const dated = rows.flatMap(({ span }, index) => (span ? [{ span, index }] : []));
  const latest: number[] = []; // The latest start from here on.
  let first = Infinity;
  for (let i = dated.length - 1; i >= 0; i--) {
    const { start } = dated[i]!.span;
    latest[i] = Math.max(start, latest[i + 1] ?? -Infinity);
    first = Math.min(first, start);
  }
  let time = dated.reduce((most, { span }) => Math.max(most, span.end), -Infinity);
  const bottoms = new Map<number, number>();
  for (let i = 0, run = 0; i < dated.length; i++) {
    const { start } = dated[i]!.span;
    const next = latest[i + 1] ?? -Infinity;
    if (start <= next) continue; // Not below everything yet: its share comes with the next row that is.
    const share = (time - start) / (i - run + 1);
    for (let k = run; k < i; k++) bottoms.set(dated[k]!.index, time - share * (k - run + 1));
    time = i === dated.length - 1 ? first : start;
    bottoms.set(dated[i]!.index, time);
    run = i + 1;
  }
  const top = dated.reduce((most, { span }) => Math.max(most, span.end), -Infinity);
  const times = [top];
  rows.forEach((_, index) => times.push(bottoms.get(index) ?? times[index]!));
  return times;
}

/** How many of a falling list are at least `value`. */
function countAtLeast(times: readonly number[], value: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! >= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What runs in one lane. Most roles come newest first: then one comparison decides. */
class Lane {
  readonly #taken: { readonly from: number; readonly top: number; readonly start: number }[] = [];
  #lowest = Infinity;
  #nearest = Infinity;

  /** True where nothing here runs between the two months. */
  isFree(from: number, top: number): boolean {
    return top <= this.#lowest || !this.#taken.some((other) => from < other.top && other.from < top);
  }

  /** Where a line that comes from below has to stop: the first start above it. */
  nextStart(from: number): number {
    if (from < this.#lowest) return this.#nearest;
    return this.#taken.reduce((next, other) => (other.from > from ? Math.min(next, other.start) : next), Infinity);
  }

  take(from: number, top: number, start: number): void {
    this.#taken.push({ from, top, start });
    if (from < this.#lowest) [this.#lowest, this.#nearest] = [from, start];
  }
}

/** The years to name in a row between two times. */
function yearsOf(top: number, bottom: number): { year: number; at: number }[] {
  const length = top - bottom;
  const step = STEPS.find((years) => (years * 12) / length >= YEAR_GAP) ?? Infinity;
  const years: { year: number; at: number }[] = [];
  for (let year = Math.floor(top / 12 / step) * step; year * 12 > bottom; year -= step) {
    years.push({ year, at: round((top - year * 12) / length) });
  }
  return years;
}

/** Lanes, marks, ends and years for rows in the order in which they are seen. */
export function layoutLanes(rows: readonly LaneRow[]): LaneChart {
  if (!rows.some(({ span }) => span)) {
    const last = rows.length - 1;
    const begin = rows.findIndex(({ mark }) => mark);
    return {
      lanes: 1,
      dated: false,
      rows: rows.map(({ mark }, index) => ({
        ...(mark && { mark: { lane: 0, filled: false, at: 0 } }),
        pieces: index < begin ? [] : [{ lane: 0, from: 0, to: 1 }],
        ticks: index === last ? [{ lane: 0, at: 1 }] : [],
        years: [],
      })),
    };
  }
  const times = axis(rows);
  const lanes: Lane[] = [];
  const place = (start: number, top: number): number => {
    const found = lanes.findIndex((lane) => lane.isFree(start, top));
    return found < 0 ? Math.min(lanes.length, MOST_LANES) : found;
  };
  const drawn = rows.map(() => ({
    mark: undefined as RowDrawing['mark'],
    pieces: [] as LanePiece[],
    ticks: [] as { lane: number; at: number }[],
    years: [] as { year: number; at: number }[],
  }));
  const fraction = (row: number, time: number): number => {
    const length = times[row]! - times[row + 1]!;
    return length > 0 ? (times[row]! - time) / length : 0;
  };

  rows.forEach(({ span, mark }, own) => {
    if (!span) return;
    // Its lane is taken up to the mark in its row, even where it ended before the next role began.
    const [from, to] = span.sure;
    const top = Math.max(to, times[own]!);
    const lane = place(from, top);
    const filled = span.open;
    if (lane === MOST_LANES) {
      if (mark) drawn[own]!.mark = { lane, filled, at: 0 };
      return;
    }
    const end = Math.max(span.start, Math.min(span.end, (lanes[lane] ??= new Lane()).nextStart(from)));
    lanes[lane].take(from, top, span.start);
    const first = Math.min(own, countAtLeast(times, end) - 1);
    const last = Math.max(own, Math.min(rows.length, countAtLeast(times, span.start + 1e-6)) - 1);
    const runsOn = span.open && end >= times[0]!;
    const upper = round(fraction(first, end) + (runsOn ? 0 : INSET));
    const lower = Math.max(round(fraction(last, span.start) - INSET), first === last ? upper : 0);
    for (let row = first; row <= last; row++) {
      drawn[row]!.pieces.push({ lane, from: row === first ? upper : 0, to: row === last ? lower : 1 });
    }
    if (!runsOn) drawn[first]!.ticks.push({ lane, at: upper });
    drawn[last]!.ticks.push({ lane, at: lower });
    if (mark) drawn[own]!.mark = { lane, filled, at: first === own ? upper : 0 };
  });

  const begin = rows.findIndex(({ span }) => span);
  let named = -1;
  rows.forEach(({ span, mark }, index) => {
    const top = times[index]!;
    if (!span) {
      if (mark) drawn[index]!.mark = { lane: place(top - 0.5, top + 0.5), filled: false, at: 0 };
      return;
    }
    for (const { year, at } of yearsOf(top, times[index + 1]!)) {
      // Not beside the very beginning and end of the axis, where dates stand anyway.
      if (index + at - named < YEAR_GAP * 0.9 || index - begin + at < 0.06 || index + at > rows.length - 0.04) continue;
      named = index + at;
      drawn[index]!.years.push({ year, at });
    }
  });
  return {
    lanes: 1 + drawn.reduce((most, { mark }) => Math.max(most, mark?.lane ?? 0), 0),
    dated: true,
    rows: drawn.map(({ mark, ...row }) => (mark ? { ...row, mark } : row)),
  };
}
