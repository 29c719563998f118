import { layoutGraph } from '../../layout/layout-graph.js';
import { drawGraph } from '../shared/drawing.js';
import type { DrawGraph } from '../shared/late-drawings.js';

/** A project's own map, small and in reading direction. */
export const drawCard: DrawGraph = (graph, direction) =>
  drawGraph(layoutGraph(graph, { density: 'small', flow: 'across', direction }), { rtl: direction === 'rtl' });
