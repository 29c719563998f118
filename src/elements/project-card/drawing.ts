import { html, svg } from 'lit';
import { layoutGraph } from '../../layout/layout-graph.js';
import type { GraphLayout } from '../../layout/graph-types.js';
import { drawEdge, drawGroups, drawNode, nodeClass } from '../shared/drawing.js';
import type { DrawGraph } from '../shared/late-drawings.js';

/** The sheet of a card's drawing, in viewBox units. */
const WIDTH = 448;
const HEIGHT = 192;

/** What the drawing covers, without the air around it. */
function bounds({ nodes, edges }: GraphLayout): { left: number; top: number; right: number; bottom: number } {
  const xs = nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]).concat(edges.flatMap(({ points }) => points.map(({ x }) => x)));
  const ys = nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]).concat(edges.flatMap(({ points }) => points.map(({ y }) => y)));
  const ends = (values: readonly number[]): [number, number] => [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
  const [left, right] = ends(xs);
  const [top, bottom] = ends(ys);
  return { left, top, right, bottom };
}

/**
 * A project's own map, small and in reading direction. All cards share one scale, so a small map does not shout: it
 * begins where the card's text begins, on a sheet of the same size. Only what is larger than the sheet is made smaller.
 */
export const drawCard: DrawGraph = (graph, direction) => {
  const rtl = direction === 'rtl';
  const layout = layoutGraph(graph, { density: 'small', flow: 'across', direction });
  const { left, top, right, bottom } = bounds(layout);
  // A pixel of air for the strokes.
  const scale = Math.max(1, (right - left + 2) / WIDTH, (bottom - top + 2) / HEIGHT);
  const width = WIDTH * scale;
  const height = HEIGHT * scale;
  const x = rtl ? right + 1 - width : left - 1;
  const y = (top + bottom - height) / 2;
  return html`<svg class="drawing small dots ${layout.arrangement}" viewBox=${[x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ')} aria-hidden="true">${svg`${drawGroups(layout)}${layout.edges.map((edge) => drawEdge(edge))}${layout.nodes.map(
    (placed) => svg`<g class=${nodeClass(placed, layout)}>${drawNode(placed, { rtl })}</g>`,
  )}`}</svg>`;
};
