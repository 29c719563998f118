import { monthIndex, today } from '../dates.js';
import type { PartialDate, Portfolio, SkillChart } from '../types.js';
import { countBackings, evidenceTime } from './sums.js';
import type { EvidenceIndex } from './types.js';

/** From how many backings on a skill is core. */
const MANY = 3;
/** Months without use after which a skill moves one ring outwards. */
const LONG_AGO = 60;

/**
 * A chart that was made from `skills`, its skills without a level placed by their evidence and by when they were last at
 * work: three things and more that back it make a skill core, one or two regular, none foundation; one that was last at
 * work more than five years ago goes one ring further out. Without dates only the evidence counts. Where nothing at all is
 * backed, and in a chart that was given, nothing moves.
 */
export function placeByEvidence(
  portfolio: Portfolio,
  index: EvidenceIndex,
  now: PartialDate = today(),
): SkillChart | undefined {
  const { chart } = portfolio;
  if (!chart?.derived) return chart;
  const names = chart.sectors.flatMap(({ skills }) => skills.map(({ name }) => name));
  if (!names.some((name) => countBackings(index.for(name)))) return chart;
  const ringOf = (name: string): number => {
    const evidence = index.for(name);
    const count = countBackings(evidence);
    const { last, open } = evidenceTime(portfolio, evidence, now);
    const old = last && !open && monthIndex(now) - monthIndex(last) > LONG_AGO;
    return Math.min(2, (count >= MANY ? 0 : count ? 1 : 2) + (old ? 1 : 0));
  };
  return {
    ...chart,
    sectors: chart.sectors.map((sector) => ({
      ...sector,
      skills: sector.skills.map((skill) => (skill.level ? skill : { ...skill, ring: ringOf(skill.name) })),
    })),
  };
}
