import type { RingSkill, SkillChart } from '../model/types.js';
import type { Point, PlacedText } from './graph-types.js';
import { findPlaces, ringSizes, type RingSize } from './rings-attempts.js';
import { ARC, NAME_LINE } from './rings-frame.js';
import { LABEL } from './rings-place.js';
import { arc, mirrorPath, onCircle, openCircle, openLine, overlaps, round, type Box } from './rings-geometry.js';

export { MOST_SKILLS, ringSizes, type RingSize } from './rings-attempts.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface RingLayoutOptions {
  readonly size?: RingSize;
  /** Right to left mirrors the finished picture; texts stay readable. */
  readonly direction?: 'ltr' | 'rtl';
  /** What stands for the sectors where their names have no room. */
  readonly letters?: readonly string[];
}

export interface PlacedSkill {
  readonly skill: RingSkill;
  /** Index into `chart.sectors`. */
  readonly sector: number;
  /** Index into `chart.rings`. */
  readonly ring: number;
  /** The dot. */
  readonly x: number;
  readonly y: number;
  /** The label stands to the right of the dot (`start`) or to its left (`end`), centred on it in height. */
  readonly anchor: 'start' | 'end';
  /** The label's lines; joined they are the name. The last is to be cut off at the label's width where it is longer. None in a numbered drawing. */
  readonly lines: readonly string[];
  /** The label's box; in a numbered drawing the dot's own. */
  readonly label: Box;
}

export interface PlacedRing {
  readonly name: string;
  readonly radius: number;
  /** The circle, open where labels and dots stand. */
  readonly path: string;
  readonly numeral: PlacedText;
}

export interface PlacedSector {
  readonly name: string;
  readonly lines: readonly PlacedText[];
  readonly box: Box;
  /** The hairline it begins at, and the short arc that points along it. */
  readonly hairline: string;
  readonly arc: string;
  /** The arc's arrow: its point, and the direction it points in, in degrees (0 = right, 90 = down). */
  readonly tip: { readonly x: number; readonly y: number; readonly angle: number };
}

/** A finished picture: the same chart and options give the same one in every engine, to the rounded digit. */
export interface RingLayout {
  readonly size: RingSize;
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** The size of the skills' names, the height of their lines, and of the row each has to itself; in a numbered drawing `pitch` is the diameter of a dot. */
  readonly text: number;
  readonly line: number;
  readonly pitch: number;
  readonly rings: readonly PlacedRing[];
  readonly sectors: readonly PlacedSector[];
  /** The ticks outside the rim, every 6°. */
  readonly ticks: string;
  /** Every skill, by ring, then clockwise. */
  readonly skills: readonly PlacedSkill[];
  /** True where the names have no room that leaves rings and sectors to be seen: the dots bear numbers, by the order of `skills`, and lie inside their ring's line. */
  readonly numbered: boolean;
  /** True where not even the sectors' names have room: letters stand for them. */
  readonly lettered: boolean;
  /** True where no place was found at which no labels meet: show the list instead. */
  readonly crowded: boolean;
}

