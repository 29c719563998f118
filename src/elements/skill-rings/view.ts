import type { PlacedSkill, RingLayout } from '../../layout/rings.js';
import type { SkillEvidence } from '../../model/evidence.js';
import type { Related, Relation } from '../../model/selection.js';
import type { EveryString } from '../../model/strings/tables.js';
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
  /** What it bears in a numbered drawing, from 1; 0 where names stand. */
  readonly number: number;
}

/** Everything the templates print from: derived once per update, never changed. */
export interface RingsView {
  /** Every ring and sector has a name. */
  readonly chart: SkillChart;
  /** The rings tell by how much, and how lately, skills are backed. */
  readonly placed: boolean;
  /** The drawing; undefined for the list. */
  readonly layout: RingLayout | undefined;
  /** The drawing bears numbers, and the list stands with it. */
  readonly numbered: boolean;
  /** What stands for the sectors in the drawing, where their names have no room. */
  readonly letters: readonly string[];
  /** There is room for a drawing, but not for so many skills. */
  readonly crowded: boolean;
  /** There is a drawing to switch to, or from. */
  readonly choice: boolean;
  /** The panel stands beside. */
  readonly beside: boolean;
  /** It stands in the list, after the ring of the chosen skill. */
  readonly within: boolean;
  /** By ring, then around the chart. */
  readonly items: readonly Item[];
  /** The chosen skill, where one is. */
  readonly chosen: Item | undefined;
  /** What is chosen on the page, a skill or something that skills are proven by. */
  readonly selected: Related | undefined;
  /** The name of the skill that holds the tab stop. */
  readonly active: string;
  /** The name of the skill that a pointer or the focus is at. */
  readonly pointed: string | undefined;
  readonly portfolio: Portfolio | undefined;
  /** What backs a skill; undefined where no portfolio tells. */
  readonly evidence: ((skill: string) => SkillEvidence) | undefined;
  /** The level of the panel's heading, and one deeper. */
  readonly level: number;
  readonly rtl: boolean;
  readonly language: string;
  readonly say: Say<EveryString['rings']>;
  readonly number: (n: number) => string;
  /** Names as one phrase: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
}

/** What a skill is to what is chosen: of several spellings of the chosen one, one is it. */
export function relationOf({ chosen, selected }: RingsView, item: Item): Relation | undefined {
  if (chosen) return item === chosen ? 'chosen' : 'aside';
  const relation = selected?.relationOf('skill', item.skill.name);
  return relation === 'chosen' ? 'proof' : relation;
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

/** "Kafka, Core, Move events, in 2 roles and 1 project": position and proof in words; what is seen of it comes first. */
export function nameOf(view: RingsView, { skill, ring, sector, number }: Item): string {
  const { chart, say, evidence } = view;
  const found = evidence?.(skill.name);
  const counts = found && countsOf(view, found);
  return [
    (number ? `${view.number(number)} ` : '') + skill.name,
    chart.rings[ring],
    chart.sectors[sector]?.name,
    skill.level,
    isProven(view, skill.name) ? undefined : say('noRole'),
    counts && say('foundShort', { list: counts }),
  ]
    .filter(Boolean)
    .join(say('comma'));
}
