/**
 * The portfolio model: what a document has become once it was read. Renderers take these shapes and
 * nothing else, so that no unread document can reach one. Every list is present (empty when there is
 * nothing), every string is trimmed, free of control and bidi-override characters, and never empty:
 * what is missing is `undefined`.
 */

/** A sentence or paragraph of the author's, which may hold inline Markdown (links, emphasis, code). */
export type InlineText = string;

/** A calendar date known to the year, the month or the day. Month and day count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date as the author wrote it, and what it means if it could be read. */
export interface WrittenDate {
  readonly text: string;
  readonly date?: PartialDate;
  /** "present", "now", "heute", …: runs until today. */
  readonly present?: true;
  /** Understood in part ("Summer 2014", another calendar): `date` is good for order and length, `text` is what is shown. */
  readonly verbatim?: true;
}

/** A stretch of time. `open` means that it lasts until today. Without a start there is no stretch to draw. */
export interface Period {
  readonly start?: WrittenDate;
  readonly end?: WrittenDate;
  readonly open: boolean;
}

/** A labelled value. `label` is a key of the record strings where `known`, else the author's own word. */
export interface Fact {
  readonly label: string;
  /** All of it as one text; where the author gave a list, its parts joined by ", ". */
  readonly value: string;
  /** The parts, where the author gave a list. */
  readonly values?: readonly string[];
  readonly known: boolean;
}

/** A link whose address has passed the scheme allow-list. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** The name used there: a profile's `username`. */
  readonly name?: string;
}

export interface Entry {
  /** The author's `id`, else the path in the document: `work/0`. Unique within its kind. */
  readonly id: string;
  /** JSON pointer into the document as given: `/work/0`. */
  readonly pointer: string;
}

export const availabilityStatuses = ['open', 'limited', 'closed'] as const;
export type AvailabilityStatus = (typeof availabilityStatuses)[number];

export interface Availability {
  readonly status: AvailabilityStatus;
  readonly note?: InlineText;
}

/** What a reference such as `work/0`, `projects/alphaforge` or a node's id leads to. */
export interface Reference {
  readonly kind: 'role' | 'project' | 'map' | 'record';
  readonly id: string;
  readonly label: string;
  /** The node of the map `id`, where the reference leads to one. */
  readonly node?: string;
}

/** One figure of proof in the hero: the value, what it means, where it comes from. */
export interface Proof {
  readonly value: string;
  readonly label: InlineText;
  readonly source?: Reference;
}

export interface Picture {
  readonly src: string;
  readonly alt?: string;
}

export interface Profile {
  readonly name?: string;
  /** The profession: JSON Resume's `basics.label`. */
  readonly label?: string;
  /** The statement set in display type: `folio.headline`. */
  readonly headline?: InlineText;
  readonly summary?: InlineText;
  readonly place?: string;
  readonly picture?: Picture;
  readonly availability?: Availability;
  readonly proof: readonly Proof[];
  readonly profiles: readonly Link[];
  readonly website?: Link;
}

export interface FocusArea extends Entry {
  readonly name: string;
  readonly summary?: InlineText;
}

export interface Role extends Entry {
  readonly employer?: string;
  readonly position?: string;
  /** What the employer does: JSON Resume's `work[].description`. */
  readonly description?: InlineText;
  readonly place?: string;
  readonly url?: string;
  readonly period: Period;
  readonly summary?: InlineText;
  readonly highlights: readonly InlineText[];
  readonly keywords: readonly string[];
  readonly facts: readonly Fact[];
}

/** What a repository was like on one day: a dated copy, never a live figure. */
export interface Snapshot {
  /** The day it was taken: always with a date. */
  readonly taken: WrittenDate;
  readonly stars?: number;
  readonly lastCommit?: WrittenDate;
  readonly licence?: string;
  /** What else was noted: forks, downloads, the last release. */
  readonly facts: readonly Fact[];
}

export interface Project extends Entry {
  readonly name: string;
  /** "application", "talk", …: the author's `type`. */
  readonly type?: string;
  /** One line under the name. */
  readonly tagline?: InlineText;
  readonly summary?: InlineText;
  readonly outcome?: InlineText;
  /** The author's words ("Under NDA"), or `true` where only the fact is known. */
  readonly confidential?: string | true;
  readonly period: Period;
  readonly url?: string;
  readonly links: readonly Link[];
  readonly roles: readonly string[];
  readonly entity?: string;
  readonly highlights: readonly InlineText[];
  readonly keywords: readonly string[];
  /** The id of its drawing in `Portfolio.maps`. */
  readonly map?: string;
  /** From `folio.snapshots`, else the project's own. */
  readonly snapshot?: Snapshot;
  readonly facts: readonly Fact[];
}

