import type { RingSkill, SkillChart } from '../model/types.js';
import type { Point, PlacedText } from './graph-types.js';
import { ARC, frameRings, NAME_LINE, type RingFrame } from './rings-frame.js';
import { arc, mirrorPath, onCircle, openCircle, openLine, overlaps, round, type Box } from './rings-geometry.js';
import { findSeats, idealSeat, LABEL, type LabelForm, type Seat, type Seeker } from './rings-place.js';
import { breakLines, textWidth } from './text-width.js';

/** The named sizes of the drawing and their widths. 1 unit is 1/16 em, and nothing is ever scaled. */
export const ringSizes = { compact: 544, regular: 740, wide: 856 } as const;
export type RingSize = keyof typeof ringSizes;
/** More skills than this are a list: no size has room for them. */
export const MOST_SKILLS = 150;

export interface RingLayoutOptions {
  readonly size?: RingSize;
  /** Right to left mirrors the finished picture; texts stay readable. */
  readonly direction?: 'ltr' | 'rtl';
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
  /** The label's lines; joined they are the name. The last is to be cut off at `width` where it is longer. */
  readonly lines: readonly string[];
  /** The label's box. */
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
  /** The size of the skills' names, the height of their lines, and of the row each has to itself. */
  readonly text: number;
  readonly line: number;
  readonly pitch: number;
  readonly rings: readonly PlacedRing[];
  readonly sectors: readonly PlacedSector[];
  /** The ticks outside the rim, every 6°. */
  readonly ticks: string;
  /** Every skill, by ring, then clockwise. */
  readonly skills: readonly PlacedSkill[];
  /** True where no place was found at which no labels meet: show the list instead. */
  readonly crowded: boolean;
}

/** The least radius of the rim, the one for 72 skills, and the one for 120. */
const RIMS: Record<RingSize, readonly [number, number, number]> = {
  compact: [136, 190, 225],
  regular: [172, 280, 290],
  wide: [194, 335, 345],
};

/** How tight the drawing is set. */
interface Setting {
  readonly text: number;
  readonly line: number;
  readonly pitch: number;
  /** How far dots may leave their line, as a part of the distance between rings. */
  readonly drift: number;
  readonly crowding: number;
  readonly patience: number;
  /** The part of the sheet that text may take; above it nobody ever found a seat. */
  readonly load: number;
  /** The rims to try. */
  readonly rims: readonly number[];
}
const SETTINGS: readonly Setting[] = [
  { text: 14, line: 18, pitch: 24, drift: 0, crowding: 0, patience: 40, load: 0.35, rims: [1] },
  { text: 13, line: 16, pitch: 20, drift: 0, crowding: 0, patience: 60, load: 0.35, rims: [1] },
  { text: 13, line: 16, pitch: 20, drift: 0, crowding: 0.6, patience: 60, load: 0.35, rims: [1] },
  { text: 13, line: 15, pitch: 17, drift: 0.25, crowding: 1, patience: 80, load: 0.62, rims: [1, 1.1, 0.9] },
  { text: 12, line: 14, pitch: 15, drift: 0.42, crowding: 1, patience: 400, load: 0.75, rims: [1, 1.08, 0.9] },
];

const clean = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** The ways to write a name: whole, or in two lines; shortened only where no way holds it. */
function labelForms({ skill, forms: made }: Asked, { text, line }: Setting): readonly LabelForm[] {
  const known = made.get(line);
  if (known) return known;
  const whole = clean(skill.name);
  const all = (
    [
      [190, 1],
      [150, 2],
      [100, 2],
      [70, 2],
    ] as const
  ).map(([room, most]) => {
    const [first, second] = breakLines(whole, room, text, most) as [string, string?];
    const width = Math.max(textWidth(first, text), textWidth(second ?? '', text));
    // The lines as pieces of the name: nothing is lost, and the list shows it whole.
    const at = second === undefined ? whole.length : whole.indexOf(second[0]!, first.length);
    const lines = [whole.slice(0, at), whole.slice(at)].filter((piece) => piece !== '');
    return {
      lines,
      width,
      height: lines.length * line,
      shortened: (second ?? first).endsWith('…') && !whole.endsWith('…'),
    };
  });
  const held = all.filter((form) => !form.shortened);
  const forms = (held.length > 0 ? held : all.slice(1)).filter(
    (form, i, forms) => i === 0 || form.width < forms[i - 1]!.width - 8,
  );
  made.set(line, forms);
  return forms;
}

interface Attempt {
  readonly setting: Setting;
  readonly centre: Point;
  readonly rim: number;
  readonly frame: RingFrame;
  readonly seats: readonly Seat[];
}

interface Asked {
  readonly skill: RingSkill;
  readonly sector: number;
  readonly ring: number;
  /** The ways to write its name, by the height of their lines: made when first asked for. */
  readonly forms: Map<number, readonly LabelForm[]>;
}

/** Each sector's skills of each ring, by name: their order in the document has no meaning in the picture. */
function askAll(chart: SkillChart): Asked[] {
  const last = chart.rings.length - 1;
  return chart.sectors.flatMap(({ skills }, sector) =>
    skills
      .map((skill) => ({
        skill,
        sector,
        ring: Math.min(last, Math.max(0, Math.trunc(skill.ring) || 0)),
        forms: new Map(),
      }))
      .sort((a, b) => a.ring - b.ring || (a.skill.name < b.skill.name ? -1 : a.skill.name > b.skill.name ? 1 : 0)),
  );
}

