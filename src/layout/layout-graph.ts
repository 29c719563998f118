import type { Arrangement, Graph } from '../model/types.js';
import type { GraphLayout, GraphLayoutOptions, PlacedEdge, PlacedNode, PlacedText, Point } from './graph-types.js';
import { readShape, type Shape } from './graph-shape.js';
import { layHub } from './hub.js';
import { layLayers } from './lay-layers.js';
import { organicSteps } from './organic.js';

type Settled = Exclude<Arrangement, 'auto'>;

/** A star whose points are grouped is a hub; a graph whose calls mostly run one way has layers; the rest floats. */
function choose({ nodes, links }: Shape): Settled {
  const degree = nodes.map(() => 0);
  for (const { s, t } of links) {
    degree[s]!++;
    degree[t]!++;
  }
  const most = Math.max(0, ...degree);
  const groups = new Set(nodes.map(({ group }) => group ?? ''));
  if (
    nodes.length > 4 &&
    groups.size > 1 &&
    (!links.length || most >= (nodes.length - 1) * 0.8) &&
    links.length <= nodes.length * 1.2
  )
    return 'hub';
  return links.some(({ edge }) => edge.kind !== 'event') || links.length < nodes.length * 2 ? 'layers' : 'organic';
}

/** What `layoutGraph` does, in pieces of a few milliseconds where the arrangement comes in pieces. */
export function* layoutSteps(graph: Graph, options: GraphLayoutOptions = {}): Generator<void, GraphLayout> {
  const { density = 'regular', flow = 'down', direction = 'ltr', arrangement = graph.arrangement } = options;
  const shape = readShape(graph);
  yield;
  const wanted = arrangement === 'auto' ? choose(shape) : arrangement;
  // Of thousands nobody reads rows, nor spokes of hundreds: they float.
  const settled = shape.nodes.length + shape.links.length > (wanted === 'layers' ? 2500 : 400) ? 'organic' : wanted;
  const layout =
    settled === 'organic'
      ? yield* organicSteps(graph, shape, density)
      : { layers: layLayers, hub: layHub }[settled](graph, shape, density, flow === 'across');
  return direction === 'rtl' ? mirror(layout) : layout;
}

/**
 * The finished picture of a graph. Pure and deterministic: the same graph and options give the same picture, whatever
 * the order of nodes and edges; in viewBox units. Never throws, for any graph that `readGraph` gives.
 */
export function layoutGraph(graph: Graph, options?: GraphLayoutOptions): GraphLayout {
  const steps = layoutSteps(graph, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Right becomes left. Texts keep their anchor: start is where the reader starts. */
function mirror(layout: GraphLayout): GraphLayout {
  const { width } = layout;
  const x = (value: number): number => Math.round((width - value) * 10) / 10;
  const text = <T extends PlacedText>(placed: T): T => ({ ...placed, x: x(placed.x) });
  const point = <T extends Point>(given: T): T => ({ ...given, x: x(given.x) });
  // Our paths hold absolute M, L and Q only: every other number is an x.
  const path = (d: string): string => d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a: string, b: string) => `${x(+a)} ${b}`);
  return {
    ...layout,
    nodes: layout.nodes.map((node): PlacedNode => ({
      ...point(node),
      name: node.name.map(text),
      ...(node.note && { note: text(node.note) }),
    })),
    edges: layout.edges.map((edge): PlacedEdge => ({
      ...edge,
      points: edge.points.map(point),
      path: path(edge.path),
      ...(edge.tip && { tip: { ...point(edge.tip), angle: Math.round(((540 - edge.tip.angle) % 360) * 10) / 10 } }),
      ...(edge.label && { label: text(edge.label) }),
    })),
    groups: layout.groups.map((group) => ({
      ...group,
      label: text(group.label),
      ...(group.frame && { frame: { ...group.frame, x: x(group.frame.x + group.frame.width) } }),
      ...(group.joint && { joint: point(group.joint) }),
    })),
    spokes: layout.spokes.map(path),
  };
}
