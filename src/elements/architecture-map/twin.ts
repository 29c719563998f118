import { html, nothing, type TemplateResult } from 'lit';
import type { GraphEdge, GraphNode } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { relationsOf } from './links.js';
import type { Wish } from './panel.js';
import { labelOf, renderItems, renderKind, stateOf, type MapView } from './view.js';

/** "Emits to Kafka (optional, else: orders wait)" */
function renderLink(view: MapView, { kind, source, target, label, need, fallback }: GraphEdge): TemplateResult {
  const { say, layout } = view;
  const more = [label, need && say(need), fallback && say('fallback', { fallback })].filter(Boolean);
  return html`<li data-source=${source} data-target=${target}>${say(relationsOf(kind, layout.arrangement === 'hub')[1])} <bdi>${
    target === source ? say('itself') : labelOf(view, target)
  }</bdi>${
    more.length
      ? html` <span class="more">(${more.map((text, i) => html`${i ? say('comma') : nothing}<bdi>${text}</bdi>`)})</span>`
      : nothing
  }</li>`;
}

function renderItem(view: MapView, node: GraphNode, edges: readonly GraphEdge[]): TemplateResult {
  const state = stateOf(view, node.id);
  return html`<li data-id=${node.id}><strong><bdi>${node.label}</bdi></strong> <span class="note">${renderKind(view, node)}${state && view.say('comma') + state}</span>
    ${node.summary ? html`<p dir="auto">${inline(node.summary)}</p>` : nothing}
    ${renderItems(
      'dashes',
      node.details.map((text) => html`<li dir="auto">${inline(text)}</li>`),
    )}
    ${renderItems(
      'dashes',
      edges.map((edge) => renderLink(view, edge)),
    )}</li>`;
}

/** What belongs to each name, in the order given. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups
      .set(name, groups.get(name) ?? [])
      .get(name)!
      .push(item);
  }
  return groups;
}

const renderSwitch = (wish: Wish, label: string, open: boolean | undefined): TemplateResult =>
  html`<button type="button" class="switch note" data-wish=${wish} aria-expanded=${open ? 'true' : 'false'}>${label}</button>`;

/**
 * The map as text: every node once, under its layer or group, and every connection once, under its source.
 * It is what prints, what shows where the drawing has no room, and what the switch opens.
 */
export function renderTwin(view: MapView): TemplateResult {
  const { layout, graph, say, open, kit, level, deeper, framed, printing } = view;
  // Thousands of entries that nobody sees would hold up everything else.
  const sections = groupBy(
    framed && !open && !printing ? [] : layout.nodes,
    ({ node, layer }) => layout.layers[layer]?.name ?? node.group ?? '',
  );
  const out = groupBy(graph.edges, ({ source }) => source);
  return html`<div class="under">${renderSwitch('list', say('list'), open)}${renderSwitch('kit', say('tools'), kit)}</div>${view.tools?.renderBar(view)}
    <div id="twin" class="twin ${open ? 'open' : ''}" part="list">${heading(level, say('list'), 'hidden')}
      ${[...sections].map(
        ([name, nodes]) => html`<section>${name ? heading(deeper, html`<bdi>${name}</bdi>`, 'note') : nothing}
          ${renderItems(
            'entries',
            nodes.map(({ node }) => renderItem(view, node, out.get(node.id) ?? [])),
          )}</section>`,
      )}</div>`;
}
