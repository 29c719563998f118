import type { Graph } from '../model/types.js';
import type { Density, GraphLayout, PlacedLayer, PlacedNode, Point } from './graph-types.js';
import { round, roundedPath, tipOf } from './edge-paths.js';
import type { Shape } from './graph-shape.js';
import { arrange, makeRows, type Box } from './layers.js';
import { boxOf, measures, placeNames } from './node-box.js';
import { routeLinks } from './routes.js';

/** Rows that follow the flow, from top to bottom or in reading direction. */
export function layLayers(graph: Graph, shape: Shape, density: Density, across: boolean): GraphLayout {
  const measure = measures[density];
  const sizes = shape.nodes.map((node) => boxOf(node, density));
  const box = (i: number): Box => ({
    i, node: shape.nodes[i]!, row: 0, x: 0, y: 0,
    w: across ? sizes[i]!.height : sizes[i]!.width, h: across ? sizes[i]!.width : sizes[i]!.height,
  });
  const columns = density === 'compact' ? 3 : Math.max(measure.columns, Math.round(Math.sqrt(shape.nodes.length)));
  const rows = makeRows(shape, box, columns, density !== 'small');
  const pitch = density === 'small' && !across ? 124 : measure.pitch;
  arrange(rows, shape.links, { pitch, columns: density === 'small' ? 1 : columns, space: across ? 12 : density === 'compact' ? 16 : 24, track: 9 });
  const first = density === 'small' ? 8 : density === 'compact' ? 44 : 31;
  const boxes = rows.rows.flat();
  const corners = routeLinks(rows, shape.links, across, measure.gap, first);
  const left = measure.first;
  for (const own of boxes) own.x += left;
  const real = ({ x, y }: Point): Point => (across ? { x: y, y: x } : { x, y });
  const nodes = boxes.map((own): PlacedNode => {
    const { x, y } = real(own);
    const [width, height] = across ? [own.h, own.w] : [own.w, own.h];
    return { node: own.node, x: round(x), y: round(y), width: round(width), height: round(height), layer: rows.layerOf[own.row]!, ...placeNames(own.node, x, y, width, density) };
  });
  const edges = graph.edges.map((edge, index) => {
    const points = (corners[shape.links.findIndex((link) => link.index === index)] ?? []).map(({ x, y }) => real({ x: x + left, y }));
    return { edge, index, points, path: roundedPath(points, edge.kind === 'event' ? 1.5 : 5), tip: tipOf(points) };
  });
  const layers: PlacedLayer[] = rows.names.map((name, l) => {
    const own = boxes.filter(({ row }) => rows.layerOf[row] === l);
    const top = Math.min(...own.map(({ y, h }) => y - h / 2)) - first;
    return { name, y: round(top), height: measure.gap + Math.max(...own.map(({ y, h }) => y + h / 2)) - first - top };
  });
  return {
    arrangement: 'layers',
    width: round(Math.max(0, ...nodes.map(({ x, width }) => x + width / 2)) + 1),
    height: round(Math.max(0, ...nodes.map(({ y, height }) => y + height / 2)) + first),
    nodes, edges, layers: across ? [] : layers, groups: [], spokes: [],
  };
}
