import { round, roundedPath, tipOf, trimOf } from './edge-paths.js';
import type { GraphLayout, PlacedEdge, PlacedGroup, PlacedNode, PlacedText, Point } from './graph-types.js';

/** Where nodes have been dragged to, or pushed: the middles of their symbols, by id. */
export type Places = ReadonlyMap<string, Point>;

/** Less than this is no move: what has settled where it was keeps its routes. */
const STILL = 2;
/** The least distance between two symbols that a bend fits in. */
const ROOM = 14;

const shift = <T extends Point>(point: T, { x, y }: Point): T => ({
  ...point,
  x: round(point.x + x),
  y: round(point.y + y),
});

/** Every pair of numbers in path data, changed. */
const eachPoint = (path: string, change: (point: Point) => Point): string =>
  path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const point = change({ x: +x, y: +y });
    return `${round(point.x)} ${round(point.y)}`;
  });

/** Half way along the way between two symbols, and a bend there: down and up where there is room, else across. */
function elbow(a: PlacedNode, b: PlacedNode, from: Point, to: Point): Point[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const gapX = Math.abs(dx) - (a.width + b.width) / 2;
  const gapY = Math.abs(dy) - (a.height + b.height) / 2;
  const upright = gapY >= ROOM || gapY >= gapX;
  if ((upright ? gapY : gapX) < 0) return []; // One lies on the other.
  // Edges side by side stay side by side: each keeps its distance from the middle of its side.
  const beside = (offset: number, half: number): number => Math.max(6 - half, Math.min(half - 6, offset));
  if (upright) {
    const side = Math.sign(dy) || 1;
    const x1 = a.x + beside(from.x, a.width / 2);
    const x2 = b.x + beside(to.x, b.width / 2);
    const y1 = a.y + (side * a.height) / 2;
    const y2 = b.y - (side * b.height) / 2;
    const y = (y1 + y2) / 2;
    return Math.abs(x1 - x2) < 6
      ? [
          { x: x2, y: y1 },
          { x: x2, y: y2 },
        ]
      : [
          { x: x1, y: y1 },
          { x: x1, y },
          { x: x2, y },
          { x: x2, y: y2 },
        ];
  }
  // The same picture, lying on its side.
  const turn = <T extends PlacedNode>(node: T): T => ({
    ...node,
    x: node.y,
    y: node.x,
    width: node.height,
    height: node.width,
  });
  const swap = ({ x, y }: Point): Point => ({ x: y, y: x });
  return elbow(turn(a), turn(b), swap(from), swap(to)).map(swap);
}

/** A straight line between two symbols, from border to border. */
function straight(a: PlacedNode, b: PlacedNode): Point[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const share = ({ width, height }: PlacedNode): number =>
    Math.min(dx ? width / 2 / Math.abs(dx) : Infinity, dy ? height / 2 / Math.abs(dy) : Infinity);
  const [from, to] = [share(a), 1 - share(b)];
  if (!(from < to)) return [];
  return [from, to].map((t) => ({ x: a.x + dx * t, y: a.y + dy * t }));
}

function boundsOf(nodes: readonly PlacedNode[]): { left: number; right: number; top: number; bottom: number } {
  return {
    left: Math.min(...nodes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...nodes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...nodes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...nodes.map(({ y, height }) => y + height / 2)),
  };
}

/**
 * The picture with some nodes elsewhere: names go along, edges of what has moved find a plain new way (with bends in
 * layers, straight elsewhere), everything else stays as it was laid out. Pure; without a move the same picture.
 */
export function moveNodes(layout: GraphLayout, places: Places): GraphLayout {
  const moves = new Map<string, Point>();
  for (const { node, x, y } of layout.nodes) {
    const place = places.get(node.id);
    if (!place) continue;
    const by = { x: place.x - x, y: place.y - y };
    if (Math.hypot(by.x, by.y) >= STILL) moves.set(node.id, by);
  }
  if (!moves.size) return layout;
  const moved = layout.nodes.map((placed): PlacedNode => {
    const by = moves.get(placed.node.id);
    if (!by) return placed;
    const text = (each: PlacedText): PlacedText => shift(each, by);
    return { ...shift(placed, by), name: placed.name.map(text), ...(placed.note && { note: text(placed.note) }) };
  });
  const before = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
  const after = new Map(moved.map((placed) => [placed.node.id, placed]));
  // Lines that belong to no edge hold to a node by lying on its border.
  const carry = (point: Point): Point => {
    for (const [id, by] of moves) {
      const { x, y, width, height } = before.get(id)!;
      const near = id === layout.centre ? Math.max(width, height) / 2 + 4 : 0;
      if (Math.abs(point.x - x) <= (near || width / 2 + 4) && Math.abs(point.y - y) <= (near || height / 2 + 4))
        return shift(point, by);
    }
    return point;
  };
  const reroute = (placed: PlacedEdge): PlacedEdge => {
    const { edge, label, tip, points, path } = placed;
    const by = moves.get(edge.source);
    if (!by && !moves.has(edge.target)) return placed;
    if (edge.source === edge.target) {
      return {
        ...placed,
        points: points.map((point) => shift(point, by!)),
        path: eachPoint(path, (point) => shift(point, by!)),
        ...(tip && { tip: shift(tip, by!) }),
        ...(label && { label: shift(label, by!) }),
      };
    }
    if (layout.arrangement === 'hub' && (edge.source === layout.centre || edge.target === layout.centre))
      return { ...placed, points: points.map(carry), path: eachPoint(path, carry) };
    const [a, b] = [after.get(edge.source)!, after.get(edge.target)!];
    const [wasA, wasB] = [before.get(edge.source)!, before.get(edge.target)!];
    const offset = (point: Point | undefined, { x, y }: Point): Point =>
      point ? { x: point.x - x, y: point.y - y } : { x: 0, y: 0 };
    const way = (
      layout.arrangement === 'layers'
        ? elbow(a, b, offset(points[0], wasA), offset(points.at(-1), wasB))
        : straight(a, b)
    ).map(({ x, y }) => ({ x: round(x), y: round(y) }));
    const middle = way[way.length >> 1];
    return {
      edge,
      index: placed.index,
      points: way,
      path: way.length ? roundedPath(way, trimOf(edge.kind)) : '',
      ...(way.length && { tip: tipOf(way) }),
      ...(label &&
        middle && {
          label: {
            ...label,
            x: round((middle.x + way[(way.length >> 1) - 1]!.x) / 2),
            y: round((middle.y + way[(way.length >> 1) - 1]!.y) / 2 - 4),
            anchor: 'middle' as const,
          },
        }),
    };
  };
  /** A frame keeps its distance from the outermost of its nodes. */
  const reframe = (group: PlacedGroup): PlacedGroup => {
    const { frame, label } = group;
    const members = layout.nodes.filter(({ node }) => node.group === group.name);
    if (!frame || !members.some(({ node }) => moves.has(node.id))) return group;
    const [was, is] = [boundsOf(members), boundsOf(members.map(({ node }) => after.get(node.id)!))];
    const by = { x: is.left - was.left, y: is.top - was.top };
    return {
      ...group,
      label: shift(label, by),
      frame: {
        ...shift(frame, by),
        width: round(frame.width + is.right - was.right - by.x),
        height: round(frame.height + is.bottom - was.bottom - by.y),
      },
    };
  };
  return {
    ...layout,
    nodes: moved,
    edges: layout.edges.map(reroute),
    groups: layout.groups.map(reframe),
    spokes: layout.spokes.map((path) => eachPoint(path, carry)),
  };
}
