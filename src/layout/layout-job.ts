import type { Graph } from '../model/types.js';
import type { GraphLayout, GraphLayoutOptions, PlacedEdge, PlacedNode } from './graph-types.js';

/**
 * A layout as a job that another thread can do: what it is sent, and the picture in parts that come back one message
 * each, so that no message is long to read.
 */
export interface LayoutJob {
  readonly graph: Graph;
  readonly options: GraphLayoutOptions;
}

/** Nodes and edges come as numbers: the page has them. The last part is the rest of the picture. */
export interface LayoutPart {
  readonly nodes?: readonly (Omit<PlacedNode, 'node'> & { readonly node: number })[];
  readonly edges?: readonly Omit<PlacedEdge, 'edge'>[];
  readonly rest?: Omit<GraphLayout, 'nodes' | 'edges'>;
}

/** How many nodes or edges go into a part. */
const PART = 400;

/** The job without what no layout looks at. */
export function packJob(graph: Graph, options: GraphLayoutOptions): LayoutJob {
  const { id, pointer, arrangement } = graph;
  return {
    options,
    graph: {
      id,
      pointer,
      arrangement,
      nodes: graph.nodes.map(({ id, kind, label, note, group }) => ({
        id,
        kind,
        label,
        pointer: '',
        details: [],
        skills: [],
        replicas: 1,
        ...(note !== undefined && { note }),
        ...(group !== undefined && { group }),
      })),
      edges: graph.edges,
    },
  };
}

export function* partsOf(graph: Graph, { nodes, edges, ...rest }: GraphLayout): Generator<LayoutPart, void> {
  const place = new Map(graph.nodes.map((node, i) => [node, i]));
  for (let i = 0; i < nodes.length; i += PART)
    yield { nodes: nodes.slice(i, i + PART).map((placed) => ({ ...placed, node: place.get(placed.node)! })) };
  for (let i = 0; i < edges.length; i += PART)
    yield { edges: edges.slice(i, i + PART).map(({ edge: _, ...placed }) => placed) };
  yield { rest };
}

/** Collects the parts; the picture, once it is whole. */
export function collectParts(graph: Graph): (part: LayoutPart) => GraphLayout | undefined {
  const placed: { nodes: PlacedNode[]; edges: PlacedEdge[] } = { nodes: [], edges: [] };
  return ({ nodes = [], edges = [], rest }) => {
    for (const each of nodes) placed.nodes.push({ ...each, node: graph.nodes[each.node]! });
    for (const each of edges) placed.edges.push({ ...each, edge: graph.edges[each.index]! });
    return rest && { ...rest, ...placed };
  };
}
