/**
 * The one script for any page: `<script type="module" src="…/folio.js"></script>`. Defines `folio-portfolio` at once, and
 * each other element when the first of its tag stands in the page, or in the page that a portfolio assembled: nobody
 * loads what is not shown.
 */
import './portfolio.js';

const waiting = new Map<string, () => Promise<unknown>>([
  ['folio-architecture-map', () => import('./architecture-map.js')],
  ['folio-contact', () => import('./contact.js')],
  ['folio-evidence-report', () => import('./evidence-report.js')],
  ['folio-focus-areas', () => import('./focus-areas.js')],
  ['folio-hero', () => import('./hero.js')],
  ['folio-project-card', () => import('./project-card.js')],
  ['folio-project-list', () => import('./project-list.js')],
  ['folio-record', () => import('./record.js')],
  ['folio-role-timeline', () => import('./role-timeline.js')],
  ['folio-skill-rings', () => import('./skill-rings.js')],
]);

function define(root: ParentNode): void {
  for (const [tag, load] of waiting) {
    if (!root.querySelector(tag)) continue;
    waiting.delete(tag);
    load().catch((error: unknown) => console.error(`folio-elements: the code of <${tag}> could not be loaded.`, error));
  }
}

if (typeof document !== 'undefined') {
  document.addEventListener('folio-portfolio-ready', (event) => {
    const [portfolio] = event.composedPath();
    if (portfolio instanceof Element && portfolio.shadowRoot) define(portfolio.shadowRoot);
  });
  const observer = new MutationObserver(() => {
    define(document);
    if (waiting.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  define(document);
}
