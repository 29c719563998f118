import { forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { GraphNode } from '../model/types.js';
import { strikes as strikesRect } from './edge-labels.js';
import type { Density, Point } from './graph-types.js';
import { cosine, sine } from './angles.js';
import { breakLines, shorten, textWidth } from './text-width.js';

/**
 * Places of a hub's joints and leaves with their names, in viewBox units: clusters take shares of a ring by weight, the
 * ring turns to where it leaves them freest, then a d3-force simulation pushes apart what still overlaps.
 */

/** Sheet, centre's radius, distances centre–joint and joint–leaf (along x and y), size of names, of the centre's and of groups', width of names, how many the sheet holds well. */
export const measures = {
  regular: {
    width: 1168,
    height: 600,
    radius: 40,
    joint: [218, 168],
    leaf: [128, 92],
    size: 14,
    head: 17,
    room: 190,
    note: 12.5,
    many: 48,
  },
  compact: {
    width: 350,
    height: 560,
    radius: 26,
    joint: [84, 116],
    leaf: [62, 92],
    size: 12.5,
    head: 13,
    room: 96,
    note: 11,
    many: 26,
  },
  small: {
    width: 448,
    height: 192,
    radius: 24,
    joint: [96, 46],
    leaf: [62, 40],
    size: 10.4,
    head: 11,
    room: 110,
    note: 9,
    many: 20,
  },
} as const satisfies Record<Density, unknown>;

type Rect = readonly [left: number, top: number, right: number, bottom: number];
/** A leaf or a joint, with what it covers around its point. */
export interface Item extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly home: Point;
  readonly covers: Rect[];
  readonly node?: GraphNode;
  readonly lines: readonly string[];
  readonly cluster: number;
  readonly size: readonly [number, number];
  left: boolean;
}
export interface Cluster {
  readonly name?: string;
  readonly nodes: readonly GraphNode[];
}
interface Name {
  readonly lines: string[];
  readonly wide: number;
}
/** The names of groups and nodes as they are set: measured once. */
export function setNames(clusters: readonly Cluster[], { room, note, size }: Measure): Map<Cluster | GraphNode, Name> {
  const names = new Map<Cluster | GraphNode, Name>();
  for (const cluster of clusters) {
    const label = shorten(cluster.name ?? '', room, note, { mono: true });
    names.set(cluster, { lines: [label], wide: textWidth(label, note, { mono: true }) });
    for (const node of cluster.nodes) {
      const lines = breakLines(node.label, room, size, 2);
      names.set(node, { lines, wide: Math.max(...lines.map((line) => textWidth(line, size))) });
    }
  }
  return names;
}

/** Cosine and sine of a share of a full turn: the same in every engine. */
const turned = (share: number): [number, number] => [cosine(share * 2 * Math.PI), sine(share * 2 * Math.PI)];

/** Both of every two items that may overlap, in one order. */
function pairs(items: readonly Item[], visit: (a: Item, b: Item) => void): void {
  const spans = items.map((item, i) => {
    let top = Infinity;
    let bottom = -Infinity;
    for (const [, t, , b] of item.covers) {
      top = Math.min(top, t);
      bottom = Math.max(bottom, b);
    }
    return { item, i, top: item.y + top, bottom: item.y + bottom };
  });
  spans.sort((a, b) => a.top - b.top || a.i - b.i);
  spans.forEach(({ item, bottom }, i) => {
    for (let k = i + 1; k < spans.length && spans[k]!.top < bottom; k++) visit(item, spans[k]!.item);
  });
}

/** What a joint's name covers: after (or before) the joint, above, beside or below it. */
export const beside = (after: boolean, place: number, wide: number, size: number): Rect => {
  const start = place ? 7 : 10;
  const top = place < 0 ? -size - 7 : place ? 5 : -size * 0.6;
  return after ? [start, top, start + wide + 4, top + size + 3] : [-start - wide - 4, top, -start, top + size + 3];
};

/** True where a line meets what an item covers. */
export const strikes = (a: Point, b: Point, { x, y }: Point, [left, top, right, bottom]: Rect): boolean =>
  strikesRect(a, b, { left: x + left, top: y + top, right: x + right, bottom: y + bottom });

