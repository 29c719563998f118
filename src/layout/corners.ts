import type { Course, Route, Stop } from './courses.js';
import type { Link } from './graph-shape.js';
import type { Point } from './graph-types.js';
import { portOffset, portReach } from './ports.js';
import type { Box } from './rows.js';
import { root } from './tracks.js';

/** From stops and levels that have their places to the drawn line: its corners in viewBox units, and the gaps where lines cross. */

const route = (points: Point[]): Route => ({ points, cuts: points.slice(1).map(() => []) });

/** Where a line touches the drawn outline of a box, at a distance below its middle. */
const wall = (box: Box, side: number, down: number, across: boolean): Point => ({
  x: box.x + side * (box.w / 2 - portOffset(box, side < 0 ? 'left' : 'right', down, across)),
  y: box.y + down,
});

/** The corners of a course from its source to its target, ends on the drawn outlines. */
export function corners({ stops, levels, back }: Course, across: boolean): Route {
  const points: Point[] = [];
  const end = ({ place, side, down = 0, ...stop }: Stop, x: number, top: boolean): Point[] => {
    void stop;
    const box = place.box!;
    if (side) return [wall(box, side, down, across), { x, y: box.y + down }];
    const inset = box.h / 2 - portOffset(box, top ? 'top' : 'bottom', x - box.x, across);
    return [{ x, y: top ? box.y - inset : box.y + inset }];
  };
  stops.forEach((stop, i) => {
    const x = root(stop).lo;
    const level = levels[i - 1];
    if (level) points.push({ x: root(stops[i - 1]!).lo, y: level.y }, { x, y: level.y });
    if (!i) points.push(...end(stop, x, false));
    else if (i === stops.length - 1) points.push(...end(stop, x, true).reverse());
  });
  if (back) points.reverse();
  return route(points);
}

/** From a box to itself, at its end side; each loop around the one before. */
export function loop(box: Box, k: number, track: number, across: boolean): Route {
  const [, reach] = portReach(box, 'right', across);
  const down = (reach * (k + 1)) / box.loops;
  const x = box.x + box.w / 2 + track * (k + 1) * 0.9;
  const [a, b] = [wall(box, 1, -down, across), wall(box, 1, down, across)];
  return route([a, { x, y: a.y }, { x, y: b.y }, b]);
}

/** Where lines cross, the one that matters less leaves a gap: events under calls, else levels under uprights. */
export function cut(routes: ReadonlyMap<Link, Route>): number {
  let crossings = 0;
  interface Piece {
    readonly route: Route;
    readonly i: number;
    readonly at: number;
    readonly lo: number;
    readonly hi: number;
    readonly event: boolean;
  }
  const flat: Piece[] = [];
  const steep: Piece[] = [];
  for (const [{ edge }, route] of routes)
    route.points.slice(1).forEach((b, i) => {
      const a = route.points[i]!;
      const level = a.y === b.y;
      const [p, q] = level ? [a.x, b.x] : [a.y, b.y];
      (level ? flat : steep).push({
        route,
        i,
        at: level ? a.y : a.x,
        lo: Math.min(p, q),
        hi: Math.max(p, q),
        event: edge.kind === 'event',
      });
    });
  steep.sort((a, b) => a.at - b.at);
  for (const h of flat) {
    let k = 0;
    for (let top = steep.length; k < top;) {
      const mid = (k + top) >> 1;
      if (steep[mid]!.at <= h.lo + 0.5) k = mid + 1;
      else top = mid;
    }
    for (; k < steep.length && steep[k]!.at < h.hi - 0.5; k++) {
      const v = steep[k]!;
      if (v.route === h.route || v.lo >= h.at - 0.5 || v.hi <= h.at + 0.5) continue;
      crossings++;
      if (v.event && !h.event) v.route.cuts[v.i]!.push(Math.abs(h.at - v.route.points[v.i]!.y));
      else h.route.cuts[h.i]!.push(Math.abs(v.at - h.route.points[h.i]!.x));
    }
  }
  return crossings;
}
