import { clamp, type Level, type RouteOptions, type Stop } from './courses.js';
import type { Box } from './rows.js';
import { root } from './tracks.js';

/** Channels: the order of the levels between two rows, then heights of channels and rows in viewBox units. */

const CLASH = 5;

/**
 * Ranks the levels of a channel so that lines cross no more than their ends ask for: what must pass another level
 * stands on its other side (the vertical constraints of a channel router, sorted topologically). Where no order keeps
 * one upright off another, both go to `clashes`. Gives the count of ranks.
 */
export function orderLevels(list: Level[], clashes: [Stop, Stop][]): number {
  list.sort((a, b) => a.lo - b.lo || a.hi - b.hi);
  const inside = (stops: readonly Stop[], { lo, hi }: Level): number => {
    let n = 0;
    for (const stop of stops) {
      const x = root(stop).lo;
      if (x > lo - 0.5 && x < hi + 0.5) n++;
    }
    return n;
  };
  const clash = (a: Level, b: Level): [Stop, Stop] | undefined => {
    for (const p of a.bottoms)
      for (const q of b.tops)
        if (root(p) !== root(q) && Math.abs(root(p).lo - root(q).lo) < CLASH) return [root(p), root(q)];
    return undefined;
  };
  /** What it costs to have `a` above `b`: crossings, and uprights that would lie on each other. */
  const cost = (a: Level, b: Level): number => inside(a.bottoms, b) + inside(b.tops, a) + (clash(a, b) ? 60 : 0);
  // Who must stand below whom, and who only may not stand beside whom.
  const below = new Map<Level, Map<Level, number>>(list.map((level) => [level, new Map()]));
  const above = new Map<Level, number>(list.map((level) => [level, 0]));
  const near: [Level, Level][] = [];
  list.forEach((a, i) => {
    for (let k = i + 1; k < list.length && list[k]!.lo < a.hi + 7; k++) {
      const b = list[k]!;
      const change = cost(a, b) - cost(b, a);
      near.push([a, b]);
      if (change < 0) below.get(a)!.set(b, -change);
      else if (change > 0) below.get(b)!.set(a, change);
    }
  });
  for (const next of below.values()) for (const [level, by] of next) above.set(level, above.get(level)! + by);
  const order: Level[] = [];
  const open = new Set(list);
  while (open.size) {
    // Of a circle the one with the least above it comes first.
    let best: Level | undefined;
    for (const level of open) if (!best || above.get(level)! < above.get(best)!) best = level;
    open.delete(best!);
    order.push(best!);
    for (const [level, by] of below.get(best!)!) if (open.has(level)) above.set(level, above.get(level)! - by);
  }
  const place = new Map(order.map((level, i) => [level, i]));
  const before = new Map<Level, Level[]>();
  for (const [a, b] of near) {
    const [p, q] = place.get(a)! < place.get(b)! ? [a, b] : [b, a];
    before.set(q, [...(before.get(q) ?? []), p]);
    const bad = clash(p, q);
    if (bad) clashes.push(bad);
  }
  let most = 0;
  for (const level of order) {
    level.rank = (before.get(level) ?? []).reduce((rank, other) => Math.max(rank, other.rank + 1), 0);
    most = Math.max(most, level.rank + 1);
  }
  return most;
}

/** Heights of channels and rows, then every level's place in its channel. */
export function placeRows(
  channels: readonly (readonly Level[])[],
  counts: readonly number[],
  rows: readonly (readonly Box[])[],
  options: RouteOptions,
): number[] {
  // Channels are as high as their levels ask; the layer's line keeps its place in them.
  const lines: number[] = [];
  let y = 0;
  for (let r = 0; r <= rows.length; r++) {
    const count = counts[r]!;
    const { gap, line, first, last } = options;
    const before = Math.min(10, gap * 0.4);
    const after = Math.min(13, gap * 0.5);
    const natural = r === 0 ? first : r === rows.length ? last : gap;
    const height = count ? Math.max(natural, before + after + (count - 1) * Math.max(options.track, 8)) : natural;
    const at = r === 0 ? 0 : y + (r === rows.length ? height : line + (height - natural) / 2);
    lines.push(at);
    const room = height - before - after;
    const step = count > 1 ? Math.min(14, room / (count - 1)) : 0;
    let start = y + before + (room - step * (count - 1)) / 2;
    // Beside the layer's line, not on it.
    if (count) {
      const nearest = Array.from({ length: count }, (_, i) => start + i * step - at).sort(
        (a, b) => Math.abs(a) - Math.abs(b),
      )[0]!;
      const clearance = Math.min(6, step ? step / 2 : 7);
      if (Math.abs(nearest) < clearance && gap > 40) start += nearest <= 0 ? -clearance - nearest : clearance - nearest;
      start = clamp(start, y + before, Math.max(y + before, y + height - after - step * (count - 1)));
    }
    for (const level of channels[r] ?? []) level.y = Math.round(start + level.rank * step);
    y += height;
    const row = rows[r];
    if (!row) break;
    const high = row.reduce((a, box) => Math.max(a, box.h), 0);
    for (const box of row) box.y = y + high / 2;
    y += high;
  }
  return lines;
}
