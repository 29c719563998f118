import { arcsine, cosine, sine } from './angles.js';
import type { Point } from './graph-types.js';

/** A rectangle in viewBox units: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
/** A stretch of a line, from and to. */
type Span = readonly [from: number, to: number];

const TURN = Math.PI * 2;

export const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
export const grow = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];
/** A tenth of a unit is finer than any screen, and the same in every engine. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The point at an angle in radians: 0 is right, clockwise as screens count. */
export const onCircle = ({ x, y }: Point, radius: number, angle: number): Point => ({
  x: x + radius * cosine(angle),
  y: y + radius * sine(angle),
});

/** How far a box is from a point: 0 inside. */
export function distance({ x, y }: Point, [left, top, right, bottom]: Box): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

/** What is left of `whole` without the hidden stretches. */
function visible(whole: Span, hidden: Span[]): Span[] {
  const left: Span[] = [];
  let at = whole[0];
  for (const [from, to] of hidden.sort((a, b) => a[0] - b[0])) {
    if (from > at) left.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < whole[1]) left.push([at, whole[1]]);
  return left;
}

/** The stretches of angle, from 0 to a full turn, in which a circle runs through a box. */
function circleInBox(centre: Point, radius: number, box: Box): Span[] {
  const far = Math.max(centre.x - box[0], box[2] - centre.x) ** 2 + Math.max(centre.y - box[1], box[3] - centre.y) ** 2;
  if (far < radius * radius || distance(centre, box) > radius) return [];
  const cuts = [0, TURN];
  box.forEach((edge, i) => {
    const ratio = (edge - (i % 2 ? centre.y : centre.x)) / radius;
    if (Math.abs(ratio) > 1) return;
    const angle = i % 2 ? arcsine(ratio) : Math.PI / 2 - arcsine(ratio);
    cuts.push((angle + TURN) % TURN, ((i % 2 ? Math.PI : TURN) - angle + TURN) % TURN);
  });
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, i): Span[] => {
    const from = cuts[i]!;
    return to > from && distance(onCircle(centre, radius, (from + to) / 2), box) === 0 ? [[from, to]] : [];
  });
}

/** An arc, clockwise, as path data. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const a = onCircle(centre, radius, from);
  const b = onCircle(centre, radius, to);
  const r = round(radius);
  return `M${round(a.x)} ${round(a.y)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${round(b.x)} ${round(b.y)}`;
}

/** A circle, open where boxes stand on it: path data. */
export function openCircle(centre: Point, radius: number, boxes: readonly Box[]): string {
  const hidden = boxes.flatMap((box) => circleInBox(centre, radius, box));
  if (hidden.length === 0) return arc(centre, radius, 0, Math.PI) + arc(centre, radius, Math.PI, TURN);
  return visible([0, TURN], hidden)
    .filter(([from, to]) => (to - from) * radius > 2)
    .map(([from, to]) => arc(centre, radius, from, to))
    .join('');
}

/** A straight line, open where boxes stand on it: path data. */
export function openLine(a: Point, b: Point, boxes: readonly Box[]): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const hidden: Span[] = [];
  for (const [left, top, right, bottom] of boxes) {
    // Liang and Barsky 1984: the part of the line between two pairs of edges.
    let [from, to] = [0, 1];
    for (const [start, way, low, high] of [
      [a.x, dx, left, right],
      [a.y, dy, top, bottom],
    ] as const) {
      if (Math.abs(way) < 1e-6) {
        if (start <= low || start >= high) to = -1;
      } else {
        const [p, q] = [(low - start) / way, (high - start) / way];
        from = Math.max(from, Math.min(p, q));
        to = Math.min(to, Math.max(p, q));
      }
    }
    if (to > from) hidden.push([from, to]);
  }
  return visible([0, 1], hidden)
    .filter(([from, to]) => (to - from) * Math.sqrt(dx * dx + dy * dy) > 2)
    .map(
      ([from, to]) =>
        `M${round(a.x + dx * from)} ${round(a.y + dy * from)}L${round(a.x + dx * to)} ${round(a.y + dy * to)}`,
    )
    .join('');
}

/** The path as in a mirror of the given width. Knows the commands written here: M, L, A. */
export const mirrorPath = (path: string, width: number): string =>
  path.replace(
    /([ML])(\S+) |(A\S+ \S+ 0 . )1 (\S+) /g,
    (_, line: string | undefined, x: string, curve: string, end: string) =>
      line ? `${line}${round(width - Number(x))} ` : `${curve}0 ${round(width - Number(end))} `,
  );
