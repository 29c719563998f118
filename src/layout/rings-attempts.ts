import type { RingSkill, SkillChart } from '../model/types.js';
import type { Point } from './graph-types.js';
import { frameRings, spreadRings, spreadSectors, type RingFrame } from './rings-frame.js';
import { labelForms, type Labels } from './rings-labels.js';
import { placeNumbers } from './rings-numbers.js';
import { findSeats, idealSeat, type Seat, type Seeker } from './rings-place.js';
import { textWidth } from './text-width.js';

/** The named sizes of the drawing and their widths. 1 unit is 1/16 em, and nothing is ever scaled. */
export const ringSizes = { compact: 544, regular: 740, wide: 856 } as const;
export type RingSize = keyof typeof ringSizes;
/** More skills than this are a list: nobody finds a number among so many. */
export const MOST_SKILLS = 180;

/** The least radius of the rim, the one for 72 skills, and the one for 120. */
const RIMS: Record<RingSize, readonly [number, number, number]> = {
  compact: [136, 190, 225],
  regular: [172, 280, 290],
  wide: [194, 335, 345],
};

/** The largest rim that leaves room for the sectors' names. */
const MOST_RIMS: Record<RingSize, number> = { compact: 228, regular: 300, wide: 352 };
/** How many seats are weighed in search of a place for every name: what is found at all is found with half of it. */
const EFFORT = 40_000;
/** More names than these are many, and what follows so many letters is never seen. */
const FEW = 30;
const LONG = 200;

/** How tight the drawing is set. */
interface Setting {
  /** The size of the names, the height of their lines, and of the row each has to itself. */
  readonly text: number;
  readonly line: number;
  readonly pitch: number;
  /** How far dots may leave their line, as a part of the distance to the next ring. */
  readonly drift: number;
  /** How much sectors and rings give way to where the skills are: 0 (all alike) to 1. */
  readonly crowding: number;
  readonly patience: number;
  /** The part of the sheet that text may take: above it no seats are found, or nothing is seen of rings and sectors. */
  readonly load: number;
  /** The rims to try. */
  readonly rims: readonly number[];
}
const named = { drift: 0, crowding: 0, rims: [1] };
const SETTINGS: readonly Setting[] = [
  { ...named, text: 14, line: 18, pitch: 24, patience: 40, load: 0.35 },
  { ...named, text: 13, line: 16, pitch: 20, patience: 60, load: 0.35 },
  { ...named, text: 13, line: 16, pitch: 20, patience: 60, load: 0.35, crowding: 0.6 },
  { ...named, text: 13, line: 15, pitch: 17, patience: 150, load: 0.56, crowding: 1, drift: 0.25, rims: [1, 1.1] },
  { ...named, text: 12, line: 14, pitch: 15, patience: 150, load: 0.6, crowding: 1, drift: 0.4 },
];

export interface Asked {
  readonly skill: RingSkill;
  readonly sector: number;
  readonly ring: number;
}

export interface Places {
  readonly asked: readonly Asked[];
  /** The size of the names, the height of their lines, and of the row each has to itself. */
  readonly text: number;
  readonly line: number;
  readonly pitch: number;
  readonly centre: Point;
  readonly frame: RingFrame;
  /** One for each that asked. */
  readonly seats: readonly Seat[];
  /** The dots bear numbers. */
  readonly numbered: boolean;
  /** The sectors have letters for names. */
  readonly lettered: boolean;
  /** No places were found at which nothing meets: these are the ones each would have alone. */
  readonly crowded: boolean;
}

/** Each sector's skills of each ring, by name: their order in the document has no meaning in the picture. */
function askAll(chart: SkillChart): Asked[] {
  const last = chart.rings.length - 1;
  return chart.sectors.flatMap(({ skills }, sector) =>
    skills
      .map((skill) => ({ skill, sector, ring: Math.min(last, Math.max(0, Math.trunc(skill.ring) || 0)) }))
      .sort((a, b) => a.ring - b.ring || (a.skill.name < b.skill.name ? -1 : a.skill.name > b.skill.name ? 1 : 0)),
  );
}

function seekersFor(asked: readonly Asked[], labels: readonly Labels[], frame: RingFrame, drift: number): Seeker[] {
  // How many share a ring's part of a sector, and how many of them have come.
  const shares = new Map<number, { all: number; come: number }>();
  const shareOf = ({ sector, ring }: Asked): { all: number; come: number } => {
    const known = shares.get(sector * 64 + ring) ?? { all: 0, come: 0 };
    shares.set(sector * 64 + ring, known);
    return known;
  };
  for (const each of asked) shareOf(each).all++;
  return asked.map((each, i) => {
    const { sector, ring } = each;
    const { from, to } = frame.sectors[sector]!;
    const radius = frame.radii[ring]!;
    const share = shareOf(each);
    const margin = Math.min(9 / radius, (to - from) / 4);
    // Neighbouring rings a little out of step, so that few labels ask for the same row.
    const place = (share.come++ + [0.5, 0.6, 0.4][ring % 3]!) / share.all;
    return {
      radius,
      ideal: from + (to - from) * place,
      from: from + margin,
      to: to - margin,
      drift: frame.gaps[ring]! * drift,
      forms: labels[i]!.forms,
    };
  });
}

