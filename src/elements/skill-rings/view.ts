import type { PlacedSkill, RingLayout } from '../../layout/rings.js';
import type { SkillEvidence } from '../../model/evidence.js';
import type { ringsStrings } from '../../model/strings/rings.js';
import type { Portfolio, RingSkill, SkillChart } from '../../model/types.js';
import type { Say } from '../shared/words.js';

/** A skill and where it stands: in the drawing, or in the list (`placed` undefined). */
export interface Item {
  readonly skill: RingSkill;
  readonly sector: number;
  readonly ring: number;
  /** Its place around the chart: the sector's index and the part of the sector, 0 to 1. */
  readonly turn: number;
  readonly placed: PlacedSkill | undefined;
}

/** Everything the templates print from: derived once per update, never changed. */
export interface RingsView {
  /** Every ring and sector has a name. */
  readonly chart: SkillChart;
  /** The drawing; undefined for the list. */
  readonly layout: RingLayout | undefined;
  /** There is room for a drawing, but not for so many names. */
  readonly crowded: boolean;
  /** There is a drawing to switch to, or from. */
  readonly choice: boolean;
  /** The panel stands beside. */
  readonly beside: boolean;
  /** By ring, then around the chart. */
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  /** The name of the skill that holds the tab stop. */
  readonly active: string;
  readonly portfolio: Portfolio | undefined;
  /** What backs a skill; undefined where no portfolio tells. */
  readonly evidence: ((skill: string) => SkillEvidence) | undefined;
  /** The level of the panel's heading, and one deeper. */
  readonly level: number;
  readonly rtl: boolean;
  readonly say: Say<typeof ringsStrings>;
  readonly number: (n: number) => string;
  /** Names as one phrase: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
}

/** Proven by a role or a project. Where no portfolio tells, nothing is called unproven. */
export function isProven({ evidence }: RingsView, name: string): boolean {
  const found = evidence?.(name);
  return !found || found.roles.length + found.projects.length > 0;
}

const kinds = ['roles', 'projects', 'nodes', 'records'] as const;

/** "2 roles, 1 project and 3 nodes"; empty where nothing backs it. */
export function countsOf({ say, list }: RingsView, evidence: SkillEvidence): string {
  return list(kinds.flatMap((kind) => (evidence[kind].length ? [say(kind, { n: evidence[kind].length })] : [])));
}

/** "Kafka, Core, Move events, in 2 roles and 1 project": position and proof in words. */
export function nameOf(view: RingsView, { skill, ring, sector }: Item): string {
  const { chart, say, evidence } = view;
  const found = evidence?.(skill.name);
  const counts = found && countsOf(view, found);
  return [
    skill.name,
    chart.rings[ring],
    chart.sectors[sector]?.name,
    skill.level,
    isProven(view, skill.name) ? undefined : say('noRole'),
    counts && say('foundShort', { list: counts }),
  ]
    .filter(Boolean)
    .join(say('comma'));
}
