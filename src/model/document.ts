/**
 * The document as it is given: JSON Resume 1.x and the `folio` section. Everything is optional, as the reader takes
 * whatever it finds; these types are for authors who write a document in TypeScript. `src/schema.json` says the same
 * for those who write JSON.
 */
import type { Arrangement, AvailabilityStatus, EdgeKind, Need, NodeKind, SectionKind } from './types.js';

/** One of the words, offered by editors; any text is taken, as imported JSON has no narrower type, and reported if unknown. */
export type OneOf<Words extends string> = Words | (string & {});

/** What every entry may carry besides its own fields. */
export interface GivenEntry {
  /** A name for links to this entry; else its path (`work/0`) serves. */
  id?: string;
  /** Takes the entry off the page and out of everything made from the document. */
  private?: boolean;
  /** More fields are allowed: texts and numbers are shown as labelled facts. */
  [more: string]: unknown;
}

/** `2014`, `2014-06` or `2014-06-29`; other spellings are read as well. */
export type GivenDate = string;

export interface GivenLocation {
  address?: string;
  postalCode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  region?: string;
  [more: string]: unknown;
}

export interface GivenProfileLink extends GivenEntry {
  network?: string;
  username?: string;
  url?: string;
}

export interface GivenBasics extends GivenEntry {
  name?: string;
  label?: string;
  image?: string;
  /** What the picture shows, where it is not plain from the name beside it. */
  imageAlt?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: GivenLocation | string;
  profiles?: GivenProfileLink[];
}

export interface GivenRole extends GivenEntry {
  name?: string;
  location?: string;
  description?: string;
  position?: string;
  url?: string;
  startDate?: GivenDate;
  endDate?: GivenDate;
  summary?: string;
  highlights?: string[];
  keywords?: string[];
  /** Several positions at one employer, newest first: each takes what it lacks from the entry. */
  positions?: GivenRole[];
}

export interface GivenVolunteer extends GivenEntry {
  organization?: string;
  position?: string;
  url?: string;
  startDate?: GivenDate;
  endDate?: GivenDate;
  summary?: string;
  highlights?: string[];
}

export interface GivenEducation extends GivenEntry {
  institution?: string;
  url?: string;
  area?: string;
  studyType?: string;
  startDate?: GivenDate;
  endDate?: GivenDate;
  score?: string;
  courses?: string[];
}

export interface GivenAward extends GivenEntry {
  title?: string;
  date?: GivenDate;
  awarder?: string;
  summary?: string;
}

export interface GivenCertificate extends GivenEntry {
  name?: string;
  date?: GivenDate;
  url?: string;
  issuer?: string;
}

export interface GivenPublication extends GivenEntry {
  name?: string;
  publisher?: string;
  releaseDate?: GivenDate;
  url?: string;
  summary?: string;
}

export interface GivenSkill extends GivenEntry {
  name?: string;
  level?: string;
  keywords?: string[];
}

export interface GivenLanguage extends GivenEntry {
  language?: string;
  fluency?: string;
}

export interface GivenInterest extends GivenEntry {
  name?: string;
  keywords?: string[];
}

export interface GivenReference extends GivenEntry {
  name?: string;
  reference?: string;
}

export interface GivenLink {
  label?: string;
  url?: string;
}

/**
 * Facts of a repository as they were on one day, kept in the document instead of asked for by every reader. More fields
 * are shown by their names (`forks`, `downloads`).
 */
export interface GivenSnapshot {
  /** When this was copied. Without it nothing is shown. */
  taken?: GivenDate;
  stars?: number | string;
  lastCommit?: GivenDate;
  licence?: string;
  [more: string]: unknown;
}

/** A snapshot in `folio.snapshots`: it says whose it is by the project's id, path or name, else by an address that the project links to. */
export interface GivenPlacedSnapshot extends GivenSnapshot {
  project?: string;
  url?: string;
}

