import type { Point } from './graph-types.js';
import { cosine, sine } from './angles.js';
import { type Box } from './rings-geometry.js';

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
  /** How far it may leave its ring's line, in units. */
  readonly drift: number;
  /** The best form first, four at most. */
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
  /** The lowest height of a label's row. */
  readonly pitch: number;
  /** How many times dots may be sent away from their seats again. */
  readonly patience: number;
  /** How many seats may be weighed yet, here and in further attempts. */
  readonly effort: { left: number };
}

/** From the dot's centre to its label, and the space around both. */
export const LABEL = 13;
const BEFORE = 8;
const AFTER = 5;
/** How far apart, in units, the seats along a ring are tried, and how many of them to each side of the ideal one. */
const STEP = 6;
const MOST_STEPS = 25;
const STEPS = 2 * MOST_STEPS + 1;
/** Off the ring's line, as parts of the drift. */
const LEAVES = [0, 0.5, -0.5, 1, -1];
const MOST_FORMS = 4;
/** The height of a row in the index of seats. */
const ROW = 32;

// A dot has some two thousand seats, and most of them nobody ever looks at. So a seat is a code (step, leave, inner side,
// form), the order to try the codes in is made once for all dots of a kind, and a seat's box only when it is tried.
const CODES = STEPS * LEAVES.length * 2 * MOST_FORMS;
const orders = new Map<number, readonly number[]>();

/**
 * The codes, best first: near the ideal place, on the line, in the first form, and with the label outwards. `level` (0 to 3)
 * is how level the ring's radius lies there: the more, the worse is a label on the inner side; without drift it is no choice.
 */
function orderOf(forms: number, level: number, drifting: boolean): readonly number[] {
  const key = (forms * 8 + level) * 2 + (drifting ? 1 : 0);
  const known = orders.get(key);
  if (known) return known;
  const keys: number[] = [];
  for (let step = 0; step < STEPS; step++)
    for (let leave = 0; leave < (drifting ? LEAVES.length : 1); leave++)
      for (let inner = 0; inner < (drifting || level === 0 ? 2 : 1); inner++)
        for (let form = 0; form < forms; form++) {
          const cost =
            Math.abs(step - MOST_STEPS) * STEP + Math.abs(LEAVES[leave]!) * 18 + form * 14 + inner * level * 40;
          keys.push(cost * CODES + ((step * LEAVES.length + leave) * 2 + inner) * MOST_FORMS + form);
        }
  const order = Array.from(Float64Array.from(keys).sort(), (each) => each % CODES);
  orders.set(key, order);
  return order;
}

const outerSide = (cos: number): 1 | -1 => (cos < -0.02 ? -1 : 1);

function seatOf(code: number, { ideal, radius, drift, forms }: Seeker, { x, y }: Point): Seat {
  const rest = code >> 3;
  const angle = ideal + ((Math.floor(rest / LEAVES.length) - MOST_STEPS) * STEP) / radius;
  const at = radius + LEAVES[rest % LEAVES.length]! * drift;
  const cos = cosine(angle);
  const side = outerSide(cos);
  return {
    x: x + at * cos,
    y: y + at * sine(angle),
    angle,
    side: (code >> 2) % 2 ? (side > 0 ? -1 : 1) : side,
    form: forms[code % MOST_FORMS]!,
  };
}

/** The seat a dot would have alone on the sheet. */
export const idealSeat = (seeker: Seeker, centre: Point): Seat =>
  seatOf(MOST_STEPS * LEAVES.length * 8, seeker, centre);

/** Cosine and sine of every step along a ring. */
function turnsOf(radius: number): Float64Array {
  const turns = new Float64Array(STEPS * 2);
  for (let step = 0; step < STEPS; step++) {
    turns[step * 2] = cosine(((step - MOST_STEPS) * STEP) / radius);
    turns[step * 2 + 1] = sine(((step - MOST_STEPS) * STEP) / radius);
  }
  return turns;
}

/** What is known of a dot's seats. */
interface Choices {
  readonly order: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Cosine and sine of the ideal angle, and of each step away from it. */
  readonly idealCos: number;
  readonly idealSin: number;
  readonly turns: Float64Array;
}

/**
 * Seats every dot so that no two boxes meet. The ones with the least choice go first; each takes its best free seat, or
 * the one with the least weight of others on it, who then look again; whoever was sent away weighs more the next time
 * (min-conflicts, Minton et al. 1992, with weights in place of chance: the same input gives the same seats).
 * Undefined where there is no such seating or the patience runs out.
 */
