import { layoutGraph } from '../../layout/layout-graph.js';
import { frameDrawing } from '../shared/framed-drawing.js';
import type { DrawGraph } from '../shared/late-drawings.js';

/**
 * A project's own map, small and in reading direction. All cards share one scale and one size of sheet; the drawing
 * begins where the card's text begins.
 */
export const drawCard: DrawGraph = (graph, direction) =>
  frameDrawing(layoutGraph(graph, { density: 'small', flow: 'across', direction }), {
    width: 448, height: 192, rtl: direction === 'rtl', side: 'start', name: 'small',
  });
