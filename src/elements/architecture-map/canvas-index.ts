import type { GraphLayout, PlacedNode } from '../../layout/graph-types.js';
import { textWidth } from '../../layout/text-width.js';
import type { EdgeKind, GraphNode } from '../../model/types.js';

/**
 * What the painter looks up in a layout, prepared once and kept for as long as the layout is: which nodes stand where,
 * the lines and boxes of the whole, and which names have room at a scale.
 */

type Kind = GraphNode['kind'];

/** Size of names that do not grow with the picture, in CSS pixels, and what they keep free around them. */
export const LABEL = 12;
const AROUND = 9;
/** The grid's, in units of the layout. */
const CELL = 200;

/** What is prepared for a layout, once; `Sheet` is what the painter keeps. */
export interface Prepared<Sheet = unknown> {
  /** Places in `layout.nodes` by cell of the grid. */
  readonly grid: ReadonlyMap<string, readonly number[]>;
  readonly symbols: Map<string, readonly [outline: Path2D, inner: Path2D | undefined]>;
  /** The whole picture from afar: boxes and lines by kind. */
  readonly blots: ReadonlyMap<Kind, Path2D>;
  readonly lines: ReadonlyMap<EdgeKind, Path2D>;
  readonly paths: (Path2D | undefined)[];
  /** Left, top, right and bottom of every edge. */
  readonly bounds: Float64Array;
  /** Places in `layout.nodes`, the busiest first. */
  readonly busy: readonly number[];
  /** Which of them have a name at a scale, by power of two. */
  readonly named: Map<number, readonly number[]>;
  /** What was painted from afar last. */
  sheet?: Sheet;
}

const prepared = new WeakMap<GraphLayout, Prepared>();

function prepare(layout: GraphLayout): Prepared {
  const { nodes, edges } = layout;
  const grid = new Map<string, number[]>();
  const blots = new Map<Kind, Path2D>();
  const lines = new Map<EdgeKind, Path2D>();
  const pathOf = <Key>(paths: Map<Key, Path2D>, key: Key): Path2D => {
    const path = paths.get(key) ?? new Path2D();
    paths.set(key, path);
    return path;
  };
  nodes.forEach(({ node, x, y, width, height }, i) => {
    for (let column = Math.floor((x - width / 2) / CELL); column <= (x + width / 2) / CELL; column++) {
      for (let row = Math.floor((y - height / 2) / CELL); row <= (y + height / 2) / CELL; row++) {
        const key = `${column} ${row}`;
        const list = grid.get(key);
        if (list) list.push(i);
        else grid.set(key, [i]);
      }
    }
    pathOf(blots, node.kind).rect(x - width / 2, y - height / 2, width, height);
  });
  const bounds = new Float64Array(edges.length * 4);
  const degree = new Map<string, number>();
  edges.forEach(({ edge, points }, i) => {
    const line = pathOf(lines, edge.kind);
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    points.forEach(({ x, y }, k) => {
      if (k) line.lineTo(x, y);
      else line.moveTo(x, y);
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    });
    bounds.set([left, top, right, bottom], i * 4);
    for (const id of [edge.source, edge.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  });
  const degrees = nodes.map(({ node }) => degree.get(node.id) ?? 0);
  const busy = [...nodes.keys()].sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  return { grid, symbols: new Map(), blots, lines, paths: [], bounds, busy, named: new Map() };
}

export function preparedFor<Sheet>(layout: GraphLayout): Prepared<Sheet> {
  let own = prepared.get(layout);
  if (!own) prepared.set(layout, (own = prepare(layout)));
  return own as Prepared<Sheet>;
}

/** The places in `layout.nodes` of what may meet a rectangle, in the layout's order. */
export function within({ grid }: Prepared, left: number, top: number, right: number, bottom: number): number[] {
  const found = new Set<number>();
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++)
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++)
      for (const i of grid.get(`${column} ${row}`) ?? []) found.add(i);
  return [...found].sort((a, b) => a - b);
}

/** The node at a point of the layout, `slack` units beside it counted in; the nearest, where there are several. */
export function nodeAt(layout: GraphLayout, x: number, y: number, slack = 0): PlacedNode | undefined {
  let best: PlacedNode | undefined;
  let least = Infinity;
  for (const i of within(preparedFor(layout), x - slack, y - slack, x + slack, y + slack)) {
    const placed = layout.nodes[i]!;
    const aside = Math.max(0, Math.abs(x - placed.x) - placed.width / 2);
    const away = Math.max(0, Math.abs(y - placed.y) - placed.height / 2);
    if (aside > slack || away > slack || aside + away >= least) continue;
    [best, least] = [placed, aside + away];
  }
  return best;
}

/** The nodes, by place, whose names have room from this scale up to twice of it: the busiest, none over another. */
export function namedAt(layout: GraphLayout, own: Prepared, step: number): readonly number[] {
  let named = own.named.get(step);
  if (named) return named;
  const scale = 2 ** step;
  const [wide, high] = [160 / scale, 40 / scale];
  const taken = new Map<string, [number, number, number, number][]>();
  named = own.busy.filter((i) => {
    const { node, x, y } = layout.nodes[i]!;
    const half = (Math.min(textWidth(node.label, LABEL), 150) / 2 + AROUND) / scale;
    const tall = (LABEL / 2 + AROUND) / scale;
    const rect = [x - half, y - tall, x + half, y + tall] as [number, number, number, number];
    const keys: string[] = [];
    for (let column = Math.floor(rect[0] / wide); column <= rect[2] / wide; column++)
      for (let row = Math.floor(rect[1] / high); row <= rect[3] / high; row++) keys.push(`${column} ${row}`);
    const meets = keys.some((key) =>
      taken.get(key)?.some(([l, t, r, b]) => l < rect[2] && rect[0] < r && t < rect[3] && rect[1] < b),
    );
    if (!meets) for (const key of keys) taken.set(key, [...(taken.get(key) ?? []), rect]);
    return !meets;
  });
  own.named.set(step, named);
  return named;
}
