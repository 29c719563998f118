import type { SimulationNodeDatum } from 'd3-force';
import { compare } from './graph-shape.js';
import type { Box } from './rows.js';

/**
 * The order within rows that crosses the fewest: sweeps by barycentre (Sugiyama, Tagawa and Toda 1981), then sifting,
 * each place to where it crosses least (Matuszewski, Schönfeld and Molitor 1999), from several starts; crossings counted
 * with a Fenwick tree (Barth, Mutzel and Jünger 2004).
 */

/** A place in a row: a box, or a waypoint of a link that passes the row. */
export interface Place extends SimulationNodeDatum {
  readonly box?: Box;
  readonly row: number;
  /** Half of the width it takes, gap included. */
  half: number;
  readonly up: Place[];
  readonly down: Place[];
  at: number; // index in its row
  x: number;
  /** Of a waypoint: the ends of its link. */
  readonly ends?: readonly [Place, Place];
  /** Of what stands in one frame. */
  readonly group?: string | undefined;
}

export interface Order {
  readonly crossings: number;
  readonly lines: Place[][];
}

/** Orders that cross few times, the fewest first; of the same crossings the shorter links. */
export function orderRows(lines: readonly Place[][], starts: number): Order[] {
  const all = lines.flat();
  all.forEach((place, i) => (place.at = i));
  const ids = (places: readonly Place[]): number[] => places.map((place) => place.at);
  const given = lines.map(ids);
  const [up, down] = [all.map((place) => ids(place.up)), all.map((place) => ids(place.down))];
  const at = new Int32Array(all.length);
  const key = new Float64Array(all.length);
  const number = (list: readonly number[]): void => {
    for (let i = 0; i < list.length; i++) at[list[i]!] = i;
  };
  const byKey = (list: number[]): void => {
    list.sort((a, b) => key[a]! - key[b]! || at[a]! - at[b]!);
    number(list);
  };
  /** Where neighbours stand, from left to right. */
  const places = (list: readonly number[]): number[] => {
    const result: number[] = [];
    for (const i of list) {
      let k = result.length;
      for (; k && result[k - 1]! > at[i]!; k--) result[k] = result[k - 1]!;
      result[k] = at[i]!;
    }
    return result;
  };
  const tree = new Int32Array(Math.max(0, ...lines.map((line) => line.length)) + 2);
  const crossings = (rows: readonly number[][]): number => {
    let n = 0;
    for (const list of rows) {
      tree.fill(0);
      let k = 0;
      for (const i of list)
        for (const end of places(down[i]!)) {
          let less = 0;
          for (let j = end + 1; j > 0; j -= j & -j) less += tree[j]!;
          n += k++ - less;
          for (let j = end + 1; j < tree.length; j += j & -j) tree[j]!++;
        }
    }
    return n;
  };
  // Of two orders with the same crossings the one with the shorter links.
  const length = (rows: readonly number[][]): number => {
    let n = 0;
    for (const list of rows)
      for (const i of list)
        for (const k of down[i]!) n += Math.abs(at[i]! / list.length - at[k]! / rows[all[k]!.row]!.length);
    return n;
  };
  /** Crossings of two places' links with the first on the left, less those with it on the right. */
  const between = (p: readonly number[], q: readonly number[]): number => {
    let n = 0;
    let less = 0;
    let upTo = 0;
    for (const x of p) {
      while (less < q.length && q[less]! < x) less++;
      while (upTo < q.length && q[upTo]! <= x) upTo++;
      n += less + upTo - q.length;
    }
    return n;
  };
  const group = all.map((place) => place.group);
  const grouped = group.some(Boolean);
  /** Members of a group side by side in every row, groups in one order in all rows. */
  const gather = (rows: number[][]): void => {
    const means = new Map<string, [sum: number, count: number]>();
    for (const list of rows)
      list.forEach((i, k) => {
        const [sum, count] = means.get(group[i] ?? '') ?? [0, 0];
        means.set(group[i] ?? '', [sum + (k + 0.5) / list.length, count + 1]);
      });
    for (const list of rows) {
      const own = new Map(list.map((i, k) => [i, (k + 0.5) / list.length]));
      const place = (i: number): number => {
        const [sum, count] = means.get(group[i] ?? '')!;
        return group[i] ? sum / count : own.get(i)!;
      };
      list.sort((a, b) => place(a) - place(b) || compare(group[a] ?? '', group[b] ?? '') || own.get(a)! - own.get(b)!);
      number(list);
    }
  };
  const above: number[][] = [];
  const below: number[][] = [];
  const sift = (list: number[], tied: boolean): boolean => {
    for (const i of list) {
      above[i] = places(up[i]!);
      below[i] = places(down[i]!);
    }
    let moved = false;
    for (const own of list.slice()) {
      const from = list.indexOf(own);
      let least = 0;
      let to = from;
      for (const step of [-1, 1]) {
        let more = 0;
        for (let k = from + step; k >= 0 && k < list.length && Math.abs(k - from) < 40; k += step) {
          const other = list[k]!;
          more -= step * (between(above[own]!, above[other]!) + between(below[own]!, below[other]!));
          // Nothing leaves its group, nor goes into another.
          if (tied && group[own] && group[own] !== group[other]) break;
          const beyond = group[list[k + step]!];
          if (more < least && !(tied && beyond && beyond === group[other] && beyond !== group[own])) {
            least = more;
            to = k;
          }
        }
      }
      if (to === from) continue;
      list.splice(from, 1);
      list.splice(to, 0, own);
      moved = true;
    }
    if (moved) number(list);
    return moved;
  };

  const found = new Map<string, { cost: number; rows: number[][] }>();
  let seed = 1;
  for (let start = 0; start < starts; start++) {
    // Depth first from the top or the bottom, so that each tree stays together; later ones by lot.
    const seen = new Set<number>();
    const rows: number[][] = lines.map(() => []);
    const roots = (start & 2 ? given.slice().reverse() : given).flat();
    if (start & 1) roots.reverse();
    for (const own of roots) {
      const stack = [own];
      while (stack.length) {
        const i = stack.pop()!;
        if (seen.has(i)) continue;
        seen.add(i);
        rows[all[i]!.row]!.push(i);
        const next = [...down[i]!, ...up[i]!];
        stack.push(...(start & 1 ? next : next.reverse()));
      }
    }
    rows.forEach(number);
    if (start > 3)
      for (const list of rows) {
        for (const i of list) key[i] = seed = (seed * 48271) % 2147483647;
        byKey(list);
      }
    let best = rows.map((list) => [...list]);
    let cost = crossings(rows);
    for (let sweep = 0, idle = 0; sweep < 24 && idle < 4; sweep++) {
      const near = sweep % 2 ? down : up;
      for (let k = 0; k < rows.length; k++) {
        const r = sweep % 2 ? rows.length - 1 - k : k;
        const list = rows[r]!;
        const scale = list.length / (rows[r + (sweep % 2 ? 1 : -1)]?.length || 1);
        for (const i of list) {
          let sum = 0;
          for (const k of near[i]!) sum += at[k]!;
          key[i] = near[i]!.length ? (sum / near[i]!.length + 0.5) * scale - 0.5 : at[i]!;
        }
        byKey(list);
      }
      const now = crossings(rows);
      idle++;
      if (now >= cost) continue;
      cost = now;
      best = rows.map((list) => [...list]);
      idle = 0;
    }
    best.forEach(number);
    const tied = grouped && !(start & 1);
    if (tied) gather(best);
    for (let turn = 0; turn < 8; turn++) if (!best.map((list) => sift(list, tied)).includes(true)) break;
    cost = crossings(best) + length(best) / 1000;
    found.set(best.join(';'), { cost, rows: best });
  }
  return [...found.values()]
    .sort((a, b) => a.cost - b.cost)
    .map(({ cost, rows }) => ({ crossings: Math.floor(cost), lines: rows.map((list) => list.map((i) => all[i]!)) }));
}
