import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Graph } from '../model/types.js';
import { placeLabels, rectOf, strikes } from './edge-labels.js';
import { round, tipOf, trimOf } from './edge-paths.js';
import { frameGroups } from './frames.js';
import type { Density, GraphLayout, PlacedEdge, PlacedNode, Point } from './graph-types.js';
import type { Shape } from './graph-shape.js';
import { boxOf, placeNames } from './node-box.js';
import { outlineOffset } from './symbols.js';

interface Item extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly group: string | undefined;
}

/** Boxes pushed out of each other along the shorter way; a grid finds the neighbours. */
function part(items: readonly Item[], gap: number): boolean {
  const wide = items.reduce((most, { width }) => Math.max(most, width), 1) + gap;
  const high = items.reduce((most, { height }) => Math.max(most, height), 1) + gap;
  const grid = new Map<number, number[]>();
  const cell = (x: number, y: number): number => x * 1e6 + y;
  items.forEach(({ x, y }, i) => {
    const key = cell(Math.floor(x / wide), Math.floor(y / high));
    const list = grid.get(key);
    if (list) list.push(i);
    else grid.set(key, [i]);
  });
  let clear = true;
  items.forEach((a, i) => {
    const [column, row] = [Math.floor(a.x / wide), Math.floor(a.y / high)];
    for (let n = 0; n < 9; n++) {
      for (const k of grid.get(cell(column - 1 + (n % 3), row - 1 + Math.floor(n / 3))) ?? []) {
        if (k <= i) continue;
        const b = items[k]!;
        const x = (a.width + b.width) / 2 + gap - Math.abs(b.x - a.x);
        const y = (a.height + b.height) / 2 + gap - Math.abs(b.y - a.y);
        if (x <= 0 || y <= 0) continue;
        clear = false;
        if (x < y) {
          a.x -= (Math.sign(b.x - a.x || 1) * x) / 2;
          b.x += (Math.sign(b.x - a.x || 1) * x) / 2;
        } else {
          a.y -= (Math.sign(b.y - a.y || 1) * y) / 2;
          b.y += (Math.sign(b.y - a.y || 1) * y) / 2;
        }
      }
    }
  });
  return clear;
}

/** Where a ray from the middle of a symbol leaves its outline. */
function leave({ node, x, y, width, height }: PlacedNode, toward: Point): Point {
  const [dx, dy] = [toward.x - x, toward.y - y];
  const inside = (t: number): boolean => {
    const [px, py] = [dx * t, dy * t];
    return (
      Math.abs(px) < width / 2 - outlineOffset(node.kind, width, height, py, px < 0 ? 'left' : 'right') &&
      Math.abs(py) < height / 2 - outlineOffset(node.kind, width, height, px, py < 0 ? 'top' : 'bottom')
    );
  };
  let [lo, hi] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const mid = (lo + hi) / 2;
    if (inside(mid)) lo = mid;
    else hi = mid;
  }
  return { x: x + dx * hi, y: y + dy * hi };
}

