import { evidenceOf, isUnproven, type Match } from './evidence.js';
import { buildIndex, type Thing } from './evidence/build-index.js';
import { TOOLS } from './evidence/tools.js';
import type { Portfolio, Reference } from './types.js';

/** A place in a document where a name stands. Without a text it is stated: among keywords, or the skills of a node. */
export interface Mention {
  readonly reference: Reference;
  /** The record section of a record. */
  readonly section?: string;
  readonly match?: Match;
}

/** A tool or a keyword that the document uses and does not list as a skill. */
export interface UnlistedTool {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** An everyday word that is a skill's name too, in one sentence. */
export interface DoubtfulWord {
  readonly skill: string;
  /** It was taken for the skill; else it was left. */
  readonly taken: boolean;
  readonly reference: Reference;
  readonly section?: string;
  readonly match: Match;
}

/** What the author of a document may want to mend or to check in its evidence. */
export interface EvidenceReport {
  /** How many skills the document lists, each meaning once. */
  readonly skills: number;
  /** Listed skills that nothing backs, in the document's order. */
  readonly unproven: readonly string[];
  /** The most used first. */
  readonly unlisted: readonly UnlistedTool[];
  /** Those that were left first, as they may be proof that is missed; then by skill. */
  readonly doubtful: readonly DoubtfulWord[];
}

/**
 * What the author of a document may want to know about its evidence: skills that nothing backs, tools and keywords that
 * are used and not listed, everyday words that were taken for a skill or left. For the owner's eyes.
 */
export function evidenceReport(portfolio: Portfolio): EvidenceReport {
  const unlisted = new Map<string, Mention[]>();
  const mention = (name: string, { reference, section }: Pick<Thing, 'reference' | 'section'>, match?: Match): void => {
    const mentions = unlisted.get(name);
    const made: Mention = { reference, ...(section && { section }), ...(match && { match }) };
    if (!mentions) unlisted.set(name, [made]);
    // A name that is stated and found in one thing is shown by its words.
    else if (mentions.at(-1)!.reference !== reference) mentions.push(made);
    else if (match && !mentions.at(-1)!.match) mentions.splice(-1, 1, made);
  };
  const doubtful: DoubtfulWord[] = [];
  const listed = portfolio.chart?.sectors.flatMap(({ skills }) => skills.map(({ name }) => name)) ?? [];
  const index = buildIndex(portfolio, {
    tools: TOOLS,
    onTool: (name, thing, text, { start, end }) => mention(name, thing, { text, ranges: [[start, end]] }),
    onDoubt: (name, { reference, section }, text, { hit: { start, end }, taken }) =>
      doubtful.push({
        skill: name,
        taken,
        reference,
        ...(section && { section }),
        match: { text, ranges: [[start, end]] },
      }),
  });
  const shown = new Set(listed.map((name) => index.for(name).skill));
  for (const skill of index.skills) {
    if (shown.has(skill)) continue;
    const { roles, projects, nodes, records } = index.for(skill);
    for (const backing of [...roles, ...projects, ...nodes, ...records]) mention(skill, backing, backing.matches[0]);
  }
  const known = new Set(index.skills);
  const proof = evidenceOf(portfolio);
  return {
    skills: shown.size,
    unproven: [...shown].filter((name) => isUnproven(proof.for(name))),
    unlisted: [...unlisted]
      .map(([name, mentions]) => ({ name, mentions }))
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1)),
    doubtful: doubtful
      .filter(({ skill }) => known.has(skill))
      .sort((a, b) => Number(a.taken) - Number(b.taken) || (a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : 0)),
  };
}
