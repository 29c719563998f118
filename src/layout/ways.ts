import type { Arranged } from './arrange.js';
import {
  clamp,
  join,
  layCourse,
  type Course,
  type Gap,
  type Level,
  type RouteOptions,
  type Step,
  type Upright,
  type Use,
} from './courses.js';
import type { Link } from './graph-shape.js';
import { portReach } from './ports.js';
import type { Box } from './rows.js';
import type { Side } from './symbols.js';

/**
 * Ways: which gaps between boxes every link passes. A search row by row (dynamic programming over gaps, the best few of
 * each kept), cheapest in bends, crossings with the links that have their way already, and length; then again with all
 * others known, as rip-up and reroute does for circuits. Costs in viewBox units: a bend is worth 14 of length, a
 * crossing 40.
 */

/** A link's way through a channel: x at its top and bottom; a `turn` has both on one side. */
interface Pass {
  readonly a: number;
  readonly b: number;
  readonly turn?: 'top' | 'bottom';
}

const BEND = 14;
const CROSSING = 40;

const crosses = (p: Pass, q: Pass): number => {
  if (p.turn && q.turn) return p.turn === q.turn && p.a < q.a !== p.a < q.b && p.b < q.a !== p.b < q.b ? 1 : 0;
  if (q.turn) return crosses(q, p);
  if (!p.turn) return (p.a - q.a) * (p.b - q.b) < 0 ? 1 : 0;
  const x = p.turn === 'top' ? q.a : q.b;
  return x > Math.min(p.a, p.b) && x < Math.max(p.a, p.b) ? 1 : 0;
};

export interface Ways {
  /** Boxes of each row from left to right, and what reaches furthest out. */
  readonly sorted: readonly Box[][];
  readonly left: number;
  readonly right: number;
  /** The courses of all links, new on every call: placing them changes them. */
  readonly courses: () => Course[];
  /** Looks for another way for a link, whose straight ways must be wider than before. */
  readonly widen: (link: Link) => void;
}

