import type { Density, GraphLayout, PlacedNode, PlacedText, Point } from '../../src/layout/graph-types.js';
import { outlineOffset, type Side } from '../../src/layout/symbols.js';
import { textWidth } from '../../src/layout/text-width.js';
import type { Graph } from '../../src/model/types.js';

interface Rect {
  readonly l: number;
  readonly t: number;
  readonly r: number;
  readonly b: number;
}

const overlap = (p: Rect, q: Rect): boolean =>
  p.l < q.r - 0.01 && q.l < p.r - 0.01 && p.t < q.b - 0.01 && q.t < p.b - 0.01;
const boxOf = ({ x, y, width, height }: PlacedNode): Rect => ({
  l: x - width / 2,
  t: y - height / 2,
  r: x + width / 2,
  b: y + height / 2,
});
const shrink = ({ l, t, r, b }: Rect, by: number): Rect => ({ l: l + by, t: t + by, r: r - by, b: b - by });

export function rectOfText({ text, x, y, anchor }: PlacedText, size: number, mono = false): Rect {
  const width = textWidth(text, size, { mono });
  const l = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { l, t: y - size * 0.8, r: l + width, b: y + size * 0.22 };
}

/** True where the piece from a to b meets the rectangle (Liang and Barsky's clipping). */
function meets(a: Point, b: Point, { l, t, r, b: bottom }: Rect): boolean {
  let from = 0;
  let to = 1;
  for (const [p, q] of [
    [a.x - b.x, a.x - l],
    [b.x - a.x, r - a.x],
    [a.y - b.y, a.y - t],
    [b.y - a.y, bottom - a.y],
  ] as const) {
    if (Math.abs(p) < 1e-9) {
      if (q <= 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return to - from > 1e-6;
}

/** Nodes that stand in a cycle of calls. */
function cyclic(graph: Graph): (source: string, target: string) => boolean {
  const out = new Map<string, string[]>();
  for (const { source, target, kind } of graph.edges)
    if (kind !== 'event') out.set(source, [...(out.get(source) ?? []), target]);
  return (source, target) => {
    const seen = new Set<string>();
    const stack = [target];
    while (stack.length) {
      const id = stack.pop()!;
      if (id === source) return true;
      if (!seen.has(id)) {
        seen.add(id);
        stack.push(...(out.get(id) ?? []));
      }
    }
    return false;
  };
}

const ordered = (layout: GraphLayout): boolean => layout.arrangement === 'layers';

/** What is wrong with a picture, one sentence each; nothing for a sound one. */
export function checkLayout(
  layout: GraphLayout,
  graph: Graph,
  options: { across?: boolean; density?: Density } = {},
): string[] {
  const wrong: string[] = [];
  const { density = 'regular' } = options;
  // As styles/drawing.ts sets them.
  const nameSize = density === 'small' ? 10.4 : density === 'compact' ? 12.5 : layout.arrangement === 'hub' ? 14 : 13;
  const groupSize = { regular: 12.5, compact: 11, small: 9 }[density];
  const say = (what: string): number => wrong.push(what);
  const bad = JSON.stringify(layout, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
  ).match(/BAD|NaN|undefined|Infinity/);
  if (bad) say(`not a number: ${bad[0]}`);
  if (layout.nodes.length !== graph.nodes.length) say('nodes missing');
  if (layout.edges.length !== graph.edges.length) say('edges missing');
  const sheet: Rect = { l: 0, t: 0, r: layout.width, b: layout.height };
  const inside = ({ l, t, r, b }: Rect): boolean =>
    l >= sheet.l - 0.01 && t >= sheet.t - 0.01 && r <= sheet.r + 0.01 && b <= sheet.b + 0.01;
  const boxes = layout.nodes.map(boxOf);
  const at = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
  boxes.forEach((box, i) => {
    if (!inside(box)) say(`${layout.nodes[i]!.node.id} outside the sheet`);
    for (let k = 0; k < i; k++)
      if (overlap(box, boxes[k]!)) say(`${layout.nodes[i]!.node.id} on ${layout.nodes[k]!.node.id}`);
  });
  layout.edges.forEach(({ edge, points }) => {
    const name = `${edge.source}>${edge.target}`;
    if (layout.arrangement === 'hub') return;
    if (points.length < 2) return void say(`${name} not drawn`);
    if (points.some(({ x, y }) => x < -0.01 || y < -0.01 || x > layout.width + 0.01 || y > layout.height + 0.01))
      say(`${name} leaves the sheet`);
    points.slice(1).forEach((b, i) => {
      const a = points[i]!;
      if (ordered(layout) && a.x !== b.x && a.y !== b.y) say(`${name} is not orthogonal`);
      layout.nodes.forEach((placed, n) => {
        const own = placed.node.id === edge.source || placed.node.id === edge.target;
        // The box of an end may be entered as deep as its outline goes.
        if (meets(a, b, shrink(boxes[n]!, own ? 15 : 1))) say(`${name} through ${placed.node.id}`);
      });
    });
    for (const [point, id] of [
      [points[0]!, edge.source],
      [points.at(-1)!, edge.target],
    ] as const) {
      const { x, y, width, height, node } = at.get(id)!;
      const [dx, dy] = [point.x - x, point.y - y];
      const touches = (['top', 'bottom', 'left', 'right'] as Side[]).some((side) => {
        const level = side === 'top' || side === 'bottom';
        const inset = outlineOffset(node.kind, width, height, level ? dx : dy, side);
        const away = level ? Math.abs(dy) - height / 2 + inset : Math.abs(dx) - width / 2 + inset;
        return (
          Math.abs(away) < 0.75 &&
          Math.abs(dx) <= width / 2 + 0.1 &&
          Math.abs(dy) <= height / 2 + 0.1 &&
          (side === 'top' ? dy < 0 : side === 'bottom' ? dy > 0 : side === 'left' ? dx < 0 : dx > 0)
        );
      });
      if (!touches && layout.arrangement === 'layers') say(`${name} does not touch ${id}`);
    }
  });
  if (ordered(layout)) {
    const pieces = layout.edges.flatMap(({ points }, e) => points.slice(1).map((b, i) => ({ e, a: points[i]!, b })));
    pieces.forEach((p, i) => {
      for (let k = 0; k < i; k++) {
        const q = pieces[k]!;
        if (p.e === q.e) continue;
        const upright = p.a.x === p.b.x;
        if (upright !== (q.a.x === q.b.x)) continue;
        const [pa, pb, qa, qb, gap] = upright
          ? [p.a.y, p.b.y, q.a.y, q.b.y, p.a.x - q.a.x]
          : [p.a.x, p.b.x, q.a.x, q.b.x, p.a.y - q.a.y];
        const shared = Math.min(Math.max(pa, pb), Math.max(qa, qb)) - Math.max(Math.min(pa, pb), Math.min(qa, qb));
        if (Math.abs(gap) < 1 && shared > 1) {
          const [one, two] = [layout.edges[p.e]!.edge, layout.edges[q.e]!.edge];
          // Where names only are drawn, lines of one kind leave a box as one.
          if (!(density === 'small' && one.source === two.source && one.kind === two.kind))
            say(`${one.source}>${one.target} lies on ${two.source}>${two.target}`);
        }
      }
    });
    const inCycle = cyclic(graph);
    for (const { edge } of layout.edges) {
      if (edge.kind === 'event' || edge.source === edge.target || inCycle(edge.source, edge.target)) continue;
      const [a, b] = [at.get(edge.source)!, at.get(edge.target)!];
      if (options.across ? b.x < a.x : b.y <= a.y) say(`${edge.source}>${edge.target} runs against the flow`);
    }
  }
  const labels = layout.edges.flatMap(({ label }) => (label ? [{ label, rect: rectOfText(label, 11, true) }] : []));
  const texts = layout.nodes.flatMap(({ name, note }) => [
    ...name.map((line) => rectOfText(line, nameSize)),
    ...(note ? [rectOfText(note, 11, true)] : []),
  ]);
  const groups = layout.groups.map(({ label }) => rectOfText(label, groupSize, true));
  const all = [...labels.map(({ rect }) => rect), ...groups, ...texts];
  all.forEach((rect, i) => {
    if (!inside(rect)) say(`text ${i} outside the sheet ${JSON.stringify(rect)}`);
    for (let k = 0; k < i; k++) if (overlap(shrink(rect, 0.5), all[k]!)) say(`text ${i} on text ${k}`);
  });
  for (const { label, rect } of labels) {
    for (const box of boxes) if (overlap(rect, box)) say(`label ${label.text} on a node`);
    for (const { points } of layout.edges)
      points.slice(1).forEach((b, i) => meets(points[i]!, b, rect) && say(`label ${label.text} on an edge`));
  }
  return wrong;
}

/** Crossings, bends and length of what is drawn. */
export function measureLayout(layout: GraphLayout): { crossings: number; bends: number; length: number } {
  let crossings = 0;
  let length = 0;
  const pieces = layout.edges.flatMap(({ points }, e) => points.slice(1).map((b, i) => ({ e, a: points[i]!, b })));
  const turn = (a: Point, b: Point, c: Point): number =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  pieces.forEach((p, i) => {
    length += Math.hypot(p.b.x - p.a.x, p.b.y - p.a.y);
    for (let k = 0; k < i; k++) {
      const q = pieces[k]!;
      if (p.e !== q.e && turn(p.a, p.b, q.a) * turn(p.a, p.b, q.b) < 0 && turn(q.a, q.b, p.a) * turn(q.a, q.b, p.b) < 0)
        crossings++;
    }
  });
  return {
    crossings,
    bends: layout.edges.reduce((n, { points }) => n + Math.max(0, points.length - 2), 0),
    length: Math.round(length),
  };
}
