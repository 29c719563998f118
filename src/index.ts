/**
 * Everything by name: classes, events, types and the pure functions behind them. Registers nothing:
 * `folio-elements/define.js` does, or `folio-elements/define/<element>.js` for one.
 */
export { FolioPortfolio } from './elements/portfolio/portfolio.js';
export { FolioPortfolioIssuesEvent, FolioPortfolioReadyEvent } from './elements/portfolio/portfolio.events.js';
export { VERSION } from './model/version.js';
export type * from './model/types.js';
