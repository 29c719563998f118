/**
 * What only a reader who does something needs: loaded on the first such thing, so that the picture comes first.
 */
import { evidenceOf } from '../../model/evidence.js';
import type { GraphNode, Portfolio, Reference } from '../../model/types.js';

export { walkFailure, widestFailure } from '../../layout/failure.js';
export { renderDetails, renderFailure } from './details.js';
export { failureSentence, failureTitle } from './failure-words.js';
export { findByName, nextNode } from './next-node.js';

/** Roles and projects that back the skills of a node, each once. */
export function findEvidence(portfolio: Portfolio | undefined, { skills }: GraphNode): readonly Reference[] {
  if (!portfolio) return [];
  const index = evidenceOf(portfolio);
  const found = new Map<string, Reference>();
  for (const skill of skills) {
    const { roles, projects } = index.for(skill);
    for (const { reference } of [...roles, ...projects]) found.set(`${reference.kind} ${reference.id}`, reference);
  }
  return [...found.values()];
}
