import type { Point } from './graph-types.js';
import type { Link } from './graph-shape.js';
import type { Arranged, Box } from './layers.js';
import { outlineOffset, type Side } from './symbols.js';

/**
 * Orthogonal routes between rows, as tracks are laid on a circuit: first every link chooses the gaps between boxes that
 * it passes (the cheapest in bends, crossings and length), then uprights get their place along the rows, then levels
 * their order in the channels between rows. Bands count both: row r is band 2r + 1, the channel above it band 2r.
 */

export interface RouteOptions {
  readonly across: boolean;
  /** Least height of a channel; where the layer's line lies in it, counted from above; the space before the first row and after the last. */
  readonly gap: number;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** Distance of tracks, and from boxes. */
  readonly track: number;
  /** How far a drawing may reach along its rows before it costs. */
  readonly limit: number;
  /** Links of one kind leave a box at one port. */
  readonly merge: boolean;
  /** How often every link looks for a better way, the others being known. */
  readonly rounds: number;
  /** Per row: what uprights must leave free at its start, for the name of the layer. */
  readonly clear: readonly number[];
}
export interface Route {
  readonly points: Point[];
  /** Per piece, the distances at which another line passes over it. */
  readonly cuts: number[][];
}
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

/** A vertical piece: where it may stand, and the bands it touches. */
interface Upright {
  lo: number;
  hi: number;
  first: number;
  last: number;
  x: number;
  want: number;
  space: number;
  readonly ports: Port[];
  readonly gaps: Gap[];
  /** Horizontal pieces at its ends; none where it ends at a box. */
  above?: Level;
  below?: Level;
  readonly link: Link;
  order: number;
}
interface Port {
  readonly box: Box;
  readonly side: 'top' | 'bottom';
  readonly out: boolean;
}
/** A horizontal piece: in a channel, or beside a box (then `walls` are the sides it starts from). */
interface Level {
  readonly band: number;
  readonly ends: { readonly upright: Upright; readonly down: boolean }[];
  readonly walls: { readonly box: Box; readonly side: 'left' | 'right' }[];
  readonly link: Link;
  y: number;
  rank: number;
}
/** What a link is made of, from its upper end to its lower one. */
interface Course {
  readonly link: Link;
  readonly pieces: (Upright | Level)[];
  readonly from: Box;
  readonly to: Box;
  /** True where the pieces run from target to source. */
  readonly turned: boolean;
}
interface Gap {
  readonly lo: number;
  readonly hi: number;
  /** What stands in it. */
  readonly users: Use[];
}
/** An upright in a gap; one that starts there comes from the box on its left or right. */
interface Use {
  readonly gap: Gap;
  readonly x: number;
  readonly side?: 'left' | 'right' | undefined;
}
/** A step of the search: a stretch where an upright can pass a row. */
interface Step {
  readonly lo: number;
  readonly hi: number;
  readonly x: number;
  readonly cost: number;
  readonly back?: Step;
  /** The upright of the step before goes on. */
  readonly same: boolean;
  readonly gap?: Gap;
  readonly side?: 'left' | 'right';
}
/** A link's way through a channel: x at its top and bottom; a `turn` has both on one side. */
interface Pass {
  readonly a: number;
  readonly b: number;
  readonly turn?: 'top' | 'bottom';
}

const BEND = 14;
const CROSSING = 40;
const turned: Record<Side, Side> = { top: 'left', bottom: 'right', left: 'top', right: 'bottom' };
const clamp = (value: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, value));
const isUpright = (piece: Upright | Level): piece is Upright => 'lo' in piece;

const crosses = (p: Pass, q: Pass): number => {
  if (p.turn && q.turn) return p.turn === q.turn && (p.a < q.a) !== (p.a < q.b) && (p.b < q.a) !== (p.b < q.b) ? 1 : 0;
  if (q.turn) return crosses(q, p);
  if (!p.turn) return (p.a - q.a) * (p.b - q.b) < 0 ? 1 : 0;
  const x = p.turn === 'top' ? q.a : q.b;
  return x > Math.min(p.a, p.b) && x < Math.max(p.a, p.b) ? 1 : 0;
};

