import type { PlacedNode } from '../../layout/graph-types.js';
import type { Graph } from '../../model/types.js';
import type { Wish } from './panel.js';

const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where buttons and arrow keys point. */
export const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  above: [0, -1],
  below: [0, 1],
  ...arrows,
};
/** Keys that zoom, by the button that does the same. */
export const zooms: Readonly<Record<string, Wish>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'natural' };

/** The edge that was followed last, and whether the next step over it leads back to where one came from. */
export interface Trail {
  readonly source: string;
  readonly target: string;
  readonly back: boolean;
}

/**
 * Where a key leads from a node: arrows to the nearest node in that direction as it is seen (a mirrored drawing
 * mirrors them by itself), `]` and `[` along an edge out or in, Home and End to the first and last in reading order.
 * The edge is the first one; with a trail the way back is where one came from, and from there the next way out or in
 * is the one after it, so that the same two keys visit all neighbours. Undefined where the key is not one
 * of these or leads nowhere.
 */
export function nextNode(
  nodes: readonly PlacedNode[],
  { edges }: Pick<Graph, 'edges'>,
  from: string,
  key: string,
  trail?: Trail,
): string | undefined {
  if (key === 'Home') return nodes[0]?.node.id;
  if (key === 'End') return nodes.at(-1)?.node.id;
  if (key === ']' || key === '[') {
    const [here, there] = key === ']' ? (['source', 'target'] as const) : (['target', 'source'] as const);
    const ends = new Set(edges.flatMap((edge) => (edge[here] === from && edge[there] !== from ? edge[there] : [])));
    const others = [...ends];
    const last = trail?.[here] === from ? others.indexOf(trail[there]) : -1;
    return others[trail?.back && last >= 0 ? last : (last + 1) % others.length];
  }
  const arrow = arrows[key];
  const here = nodes.find(({ node }) => node.id === from);
  if (!arrow || !here) return undefined;
  const [ux, uy] = arrow;
  let best: string | undefined;
  let least = Infinity;
  for (const { node, x, y } of nodes) {
    const ahead = (x - here.x) * ux + (y - here.y) * uy;
    const aside = Math.abs((x - here.x) * uy) + Math.abs((y - here.y) * ux);
    // Along the row for as long as it goes on; up and down to the next row, though it may lie a little beside.
    // What lies far more beside than ahead is another arrow's, unless there is nothing else.
    const cost = ahead + aside * (ux ? 3 : 0.3) + (aside > ahead * 3 ? 1e6 : 0);
    if (ahead > 1 && cost < least) [best, least] = [node.id, cost];
  }
  return best;
}

/** The next node, from the given one on and round again, whose name starts with what was typed. */
export function findByName(nodes: readonly PlacedNode[], from: string, typed: string): string | undefined {
  const wanted = typed.toLocaleLowerCase();
  // One letter goes on to the next match, more letters may stay where they are.
  const at = nodes.findIndex(({ node }) => node.id === from) + (typed.length > 1 ? 0 : 1);
  return [...nodes.slice(at), ...nodes.slice(0, at)].find(({ node }) =>
    node.label.toLocaleLowerCase().startsWith(wanted),
  )?.node.id;
}
