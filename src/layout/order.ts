import type { SimulationNodeDatum } from 'd3-force';
import { median, sum, type Box } from './rows.js';

/**
 * The order within rows that crosses the fewest: sweeps by barycentre and median, then swaps of neighbours (Sugiyama,
 * Tagawa and Toda 1981; Gansner and others 1993), from several starts; crossings counted with a Fenwick tree (Barth,
 * Mutzel and Jünger 2004).
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
}

/** Some good orders, the fewest crossings first; of the same crossings the shorter links. */
export function orderRows(
  lines: Place[][],
  big: boolean,
  most: number,
): { readonly cost: number; readonly rows: Place[][] }[] {
  const number = (rows: Place[][]): void => rows.forEach((row) => row.forEach((place, at) => (place.at = at)));
  const crossed = (a: Place, b: Place, side: 'up' | 'down'): number => {
    let n = 0;
    for (const p of a[side]) for (const q of b[side]) if (p.at > q.at) n++;
    return n;
  };
  const crossings = (rows: Place[][]): number => {
    let n = 0;
    for (const row of rows) {
      const ends = row.flatMap((place) => place.down.map(({ at }) => at).sort((a, b) => a - b));
      const tree = new Uint32Array((rows[(row[0]?.row ?? 0) + 1]?.length ?? 0) + 1);
      ends.forEach((at, k) => {
        let less = 0;
        for (let j = at + 1; j > 0; j -= j & -j) less += tree[j]!;
        n += k - less;
        for (let j = at + 1; j < tree.length; j += j & -j) tree[j]!++;
      });
    }
    return n;
  };
  // Of two orders with the same crossings the one with the shorter links.
  const length = (rows: Place[][]): number => {
    let n = 0;
    for (const row of rows)
      for (const p of row) for (const q of p.down) n += Math.abs(p.at / row.length - q.at / rows[q.row]!.length);
    return n;
  };
  const found = new Map<string, { cost: number; rows: Place[][] }>();
  const names = new Map(lines.flat().map((place, i) => [place, i]));
  let least = Infinity;
  const starts = big ? 1 : lines.length * lines.flat().length > 3000 ? 2 : 4;
  for (let start = 0; start < starts; start++) {
    // Depth first from the top (or the bottom), so that each tree stays together.
    const seen = new Set<Place>();
    const rows: Place[][] = lines.map(() => []);
    const all = start & 2 ? [...lines].reverse().flat() : lines.flat();
    for (const root of start & 1 ? all.reverse() : all) {
      const stack = [root];
      while (stack.length) {
        const place = stack.pop()!;
        if (seen.has(place)) continue;
        seen.add(place);
        rows[place.row]!.push(place);
        const next = [...place.down, ...place.up];
        stack.push(...(start & 1 ? next : next.reverse()));
      }
    }
    number(rows);
    const sweeps = big ? 4 : 16;
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const side = sweep % 2 ? 'down' : 'up';
      for (const r of sweep % 2 ? rows.map((_, i) => i).reverse() : rows.keys()) {
        const row = rows[r]!;
        const key = new Map(
          row.map((place) => {
            const near = place[side].map(({ at }) => at);
            const scale = row.length / (rows[r + (sweep % 2 ? 1 : -1)]?.length || 1);
            return [
              place,
              !near.length
                ? place.at
                : sweep % 4 < 2 || near.length < 3
                  ? (sum(near) / near.length + 0.5) * scale - 0.5
                  : (median(near) + 0.5) * scale - 0.5,
            ];
          }),
        );
        row.sort((a, b) => key.get(a)! - key.get(b)! || a.at - b.at);
        row.forEach((place, at) => (place.at = at));
      }
      if (!big) {
        for (let better = true, turn = 0; better && turn < 10; turn++) {
          better = false;
          for (const row of rows) {
            for (let i = 1; i < row.length; i++) {
              const [a, b] = [row[i - 1]!, row[i]!];
              const gain = crossed(a, b, 'up') + crossed(a, b, 'down') - crossed(b, a, 'up') - crossed(b, a, 'down');
              if (gain > 0) {
                row[i - 1] = b;
                row[i] = a;
                b.at = i - 1;
                a.at = i;
                better = true;
              }
            }
          }
        }
      }
      const cost = crossings(rows) + length(rows) / 1000;
      if (cost > least + 3) continue;
      least = Math.min(least, cost);
      const key =
        most > 1
          ? rows.map((row) => row.map((place) => names.get(place)).join()).join(';')
          : cost === least
            ? ''
            : 'worse';
      if (!found.has(key) || found.get(key)!.cost > cost) found.set(key, { cost, rows: rows.map((row) => [...row]) });
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}
