/**
 * Everything by name: classes, events, types, and the pure functions behind them. Registers nothing:
 * `folio-elements/define.js` does, or `folio-elements/define/<element>.js` for one.
 */
export * from './elements/index.js';
export { portfolioContext, type PortfolioScope, type PortfolioState } from './context/portfolio-context.js';
export { FolioSelectionChangeEvent } from './context/selection-event.js';
export * from './model/index.js';
export { VERSION } from './model/version.js';
