import { html, nothing, type TemplateResult } from 'lit';
import { edgeKinds, nodeKinds } from '../../model/types.js';
import { drawGlyph } from '../shared/drawing.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import type * as interactionModule from './interaction.js';
import { countsOf, shapeOf, type MapView } from './view.js';

export type Part = TemplateResult | typeof nothing;

/** Signs on the buttons of the panel: what a click asks for. */
export type Wish = 'simulate' | 'fail' | 'clear' | 'restore' | 'list';

export const action = (wish: Wish, label: string, look = 'quiet'): TemplateResult =>
  html`<button type="button" class="button ${look}" data-wish=${wish}>${label}</button>`;

function renderKey(view: MapView): Part {
  const { graph, say, rtl, deeper } = view;
  const present = [...nodeKinds, 'other' as const].filter((kind) => graph.nodes.some((node) => node.kind === kind));
  const lines = edgeKinds.filter((kind) => graph.edges.some((edge) => edge.kind === kind));
  return html`<div class="key">${heading(deeper, say('key'), 'note')}<ul role="list">${[...present, ...lines].map(
    (kind) => html`<li class="note">${drawGlyph(kind, rtl)}${say(kind)}</li>`,
  )}</ul></div>`;
}

function renderOverview(view: MapView): TemplateResult {
  const { graph, say, level } = view;
  return html`<div class="panel" part="panel"><div class="main">
      <div class="note">${say('whole')}</div>${heading(level, countsOf(view), 'title')}
      <p dir="auto">${graph.summary ? inline(graph.summary) : shapeOf(view)}</p>
      ${graph.edges.length ? html`<div class="tools">${action('simulate', say('simulate'))}</div>` : nothing}
    </div>${renderKey(view)}</div>`;
}

/** The panel beside the drawing: the chosen node, else the failure, else the whole and its key. A hub has none at rest. */
export function renderPanel(view: MapView, more: typeof interactionModule | undefined): Part {
  const node = view.chosen === undefined ? undefined : view.nodes.get(view.chosen);
  if (more && node) return more.renderDetails(view, node);
  if (more && view.failure) return more.renderFailure(view);
  return view.layout.arrangement === 'hub' ? nothing : renderOverview(view);
}
