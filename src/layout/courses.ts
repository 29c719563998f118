import type { Link } from './graph-shape.js';
import type { Point } from './graph-types.js';
import type { Place } from './order.js';

/**
 * What an orthogonal route is made of, before it has its places: stops, where it passes a row or ends at a box, and
 * levels between two stops that are not above each other. Lengths in viewBox units; x runs along the rows, y along the
 * flow. Channel r lies above row r, the last one below all rows.
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
  /** Links of one kind leave a box at one port. */
  readonly merge: boolean;
  /** Per row: what stops leave free at its start, for the name of the layer. */
  readonly clear: readonly number[];
}
export interface Route {
  readonly points: Point[];
  /** Per piece, the distances at which another line passes over it. */
  readonly cuts: number[][];
}

/** A place on a row where a route passes or ends; between `lo` and `hi`, at its distance from those before and after it. */
export interface Stop {
  readonly place: Place;
  lo: number;
  hi: number;
  want: number;
  /** Stands straight above or below: one upright with another stop. */
  same?: Stop;
  readonly before: [Stop, number][];
  readonly after: [Stop, number][];
  /** Ends at this side of its box, at that distance below its middle. */
  side?: -1 | 1;
  down?: number;
}
/** The way of a link from the upper box to the lower one. */
export interface Course {
  readonly link: Link;
  readonly stops: readonly Stop[];
  /** Per channel it passes, where it is not straight. */
  readonly levels: (Level | undefined)[];
  /** True where the upper box is the target. */
  readonly back: boolean;
}
/** A horizontal piece in a channel, between stops above and below it. */
export interface Level {
  readonly tops: Stop[];
  readonly bottoms: Stop[];
  lo: number;
  hi: number;
  y: number;
  rank: number;
}

export const clamp = (value: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, value));
