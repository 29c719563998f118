import { strikes, type Rect } from './edge-labels.js';
import type { Point } from './graph-types.js';

/** How far beyond its ends a line may go, one after the other: the less, the fewer boxes are looked at. */
const ROOMS = [60, 200];

const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));

/**
 * The corners on the shortest way from a to b that meets no box; undefined where there is none nearby. A* over the
 * corners of the boxes (Hart, Nilsson and Raphael, 1968), which see each other where no box stands between.
 * `boxesIn` gives those that meet a rectangle, but not those of a and b; `spare` is how far from them the corners lie.
 */
export function detour(
  a: Point,
  b: Point,
  boxesIn: (rect: Rect) => readonly Rect[],
  spare: number,
): Point[] | undefined {
  for (const room of ROOMS) {
    const rect = {
      // Nothing goes beyond the sheet's first lines.
      left: Math.max(1, Math.min(a.x, b.x) - room),
      top: Math.max(1, Math.min(a.y, b.y) - room),
      right: Math.max(a.x, b.x) + room,
      bottom: Math.max(a.y, b.y) + room,
    };
    const boxes = boxesIn(rect);
    const points: Point[] = [a];
    for (const { left, top, right, bottom } of boxes) {
      for (const x of [left - spare, right + spare])
        for (const y of [top - spare, bottom + spare])
          if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) points.push({ x, y });
    }
    const goal = points.push(b) - 1;
    const cost = points.map(() => Infinity);
    const from = points.map(() => 0);
    const done = points.map(() => false);
    cost[0] = 0;
    for (;;) {
      let here = -1;
      let least = Infinity;
      points.forEach((point, i) => {
        if (done[i] || cost[i] === Infinity) return;
        const whole = cost[i]! + distance(point, b);
        if (whole < least) [least, here] = [whole, i];
      });
      if (here < 0) break;
      if (here === goal) {
        const corners: Point[] = [];
        for (let k = from[goal]!; k; k = from[k]!) corners.unshift(points[k]!);
        return corners;
      }
      done[here] = true;
      points.forEach((point, i) => {
        // A corner costs a little, so that lines with fewer are chosen.
        const sum = cost[here]! + distance(points[here]!, point) + 8;
        if (done[i] || sum >= cost[i]! || boxes.some((box) => strikes(points[here]!, point, box))) return;
        cost[i] = sum;
        from[i] = here;
      });
    }
  }
  return undefined;
}
