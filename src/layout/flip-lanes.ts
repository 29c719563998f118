import type { LaneChart, RowDrawing } from './lanes.js';

/** As near to a row's top as a tick keeps from a boundary. */
const NEAR = 0.02;

/** A number between 0 and 1 counted from the other end. */
const other = (fraction: number): number => Math.round((1 - fraction) * 1e4) / 1e4;

function flipRow({ mark, pieces, ticks, years }: RowDrawing): RowDrawing {
  const flipped = {
    pieces: pieces.map(({ lane, from, to }) => ({ lane, from: other(to), to: other(from) })),
    ticks: ticks.map(({ lane, at }) => ({ lane, at: other(at) })),
    years: years.map(({ year, at }) => ({ year, at: other(at) })).reverse(),
  };
  if (!mark) return flipped;
  const atTop = (lane: number, at: number): boolean => lane === mark.lane && at < NEAR;
  const own = flipped.pieces.find(({ lane, from }) => atTop(lane, from));
  // A row begins with its role's start: its mark takes the place of the tick, and its line begins there.
  if (!own || !flipped.ticks.some(({ lane, at }) => atTop(lane, at))) return { ...flipped, mark: { ...mark, at: 0 } };
  return {
    ...flipped,
    mark: { ...mark, at: own.to, own: true },
    pieces: flipped.pieces.filter((piece) => piece !== own),
    ticks: flipped.ticks.filter(({ lane, at }) => !atTop(lane, at)),
  };
}

/** A dated chart of rows from new to old, for the same rows from old to new: time runs downwards. */
export function flipLanes({ rows, ...chart }: LaneChart): LaneChart {
  return { ...chart, rows: rows.map(flipRow).reverse() };
}
