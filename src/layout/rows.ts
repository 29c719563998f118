import type { GraphNode } from '../model/types.js';
import { compare, orient, rank, weigh, type Arc, type Shape } from './graph-shape.js';

/**
 * Rows: which boxes stand side by side. Groups are layers where calls run forward between them (their order by local
 * search), else ranks by longest path, as in Sugiyama's method; rows longer than the columns are split. Counts are of
 * boxes and columns; sizes of boxes in viewBox units.
 */

/** A node on the sheet, in the arrangement's own directions: x along a row, rows follow the flow. */
export interface Box {
  readonly i: number;
  readonly node: GraphNode;
  /** Along the row (by itself, and as far as a stream has grown), and along the flow. */
  readonly wide: number;
  w: number;
  h: number;
  row: number;
  x: number;
  y: number;
  /** How much wider a stream would be for all its producers and consumers to stand above and below it. */
  short?: number;
  /** Links from the box to itself. */
  loops: number;
}
/** Rows of boxes and the layer (a run of rows) each belongs to. */
export interface Rows {
  readonly rows: Box[][];
  readonly layerOf: number[];
  /** What was dealt into this row and its neighbours, to be split in shorter ones where it must. */
  readonly cellOf: readonly number[];
  /** Names of the layers; empty where ranks have none. */
  readonly names: string[];
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const median = (values: number[]): number | undefined => values.sort((a, b) => a - b)[values.length >> 1];

/** The order of groups that lets every call and most events run forward, shortest; undefined where the groups are no layers. */
function orderGroups({ nodes, links }: Shape, arcs: readonly Arc[], ranks: readonly number[]): string[] | undefined {
  const groups = new Map<string, number[]>();
  nodes.forEach(({ group }, i) => group && groups.set(group, [...(groups.get(group) ?? []), i]));
  const grouped = sum([...groups.values()].map((list) => list.length));
  if (groups.size < 2 || groups.size > 40 || grouped < nodes.length * 0.8) return undefined;
  const mean = (name: string): number => sum(groups.get(name)!.map((i) => ranks[i]!)) / groups.get(name)!.length;
  let names = [...groups.keys()].sort((a, b) => mean(a) - mean(b) || compare(a, b));
  const flows = new Map<string, [string, string, number, number]>();
  let inside = 0;
  let total = 0;
  const turned = new Set(arcs.flatMap(({ from, link }) => (from === link.s ? [] : [link])));
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

/** The layer of every node and its rank within: groups where they are layers, else ranks. */
export interface Flow {
  readonly shape: Shape;
  readonly layers: readonly (readonly [layer: number, rank: number])[];
  readonly names: readonly string[] | undefined;
}

export function readFlow(shape: Shape, useGroups: boolean): Flow {
  const { nodes, links } = shape;
  const arcs = orient(nodes.length, links);
  const ranks = rank(nodes.length, arcs);
  const joined = new Set(links.flatMap(({ s, t }) => (s === t ? [] : [s, t])));
  // What nothing is joined to stands below.
  const plain: Flow = {
    shape,
    layers: ranks.map((own, i) => [joined.has(i) || !links.length ? own : Infinity, 0]),
    names: undefined,
  };
  const names = useGroups ? orderGroups(shape, arcs, ranks) : undefined;
  if (!names) return plain;
  const layer = nodes.map(({ group }) => (group ? names.indexOf(group) : -1));
  layer.forEach((given, i) => {
    if (given >= 0) return;
    const near = arcs.flatMap(({ from, to }) => (from === i ? [layer[to]!] : to === i ? [layer[from]!] : []));
    layer[i] = median(near.filter((l) => l >= 0)) ?? names.length - 1;
  });
  if (arcs.some(({ from, to, link }) => link.edge.kind !== 'event' && from === link.s && layer[from]! > layer[to]!))
    return plain;
  const inner = rank(
    nodes.length,
    arcs.filter(({ from, to }) => layer[from] === layer[to]),
  );
  return { shape, layers: layer.map((l, i) => [l, inner[i]!]), names };
}

/** Deals the nodes into rows of at most so many columns; too long ones are split, siblings below each other where asked. */
export function makeRows(
  { shape, layers, names }: Flow,
  box: (i: number) => Box,
  most: (cell: number) => readonly [columns: number, stack: boolean],
): Rows {
  const { nodes, links } = shape;
  const parents = nodes.map((): number[] => []);
  for (const { s, t } of links) parents[t]!.push(s);
  // Within a row that is too long, what only receives stands above, what only sends below.
  const leans = nodes.map(() => 0);
  for (const { s, t } of links) {
    const step = Math.sign(layers[t]![0] - layers[s]![0]);
    leans[s]! += step;
    leans[t]! -= step;
  }
  const lean = (i: number): number => (names ? leans[i]! : (median(parents[i]!) ?? 0));
  /** A row in parts of `columns`: what leans up first; or each parent's children one below the other. */
  const split = (row: number[], cell: number): number[][] => {
    const [columns, stack] = most(cell);
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
    const sorted = [...row].sort((a, b) => lean(a) - lean(b) || a - b);
    while (sorted.length) parts.unshift(sorted.splice(-columns));
    return parts;
  };
  const cells = new Map<string, number[]>();
  const order = nodes.map((_, i) => i);
  order.sort((a, b) => {
    const [[k, m], [l, n]] = [layers[a]!, layers[b]!];
    return (k < l ? -1 : +(k > l)) || m - n || a - b;
  });
  for (const i of order) {
    const key = layers[i]!.join();
    cells.set(key, [...(cells.get(key) ?? []), i]);
  }
  const dealt: number[][] = [];
  const cellOf: number[] = [];
  [...cells.values()].forEach((row, cell) => {
    for (const part of split(row, cell)) cellOf[dealt.push(part) - 1] = cell;
  });
  const used = [...new Set(order.map((i) => layers[i]![0]))];
  return {
    rows: dealt.map((row, r) => row.map((i) => Object.assign(box(i), { row: r }))),
    cellOf,
    layerOf: dealt.map((row) => used.indexOf(layers[row[0]!]![0])),
    names: used.map((l) => names?.[l] ?? ''),
  };
}
