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

/** A row to draw. Without a span no time passes in it; without a mark it is a heading, or a time in which nothing ran. */
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
  /**
   * `at`: where the role's own line begins in this row; above it only a leader joins the mark to it. With `own` that
   * leader is the line itself, which begins at the mark.
   */
  readonly mark?: { readonly lane: number; readonly filled: boolean; readonly at: number; readonly own?: true };
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
  const dated = rows.flatMap(({ span }) => span ?? []);
  const starts = dated.map(({ start }) => start);
  // What the boundaries would be by themselves: the latest end, then each start.
  const wanted = [dated.reduce((latest, { end }) => Math.max(latest, end), -Infinity), ...starts];
  const times = [...wanted];
  let below = starts.length;
  times[below] = starts.reduce((first, start) => Math.min(first, start), times[below]!);
  for (let above = below - 1; above >= 0; above--) {
    const length = wanted[above]! - wanted[below]!;
    if (length <= 0) continue; // Not above everything below it: it shares with the next boundary that is.
    for (let k = above + 1; k < below; k++) times[k] = wanted[above]! - (length * (k - above)) / (below - above);
    below = above;
  }
  let passed = 0;
  return [times[0]!, ...rows.map(({ span }) => times[span ? ++passed : passed]!)];
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

/** A row while it is being drawn. */
interface Sketch {
  mark?: RowDrawing['mark'];
  readonly pieces: LanePiece[];
  readonly ticks: { lane: number; at: number }[];
  years: { year: number; at: number }[];
}

/** Lanes, marks, ends and years for rows in the order in which they are seen. */
export function layoutLanes(rows: readonly LaneRow[]): LaneChart {
  const times = axis(rows);
  const drawn = rows.map((): Sketch => ({ pieces: [], ticks: [], years: [] }));
  const begin = rows.findIndex(({ span }) => span);
  // What each lane holds last. Rows run from new to old, so all else in it lies above.
  const lanes: { from: number; start: number }[] = [];
  const place = (top: number): number => {
    const found = lanes.findIndex(({ from }) => top <= from);
    return found < 0 ? Math.min(lanes.length, MOST_LANES) : found;
  };
  const fraction = (row: number, time: number): number =>
    (times[row]! - time) / (times[row]! - times[row + 1]! || Infinity);
  const draw = (lane: number, first: number, from: number, last: number, to: number): void => {
    for (let row = first; row <= last; row++) {
      drawn[row]!.pieces.push({ lane, from: row === first ? from : 0, to: row === last ? to : 1 });
    }
    drawn[last]?.ticks.push({ lane, at: to });
  };

  let named = begin - 0.093; // Not beside the very beginning of the axis, where dates stand anyway, nor its end.
  rows.forEach(({ span, mark }, own) => {
    const row = drawn[own]!;
    const time = times[own]!;
    if (!span) {
      if (!mark) return;
      const lane = place(time + 0.5);
      row.mark = { lane, filled: false, at: 0 };
      lanes[lane] = { from: time + 0.5, start: time };
      return;
    }
    row.years = yearsOf(time, times[own + 1]!).filter(({ at }) => {
      const fits = own + at - named >= YEAR_GAP * 0.9 && own + at <= rows.length - 0.04;
      if (fits) named = own + at;
      return fits;
    });
    if (!mark) return;
    // Its lane is taken up to the mark in its row, even where it ended before the next role began.
    const { start, open, sure } = span;
    const lane = place(Math.max(sure[1], time));
    row.mark = { lane, filled: open, at: 0 };
    if (lane === MOST_LANES) return;
    const end = Math.max(start, Math.min(span.end, lanes[lane]?.start ?? Infinity));
    lanes[lane] = { from: sure[0], start };
    let [first, last] = [own, own];
    while (first > 0 && times[first]! < end) first--;
    while (last < rows.length - 1 && times[last + 1]! > start) last++;
    const runsOn = open && end >= times[0]!;
    const from = round(fraction(first, end) + (runsOn ? 0 : INSET));
    if (!runsOn) drawn[first]!.ticks.push({ lane, at: from });
    draw(lane, first, from, last, Math.max(round(fraction(last, start) - INSET), first === last ? from : 0));
    if (first === own) row.mark = { lane, filled: open, at: from };
  });
  if (begin < 0) {
    const marked = rows.findIndex(({ mark }) => mark);
    draw(0, Math.max(0, marked), 0, rows.length - 1, 1);
  }
  return {
    lanes: 1 + drawn.reduce((most, { mark }) => Math.max(most, mark?.lane ?? 0), 0),
    dated: begin >= 0,
    rows: drawn,
  };
}
