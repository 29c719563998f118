import type { Graph } from '../model/types.js';

/** How many steps from a node are looked at: against its edges (upstream) and along them (downstream). */
export interface Steps {
  readonly up: number;
  readonly down: number;
}

/** What lies within some steps of a node. */
export interface Reach {
  /** How many steps away each node is, the node itself 0: in the order they are found. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Indices into `graph.edges`: those the steps go along. */
  readonly edges: ReadonlySet<number>;
  /** How many nodes other than the first lie that way within the steps. */
  readonly counts: Steps;
  /** True where one more step would find something new that way. */
  readonly more: { readonly up: boolean; readonly down: boolean };
}

/**
 * Everything within some steps up and down the edges of a node. Each direction is walked by itself: what calls
 * something that a node calls is neither up nor down of it. Cycles end, as each node counts once per direction, and
 * the node itself never counts. Pure: O(nodes + edges).
 */
export function walkReach({ edges }: Pick<Graph, 'edges'>, from: string, steps: Steps): Reach {
  const nodes = new Map([[from, 0]]);
  const along = new Set<number>();
  const walk = (far: number, here: 'source' | 'target', there: 'source' | 'target'): [count: number, more: boolean] => {
    const ways = new Map<string, number[]>();
    edges.forEach((edge, index) => {
      const list = ways.get(edge[here]);
      if (list) list.push(index);
      else ways.set(edge[here], [index]);
    });
    const seen = new Set([from]);
    let last = [from];
    for (let step = 1; ; step++) {
      const found: string[] = [];
      for (const id of last)
        for (const index of ways.get(id) ?? []) {
          const next = edges[index]![there];
          if (step <= far) along.add(index);
          if (seen.has(next)) continue;
          seen.add(next);
          found.push(next);
        }
      if (step > far || !found.length) return [seen.size - 1 - found.length, found.length > 0];
      for (const id of found) nodes.set(id, Math.min(step, nodes.get(id) ?? step));
      last = found;
    }
  };
  const [up, moreUp] = walk(steps.up, 'target', 'source');
  const [down, moreDown] = walk(steps.down, 'source', 'target');
  return { nodes, edges: along, counts: { up, down }, more: { up: moreUp, down: moreDown } };
}
