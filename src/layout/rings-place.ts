import type { Point } from './graph-types.js';
import type { Box } from './rings-geometry.js';

/** One way to write a label: its lines (their white space kept, so that joined they are the name) and its size. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A dot in search of its seat: on its ring, in its sector, as near to `ideal` as its label allows. Angles in radians. */
export interface Seeker {
  readonly radius: number;
  readonly ideal: number;
  readonly from: number;
  readonly to: number;
  /** The best form first. */
  readonly forms: readonly LabelForm[];
}

export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** The side of the dot that the label stands on: 1 right, -1 left. */
  readonly side: 1 | -1;
  readonly form: LabelForm;
}

export interface SeatRules {
  readonly centre: Point;
  readonly width: number;
  /** What stands already. */
  readonly fixed: readonly Box[];
  /** How far a dot may leave its ring's line, in units. */
  readonly drift: number;
  /** The lowest height of a label's row. */
  readonly pitch: number;
  /** How many times dots may be sent away from their seats again. */
  readonly patience: number;
}

/** From the dot's centre to its label, and the space around both. */
export const LABEL = 13;
const BEFORE = 8;
const AFTER = 5;
/** How far apart, in units, the seats along a ring are tried, and how many of them to each side of the ideal one. */
const STEP = 6;
const MOST_STEPS = 25;
/** Off the ring's line, as parts of the drift. */
const LEAVES = [0, 0.5, -0.5, 1, -1];
/** The height of a row in the index of seats. */
const ROW = 32;
const KEY = 65536;
/** How many seats are weighed before an attempt counts as failed: what succeeds needs half of it. */
const EFFORT = 100_000;

// A few hundred seats for each dot: as numbers, since objects would cost more than all the rest. A seat is a code
// (steps, leave, inner side, form), and its box is four numbers: left, top, right, bottom.
interface Choices {
  readonly seeker: Seeker;
  readonly codes: readonly number[];
  readonly boxes: readonly number[];
  /** Indexes into `codes`, best seat first. */
  readonly order: readonly number[];
}

const encode = (steps: number, leave: number, inner: number, form: number): number =>
  (((steps + MOST_STEPS) * LEAVES.length + leave) * 2 + inner) * 8 + form;

const outerSide = (cos: number): 1 | -1 => (cos < -0.02 ? -1 : 1);

function decode(code: number, seeker: Seeker, { centre, drift }: SeatRules): Seat {
  const [form, inner, rest] = [code % 8, (code >> 3) % 2, code >> 4];
  const angle = seeker.ideal + ((Math.floor(rest / LEAVES.length) - MOST_STEPS) * STEP) / seeker.radius;
  const radius = seeker.radius + LEAVES[rest % LEAVES.length]! * drift;
  const side = outerSide(Math.cos(angle));
  return {
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
    angle,
    side: inner ? (side > 0 ? -1 : 1) : side,
    form: seeker.forms[form]!,
  };
}

/** The seat a dot would have alone on the sheet. */
export const idealSeat = (seeker: Seeker, rules: SeatRules): Seat => decode(encode(0, 0, 0, 0), seeker, rules);

function choicesFor(seeker: Seeker, { centre, width, fixed, drift, pitch }: SeatRules): Choices {
  const codes: number[] = [];
  const boxes: number[] = [];
  const keys: number[] = [];
  const { radius, forms } = seeker;
  const first = Math.max(Math.ceil(((seeker.from - seeker.ideal) * radius) / STEP), -MOST_STEPS);
  const last = Math.min(((seeker.to - seeker.ideal) * radius) / STEP, MOST_STEPS);
  for (let i = first; i <= last; i++) {
    const angle = seeker.ideal + (i * STEP) / radius;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const level = Math.abs(cos);
    for (let leave = 0; leave < (drift > 0 ? LEAVES.length : 1); leave++) {
      const off = LEAVES[leave]! * drift;
      const [x, y] = [centre.x + (radius + off) * cos, centre.y + (radius + off) * sin];
      for (let inner = 0; inner < (drift > 0 || level < 0.1 ? 2 : 1); inner++) {
        const right = outerSide(cos) > 0 === (inner === 0);
        for (let n = 0; n < forms.length; n++) {
          const reach = LABEL + forms[n]!.width + AFTER;
          const half = Math.max(pitch, forms[n]!.height) / 2;
          const x0 = x - (right ? BEFORE : reach);
          const x1 = x + (right ? reach : BEFORE);
          if (x0 < 2 || x1 > width - 2) continue;
          const y0 = y - half;
          const y1 = y + half;
          let free = true;
          for (const box of fixed) if (x0 < box[2] && box[0] < x1 && y0 < box[3] && box[1] < y1) free = false;
          if (!free) continue;
          const cost = Math.abs(i) * STEP + Math.abs(off) * 1.5 + n * 14 + inner * level * 120;
          keys.push(Math.round(cost * 8) * KEY + codes.length);
          codes.push(encode(i, leave, inner, n));
          boxes.push(x0, y0, x1, y1);
        }
      }
    }
  }
  return { seeker, codes, boxes, order: Array.from(Float64Array.from(keys).sort(), (key) => key % KEY) };
}

