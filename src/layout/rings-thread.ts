import type { Point } from './graph-types.js';
import { grow, openLine, overlaps, round, type Box } from './rings-geometry.js';
import type { PlacedSkill, RingLayout } from './rings.js';

export interface ThreadRoute {
  /** Path data from the skill to the edge of the sheet, open where labels stand in its way. */
  readonly path: string;
  /** Where it reaches the edge. */
  readonly end: Point;
}

/** How far up or down a thread looks for a free way, and what a label in its way counts, in units. */
const SEARCH = 240;
const IN_THE_WAY = 80;

/**
 * The way of a thread from a placed skill to the edge of the sheet (the right one, mirrored right to left): level from
 * the end of its label, or up or down first, whichever crosses the fewest labels.
 */
export function routeThread(layout: RingLayout, placed: PlacedSkill, direction: 'ltr' | 'rtl'): ThreadRoute {
  const { width, height } = layout;
  const flip = (x: number): number => (direction === 'rtl' ? width - x : x);
  const turn = ([left, top, right, bottom]: Box): Box =>
    direction === 'rtl' ? [width - right, top, width - left, bottom] : [left, top, right, bottom];
  const ahead = (placed.anchor === 'start') === (direction === 'ltr');
  const { y } = placed;
  const x = flip(placed.x);
  const walls = layout.sectors.map(({ box }) => grow(turn(box), 3));
  for (const other of layout.skills) {
    if (other === placed) continue;
    const at = flip(other.x);
    walls.push(grow(turn(other.label), 2), [at - 8, other.y - 8, at + 8, other.y + 8]);
  }
  const start: Point = { x: ahead ? turn(placed.label)[2] + 6 : x + 11, y };
  let best = { cost: Infinity, from: start, at: y };
  for (let by = 0; by <= Math.min(SEARCH, best.cost); by += 4) {
    for (const at of by ? [y - by, y + by] : [y]) {
      if (at < 6 || at > height - 6) continue;
      // Level from the label's end, or with a step there; or from the top or foot of the dot's ring.
      const steps = by > 14 ? [{ x, y: y + Math.sign(at - y) * 11 }] : [];
      if (!by || ahead) steps.push(start);
      for (const from of steps) {
        const down: Box = [from.x - 1, Math.min(from.y, at), from.x + 1, Math.max(from.y, at)];
        const level: Box = [from.x, at - 1, width, at + 1];
        const cost =
          by +
          (from === start ? 0 : 6) +
          IN_THE_WAY * walls.filter((wall) => overlaps(wall, down) || overlaps(wall, level)).length;
        if (cost < best.cost) best = { cost, from, at };
      }
    }
  }
  const { from, at } = best;
  const corners = [from, { x: from.x, y: at }, { x: width, y: at }].map((point) => ({
    x: round(flip(point.x)),
    y: round(point.y),
  }));
  const turned = walls.map(turn);
  const path =
    (from.y === at ? '' : openLine(corners[0]!, corners[1]!, turned)) + openLine(corners[1]!, corners[2]!, turned);
  return { path, end: corners[2]! };
}
