import type { Issue, Portfolio } from '../../model/types.js';

/** The document is on the page: every element below has drawn it. */
export class FolioPortfolioReadyEvent extends Event {
  static readonly type = 'folio-portfolio-ready';
  readonly portfolio: Portfolio;

  constructor(portfolio: Portfolio) {
    super(FolioPortfolioReadyEvent.type, { bubbles: true, composed: true });
    this.portfolio = portfolio;
  }
}

/** A document was read, or could not be: what its author should know. Fired also when there is nothing to say. */
export class FolioPortfolioIssuesEvent extends Event {
  static readonly type = 'folio-portfolio-issues';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(FolioPortfolioIssuesEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'folio-portfolio-ready': FolioPortfolioReadyEvent;
    'folio-portfolio-issues': FolioPortfolioIssuesEvent;
  }
}