export function routeLinks({ rows, plan }: Arranged, links: readonly Link[], options: RouteOptions): Routes {
  const { across, track } = options;
  const big = links.length > 400;
  const boxes: Box[] = [];
  const sorted = rows.map((row) => [...row].sort((a, b) => a.x - b.x));
  sorted.forEach((row) => row.forEach((box) => (boxes[box.i] = box)));
  const left = boxes.reduce((a, box) => Math.min(a, box.x - box.w / 2), Infinity);
  const right = boxes.reduce((a, box) => Math.max(a, box.x + box.w / 2), 0);

  const offset = (box: Box, side: Side, along: number): number =>
    outlineOffset(box.node.kind, across ? box.h : box.w, across ? box.w : box.h, along, across ? turned[side] : side);
  /** Where ports may stand on a side, from the box's middle. */
  const reach = (box: Box, side: Side): [number, number] => {
    const real = across ? turned[side] : side;
    const length = side === 'top' || side === 'bottom' ? box.w : box.h;
    const { kind } = box.node;
    const upright = real === 'top' || real === 'bottom';
    const pad = Math.min(length * 0.3, kind === 'worker' ? (upright ? 17 : 8) : kind === 'client' && upright ? 15 : upright ? 12 : 7);
    return [
      pad - length / 2 + (kind === 'cache' && real === 'right' ? 8 : 0),
      length / 2 - pad - (kind === 'cache' && real === 'top' ? 4 : kind === 'gateway' && !upright ? 7 : 0),
    ];
  };
  const gaps = sorted.map((row) => Array.from({ length: row.length + 1 }, (_, k): Gap => {
    const a = row[k - 1];
    const b = row[k];
    const lo = a ? a.x + a.w / 2 : left - 400;
    const hi = b ? b.x - b.w / 2 : right + 400;
    const margin = Math.min(track, (hi - lo) * 0.32);
    return { lo: lo + margin, hi: hi - margin, users: [] };
  }));

  // The way of every link, and the least width that a straight way must have for it.
  const least = new Map<Link, number>();
  const passes: Pass[][] = Array.from({ length: rows.length + 1 }, () => []);
  const taken = new Map<Link, { passes: [number, Pass][]; uses: Use[]; build: () => Course }>();
  /** Crossings and length of a way through a channel; not counted further than `budget`. */
  const price = (channel: number, { a, b, turn }: Pass, budget = Infinity): number => {
    let cost = turn ? Math.abs(a - b) * 0.08 : 0;
    if (big) return cost;
    for (const other of passes[channel]!) {
      if (cost >= budget) break;
      if (turn || other.turn ? crosses({ a, b, ...(turn && { turn }) }, other) : (a - other.a) * (b - other.b) < 0) cost += CROSSING;
    }
    return cost;
  };
  // Around everything only costs where the sheet has no room for it.
  const outside = right - left + 2 * track > options.limit ? 34 : 6;
  const crowd = (gap: Gap, x: number, side?: 'left' | 'right'): number => {
    const room = (gap.hi - gap.lo) / track + 1;
    let n = 0;
    // Who leaves a box by its left side crosses what stands between it and the box.
    for (const other of gap.users) {
      if (side !== other.side) n += +(side === 'left' || other.side === 'right' ? (side ? other.x > x : x < other.x) : side ? other.x < x : x > other.x);
    }
    return (gap.users.length + 1 > room ? 70 : gap.users.length * 3) + (x < left - 2 || x > right + 2 ? outside : 0) + n * CROSSING;
  };

  // No two uprights wish for the very same place, so that what is weighed is what will stand.
  const tints = new Map(links.map((link, i) => [link, ((i * 0.618) % 1) / 50]));
  const search = (link: Link, planned?: readonly { readonly gap: number; readonly x: number }[]): void => {
    const back = boxes[link.s]!.row > boxes[link.t]!.row;
    const [from, to] = back ? [boxes[link.t]!, boxes[link.s]!] : [boxes[link.s]!, boxes[link.t]!];
    const event = link.edge.kind === 'event';
    const port = back ? 44 : 0;
    const room = least.get(link) ?? 0;
    const tint = tints.get(link)!;
    const beside = (back ? 0 : event ? 6 : 48) + BEND;
    const ends = (box: Box, side: 'top' | 'bottom', aim: number): Omit<Step, 'same'>[] => {
      const k = sorted[box.row]!.indexOf(box);
      const [lo, hi] = reach(box, side);
      const list: Omit<Step, 'same'>[] = [{ lo: box.x + lo, hi: box.x + hi, x: clamp(aim, box.x + lo, box.x + hi), cost: port }];
      for (const own of ['left', 'right'] as const) {
        const gap = gaps[box.row]![own === 'left' ? k : k + 1]!;
        const x = clamp(aim, gap.lo, gap.hi) + tint;
        list.push({ lo: gap.lo, hi: gap.hi, x, cost: beside + crowd(gap, x, own) + Math.abs(x - box.x) * 0.05, gap, side: own });
      }
      return list;
    };
    /** What it costs more where an upright that came straight to a row has to stand at x instead. */
    const shift = (step: Step, row: number, x: number): number => {
      let more = 0;
      for (let at: Step | undefined = step; at; at = at.back) {
        if (at.gap) more += crowd(at.gap, x, at.side) - crowd(at.gap, at.x, at.side);
        if (!at.back) break;
        const { back } = at;
        const free = !back.back && !back.gap;
        const a = free ? clamp(at.x, back.lo, back.hi) : back.x;
        more += price(row, { a: at.same ? x : free ? clamp(x, back.lo, back.hi) : back.x, b: x }) - price(row, { a, b: at.x });
        if (!at.same) break;
        row--;
      }
      return more;
    };
    if (from.row === to.row) return turn(link, from, to, event);
    let steps: Step[] = ends(from, 'bottom', to.x).map((end) => ({ ...end, same: false }));
    for (let row = from.row + 1; row <= to.row; row++) {
      const last = row === to.row;
      let next: Omit<Step, 'same'>[];
      if (last) next = ends(to, 'top', from.x);
      else {
        const wanted = planned?.[row - from.row - 1];
        const mid = from.x + ((to.x - from.x) * (row - from.row)) / (to.row - from.row);
        const near = (gap: Gap): number => Math.abs(clamp(mid, gap.lo, gap.hi) - mid);
        const list = wanted ? [gaps[row]![wanted.gap]!] : [...gaps[row]!].sort((a, b) => near(a) - near(b)).slice(0, big ? 3 : 6);
        // In each gap: straight on, in the line of the ends, and on either side of what stands there.
        next = list.flatMap((gap) => {
          const xs = wanted ? [clamp(wanted.x, gap.lo, gap.hi)] : [NaN, clamp(mid, gap.lo, gap.hi)];
          if (!wanted && !big) {
            const stand = gap.users.map((user) => user.x).sort((a, b) => Math.abs(a - mid) - Math.abs(b - mid));
            for (const x of stand.slice(0, 3)) xs.push(x - 0.5, x + 0.5);
            if (stand.length > 3) xs.push(Math.min(...stand) - 0.5, Math.max(...stand) + 0.5);
            for (const use of taken.get(link)?.uses ?? []) if (use.gap === gap) xs.push(use.x - tint);
          }
          return xs.map((x) => ({ lo: gap.lo, hi: gap.hi, x, cost: 0, gap }));
        });
      }
      // The best few of each gap go on.
      const kept = new Map<Gap | undefined, number>();
      steps = steps.sort((a, b) => a.cost - b.cost).filter(({ gap }) => {
        const n = kept.get(gap) ?? 0;
        kept.set(gap, n + 1);
        return n < 3;
      });
      steps = next.flatMap((end) => {
        let best: Step | undefined;
        // The cheapest first, so that most others need not be weighed.
        for (const step of steps) {
          const lo = Math.max(step.lo, end.lo);
          const hi = Math.min(step.hi, end.hi);
          for (const same of [true, false]) {
            if (same && hi - lo < Math.min(room, step.hi - step.lo, end.hi - end.lo)) continue;
            const free = !step.back && !step.gap; // A port: wherever the way goes on.
            const x = (same ? clamp(free && end.x >= lo && end.x <= hi ? end.x : step.x, lo, hi)
              : clamp(Number.isNaN(end.x) || (last && !end.gap) ? step.x : end.x, end.lo, end.hi) + (end.gap ? tint : 0));
            const start = free ? clamp(x, step.lo, step.hi) : step.x;
            if (!same && Math.abs(x - start) < 1) continue;
            let cost = step.cost + end.cost + (same ? (hi - lo < 4 ? 3 : 0) : 2 * BEND) + Math.abs(x - start) * 0.08;
            const bound = best ? best.cost - 1e-9 : Infinity;
            if (cost >= bound) continue;
            if (same && !free && Math.abs(x - step.x) > 0.1) cost += shift(step, row - 1, x);
            if (!last && end.gap) cost += crowd(end.gap, x);
            if (cost >= bound) continue;
            cost += price(row, { a: start, b: x }, bound - cost);
            if (cost < bound) best = { ...end, ...(same ? { lo, hi } : {}), x, cost, back: step, same };
          }
        }
        return best ? [best] : [];
      });
    }
    let best = steps[0];
    for (const step of steps) if (step.cost < best!.cost - 1e-9) best = step;
    const path: Step[] = [];
    // Where an upright goes straight on, its last place holds for all of it.
    for (let step = best, x = best!.x; step; step = step.back) {
      path.unshift({ ...step, x });
      if (!step.same && step.back) x = step.back.back || step.back.gap ? step.back.x : clamp(x, step.back.lo, step.back.hi);
    }
    const own: [number, Pass][] = path.slice(1).map((step, i) => [from.row + 1 + i, { a: path[i]!.x, b: step.x }]);
    take(link, own, path.flatMap(({ gap, x, side }) => (gap ? { gap, x, side } : [])), () => {
      const pieces: (Upright | Level)[] = [];
      const first = path[0]!;
      const last = path.at(-1)!;
      const side = (box: Box, own: 'left' | 'right'): Level => ({ band: 2 * box.row + 1, ends: [], walls: [{ box, side: own }], link, y: 0, rank: 0 });
      const upright = (step: Step, first: number): Upright => ({ lo: step.lo, hi: step.hi, first, last: first, x: step.x, want: step.x, space: track, ports: [], gaps: step.gap ? [step.gap] : [], link, order: 0 });
      let now = upright(first, first.side ? 2 * from.row + 1 : 2 * from.row + 2);
      if (first.side) {
        const level = side(from, first.side);
        pieces.push(level);
        join(level, now, true);
      } else now.ports.push({ box: from, side: 'bottom', out: !back });
      pieces.push(now);
      path.slice(1).forEach((step, i) => {
        const row = from.row + 1 + i;
        if (step.same) {
          now.lo = step.lo;
          now.hi = step.hi;
          if (step.gap) now.gaps.push(step.gap);
        } else {
          now.last = 2 * row;
          const level: Level = { band: 2 * row, ends: [], walls: [], link, y: 0, rank: 0 };
          join(level, now, false);
          now = upright(step, 2 * row);
          join(level, now, true);
          pieces.push(level, now);
        }
        now.last = row === to.row ? 2 * row : 2 * row + 1;
      });
      if (last.side) {
        now.last = 2 * to.row + 1;
        const level = side(to, last.side);
        join(level, now, false);
        pieces.push(level);
      } else now.ports.push({ box: to, side: 'top', out: back });
      return { link, pieces, from, to, turned: back };
    });
  };

  /** Links within a row: straight between neighbours, else by the channel below or above; a loop by the corner. */
  const turn = (link: Link, from: Box, to: Box, event: boolean): void => {
    const row = sorted[from.row]!;
    const i = row.indexOf(from);
    const k = row.indexOf(to);
    const rightward = k > i;
    const blank = (side: 'top' | 'bottom', box: Box, out: boolean): Upright => {
      const [lo, hi] = reach(box, side);
      const band = 2 * box.row + (side === 'bottom' ? 2 : 0);
      return { lo: box.x + lo, hi: box.x + hi, first: band, last: band, x: box.x, want: box.x, space: track, ports: [{ box, side, out }], gaps: [], link, order: 0 };
    };
    if (Math.abs(i - k) === 1) {
      return take(link, [], [], () => ({
        link, from, to, turned: false,
        pieces: [{ band: 2 * from.row + 1, ends: [], walls: [{ box: from, side: rightward ? 'right' : 'left' }, { box: to, side: rightward ? 'left' : 'right' }], link, y: 0, rank: 0 }],
      }));
    }
    if (i === k) {
      const [before, after] = [gaps[from.row]![k]!, gaps[from.row]![k + 1]!];
      const own = crowd(before, before.hi, 'left') < crowd(after, after.lo, 'right') ? 'left' : 'right';
      const gap = own === 'left' ? before : after;
      const x = own === 'left' ? gap.hi : gap.lo;
      return take(link, [[from.row + 1, { a: x, b: from.x, turn: 'top' }]], [{ gap, x, side: own }], () => {
        const one: Level = { band: 2 * from.row + 1, ends: [], walls: [{ box: from, side: own }], link, y: 0, rank: 0 };
        const out: Upright = { lo: gap.lo, hi: gap.hi, first: 2 * from.row + 1, last: 2 * from.row + 2, x, want: x, space: track, ports: [], gaps: [gap], link, order: 0 };
        const two: Level = { band: 2 * from.row + 2, ends: [], walls: [], link, y: 0, rank: 0 };
        const home = blank('bottom', from, false);
        home.want = home.x = own === 'left' ? home.lo : home.hi;
        join(one, out, true);
        join(two, out, false);
        join(two, home, false);
        return { link, pieces: [one, out, two, home], from, to, turned: false };
      });
    }
    const below: Pass = { a: from.x, b: to.x, turn: 'top' };
    const above: Pass = { a: from.x, b: to.x, turn: 'bottom' };
    const under = price(from.row + 1, below) + (from.row === rows.length - 1 ? 14 : 0) <= price(from.row, above) + (from.row ? 0 : 14) + (event ? 4 : 8);
    take(link, [under ? [from.row + 1, below] : [from.row, above]], [], () => {
      const side = under ? 'bottom' : 'top';
      const level: Level = { band: 2 * from.row + (under ? 2 : 0), ends: [], walls: [], link, y: 0, rank: 0 };
      const a = blank(side, from, true);
      const b = blank(side, to, false);
      join(level, a, !under);
      join(level, b, !under);
      return { link, pieces: [a, level, b], from, to, turned: false };
    });
  };

  const join = (level: Level, upright: Upright, down: boolean): void => {
    level.ends.push({ upright, down });
    if (down) upright.above = level;
    else upright.below = level;
  };
  const take = (link: Link, own: [number, Pass][], uses: Use[], build: () => Course): void => {
    for (const [channel, pass] of own) passes[channel]!.push(pass);
    for (const use of uses) use.gap.users.push(use);
    taken.set(link, { passes: own, uses, build });
  };
  const remove = <T>(list: T[], item: T): void => void list.splice(list.indexOf(item), 1);
  const drop = (link: Link): void => {
    const own = taken.get(link)!;
    for (const [channel, pass] of own.passes) remove(passes[channel]!, pass);
    for (const use of own.uses) remove(use.gap.users, use);
  };

  const span = ({ s, t }: Link): number => Math.abs(boxes[s]!.row - boxes[t]!.row) * 1e4 + Math.abs(boxes[s]!.x - boxes[t]!.x);
  const queue = [...links].sort((a, b) => +(boxes[a.s]!.row > boxes[a.t]!.row) - +(boxes[b.s]!.row > boxes[b.t]!.row) || span(a) - span(b));
  for (const link of queue) search(link, plan.get(link));
  for (let round = 0; round < (big ? 0 : options.rounds); round++) for (const link of queue) drop(link), search(link);
  let courses: Course[] = [];
  let uprights: Upright[] = [];
  let levels: Levels;
  for (let again = 0; ; again++) {
    courses = links.map((link) => taken.get(link)!.build());
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
    for (const link of new Set(tight.map(({ link }) => link))) {
      least.set(link, (least.get(link) ?? track) * 3);
      drop(link);
      search(link);
    }
  }
  const lines = placeRows(levels, sorted, options, reach);
  const drawn = courses.map((course) => corners(course, offset));
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
  for (const { x, first, last } of uprights) for (let band = first + (first & 1); band <= last; band += 2) covering += +(x < (options.clear[band >> 1] || -Infinity));
  return { routes: drawn, lines, covering, left: first, right: last, crossings, bends, length, crowded, tight: uprights.some(({ space }) => space < 3) };
}

