import type { Graph } from '../model/types.js';
import { placeLabels, rectOf } from './edge-labels.js';
import { frameGroups, frameHead } from './frames.js';
import type { Density, GraphLayout, PlacedEdge, PlacedGroup, PlacedLayer, PlacedNode, Point } from './graph-types.js';
import { round, roundedPath, tipOf, trimOf } from './edge-paths.js';
import type { Shape } from './graph-shape.js';
import { arrange, stand, type Arranged } from './arrange.js';
import { makeRows, readFlow, type Flow, type Rows } from './rows.js';
import { boxOf, measures, placeNames } from './node-box.js';
import { routeLinks } from './routes.js';
import { textWidth } from './text-width.js';

/** What a crossing weighs against bends and width. */
const CROSSING = 40;

/** How too long rows are split: after how many columns, with siblings below each other or not. */
const variants = (base: number, density: Density): readonly (readonly [columns: number, stack: boolean])[] => {
  const wide = density === 'compact' ? 2 : base + 2;
  return [
    [base, true],
    [base, false],
    [wide, true],
    [wide, false],
    ...(density === 'compact' ? [] : [[Infinity, true] as const]),
  ];
};

/** The width of a project card's drawing. */
const CARD = 446;

/** Nodes dealt into rows, and the height of the channels between them. Across, columns share the width of a card. */
function deal(flow: Flow, columns: number, stack: boolean, density: Density, across: boolean): [Rows, number] {
  const { nodes } = flow.shape;
  const { gap } = measures[density];
  for (let most = 124; ; most -= 29) {
    const rows = makeRows(
      flow,
      (i) => {
        const node = nodes[i]!;
        const { width, height } = boxOf(node, density, most);
        const [wide, high] = across ? [height, width] : [width, height];
        return { i, node, row: 0, x: 0, y: 0, loops: 0, wide, w: wide, h: high };
      },
      columns,
      stack,
    );
    if (!across) return [rows, gap];
    const count = rows.rows.length;
    const widths = rows.rows.map((row) => row.reduce((wide, { h }) => Math.max(wide, h), 0));
    const used = widths.reduce((a, b) => a + b, 0);
    if (used + (count - 1) * 20 > CARD && most > 70) continue;
    // What is left goes to the names' boxes, up to what longer names would have, and to the ways between.
    const spare = Math.max(0, CARD - used - (count - 1) * 34) / count;
    rows.rows.forEach((row, r) =>
      row.forEach((box) => (box.h = Math.max(widths[r]!, Math.min(widths[r]! + spare, 124)))),
    );
    const filled = rows.rows.reduce((a, row) => a + (row[0]?.h ?? 0), 0);
    return [rows, Math.floor(Math.max(20, Math.min(64, (CARD - filled) / Math.max(1, count - 1))))];
  }
}

