import { forceLink, forceSimulation, forceX, forceY, type Force, type SimulationNodeDatum } from 'd3-force';
import type { Graph } from '../model/types.js';
import { curves, type Line } from './curves.js';
import { placeLabels, rectOf } from './edge-labels.js';
import { forceCharge } from './forces/charge.js';
import { crowd, forceBoxes } from './forces/collide.js';
import { frameGroups, frameHead } from './frames.js';
import type { Density, GraphLayout, PlacedEdge, PlacedGroup, PlacedNode } from './graph-types.js';
import type { Link, Shape } from './graph-shape.js';
import { boxOf, placeNames } from './node-box.js';
import { spread } from './spread.js';

interface Item extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}
type Push = Force<Item, undefined>;

/** Least distance of boxes, length of links, and how much wider than high a box is taken to be, by density. */
const measures = {
  regular: [40, 118, 1.6],
  compact: [26, 96, 1.3],
  small: [16, 64, 1.7],
} as const satisfies Record<Density, unknown>;

/** More pairs of box and link than this are not kept apart. */
const PAIRS = 30000;
/** How many nodes are placed between two pauses. */
const BATCH = 200;
/** Up to so many nodes several starts are tried, and the one with the fewest crossings taken. */
const FEW = 60;
/** How wide the boxes of so few stand on a narrow sheet, if they can. */
const SHEET = 314;
const TRIES = 4;
/** Boxes get in each other's way only when the picture has taken shape: until then nodes pass through each other. */
const LATE = 0.15;

/** The nodes of a group pulled to their middle. */
function together(items: readonly Item[], groups: readonly (string | undefined)[]): Push {
  const members = new Map<string, Item[]>();
  groups.forEach((group, i) => {
    if (group) members.set(group, [...(members.get(group) ?? []), items[i]!]);
  });
  return (alpha) => {
    for (const list of members.values()) {
      let [x, y] = [0, 0];
      for (const item of list) {
        x += item.x / list.length;
        y += item.y / list.length;
      }
      for (const item of list) {
        item.vx! += (x - item.x) * alpha * 0.35;
        item.vy! += (y - item.y) * alpha * 0.35;
      }
    }
  };
}

/** Links push aside what stands in their way, once the picture has taken shape. */
function sweep(items: readonly Item[], ends: readonly { readonly source: Item; readonly target: Item }[]): Push {
  const xs = new Float64Array(items.length);
  const ys = new Float64Array(items.length);
  return (alpha) => {
    if (alpha > LATE) return;
    items.forEach(({ x, y }, i) => {
      xs[i] = x;
      ys[i] = y;
    });
    for (const { source: a, target: b } of ends) {
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const square = dx * dx + dy * dy || 1;
      const { x, y } = a;
      const low = 0.05 * square;
      const high = 0.95 * square;
      for (let i = 0; i < xs.length; i++) {
        const along = (xs[i]! - x) * dx + (ys[i]! - y) * dy;
        if (along < low || along > high) continue;
        const ox = xs[i]! - x - (dx * along) / square;
        const oy = ys[i]! - y - (dy * along) / square;
        const item = items[i]!;
        if (item === a || item === b) continue;
        const room = item.height / 2 + 18;
        const away = ox * ox + oy * oy;
        if (away >= room * room) continue;
        const far = Math.sqrt(away);
        const length = Math.sqrt(square);
        const push = (room - far) * 0.1;
        const ux = far > 0.01 ? (ox / far) * push : (-dy / length) * push;
        const uy = far > 0.01 ? (oy / far) * push : (dx / length) * push;
        item.vx! += ux * 3;
        item.vy! += uy * 3;
        a.vx! -= ux;
        a.vy! -= uy;
        b.vx! -= ux;
        b.vy! -= uy;
      }
    }
  };
}

/** A force of d3's at other times than always. */
const when = (force: Push, change: (alpha: number) => number): Push =>
  Object.assign((alpha: number) => force(change(alpha)), { initialize: force.initialize! });

/** Crossings of the straight lines between the middles of what is linked, and their whole length as what comes after the point. */
function tangle(x: Float64Array, y: Float64Array, links: readonly Link[]): number {
  const side = (a: number, b: number, c: number): number =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
  let sum = 0;
  links.forEach(({ s, t }, i) => {
    sum += Math.sqrt((x[t]! - x[s]!) * (x[t]! - x[s]!) + (y[t]! - y[s]!) * (y[t]! - y[s]!)) * 1e-6;
    for (let k = 0; k < i; k++) {
      const { s: p, t: q } = links[k]!;
      if (side(s, t, p) * side(s, t, q) < 0 && side(p, q, s) * side(p, q, t) < 0) sum++;
    }
  });
  return sum;
}

type Boxes = readonly { readonly width: number; readonly height: number }[];

