import { shorten, tellingFigures } from './figures.js';
import type { Graph, Profile, Proof, Role, SkillChart } from './types.js';

/** Fewer skills make no picture. */
const FEWEST_TOOLS = 3;
const MOST_PROOF = 4;
/** The id of the person in the centre: no skill begins like a path. */
const CENTRE = '/basics';
/** Figures older than these roles prove little. */
const MOST_ROLES = 12;

/** A hub map of the tools, made from the chart: the person in the centre, a spoke for each sector. */
export function deriveToolMap(chart: SkillChart | undefined, profile: Profile): Graph | undefined {
  const skills =
    chart?.sectors.flatMap(({ name, skills: each }) => each.map((skill) => ({ ...skill, group: name || undefined }))) ??
    [];
  const centre = profile.name?.split(/\s+/).at(-1) ?? profile.label;
  if (!centre || skills.length < FEWEST_TOOLS) return undefined;
  const none = { kind: 'other', details: [], replicas: 1 } as const;
  return {
    id: 'tools',
    pointer: '/skills',
    arrangement: 'hub',
    nodes: [
      { id: CENTRE, pointer: CENTRE, label: centre, skills: [], ...none },
      ...skills.map(({ name, group, pointer }) => ({ id: name, pointer, label: name, group, skills: [name], ...none })),
    ],
    edges: skills.map(({ name }) => ({ source: CENTRE, target: name, kind: 'data' })),
  };
}

/** Figures found in highlights, where the author gave none: the first of each role, then further ones. */
export function deriveProof(roles: readonly Role[]): readonly Proof[] {
  const found = roles.slice(0, MOST_ROLES).flatMap((role) =>
    role.highlights
      .flatMap((text) =>
        tellingFigures(text)
          .slice(0, 1)
          .map((value) => ({ value, text })),
      )
      .map(({ value, text }, rank) => ({
        rank,
        proof: {
          value,
          label: shorten(text),
          source: { kind: 'role' as const, id: role.id, label: role.employer ?? role.position ?? role.id },
        },
      })),
  );
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_PROOF)
    .map(({ proof }) => proof);
}
