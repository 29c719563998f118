/**
 * Everything by name: classes, events, types, and the pure functions behind them. Registers nothing:
 * `folio-elements/define.js` does, or `folio-elements/define/<element>.js` for one.
 */
export { FolioArchitectureMap } from './elements/architecture-map/architecture-map.js';
export { FolioMapFailEvent, FolioMapSelectEvent } from './elements/architecture-map/architecture-map.events.js';
export { FolioContact } from './elements/contact/contact.js';
export { FolioElement } from './elements/folio-element.js';
export { FolioFocusAreas } from './elements/focus-areas/focus-areas.js';
export { FolioHero } from './elements/hero/hero.js';
export { FolioPortfolio } from './elements/portfolio/portfolio.js';
export { FolioPortfolioIssuesEvent, FolioPortfolioReadyEvent } from './elements/portfolio/portfolio.events.js';
export { FolioProjectCard } from './elements/project-card/project-card.js';
export { FolioProjectList } from './elements/project-list/project-list.js';
export { FolioRecord } from './elements/record/record.js';
export { FolioRoleTimeline } from './elements/role-timeline/role-timeline.js';
export { FolioSkillRings } from './elements/skill-rings/skill-rings.js';
export { FolioSkillSelectEvent } from './elements/skill-rings/skill-rings.events.js';
export { portfolioContext, type PortfolioScope, type PortfolioState } from './context/portfolio-context.js';
export * from './model/index.js';
export { VERSION } from './model/version.js';