/** Links of one kind that leave a box on one side share their first upright and level. */
function mergePorts(courses: readonly Course[]): void {
  const trunks = new Map<string, Upright>();
  for (const { pieces, link, turned } of courses) {
    const [upright, level] = pieces;
    if (turned || !upright || !level || !isUpright(upright) || isUpright(level) || level.band & 1 || !upright.ports[0]?.out) continue;
    const key = [link.s, link.edge.kind, level.band].join();
    const trunk = trunks.get(key);
    if (!trunk) trunks.set(key, upright);
    else {
      pieces[0] = trunk;
      pieces[1] = trunk.below ?? trunk.above!;
      const end = level.ends.find((own) => own.upright !== upright)!;
      join2(pieces[1], end.upright, end.down);
    }
  }
}
const join2 = (level: Level, upright: Upright, down: boolean): void => {
  level.ends.push({ upright, down });
  if (down) upright.above = level;
  else upright.below = level;
};

/** Where an upright leads: the middle of the uprights it is joined to. */
const lead = (upright: Upright, port: Port): number => {
  const level = port.side === 'top' ? upright.above : upright.below;
  const others = level ? [...level.ends.filter((end) => end.upright !== upright).map((end) => end.upright.x), ...level.walls.map(({ box }) => box.x)] : [];
  const far = upright.ports.find((other) => other !== port);
  return others.length ? others.reduce((a, b) => a + b, 0) / others.length : clamp(far ? far.box.x : upright.x, upright.lo, upright.hi);
};

