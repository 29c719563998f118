import type { Direction } from '../../controllers/locale-controller.js';
import { layoutGraph } from '../../layout/layout-graph.js';
import type { Graph } from '../../model/types.js';
import { drawInto, drawOnSheet } from '../shared/late-drawings.js';

/** Draws the owner's system map without a word, as a thin plan at the far side of the sheet. */
export function drawPlan(box: HTMLElement, graph: Graph, direction: Direction): Promise<void> {
  return drawInto([[box, graph]], direction, () =>
    drawOnSheet(layoutGraph(graph, { direction }), {
      width: 560,
      rtl: direction === 'rtl',
      mute: true,
      side: 'end',
      name: 'plan',
    }),
  );
}
