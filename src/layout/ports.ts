import type { Box } from './rows.js';
import { outlineOffset, type Side } from './symbols.js';

/** Ports: where on the sides of boxes routes begin and end, in viewBox units from the box's middle. */

const turned: Record<Side, Side> = { top: 'left', bottom: 'right', left: 'top', right: 'bottom' };

/** How far the drawn outline lies within the box, at a distance from the middle of a side. */
export const portOffset = (box: Box, side: Side, along: number, across: boolean): number =>
  outlineOffset(box.node.kind, across ? box.h : box.w, across ? box.w : box.h, along, across ? turned[side] : side);
/** Where ports may stand on a side, from the box's middle. */
export const portReach = (box: Box, side: Side, across: boolean): [number, number] => {
  const real = across ? turned[side] : side;
  const length = side === 'top' || side === 'bottom' ? box.w : box.h;
  const { kind } = box.node;
  const upright = real === 'top' || real === 'bottom';
  const pad = Math.min(
    length * 0.3,
    kind === 'worker' ? (upright ? 17 : 8) : kind === 'client' && upright ? 15 : upright ? 12 : 7,
  );
  return [
    pad - length / 2 + (kind === 'cache' && real === 'right' ? 8 : 0),
    length / 2 - pad - (kind === 'cache' && real === 'top' ? 4 : kind === 'gateway' && !upright ? 7 : 0),
  ];
};