/** Where the middles of the boxes come to rest. */
function* settle(
  { nodes, links }: Shape,
  boxes: Boxes,
  density: Density,
  tried: number,
): Generator<void, { readonly x: Float64Array; readonly y: Float64Array }> {
  const count = nodes.length;
  const [gap, reach, aspect] = measures[density];
  // Boxes are wide and low: the forces see them, and the ways between them, narrower than they are.
  const items = boxes.map(({ width, height }): Item => ({ width: width / aspect, height, x: 0, y: 0 }));
  yield;
  const narrow = density === 'compact';
  const guess = yield* spread(count, links, reach * 1.25, tried);
  items.forEach((item, i) => {
    item.x = (narrow ? guess.y : guess.x)[i]!;
    item.y = (narrow ? guess.x : guess.y)[i]!;
  });
  yield;
  const ends = links.filter(({ s, t }) => s !== t).map(({ s, t }) => ({ source: items[s]!, target: items[t]! }));
  // A narrow sheet pulls to its middle line, a wide one to the level.
  const charge = forceCharge<Item>({ strength: -reach * 5 });
  const ticks = count > 2000 ? 120 : count > 500 ? 160 : 220;
  const simulation = forceSimulation(items)
    .alphaDecay(6.9 / (ticks + 3.5))
    // Far apart at first, so that it can untangle, then together.
    .force(
      'charge',
      when(charge, (alpha) => alpha * (1 + 5 * alpha)),
    )
    .force('link', forceLink<Item, { source: Item; target: Item }>(ends).distance(reach * 0.8))
    .force('x', forceX<Item>().strength(narrow ? 0.4 : 0.1))
    .force('y', forceY<Item>().strength(narrow ? 0.04 : 0.09));
  if (nodes.some(({ group }) => group))
    simulation.force(
      'group',
      together(
        items,
        nodes.map(({ group }) => group),
      ),
    );
  if (count * ends.length <= PAIRS) simulation.force('sweep', sweep(items, ends));
  const part = forceBoxes<Item>(gap);
  simulation.stop();
  yield;
  for (let i = 0; i < ticks; i++) {
    if (simulation.alpha() < LATE && !simulation.force('part')) simulation.force('part', part);
    yield* charge.prepare();
    simulation.tick();
    if (narrow && count <= FEW) {
      for (const item of items) {
        const most = Math.max(0, (SHEET / aspect - item.width) / 2);
        item.x = item.x > most ? most : item.x < -most ? -most : item.x;
      }
    }
    yield;
  }
  const all = crowd(boxes, gap * 0.8);
  items.forEach(({ x, y }, i) => {
    all.x[i] = x * aspect;
    all.y[i] = y;
  });
  for (let round = 0; round < 400 && !all.part(); round++) yield;
  return all;
}

/**
 * Plain force-directed: boxes clear of each other, edges as gentle curves around them. In pieces of a few milliseconds,
 * so that a page can draw in between.
 */
export function* organicSteps(graph: Graph, shape: Shape, density: Density): Generator<void, GraphLayout> {
  const { nodes, links } = shape;
  const count = nodes.length;
  const boxes: Boxes[number][] = [];
  for (const node of nodes) if (!(boxes.push(boxOf(node, density)) % BATCH)) yield;
  let all = yield* settle(shape, boxes, density, 0);
  if (count <= FEW) {
    let least = tangle(all.x, all.y, links);
    for (let tried = 1; tried < Math.min(TRIES, count) && least >= 1; tried++) {
      const other = yield* settle(shape, boxes, density, tried);
      const sum = tangle(other.x, other.y, links);
      if (sum < least) [all, least] = [other, sum];
    }
  }
  const left = boxes.reduce((least, { width }, i) => Math.min(least, all.x[i]! - width / 2), Infinity);
  const top = boxes.reduce((least, { height }, i) => Math.min(least, all.y[i]! - height / 2), Infinity);
  let margin = 0;
  let placed: PlacedNode[] = [];
  let groups: PlacedGroup[] = [];
  // Frames stand out from the boxes; where there are none, the margin is narrow.
  for (margin of nodes.some(({ group }) => group) ? [32, 16] : [16]) {
    placed = [];
    for (const [i, node] of nodes.entries()) {
      const { width, height } = boxes[i]!;
      const x = Math.round(all.x[i]! - left) + margin + 0.5;
      const y = Math.round(all.y[i]! - top) + margin + 0.5;
      placed.push({ node, x, y, width, height, layer: -1, ...placeNames(node, x, y, width, density) });
      if (!(i % BATCH)) yield;
    }
    groups = frameGroups(placed, density);
    if (groups.length) break;
  }
  const drawn = new Map<number, Line>();
  for (const [index, line] of curves(placed, links)) {
    drawn.set(index, line);
    if (count <= 800 || !(drawn.size % BATCH)) yield;
  }
  yield;
  let [width, height] = [0, 0];
  for (const box of placed) {
    width = Math.max(width, box.x + box.width / 2);
    height = Math.max(height, box.y + box.height / 2);
  }
  for (const { points } of drawn.values()) {
    for (const { x, y } of points) {
      width = Math.max(width, x);
      height = Math.max(height, y);
    }
  }
  width = Math.ceil(width + margin);
  height = Math.ceil(height + margin);
  yield;
  const edges = graph.edges.map((edge, index) => ({ edge, index, ...(drawn.get(index) ?? { points: [], path: '' }) }));
  const labels = placeLabels(
    density === 'small' ? [] : links,
    edges.map(({ points }) => points),
    [...placed.map((box) => rectOf(box, 3)), ...groups.map((group) => frameHead(group, density))],
    width,
    height,
  );
  yield;
  return {
    arrangement: 'organic',
    width,
    height,
    layers: [],
    spokes: [],
    groups,
    nodes: [...placed].sort((a, b) => a.y - b.y || a.x - b.x),
    edges: edges.map((edge, i): PlacedEdge => {
      const label = labels.get(i);
      return { ...edge, ...(label && { label }) };
    }),
  };
}
