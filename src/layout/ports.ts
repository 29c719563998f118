import { clamp, isUpright, join, type Course, type Port, type Upright } from './courses.js';
import type { Box } from './rows.js';
import { outlineOffset, type Side } from './symbols.js';

/**
 * Ports: where on the sides of boxes routes begin and end. Those of a side stand in the order of where they lead (the
 * barycentre of what they are joined to, as in Sugiyama's method), evenly, in viewBox units from the box's middle.
 */

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

/** Links of one kind that leave a box on one side share their first upright and level. */
export function mergePorts(courses: readonly Course[]): void {
  const trunks = new Map<string, Upright>();
  for (const { pieces, link, turned } of courses) {
    const [upright, level] = pieces;
    if (
      turned ||
      !upright ||
      !level ||
      !isUpright(upright) ||
      isUpright(level) ||
      level.band & 1 ||
      !upright.ports[0]?.out
    )
      continue;
    const key = [link.s, link.edge.kind, level.band].join();
    const trunk = trunks.get(key);
    if (!trunk) trunks.set(key, upright);
    else {
      pieces[0] = trunk;
      pieces[1] = trunk.below ?? trunk.above!;
      const end = level.ends.find((own) => own.upright !== upright)!;
      join(pieces[1], end.upright, end.down);
    }
  }
}

/** Where an upright leads: the middle of the uprights it is joined to. */
const lead = (upright: Upright, port: Port): number => {
  const level = port.side === 'top' ? upright.above : upright.below;
  const others = level
    ? [
        ...level.ends.filter((end) => end.upright !== upright).map((end) => end.upright.x),
        ...level.walls.map(({ box }) => box.x),
      ]
    : [];
  const far = upright.ports.find((other) => other !== port);
  return others.length
    ? others.reduce((a, b) => a + b, 0) / others.length
    : clamp(far ? far.box.x : upright.x, upright.lo, upright.hi);
};

/** Every upright's wish: its place among the ports of a side, else the middle of its gap or the straight way. Gives the sides in order. */
export function spreadPorts(live: readonly Upright[]): Upright[][] {
  const sides = new Map<string, { upright: Upright; port: Port }[]>();
  for (const upright of live) {
    for (const port of upright.ports) {
      const key = `${port.box.i} ${port.side}`;
      sides.set(key, [...(sides.get(key) ?? []), { upright, port }]);
    }
  }
  const wishes = new Map<Upright, [number, number][]>();
  for (const list of sides.values()) {
    list.sort(
      (a, b) => lead(a.upright, a.port) - lead(b.upright, b.port) || a.upright.link.order - b.upright.link.order,
    );
    const { box } = list[0]!.port;
    const room = box.w * 0.66;
    const step = Math.min(44, room / list.length);
    list.forEach(({ upright }, k) => {
      const x = box.x + (k - (list.length - 1) / 2) * step;
      wishes.set(upright, [...(wishes.get(upright) ?? []), [x, 1 / box.w ** 3]]);
    });
  }
  for (const upright of live) {
    const own = wishes.get(upright);
    if (own) {
      const weight = own.reduce((a, [, w]) => a + w, 0);
      upright.want = own.reduce((a, [x, w]) => a + x * w, 0) / weight;
    } else
      upright.want =
        upright.hi - upright.lo < 60 ? (upright.lo + upright.hi) / 2 : clamp(upright.x, upright.lo + 8, upright.hi - 8);
    upright.want = clamp(upright.want, upright.lo, upright.hi);
  }
  return [...sides.values()].map((list) => list.map(({ upright }) => upright));
}
