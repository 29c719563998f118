import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { Graph } from '../model/types.js';
import type { Density, GraphLayout, PlacedNode } from './graph-types.js';
import { round, roundedPath, tipOf } from './edge-paths.js';
import type { Shape } from './graph-shape.js';
import { boxOf, placeNames } from './node-box.js';

export function layOrganic(graph: Graph, shape: Shape, density: Density): GraphLayout {
  const items = shape.nodes.map((node) => ({ node, ...boxOf(node, density), x: undefined as number | undefined, y: undefined as number | undefined }));
  forceSimulation(items as never[])
    .force('a', forceManyBody().strength(-900)).force('b', forceLink(shape.links.map(({ s, t }) => ({ source: s, target: t }))).distance(150))
    .force('c', forceCollide(90)).force('d', forceCenter()).stop().tick(items.length > 2000 ? 30 : 200);
  const left = Math.min(0, ...items.map((i) => i.x! - i.width / 2)) - 8;
  const top = Math.min(0, ...items.map((i) => i.y! - i.height / 2)) - 8;
  const nodes = items.map((i): PlacedNode => {
    const x = round(i.x! - left);
    const y = round(i.y! - top);
    return { node: i.node, x, y, width: i.width, height: i.height, layer: -1, ...placeNames(i.node, x, y, i.width, density) };
  });
  const at = new Map(nodes.map((n) => [n.node.id, n]));
  return {
    arrangement: 'organic',
    width: round(Math.max(0, ...nodes.map((n) => n.x + n.width / 2)) + 8), height: round(Math.max(0, ...nodes.map((n) => n.y + n.height / 2)) + 8),
    nodes, layers: [], groups: [], spokes: [],
    edges: graph.edges.map((edge, index) => {
      const points = [at.get(edge.source)!, at.get(edge.target)!].map(({ x, y }) => ({ x, y }));
      return { edge, index, points, path: roundedPath(points, 5), tip: tipOf(points) };
    }),
  };
}
