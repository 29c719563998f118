import { html, nothing, type TemplateResult } from 'lit';
import { edgeKinds, nodeKinds } from '../../model/types.js';
import { drawGlyph } from '../shared/drawing.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { countsOf, renderItems, shapeOf, type MapView } from './view.js';

/** What a button of the panel, or of the tools, asks for. */
export type Wish =
  | 'simulate'
  | 'fail'
  | 'mend'
  | 'clear'
  | 'restore'
  | 'up'
  | 'down'
  | 'list'
  | 'kit'
  | 'in'
  | 'out'
  | 'natural'
  | 'fit'
  | 'left'
  | 'right'
  | 'above'
  | 'below'
  | 'place'
  | 'unmove'
  | 'full'
  | 'svg'
  | 'png';

export const action = (wish: Wish, label: string, look = 'quiet', name?: string): TemplateResult =>
  html`<button type="button" class="button ${look}" data-wish=${wish} aria-label=${name ?? nothing}>${label}</button>`;

/** The kinds of nodes and edges that are there. */
function renderKey({ graph, say, rtl, deeper }: MapView): TemplateResult {
  const there = new Set([...graph.nodes, ...graph.edges].map(({ kind }) => kind));
  const kinds = [...nodeKinds, 'other' as const, ...edgeKinds].filter((kind) => there.has(kind));
  return html`<div class="key">${heading(deeper, say('key'), 'note')}${renderItems(
    '',
    kinds.map((kind) => html`<li class="note">${drawGlyph(kind, rtl)}${say(kind)}</li>`),
  )}</div>`;
}

function renderOverview(view: MapView): TemplateResult {
  const { graph, say, level } = view;
  return html`<div class="panel rest" part="panel"><div class="main">
      <div class="note">${say('whole')}</div>${heading(level, countsOf(view), 'title')}
      <p dir="auto">${graph.summary ? inline(graph.summary) : shapeOf(view)}</p>
      ${graph.edges.length ? html`<div class="tools">${action('simulate', say('simulate'))}</div>` : nothing}
    </div>${renderKey(view)}</div>`;
}

/** The panel beside the drawing: the chosen node, else the failure, else the whole and its key. A hub has none at rest. */
export const renderPanel = (view: MapView): TemplateResult | undefined =>
  view.tools?.renderTold(view) ?? (view.layout.arrangement === 'hub' ? undefined : renderOverview(view));