/** Every upright's wish: its place among the ports of a side, else the middle of its gap or the straight way. Gives the sides in order. */
function spreadPorts(live: readonly Upright[]): Upright[][] {
  const sides = new Map<string, { upright: Upright; port: Port }[]>();
  for (const upright of live) {
    for (const port of upright.ports) {
      const key = `${port.box.i} ${port.side}`;
      sides.set(key, [...(sides.get(key) ?? []), { upright, port }]);
    }
  }
  const wishes = new Map<Upright, [number, number][]>();
  for (const list of sides.values()) {
    list.sort((a, b) => lead(a.upright, a.port) - lead(b.upright, b.port) || a.upright.link.order - b.upright.link.order);
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
    } else upright.want = upright.hi - upright.lo < 60 ? (upright.lo + upright.hi) / 2 : clamp(upright.x, upright.lo + 8, upright.hi - 8);
    upright.want = clamp(upright.want, upright.lo, upright.hi);
  }
  return [...sides.values()].map((list) => list.map(({ upright }) => upright));
}

/** From left to right; of those close to each other each goes where it crosses the fewest. */
function orderUprights(list: Upright[], sides: readonly Upright[][], track: number): void {
  // Where each leads at its upper and lower end.
  const target = (u: Upright, level: Level | undefined): number => {
    const others = level ? [...level.ends.filter(({ upright }) => upright !== u).map(({ upright }) => upright.want), ...level.walls.map(({ box }) => box.x)] : [];
    return others.length ? others.reduce((a, b) => a + b, 0) / others.length : u.want;
  };
  const up = new Map(list.map((u) => [u, target(u, u.above)]));
  const down = new Map(list.map((u) => [u, target(u, u.below)]));
  const pull = (u: Upright): number => up.get(u)! + down.get(u)! - 2 * u.want;
  /** Crossings with u on the left of v, at one end: the one that ends first crosses the other if it turns towards it. */
  const end = (u: Upright, v: Upright, to: ReadonlyMap<Upright, number>, longer: number): number =>
    longer < 0 ? +(to.get(u)! > u.want + 1) : longer > 0 ? +(to.get(v)! < v.want - 1) : +(to.get(u)! > to.get(v)!);
  const cost = (u: Upright, v: Upright): number => end(u, v, down, u.last - v.last) + end(u, v, up, v.first - u.first);
  // The orders of ports and of what shares a gap come first, wishes between them.
  const gaps = new Map<Gap, Upright[]>();
  for (const u of list) for (const gap of u.gaps) gaps.set(gap, [...(gaps.get(gap) ?? []), u]);
  const before = new Map<Upright, Upright[]>();
  for (const group of [...sides, ...[...gaps.values()].map((group) => group.sort((a, b) => a.x - b.x || pull(a) - pull(b)))]) {
    group.forEach((u, i) => i && before.set(u, [...(before.get(u) ?? []), group[i - 1]!]));
  }
  const queue = [...list].sort((a, b) => a.want - b.want || a.x - b.x || pull(a) - pull(b) || a.link.order - b.link.order);
  const seen = new Set<Upright>();
  list.length = 0;
  const visit = (u: Upright): void => {
    if (seen.has(u)) return;
    seen.add(u);
    for (const other of before.get(u) ?? []) if (other.lo <= u.hi) visit(other);
    list.push(u);
  };
  queue.forEach(visit);
  for (let round = 0, moved = true; moved && round < 12; round++) {
    moved = false;
    for (let i = 0; i < list.length; i++) {
      const u = list[i]!;
      let least = 0;
      let where = i;
      for (const step of [-1, 1]) {
        let change = 0;
        for (let k = i + step; k >= 0 && k < list.length; k += step) {
          const w = list[k]!;
          if (Math.abs(w.want - u.want) > track * 4 || w.want < u.lo || w.want > u.hi) break;
          if (u.first > w.last || w.first > u.last) continue;
          change += step < 0 ? cost(u, w) - cost(w, u) : cost(w, u) - cost(u, w);
          if (change < least) (least = change), (where = k);
        }
      }
      if (where === i) continue;
      u.want = list[where]!.want;
      list.splice(i, 1);
      list.splice(where, 0, u);
      moved = true;
    }
  }
  list.forEach((u, i) => (u.order = i));
}

