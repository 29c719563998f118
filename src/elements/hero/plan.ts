import { layoutGraph } from '../../layout/layout-graph.js';
import { frameDrawing } from '../shared/framed-drawing.js';
import type { DrawGraph } from '../shared/late-drawings.js';

/** The owner's system map without a word, as a thin plan at the far side of the sheet. */
export const drawPlan: DrawGraph = (graph, direction) =>
  frameDrawing(layoutGraph(graph, { direction }), { width: 560, rtl: direction === 'rtl', mute: true, side: 'end', name: 'plan' });
