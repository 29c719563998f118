/**
 * Server: a document as HTML text, for pages that must be whole without script: the semantic text, the head, JSON-LD. Imports
 * from the model only; runs in plain Node, in workers and at the edge. Nothing here touches a document.
 */
export { describePerson } from './json-ld.js';
export { renderPortfolio, withoutPrivate, type RenderedPortfolio, type RenderOptions } from './render-portfolio.js';
export { renderTwin, type TwinOptions } from './twin.js';
