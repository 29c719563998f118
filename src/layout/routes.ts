import type { Arranged } from './arrange.js';
import { orderLevels, placeRows } from './channels.js';
import { corners, cut, loop } from './corners.js';
import { clamp, type Course, type Level, type Route, type RouteOptions, type Stop } from './courses.js';
import type { Link } from './graph-shape.js';
import type { Place } from './order.js';
import { portReach } from './ports.js';
import type { Box } from './rows.js';
import { align, keepApart, root, settle } from './tracks.js';

/**
 * Orthogonal routes between rows that cross where the order of the rows makes them cross, and nowhere else. Every link
 * stops at each row it passes, in the row's order; as many stops as possible stand straight above each other; the
 * levels between the others get an order in their channel. In viewBox units.
 */

export interface Routes {
  readonly routes: ReadonlyMap<Link, Route>;
  /** The lines between rows: one more than there are rows. */
  readonly lines: number[];
  /** What reaches furthest out. */
  readonly left: number;
  readonly right: number;
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
}

interface End {
  readonly stop: Stop;
  readonly next: Place;
  readonly course: Course;
}

export function routeLinks({ lines, ways }: Arranged, links: readonly Link[], options: RouteOptions): Routes {
  const { across, track } = options;
  const boxes = lines.map((line) => line.flatMap(({ box }) => (box ? [box] : [])));
  const edge = (box: Box, side: -1 | 1): number =>
    box.x + side * (box.w / 2 + track) + (side > 0 ? box.loops * track : 0);
  const left = boxes.flat().reduce((a, { x, w }) => Math.min(a, x - w / 2), Infinity);
  const right = boxes.flat().reduce((a, { x, w }) => Math.max(a, x + w / 2), 0);

  // Where stops may stand: those of waypoints between boxes, those of ends on their boxes.
  const bounds = new Map<Place, [number, number]>();
  for (const line of lines) {
    let from = left - 400;
    line.forEach((place) => {
      bounds.set(place, [from, Infinity]);
      if (place.box) from = edge(place.box, 1);
    });
    let to = right + 400;
    for (const place of [...line].reverse()) {
      bounds.get(place)![1] = to;
      if (place.box) to = edge(place.box, -1);
    }
  }
  const passing = new Map<Place, Stop>();
  const ends = new Map<Place, [top: End[], bottom: End[]]>(lines.flat().map((place) => [place, [[], []]]));
  const courses = [...ways].map(([link, way]): Course => {
    const stops = way.map((place, i): Stop => {
      const { box } = place;
      let [lo, hi] = bounds.get(place)!;
      if (box) {
        const [a, b] = portReach(box, i ? 'top' : 'bottom', across);
        [lo, hi] = [box.x + a, box.x + b];
      }
      if (lo > hi) lo = hi = (lo + hi) / 2;
      // The names of layers stay clear where the line can pass beside them.
      for (const free of [options.clear[place.row] ?? 0, i < way.length - 1 ? (options.clear[place.row + 1] ?? 0) : 0])
        if (free && hi - free >= 4) lo = Math.max(lo, free);
      const stop: Stop = { place, lo, hi, want: NaN, before: [], after: [] };
      if (!box) passing.set(place, stop);
      return stop;
    });
    const course: Course = { link, stops, levels: [], back: way[0]!.box!.i !== link.s };
    ends.get(way[0]!)![1].push({ stop: stops[0]!, next: way[1]!, course });
    ends.get(way.at(-1)!)![0].push({ stop: stops.at(-1)!, next: way.at(-2)!, course });
    return course;
  });

  const joined = new Set<Stop>();
  // Neighbours keep their distance, above and below the row.
  for (const line of lines)
    for (const bottom of [0, 1] as const) {
      let last: Stop | undefined;
      for (const place of line) {
        const list = ends.get(place)![bottom];
        const { box } = place;
        list.sort((a, b) => a.next.at - b.next.at || a.course.link.order - b.course.link.order);
        const room = list[0] ? (list[0].stop.hi - list[0].stop.lo) / Math.max(1, list.length - 1) : 0;
        const step = box ? Math.min(44, (box.w * 0.66) / list.length) : 0;
        list.forEach(({ stop }, k) => (stop.want = box!.x + (k - (list.length - 1) / 2) * step));
        (box ? list : [{ stop: passing.get(place)!, course: undefined }]).forEach(({ stop, course }, k) => {
          if (last) {
            const own = list[k - 1]?.course;
            const trunk =
              options.merge &&
              bottom &&
              list.length > 2 &&
              own &&
              course &&
              !own.back &&
              !course.back &&
              own.link.edge.kind === course.link.edge.kind;
            for (
              let apart = trunk ? 0 : k ? Math.min(track, room) : track;
              !keepApart(last, stop, apart) && apart > 0.1;
            )
              apart *= 0.6;
            if (trunk && align(last, stop)) joined.add(last).add(stop);
          }
          last = stop;
        });
      }
    }

  // As many as possible stand straight above each other: first the long ones, then calls.
  const pieces = courses.flatMap((course) =>
    course.stops.slice(1).map((b, i) => {
      const a = course.stops[i]!;
      const rank = a.place.box || b.place.box ? (course.link.edge.kind === 'event' ? 2 : 1) : 0;
      const [p, q] = course.stops.length > 2 ? [a, b] : [a, b];
      return { a, b, course, rank, far: Math.abs((p.lo + p.hi) / 2 - (q.lo + q.hi) / 2) };
    }),
  );
  pieces.sort((p, q) => p.rank - q.rank || p.far - q.far || p.course.link.order - q.course.link.order);
  for (const { a, b } of pieces) align(a, b);

  // Events leave by the side, and what runs against the flow, where they can go straight on from there.
  const sides = new Map<string, Stop[]>();
  // Where more links meet they part to the sides.
  const fans = [...ends].flatMap(([place, both]) =>
    place.box ? [1, 0].map((bottom) => ({ place, box: place.box!, bottom, list: both[bottom]! })) : [],
  );
  fans.sort((a, b) => b.list.length - a.list.length);
  for (const { place, box, bottom, list } of fans) {
    for (const side of [-1, 1] as const) {
      if (side > 0 && box.loops) continue;
      for (const { stop, course } of side < 0 ? list : [...list].reverse()) {
        const partner = course.stops[bottom ? 1 : course.stops.length - 2]!;
        const wall = edge(box, side);
        if (
          (course.link.edge.kind !== 'event' && !course.back) ||
          root(stop) === root(partner) ||
          stop.same ||
          stop.side ||
          joined.has(stop)
        )
          break;
        const [lo, hi] = [stop.lo, stop.hi];
        const [from, to] = bounds.get(place)!;
        [stop.lo, stop.hi] = side < 0 ? [from, wall] : [wall, to];
        for (const [other, apart] of stop.before) stop.lo = Math.max(stop.lo, root(other).lo + apart);
        for (const [other, apart] of stop.after) stop.hi = Math.min(stop.hi, root(other).hi - apart);
        if (stop.lo > stop.hi || !align(partner, stop)) {
          [stop.lo, stop.hi] = [lo, hi];
          break;
        }
        stop.side = side;
        const key = `${box.i} ${bottom} ${side}`;
        sides.set(key, [...(sides.get(key) ?? []), stop]);
      }
    }
  }
  // In the gap between two boxes what comes from above stays above what goes on below.
  for (const row of boxes)
    for (let k = 0; k <= row.length; k++) {
      const walls = [row[k - 1], row[k]].flatMap((box, i) =>
        box ? [{ box, lists: [0, 1].map((bottom) => sides.get(`${box.i} ${bottom} ${i ? -1 : 1}`) ?? []) }] : [],
      );
      const both = [0, 1].every((bottom) => walls.some(({ lists }) => lists[bottom]!.length));
      for (const { box, lists } of walls) {
        const [lo, hi] = portReach(box, box === row[k] ? 'left' : 'right', across);
        const most = Math.max(...lists.map((list) => list.length));
        const step = Math.min(12, (hi - lo) / (both ? 2 * most : most));
        lists.forEach((list, bottom) =>
          list.forEach((stop, j) => {
            stop.down = (both ? (j + 0.5) * step : (j - (list.length - 1) / 2) * step) * (bottom ? 1 : -1);
          }),
        );
      }
    }

  // Every upright as near to its wish as the others let it, those with ends on two boxes first.
  const all = courses.flatMap(({ stops }) => stops);
  const members = new Map<Stop, Stop[]>();
  for (const stop of all) {
    const own = root(stop);
    const list = members.get(own);
    if (list) list.push(stop);
    else members.set(own, [stop]);
  }
  const neighbours = new Map<Stop, Stop[]>();
  for (const { a, b } of pieces) {
    const [p, q] = [root(a), root(b)];
    if (p === q) continue;
    for (const [own, other] of [
      [p, q],
      [q, p],
    ] as const)
      neighbours.set(own, [...(neighbours.get(own) ?? []), other]);
  }
  const uprights = [...members].map(([own, list]) => {
    const ports = list.filter((stop) => stop.place.box && !stop.side);
    let sum = 0;
    let weight = 0;
    for (const { place, want } of ports) {
      const w = 1 / place.box!.w ** 3;
      sum += want * w;
      weight += w;
    }
    return { own, ports: ports.length, want: ports.length ? sum / weight : NaN };
  });
  uprights.sort((a, b) => b.ports - a.ports || a.own.hi - a.own.lo - (b.own.hi - b.own.lo));
  const snapshot = uprights.map(({ own }) => [own.lo, own.hi] as const);
  const channels: Level[][] = [];
  let count: number[] = [];
  for (let round = 0; ; round++) {
    for (const { own, want } of uprights) {
      let wish = want;
      if (Number.isNaN(wish)) {
        const near = neighbours.get(own) ?? [];
        wish = near.reduce((sum, other) => sum + clamp((other.lo + other.hi) / 2, own.lo, own.hi), 0) / near.length;
        wish = own.hi - own.lo < 60 ? (own.lo + own.hi) / 2 : clamp(wish, own.lo + 8, own.hi - 8);
      }
      settle(own, wish);
    }
    channels.length = 0;
    const trunks = new Map<Stop, Level>();
    for (const course of courses) {
      course.levels.length = 0;
      course.stops.slice(1).forEach((b, i) => {
        const a = course.stops[i]!;
        const [p, q] = [root(a), root(b)];
        if (Math.abs(p.lo - q.lo) < 1e-6) return;
        const r = b.place.row;
        const trunk = options.merge && !i ? trunks.get(p) : undefined;
        const level = trunk ?? { tops: [], bottoms: [], lo: Infinity, hi: -Infinity, y: 0, rank: 0 };
        if (!trunk) (channels[r] ??= []).push(level);
        if (options.merge && !i) trunks.set(p, level);
        if (!level.tops.includes(p)) level.tops.push(p);
        level.bottoms.push(q);
        level.lo = Math.min(level.lo, p.lo, q.lo);
        level.hi = Math.max(level.hi, p.lo, q.lo);
        course.levels[i] = level;
      });
    }
    const clashes: [Stop, Stop][] = [];
    count = Array.from({ length: lines.length + 1 }, (_, r) => orderLevels(channels[r] ?? [], clashes));
    if (!clashes.length || round > 5) break;
    uprights.forEach(({ own }, i) => ([own.lo, own.hi] = snapshot[i]!));
    for (const [a, b] of clashes) [6, 3, 2, 1.2].some((apart) => keepApart(a, b, apart) || keepApart(b, a, apart));
    uprights.forEach(({ own }, i) => (snapshot[i] = [own.lo, own.hi]));
  }

  const sheet = placeRows(channels, count, boxes, options);
  const routes = new Map<Link, Route>(courses.map((course) => [course.link, corners(course, across)]));
  const loops = new Map<Box, number>();
  for (const link of links) {
    if (ways.has(link)) continue;
    const box = boxes.flat().find(({ i }) => i === link.s)!;
    const k = loops.get(box) ?? 0;
    loops.set(box, k + 1);
    routes.set(link, loop(box, k, track, across));
  }
  const crossings = cut(routes);
  let bends = 0;
  let length = 0;
  let [first, last] = [left, right];
  for (const { points } of routes.values()) {
    bends += points.length - 2;
    points.forEach(({ x, y }, i) => {
      if (i) length += Math.abs(x - points[i - 1]!.x) + Math.abs(y - points[i - 1]!.y);
      first = Math.min(first, x);
      last = Math.max(last, x);
    });
  }
  return { routes, lines: sheet, left: first, right: last, crossings, bends, length };
}
