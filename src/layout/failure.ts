import type { Graph, GraphEdge, GraphNode, Need } from '../model/types.js';

/** How a node fares, from worst to best; a node that is none of these goes on as usual. */
export const nodeStates = ['failed', 'down', 'degraded', 'queued'] as const;
export type NodeState = (typeof nodeStates)[number];

/** Why a node is not well: something it needs is out. */
export interface Cause {
  /** Index into `graph.edges`. */
  readonly edge: number;
  /** The id of the node that is out. */
  readonly provider: string;
  readonly need: Need;
  /** The author did not say how much it is needed: counted as hard. */
  readonly assumed: boolean;
  readonly fallback?: string;
}

export interface NodeFailure {
  readonly state: NodeState;
  /** Replicas taken away; fewer than the node has leave it degraded. */
  readonly lost: number;
  readonly causes: readonly Cause[];
}

export interface FailureResult {
  /** Only the nodes that are not well, in the graph's order. */
  readonly nodes: ReadonlyMap<string, NodeFailure>;
  /** Edges that a hard need could not be met over, and those where something else helps: indices into `graph.edges`. */
  readonly broken: ReadonlySet<number>;
  readonly strained: ReadonlySet<number>;
  /** How many needs on the way were not stated and counted as hard. */
  readonly assumed: number;
}

/** What keeps or carries things for others and does not stop because one of those who write to it does. */
const carriers: readonly GraphNode['kind'][] = ['stream', 'cache', 'store'];

/**
 * Who depends on whom over an edge.
 * A call, and data read or written: the source depends on the target.
 * An event: whoever hands it to a carrier (stream, cache, store) depends on that carrier, not the other way round;
 * else the target, which waits for the event, depends on the source. From carrier to carrier the second depends on the first.
 */
export function dependence(
  edge: Pick<GraphEdge, 'source' | 'target' | 'kind'>,
  kindOf: (id: string) => GraphNode['kind'] | undefined,
): { readonly dependant: string; readonly provider: string } {
  const { source, target } = edge;
  const carries = (id: string): boolean => carriers.includes(kindOf(id) ?? 'other');
  const forward = edge.kind !== 'event' || (carries(target) && !carries(source));
  return forward ? { dependant: source, provider: target } : { dependant: target, provider: source };
}

interface Tie {
  readonly edge: number;
  readonly dependant: string;
  readonly provider: string;
}

function tiesOf(graph: Graph): Map<string, Tie[]> {
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const ties = new Map<string, Tie[]>();
  graph.edges.forEach((edge, index) => {
    const { dependant, provider } = dependence(edge, (id) => kinds.get(id));
    if (dependant === provider || !kinds.has(dependant) || !kinds.has(provider)) return;
    const list = ties.get(provider);
    const tie = { edge: index, dependant, provider };
    if (list) list.push(tie);
    else ties.set(provider, [tie]);
  });
  return ties;
}

interface Draft {
  state?: NodeState;
  lost: number;
  readonly causes: Cause[];
}

/** The worse of two states. */
const worse = (a: NodeState | undefined, b: NodeState): NodeState =>
  a !== undefined && nodeStates.indexOf(a) < nodeStates.indexOf(b) ? a : b;

/**
 * What happens when nodes fail. Each id takes one replica away, so an id may stand more than once; a node with none
 * left has failed. Who needs it hard goes down, and so do those who need them; who needs it softly goes on degraded;
 * what is queued waits. Cycles end, as a node goes down once. Unknown ids count for nothing. Pure: O(nodes + edges).
 */
export function walkFailure(graph: Graph, ids: readonly string[]): FailureResult {
  const ties = tiesOf(graph);
  const drafts = new Map<string, Draft>(graph.nodes.map(({ id }) => [id, { lost: 0, causes: [] }]));
  for (const id of ids) {
    const draft = drafts.get(id);
    if (draft) draft.lost++;
  }
  const out: string[] = [];
  for (const { id, replicas } of graph.nodes) {
    const draft = drafts.get(id)!;
    if (draft.lost === 0) continue;
    draft.state = draft.lost >= replicas ? 'failed' : 'degraded';
    if (draft.state === 'failed') out.push(id);
  }
  const broken = new Set<number>();
  const strained = new Set<number>();
  let assumed = 0;
  for (let next = 0; next < out.length; next++) {
    for (const { edge, dependant, provider } of ties.get(out[next]!) ?? []) {
      const { need, fallback } = graph.edges[edge]!;
      const draft = drafts.get(dependant)!;
      draft.causes.push({ edge, provider, need: need ?? 'hard', assumed: !need, ...(fallback && { fallback }) });
      if (!need) assumed++;
      const hard = !need || need === 'hard';
      (hard ? broken : strained).add(edge);
      const was = draft.state;
      draft.state = worse(was, hard ? 'down' : need === 'soft' ? 'degraded' : 'queued');
      if (draft.state === 'down' && was !== 'down') out.push(dependant);
    }
  }
  const nodes = new Map<string, NodeFailure>();
  for (const [id, { state, lost, causes }] of drafts) if (state) nodes.set(id, { state, lost, causes });
  return { nodes, broken, strained, assumed };
}

/** Only the nodes that most others lean on directly are tried, so that a graph of thousands answers at once. */
const CANDIDATES = 40;

/** The node whose failure is felt most widely, undefined where no failure would be felt. Of equals the first. */
export function widestFailure(graph: Graph): string | undefined {
  const ties = tiesOf(graph);
  let best: string | undefined;
  let most = 1;
  const direct = ({ id }: GraphNode): number => ties.get(id)?.length ?? 0;
  for (const { id } of graph.nodes
    .filter(({ replicas }) => replicas < 2)
    .sort((a, b) => direct(b) - direct(a))
    .slice(0, CANDIDATES)) {
    const { size } = walkFailure(graph, [id]).nodes;
    if (size > most) [best, most] = [id, size];
  }
  return best;
}
