import type { EdgeKind } from '../model/types.js';
import type { Point } from './graph-types.js';

export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
const RADIUS = 3;
/** How far before its tip a line ends: a call's tip is filled, the others are open. */
export const trimOf = (kind: EdgeKind): number => (kind === 'call' ? 5 : 1.5);
/** Half of the gap where a line passes under another. */
const GAP = 3;

/** Path data through corners, rounded; `cuts[i]` are the distances along piece i at which another line passes over it. */
export function roundedPath(points: readonly Point[], trim: number, cuts: readonly (readonly number[])[] = []): string {
  let path = '';
  let pen = false;
  points.slice(1).forEach((b, i) => {
    const a = points[i]!;
    const c = points[i + 2];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const at = (d: number): string =>
      `${round(a.x + ((b.x - a.x) * d) / length)} ${round(a.y + ((b.y - a.y) * d) / length)}`;
    const bend = (p: Point, q: Point): number => Math.min(RADIUS, Math.hypot(q.x - p.x, q.y - p.y) / 2);
    const start = i ? Math.min(bend(points[i - 1]!, a), length / 2) : 0;
    const corner = c ? Math.min(RADIUS, length / 2, bend(b, c)) : 0;
    const end = c ? length - corner : Math.max(start, length - trim);
    if (!pen) path += `M${at(start)}`;
    pen = true;
    for (const cut of [...(cuts[i] ?? [])].sort((p, q) => p - q)) {
      const from = Math.max(start, cut - GAP);
      const to = Math.min(end, cut + GAP);
      if (from >= to) continue;
      if (from > start) path += `L${at(from)}`;
      path += `M${at(to)}`;
    }
    path += `L${at(end)}`;
    if (c) {
      const next = Math.hypot(c.x - b.x, c.y - b.y) || 1;
      path += `Q${round(b.x)} ${round(b.y)} ${round(b.x + ((c.x - b.x) * corner) / next)} ${round(b.y + ((c.y - b.y) * corner) / next)}`;
    }
  });
  return path;
}

/** The direction of the last piece, in degrees; 0 points right, 90 down. */
export function tipOf(points: readonly Point[]): { x: number; y: number; angle: number } {
  const b = points.at(-1)!;
  const a = points.at(-2) ?? b;
  return { x: round(b.x), y: round(b.y), angle: round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI) };
}