/** Uprights that touch the same band stand apart, in the order of their wishes. */
function placeUprights(given: readonly Upright[], track: number, forced: ReadonlyMap<Upright, ReadonlySet<Upright>>): void {
  const uprights = [...new Set(given)];
  for (const u of uprights) u.space = track;
  uprights.sort((a, b) => a.order - b.order);
  const apart = (a: Upright, b: Upright): number => Math.min(a.space, b.space);
  const lo: number[] = [];
  const hi: number[] = [];
  let before: Upright[][] = [];
  // Who pushes whom to its bound, to the right and to the left.
  let pusher: (Upright | undefined)[] = [];
  let holder: (Upright | undefined)[] = [];
  let turned = true;
  /** Puts one on the other side of another, once. */
  const passed = new Set<Upright>();
  const pass = (v: Upright, u: Upright, after: 0 | 1): boolean => {
    if (passed.has(v)) return false;
    passed.add(v);
    uprights.splice(uprights.indexOf(v), 1);
    uprights.splice(uprights.indexOf(u) + after, 0, v);
    return (turned = true);
  };
  for (let round = 0; round < 40; round++) {
    if (turned) {
      uprights.forEach((u, i) => (u.order = i));
      // Who must keep apart from whom: neighbours in order, band by band.
      const bands: Upright[][] = [];
      for (const u of uprights) for (let band = u.first; band <= u.last; band++) (bands[band] ??= []).push(u);
      const sets = uprights.map(() => new Set<Upright>());
      bands.forEach((list, band) => list.forEach((u, i) => {
        for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
          const other = list[k]!;
          // One comes from above, the other goes on below: their levels' order keeps them apart.
          const meet = (a: Upright, b: Upright): boolean => a.last === band && b.first === band && !!a.below && !!b.above;
          if ((meet(u, other) || meet(other, u)) && !forced.get(u)?.has(other)) continue;
          sets[u.order]!.add(other);
        }
      }));
      before = sets.map((set) => [...set]);
      turned = false;
    }
    pusher = [];
    holder = [];
    uprights.forEach((u, i) => {
      lo[i] = u.lo;
      hi[i] = u.hi;
      for (const other of before[i]!) {
        const least = lo[other.order]! + apart(u, other);
        if (least > lo[i]!) (lo[i] = least), (pusher[i] = other);
      }
    });
    for (let i = uprights.length - 1; i >= 0; i--) {
      for (const other of before[i]!) {
        const most = hi[i]! - apart(uprights[i]!, other);
        if (most < hi[other.order]!) (hi[other.order] = most), (holder[other.order] = uprights[i]!);
      }
    }
    const tight = new Set<Upright>();
    let moved = false;
    [...uprights].forEach((u, i) => {
      if (moved || lo[i]! <= hi[i]! + 1e-6) return;
      for (let v: Upright | undefined = u; v && !tight.has(v); v = pusher[v.order]) {
        tight.add(v);
        // One that has room beyond goes round to the other side.
        if (v !== u && !v.ports.length && v.hi > u.hi + track && !moved) moved = pass(v, u, 1);
      }
      for (let v = holder[i]; v && !tight.has(v); v = holder[v.order]) {
        tight.add(v);
        if (v !== u && !v.ports.length && v.lo < u.lo - track && !moved) moved = pass(v, u, 0);
      }
    });
    if (!tight.size) break;
    if (!moved) for (const u of tight) u.space *= 0.8;
  }
  uprights.forEach((u, i) => (u.x = clamp(u.want, lo[i]!, Math.max(lo[i]!, hi[i]!))));
  for (let round = 0; round < 24; round++) {
    uprights.forEach((u, i) => {
      for (const other of before[i]!) {
        const lack = Math.min(u.space, other.space, track) - (u.x - other.x);
        if (lack > 0) (u.x = Math.min(u.x + lack / 2, hi[i]!)), (other.x = Math.max(other.x - lack / 2, lo[other.order]!));
      }
    });
  }
  uprights.forEach((u, i) => {
    for (const other of before[i]!) u.x = Math.max(u.x, other.x + apart(u, other));
    const grain = u.space < 3 ? 4 : 1;
    u.x = Math.round(Math.min(u.x, Math.max(hi[i]!, lo[i]!)) * grain) / grain;
  });
}

