import { forceSimulation, type Force } from 'd3-force';
import type { Place } from './order.js';
import { sum } from './rows.js';

/**
 * Where boxes stand along their rows, in viewBox units: a simulation gives the first guess, then row by row dynamic
 * programming over half columns finds the places that let most links run straight; streams grow last.
 */

export interface Grid {
  readonly pitch: number;
  /** The middle of the first column. */
  readonly first: number;
  /** The least space beside a box, and the distance of two edges running side by side. */
  readonly space: number;
  readonly track: number;
  /** Streams grow along their row. */
  readonly bars: boolean;
  /** Into how many places a half column is divided. */
  readonly parts: number;
}

/** Places along the rows: physics for the first guess, then the best half columns, row by row. */
export function place(lines: Place[][], grid: Grid, big: boolean): void {
  const { pitch } = grid;
  for (const row of lines)
    row.forEach((item, i) => ((item.x = (i - (row.length - 1) / 2) * pitch * 0.7), (item.vx = 0)));
  const items = lines.flat();
  const straighten: Force<Place, undefined> = (alpha) => {
    for (const item of items) {
      for (const below of item.down) {
        const pull =
          ((below.x + below.vx! - item.x - item.vx!) * alpha * 0.6) /
          Math.max(1, Math.min(item.down.length, below.up.length));
        item.vx! += pull / 2;
        below.vx! -= pull / 2;
      }
    }
  };
  const part: Force<Place, undefined> = () => {
    for (const row of lines) {
      for (let i = 1; i < row.length; i++) {
        const [a, b] = [row[i - 1]!, row[i]!];
        const lack = a.half + b.half - (b.x + b.vx! - a.x - a.vx!);
        if (lack > 0) {
          a.vx! -= lack / 2;
          b.vx! += lack / 2;
        }
      }
    }
  };
  const centre: Force<Place, undefined> = (alpha) => {
    for (const item of items) item.vx! -= item.x * alpha * 0.02;
  };
  for (const item of items) item.fy = item.row * 100;
  forceSimulation(items)
    .force('a', straighten)
    .force('b', centre)
    .force('c', part)
    .stop()
    .tick(big ? 20 : 80);

  // Half columns, or parts of them: how many the widest row needs, with what passes it outside its boxes.
  const half = pitch / 2 / grid.parts;
  const reals = lines.map((row) => row.filter((item) => item.box));
  const need = (a: Place, b: Place): number => {
    const between = b.at - a.at - 1;
    return Math.ceil(
      ((a.box!.w + b.box!.w) / 2 + Math.max(grid.space, (between + 1 + a.box!.loops) * grid.track)) / half - 0.001,
    );
  };
  const outside = ({ box }: Place, ways: number): number =>
    Math.max(0, Math.ceil((box!.w / 2 + (ways && (ways + 0.5) * grid.track) - grid.first - 6) / half - 0.001));
  const before = reals.map((row) => (row[0] ? outside(row[0], row[0].at) : 0));
  const after = reals.map((row, r) =>
    row[0] ? outside(row.at(-1)!, lines[r]!.length - 1 - row.at(-1)!.at + row.at(-1)!.box!.loops) : 0,
  );
  // Frames: what stands in the rows of a group keeps beside it.
  const groups = new Map<string, Place[]>();
  for (const item of reals.flat()) if (item.group) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  const frames = [...groups.values()]
    .filter((members) => members.length > 1 && !big)
    .map((members) => {
      const top = Math.min(...members.map(({ row }) => row));
      const bottom = Math.max(...members.map(({ row }) => row));
      const [{ group }] = members as [Place];
      return {
        group,
        members,
        strangers: reals.slice(top, bottom + 1).flatMap((row) => row.filter((item) => item.group !== group)),
      };
    });
  /** What a box at x costs in the frame of a group of others, or with others in the frame of its own. */
  const intrudes = (item: Place, x: number): number => {
    let cost = 0;
    for (const { group, members, strangers } of frames) {
      const own = item.group === group;
      if (!own && !strangers.includes(item)) continue;
      const at = (other: Place): number => (other === item ? x : other.x);
      let [lo, hi] = [Infinity, -Infinity];
      for (const other of members) {
        lo = Math.min(lo, at(other) - other.box!.w / 2);
        hi = Math.max(hi, at(other) + other.box!.w / 2);
      }
      for (const other of own ? strangers : [item]) {
        const reach = other.box!.w / 2 + grid.space / 2 + 2;
        const deep = Math.min(at(other) + reach - lo, hi - at(other) + reach);
        if (deep > 0) cost += 200 + deep * 0.5;
      }
    }
    return cost;
  };
  const spans = reals.map((row, r) => before[r]! + after[r]! + sum(row.slice(1).map((item, i) => need(row[i]!, item))));
  const most = Math.max(...reals.map((row) => row.length), 1);
  const slots = Math.max(2 * grid.parts * (most - 1), ...spans) + (frames.length && grid.parts < 2 ? 3 : 1);
  const middle = ((slots - 1) / 2) * half;
  for (const item of items) item.x += middle;
  /** Where a waypoint's link could run straight; else anywhere between its ends. */
  const range = ({ ends }: Place): [number, number, number] => {
    const [a, b] = ends!;
    const inset = grid.track + 4;
    const lo = Math.max(a.x - a.box!.w / 2, b.x - b.box!.w / 2) + inset;
    const hi = Math.min(a.x + a.box!.w / 2, b.x + b.box!.w / 2) - inset;
    return lo <= hi ? [lo, hi, 34] : [Math.min(a.x, b.x), Math.max(a.x, b.x), 8];
  };
  /** What a box at x costs the waypoints beside it. */
  const blocks = (item: Place, x: number, row: readonly Place[]): number => {
    let cost = 0;
    const reach = item.box!.w / 2 + grid.track;
    for (let k = item.at + 1; row[k] && !row[k]!.box; k++) {
      const [, hi, price] = range(row[k]!);
      if (x + reach > hi) cost += price + (x + reach - hi) * 0.1;
    }
    for (let k = item.at - 1; row[k] && !row[k]!.box; k--) {
      const [lo, , price] = range(row[k]!);
      if (x - reach < lo) cost += price + (lo - x + reach) * 0.1;
    }
    return cost;
  };
  const straight = (a: Place, b: Place): number => {
    const reach =
      a.box && b.box
        ? (a.box.w + b.box.w) / 2 - 24 + (grid.bars && (isBar(a) || isBar(b)) ? grid.pitch / 2 : 0)
        : grid.pitch / 3;
    const d = Math.abs(a.x - b.x);
    return d * 0.3 + (d > reach ? d * 0.4 + 30 : 0);
  };
  for (let round = 0; round < (big ? 2 : 10); round++) {
    for (const r of round % 2 ? lines.map((_, i) => i).reverse() : lines.keys()) {
      const row = reals[r]!;
      const gaps = row.slice(1).map((item, i) => need(row[i]!, item));
      // best[i][s]: the first i + 1 boxes placed, the last of them on slot s.
      const best: number[][] = [];
      const from: number[][] = [];
      row.forEach((item, i) => {
        best[i] = [];
        from[i] = [];
        const gap = gaps[i - 1] ?? 0;
        let least = Infinity;
        let where = 0;
        for (let s = 0; s < slots - (i === row.length - 1 ? after[r]! : 0); s++) {
          if (!i) least = s < before[r]! ? Infinity : 0;
          else if (s >= gap && best[i - 1]![s - gap]! < least) {
            least = best[i - 1]![s - gap]!;
            where = s - gap;
          }
          const held = item.x;
          item.x = s * half;
          let cost =
            Math.abs(item.x - held) * (round < 2 ? 0.3 : 0.02) +
            Math.abs(item.x - middle) * 0.002 +
            (s % (2 * grid.parts) ? (s % grid.parts ? 5 : 2) : 0);
          for (const other of item.up) cost += straight(item, other);
          for (const other of item.down) cost += straight(item, other);
          item.x = held;
          best[i]![s] =
            least + cost + blocks(item, s * half, lines[r]!) + (frames.length ? intrudes(item, s * half) : 0);
          from[i]![s] = where;
        }
      });
      for (let i = row.length - 1, s = -1; i >= 0; i--) {
        const costs = best[i]!;
        if (s < 0) s = costs.indexOf(Math.min(...costs));
        row[i]!.x = s * half;
        s = from[i]![s]!;
      }
      // The waypoints between the boxes: near the line they belong to.
      const all = lines[r]!;
      let low = -Infinity;
      all.forEach((item) => {
        if (item.box) low = item.x + item.half;
        else {
          const near = [...item.up, ...item.down].map((other) => other.x);
          item.x = Math.max(low + item.half, sum(near) / near.length);
          low = item.x + item.half;
        }
      });
      for (let i = all.length - 1, high = Infinity; i >= 0; i--) {
        const item = all[i]!;
        if (!item.box) item.x = Math.min(item.x, high - item.half);
        high = item.x - item.half;
      }
    }
  }
  // No column that nothing needs.
  const spare = frames.length
    ? Math.min(...reals.map((row, r) => (row[0] ? row[0].x - before[r]! * half : Infinity)))
    : 0;
  if (spare) for (const item of items) item.x -= spare;
  if (grid.bars) for (const row of lines) row.forEach((item) => isBar(item) && widen(item, row, grid, range));
}

