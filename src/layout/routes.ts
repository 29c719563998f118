import type { Point } from './graph-types.js';
import type { Link } from './graph-shape.js';
import type { Box, Rows } from './layers.js';
import { outlineOffset, type Side } from './symbols.js';

/** The corners of every link, in the arrangement's own directions; also gives the boxes their place along the flow. */
export function routeLinks({ rows }: Rows, links: readonly Link[], across: boolean, gap: number, first: number): Point[][] {
  let y = first;
  for (const row of rows) {
    const h = Math.max(0, ...row.map((box) => box.h));
    for (const box of row) box.y = y + h / 2;
    y += h + gap;
  }
  const turned: Record<Side, Side> = { top: 'left', bottom: 'right', left: 'top', right: 'bottom' };
  const port = (box: Box, side: Side, dx: number): Point => {
    const offset = outlineOffset(box.node.kind, across ? box.h : box.w, across ? box.w : box.h, dx, across ? turned[side] : side);
    return { x: box.x + dx, y: box.y + (side === 'top' ? offset - box.h / 2 : box.h / 2 - offset) };
  };
  const boxes = new Map(rows.flat().map((box) => [box.i, box]));
  return links.map(({ s, t }) => {
    const [a, b] = [boxes.get(s)!, boxes.get(t)!];
    const down = b.row > a.row;
    const from = port(a, down ? 'bottom' : 'top', 0);
    const to = port(b, down ? 'top' : 'bottom', 0);
    const mid = (from.y + to.y) / 2;
    return from.x === to.x ? [from, to] : [from, { x: from.x, y: mid }, { x: to.x, y: mid }, to];
  });
}