interface Levels {
  readonly bands: readonly Level[][];
  /** Ranks used in each band. */
  readonly ranks: readonly number[];
  readonly meets: (a: Level, b: Level) => boolean;
  readonly clashes: number;
}

/** The order of levels in every channel: few crossings, and no upright on another; those that clash go to `apart`. */
function orderLevels(courses: readonly Course[], apart: Map<Upright, Set<Upright>>): Levels {
  const bands: Level[][] = [];
  for (const level of new Set(courses.flatMap(({ pieces }) => pieces.filter((piece): piece is Level => !isUpright(piece))))) (bands[level.band] ??= []).push(level);
  const extent = new Map<Level, [number, number]>();
  bands.forEach((list) => list.forEach((level) => {
    const xs = [...level.ends.map(({ upright }) => upright.x), ...level.walls.map(({ box, side }) => box.x + (side === 'left' ? -box.w : box.w) / 2)];
    extent.set(level, [Math.min(...xs), Math.max(...xs)]);
  }));
  const meets = (a: Level, b: Level): boolean => extent.get(a)![0] < extent.get(b)![1] + 7 && extent.get(b)![0] < extent.get(a)![1] + 7;
  /** What it costs to have `a` above `b`: crossings, and uprights that would lie on each other. */
  const cost = (a: Level, b: Level): number => {
    if (!meets(a, b)) return 0;
    let n = 0;
    const inside = (x: number, [lo, hi]: [number, number]): boolean => x > lo - 0.5 && x < hi + 0.5;
    for (const { upright, down } of a.ends) if (down && inside(upright.x, extent.get(b)!)) n++;
    for (const { upright, down } of b.ends) if (!down && inside(upright.x, extent.get(a)!)) n++;
    for (const p of a.ends) for (const q of b.ends) if (p.down && !q.down && Math.abs(p.upright.x - q.upright.x) < 5) n += 60;
    return n;
  };
  let clashes = 0;
  const ranks = bands.map((list) => {
    let order = [...list].sort((a, b) => extent.get(a)![0] - extent.get(b)![0] || a.link.order - b.link.order);
    const n = order.length;
    if (n > 1 && n < 200) {
      const costs = order.map((a) => order.map((b) => cost(a, b)));
      const place = order.map((_, i) => i);
      for (let better = true, round = 0; better && round < 12; round++) {
        better = false;
        for (let i = 0; i < n; i++) {
          const own = place[i]!;
          // Take it out and put it where it costs least.
          let change = 0;
          let least = -1e-9;
          let where = i;
          for (let k = i - 1; k >= 0; k--) if ((change += costs[own]![place[k]!]! - costs[place[k]!]![own]!) < least) (least = change), (where = k);
          change = 0;
          for (let k = i + 1; k < n; k++) if ((change += costs[place[k]!]![own]! - costs[own]![place[k]!]!) < least) (least = change), (where = k);
          if (where !== i) place.splice(where, 0, place.splice(i, 1)[0]!), (better = true);
        }
      }
      order = place.map((i) => order[i]!);
    }
    let most = 0;
    order.forEach((level, i) => {
      level.rank = 0;
      for (let k = 0; k < i; k++) {
        const above = order[k]!;
        if (!meets(above, level)) continue;
        level.rank = Math.max(level.rank, above.rank + 1);
        for (const p of above.ends) {
          for (const q of level.ends) {
            if (!p.down || q.down || p.upright === q.upright || Math.abs(p.upright.x - q.upright.x) >= 5) continue;
            clashes++;
            for (const [u, v] of [[p.upright, q.upright], [q.upright, p.upright]] as const) apart.set(u, (apart.get(u) ?? new Set()).add(v));
          }
        }
      }
      most = Math.max(most, level.rank + 1);
    });
    return most;
  });
  return { bands, ranks, meets, clashes };
}

