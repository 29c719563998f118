import { countBackings, evidenceOf, type EvidenceIndex, type Match, type SkillEvidence } from './evidence.js';
import type { InlineToken } from './inline.js';
import { tokenText } from './inline.js';
import type { Portfolio, Reference } from './types.js';

/** What can be chosen on a page. */
export const selectionKinds = ['skill', 'role', 'project', 'node', 'record'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

/** One chosen thing: a skill by its name, everything else by its id; a node with the id of its map. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
  readonly map?: string;
}

/** What a thing is to the selection: the chosen one, one that belongs to it, or one that does not. */
export type Relation = 'chosen' | 'proof' | 'aside';

/** Underlines in a text's tokens what names the selection. */
export type Marker = (tokens: readonly InlineToken[]) => readonly InlineToken[];

/** A selection and what belongs to it, everywhere in one portfolio. */
export interface Related {
  readonly selection: Selection;
  /** What it is called: a skill as the document writes it, an employer, a project, a node. */
  readonly label: string;
  /** What backs the chosen skill; undefined where something else is chosen. */
  readonly evidence?: SkillEvidence;
  /** The chosen skill, or the skills that the chosen thing backs. */
  readonly skills: readonly string[];
  /** What a thing is to the selection; undefined where things of this kind are not concerned. */
  relationOf(kind: SelectionKind, id: string, map?: string): Relation | undefined;
  /** Marks the words that name the selection in the texts of a thing; undefined where there are none. */
  markerFor(kind: SelectionKind, id: string, map?: string): Marker | undefined;
}

/** Names as the document writes them, looked up once for a page that asks for each of them many times. */
function namesIn(index: EvidenceIndex): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = index.for(name).skill));
    return found;
  };
}

const referenceKind = (kind: SelectionKind): Reference['kind'] => (kind === 'node' ? 'map' : (kind as 'role'));
const keyOf = (kind: SelectionKind, id: string, map = ''): string => [kind, id, map].join('\n');

/** Two selections of the same thing. */
export function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  return a === b || (!!a && !!b && keyOf(a.kind, a.id, a.map) === keyOf(b.kind, b.id, b.map));
}

/**
 * What belongs to a selection. A skill: everything that backs it. A role, project, node or record: the skills it backs, and
 * what the document itself ties to it (a project's map and employer, a map's project). Undefined where the document has
 * no such thing.
 */
export function relate(portfolio: Portfolio, selection: Selection): Related | undefined {
  const index = evidenceOf(portfolio);
  return selection.kind === 'skill'
    ? relateSkill(index, selection)
    : relateThing(portfolio, index, selection as Selection & { readonly kind: Exclude<SelectionKind, 'skill'> });
}

function relateSkill(index: EvidenceIndex, { kind, id }: Selection): Related | undefined {
  const evidence = index.for(id);
  const { skill, roles, projects, nodes, records } = evidence;
  if (!countBackings(evidence) && !index.skills.includes(skill)) return undefined;
  const nameOf = namesIn(index);
  const matches = new Map<string, readonly Match[]>();
  for (const { reference, matches: found } of [...roles, ...projects, ...nodes, ...records])
    matches.set(
      reference.kind === 'map'
        ? keyOf('node', reference.node ?? '', reference.id)
        : keyOf(reference.kind, reference.id),
      found,
    );
  return {
    selection: { kind, id: skill },
    label: skill,
    evidence,
    skills: [skill],
    relationOf(of, name, map) {
      if (of === 'skill') return nameOf(name) === skill ? 'chosen' : 'aside';
      return matches.has(keyOf(of, name, map)) ? 'proof' : 'aside';
    },
    markerFor(of, name, map) {
      const found = matches.get(keyOf(of, name, map));
      return found?.length ? (tokens) => markMatches(tokens, found) : undefined;
    },
  };
}

function relateThing(portfolio: Portfolio, index: EvidenceIndex, selection: Selection): Related | undefined {
  const { roles, projects, maps, records } = portfolio;
  const { kind, id, map } = selection;
  const proofs = new Set<string>();
  let label: string | undefined;
  const belongs = (of: SelectionKind, name: string, within?: string): unknown => proofs.add(keyOf(of, name, within));
  const role = kind === 'role' ? roles.find((each) => each.id === id) : undefined;
  const project = kind === 'project' ? projects.find((each) => each.id === id) : undefined;
  if (role) {
    label = role.employer ?? role.position ?? id;
    for (const each of projects) if (role.employer && each.entity === role.employer) belongs('project', each.id);
  } else if (project) {
    label = project.name;
    for (const each of roles) if (project.entity && project.entity === each.employer) belongs('role', each.id);
    for (const { id: within, nodes } of maps)
      if (within === project.map) for (const node of nodes) belongs('node', node.id, within);
  } else if (kind === 'node') {
    label = maps.find((each) => each.id === map)?.nodes.find((node) => node.id === id)?.label;
    for (const each of projects) if (each.map === map) belongs('project', each.id);
  } else if (kind === 'record') label = records.flatMap(({ entries }) => entries).find((each) => each.id === id)?.title;
  if (label === undefined) return undefined;
  const skills = kind === 'node' ? index.backedBy('map', map ?? '', id) : index.backedBy(referenceKind(kind), id);
  for (const skill of skills) belongs('skill', skill);
  const concerned = new Set([kind, ...[...proofs].map((key) => key.split('\n')[0])]);
  const chosen = keyOf(kind, id, map);
  const nameOf = namesIn(index);
  return {
    selection,
    label,
    skills,
    relationOf(of, name, within) {
      const known = of === 'skill' ? nameOf(name) : name;
      if (keyOf(of, known, within) === chosen) return 'chosen';
      if (proofs.has(keyOf(of, known, within))) return 'proof';
      return concerned.has(of) ? 'aside' : undefined;
    },
    markerFor: () => undefined,
  };
}

/** Wraps the words that matched in tokens of type `match`. Texts are compared as a whole: ranges belong to one text. */
function markMatches(tokens: readonly InlineToken[], matches: readonly Match[]): readonly InlineToken[] {
  const text = tokenText(tokens);
  const ranges = matches.filter((match) => match.text === text).flatMap((match) => match.ranges);
  if (!ranges.length) return tokens;
  let at = 0;
  const walk = (given: readonly InlineToken[]): InlineToken[] =>
    given.flatMap((token): InlineToken[] => {
      if ('tokens' in token) return [{ ...token, tokens: walk(token.tokens) }];
      const start = at;
      at += tokenText([token]).length;
      if (!('text' in token)) return [token];
      const within = ranges.filter(([from, to]) => from < at && to > start);
      // Code is one piece.
      if (token.type === 'code') return within.length ? [{ type: 'match', tokens: [token] }] : [token];
      const pieces: InlineToken[] = [];
      let last = 0;
      const add = (to: number): void => {
        if (to > last) pieces.push({ type: 'text', text: token.text.slice(last, to) });
        last = to;
      };
      for (const [from, to] of within) {
        add(Math.max(0, from - start));
        const words = token.text.slice(last, Math.min(token.text.length, to - start));
        if (words) pieces.push({ type: 'match', tokens: [{ type: 'text', text: words }] });
        last += words.length;
      }
      add(token.text.length);
      return pieces;
    });
  return walk(tokens);
}
