import type { Arranged } from './arrange.js';
import { orderLevels, placeRows, type Levels } from './channels.js';
import { corners, cut } from './corners.js';
import { isUpright, type Course, type Route, type RouteOptions, type Upright } from './courses.js';
import type { Link } from './graph-shape.js';
import { mergePorts, portOffset, portReach, spreadPorts } from './ports.js';
import { orderUprights, placeUprights } from './tracks.js';
import { findWays } from './ways.js';

/**
 * Orthogonal routes between rows, as tracks are laid on a circuit: first every link chooses the gaps between boxes that
 * it passes (ways.ts), then uprights get their place along the rows (ports.ts, tracks.ts), then levels their order in
 * the channels between rows (channels.ts), then all of it its corners (corners.ts). In viewBox units.
 */

export interface Routes {
  readonly routes: Route[];
  /** The lines between rows: one more than there are rows. */
  readonly lines: number[];
  /** What reaches furthest out. */
  readonly left: number;
  readonly right: number;
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
  /** Uprights that stand closer than they should, and how often one stands on the name of a layer. */
  readonly crowded: number;
  readonly covering: number;
  /** True where tracks had to be laid closer than the eye parts them. */
  readonly tight: boolean;
}

export function routeLinks(arranged: Arranged, links: readonly Link[], options: RouteOptions): Routes {
  const { across, track } = options;
  const big = links.length > 400;
  const ways = findWays(arranged, links, options);
  const { sorted, left, right } = ways;
  let courses: Course[] = [];
  let uprights: Upright[] = [];
  let levels: Levels;
  for (let again = 0; ; again++) {
    courses = ways.courses();
    if (options.merge) mergePorts(courses);
    uprights = [...new Set(courses.flatMap(({ pieces }) => pieces.filter(isUpright)))];
    for (const upright of uprights) {
      // The names of layers stay clear where the upright can stand beside them.
      for (let band = upright.first; band <= upright.last; band++) {
        const free = options.clear[band >> 1] ?? 0;
        if (!(band & 1) && free && upright.hi - free >= 4) upright.lo = Math.max(upright.lo, free);
      }
    }
    // Ports follow where the uprights stand, uprights their ports: twice is enough.
    for (let round = 0; round < 2; round++) {
      orderUprights(uprights, spreadPorts(uprights), track);
    }
    // Where two levels cannot both be above each other, their uprights have to keep apart; then once more.
    const apart = new Map<Upright, Set<Upright>>();
    for (let round = 0; ; round++) {
      placeUprights(uprights, track, apart);
      levels = orderLevels(courses, apart);
      if (!levels.clashes || round > 2) break;
    }
    // Links squeezed into a narrow straight way look for a wider one.
    const tight = uprights.filter(({ space }) => space < 3);
    if (!tight.length || again > 2 || big) break;
    new Set(tight.map(({ link }) => link)).forEach(ways.widen);
  }
  const lines = placeRows(levels, sorted, options, (box, side) => portReach(box, side, across));
  const drawn = courses.map((course) => corners(course, (box, side, along) => portOffset(box, side, along, across)));
  const crossings = cut(courses, drawn);
  let bends = 0;
  let length = 0;
  let [first, last] = [left, right];
  for (const { points } of drawn) {
    bends += points.length - 2;
    points.forEach(({ x, y }, i) => {
      if (i) length += Math.abs(x - points[i - 1]!.x) + Math.abs(y - points[i - 1]!.y);
      first = Math.min(first, x);
      last = Math.max(last, x);
    });
  }
  const crowded = uprights.filter(({ space }) => space < track * 0.5).length;
  let covering = 0;
  for (const { x, first, last } of uprights)
    for (let band = first + (first & 1); band <= last; band += 2)
      covering += +(x < (options.clear[band >> 1] || -Infinity));
  return {
    routes: drawn,
    lines,
    covering,
    left: first,
    right: last,
    crossings,
    bends,
    length,
    crowded,
    tight: uprights.some(({ space }) => space < 3),
  };
}
