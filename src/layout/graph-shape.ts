import type { Graph, GraphEdge, GraphNode } from '../model/types.js';

/** An edge between places in `Shape.nodes`. */
export interface Link {
  readonly s: number;
  readonly t: number;
  readonly edge: GraphEdge;
  /** Index in `graph.edges`: only to find the way back, never to choose by. */
  readonly index: number;
  /** Place in `Shape.links`. */
  readonly order: number;
}

/** The graph without its input order: nodes by id, edges by what they join. Layouts work on this. */
export interface Shape {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly Link[];
}

/** Orders by code unit, the same in every engine and language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function readShape(graph: Graph): Shape {
  const nodes = [...graph.nodes].sort((a, b) => compare(a.id, b.id));
  const place = new Map(nodes.map((node, i) => [node.id, i]));
  const key = ({ edge }: Link): string => [edge.kind, edge.label, edge.need, edge.fallback].join('\n');
  const links = graph.edges
    .map((edge, index) => ({ s: place.get(edge.source)!, t: place.get(edge.target)!, edge, index, order: 0 }))
    .filter(({ s, t }) => s !== undefined && t !== undefined)
    .sort((a, b) => a.s - b.s || a.t - b.t || compare(key(a), key(b)))
    .map((link, order) => ({ ...link, order }));
  return { nodes, links };
}

/** A link in the direction of the flow. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
}

/** The links turned so that none closes a cycle: calls and data first, events where they agree with them. */
export function orient(count: number, links: readonly Link[]): Arc[] {
  const flows = links.filter(({ s, t }) => s !== t);
  const out: Link[][] = Array.from({ length: count }, () => []);
  const degree = new Array<number>(count).fill(0);
  const add = (link: Link): void => {
    out[link.s]!.push(link);
    degree[link.s]! += 1;
    degree[link.t]! -= 1;
  };
  const calls = flows.filter(({ edge }) => edge.kind !== 'event');
  const events = flows.filter(({ edge }) => edge.kind === 'event');
  calls.forEach(add);
  // Depth first over one kind of link after the other: a link back to a node still open closes a cycle. A node that was
  // left before another was entered comes after it, so `left` is an order of the whole graph.
  const left = new Array<number>(count).fill(0);
  const walk = (): Set<Link> => {
    const back = new Set<Link>();
    const incoming = new Array<number>(count).fill(0);
    for (const links of out) for (const { t } of links) incoming[t]! += 1;
    const starts = left
      .map((_, i) => i)
      .sort((a, b) => +(incoming[a]! > 0) - +(incoming[b]! > 0) || degree[b]! - degree[a]! || a - b);
    const state = new Uint8Array(count);
    const next = new Uint32Array(count);
    let clock = count;
    for (const start of starts) {
      const open = state[start] ? [] : [start];
      while (open.length) {
        const node = open.at(-1)!;
        state[node] = 1;
        const link = out[node]![next[node]!++];
        if (!link) {
          state[node] = 2;
          left[node] = clock--;
          open.pop();
        } else if (state[link.t] === 1) back.add(link);
        else if (!state[link.t]) open.push(link.t);
      }
    }
    return back;
  };
  const backCalls = walk();
  calls.filter((link) => backCalls.has(link)).forEach((link) => out[link.s]!.splice(out[link.s]!.indexOf(link), 1));
  // With the calls free of cycles, every cycle left has an event in it; the walk may yet find it at a call, and then the
  // order by calls alone decides.
  const order = [...left];
  events.forEach(add);
  const found = walk();
  const agree = [...found].every(({ edge }) => edge.kind === 'event');
  const backEvents = agree ? found : new Set(events.filter(({ s, t }) => order[s]! > order[t]!));
  return flows.map((link) =>
    backCalls.has(link) || backEvents.has(link)
      ? { from: link.t, to: link.s, link }
      : { from: link.s, to: link.t, link },
  );
}

/** Weight of a link where ranks and places are weighed against each other. */
export const weigh = ({ edge }: Link): number => (edge.kind === 'event' ? 1 : 3);

/** Rank of every node, 0 first: the longest path, then pulled together where there is slack. */
export function rank(count: number, arcs: readonly Arc[]): number[] {
  const ins: Arc[][] = Array.from({ length: count }, () => []);
  const outs: Arc[][] = Array.from({ length: count }, () => []);
  for (const arc of arcs) {
    ins[arc.to]!.push(arc);
    outs[arc.from]!.push(arc);
  }
  const ranks = new Array<number>(count).fill(0);
  const missing = ins.map((list) => list.length);
  const order: number[] = [];
  for (let i = 0; i < count; i++) if (!missing[i]) order.push(i);
  for (let k = 0; k < order.length; k++) {
    for (const { to } of outs[order[k]!]!) {
      ranks[to] = Math.max(ranks[to]!, ranks[order[k]!]! + 1);
      if (!--missing[to]!) order.push(to);
    }
  }
  // Each node moves within its slack to the weighted middle of its neighbours, until none wants to.
  for (let round = 0, moved = true; moved && round < 12; round++) {
    moved = false;
    for (const i of round % 2 ? order : [...order].reverse()) {
      let low = 0;
      let high = Infinity;
      let pull = 0;
      for (const { from, link } of ins[i]!) {
        low = Math.max(low, ranks[from]! + 1);
        pull -= weigh(link);
      }
      for (const { to, link } of outs[i]!) {
        high = Math.min(high, ranks[to]! - 1);
        pull += weigh(link);
      }
      const want = pull > 0 && high < Infinity ? high : pull < 0 ? low : ranks[i]!;
      if (want !== ranks[i]) {
        ranks[i] = want;
        moved = true;
      }
    }
  }
  const least = ranks.reduce((a, b) => Math.min(a, b), Infinity);
  return ranks.map((value) => value - least);
}