/** The overlap of two items along the shorter way out: how far the second must go; undefined where they are clear. */
export function push(a: Item, b: Item): Point | undefined {
  let out: Point | undefined;
  for (const p of a.covers) {
    for (const q of b.covers) {
      const x = Math.min(a.x + p[2] - b.x - q[0], b.x + q[2] - a.x - p[0]);
      const y = Math.min(a.y + p[3] - b.y - q[1], b.y + q[3] - a.y - p[1]);
      if (x < 0.1 || y < 0.1 || (out && Math.min(x, y) <= Math.abs(out.x) + Math.abs(out.y))) continue;
      const middle = (r: Rect, i: 0 | 1): number => (r[i] + r[i + 2]!) / 2;
      // Names are wide and low: out of each other's way they go up or down.
      out =
        y < x * 1.6
          ? { x: 0, y: (b.y + middle(q, 1) >= a.y + middle(p, 1) ? 1 : -1) * y }
          : { x: (b.x + middle(q, 0) >= a.x + middle(p, 0) ? 1 : -1) * x, y: 0 };
    }
  }
  return out;
}

type Measure = (typeof measures)[Density];
export const sheet = (
  { width, height }: Measure,
  scale: number,
  density: Density,
): { width: number; height: number } => ({
  // A narrow sheet grows downwards only, as long as that helps.
  width: Math.round(density === 'compact' && scale < 3 ? width : width * scale),
  height: Math.round(height * (density === 'compact' && scale < 3 ? scale * scale : scale)),
});
export const radiusOf = (centre: GraphNode | undefined, { radius, head }: Measure): number =>
  centre
    ? Math.round(
        Math.min(
          radius * 1.6,
          Math.max(
            radius,
            ...breakLines(centre.label, radius * 2.6, head, 2).map((line) => textWidth(line, head) / 1.72),
          ),
        ),
      )
    : 0;