export interface GivenProject extends GivenEntry {
  name?: string;
  /** The paragraph; beside a `summary` it is the one line under the name. */
  description?: string;
  /** The paragraph, where `description` is the one line under the name. */
  summary?: string;
  highlights?: string[];
  keywords?: string[];
  startDate?: GivenDate;
  endDate?: GivenDate;
  url?: string;
  roles?: string[];
  entity?: string;
  type?: string;
  /** What came of it. */
  outcome?: string;
  /** "Under NDA", or true. */
  confidential?: string | boolean;
  /** The id of its drawing in `folio.maps`. */
  map?: string;
  links?: (GivenLink | string)[];
  /** Facts of its repository on one day; those in `folio.snapshots` come before it. */
  snapshot?: GivenSnapshot;
}

export interface GivenAvailability {
  status?: OneOf<AvailabilityStatus>;
  note?: string;
}

export interface GivenProof extends GivenEntry {
  value?: string;
  label?: string;
  /** `work/0`, `projects/alphaforge`, or an id. */
  source?: string;
}

export interface GivenArea extends GivenEntry {
  name?: string;
  summary?: string;
}

export interface GivenNode extends GivenEntry {
  label?: string;
  kind?: OneOf<NodeKind>;
  group?: string;
  /** The short second line in the drawing. */
  note?: string;
  summary?: string;
  details?: string[];
  skills?: string[];
  replicas?: number;
}

export interface GivenEdge extends GivenEntry {
  source?: string;
  target?: string;
  kind?: OneOf<EdgeKind>;
  label?: string;
  need?: OneOf<Need>;
  fallback?: string;
}

export interface GivenGraph extends GivenEntry {
  title?: string;
  summary?: string;
  arrangement?: OneOf<Arrangement>;
  nodes?: GivenNode[];
  edges?: GivenEdge[];
}

export interface GivenRingSkill extends GivenEntry {
  name?: string;
  /** The name of the ring, or its index from the innermost (0). */
  ring?: string | number;
  level?: string;
}

export interface GivenSector extends GivenEntry {
  name?: string;
  skills?: (GivenRingSkill | string)[];
}

export interface GivenRings extends GivenEntry {
  rings?: string[];
  sectors?: GivenSector[];
}

export interface GivenSection extends GivenEntry {
  show?: OneOf<SectionKind>;
  /** The short name in the margin and in the section links. */
  name?: string;
  title?: string;
  lead?: string;
}

export interface GivenContact {
  statement?: string;
  lead?: string;
  facts?: { label?: string; value?: string }[];
}

export interface GivenEvidenceRule {
  skill?: string;
  source?: string;
}

export interface GivenFolio {
  /** BCP 47: the language the document is written in. */
  language?: string;
  headline?: string;
  availability?: GivenAvailability | string;
  proof?: GivenProof[];
  focus?: GivenArea[];
  maps?: GivenGraph[];
  rings?: GivenRings;
  sections?: GivenSection[];
  contact?: GivenContact;
  /** Facts of repositories, each as it was on one day: a list that a script may write. */
  snapshots?: GivenPlacedSnapshot[];
  /** Overlays on the same shapes, by language: arrays are merged by index. */
  languages?: { [language: string]: ResumeDocument };
  aliases?: { [spelling: string]: string };
  evidence?: { add?: GivenEvidenceRule[]; veto?: GivenEvidenceRule[] };
  [more: string]: unknown;
}

export interface GivenMeta {
  canonical?: string;
  version?: string;
  lastModified?: string;
  [more: string]: unknown;
}

export interface ResumeDocument {
  $schema?: string;
  basics?: GivenBasics;
  work?: GivenRole[];
  volunteer?: GivenVolunteer[];
  education?: GivenEducation[];
  awards?: GivenAward[];
  certificates?: GivenCertificate[];
  publications?: GivenPublication[];
  skills?: GivenSkill[];
  languages?: GivenLanguage[];
  interests?: GivenInterest[];
  references?: GivenReference[];
  projects?: GivenProject[];
  meta?: GivenMeta;
  folio?: GivenFolio;
  /** Sections of the author's own are shown like the other records. */
  [section: string]: unknown;
}

/** The same, in the naming of its parts. */
export type GivenDocument = ResumeDocument;