function attempt(
  chart: SkillChart,
  asked: readonly Asked[],
  width: number,
  rim: number,
  setting: Setting,
): Attempt | undefined {
  // Far enough down that nothing is above zero; the finished picture is moved up.
  const centre = { x: width / 2, y: 2000 };
  const { pitch, drift, crowding, load } = setting;
  const frame = frameRings(chart, { centre, rim, width, crowding });
  if (!frame) return undefined;
  const seekers = seekersFor(asked, frame, setting);
  // What cannot work is not tried: labels in rows on the two sides of each ring, or more text than sheet.
  const full = frame.radii.some(
    (radius, ring) => asked.filter((each) => each.ring === ring).length * pitch > 2.8 * radius,
  );
  const text = seekers.reduce((sum, { forms }) => sum + (forms[0]!.width + 26) * pitch, 0);
  if ((drift === 0 && full) || text > load * Math.PI * (rim + 45) ** 2) return undefined;
  const seats = findSeats(seekers, { ...setting, centre, width, fixed: frame.fixed, drift: frame.gap * drift });
  return seats && { setting, centre, rim, frame, seats };
}

function seekersFor(asked: readonly Asked[], frame: RingFrame, setting: Setting): Seeker[] {
  return asked.map((each) => {
    const { sector, ring } = each;
    const { from, to } = frame.sectors[sector]!;
    const radius = frame.radii[ring]!;
    const same = asked.filter((other) => other.sector === sector && other.ring === ring);
    const margin = Math.min(9 / radius, (to - from) / 4);
    // Neighbouring rings a little out of step, so that few labels ask for the same row.
    const place = (same.indexOf(each) + [0.5, 0.6, 0.4][ring % 3]!) / same.length;
    return {
      radius,
      ideal: from + (to - from) * place,
      from: from + margin,
      to: to - margin,
      forms: labelForms(each, setting),
    };
  });
}

/** Every try, from spacious to tight, until one has no two labels that meet. */
function findAttempt(chart: SkillChart, asked: readonly Asked[], size: RingSize): Attempt | undefined {
  const [least, most, tight] = RIMS[size];
  const n = asked.length;
  if (n > MOST_SKILLS || chart.rings.length > 12 || chart.sectors.length > 24) return undefined;
  const rim = n > 72 ? most + ((tight - most) * (n - 72)) / 48 : least + (most - least) * Math.sqrt(n / 72);
  for (const setting of SETTINGS) {
    for (const factor of setting.rims) {
      const found = attempt(chart, asked, ringSizes[size], rim * factor, setting);
      if (found) return found;
    }
  }
  return undefined;
}

/** Where nothing fits, every skill still has the place that it would have alone. */
function pile(chart: SkillChart, asked: readonly Asked[], size: RingSize): Attempt {
  const [width, rim, setting] = [ringSizes[size], RIMS[size][1], SETTINGS[0]!];
  const centre = { x: width / 2, y: 2000 };
  const bare = { ...chart, sectors: chart.sectors.map((sector) => ({ ...sector, name: '' })) };
  const frame = frameRings(bare, { centre, rim, width, crowding: 0 })!;
  const rules = { ...setting, centre, width, fixed: [] };
  return {
    setting,
    centre,
    rim,
    frame,
    seats: seekersFor(asked, frame, setting).map((seeker) => idealSeat(seeker, rules)),
  };
}

/** Places every skill of a chart: rings, sectors, dots and labels. Pure; never throws; the same picture for the same chart. */
export function layoutRings(
  given: SkillChart,
  { size = 'regular', direction = 'ltr' }: RingLayoutOptions = {},
): RingLayout {
  const chart = given.rings.length > 0 ? given : { ...given, rings: [''] };
  const width = ringSizes[size];
  const asked = askAll(chart);
  const found = findAttempt(chart, asked, size);
  const { setting, rim, frame, seats, centre: low } = found ?? pile(chart, asked, size);
  const { text, line, pitch } = setting;
  const labels = seats.map(({ x, y, side, form }): Box => {
    const [near, far] = [x + side * LABEL, x + side * (LABEL + form.width)];
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

  // What lines leave free: dots with their labels, and the numerals on the axis.
  const gaps = [
    ...labels.map(([left, top, right, bottom], i): Box => {
      const { x, side } = seats[i]!;
      return side > 0 ? [x - 5, top - rise, right, bottom - rise] : [left, top - rise, x + 5, bottom - rise];
    }),
    ...frame.radii.map((radius): Box => [centre.x - 17, centre.y - radius - 6, centre.x - 4, centre.y - radius + 6]),
  ];
  let ticks = '';
  for (let degrees = -90; degrees < 270; degrees += 6) {
    const angle = (degrees * Math.PI) / 180;
    const [a, b] = [onCircle(centre, rim, angle), onCircle(centre, rim + 4, angle)];
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
    crowded: !found,
    ticks: flipPath(ticks),
    rings: chart.rings.map((name, i) => {
      const radius = frame.radii[i]!;
      const numeral: PlacedText = {
        text: String(i + 1),
        x: flip(centre.x - 7),
        y: round(centre.y - radius + 4),
        anchor: anchor(-1),
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
