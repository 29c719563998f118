import type { Graph } from '../model/types.js';
import { placeLabels, rectOf } from './edge-labels.js';
import { frameGroups, frameHead } from './frames.js';
import type { Density, GraphLayout, PlacedEdge, PlacedGroup, PlacedLayer, PlacedNode, Point } from './graph-types.js';
import { round, roundedPath, tipOf, trimOf } from './edge-paths.js';
import type { Shape } from './graph-shape.js';
import { fitLayers } from './fit-layers.js';
import { placeNames } from './node-box.js';
import { textWidth } from './text-width.js';

/** Rows that follow the flow, from top to bottom or in reading direction. */
export function layLayers(graph: Graph, shape: Shape, density: Density, across: boolean): GraphLayout {
  const { links } = shape;
  const small = density === 'small';
  const { rows, boxes, routes, lines, left, right } = fitLayers(shape, density, across);

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
