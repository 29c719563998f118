import { forceSimulation, type Force, type SimulationNodeDatum } from 'd3-force';
import type { GraphNode } from '../model/types.js';
import { compare, orient, rank, weigh, type Link, type Shape } from './graph-shape.js';

/** A node on the sheet, in the arrangement's own directions: x along a row, rows follow the flow. */
export interface Box {
  readonly i: number;
  readonly node: GraphNode;
  /** Along the row, and along the flow. */
  w: number;
  h: number;
  row: number;
  x: number;
  y: number;
  /** How much wider a stream would be for all its producers and consumers to stand above and below it. */
  short?: number;
}
/** Rows of boxes and the layer (a run of rows) each belongs to. */
export interface Rows {
  readonly rows: Box[][];
  readonly layerOf: number[];
  /** Names of the layers; empty where ranks have none. */
  readonly names: string[];
}
export interface Grid {
  readonly pitch: number;
  /** The middle of the first column. */
  readonly first: number;
  /** The least space beside a box, and the distance of two edges running side by side. */
  readonly space: number;
  readonly track: number;
  /** Streams grow along their row. */
  readonly bars: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The order of groups that lets every call and most events run forward, shortest; undefined where the groups are no layers. */
function orderGroups({ nodes, links }: Shape, ranks: readonly number[]): string[] | undefined {
  const groups = new Map<string, number[]>();
  nodes.forEach(({ group }, i) => group && groups.set(group, [...(groups.get(group) ?? []), i]));
  const grouped = sum([...groups.values()].map((list) => list.length));
  if (groups.size < 2 || groups.size > 40 || grouped < nodes.length * 0.8) return undefined;
  const mean = (name: string): number => sum(groups.get(name)!.map((i) => ranks[i]!)) / groups.get(name)!.length;
  let names = [...groups.keys()].sort((a, b) => mean(a) - mean(b) || compare(a, b));
  const flows = new Map<string, [string, string, number, number]>();
  let inside = 0;
  let total = 0;
  const turned = new Set(orient(nodes.length, links).flatMap(({ from, link }) => (from === link.s ? [] : [link])));
  for (const link of links) {
    const a = nodes[link.s]!.group;
    const b = nodes[link.t]!.group;
    if (!a || !b || link.s === link.t) continue;
    const weight = weigh(link);
    total += weight;
    if (a === b) inside += weight;
    else {
      const [, , all, calls] = flows.get(`${a}\n${b}`) ?? [a, b, 0, 0];
      flows.set(`${a}\n${b}`, [a, b, all + weight, calls + +(link.edge.kind !== 'event' && !turned.has(link))]);
    }
  }
  const cost = (order: readonly string[]): number => {
    const place = new Map(order.map((name, i) => [name, i]));
    return sum(
      [...flows.values()].map(([a, b, weight, calls]) => {
        const span = place.get(b)! - place.get(a)!;
        return weight * (span < 0 ? 6 - span : span) + (span < 0 ? calls * 100 : 0);
      }),
    );
  };
  for (let best = cost(names), better = true; better;) {
    better = false;
    for (const name of names) {
      for (let i = 0; i < names.length; i++) {
        const tried = names.filter((other) => other !== name);
        tried.splice(i, 0, name);
        const value = cost(tried);
        if (value < best - 1e-9) {
          names = tried;
          best = value;
          better = true;
        }
      }
    }
  }
  const place = new Map(names.map((name, i) => [name, i]));
  const backward = sum(
    [...flows.values()].map(([a, b, weight, calls]) => (place.get(b)! < place.get(a)! ? weight + calls * 1e6 : 0)),
  );
  return inside > total * 0.4 || backward > (total - inside) * 0.3 ? undefined : names;
}

/** Deals the nodes into rows: groups where they are layers, else ranks; too long rows are split. */
export function makeRows(
  shape: Shape,
  box: (i: number) => Box,
  columns: number,
  useGroups: boolean,
  stack: boolean,
): Rows {
  const { nodes, links } = shape;
  const ranks = rank(nodes.length, links);
  const names = useGroups ? orderGroups(shape, ranks) : undefined;
  const degree = new Array<number>(nodes.length).fill(0);
  for (const { s, t } of links)
    if (s !== t) {
      degree[s]!++;
      degree[t]!++;
    }
  const layers: number[][][] = []; // layer → sub-rows → nodes
  const parents = nodes.map((): number[] => []);
  for (const { s, t } of links) parents[t]!.push(s);
  /** A row in parts of `columns`: what leans up first; or each parent's children one below the other. */
  const split = (row: number[], lean: (i: number) => number): number[][] => {
    if (row.length <= columns) return [row];
    const parts: number[][] = [];
    if (stack) {
      const families = new Map<string, number[]>();
      for (const i of row) {
        const family = parents[i]!.join();
        families.set(family, [...(families.get(family) ?? []), i]);
      }
      const least = Math.ceil(row.length / columns);
      let high = least;
      while (high < least * 2 && sum([...families.values()].map((list) => Math.ceil(list.length / high))) > columns)
        high++;
      let k = 0;
      for (const family of families.values()) {
        if (family.length === 1) (parts[k++ % high] ??= []).push(...family);
        else family.forEach((i, j) => (parts[j % high] ??= []).push(i));
      }
      return parts.filter(Boolean);
    }
    const key = new Map(row.map((i) => [i, lean(i)]));
    const sorted = [...row].sort((a, b) => key.get(a)! - key.get(b)! || a - b);
    while (sorted.length) parts.unshift(sorted.splice(-columns));
    return parts;
  };
  if (names) {
    const layer = nodes.map(({ group }) => (group ? names.indexOf(group) : -1));
    layer.forEach((given, i) => {
      if (given < 0) {
        const near = links
          .flatMap(({ s, t }) => (s === i ? [layer[t]!] : t === i ? [layer[s]!] : []))
          .filter((l) => l >= 0);
        layer[i] = near.length ? median(near) : names.length - 1;
      }
    });
    names.forEach((_, l) => {
      const members = layer.flatMap((own, i) => (own === l ? [i] : []));
      const inner = new Map(members.map((i, k) => [i, k]));
      const own = rank(
        members.length,
        links.flatMap((link) =>
          inner.has(link.s) && inner.has(link.t) ? [{ ...link, s: inner.get(link.s)!, t: inner.get(link.t)! }] : [],
        ),
      );
      const rows: number[][] = [];
      members.forEach((i, k) => (rows[own[k]!] ??= []).push(i));
      // Within a row that is too long, what only receives stands above, what only sends below.
      const lean = (i: number): number =>
        sum(
          links.map(({ s, t }) =>
            s === i && layer[t] !== l
              ? Math.sign(layer[t]! - l)
              : t === i && layer[s] !== l
                ? Math.sign(layer[s]! - l)
                : 0,
          ),
        );
      layers.push(rows.filter(Boolean).flatMap((row) => split(row, lean)));
    });
  } else {
    const byRank: number[][] = [];
    const alone: number[] = [];
    nodes.forEach((_, i) => (degree[i] || !links.length ? (byRank[ranks[i]!] ??= []) : alone).push(i));
    const before = (i: number): number => median(parents[i]!);
    for (const row of byRank) if (row) layers.push(split(row, before));
    if (alone.length) layers.push(split(alone, () => 0));
  }
  const rows = layers.flat();
  const layerOf = layers.flatMap((list, l) => list.map(() => l));
  return {
    rows: rows.map((row, r) => row.map((i) => Object.assign(box(i), { row: r }))),
    layerOf,
    names: layers.map((_, l) => names?.[l] ?? ''),
  };
}

/** A place in a row: a box, or a waypoint of a link that passes the row. */
interface Place extends SimulationNodeDatum {
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

export interface Arranged {
  readonly rows: Box[][];
  /** For a link that passes rows: how many boxes of each stand before it, and where along the row it passes. */
  readonly plan: ReadonlyMap<Link, readonly { readonly gap: number; readonly x: number }[]>;
  /** What the orders alone ask for. */
  readonly crossings: number;
}

/** Some good orders of the rows, each with its boxes in their places; the fewest crossings first. */
export function arrange({ rows }: Rows, links: readonly Link[], grid: Grid, most: number): Arranged[] {
  const big = links.length > 1500;
  const places = new Map<number, Place>();
  const make = (row: number, box?: Box, ends?: [Place, Place]): Place => ({
    row,
    half: box ? (box.w + grid.space) / 2 : grid.track / 2,
    up: [],
    down: [],
    at: 0,
    x: 0,
    ...(box && { box }),
    ...(ends && { ends }),
  });
  const lines: Place[][] = rows.map((row, r) =>
    row.map((box) => {
      const place = make(r, box);
      places.set(box.i, place);
      return place;
    }),
  );
  const ways = new Map<Link, Place[]>();
  for (const link of links) {
    let [a, b] = [places.get(link.s)!, places.get(link.t)!];
    if (a.row === b.row) continue;
    if (a.row > b.row) [a, b] = [b, a];
    if (big && b.row - a.row > 8) continue;
    const ends: [Place, Place] = [a, b];
    const own: Place[] = [];
    ways.set(link, own);
    for (let r = a.row + 1; r < b.row; r++) {
      const way = make(r, undefined, ends);
      lines[r]!.push(way);
      own.push(way);
      a.down.push(way);
      way.up.push(a);
      a = way;
    }
    a.down.push(b);
    b.up.push(a);
  }
  const widths = new Map(lines.flat().map((place) => [place, place.box?.w]));
  return orderRows(lines, big, most).map(({ cost, rows: order }) => {
    order.forEach((row) =>
      row.forEach((place, at) => {
        place.at = at;
        if (place.box) {
          place.box.w = widths.get(place)!;
          place.half = (place.box.w + grid.space) / 2;
        }
      }),
    );
    place(order, grid, big);
    const before = new Map<Place, number>();
    for (const row of order) row.reduce((n, place) => (before.set(place, n), n + +!!place.box), 0);
    return {
      rows: order.map((row) => row.flatMap(({ box, x }) => (box ? { ...box, x: x + grid.first } : []))),
      crossings: Math.floor(cost),
      plan: new Map(
        [...ways].map(([link, own]) => [
          link,
          own.map((way) => ({ gap: before.get(way)!, x: way.x + grid.first + way.at / 1e3 })),
        ]),
      ),
    };
  });
}

function orderRows(
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

/** Places along the rows: physics for the first guess, then the best half columns, row by row. */
function place(lines: Place[][], grid: Grid, big: boolean): void {
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

  // Half columns: how many the widest row needs.
  const half = pitch / 2;
  const reals = lines.map((row) => row.filter((item) => item.box));
  const need = (a: Place, b: Place): number => {
    const between = b.at - a.at - 1;
    return Math.max(
      2,
      Math.ceil((a.box!.w + b.box!.w) / 2 / half + Math.max(grid.space, (between + 1) * grid.track) / half - 0.15),
    );
  };
  const spans = reals.map((row) => sum(row.slice(1).map((item, i) => need(row[i]!, item))));
  const most = Math.max(...reals.map((row) => row.length), 1);
  const slots = Math.max(2 * (most - 1), ...spans) + 1;
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
      a.box && b.box ? (a.box.w + b.box.w) / 2 - 24 + (isBar(a) || isBar(b) ? grid.pitch / 2 : 0) : grid.pitch / 3;
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
        let least = i ? Infinity : 0;
        let where = 0;
        for (let s = 0; s < slots; s++) {
          if (i && s >= gap && best[i - 1]![s - gap]! < least) {
            least = best[i - 1]![s - gap]!;
            where = s - gap;
          }
          const held = item.x;
          item.x = s * half;
          let cost =
            Math.abs(item.x - held) * (round < 2 ? 0.3 : 0.02) + Math.abs(item.x - middle) * 0.002 + (s % 2) * 2;
          for (const other of item.up) cost += straight(item, other);
          for (const other of item.down) cost += straight(item, other);
          item.x = held;
          best[i]![s] = least + cost + blocks(item, s * half, lines[r]!);
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
      if (next.box) return Math.min(bound, step * next.x - next.box.w / 2 - Math.max(space, room + track));
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
