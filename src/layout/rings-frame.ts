import type { SkillChart } from '../model/types.js';
import type { Point } from './graph-types.js';
import { distance, onCircle, overlaps, type Box } from './rings-geometry.js';
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
  readonly radii: readonly number[];
  readonly sectors: readonly SectorFrame[];
  /** The boxes of the names, the arcs and the rings' numerals. */
  readonly fixed: readonly Box[];
  /** The least distance between rings. */
  readonly gap: number;
}

/** From the rim to the arcs. */
export const ARC = 26;
const NAME_SIZE = 12.5;
export const NAME_LINE = 15;
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

/**
 * Radii, sectors and the names around them for a rim of the given radius. With `crowding` 0 the rings lie evenly and the
 * sectors are equal; towards 1 both give room where the skills are. Undefined where a name finds no room.
 */
export function frameRings(
  chart: SkillChart,
  {
    centre,
    rim,
    width,
    crowding,
  }: { readonly centre: Point; readonly rim: number; readonly width: number; readonly crowding: number },
): RingFrame | undefined {
  const rings = chart.rings.length;
  const skills = chart.sectors.flatMap((sector) => sector.skills);
  const first = Math.min(rim, (rim * 1.17) / rings);
  const radii = chart.rings.map((_, ring) => {
    const even = rings < 2 ? rim : first + ((rim - first) * ring) / (rings - 1);
    const byNeed = rim * Math.sqrt(skills.filter((skill) => skill.ring <= ring).length / (skills.length || 1));
    return even + (byNeed - even) * crowding * 0.5;
  });
  const gap = Math.min(...radii.map((radius, ring) => radius - (radii[ring - 1] ?? 0)));
  const numerals = radii.map((radius): Box => [
    centre.x - 20,
    centre.y - radius - 9,
    centre.x - 3,
    centre.y - radius + 9,
  ]);

  const mean = skills.length / chart.sectors.length || 1;
  const shares = chart.sectors.map((sector) => 1 + (sector.skills.length / mean - 1) * crowding * 0.7);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let at = -90 * DEGREE;
  const angles = shares.map((share) => {
    const from = at;
    at += (360 * DEGREE * share) / whole;
    return { from, to: at, arcEnd: from + Math.min(13 * DEGREE, (at - from) / 2) };
  });
  const fixed = angles.flatMap(({ from, arcEnd }) =>
    [0, 1, 2, 3, 4].map((i): Box => {
      const { x, y } = onCircle(centre, rim + ARC, from + ((arcEnd - from) * i) / 4);
      return [x - 5, y - 5, x + 5, y + 5];
    }),
  );
  const sectors: SectorFrame[] = [];
  for (const [i, { from, to, arcEnd }] of angles.entries()) {
    const place = placeName(chart.sectors[i]!.name, from, to, crowding);
    if (!place) return undefined;
    fixed.push(place.box);
    sectors.push({ from, to, arcEnd, ...place });
  }
  return { radii, sectors, gap, fixed: [...fixed, ...numerals] };

  /** Beside the arc if it can be; else where there is room outside the rim, further along the sector. */
  function placeName(
    name: string,
    from: number,
    to: number,
    reach: number,
  ): Pick<SectorFrame, 'lines' | 'box' | 'side'> | undefined {
    let found: Pick<SectorFrame, 'lines' | 'box' | 'side'> | undefined;
    let least = Infinity;
    NAME_FORMS.forEach(([room, most], form) => {
      if (form * 8 >= least) return;
      const lines = breakLines(name, room, NAME_SIZE, most, { mono: true });
      const wide = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE, { mono: true })));
      const high = lines.length * NAME_LINE;
      const price = form * 8 + (lines.at(-1)!.endsWith('…') ? 200 : 0);
      const furthest = ((to - from) / DEGREE) * (reach > 0 ? 0.85 : 0.5);
      for (let degrees = 3; degrees <= Math.max(7, furthest); degrees += 2) {
        for (const out of reach > 0 ? [40, 46, 54, 20] : [40, 46, 54]) {
          const cost = price + Math.abs(degrees - 7) * 2 + Math.abs(out - 40);
          if (cost >= least) continue;
          const angle = from + degrees * DEGREE;
          const point = onCircle(centre, rim + out, angle);
          const side = Math.cos(angle) < 0 ? -1 : 1;
          const top = point.y + (Math.sin(angle) * (high - NAME_LINE)) / 2 - high / 2;
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
