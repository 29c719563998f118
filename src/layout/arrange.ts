import type { Link } from './graph-shape.js';
import { orderRows, type Place } from './order.js';
import { place, type Grid } from './places.js';
import type { Box, Rows } from './rows.js';

/**
 * Rows of boxes with their order and places: links that pass rows have a waypoint in each (Sugiyama's dummy nodes), so
 * that room is kept for them. In viewBox units, the arrangement's own directions.
 */

export interface Arranged {
  readonly rows: Box[][];
  /** For a link that passes rows: how many boxes of each stand before it, and where along the row it passes. */
  readonly plan: ReadonlyMap<Link, readonly { readonly gap: number; readonly x: number }[]>;
  /** What the orders alone ask for. */
  readonly crossings: number;
}

/** Some good orders of the rows, each with its boxes in their places; the fewest crossings first. */
export function arrange({ rows }: Rows, links: readonly Link[], grid: Grid, most: number): Arranged[] {
  const big = links.length > 1500;
  const places = new Map<number, Place>();
  const make = (row: number, box?: Box, ends?: [Place, Place]): Place => ({
    row,
    half: box ? (box.w + grid.space) / 2 : grid.track / 2,
    up: [],
    down: [],
    at: 0,
    x: 0,
    ...(box && { box }),
    ...(ends && { ends }),
  });
  const lines: Place[][] = rows.map((row, r) =>
    row.map((box) => {
      const place = make(r, box);
      places.set(box.i, place);
      return place;
    }),
  );
  const ways = new Map<Link, Place[]>();
  for (const link of links) {
    let [a, b] = [places.get(link.s)!, places.get(link.t)!];
    if (a.row === b.row) continue;
    if (a.row > b.row) [a, b] = [b, a];
    if (big && b.row - a.row > 8) continue;
    const ends: [Place, Place] = [a, b];
    const own: Place[] = [];
    ways.set(link, own);
    for (let r = a.row + 1; r < b.row; r++) {
      const way = make(r, undefined, ends);
      lines[r]!.push(way);
      own.push(way);
      a.down.push(way);
      way.up.push(a);
      a = way;
    }
    a.down.push(b);
    b.up.push(a);
  }
  const widths = new Map(lines.flat().map((place) => [place, place.box?.w]));
  return orderRows(lines, big, most).map(({ cost, rows: order }) => {
    order.forEach((row) =>
      row.forEach((place, at) => {
        place.at = at;
        if (place.box) {
          place.box.w = widths.get(place)!;
          place.half = (place.box.w + grid.space) / 2;
        }
      }),
    );
    place(order, grid, big);
    const before = new Map<Place, number>();
    for (const row of order) row.reduce((n, place) => (before.set(place, n), n + +!!place.box), 0);
    return {
      rows: order.map((row) => row.flatMap(({ box, x }) => (box ? { ...box, x: x + grid.first } : []))),
      crossings: Math.floor(cost),
      plan: new Map(
        [...ways].map(([link, own]) => [
          link,
          own.map((way) => ({ gap: before.get(way)!, x: way.x + grid.first + way.at / 1e3 })),
        ]),
      ),
    };
  });
}
