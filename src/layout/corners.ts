import { isUpright, type Course, type Level, type Route, type Upright } from './courses.js';
import type { Point } from './graph-types.js';
import type { Box } from './rows.js';
import type { Side } from './symbols.js';

/** From pieces that have their places to the drawn line: its corners in viewBox units, and the gaps where lines cross. */

/** The corners of a course from its source to its target, ends on the drawn outlines. */
export function corners(
  { pieces, from, to, turned }: Course,
  offset: (box: Box, side: Side, along: number) => number,
): Route {
  const points: Point[] = [];
  const add = (x: number, y: number): void => {
    points.push({ x, y });
  };
  const wall = (level: Level, box: Box, which: number): void => {
    const own = level.walls.filter((w) => w.box === box)[which] ?? level.walls.find((w) => w.box === box)!;
    const inset = box.w / 2 - offset(box, own.side, level.y - box.y);
    add(own.side === 'left' ? box.x - inset : box.x + inset, level.y);
  };
  const port = (upright: Upright, box: Box): void => {
    const own = upright.ports.find((p) => p.box === box)!;
    const along = upright.x - box.x;
    add(
      upright.x,
      own.side === 'top'
        ? box.y - box.h / 2 + offset(box, 'top', along)
        : box.y + box.h / 2 - offset(box, 'bottom', along),
    );
  };
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (isUpright(first)) port(first, from);
  else wall(first, from, 0);
  for (let i = 1; i < pieces.length; i++) {
    const [a, b] = [pieces[i - 1]!, pieces[i]!];
    const upright = (isUpright(a) ? a : b) as Upright;
    const level = (isUpright(a) ? b : a) as Level;
    add(upright.x, level.y);
  }
  if (isUpright(last)) port(last, to);
  else wall(last, to, 0);
  if (turned) points.reverse();
  return { points, cuts: points.slice(1).map(() => []) };
}

/** Where lines cross, the one that matters less leaves a gap: events under calls, else levels under uprights. */
export function cut(courses: readonly Course[], routes: readonly Route[]): number {
  let crossings = 0;
  interface Piece {
    readonly route: Route;
    readonly i: number;
    readonly at: number;
    readonly lo: number;
    readonly hi: number;
    readonly event: boolean;
    readonly source: number;
  }
  const flat: Piece[] = [];
  const steep: Piece[] = [];
  routes.forEach((route, r) =>
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
        event: courses[r]!.link.edge.kind === 'event',
        source: courses[r]!.link.s,
      });
    }),
  );
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