/** Heights of channels and rows, then every level's place in its channel. */
function placeRows({ bands, ranks, meets }: Levels, rows: readonly Box[][], options: RouteOptions, reach: (box: Box, side: Side) => [number, number]): number[] {
  // Channels are as high as their levels ask; the layer's line keeps its place in them.
  const lines: number[] = [];
  let y = 0;
  for (let r = 0; r <= rows.length; r++) {
    const count = ranks[2 * r] ?? 0;
    const outer = r === 0 || r === rows.length;
    const { gap, line, first, last } = options;
    const before = r === 0 ? 0 : Math.min(10, gap * 0.4);
    const after = r === rows.length ? 8 : Math.min(13, gap * 0.5);
    const needed = before + after + (count - 1) * Math.max(options.track, 8) + (r === 0 ? 8 : 0);
    const natural = r === 0 ? first : r === rows.length ? last : gap;
    const height = count ? Math.max(natural, needed) : natural;
    const extra = height - natural;
    const at = r === 0 ? 0 : y + (r === rows.length ? height : line + extra / 2);
    lines.push(at);
    const room = height - before - after;
    const step = count > 1 ? Math.min(14, room / (count - 1)) : 0;
    let start = y + before + (room - step * (count - 1)) / 2;
    // Beside the layer's line, not on it.
    if (!outer && step !== 0 || count === 1) {
      const nearest = Array.from({ length: count }, (_, i) => start + i * step - at).sort((a, b) => Math.abs(a) - Math.abs(b))[0]!;
      const clearance = Math.min(6, step ? step / 2 : 7);
      if (Math.abs(nearest) < clearance && gap > 40) start += nearest <= 0 ? -clearance - nearest : clearance - nearest;
      start = clamp(start, y + before, Math.max(y + before, y + height - after - step * (count - 1)));
    }
    for (const level of bands[2 * r] ?? []) level.y = Math.round(start + level.rank * step);
    y += height;
    const row = rows[r];
    if (!row) break;
    const high = row.reduce((a, box) => Math.max(a, box.h), 0);
    for (const box of row) box.y = y + high / 2;
    // Levels beside boxes: around the middle of the side.
    const beside = new Set(bands[2 * r + 1]);
    for (const start of beside) {
      const family = [start];
      beside.delete(start);
      for (const level of family) for (const other of beside) if (meets(level, other)) (family.push(other), beside.delete(other));
      const count = family.reduce((most, { rank }) => Math.max(most, rank), 0) + 1;
      const ranges = family.flatMap(({ walls }) => walls.map(({ box, side }) => reach(box, side)));
      const lo = ranges.reduce((most, [a]) => Math.max(most, a), -high);
      const hi = ranges.reduce((most, [, b]) => Math.min(most, b), high);
      const step = count > 1 ? Math.min(14, (hi - lo) / (count - 1)) : 0;
      const base = y + high / 2 + clamp(0, lo + (step * (count - 1)) / 2, hi - (step * (count - 1)) / 2);
      for (const level of family) level.y = base + (level.rank - (count - 1) / 2) * step;
    }
    y += high;
  }
  return lines;
}