/** Rows that follow the flow, from top to bottom or in reading direction. */
export function layLayers(graph: Graph, shape: Shape, density: Density, across: boolean): GraphLayout {
  const { nodes, links } = shape;
  const measure = measures[density];
  const small = density === 'small';
  const base = density === 'compact' ? 3 : Math.max(measure.columns, Math.round(Math.sqrt(nodes.length)));
  const track = density === 'regular' ? 10 : density === 'compact' ? 7 : 8;
  const limit = small ? 192 : density === 'compact' ? 351 : 680;
  // Of several ways to split rows the one that crosses least, and is no wider than the sheet.
  const narrow = density === 'compact' ? 1.5 : 0.3;
  const quick = links.length > 400;
  const flow = readFlow(shape, !small);
  const tries: { rows: Rows; gap: number; arranged: Arranged; cost: number }[] = [];
  const seen = new Set<string>();
  for (const [columns, stack] of variants(base, density)) {
    const [rows, gap] = deal(flow, columns, stack, density, across);
    const key = rows.rows.map((row) => row.map(({ i }) => i).join()).join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    arrange(rows, links, quick).forEach((arranged, nth) => {
      const ways = arranged.lines.reduce((sum, { length }) => sum + length, 0);
      tries.push({
        rows,
        gap,
        arranged,
        cost: arranged.crossings * CROSSING + ways * 4 + rows.rows.length * 4 + nth * 10,
      });
    });
  }
  const drawn = tries
    .sort((a, b) => a.cost - b.cost)
    .slice(0, links.length > 250 ? 1 : links.length > 80 ? 2 : links.length > 40 ? 3 : 6)
    .map(({ rows, gap, arranged }) => {
      const longest = rows.rows.reduce((most, { length }) => Math.max(most, length), 0);
      const pitch = across ? (longest > 3 ? 48 : longest > 2 ? 54 : 62) : small ? 134 : measure.pitch;
      const space = across ? 12 : density === 'compact' ? 16 : 24;
      stand(arranged, { pitch, first: measure.first, track, space, bars: !across }, quick);
      let short = 0;
      for (const own of rows.rows.flat()) {
        // A wider symbol in the last column steps back onto the sheet.
        const over = own.x + own.w / 2 - limit + 2;
        if (over > 0 && over < 9) own.x -= over;
        short += own.short ?? 0;
      }
      const result = routeLinks(arranged, links, {
        across,
        track,
        gap,
        line: across ? gap / 2 : measure.line,
        first: measure.above,
        last: across ? 1 : measure.line,
        merge: small,
        clear: rows.layerOf.map((l, r) =>
          density === 'compact' && rows.names[l] && rows.layerOf[r - 1] !== l
            ? textWidth(rows.names[l], 11, { mono: true }) + 5
            : 0,
        ),
      });
      const { crossings, bends, length, left, right, lines } = result;
      const over = Math.max(0, right - Math.min(0, left) - limit) + (across ? Math.max(0, lines.at(-1)! - CARD) : 0);
      const cost =
        crossings * CROSSING + bends * 8 + length * 0.03 + short * 0.15 + over * narrow + rows.rows.length * 4;
      return { rows, boxes: rows.rows.flat().map((box) => ({ ...box })), cost, ...result };
    });
  const { rows, boxes, routes, lines, left, right } = drawn.sort((a, b) => a.cost - b.cost)[0]!;

  // Nothing left of the sheet; its own columns keep their place where nothing stands outside them.
  let shift = Math.max(0, -left) + 0.5;
  const real = ({ x, y }: Point): Point =>
    across ? { x: round(y + 0.5), y: round(x + shift) } : { x: round(x + shift), y: round(y + 0.5) };
  const place = (): Map<number, PlacedNode> =>
    new Map(
      boxes.map((own) => {
        const { x, y } = real(own);
        const [width, height] = across ? [own.h, own.w] : [own.w, own.h];
        return [
          own.i,
          {
            node: own.node,
            x,
            y,
            width: round(width),
            height: round(height),
            layer: rows.layerOf[own.row]!,
            ...placeNames(own.node, x, y, width, density),
          },
        ];
      }),
    );
  let placed = place();
  // Groups that are no layers have frames; a narrow sheet has no room for them at its rim.
  const frame = (): PlacedGroup[] =>
    (small || rows.names.some(Boolean) ? [] : frameGroups([...placed.values()], density)).filter(
      ({ frame }) => density !== 'compact' || (frame!.x > 0 && frame!.x + frame!.width < 350),
    );
  let groups = frame();
  const out = Math.ceil(-Math.min(0, ...groups.map(({ frame }) => frame!.x)));
  if (out) {
    shift += out;
    placed = place();
    groups = frame();
  }
  const route = new Map([...routes].map(([link, own]) => [link.index, own]));
  const layers = rows.names.flatMap((name, l): PlacedLayer[] => {
    const first = rows.layerOf.indexOf(l);
    const y = lines[first]!;
    return first < 0 ? [] : [{ name, y: round(y + 0.5), height: round(lines[rows.layerOf.lastIndexOf(l) + 1]! - y) }];
  });
  const [width, height] = [
    Math.max(
      Math.ceil(right + shift),
      density === 'compact' ? 350 : 0,
      ...groups.map(({ frame }) => Math.ceil(frame!.x + frame!.width)),
    ),
    Math.ceil(lines.at(-1)!) + 1,
  ];
  const paths = graph.edges.map((_, index) => (route.get(index)?.points ?? []).map(real));
  const labels = placeLabels(
    small ? [] : links,
    paths,
    [
      ...[...placed.values()].map((box) => rectOf(box, 3)),
      ...groups.map((group) => frameHead(group, density)),
      ...(density === 'compact'
        ? layers.map(({ name, y }) => ({
            left: 0,
            top: y + 5,
            right: textWidth(name, 11, { mono: true }),
            bottom: y + 21,
          }))
        : []),
    ],
    width,
    height,
  );
  const edges = graph.edges.map((edge, index): PlacedEdge => {
    const points = paths[index]!;
    const label = labels.get(index);
    return {
      edge,
      index,
      points,
      path: roundedPath(points, trimOf(edge.kind), route.get(index)?.cuts),
      ...(points.length > 1 && { tip: tipOf(points) }),
      ...(label && { label }),
    };
  });
  return {
    arrangement: 'layers',
    width: round(across ? height : width),
    height: round(across ? width : height),
    nodes: rows.rows.flatMap((_, r) =>
      boxes
        .filter(({ row }) => row === r)
        .sort((a, b) => a.x - b.x)
        .map(({ i }) => placed.get(i)!),
    ),
    edges,
    layers: across ? [] : layers,
    groups,
    spokes: [],
  };
}
