import { detour } from './detour.js';
import { rectOf, strikes, type Rect } from './edge-labels.js';
import { round, tipOf, trimOf } from './edge-paths.js';
import type { Link } from './graph-shape.js';
import type { PlacedEdge, PlacedNode, Point } from './graph-types.js';
import { outlineOffset } from './symbols.js';

export type Line = Pick<PlacedEdge, 'points' | 'path' | 'tip'>;

/** Past so many nodes nobody follows a single line: they run straight. */
const CROWD = 800;
/** How far a curve bends, in shares of its length: the gentlest that meets no box is taken. */
const BENDS = [0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.03, -0.03];
/** Where a curve is looked at, and how far around corners it is rounded. */
const STEPS = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875];
const CORNER = 14;
/** How far a line keeps from boxes. */
const CLEAR = 4;

/** Where a ray from the middle of a symbol leaves its outline. */
export function leave({ node, x, y, width, height }: PlacedNode, toward: Point): Point {
  const [dx, dy] = [toward.x - x, toward.y - y];
  let [lo, hi] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const mid = (lo + hi) / 2;
    const [px, py] = [dx * mid, dy * mid];
    const inside =
      Math.abs(px) < width / 2 - outlineOffset(node.kind, width, height, py, px < 0 ? 'left' : 'right') &&
      Math.abs(py) < height / 2 - outlineOffset(node.kind, width, height, px, py < 0 ? 'top' : 'bottom');
    if (inside) lo = mid;
    else hi = mid;
  }
  return { x: x + dx * hi, y: y + dy * hi };
}

const neat = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
const far = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
/** A point of a curve with one control. */
const on = (a: Point, c: Point, b: Point, share: number): Point =>
  between(between(a, c, share), between(c, b, share), share);
const say = (letter: string, ...points: Point[]): string =>
  letter + points.map((point) => `${round(point.x)} ${round(point.y)}`).join(' ');

/** A line through corners, rounded; it ends `trim` before its tip. */
function rounded(corners: readonly Point[], trim: number): Line {
  const last = corners.at(-1)!;
  const points: Point[] = [corners[0]!];
  let path = say('M', corners[0]!);
  let near = corners[0]!;
  corners.slice(1, -1).forEach((corner, i) => {
    const next = corners[i + 2]!;
    const before = far(corners[i]!, corner) || 1;
    const after = far(corner, next) || 1;
    const a = between(corner, corners[i]!, Math.min(CORNER, before / 2) / before);
    const b = between(corner, next, Math.min(CORNER, after / 2) / after);
    points.push(a, on(a, corner, b, 0.5), b);
    path += say('L', a) + say('Q', corner, b);
    near = corner;
  });
  const length = far(last, near) || 1;
  path += say('L', between(last, near, Math.min(trim, length) / length));
  return { points: [...points, last].map(neat), path, tip: tipOf([near, last]) };
}

/** A loop around the corner at the end. */
function loop(node: PlacedNode, nth: number, trim: number): Line {
  const [x, y, size] = [node.x + node.width / 2, node.y - node.height / 2, 12 / (1 + nth * 0.4)];
  const start = leave(node, { x: x - 18 - nth * 4, y: y - 60 });
  const end = leave(node, { x: x + 60, y: node.y - 4 });
  const points = [start, { x: start.x, y: y - size }, { x: x + size, y: y - size }, { x: x + size, y: end.y }, end].map(
    neat,
  );
  const [p, q, r, s, t] = points as [Point, Point, Point, Point, Point];
  const path = say('M', p) + say('Q', q, r) + say('Q', s, { x: t.x + trim, y: t.y });
  return { points, path, tip: { ...t, angle: 180 } };
}

/**
 * Every link as a gentle curve that passes behind no box: bent a little to either side, else led around the boxes'
 * corners. Links of one pair lie beside each other. By index of the edge, one by one, as some take their time.
 */
export function* curves(placed: readonly PlacedNode[], links: readonly Link[]): Generator<[number, Line], void> {
  const big = placed.length > CROWD;
  const boxes = placed.map((box) => rectOf(box, CLEAR));
  /** What the lines of a pair of nodes have taken: a bend each, or a way around. */
  const pairs = new Map<number, (number | undefined)[]>();
  for (const link of links) {
    const [a, b] = [placed[link.s]!, placed[link.t]!];
    const pair = Math.min(link.s, link.t) * placed.length + Math.max(link.s, link.t);
    const taken = pairs.get(pair) ?? [];
    const nth = taken.length;
    let own: number | undefined;
    const trim = trimOf(link.edge.kind);
    let line: Line | undefined;
    if (a === b) line = loop(a, nth, trim);
    else if (big) line = rounded([leave(a, b), leave(b, a)], trim);
    else {
      const others = (rect: Rect): Rect[] =>
        boxes.filter(
          (box, i) =>
            box.left < rect.right &&
            rect.left < box.right &&
            box.top < rect.bottom &&
            rect.top < box.bottom &&
            i !== link.s &&
            i !== link.t,
        );
      // Across the way, the same for both directions of a pair.
      const turn = link.s < link.t ? 1 : -1;
      const middle = between(a, b, 0.5);
      let least = Infinity;
      for (const bend of BENDS) {
        if (taken.includes(bend)) continue;
        const control = { x: middle.x - (b.y - a.y) * turn * bend, y: middle.y + (b.x - a.x) * turn * bend };
        const [p, q] = [leave(a, control), leave(b, control)];
        const points = [p, ...STEPS.map((share) => on(p, control, q, share)), q].map(neat);
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
        const rect = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
        const outside = rect.left < 1 || rect.top < 1;
        const hits =
          others(rect).filter((box) => points.some((end, k) => k && strikes(points[k - 1]!, end, box))).length +
          (outside ? 0.5 : 0);
        if (hits >= least) continue;
        least = hits;
        own = bend;
        const length = far(q, control) || 1;
        const end = between(q, control, Math.min(trim, length) / length);
        line = { points, path: say('M', p) + say('Q', control, end), tip: tipOf([control, q]) };
        if (!hits) break;
      }
      if (least) {
        const ways = taken.filter((bend) => bend === undefined).length;
        let corners = detour(a, b, others, 1 + 4 * ways) ?? detour(a, b, others, 1);
        // The straight way may be taken: around its middle, then.
        if (ways && corners && !corners.length)
          corners = detour(a, b, (rect) => [...others(rect), rectOf({ ...middle, width: 8, height: 8 })], 4 * ways);
        if (corners) {
          own = undefined;
          line = rounded([leave(a, corners[0] ?? b), ...corners, leave(b, corners.at(-1) ?? a)], trim);
        }
      }
      line ??= rounded([leave(a, b), leave(b, a)], trim);
    }
    pairs.set(pair, [...taken, own]);
    yield [link.index, line];
  }
}