export function findSeats(seekers: readonly Seeker[], rules: SeatRules): Seat[] | undefined {
  const { centre, width, fixed, pitch, effort } = rules;
  const rings = new Map<number, Float64Array>();
  const choices = seekers.map(({ ideal, from, to, radius, drift, forms }): Choices => {
    const idealCos = cosine(ideal);
    const level = Math.round(3 * Math.abs(idealCos));
    let turns = rings.get(radius);
    if (!turns) rings.set(radius, (turns = turnsOf(radius)));
    return {
      order: orderOf(forms.length, level, drift > 0),
      first: MOST_STEPS + Math.ceil(((from - ideal) * radius) / STEP),
      last: MOST_STEPS + ((to - ideal) * radius) / STEP,
      turns,
      idealCos,
      idealSin: sine(ideal),
    };
  });
  // For each code: 0 not looked at yet, 1 free of what stands there for good, 2 not.
  const states = new Uint8Array(seekers.length * CODES);
  // The box of the seat that is being looked at, and those of the taken ones.
  const box = new Float64Array(4);
  const seated = new Float64Array(seekers.length * 4);
  /** Has a look at a seat; false where it cannot be had. */
  const look = (who: number, code: number): boolean => {
    const { first, last, turns, idealCos, idealSin } = choices[who]!;
    const rest = code >> 3;
    const step = Math.floor(rest / LEAVES.length);
    const state = states[who * CODES + code];
    if (state === 2 || step < first || step > last) return false;
    const { radius, drift, forms } = seekers[who]!;
    // The ideal angle and so many steps more: by the rule for sums of angles.
    const turnCos = turns[step * 2]!;
    const turnSin = turns[step * 2 + 1]!;
    const cos = idealCos * turnCos - idealSin * turnSin;
    const sin = idealSin * turnCos + idealCos * turnSin;
    const at = radius + LEAVES[rest % LEAVES.length]! * drift;
    const x = centre.x + at * cos;
    const y = centre.y + at * sin;
    const form = forms[code % MOST_FORMS]!;
    const reach = LABEL + form.width + AFTER;
    const right = outerSide(cos) > 0 === (code >> 2) % 2 < 1;
    const half = Math.max(pitch, form.height) / 2;
    const x0 = x - (right ? BEFORE : reach);
    const x1 = x + (right ? reach : BEFORE);
    const y0 = y - half;
    const y1 = y + half;
    if (state === 0) {
      let free = x0 >= 2 && x1 <= width - 2;
      for (const each of fixed) if (x0 < each[2] && each[0] < x1 && y0 < each[3] && each[1] < y1) free = false;
      states[who * CODES + code] = free ? 1 : 2;
      if (!free) return false;
    }
    box[0] = x0;
    box[1] = y0;
    box[2] = x1;
    box[3] = y1;
    return true;
  };

  const taken = seekers.map(() => -1);
  const weights = seekers.map(() => 1);
  const rows: number[][] = [];
  /** The others on the seat that was looked at, once for every row they share; stops when they weigh enough. */
  const weigh = (enough: number, visit?: (other: number) => void): number => {
    effort.left--;
    let weight = 0;
    const x0 = box[0]!;
    const y0 = box[1]!;
    const x1 = box[2]!;
    const y1 = box[3]!;
    const end = y1 / ROW;
    for (let row = Math.floor(y0 / ROW); row <= end; row++) {
      const there = rows[row];
      if (there)
        for (const other of there) {
          const i = other * 4;
          if (x0 < seated[i + 2]! && seated[i]! < x1 && y0 < seated[i + 3]! && seated[i + 1]! < y1) {
            visit?.(other);
            if ((weight += weights[other]!) >= enough) return weight;
          }
        }
    }
    return weight;
  };
  const eachRow = (who: number, visit: (row: number[]) => void): void => {
    const end = seated[who * 4 + 3]! / ROW;
    for (let row = Math.floor(seated[who * 4 + 1]! / ROW); row <= end; row++) visit((rows[row] ??= []));
  };
  const sit = (who: number, code: number): void => {
    look(who, code);
    taken[who] = code;
    seated.set(box, who * 4);
    eachRow(who, (row) => row.push(who));
  };
  const rise = (who: number): void => eachRow(who, (row) => row.splice(row.indexOf(who), 1));
  /** The free seat that is best, else the one with the least on it; -1 where there is none at all. */
  const best = (who: number): number => {
    let found = -1;
    let least = Infinity;
    for (const code of choices[who]!.order) {
      if (!look(who, code)) continue;
      const weight = weigh(least);
      if (weight < least) {
        found = code;
        least = weight;
      }
      if (least === 0) break;
    }
    return found;
  };

  // Wide names on short arcs have the least choice.
  const room = seekers.map(
    ({ from, to, radius, forms }) => Math.min((to - from) * radius, STEPS * STEP) - forms[0]!.width,
  );
  const waiting = seekers.map((_, who) => who).sort((a, b) => room[b]! - room[a]! || b - a);
  for (let turns = seekers.length + rules.patience; waiting.length > 0; turns--) {
    if (turns === 0 || effort.left < 0) return undefined;
    const who = waiting.pop()!;
    const code = best(who);
    if (code < 0) return undefined;
    look(who, code);
    const gone = new Set<number>();
    weigh(Infinity, (other) => gone.add(other));
    if (gone.size > 0) weights[who]!++;
    for (const other of gone) {
      rise(other);
      waiting.unshift(other);
    }
    sit(who, code);
  }
  // All sit: now each takes the best seat that is still free.
  for (let pass = 0; pass < 2; pass++) {
    for (let who = 0; who < seekers.length; who++) {
      rise(who);
      sit(who, best(who));
    }
  }
  return taken.map((code, who) => seatOf(code, seekers[who]!, centre));
}
