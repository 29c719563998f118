import { createContext } from '@lit/context';
import type { Issue, Portfolio } from '../model/types.js';
import type { Related } from '../model/selection.js';
import type { StringTables } from '../model/strings/tables.js';

/** The one state of a portfolio. Only `folio-portfolio` loads, waits or fails. */
export type PortfolioState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly portfolio: Portfolio; readonly issues: readonly Issue[] }
  | { readonly status: 'failed'; readonly message: string; readonly issues: readonly Issue[] };

/** What a portfolio gives to the elements below it. Replaced as a whole, never changed in place. */
export interface PortfolioScope {
  readonly state: PortfolioState;
  /** BCP 47: the language of the document, where known. */
  readonly language?: string;
  /** Words of ours that the owner replaced, or a shipped translation. */
  readonly strings?: StringTables;
  /** The language `strings` are written in: it decides plurals. */
  readonly stringsLanguage?: string;
  /** What is chosen on the page, and what belongs to it. */
  readonly selected?: Related | undefined;
}

// Symbol.for: two copies of this package on one page share one context.
export const portfolioContext = createContext<PortfolioScope>(Symbol.for('folio-elements/portfolio@1'));