/** Plain force-directed: boxes clear of each other, edges as gentle curves around them. */
export function layOrganic(graph: Graph, shape: Shape, density: Density): GraphLayout {
  const { nodes, links } = shape;
  const items = nodes.map((node): Item => ({ ...boxOf(node, density), group: node.group, x: NaN, y: NaN }));
  const sizes = items.map(({ width }) => width);
  const big = items.length > 600;
  const gap = density === 'regular' ? 40 : density === 'compact' ? 26 : 16;
  const reach = density === 'regular' ? 118 : density === 'compact' ? 96 : 64;
  // Boxes are wide and low: the forces see them, and the ways between them, narrower than they are.
  const aspect = density === 'regular' ? 1.6 : density === 'compact' ? 1.3 : 1.7;
  // d3 starts from a spiral; a narrow sheet pulls to its middle line, a wide one to the level.
  const narrow = density === 'compact';
  const together = (alpha: number): void => {
    const middle = new Map<string, [number, number, number]>();
    for (const { group, x, y } of items) {
      if (!group) continue;
      const sum = middle.get(group) ?? [0, 0, 0];
      middle.set(group, [sum[0] + x, sum[1] + y, sum[2] + 1]);
    }
    for (const item of items) {
      const sum = item.group && middle.get(item.group);
      if (!sum) continue;
      item.vx! += (sum[0] / sum[2] - item.x) * alpha * 0.25;
      item.vy! += (sum[1] / sum[2] - item.y) * alpha * 0.25;
    }
  };
  /** Links push aside what stands in their way. */
  const sweep = (alpha: number): void => {
    if (items.length * ends.length > 30000 || alpha > 0.6) return;
    for (const { source: a, target: b } of ends) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const square = dx * dx + dy * dy || 1;
      for (const item of items) {
        if (item === a || item === b) continue;
        const t = ((item.x - a.x) * dx + (item.y - a.y) * dy) / square;
        if (t < 0.05 || t > 0.95) continue;
        const [ox, oy] = [item.x - a.x - dx * t, item.y - a.y - dy * t];
        const far = Math.hypot(ox, oy);
        const lack = item.height / 2 + 18 - far;
        if (lack <= 0) continue;
        const [ux, uy] = far > 0.01 ? [ox / far, oy / far] : [-dy / Math.sqrt(square), dx / Math.sqrt(square)];
        item.vx! += ux * lack * 0.3;
        item.vy! += uy * lack * 0.3;
        a.vx! -= ux * lack * 0.1;
        a.vy! -= uy * lack * 0.1;
        b.vx! -= ux * lack * 0.1;
        b.vy! -= uy * lack * 0.1;
      }
    }
  };
  const ends = links.filter(({ s, t }) => s !== t).map(({ s, t }) => ({ source: items[s]!, target: items[t]! }));
  forceSimulation(
    items.map(
      (item) => Object.assign(item, { x: undefined, y: undefined, width: item.width / aspect }) as unknown as Item,
    ),
  )
    .force(
      'charge',
      forceManyBody<Item>()
        .strength(-reach * 6)
        .distanceMax(reach * 8),
    )
    .force('link', forceLink<Item, { source: Item; target: Item }>(ends).distance(reach))
    .force('x', forceX<Item>().strength(narrow ? 0.4 : 0.1))
    .force('y', forceY<Item>().strength(narrow ? 0.04 : 0.09))
    .force('group', together)
    .force('sweep', sweep)
    .force('part', () => void part(items, gap))
    .stop()
    .tick(items.length > 3000 ? 40 : big ? 90 : 260);
  items.forEach((item, i) => Object.assign(item, { x: item.x * aspect, width: sizes[i] }));
  for (let round = 0; round < 200 && !part(items, gap * 0.8); round++);
  const left = items.reduce((least, { x, width }) => Math.min(least, x - width / 2), Infinity);
  const top = items.reduce((least, { y, height }) => Math.min(least, y - height / 2), Infinity);
  const margin = graph.nodes.some(({ group }) => group) ? 32 : 16;
  const placed = nodes.map((node, i): PlacedNode => {
    const { width, height } = items[i]!;
    const x = Math.round(items[i]!.x - left) + margin + 0.5;
    const y = Math.round(items[i]!.y - top) + margin + 0.5;
    return { node, x, y, width, height, layer: -1, ...placeNames(node, x, y, width, density) };
  });
  const boxes = placed.map((box) => rectOf(box, 3));
  const seen = new Map<string, number>();
  const drawn = new Map(
    links.map((link): [number, Pick<PlacedEdge, 'points' | 'path' | 'tip'>] => {
      const [a, b] = [placed[link.s]!, placed[link.t]!];
      const pair = [Math.min(link.s, link.t), Math.max(link.s, link.t)].join();
      const nth = seen.get(pair) ?? 0;
      seen.set(pair, nth + 1);
      const trim = trimOf(link.edge.kind);
      if (a === b) {
        // A loop around the corner at the end.
        const [x, y, size] = [a.x + a.width / 2, a.y - a.height / 2, 12 + nth * 6];
        const start = leave(a, { x: x - 18 - nth * 4, y: y - 60 });
        const end = leave(a, { x: x + 60, y: a.y - 4 });
        const points = [
          start,
          { x: start.x, y: y - size },
          { x: x + size, y: y - size },
          { x: x + size, y: end.y },
          end,
        ].map((p) => ({ x: round(p.x), y: round(p.y) }));
        const d = `M${points[0]!.x} ${points[0]!.y}Q${points[1]!.x} ${points[1]!.y} ${points[2]!.x} ${points[2]!.y}Q${points[3]!.x} ${points[3]!.y} ${round(end.x + trim)} ${points[4]!.y}`;
        return [link.index, { points, path: d, tip: { x: points[4]!.x, y: points[4]!.y, angle: 180 } }];
      }
      const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      // Across the way, the same for both directions of a pair.
      const turn = link.s < link.t ? 1 : -1;
      const [nx, ny] = [-(b.y - a.y) * turn, (b.x - a.x) * turn];
      let best: Point[] = [];
      let control = { x: mx, y: my };
      let least = Infinity;
      const bends = [0.1, -0.1, 0.22, -0.22, 0.36, -0.36, 0.55, -0.55, 0.8, -0.8, 1.1, -1.1];
      for (const bend of nth ? bends.slice(nth * 2 - 1) : bends) {
        const c = { x: mx + nx * bend, y: my + ny * bend };
        const [p, q] = [leave(a, c), leave(b, c)];
        const curve = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => ({
          x: round((1 - t) ** 2 * p.x + 2 * t * (1 - t) * c.x + t * t * q.x),
          y: round((1 - t) ** 2 * p.y + 2 * t * (1 - t) * c.y + t * t * q.y),
        }));
        const hits = big
          ? 0
          : boxes.filter(
              (box, i) => i !== link.s && i !== link.t && curve.some((end, k) => k && strikes(curve[k - 1]!, end, box)),
            ).length + curve.filter((end) => end.x < 1 || end.y < 1).length;
        if (hits < least) {
          least = hits;
          best = curve;
          control = c;
        }
        if (!hits) break;
      }
      const [p, q] = [best[0]!, best.at(-1)!];
      const length = Math.hypot(q.x - control.x, q.y - control.y) || 1;
      const end = {
        x: q.x + ((control.x - q.x) * Math.min(trim, length)) / length,
        y: q.y + ((control.y - q.y) * Math.min(trim, length)) / length,
      };
      return [
        link.index,
        {
          points: best,
          path: `M${p.x} ${p.y}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
          tip: tipOf([control, q]),
        },
      ];
    }),
  );
  const groups = frameGroups(placed, density);
  const inside = [...drawn.values()].flatMap(({ points }) => points);
  const width = Math.ceil(
    Math.max(
      0,
      placed.reduce((most, box) => Math.max(most, box.x + box.width / 2), 0),
      inside.reduce((most, { x }) => Math.max(most, x), 0),
    ) + margin,
  );
  const height = Math.ceil(
    Math.max(
      placed.reduce((most, box) => Math.max(most, box.y + box.height / 2), 0),
      inside.reduce((most, { y }) => Math.max(most, y), 0),
    ) + margin,
  );
  const edges = graph.edges.map((edge, index) => ({ edge, index, ...(drawn.get(index) ?? { points: [], path: '' }) }));
  const labels = placeLabels(
    density === 'small' ? [] : links,
    edges.map(({ points }) => points),
    boxes,
    width,
    height,
  );
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