/** Places every skill of a chart: rings, sectors, dots and labels. Pure; never throws; the same picture for the same chart. */
export function layoutRings(
  given: SkillChart,
  { size = 'regular', direction = 'ltr', letters = LETTERS }: RingLayoutOptions = {},
): RingLayout {
  const chart = given.rings.length > 0 ? given : { ...given, rings: [''] };
  const width = ringSizes[size];
  const {
    asked,
    text,
    line,
    pitch,
    frame,
    seats,
    centre: low,
    numbered,
    lettered,
    crowded,
  } = findPlaces(chart, size, letters);
  const { rim, radii } = frame;
  const labels = seats.map(({ x, y, side, form }): Box => {
    const [near, far] = numbered ? [x - pitch / 2, x + pitch / 2] : [x + side * LABEL, x + side * (LABEL + form.width)];
    return [Math.min(near, far), y - form.height / 2, Math.max(near, far), y + form.height / 2];
  });
  const tops = [low.y - rim - ARC, ...[...labels, ...frame.sectors.map((sector) => sector.box)].map((box) => box[1])];
  const feet = [low.y + rim + ARC, ...[...labels, ...frame.sectors.map((sector) => sector.box)].map((box) => box[3])];
  const rise = Math.min(...tops) - 4;
  const centre = { x: low.x, y: low.y - rise };
  const mirrored = direction === 'rtl';
  const flip = (x: number): number => round(mirrored ? width - x : x);
  const flipPath = (path: string): string => (mirrored ? mirrorPath(path, width) : path);
  const move = ([left, top, right, bottom]: Box): Box =>
    mirrored
      ? [round(width - right), round(top - rise), round(width - left), round(bottom - rise)]
      : [round(left), round(top - rise), round(right), round(bottom - rise)];
  const anchor = (side: number): 'start' | 'end' => (side > 0 === mirrored ? 'end' : 'start');

  // What lines leave free: the numerals on the axis, and dots with their names. Those with numbers stand clear of lines.
  const gaps = frame.numerals.map(([left, top, right, bottom]): Box => [left, top - rise, right, bottom - rise]);
  if (!numbered)
    labels.forEach(([left, top, right, bottom], i) => {
      const { x, side } = seats[i]!;
      gaps.push([side > 0 ? x - 5 : left, top - rise, side > 0 ? right : x + 5, bottom - rise]);
    });
  let ticks = '';
  for (let degrees = -90; degrees < 270; degrees += 6) {
    const angle = (degrees * Math.PI) / 180;
    const [a, b] = [onCircle(centre, radii.at(-1)!, angle), onCircle(centre, radii.at(-1)! + 4, angle)];
    const bare = frame.sectors.every(({ from }) => Math.abs(from - angle) * rim > 2);
    if (bare && !gaps.some((box) => overlaps(box, [b.x - 2, b.y - 2, b.x + 2, b.y + 2]))) ticks += openLine(a, b, []);
  }
  const skills = asked.map(({ skill, sector, ring }, i) => ({
    skill,
    sector,
    ring,
    seat: seats[i]!,
    label: labels[i]!,
  }));
  skills.sort((a, b) => a.ring - b.ring || a.sector - b.sector || a.seat.angle - b.seat.angle);
  return {
    size,
    width,
    height: Math.ceil(Math.max(...feet) - rise + 4),
    centre: { x: flip(centre.x), y: round(centre.y) },
    text,
    line,
    pitch,
    numbered,
    lettered,
    crowded,
    ticks: flipPath(ticks),
    rings: chart.rings.map((name, i) => {
      const radius = radii[i]!;
      const [left, , right] = frame.numerals[i]!;
      const numeral: PlacedText = {
        text: String(i + 1),
        x: flip((left + right) / 2),
        y: round(centre.y - radius + 4),
        anchor: 'middle',
      };
      return { name, radius: round(radius), path: flipPath(openCircle(centre, radius, gaps)), numeral };
    }),
    sectors: chart.sectors.map(({ name }, i) => {
      const { from, arcEnd, lines, box, side } = frame.sectors[i]!;
      const tip = onCircle(centre, rim + ARC, arcEnd);
      const points = (arcEnd * 180) / Math.PI + 90;
      return {
        name,
        box: move(box),
        lines: lines.map((each, n) => ({
          text: each,
          x: flip(side > 0 ? box[0] : box[2]),
          y: round(box[1] - rise + 11.5 + n * NAME_LINE),
          anchor: anchor(side),
        })),
        hairline: flipPath(
          openLine(
            onCircle(centre, Math.min(40, frame.radii[0]! / 2), from),
            onCircle(centre, rim + ARC + 6, from),
            gaps,
          ),
        ),
        arc: flipPath(arc(centre, rim + ARC, from, arcEnd)),
        tip: { x: flip(tip.x), y: round(tip.y), angle: round(mirrored ? 180 - points : points) },
      };
    }),
    skills: skills.map(({ skill, sector, ring, seat, label }) => ({
      skill,
      sector,
      ring,
      x: flip(seat.x),
      y: round(seat.y - rise),
      anchor: anchor(seat.side),
      lines: seat.form.lines,
      label: move(label),
    })),
  };
}
