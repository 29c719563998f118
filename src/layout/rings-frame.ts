import type { SkillChart } from '../model/types.js';
import type { Point } from './graph-types.js';
import { cosine, sine } from './angles.js';
import { distance, grow, onCircle, overlaps, type Box } from './rings-geometry.js';
import { breakLines, textWidth } from './text-width.js';

/** A name outside the rim, beside the arc that says where its sector begins. */
interface SectorFrame {
  /** The sector's angles in radians: 0 is right, clockwise. */
  readonly from: number;
  readonly to: number;
  /** Where the short arc ends. */
  readonly arcEnd: number;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly side: 1 | -1;
}

/** What stands before the first dot is placed. */
export interface RingFrame {
  /** Outside it stand the names. */
  readonly rim: number;
  readonly radii: readonly number[];
  readonly sectors: readonly SectorFrame[];
  /** The boxes of the names, the arcs and the rings' numerals. */
  readonly fixed: readonly Box[];
  readonly numerals: readonly Box[];
  /** For each ring, the distance to the nearest other one (of the innermost: or to the centre). */
  readonly gaps: readonly number[];
}

/** From the rim to the arcs. */
export const ARC = 26;
const NAME_SIZE = 12.5;
export const NAME_LINE = 15;
/** How much of the axis a ring's numeral takes. */
const NUMERAL = 13;
const DEGREE = Math.PI / 180;
/** Widths and numbers of lines a sector's name may have, best first. */
const NAME_FORMS = [
  [400, 1],
  [150, 2],
  [110, 2],
  [84, 3],
  [66, 3],
  [48, 3],
] as const;

/** A sector's angles in radians: 0 is right, clockwise. */
export interface Wedge {
  readonly from: number;
  readonly to: number;
}

/** All around from the top: sectors of one size with `crowding` 0; towards 1 those that hold more are the wider. */
export function spreadSectors({ sectors }: SkillChart, crowding: number): Wedge[] {
  const mean = sectors.reduce((sum, { skills }) => sum + skills.length, 0) / sectors.length || 1;
  const shares = sectors.map(({ skills }) => 1 + (skills.length / mean - 1) * crowding);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let to = -90 * DEGREE;
  return shares.map((share) => ({ from: to, to: (to += (360 * DEGREE * share) / whole) }));
}

/** Radii up to a rim: the rings lie evenly with `crowding` 0; towards 1 those that hold more have more room. */
export function spreadRings({ rings, sectors }: SkillChart, rim: number, crowding: number): number[] {
  const skills = sectors.flatMap((sector) => sector.skills);
  const first = Math.min(rim, (rim * 1.17) / rings.length);
  return rings.map((_, ring) => {
    const even = rings.length < 2 ? rim : first + ((rim - first) * ring) / (rings.length - 1);
    const byNeed = rim * Math.sqrt(skills.filter((skill) => skill.ring <= ring).length / (skills.length || 1));
    return even + (byNeed - even) * crowding;
  });
}

/**
 * What stands around and between the skills: the sectors' names outside the rim, the rings' numerals on the axis. A `tight`
 * one looks further for places and has the numerals on the axis itself. Undefined where a name finds no room.
 */
export function frameRings(
  chart: SkillChart,
  {
    centre,
    rim,
    width,
    radii,
    wedges,
    tight,
  }: {
    readonly centre: Point;
    readonly rim: number;
    readonly width: number;
    readonly radii: readonly number[];
    readonly wedges: readonly Wedge[];
    readonly tight: boolean;
  },
): RingFrame | undefined {
  const gaps = radii.map((radius, ring) =>
    Math.min(radius - (radii[ring - 1] ?? 0), (radii[ring + 1] ?? Infinity) - radius),
  );
  const axis = tight ? centre.x + NUMERAL / 2 : centre.x - 4;
  const numerals = radii.map((radius): Box => [axis - NUMERAL, centre.y - radius - 7, axis, centre.y - radius + 7]);
  const angles = wedges.map(({ from, to }) => ({ from, to, arcEnd: from + Math.min(13 * DEGREE, (to - from) / 2) }));
  const fixed = angles.flatMap(({ from, arcEnd }) =>
    [0, 1, 2, 3, 4].map((i): Box => {
      const { x, y } = onCircle(centre, rim + ARC, from + ((arcEnd - from) * i) / 4);
      return [x - 5, y - 5, x + 5, y + 5];
    }),
  );
  const sectors: SectorFrame[] = [];
  for (const [i, { from, to, arcEnd }] of angles.entries()) {
    const place = placeName(chart.sectors[i]!.name, from, to);
    if (!place) return undefined;
    fixed.push(place.box);
    sectors.push({ from, to, arcEnd, ...place });
  }
  return { rim, radii, sectors, gaps, numerals, fixed: [...fixed, ...numerals.map((box) => grow(box, 2))] };

  /** Beside the arc if it can be; else where there is room outside the rim, further along the sector. */
  function placeName(name: string, from: number, to: number): Pick<SectorFrame, 'lines' | 'box' | 'side'> | undefined {
    let found: Pick<SectorFrame, 'lines' | 'box' | 'side'> | undefined;
    let least = Infinity;
    NAME_FORMS.forEach(([room, most], form) => {
      if (form * 8 >= least) return;
      const lines = breakLines(name, room, NAME_SIZE, most, { mono: true });
      const wide = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE, { mono: true })));
      const high = lines.length * NAME_LINE;
      const price = form * 8 + (lines.at(-1)!.endsWith('…') ? 200 : 0);
      const furthest = ((to - from) / DEGREE) * (tight ? 0.85 : 0.5);
      for (let degrees = 3; degrees <= Math.max(7, furthest); degrees += 2) {
        for (const out of tight ? [40, 46, 54, 20] : [40, 46, 54]) {
          const cost = price + Math.abs(degrees - 7) * 2 + Math.abs(out - 40);
          if (cost >= least) continue;
          const angle = from + degrees * DEGREE;
          const point = onCircle(centre, rim + out, angle);
          const side = cosine(angle) < 0 ? -1 : 1;
          const top = point.y + (sine(angle) * (high - NAME_LINE)) / 2 - high / 2;
          const left = side > 0 ? point.x : point.x - wide;
          const box: Box = [left, top, left + wide, top + high];
          const spacious: Box = [left - 4, top - 2, left + wide + 4, top + high + 2];
          if (left < 2 || left + wide > width - 2 || distance(centre, box) < rim + Math.min(out - 10, ARC + 5))
            continue;
          if (fixed.some((other) => overlaps(other, spacious))) continue;
          least = cost;
          found = { lines, box, side };
        }
      }
    });
    return found;
  }
}
