import type { Graph } from '../model/types.js';
import type { Density, GraphLayout, PlacedNode } from './graph-types.js';
import { round } from './edge-paths.js';
import { compare, type Shape } from './graph-shape.js';

export function layHub(graph: Graph, shape: Shape, density: Density): GraphLayout {
  const [W, H] = density === 'compact' ? [350, 560] : density === 'small' ? [448, 192] : [1168, 600];
  const degree = shape.nodes.map(() => 0);
  for (const { s, t } of shape.links) degree[s]!++, degree[t]!++;
  const best = Math.max(0, ...degree);
  const centre = best ? shape.nodes[degree.indexOf(best)] : shape.nodes.find(({ group }) => !group);
  const leaves = shape.nodes.filter((node) => node !== centre).sort((a, b) => compare(a.group ?? '', b.group ?? ''));
  const nodes: PlacedNode[] = centre ? [{ node: centre, x: W / 2, y: H / 2, width: 80, height: 80, layer: -1, name: [{ text: centre.label, x: W / 2, y: H / 2 + 5, anchor: 'middle' }] }] : [];
  leaves.forEach((node, i) => {
    const a = (i / leaves.length) * 2 * Math.PI;
    const x = round(W / 2 + Math.cos(a) * W * 0.33);
    const y = round(H / 2 + Math.sin(a) * H * 0.42);
    const end = x < W / 2;
    const [width, height] = node.kind === 'stream' ? [24, 8] : [18, 13];
    nodes.push({ node, x, y, width, height, layer: -1, name: [{ text: node.label, x: x + (end ? -17 : 17), y: y + 4.8, anchor: end ? 'end' : 'start' }] });
  });
  const at = new Map(nodes.map((n) => [n.node.id, n]));
  return {
    arrangement: 'hub', width: W, height: H, nodes, layers: [], groups: [], ...(centre && { centre: centre.id }),
    spokes: nodes.slice(1).map(({ x, y }) => `M${W / 2} ${H / 2}L${x} ${y}`),
    edges: graph.edges.map((edge, index) => ({ edge, index, points: [at.get(edge.source)!, at.get(edge.target)!].map(({ x, y }) => ({ x, y })), path: '' })),
  };
}
