import type { GraphNode } from '../model/types.js';
import { compare, orient, rank, weigh, type Shape } from './graph-shape.js';

/**
 * Rows: which boxes stand side by side. Groups are layers where calls run forward between them (their order by local
 * search), else ranks by longest path, as in Sugiyama's method; rows longer than the columns are split. Counts are of
 * boxes and columns; sizes of boxes in viewBox units.
 */

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

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

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
