import { layoutGraph } from '../../layout/layout-graph.js';
import { drawGraph } from '../shared/drawing.js';
import type { DrawGraph } from '../shared/late-drawings.js';

/** The owner's system map without a word, as a thin plan. */
export const drawPlan: DrawGraph = (graph, direction) =>
  drawGraph(layoutGraph(graph, { direction }), { mute: true, rtl: direction === 'rtl' });
