/**
 * Elements: one folder each, with the class, its styles, its events and its templates; `shared/` holds what several of
 * them draw alike. A class takes its content (from its own property, else from the portfolio above), derives what it
 * draws in `willUpdate` and prints it in `render`; the thinking is done in `model` and `layout`, and registering in
 * `define`. Nothing here registers anything.
 */
export { FolioArchitectureMap } from './architecture-map/architecture-map.js';
export { FolioMapFailEvent, FolioMapSelectEvent } from './architecture-map/architecture-map.events.js';
export { FolioContact } from './contact/contact.js';
export { FolioEvidenceReport } from './evidence-report/evidence-report.js';
export { FolioElement } from './folio-element.js';
export { FolioFocusAreas } from './focus-areas/focus-areas.js';
export { FolioHero } from './hero/hero.js';
export { FolioPortfolio } from './portfolio/portfolio.js';
export {
  FolioLanguageChangeEvent,
  FolioPortfolioIssuesEvent,
  FolioPortfolioReadyEvent,
} from './portfolio/portfolio.events.js';
export { FolioProjectCard } from './project-card/project-card.js';
export { FolioProjectList } from './project-list/project-list.js';
export { FolioRecord } from './record/record.js';
export { FolioRoleTimeline, timelineDensities, type TimelineDensity } from './role-timeline/role-timeline.js';
export { FolioSkillRings } from './skill-rings/skill-rings.js';
