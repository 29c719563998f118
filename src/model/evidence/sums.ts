import { comparePartialDates, durationOf, today, type Duration } from '../dates.js';
import type { PartialDate, Period, Portfolio } from '../types.js';
import type { Backing, EvidenceCounts, SkillEvidence } from './types.js';

type Lists = Pick<SkillEvidence, 'roles' | 'projects' | 'nodes' | 'records'>;

export function countsOf({ roles, projects, nodes, records }: Lists): EvidenceCounts {
  const inSection = (name: string): number => records.filter(({ section }) => section === name).length;
  return {
    roles: roles.length,
    projects: projects.length,
    nodes: nodes.length,
    records: records.length,
    certificates: inSection('certificates'),
    publications: inSection('publications'),
    highlights: [roles, projects, nodes, records]
      .flat()
      .reduce((sum, { matches }) => sum + matches.filter(({ place }) => place === 'highlight').length, 0),
  };
}

/** How many things back the skill. */
export function countBackings({ roles, projects, nodes, records }: Lists): number {
  return roles.length + projects.length + nodes.length + records.length;
}

/** True where nothing backs the skill. */
export function isUnproven(evidence: Lists): boolean {
  return countBackings(evidence) === 0;
}

/** When a skill was at work, by the dates of what backs it. */
export interface EvidenceTime {
  /** The roles that back it, together: a month in which two of them ran counts once. */
  readonly duration: Duration;
  /** By roles and projects. Undefined where none of them has a date that can be read. */
  readonly first?: PartialDate;
  readonly last?: PartialDate;
  /** One of them still runs. */
  readonly open: boolean;
}

/** When a skill was at work: total time from its roles, first and last use from its roles and projects. */
export function evidenceTime(portfolio: Portfolio, evidence: Lists, now: PartialDate = today()): EvidenceTime {
  const periodsOf = (list: readonly { readonly id: string; readonly period: Period }[], of: readonly Backing[]) => {
    const ids = new Set(of.map(({ reference }) => reference.id));
    return ids.size ? list.flatMap(({ id, period }) => (ids.has(id) ? period : [])) : [];
  };
  const roles = periodsOf(portfolio.roles, evidence.roles);
  const periods = [...roles, ...periodsOf(portfolio.projects, evidence.projects)].filter(({ start }) => start?.date);
  const open = periods.some((period) => period.open);
  const dates = periods.flatMap(({ start, end, open }) => (open ? now : (end?.date ?? start!.date!)));
  const least = (all: readonly PartialDate[], sign: number): PartialDate | undefined =>
    all.reduce<PartialDate | undefined>(
      (best, date) => (best && comparePartialDates(date, best) * sign >= 0 ? best : date),
      undefined,
    );
  const first = least(
    periods.map(({ start }) => start!.date!),
    1,
  );
  const last = least(dates, -1);
  return { duration: durationOf(roles, now), ...(first && { first }), ...(last && { last }), open };
}
