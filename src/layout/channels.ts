import { clamp, isUpright, type Course, type Level, type RouteOptions, type Upright } from './courses.js';
import type { Box } from './rows.js';
import type { Side } from './symbols.js';

/**
 * Channels: the order of the levels between two rows and beside boxes, by insertion where it crosses the fewest (the
 * vertical constraints of a channel router, as costs), then heights of channels and rows in viewBox units.
 */

export interface Levels {
  readonly bands: readonly Level[][];
  /** Ranks used in each band. */
  readonly ranks: readonly number[];
  readonly meets: (a: Level, b: Level) => boolean;
  readonly clashes: number;
}

/** The order of levels in every channel: few crossings, and no upright on another; those that clash go to `apart`. */
export function orderLevels(courses: readonly Course[], apart: Map<Upright, Set<Upright>>): Levels {
  const bands: Level[][] = [];
  for (const level of new Set(
    courses.flatMap(({ pieces }) => pieces.filter((piece): piece is Level => !isUpright(piece))),
  ))
    (bands[level.band] ??= []).push(level);
  const extent = new Map<Level, [number, number]>();
  bands.forEach((list) =>
    list.forEach((level) => {
      const xs = [
        ...level.ends.map(({ upright }) => upright.x),
        ...level.walls.map(({ box, side }) => box.x + (side === 'left' ? -box.w : box.w) / 2),
      ];
      extent.set(level, [Math.min(...xs), Math.max(...xs)]);
    }),
  );
  const meets = (a: Level, b: Level): boolean =>
    extent.get(a)![0] < extent.get(b)![1] + 7 && extent.get(b)![0] < extent.get(a)![1] + 7;
  /** What it costs to have `a` above `b`: crossings, and uprights that would lie on each other. */
  const cost = (a: Level, b: Level): number => {
    if (!meets(a, b)) return 0;
    let n = 0;
    const inside = (x: number, [lo, hi]: [number, number]): boolean => x > lo - 0.5 && x < hi + 0.5;
    for (const { upright, down } of a.ends) if (down && inside(upright.x, extent.get(b)!)) n++;
    for (const { upright, down } of b.ends) if (!down && inside(upright.x, extent.get(a)!)) n++;
    for (const p of a.ends)
      for (const q of b.ends) if (p.down && !q.down && Math.abs(p.upright.x - q.upright.x) < 5) n += 60;
    return n;
  };
  let clashes = 0;
  const ranks = bands.map((list) => {
    let order = [...list].sort((a, b) => extent.get(a)![0] - extent.get(b)![0] || a.link.order - b.link.order);
    const n = order.length;
    if (n > 1 && n < 200) {
      const costs = order.map((a) => order.map((b) => cost(a, b)));
      const place = order.map((_, i) => i);
      for (let better = true, round = 0; better && round < 12; round++) {
        better = false;
        for (let i = 0; i < n; i++) {
          const own = place[i]!;
          // Take it out and put it where it costs least.
          let change = 0;
          let least = -1e-9;
          let where = i;
          for (let k = i - 1; k >= 0; k--)
            if ((change += costs[own]![place[k]!]! - costs[place[k]!]![own]!) < least) {
              least = change;
              where = k;
            }
          change = 0;
          for (let k = i + 1; k < n; k++)
            if ((change += costs[place[k]!]![own]! - costs[own]![place[k]!]!) < least) {
              least = change;
              where = k;
            }
          if (where !== i) {
            place.splice(where, 0, place.splice(i, 1)[0]!);
            better = true;
          }
        }
      }
      order = place.map((i) => order[i]!);
    }
    let most = 0;
    order.forEach((level, i) => {
      level.rank = 0;
      for (let k = 0; k < i; k++) {
        const above = order[k]!;
        if (!meets(above, level)) continue;
        level.rank = Math.max(level.rank, above.rank + 1);
        for (const p of above.ends) {
          for (const q of level.ends) {
            if (!p.down || q.down || p.upright === q.upright || Math.abs(p.upright.x - q.upright.x) >= 5) continue;
            clashes++;
            for (const [u, v] of [
              [p.upright, q.upright],
              [q.upright, p.upright],
            ] as const)
              apart.set(u, (apart.get(u) ?? new Set()).add(v));
          }
        }
      }
      most = Math.max(most, level.rank + 1);
    });
    return most;
  });
  return { bands, ranks, meets, clashes };
}

/** Heights of channels and rows, then every level's place in its channel. */
export function placeRows(
  { bands, ranks, meets }: Levels,
  rows: readonly Box[][],
  options: RouteOptions,
  reach: (box: Box, side: Side) => [number, number],
): number[] {
  // Channels are as high as their levels ask; the layer's line keeps its place in them.
  const lines: number[] = [];
  let y = 0;
  for (let r = 0; r <= rows.length; r++) {
    const count = ranks[2 * r] ?? 0;
    const outer = r === 0 || r === rows.length;
    const { gap, line, first, last } = options;
    const before = r === 0 ? 0 : Math.min(10, gap * 0.4);
    const after = r === rows.length ? 8 : Math.min(13, gap * 0.5);
    const needed = before + after + (count - 1) * Math.max(options.track, 8) + (r === 0 ? 8 : 0);
    const natural = r === 0 ? first : r === rows.length ? last : gap;
    const height = count ? Math.max(natural, needed) : natural;
    const extra = height - natural;
    const at = r === 0 ? 0 : y + (r === rows.length ? height : line + extra / 2);
    lines.push(at);
    const room = height - before - after;
    const step = count > 1 ? Math.min(14, room / (count - 1)) : 0;
    let start = y + before + (room - step * (count - 1)) / 2;
    // Beside the layer's line, not on it.
    if ((!outer && step !== 0) || count === 1) {
      const nearest = Array.from({ length: count }, (_, i) => start + i * step - at).sort(
        (a, b) => Math.abs(a) - Math.abs(b),
      )[0]!;
      const clearance = Math.min(6, step ? step / 2 : 7);
      if (Math.abs(nearest) < clearance && gap > 40) start += nearest <= 0 ? -clearance - nearest : clearance - nearest;
      start = clamp(start, y + before, Math.max(y + before, y + height - after - step * (count - 1)));
    }
    for (const level of bands[2 * r] ?? []) level.y = Math.round(start + level.rank * step);
    y += height;
    const row = rows[r];
    if (!row) break;
    const high = row.reduce((a, box) => Math.max(a, box.h), 0);
    for (const box of row) box.y = y + high / 2;
    // Levels beside boxes: around the middle of the side.
    const beside = new Set(bands[2 * r + 1]);
    for (const start of beside) {
      const family = [start];
      beside.delete(start);
      for (const level of family)
        for (const other of beside)
          if (meets(level, other)) {
            family.push(other);
            beside.delete(other);
          }
      const count = family.reduce((most, { rank }) => Math.max(most, rank), 0) + 1;
      const ranges = family.flatMap(({ walls }) => walls.map(({ box, side }) => reach(box, side)));
      const lo = ranges.reduce((most, [a]) => Math.max(most, a), -high);
      const hi = ranges.reduce((most, [, b]) => Math.min(most, b), high);
      const step = count > 1 ? Math.min(14, (hi - lo) / (count - 1)) : 0;
      const base = y + high / 2 + clamp(0, lo + (step * (count - 1)) / 2, hi - (step * (count - 1)) / 2);
      for (const level of family) level.y = base + (level.rank - (count - 1) / 2) * step;
    }
    y += high;
  }
  return lines;
}
