import { contactArabic } from './ar/contact.js';
import { evidenceReportArabic } from './ar/evidence-report.js';
import { focusArabic } from './ar/focus.js';
import { heroArabic } from './ar/hero.js';
import { mapArabic } from './ar/map.js';
import { portfolioArabic } from './ar/portfolio.js';
import { projectsArabic } from './ar/projects.js';
import { recordArabic } from './ar/record.js';
import { ringsArabic } from './ar/rings.js';
import { selectionArabic } from './ar/selection.js';
import { timelineArabic } from './ar/timeline.js';
import type { Translations } from './tables.js';

/** Every word of ours in Arabic. */
export const ar: Translations = {
  portfolio: portfolioArabic,
  hero: heroArabic,
  focus: focusArabic,
  timeline: timelineArabic,
  projects: projectsArabic,
  map: mapArabic,
  rings: ringsArabic,
  record: recordArabic,
  contact: contactArabic,
  evidenceReport: evidenceReportArabic,
  selection: selectionArabic,
};
