import type { Link } from './graph-shape.js';
import { orderRows, type Place } from './order.js';
import { place, type Grid } from './places.js';
import type { Rows } from './rows.js';

/**
 * Rows of boxes with their order and places: links that pass rows have a waypoint in each (Sugiyama's dummy nodes), so
 * that room is kept for them. In viewBox units, the arrangement's own directions.
 */

export interface Arranged {
  /** Boxes and waypoints of every row, from left to right. */
  readonly lines: Place[][];
  /** Per link between rows, its places from the upper box to the lower one. */
  readonly ways: ReadonlyMap<Link, readonly Place[]>;
  /** What the order asks for. */
  readonly crossings: number;
}

/** Good orders of the rows, the one that crosses the fewest first. */
export function arrange({ rows }: Rows, links: readonly Link[], quick: boolean, framed: boolean): Arranged[] {
  const places = new Map<number, Place>();
  const make = (row: number, given: Partial<Place>): Place => ({
    row,
    half: 0,
    up: [],
    down: [],
    at: 0,
    x: 0,
    ...given,
  });
  const lines: Place[][] = rows.map((row, r) =>
    row.map((box) => {
      const place = make(r, { box, group: framed ? box.node.group : undefined });
      places.set(box.i, place);
      return place;
    }),
  );
  const ways = new Map<Link, Place[]>();
  for (const link of links) {
    let [a, b] = [places.get(link.s)!, places.get(link.t)!];
    if (a === b) {
      a.box!.loops++;
      continue;
    }
    if (a.row > b.row) [a, b] = [b, a];
    const ends: [Place, Place] = [a, b];
    const way = [a];
    ways.set(link, way);
    for (let r = a.row + 1; r <= b.row; r++) {
      const next = r < b.row ? make(r, { ends, group: a.group === b.group ? a.group : undefined }) : b;
      if (next !== b) lines[r]!.push(next);
      a.down.push(next);
      next.up.push(a);
      way.push(next);
      a = next;
    }
  }
  return orderRows(lines, quick ? 2 : 8).map((order) => ({ ...order, ways }));
}

/** Gives the boxes of an order their places along the rows. */
export function stand({ lines }: Arranged, grid: Grid, quick: boolean): void {
  for (const line of lines)
    line.forEach((item, at) => {
      item.at = at;
      const { box } = item;
      if (box) box.w = box.wide;
      item.half = box ? (box.w + grid.space) / 2 : grid.track / 2;
    });
  place(lines, grid, quick);
  for (const { box, x } of lines.flat()) if (box) box.x = x + grid.first;
}
