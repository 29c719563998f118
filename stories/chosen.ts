import { ContextProvider } from '@lit/context';
import { render, type TemplateResult } from 'lit';
import { portfolioContext } from '../src/context/portfolio-context.js';
import type { GivenDocument } from '../src/model/document.js';
import { readDocument } from '../src/model/read-document.js';
import { relate, type Selection } from '../src/model/selection.js';

/** Elements below a portfolio in which something is chosen, without its bar and its address: what a selection looks like. */
export function chosen(given: GivenDocument, selection: Selection, content: TemplateResult): HTMLElement {
  const { portfolio } = readDocument(given);
  const page = document.createElement('div');
  const state = { status: 'ready', portfolio, issues: [] } as const;
  const provider = new ContextProvider(page, {
    context: portfolioContext,
    initialValue: { state, selected: relate(portfolio, selection) },
  });
  provider.hostConnected();
  render(content, page);
  return page;
}
