import type { Link } from './graph-shape.js';
import type { Point } from './graph-types.js';
import type { Box } from './rows.js';

/**
 * What an orthogonal route is made of, before it has its places: uprights and levels in turn, as the vertical and
 * horizontal segments of a channel router. Lengths in viewBox units; x runs along the rows, y along the flow. Bands count
 * rows and the channels between them: row r is band 2r + 1, the channel above it band 2r.
 */

export interface RouteOptions {
  readonly across: boolean;
  /** Least height of a channel; where the layer's line lies in it, counted from above; the space before the first row and after the last. */
  readonly gap: number;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** Distance of tracks, and from boxes. */
  readonly track: number;
  /** How far a drawing may reach along its rows before it costs. */
  readonly limit: number;
  /** Links of one kind leave a box at one port. */
  readonly merge: boolean;
  /** How often every link looks for a better way, the others being known. */
  readonly rounds: number;
  /** Per row: what uprights must leave free at its start, for the name of the layer. */
  readonly clear: readonly number[];
}
export interface Route {
  readonly points: Point[];
  /** Per piece, the distances at which another line passes over it. */
  readonly cuts: number[][];
}

/** A vertical piece: where it may stand, and the bands it touches. */
export interface Upright {
  lo: number;
  hi: number;
  first: number;
  last: number;
  x: number;
  want: number;
  space: number;
  readonly ports: Port[];
  readonly gaps: Gap[];
  /** Horizontal pieces at its ends; none where it ends at a box. */
  above?: Level;
  below?: Level;
  readonly link: Link;
  order: number;
}
export interface Port {
  readonly box: Box;
  readonly side: 'top' | 'bottom';
  readonly out: boolean;
}
/** A horizontal piece: in a channel, or beside a box (then `walls` are the sides it starts from). */
export interface Level {
  readonly band: number;
  readonly ends: { readonly upright: Upright; readonly down: boolean }[];
  readonly walls: { readonly box: Box; readonly side: 'left' | 'right' }[];
  readonly link: Link;
  y: number;
  rank: number;
}
/** What a link is made of, from its upper end to its lower one. */
export interface Course {
  readonly link: Link;
  readonly pieces: (Upright | Level)[];
  readonly from: Box;
  readonly to: Box;
  /** True where the pieces run from target to source. */
  readonly turned: boolean;
}
export interface Gap {
  readonly lo: number;
  readonly hi: number;
  /** What stands in it. */
  readonly users: Use[];
}
/** An upright in a gap; one that starts there comes from the box on its left or right. */
export interface Use {
  readonly gap: Gap;
  readonly x: number;
  readonly side?: 'left' | 'right' | undefined;
}
/** A step of the search: a stretch where an upright can pass a row. */
export interface Step {
  readonly lo: number;
  readonly hi: number;
  readonly x: number;
  readonly cost: number;
  readonly back?: Step;
  /** The upright of the step before goes on. */
  readonly same: boolean;
  readonly gap?: Gap;
  readonly side?: 'left' | 'right';
}

export const clamp = (value: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, value));
export const isUpright = (piece: Upright | Level): piece is Upright => 'lo' in piece;

export const join = (level: Level, upright: Upright, down: boolean): void => {
  level.ends.push({ upright, down });
  if (down) upright.above = level;
  else upright.below = level;
};

/** The pieces of a way that was found, from the upper box to the lower one. */
export function layCourse(link: Link, path: readonly Step[], from: Box, to: Box, track: number): Course {
  const back = from.i !== link.s;
  const pieces: (Upright | Level)[] = [];
  const first = path[0]!;
  const last = path.at(-1)!;
  const side = (box: Box, own: 'left' | 'right'): Level => ({
    band: 2 * box.row + 1,
    ends: [],
    walls: [{ box, side: own }],
    link,
    y: 0,
    rank: 0,
  });
  const upright = (step: Step, first: number): Upright => ({
    lo: step.lo,
    hi: step.hi,
    first,
    last: first,
    x: step.x,
    want: step.x,
    space: track,
    ports: [],
    gaps: step.gap ? [step.gap] : [],
    link,
    order: 0,
  });
  let now = upright(first, first.side ? 2 * from.row + 1 : 2 * from.row + 2);
  if (first.side) {
    const level = side(from, first.side);
    pieces.push(level);
    join(level, now, true);
  } else now.ports.push({ box: from, side: 'bottom', out: !back });
  pieces.push(now);
  path.slice(1).forEach((step, i) => {
    const row = from.row + 1 + i;
    if (step.same) {
      now.lo = step.lo;
      now.hi = step.hi;
      if (step.gap) now.gaps.push(step.gap);
    } else {
      now.last = 2 * row;
      const level: Level = { band: 2 * row, ends: [], walls: [], link, y: 0, rank: 0 };
      join(level, now, false);
      now = upright(step, 2 * row);
      join(level, now, true);
      pieces.push(level, now);
    }
    now.last = row === to.row ? 2 * row : 2 * row + 1;
  });
  if (last.side) {
    now.last = 2 * to.row + 1;
    const level = side(to, last.side);
    join(level, now, false);
    pieces.push(level);
  } else now.ports.push({ box: to, side: 'top', out: back });
  return { link, pieces, from, to, turned: back };
}
