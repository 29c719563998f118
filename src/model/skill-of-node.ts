import { evidenceOf } from './evidence.js';
import type { Graph, GraphNode, Portfolio } from './types.js';

/**
 * The skill that a node stands for, by the name the document knows it by: in a hub map (a topology of tools) the only
 * skill the node states, else the one it is called by. Undefined for nodes of other maps, for a hub's centre, and for names
 * the document does not know as a skill. Choosing such a node chooses the skill.
 */
export function skillOfNode(
  portfolio: Portfolio,
  { arrangement }: Pick<Graph, 'arrangement'>,
  { label, skills }: Pick<GraphNode, 'label' | 'skills'>,
): string | undefined {
  if (arrangement !== 'hub' || skills.length > 1) return undefined;
  const index = evidenceOf(portfolio);
  const { skill } = index.for(skills[0] ?? label);
  return index.skills.includes(skill) ? skill : undefined;
}
