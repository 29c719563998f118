import type { Reference } from '../types.js';

/** Where a text stands in its thing. */
export type MatchPlace = 'title' | 'summary' | 'highlight' | 'detail';

/** Words of a text that name a skill: `ranges` are places in `text`, which is plain (without its Markdown), in order and apart. */
export interface Match {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly place?: MatchPlace;
}

/** One thing that backs a skill, with its reason. */
export interface Backing {
  readonly reference: Reference;
  /** The record section of a record: "certificates". */
  readonly section?: string;
  /** Named outright (keywords, the skills of a node, the author's rule), not only found in a text. */
  readonly stated: boolean;
  readonly matches: readonly Match[];
}

/** How many things of each kind back a skill. Certificates and publications are among the records. */
export interface EvidenceCounts {
  readonly roles: number;
  readonly projects: number;
  readonly nodes: number;
  readonly records: number;
  readonly certificates: number;
  readonly publications: number;
  /** Highlights with its words in them, of all these. */
  readonly highlights: number;
}

export interface SkillEvidence {
  readonly skill: string;
  readonly roles: readonly Backing[];
  readonly projects: readonly Backing[];
  readonly nodes: readonly Backing[];
  readonly records: readonly Backing[];
  readonly counts: EvidenceCounts;
}

export interface EvidenceIndex {
  /** Every skill the document names, as it is written first. */
  readonly skills: readonly string[];
  /** What backs a skill, by any of its spellings. */
  for(skill: string): SkillEvidence;
  /** The skills that a thing backs. */
  backedBy(kind: Reference['kind'], id: string, node?: string): readonly string[];
}