/** The corners of a course from its source to its target, ends on the drawn outlines. */
function corners({ pieces, from, to, turned }: Course, offset: (box: Box, side: Side, along: number) => number): Route {
  const points: Point[] = [];
  const add = (x: number, y: number): void => {
    points.push({ x, y });
  };
  const wall = (level: Level, box: Box, which: number): void => {
    const own = level.walls.filter((w) => w.box === box)[which] ?? level.walls.find((w) => w.box === box)!;
    const inset = box.w / 2 - offset(box, own.side, level.y - box.y);
    add(own.side === 'left' ? box.x - inset : box.x + inset, level.y);
  };
  const port = (upright: Upright, box: Box, last: boolean): void => {
    const own = upright.ports.find((p) => p.box === box)!;
    void last;
    const along = upright.x - box.x;
    add(upright.x, own.side === 'top' ? box.y - box.h / 2 + offset(box, 'top', along) : box.y + box.h / 2 - offset(box, 'bottom', along));
  };
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (isUpright(first)) port(first, from, false);
  else wall(first, from, 0);
  for (let i = 1; i < pieces.length; i++) {
    const [a, b] = [pieces[i - 1]!, pieces[i]!];
    const upright = (isUpright(a) ? a : b) as Upright;
    const level = (isUpright(a) ? b : a) as Level;
    add(upright.x, level.y);
  }
  if (isUpright(last)) port(last, to, true);
  else wall(last, to, 0);
  if (turned) points.reverse();
  return { points, cuts: points.slice(1).map(() => []) };
}

/** Where lines cross, the one that matters less leaves a gap: events under calls, else levels under uprights. */
function cut(courses: readonly Course[], routes: readonly Route[]): number {
  let crossings = 0;
  interface Piece { readonly route: Route; readonly i: number; readonly at: number; readonly lo: number; readonly hi: number; readonly event: boolean; readonly source: number }
  const flat: Piece[] = [];
  const steep: Piece[] = [];
  routes.forEach((route, r) => route.points.slice(1).forEach((b, i) => {
    const a = route.points[i]!;
    const level = a.y === b.y;
    const [p, q] = level ? [a.x, b.x] : [a.y, b.y];
    (level ? flat : steep).push({ route, i, at: level ? a.y : a.x, lo: Math.min(p, q), hi: Math.max(p, q), event: courses[r]!.link.edge.kind === 'event', source: courses[r]!.link.s });
  }));
  steep.sort((a, b) => a.at - b.at);
  for (const h of flat) {
    let k = 0;
    for (let top = steep.length; k < top; ) {
      const mid = (k + top) >> 1;
      if (steep[mid]!.at <= h.lo + 0.5) k = mid + 1;
      else top = mid;
    }
    for (; k < steep.length && steep[k]!.at < h.hi - 0.5; k++) {
      const v = steep[k]!;
      if (v.route === h.route || v.lo >= h.at - 0.5 || v.hi <= h.at + 0.5) continue;
      crossings++;
      if (v.event && !h.event) v.route.cuts[v.i]!.push(Math.abs(h.at - v.route.points[v.i]!.y));
      else h.route.cuts[h.i]!.push(Math.abs(v.at - h.route.points[h.i]!.x));
    }
  }
  return crossings;
}