const isBar = ({ box }: Place): boolean => box?.node.kind === 'stream';

/** A stream is as wide as its producers and consumers ask, and leaves room for what passes it. */
function widen(
  item: Place,
  row: readonly Place[],
  { space, track }: Grid,
  range: (way: Place) => [number, number, number],
): void {
  const box = item.box!;
  let lo = item.x - box.w / 2;
  let hi = item.x + box.w / 2;
  const limit = (step: -1 | 1): number => {
    let ways = 0;
    let bound = Infinity;
    for (let k = item.at + step; ; k += step) {
      const next = row[k];
      const room = track * 1.5 * ways;
      if (!next) return bound;
      const loops = track * (step > 0 ? box : (next.box ?? box)).loops;
      if (next.box) return Math.min(bound, step * next.x - next.box.w / 2 - Math.max(space, room + track) - loops);
      ways++;
      const [from, to, price] = range(next);
      if (price > 10) bound = Math.min(bound, (step > 0 ? to : -from) - track * (ways + 0.5));
    }
  };
  const near = [...item.up, ...item.down].map((other) => other.x);
  const reach = box.w / 4;
  const asked = Math.max(hi, Math.max(...near) + reach) - Math.min(lo, Math.min(...near) - reach);
  lo = Math.min(lo, Math.max(Math.min(...near) - reach, -limit(-1)));
  hi = Math.max(hi, Math.min(Math.max(...near) + reach, limit(1)));
  box.short = Math.max(0, asked - Math.max(hi - lo, box.w));
  if (hi - lo <= box.w) return;
  item.x = Math.round((lo + hi) / 2);
  box.w = Math.round((hi - lo) / 2) * 2;
  item.half = (box.w + space) / 2;
}
