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

/** The reader chose another of the document's languages. */
export class FolioLanguageChangeEvent extends Event {
  static readonly type = 'folio-language-change';
  /** BCP 47. */
  readonly language: string;

  constructor(language: string) {
    super(FolioLanguageChangeEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'folio-language-change': FolioLanguageChangeEvent;
    'folio-portfolio-ready': FolioPortfolioReadyEvent;
    'folio-portfolio-issues': FolioPortfolioIssuesEvent;
  }
}
