import { readDocument } from '../model/read-document.js';
import { isPrivate } from '../model/read/values.js';
import type { StringTables } from '../model/strings/tables.js';
import type { Issue } from '../model/types.js';
import { describePerson } from './json-ld.js';
import { Markup, markup, scriptJson } from './markup.js';
import { renderTwin } from './twin.js';

export interface RenderOptions {
  /** BCP 47: which of the document's languages, and how dates are written. Else the document's own, else English. */
  readonly language?: string;
  /** Words of ours in that language. */
  readonly strings?: StringTables;
}

/** A portfolio as HTML, in the pieces that a page puts together. */
export interface RenderedPortfolio {
  /** `<folio-portfolio>` with the document and, until the script has run or for good without it, the whole text. */
  readonly html: string;
  /** For the head: title, description, Open Graph, JSON-LD. */
  readonly head: string;
  readonly title: string;
  readonly language: string;
  readonly issues: readonly Issue[];
}

/** A copy without what is marked `private: true`, at any depth: what is not sent cannot be found in the source. */
export function withoutPrivate(given: unknown, depth = 0): unknown {
  if (typeof given !== 'object' || given === null || depth > 100) return given;
  if (Array.isArray(given))
    return given.filter((each) => !isPrivate(each)).map((each) => withoutPrivate(each, depth + 1));
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => !isPrivate(value))
      .map(([key, value]) => [key, withoutPrivate(value, depth + 1)]),
  );
}

/**
 * A document as HTML that is whole without script and comes alive with it. Never throws: what cannot be read is told in
 * `issues`, and an unreadable document gives an empty text.
 */
export function renderPortfolio(document: unknown, { language, strings }: RenderOptions = {}): RenderedPortfolio {
  const sent = withoutPrivate(document);
  const { portfolio, issues } = readDocument(sent, { ...(language !== undefined && { language }) });
  const chosen = language ?? portfolio?.language ?? 'en';
  const twin = portfolio ? renderTwin(portfolio, { language: chosen, strings }) : new Markup('');
  const { name, label, summary } = portfolio?.profile ?? {};
  const title = [name, label].filter(Boolean).join(', ');
  const described = summary?.replace(/\s+/g, ' ').slice(0, 300);
  const html = markup`<folio-portfolio lang="${chosen}"><script type="application/json">${scriptJson(sent ?? null)}</script>
<div slot="fallback">${twin}</div></folio-portfolio>`;
  const head = markup`<title>${title}</title>
${
  described &&
  markup`<meta name="description" content="${described}">
`
}<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
${
  described &&
  markup`<meta property="og:description" content="${described}">
`
}${portfolio && markup`<script type="application/ld+json">${scriptJson(describePerson(portfolio))}</script>`}`;
  return { html: html.text, head: head.text, title, language: chosen, issues };
}