export const nodeKinds = ['client', 'gateway', 'service', 'stream', 'worker', 'store', 'cache', 'external'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export const edgeKinds = ['call', 'event', 'data'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export const needs = ['hard', 'soft', 'queued'] as const;
export type Need = (typeof needs)[number];

export const arrangements = ['auto', 'layers', 'hub', 'organic'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface GraphNode {
  readonly id: string;
  readonly pointer: string;
  readonly label: string;
  /** `other` draws a plain box; the author's word for it stays in `kindText`. */
  readonly kind: NodeKind | 'other';
  readonly kindText?: string;
  /** The layer (layers), cluster (hub) or frame the node belongs to. */
  readonly group?: string;
  /** The short second line in the drawing: the author's `note`, else the first of `skills`. */
  readonly note?: string;
  readonly summary?: InlineText;
  readonly details: readonly InlineText[];
  readonly skills: readonly string[];
  readonly replicas: number;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly label?: string;
  /** Undefined where the author did not say: failure mode counts it as hard. */
  readonly need?: Need;
  readonly fallback?: string;
}

/** Edges only join nodes that exist; ids are unique. */
export interface Graph extends Entry {
  readonly title?: string;
  readonly summary?: InlineText;
  readonly arrangement: Arrangement;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface RingSkill {
  readonly name: string;
  /** Index into `SkillChart.rings`, 0 is the innermost. */
  readonly ring: number;
  readonly level?: string;
  readonly pointer: string;
  /** What else the author says of it. */
  readonly facts?: readonly Fact[];
}

export interface RingSector {
  /** Empty for the skills that stand in no sector: the element has a word for it. */
  readonly name: string;
  readonly skills: readonly RingSkill[];
  readonly facts?: readonly Fact[];
}

export interface SkillChart {
  /** From the innermost. Empty names in a derived chart: the element has words for them (core, regular, foundation). */
  readonly rings: readonly string[];
  readonly sectors: readonly RingSector[];
  /** True where the chart was made from `skills`, not given as `folio.rings`. */
  readonly derived: boolean;
}

export const recordSections = [
  'education',
  'certificates',
  'publications',
  'awards',
  'languages',
  'volunteer',
  'interests',
  'references',
] as const;
export type RecordSection = (typeof recordSections)[number];

/** One line of a record, the fields of its section brought to one shape. */
export interface RecordEntry extends Entry {
  readonly title: string;
  readonly subtitle?: string;
  readonly period: Period;
  readonly url?: string;
  readonly summary?: InlineText;
  readonly highlights: readonly InlineText[];
  readonly keywords: readonly string[];
  readonly facts: readonly Fact[];
  /** True where `summary` is somebody's words (references). */
  readonly quoted: boolean;
}

/** A record section: one of `recordSections`, or an extra section under the author's own name. */
export interface RecordList {
  readonly section: string;
  /** A readable name where `section` is the author's own. */
  readonly name?: string;
  readonly known: boolean;
  readonly entries: readonly RecordEntry[];
}

export interface Contact {
  readonly name?: string;
  readonly statement?: InlineText;
  readonly lead?: InlineText;
  readonly email?: string;
  readonly phone?: string;
  readonly place?: string;
  readonly website?: Link;
  readonly profiles: readonly Link[];
  readonly availability?: Availability;
  readonly facts: readonly Fact[];
}

export const sectionKinds = ['hero', 'focus', 'map', 'roles', 'projects', 'rings', 'record', 'contact'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One section of the assembled page. */
export interface Section {
  readonly show: SectionKind;
  /** The map's id or the record's section. */
  readonly id?: string;
  /** The address inside the page: unique, `[a-z0-9-]+`. */
  readonly anchor: string;
  /** The short name in the margin and in the section links; else the strings' word for it. */
  readonly name?: string;
  readonly title?: InlineText;
  readonly lead?: InlineText;
}

/** A skill as the document states it: every name that rings, `skills` and keywords know. */
export interface Portfolio {
  /** BCP 47, from `folio.language`. */
  readonly language?: string;
  /** What the document can be read in, its own language first: only where `folio.languages` gives a choice. */
  readonly languages?: readonly string[];
  readonly profile: Profile;
  readonly areas: readonly FocusArea[];
  readonly roles: readonly Role[];
  readonly projects: readonly Project[];
  readonly maps: readonly Graph[];
  readonly chart?: SkillChart;
  readonly records: readonly RecordList[];
  readonly contact: Contact;
  readonly sections: readonly Section[];
  /** Other spelling → the name used: `{k8s: 'Kubernetes'}`. No prototype. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly evidence: EvidenceRules;
}

/** The author's corrections to what is derived. */
export interface EvidenceRules {
  readonly add: readonly EvidenceRule[];
  readonly veto: readonly EvidenceRule[];
}
export interface EvidenceRule {
  readonly skill: string;
  /** `work/0`, `projects/1`, or an id. */
  readonly source: string;
}

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Something the author should know about the document. */
export interface Issue {
  /** A stable number, see `issues.ts`. */
  readonly code: number;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the document as given; `''` is the whole. */
  readonly pointer: string;
  /** A sentence for the author, in English. */
  readonly message: string;
}

/** What `readDocument` gives. */
export interface Reading {
  readonly portfolio: Portfolio;
  readonly issues: readonly Issue[];
}
