import type { Direction } from '../../controllers/locale-controller.js';
import { layoutGraph } from '../../layout/layout-graph.js';
import type { Portfolio } from '../../model/types.js';
import { drawInto, drawOnSheet, type Box } from '../shared/late-drawings.js';

/**
 * Draws the map of every card under a root: small, in reading direction. All cards share one scale and one size of
 * sheet; the drawing begins where the card's text begins.
 */
export function drawCards(root: ParentNode, { maps }: Portfolio, direction: Direction): Promise<void> {
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-map]')].flatMap((box): Box[] => {
    const graph = maps.find(({ id }) => id === box.dataset['map']);
    return graph ? [[box, graph]] : [];
  });
  return drawInto(boxes, direction, (graph) =>
    drawOnSheet(layoutGraph(graph, { density: 'small', flow: 'across', direction }), {
      width: 448,
      height: 192,
      rtl: direction === 'rtl',
      side: 'start',
      name: 'small',
    }),
  );
}