/** The radius of the rim that so many skills ask for. */
function rimFor(n: number, size: RingSize): number {
  const [least, most, tight] = RIMS[size];
  return n > 72 ? most + ((tight - most) * Math.min(n - 72, 48)) / 48 : least + (most - least) * Math.sqrt(n / 72);
}

/** Every try with names, from spacious to tight, until one has no two labels that meet. */
function placeNames(chart: SkillChart, asked: readonly Asked[], size: RingSize): Places | undefined {
  const n = asked.length;
  const width = ringSizes[size];
  // Far enough down that nothing is above zero; the finished picture is moved up.
  const centre = { x: width / 2, y: 2000 };
  const made = new Map<number, readonly Labels[]>();
  const widths = asked.map(({ skill }) => textWidth(skill.name.slice(0, LONG), 1));
  const effort = { left: EFFORT };
  for (const setting of SETTINGS) {
    const { text, line, pitch, drift, crowding, load, rims } = setting;
    const written = widths.reduce((sum, width) => sum + (width * text + 26) * pitch, 0);
    if (written > load * Math.PI * (rimFor(n, size) + 45) ** 2) continue;
    const labels = made.get(line) ?? asked.map(({ skill }, i) => labelForms(skill.name, text, line, widths[i]! * text));
    made.set(line, labels);
    // Among few names one may be cut off; among many it is one more thing that cannot be read.
    if (n > FEW && labels.some(({ cut }) => cut)) continue;
    for (const factor of rims) {
      const rim = rimFor(n, size) * factor;
      const radii = spreadRings(chart, rim, crowding * 0.5);
      // What cannot work is not tried: labels in rows on the two sides of each ring.
      const full = (radius: number, ring: number): boolean =>
        asked.filter((each) => each.ring === ring).length * pitch > 2.8 * radius;
      if (drift === 0 && radii.some(full)) continue;
      const wedges = spreadSectors(chart, crowding * 0.7);
      const frame = frameRings(chart, { centre, rim, width, radii, wedges, tight: crowding > 0 });
      const seats =
        frame &&
        findSeats(seekersFor(asked, labels, frame, drift), { ...setting, centre, width, fixed: frame.fixed, effort });
      if (seats) return { asked, ...setting, centre, frame, seats, numbered: false, lettered: false, crowded: false };
    }
  }
  return undefined;
}

/** Where nothing fits, every skill still has the place that it would have alone. */
function pile(chart: SkillChart, asked: readonly Asked[], size: RingSize): Places {
  const [width, rim, setting] = [ringSizes[size], RIMS[size][1], SETTINGS[0]!];
  const centre = { x: width / 2, y: 2000 };
  const bare = { ...chart, sectors: chart.sectors.map((sector) => ({ ...sector, name: '' })) };
  const [radii, wedges] = [spreadRings(chart, rim, 0), spreadSectors(chart, 0)];
  const frame = frameRings(bare, { centre, rim, width, radii, wedges, tight: false })!;
  const labels = asked.map(({ skill }) => labelForms(skill.name, setting.text, setting.line, 0));
  const seats = seekersFor(asked, labels, frame, 0).map((seeker) => idealSeat(seeker, centre));
  return { asked, ...setting, centre, frame, seats, numbered: false, lettered: false, crowded: true };
}

/** Where every skill of a chart stands on a sheet of a size: with its name, else with a number, else anywhere. */
export function findPlaces(chart: SkillChart, size: RingSize, letters: readonly string[]): Places {
  const asked = askAll(chart);
  const most = MOST_RIMS[size];
  const possible = asked.length <= MOST_SKILLS && chart.rings.length <= 12 && chart.sectors.length <= 24;
  const named = possible ? placeNames(chart, asked, size) : undefined;
  if (named) return named;
  const wanted = Math.min(most, rimFor(asked.length, size));
  // Where the sectors' names have no room outside either, letters stand for them.
  for (const lettered of possible ? [false, true] : []) {
    const sectors = chart.sectors.map((sector, i) => ({ ...sector, name: sector.name && (letters[i] ?? '') }));
    const called = lettered ? { ...chart, sectors } : chart;
    for (const pitch of [22, 20]) {
      const rules = { width: ringSizes[size], wanted, most: most + (lettered ? 12 : 0), pitch };
      const places = placeNumbers(called, asked, rules);
      const row = pitch - 2;
      if (places)
        return { asked, text: 11, line: row, pitch: row, ...places, numbered: true, lettered, crowded: false };
    }
  }
  return pile(chart, asked, size);
}
