import type { Phrases, Translated } from '../phrases.js';
import type { contactStrings } from './contact.js';
import type { evidenceReportStrings } from './evidence-report.js';
import type { focusStrings } from './focus.js';
import type { heroStrings } from './hero.js';
import type { mapStrings } from './map.js';
import type { mapLaterStrings } from './map-later.js';
import type { portfolioStrings } from './portfolio.js';
import type { projectsStrings } from './projects.js';
import type { projectsLaterStrings } from './projects-later.js';
import type { recordStrings } from './record.js';
import type { ringsStrings } from './rings.js';
import type { ringsDrawnStrings } from './rings-drawn.js';
import type { ringsLaterStrings } from './rings-later.js';
import type { selectionStrings } from './selection.js';
import type { timelineStrings } from './timeline.js';
import type { timelineLaterStrings } from './timeline-later.js';

/** Every table of words, by the part of the page that uses it. Types only: each element brings its own table. */
export interface EveryString {
  readonly portfolio: typeof portfolioStrings;
  readonly hero: typeof heroStrings;
  readonly focus: typeof focusStrings;
  readonly timeline: typeof timelineStrings & typeof timelineLaterStrings;
  readonly projects: typeof projectsStrings & typeof projectsLaterStrings;
  readonly map: typeof mapStrings & typeof mapLaterStrings;
  readonly rings: typeof ringsStrings & typeof ringsDrawnStrings & typeof ringsLaterStrings;
  readonly record: typeof recordStrings;
  readonly contact: typeof contactStrings;
  readonly selection: typeof selectionStrings;
  readonly evidenceReport: typeof evidenceReportStrings;
}

type Translation<T> = T extends Phrases ? Translated<T> : never;

/** A whole translation: what `folio-elements/strings/ar.js` exports. */
export type Translations = { readonly [table in keyof EveryString]: Translation<EveryString[table]> };
/** What an owner may give: any part of any table. */
export type StringTables = { readonly [table in keyof EveryString]?: Partial<Translation<EveryString[table]>> };
