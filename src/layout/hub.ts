import type { Graph, GraphNode } from '../model/types.js';
import { round, tipOf } from './edge-paths.js';
import type { Density, GraphLayout, PlacedEdge, PlacedGroup, PlacedNode, PlacedText, Point } from './graph-types.js';
import { compare, type Shape } from './graph-shape.js';
import {
  around,
  beside,
  measures,
  push,
  radiusOf,
  setNames,
  settle,
  sheet,
  strikes,
  type Cluster,
  type Item,
} from './hub-place.js';
import { breakLines } from './text-width.js';

/** One node in the centre, clusters by group around it, each with a joint; names outside, clear of each other. */
export function layHub(graph: Graph, shape: Shape, density: Density): GraphLayout {
  const { nodes, links } = shape;
  const measure = measures[density];
  const degree = nodes.map(() => 0);
  for (const { s, t } of links)
    if (s !== t) {
      degree[s]!++;
      degree[t]!++;
    }
  const bare = nodes.filter(({ group }) => !group);
  const most = degree.reduce((a, b) => Math.max(a, b), 0);
  const centre = bare.length === 1 && nodes.length > 1 ? bare[0] : most ? nodes[degree.indexOf(most)] : undefined;
  const named = new Map<string, GraphNode[]>();
  const clusters: Cluster[] = [];
  for (const node of nodes) {
    if (node === centre) continue;
    if (!node.group) clusters.push({ nodes: [node] });
    else if (named.has(node.group)) named.get(node.group)!.push(node);
    else {
      const list = [node];
      named.set(node.group, list);
      clusters.push({ name: node.group, nodes: list });
    }
  }
  clusters.sort((a, b) => compare(a.name ?? '~', b.name ?? '~') || compare(a.nodes[0]!.id, b.nodes[0]!.id));

  // Larger and larger until nothing overlaps; most graphs are done at once.
  const names = setNames(clusters, measure);
  let scale = Math.max(1, Math.sqrt((nodes.length + named.size) / measure.many));
  let items = around(clusters, names, measure, centre, scale, density);
  for (let round = 0; round < 24 && !settle(items, measure, scale, density); round++) {
    scale *= 1.18;
    items = around(clusters, names, measure, centre, scale, density);
  }
  const { width, height } = sheet(measure, scale, density);
  const middle = { x: width / 2, y: height / 2 };
  const radius = radiusOf(centre, measure);

  const at = new Map<string, PlacedNode>();
  if (centre) {
    const lines = breakLines(centre.label, radius * 1.72, measure.head, 2);
    at.set(centre.id, {
      node: centre,
      ...middle,
      width: radius * 2,
      height: radius * 2,
      layer: -1,
      name: lines.map((text, i): PlacedText => ({
        text,
        x: middle.x,
        y: round(middle.y + measure.head * 0.34 + (i - (lines.length - 1) / 2) * (measure.head + 2)),
        anchor: 'middle',
      })),
    });
  }
  const joints: (Item | undefined)[] = [];
  for (const item of items) if (!item.node) joints[item.cluster] = item;
  for (const {
    node,
    x,
    y,
    left,
    lines,
    size: [w, h],
  } of items) {
    if (!node) continue;
    at.set(node.id, {
      node,
      x: round(x),
      y: round(y),
      width: w,
      height: h,
      layer: -1,
      name: lines.map((text, i): PlacedText => ({
        text,
        x: round(left ? x - w / 2 - 8 : x + w / 2 + 8),
        y: round(y + measure.size * 0.35 + (i - (lines.length - 1) / 2) * (measure.size + 2)),
        anchor: left ? 'end' : 'start',
      })),
    });
  }
  const leafCluster = new Map(clusters.flatMap(({ nodes }, i) => nodes.map(({ id }) => [id, i] as const)));
  /** A straight line between two points, shortened at both ends. */
  const line = (a: Point, b: Point, from: number, to: number): Point[] => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const on = (d: number): Point => ({
      x: round(a.x + ((b.x - a.x) * d) / length),
      y: round(a.y + ((b.y - a.y) * d) / length),
    });
    return [on(Math.min(from, length / 2)), on(Math.max(length - to, length / 2))];
  };
  const path = ([a, b]: readonly Point[]): string => `M${a!.x} ${a!.y}L${b!.x} ${b!.y}`;
  /** How far from a symbol's middle a line at this slope meets its edge. */
  const border = ({ width, height, node }: PlacedNode, from: Point, to: Point): number => {
    if (node === centre) return radius;
    const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    return Math.hypot(dx, dy) * Math.min(dx ? (width / 2 + 1) / dx : 1, dy ? (height / 2 + 1) / dy : 1);
  };
  const twig = (leaf: PlacedNode): Point[] => {
    const joint = joints[leafCluster.get(leaf.node.id)!];
    const from = joint ?? middle;
    return line(from, leaf, joint ? 4 : centre ? radius : 0, border(leaf, leaf, from));
  };
  // Of several edges between the centre and a leaf one draws the twig.
  const joined = new Set<GraphNode>();
  const second = new Set<number>();
  for (const { s, t, index } of links) {
    const leaf = nodes[s] === centre ? nodes[t]! : nodes[t] === centre ? nodes[s]! : undefined;
    if (leaf && joined.has(leaf)) second.add(index);
    else if (leaf) joined.add(leaf);
  }
  const edges = graph.edges.map((edge, index): PlacedEdge => {
    const [a, b] = [at.get(edge.source)!, at.get(edge.target)!];
    const leaf = a.node === centre ? b : b.node === centre ? a : undefined;
    if (a === b) return { edge, index, points: [a, a].map(({ x, y }) => ({ x, y })), path: '' };
    if (leaf) {
      const points = twig(leaf);
      return {
        edge,
        index,
        points: leaf === a ? [...points].reverse() : points,
        path: second.has(index) ? '' : path(points),
      };
    }
    const points = line(a, b, border(a, a, b) + 2, border(b, b, a) + 3);
    return { edge, index, points, path: path(points), tip: tipOf(points) };
  });
  const groups: PlacedGroup[] = [];
  joints.forEach((joint, i) => {
    const { name, nodes: leaves } = clusters[i]!;
    if (!joint || !name) return;
    // The place kept for the name, or another that is free of lines.
    const kept = joint.covers[1]!;
    const others = [joint.left, !joint.left].flatMap((after) =>
      [-1, 0, 1].map((place) => [beside(after, place, kept[2] - kept[0] - 4, measure.note), after] as const),
    );
    const lines = [...(centre ? [middle] : []), ...leaves.map(({ id }) => at.get(id)!)];
    let least = Infinity;
    for (const [covers, after] of [[kept, joint.left] as const, ...others]) {
      const self = { ...joint, covers: [covers] };
      const cost =
        lines.filter((end) => strikes(joint, end, joint, covers)).length +
        items.filter((item) => item !== joint && push(item, self)).length * 10;
      if (cost < least) {
        least = cost;
        joint.covers[1] = covers;
        joint.left = after;
      }
    }
    const [l, t, r] = joint.covers[1]!;
    groups.push({
      name,
      joint: { x: round(joint.x), y: round(joint.y) },
      label: {
        text: joint.lines[0]!,
        x: round(joint.x + (joint.left ? l + 2 : r - 2)),
        y: round(joint.y + t + measure.note),
        anchor: joint.left ? 'start' : 'end',
      },
    });
  });
  const spokes = centre ? groups.map(({ joint }) => path(line(middle, joint!, radius, 4))) : [];
  for (const leaf of at.values())
    if (leaf.node !== centre && !joined.has(leaf.node) && joints[leafCluster.get(leaf.node.id)!])
      spokes.push(path(twig(leaf)));
  return {
    arrangement: 'hub',
    width,
    height,
    edges,
    layers: [],
    groups,
    spokes,
    nodes: [
      ...(centre ? [at.get(centre.id)!] : []),
      ...clusters.flatMap(({ nodes }) => nodes.map(({ id }) => at.get(id)!)),
    ],
    ...(centre && { centre: centre.id }),
  };
}
