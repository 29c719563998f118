import type { SkillChart } from '../model/types.js';
import type { Point } from './graph-types.js';
import { frameRings, spreadSectors, type RingFrame, type Wedge } from './rings-frame.js';
import { onCircle } from './rings-geometry.js';
import type { Seat } from './rings-place.js';

/** From a dot's edge to the line its sector begins at; to the axis, where the numerals stand; from one ring's dots to the next ring's. */
const MARGIN = 2;
const AXIS = 7;
const BETWEEN = 6;
/** The least radius of a row, and how a row that would hold nothing moves on. */
const INNERMOST = 24;
const ONWARDS = 4;

interface Cell {
  readonly sector: number;
  readonly ring: number;
}

export interface NumberedPlaces {
  readonly centre: Point;
  readonly frame: RingFrame;
  readonly seats: readonly Seat[];
}

export interface NumberingRules {
  readonly width: number;
  /** The radius of the rim: as wished, and at most. */
  readonly wanted: number;
  readonly most: number;
  /** From one dot to the next: 2 more than its diameter. */
  readonly pitch: number;
}

/** What a row holds of a sector: from where to where, and how many dots. */
function stretch(
  { from, to }: Wedge,
  radius: number,
  pitch: number,
  first: boolean,
  last: boolean,
): Wedge & { readonly most: number } {
  const start = from + (pitch / 2 - 1 + (first ? AXIS : MARGIN)) / radius;
  const end = to - (pitch / 2 - 1 + (last ? AXIS : MARGIN)) / radius;
  return { from: start, to: end, most: end < start ? 0 : Math.floor(((end - start) * radius) / pitch + 1e-9) + 1 };
}

/**
 * Dots that bear numbers, in rows inside the rings' lines: as many rows to a ring as its fullest sector needs, so that
 * every dot has its place and none meets another, without any search. Undefined where the sheet is too small.
 */
export function placeNumbers(
  chart: SkillChart,
  asked: readonly Cell[],
  { width, wanted, most, pitch }: NumberingRules,
): NumberedPlaces | undefined {
  const { sectors, rings } = chart;
  const held = rings.map((_, ring) =>
    sectors.map((_, sector) => asked.filter((each) => each.ring === ring && each.sector === sector)),
  );
  const stretches = (wedges: readonly Wedge[], radius: number) =>
    wedges.map((wedge, i) => stretch(wedge, radius, pitch, i === 0, i === wedges.length - 1));

  /** The radii of every ring's rows, from the innermost. */
  const rowsOf = (wedges: readonly Wedge[]): number[][] | undefined => {
    const rows: number[][] = [];
    let radius = INNERMOST;
    for (const cells of held) {
      const left = cells.map((cell) => cell.length);
      const own: number[] = [];
      do {
        const room = stretches(wedges, radius).map(({ most }) => most);
        if (left.some((n) => n > 0) && left.every((n, i) => n <= 0 || room[i] === 0)) radius += ONWARDS;
        else {
          room.forEach((n, i) => (left[i]! -= n));
          own.push(radius);
          radius += pitch;
        }
        if (radius > most + pitch) return undefined;
      } while (left.some((n) => n > 0));
      rows.push(own);
      radius += BETWEEN;
    }
    return rows;
  };

  // The sizes of sectors that need the smaller sheet.
  let best: { readonly wedges: readonly Wedge[]; readonly rows: number[][]; readonly outer: number } | undefined;
  for (const crowding of [0.6, 0.8, 0.95]) {
    const wedges = spreadSectors(chart, crowding);
    const rows = rowsOf(wedges);
    const outer = (rows?.at(-1)?.at(-1) ?? Infinity) + (pitch + BETWEEN) / 2;
    if (rows && outer < (best?.outer ?? most + 1)) best = { wedges, rows, outer };
  }
  if (!best) return undefined;
  const { wedges, rows, outer } = best;
  const centre = { x: width / 2, y: 2000 };
  // As large as wished, or as the names of the sectors allow.
  for (let scale = Math.max(1, wanted / outer); scale >= 1; scale = scale > 1 ? Math.max(1, scale - 0.06) : 0) {
    const scaled = rows.map((own) => own.map((radius) => radius * scale));
    // A ring's line lies around its dots, half way to the next ring's.
    const radii = scaled.map((own, i) => (own.at(-1)! + (scaled[i + 1]?.[0] ?? own.at(-1)! + pitch + BETWEEN)) / 2);
    const frame = frameRings(chart, { centre, rim: radii.at(-1)!, width, radii, wedges, tight: true });
    if (!frame) continue;
    const seats = new Map<Cell, Seat>();
    scaled.forEach((own, ring) => {
      const room = own.map((radius) => stretches(wedges, radius));
      held[ring]!.forEach((cell, sector) => {
        // The next dot goes to the row that is the emptiest for its size.
        const counts = own.map(() => 0);
        for (let i = 0; i < cell.length; i++) {
          let [row, least] = [-1, Infinity];
          room.forEach((each, at) => {
            const part = (counts[at]! + 1) / each[sector]!.most;
            if (part < least) [row, least] = [at, part];
          });
          counts[row]!++;
        }
        const places = own.flatMap((radius, row) => {
          const { from, to } = room[row]![sector]!;
          const n = counts[row]!;
          // In the middles of equal parts; where these are too short, from end to end.
          const loose = (to - from) * radius >= n * pitch;
          return Array.from({ length: n }, (_, i) => ({
            radius,
            angle: from + ((to - from) * (loose ? i + 0.5 : i)) / (loose ? n : n - 1 || 1),
          }));
        });
        places.sort((a, b) => a.angle - b.angle || a.radius - b.radius);
        cell.forEach((each, i) => {
          const { radius, angle } = places[i]!;
          const form = { lines: [], width: 0, height: pitch - 2 };
          seats.set(each, { ...onCircle(centre, radius, angle), angle, side: 1, form });
        });
      });
    });
    return { centre, frame, seats: asked.map((each) => seats.get(each)!) };
  }
  return undefined;
}