export function findWays({ rows, plan }: Arranged, links: readonly Link[], options: RouteOptions): Ways {
  const { across, track } = options;
  const big = links.length > 400;
  const boxes: Box[] = [];
  const sorted = rows.map((row) => [...row].sort((a, b) => a.x - b.x));
  sorted.forEach((row) => row.forEach((box) => (boxes[box.i] = box)));
  const left = boxes.reduce((a, box) => Math.min(a, box.x - box.w / 2), Infinity);
  const right = boxes.reduce((a, box) => Math.max(a, box.x + box.w / 2), 0);

  const reach = (box: Box, side: Side): [number, number] => portReach(box, side, across);
  const gaps = sorted.map((row) =>
    Array.from({ length: row.length + 1 }, (_, k): Gap => {
      const a = row[k - 1];
      const b = row[k];
      const lo = a ? a.x + a.w / 2 : left - 400;
      const hi = b ? b.x - b.w / 2 : right + 400;
      const margin = Math.min(track, (hi - lo) * 0.32);
      return { lo: lo + margin, hi: hi - margin, users: [] };
    }),
  );

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
      if (turn || other.turn ? crosses({ a, b, ...(turn && { turn }) }, other) : (a - other.a) * (b - other.b) < 0)
        cost += CROSSING;
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
      if (side !== other.side)
        n += +(side === 'left' || other.side === 'right'
          ? side
            ? other.x > x
            : x < other.x
          : side
            ? other.x < x
            : x > other.x);
    }
    return (
      (gap.users.length + 1 > room ? 70 : gap.users.length * 3) +
      (x < left - 2 || x > right + 2 ? outside : 0) +
      n * CROSSING
    );
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
      const list: Omit<Step, 'same'>[] = [
        { lo: box.x + lo, hi: box.x + hi, x: clamp(aim, box.x + lo, box.x + hi), cost: port },
      ];
      for (const own of ['left', 'right'] as const) {
        const gap = gaps[box.row]![own === 'left' ? k : k + 1]!;
        const x = clamp(aim, gap.lo, gap.hi) + tint;
        list.push({
          lo: gap.lo,
          hi: gap.hi,
          x,
          cost: beside + crowd(gap, x, own) + Math.abs(x - box.x) * 0.05,
          gap,
          side: own,
        });
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
        more +=
          price(row, { a: at.same ? x : free ? clamp(x, back.lo, back.hi) : back.x, b: x }) -
          price(row, { a, b: at.x });
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
        const list = wanted
          ? [gaps[row]![wanted.gap]!]
          : [...gaps[row]!].sort((a, b) => near(a) - near(b)).slice(0, big ? 3 : 6);
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
      steps = steps
        .sort((a, b) => a.cost - b.cost)
        .filter(({ gap }) => {
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
            const x = same
              ? clamp(free && end.x >= lo && end.x <= hi ? end.x : step.x, lo, hi)
              : clamp(Number.isNaN(end.x) || (last && !end.gap) ? step.x : end.x, end.lo, end.hi) +
                (end.gap ? tint : 0);
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
      if (!step.same && step.back)
        x = step.back.back || step.back.gap ? step.back.x : clamp(x, step.back.lo, step.back.hi);
    }
    const own: [number, Pass][] = path.slice(1).map((step, i) => [from.row + 1 + i, { a: path[i]!.x, b: step.x }]);
    take(
      link,
      own,
      path.flatMap(({ gap, x, side }) => (gap ? { gap, x, side } : [])),
      () => layCourse(link, path, from, to, track),
    );
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
      return {
        lo: box.x + lo,
        hi: box.x + hi,
        first: band,
        last: band,
        x: box.x,
        want: box.x,
        space: track,
        ports: [{ box, side, out }],
        gaps: [],
        link,
        order: 0,
      };
    };
    if (Math.abs(i - k) === 1) {
      return take(link, [], [], () => ({
        link,
        from,
        to,
        turned: false,
        pieces: [
          {
            band: 2 * from.row + 1,
            ends: [],
            walls: [
              { box: from, side: rightward ? 'right' : 'left' },
              { box: to, side: rightward ? 'left' : 'right' },
            ],
            link,
            y: 0,
            rank: 0,
          },
        ],
      }));
    }
    if (i === k) {
      const [before, after] = [gaps[from.row]![k]!, gaps[from.row]![k + 1]!];
      const own = crowd(before, before.hi, 'left') < crowd(after, after.lo, 'right') ? 'left' : 'right';
      const gap = own === 'left' ? before : after;
      const x = own === 'left' ? gap.hi : gap.lo;
      return take(link, [[from.row + 1, { a: x, b: from.x, turn: 'top' }]], [{ gap, x, side: own }], () => {
        const one: Level = { band: 2 * from.row + 1, ends: [], walls: [{ box: from, side: own }], link, y: 0, rank: 0 };
        const out: Upright = {
          lo: gap.lo,
          hi: gap.hi,
          first: 2 * from.row + 1,
          last: 2 * from.row + 2,
          x,
          want: x,
          space: track,
          ports: [],
          gaps: [gap],
          link,
          order: 0,
        };
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
    const under =
      price(from.row + 1, below) + (from.row === rows.length - 1 ? 14 : 0) <=
      price(from.row, above) + (from.row ? 0 : 14) + (event ? 4 : 8);
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

  const span = ({ s, t }: Link): number =>
    Math.abs(boxes[s]!.row - boxes[t]!.row) * 1e4 + Math.abs(boxes[s]!.x - boxes[t]!.x);
  const queue = [...links].sort(
    (a, b) => +(boxes[a.s]!.row > boxes[a.t]!.row) - +(boxes[b.s]!.row > boxes[b.t]!.row) || span(a) - span(b),
  );
  for (const link of queue) search(link, plan.get(link));
  for (let round = 0; round < (big ? 0 : options.rounds); round++)
    for (const link of queue) {
      drop(link);
      search(link);
    }
  return {
    sorted,
    left,
    right,
    courses: () => links.map((link) => taken.get(link)!.build()),
    widen: (link) => {
      least.set(link, (least.get(link) ?? track) * 3);
      drop(link);
      search(link);
    },
  };
}
