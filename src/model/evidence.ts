import { buildIndex } from './evidence/build-index.js';
import { placeByEvidence } from './evidence/chart-by-evidence.js';
import type { EvidenceIndex } from './evidence/types.js';
import type { PartialDate, Portfolio, SkillChart } from './types.js';

/**
 * Evidence: for every skill that a document names, what in the same document backs it, and with which words. Skills are
 * claims; roles, projects, nodes of maps and records are their proof.
 */
export { countBackings, evidenceTime, isUnproven, type EvidenceTime } from './evidence/sums.js';
export type { Backing, EvidenceCounts, EvidenceIndex, Match, MatchPlace, SkillEvidence } from './evidence/types.js';

const indexes = new WeakMap<Portfolio, EvidenceIndex>();

/** The evidence of a portfolio, made when it is first asked for. */
export function evidenceOf(portfolio: Portfolio): EvidenceIndex {
  const index = indexes.get(portfolio) ?? buildIndex(portfolio);
  indexes.set(portfolio, index);
  return index;
}

/** The chart of a portfolio with its skills placed by evidence, see `placeByEvidence`. */
export function chartByEvidence(portfolio: Portfolio, now?: PartialDate): SkillChart | undefined {
  return placeByEvidence(portfolio, evidenceOf(portfolio), now);
}
