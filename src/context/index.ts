/**
 * Context: what elements share without knowing each other. The portfolio's scope (its state, language and words)
 * goes down by @lit/context; requests go up as events. Only keys and shapes belong here: no DOM, no drawing.
 */
export { portfolioContext, type PortfolioScope, type PortfolioState } from './portfolio-context.js';
export { FolioSelectionChangeEvent } from './selection-event.js';