/**
 * Seats every dot so that no two boxes meet. The ones with the least choice go first; each takes its best free seat, or
 * the one with the least weight of others on it, who then look again; whoever was sent away weighs more the next time
 * (min-conflicts, Minton et al. 1992, with weights in place of chance: the same input gives the same seats).
 * Undefined where there is no such seating or the patience runs out.
 */
export function findSeats(seekers: readonly Seeker[], rules: SeatRules): Seat[] | undefined {
  const choices: Choices[] = [];
  for (const seeker of seekers) {
    const made = choicesFor(seeker, rules);
    if (made.order.length === 0) return undefined;
    choices.push(made);
  }
  const taken = seekers.map(() => -1);
  const weights = seekers.map(() => 1);
  const rows: number[][] = [];
  let effort = 0;
  /** The others on a seat, once for every row they share; stops when they weigh enough. */
  const weigh = (who: number, seat: number, enough: number, visit?: (other: number) => void): number => {
    effort++;
    const { boxes } = choices[who]!;
    const i = seat * 4;
    const x0 = boxes[i]!;
    const y0 = boxes[i + 1]!;
    const x1 = boxes[i + 2]!;
    const y1 = boxes[i + 3]!;
    let weight = 0;
    for (let row = Math.floor(y0 / ROW); row <= y1 / ROW; row++) {
      const there = rows[row];
      if (there)
        for (const other of there) {
          const theirs = choices[other]!.boxes;
          const at = taken[other]! * 4;
          if (x0 < theirs[at + 2]! && theirs[at]! < x1 && y0 < theirs[at + 3]! && theirs[at + 1]! < y1) {
            visit?.(other);
            if ((weight += weights[other]!) >= enough) return weight;
          }
        }
    }
    return weight;
  };
  const eachRow = (who: number, visit: (row: number[]) => void): void => {
    const [at, { boxes }] = [taken[who]! * 4, choices[who]!];
    for (let row = Math.floor(boxes[at + 1]! / ROW); row <= boxes[at + 3]! / ROW; row++) visit((rows[row] ??= []));
  };
  const sit = (who: number, seat: number): void => {
    taken[who] = seat;
    eachRow(who, (row) => row.push(who));
  };
  const rise = (who: number): void => eachRow(who, (row) => row.splice(row.indexOf(who), 1));
  const best = (who: number): number => {
    let [seat, least] = [0, Infinity];
    for (const choice of choices[who]!.order) {
      const weight = weigh(who, choice, least);
      if (weight < least) [seat, least] = [choice, weight];
      if (least === 0) break;
    }
    return seat;
  };

  const waiting = seekers
    .map((_, who) => who)
    .sort((a, b) => choices[b]!.order.length - choices[a]!.order.length || b - a);
  for (let turns = seekers.length + rules.patience; waiting.length > 0; turns--) {
    if (turns === 0 || effort > EFFORT) return undefined;
    const who = waiting.pop()!;
    const seat = best(who);
    const gone = new Set<number>();
    weigh(who, seat, Infinity, (other) => gone.add(other));
    if (gone.size > 0) weights[who]!++;
    for (const other of gone) {
      rise(other);
      waiting.unshift(other);
    }
    sit(who, seat);
  }
  // All sit: now each takes the best seat that is still free.
  for (let pass = 0; pass < 2; pass++) {
    for (let who = 0; who < seekers.length; who++) {
      rise(who);
      sit(who, best(who));
    }
  }
  return taken.map((seat, who) => decode(choices[who]!.codes[seat]!, seekers[who]!, rules));
}
