import type { Graph } from '../model/types.js';
import { placeLabels, rectOf } from './edge-labels.js';
import { frameGroups, frameHead } from './frames.js';
import type { Density, GraphLayout, PlacedEdge, PlacedGroup, PlacedLayer, PlacedNode, Point } from './graph-types.js';
import { round, roundedPath, tipOf, trimOf } from './edge-paths.js';
import type { Shape } from './graph-shape.js';
import { arrange, type Arranged } from './arrange.js';
import { makeRows, type Rows } from './rows.js';
import { boxOf, measures, placeNames } from './node-box.js';
import { routeLinks, type Routes } from './routes.js';
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
function deal(shape: Shape, columns: number, stack: boolean, density: Density, across: boolean): [Rows, number] {
  const { gap } = measures[density];
  for (let most = 124; ; most -= 29) {
    const rows = makeRows(
      shape,
      (i) => {
        const node = shape.nodes[i]!;
        const { width, height } = boxOf(node, density, most);
        return { i, node, row: 0, x: 0, y: 0, w: across ? height : width, h: across ? width : height };
      },
      columns,
      density !== 'small',
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

/** The same order from the other side. */
function flip({ rows, plan, crossings }: Arranged): Arranged {
  const boxes = rows.flat();
  const sum = Math.min(...boxes.map(({ x, w }) => x - w / 2)) + Math.max(...boxes.map(({ x, w }) => x + w / 2));
  const row = new Map(boxes.map((box) => [box.i, box.row]));
  return {
    crossings,
    rows: rows.map((list) => list.map((box) => ({ ...box, x: sum - box.x })).reverse()),
    plan: new Map(
      [...plan].map(([link, ways]) => {
        const first = Math.min(row.get(link.s)!, row.get(link.t)!) + 1;
        return [link, ways.map(({ gap, x }, i) => ({ gap: rows[first + i]!.length - gap, x: sum - x }))];
      }),
    ),
  };
}

/** Rows that follow the flow, from top to bottom or in reading direction. */
export function layLayers(graph: Graph, shape: Shape, density: Density, across: boolean): GraphLayout {
  const { nodes, links } = shape;
  const measure = measures[density];
  const small = density === 'small';
  const base = density === 'compact' ? 3 : Math.max(measure.columns, Math.round(Math.sqrt(nodes.length)));
  const track = density === 'regular' ? 10 : density === 'compact' ? 7 : 8;
  const limit = small ? 192 : density === 'compact' ? 351 : 680;
  // The best of several tries: few crossings and bends, short lines, no wider than the sheet. The two that promise most
  // are drawn to the end.
  interface Try {
    readonly rows: Rows;
    readonly gap: number;
    readonly arranged: Arranged;
    readonly routes: Routes;
    readonly cost: number;
  }
  const narrow = density === 'compact' ? 1.5 : 0.3;
  const draw = ({ rows, gap, arranged }: Omit<Try, 'routes'>, rounds: number): Try => {
    const routes = routeLinks(arranged, links, {
      across,
      track,
      gap,
      line: across ? gap / 2 : measure.line,
      first: measure.above,
      last: across ? 1 : measure.line,
      merge: small,
      rounds,
      limit,
      clear: rows.layerOf.map((l) =>
        density === 'compact' && rows.names[l] ? textWidth(rows.names[l], 11, { mono: true }) + 5 : 0,
      ),
    });
    const { crossings, bends, length, crowded, covering, tight } = routes;
    const short = arranged.rows.flat().reduce((sum, box) => sum + (box.short ?? 0), 0);
    const over =
      Math.max(0, routes.right - Math.min(0, routes.left) - limit) +
      (across ? Math.max(0, routes.lines.at(-1)! - CARD) : 0);
    return {
      rows,
      gap,
      arranged,
      routes,
      cost:
        crossings * CROSSING +
        bends * 8 +
        length * 0.03 +
        crowded * 25 +
        covering * 15 +
        short * 0.15 +
        over * narrow +
        rows.rows.length * 4 +
        (tight ? 1e4 : 0),
    };
  };
  const few = links.length <= 250;
  const choose = (stretch: number): Omit<Try, 'routes'>[] => {
    const seen = new Set<string>();
    const found: Omit<Try, 'routes'>[] = [];
    for (const [columns, stack] of few ? variants(base, density) : [[base, true] as const]) {
      const [rows, gap] = deal(shape, columns, stack, density, across);
      const key = rows.rows.map((row) => row.map(({ i }) => i).join()).join(';');
      if (seen.has(key)) continue;
      seen.add(key);
      const longest = rows.rows.reduce((most, { length }) => Math.max(most, length), 0);
      const pitch = (across ? (longest > 3 ? 48 : longest > 2 ? 54 : 62) : small ? 134 : measure.pitch) * stretch;
      for (const arranged of arrange(
        rows,
        links,
        { pitch, first: measure.first, track, space: across ? 12 : density === 'compact' ? 16 : 24, bars: !across },
        links.length > 80 ? 1 : 3,
      )) {
        let wide = 0;
        for (const own of arranged.rows.flat()) {
          // A wider symbol in the last column steps back onto the sheet.
          const over = own.x + own.w / 2 - limit + 2;
          if (over > 0 && over < 9) own.x -= over;
          wide = Math.max(wide, own.x + own.w / 2);
        }
        found.push({
          rows,
          gap,
          arranged,
          cost: arranged.crossings * CROSSING + Math.max(0, wide - limit) * narrow + rows.rows.length * 25,
        });
      }
    }
    // The best of every way to split first, then their second ones.
    const nth = new Map<Rows, number>();
    const rank = new Map(
      found
        .sort((a, b) => a.cost - b.cost)
        .map((one) => {
          nth.set(one.rows, (nth.get(one.rows) ?? -1) + 1);
          return [one, nth.get(one.rows)!];
        }),
    );
    return found.sort((a, b) => rank.get(a)! - rank.get(b)! || a.cost - b.cost);
  };
  let tries = choose(1)
    .slice(0, !few ? 1 : links.length > 80 ? 2 : 6)
    .map((given) => draw(given, few ? 1 : 0));
  // Wider columns only where every other way lays tracks on each other.
  for (let stretch = 1.5; stretch < 10 && tries.every(({ routes }) => routes.tight); stretch *= 1.6)
    tries.push(draw(choose(stretch)[0]!, 1));
  tries.sort((a, b) => a.cost - b.cost);
  if (few)
    tries = tries
      .slice(0, links.length > 80 ? 1 : 2)
      .map((given) => draw(given, 3))
      .sort((a, b) => a.cost - b.cost);
  // Names of layers stand at the start: where lines run over them, the other way round may be better.
  if (tries[0]!.routes.covering)
    tries = [...tries, draw({ ...tries[0]!, arranged: flip(tries[0]!.arranged) }, 3)].sort((a, b) => a.cost - b.cost);
  const {
    rows,
    arranged,
    routes: { routes, lines, left, right },
  } = tries[0]!;
  const boxes = arranged.rows.flat();

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
  const route = new Map(links.map((link, i) => [link.index, routes[i]!]));
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
  const drawn = graph.edges.map((_, index) => (route.get(index)?.points ?? []).map(real));
  const labels = placeLabels(
    small ? [] : links,
    drawn,
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
    const points = drawn[index]!;
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