/** Joints and leaves at home: the turn of the ring that leaves them freest. */
export function around(
  clusters: readonly Cluster[],
  names: ReadonlyMap<Cluster | GraphNode, Name>,
  measure: Measure,
  centre: GraphNode | undefined,
  scale: number,
  density: Density,
): Item[] {
  const { width, height } = sheet(measure, scale, density);
  const [cx, cy] = [width / 2, height / 2];
  const [sx, sy] = [width / measure.width, height / measure.height];
  const weights = clusters.map(({ nodes, name }) => nodes.length + (name ? 1.3 : 0.4));
  const total = weights.reduce((a, b) => a + b, 0);
  const radius = radiusOf(centre, measure);
  // Many leaves of their own stand in several rings.
  const rings = Math.ceil(clusters.filter(({ name }) => !name).length / 18);
  const make = (
    home: Point,
    covers: Rect[],
    cluster: number,
    left: boolean,
    lines: string[],
    size: [number, number] = [0, 0],
    node?: GraphNode,
  ): Item => ({ ...home, home, covers, cluster, left, lines, size, ...(node && { node }) });
  const ring = (turn: number): Item[] => {
    let angle = turn;
    return clusters.flatMap((given, cluster) => {
      const { nodes, name } = given;
      const span = weights[cluster]! / total;
      const [cos, sin] = turned(angle + span / 2);
      angle += span;
      const ring = name ? 0 : (cluster % rings) / rings;
      const radius = (i: 0 | 1, half: number): number => {
        const near = measure.joint[i] * (i ? sy : sx) * (name ? 1 : 1.35);
        return near + Math.max(0, half * 0.92 - near) * ring;
      };
      const out = [cos * measure.joint[0], sin * measure.joint[1]] as const;
      const away = Math.sqrt(out[0] * out[0] + out[1] * out[1]);
      const joint = { x: cx + cos * radius(0, cx), y: cy + sin * radius(1, cy) };
      const list: Item[] = [];
      if (name) {
        // Towards the centre, on the side of the spoke that is free.
        const middling = Math.abs(joint.x - cx) < measure.radius;
        const left = middling || joint.x < cx;
        const place = middling ? 0 : joint.y <= cy + 3 ? -1 : 1;
        const { lines, wide } = names.get(given)!;
        list.push(make(joint, [[-6, -6, 6, 6], beside(left, place, wide, measure.note)], cluster, left, lines));
      }
      nodes.forEach((node, j) => {
        const n = nodes.length;
        // A fan opens around the way out; a long one stands in two arcs.
        const [c, s] = turned(((j - (n - 1) / 2) * Math.min(46, 170 / n)) / 360);
        const reach = (n > 5 && j % 2 ? 1.45 : 1) / away;
        const home = name
          ? {
              x: joint.x + (out[0] * c - out[1] * s) * measure.leaf[0] * sx * reach,
              y: joint.y + (out[0] * s + out[1] * c) * measure.leaf[1] * sy * reach,
            }
          : joint;
        const left = home.x < cx - 8;
        const size: [number, number] = node.kind === 'stream' ? [24, 8] : [18, 13];
        const { lines, wide: text } = names.get(node)!;
        const wide = size[0] / 2 + 8 + text;
        const high = lines.length > 1 ? measure.size * 1.3 : measure.size * 0.78;
        list.push(
          make(
            home,
            [left ? [-wide - 2, -high, size[0] / 2 + 3, high] : [-size[0] / 2 - 3, -high, wide + 2, high]],
            cluster,
            left,
            lines,
            size,
            node,
          ),
        );
      });
      return list;
    });
  };
  const crowd = (items: readonly Item[]): number => {
    let cost = 0;
    for (const a of items)
      for (const [l, t, r, b] of a.covers)
        cost += Math.max(0, -a.x - l, a.x + r - width) + Math.max(0, -a.y - t, a.y + b - height);
    pairs(items, (a, b) => {
      const out = push(a, b);
      if (out) cost += Math.abs(out.x) + Math.abs(out.y);
    });
    return cost;
  };
  let best = ring(-0.25);
  let least = Infinity;
  for (let turn = 0; turn < (weights.length > 40 || total > 80 ? 1 : 36); turn++) {
    const tried = ring(turn / 36 - 0.25);
    const cost = crowd(tried);
    if (cost < least - 1e-6) {
      least = cost;
      best = tried;
    }
  }
  // The centre covers its circle, and stays.
  if (centre)
    best.push({
      ...make({ x: cx, y: cy }, [[-radius - 8, -radius - 8, radius + 8, radius + 8]], -1, false, []),
      fx: cx,
      fy: cy,
    });
  return best;
}

/** Physics between home and neighbours, then by hand what is left; false where something still overlaps or sticks out. */
export function settle(items: Item[], measure: Measure, scale: number, density: Density): boolean {
  const { width, height } = sheet(measure, scale, density);
  const apart = (share: number): boolean => {
    let clear = true;
    pairs(items, (a, b) => {
      const out = push(a, b);
      if (!out) return;
      clear = false;
      const both = a.fx === undefined && b.fx === undefined ? share / 2 : share;
      if (b.fx === undefined) {
        b.x += out.x * both;
        b.y += out.y * both;
      }
      if (a.fx === undefined) {
        a.x -= out.x * both;
        a.y -= out.y * both;
      }
    });
    for (const a of items) {
      for (const [l, t, r, b] of a.covers) {
        const dx = Math.max(0, 2 - a.x - l) - Math.max(0, a.x + r - width + 2);
        const dy = Math.max(0, 2 - a.y - t) - Math.max(0, a.y + b - height + 2);
        if (a.fx === undefined && (dx || dy)) {
          a.x += dx;
          a.y += dy;
          clear &&= Math.abs(dx) + Math.abs(dy) < 0.5;
        }
      }
    }
    return clear;
  };
  const home = (alpha: number): void => {
    for (const item of items) {
      item.vx! += (item.home.x - item.x) * alpha * 0.12;
      item.vy! += (item.home.y - item.y) * alpha * 0.12;
    }
  };
  forceSimulation(items)
    .force('home', home)
    .force('apart', () => apart(0.5))
    .stop()
    .tick(items.length > 400 ? 20 : 120);
  for (let round = 0; round < 120; round++) if (apart(1.02)) return true;
  return items.length > 1500;
}
