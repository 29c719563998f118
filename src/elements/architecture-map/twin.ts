import { html, nothing, type TemplateResult } from 'lit';
import type { GraphEdge, GraphNode } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { relationsOf } from './links.js';
import { labelOf, renderKind, stateWords, type MapView } from './view.js';

function renderLink(view: MapView, edge: GraphEdge): TemplateResult {
  const { say } = view;
  const target = edge.target === edge.source ? say('itself') : labelOf(view, edge.target);
  const more = [
    edge.label,
    edge.need && say(edge.need),
    edge.fallback && say('fallback', { fallback: edge.fallback }),
  ].filter((text) => text !== undefined && text !== '');
  return html`<li data-source=${edge.source} data-target=${edge.target}>${say(relationsOf(edge.kind, view.layout.arrangement === 'hub')[1])} <bdi>${target}</bdi>${
    more.length
      ? html` <span class="more">(${more.map((text, i) => html`${i ? say('comma') : nothing}<bdi>${text}</bdi>`)})</span>`
      : nothing
  }</li>`;
}

function renderItem(view: MapView, node: GraphNode, edges: readonly GraphEdge[]): TemplateResult {
  const { say, failure } = view;
  const state = failure?.nodes.get(node.id)?.state;
  return html`<li data-id=${node.id}><strong><bdi>${node.label}</bdi></strong> <span class="note">${renderKind(view, node)}${state ? say('comma') + say(stateWords[state]).toLocaleLowerCase() : nothing}</span>
    ${node.summary ? html`<p dir="auto">${inline(node.summary)}</p>` : nothing}
    ${node.details.length ? html`<ul role="list" class="dashes">${node.details.map((text) => html`<li dir="auto">${inline(text)}</li>`)}</ul>` : nothing}
    ${edges.length ? html`<ul role="list" class="dashes">${edges.map((edge) => renderLink(view, edge))}</ul>` : nothing}</li>`;
}

/**
 * The map as text: every node once, under its layer or group, and every connection once, under its source.
 * It is what prints, what shows where the drawing has no room, and what the switch opens.
 */
export function renderTwin(view: MapView): TemplateResult {
  const { layout, graph, say, open, level, deeper } = view;
  const sections = new Map<string, GraphNode[]>();
  for (const { node, layer } of layout.nodes) {
    const name = layout.layers[layer]?.name ?? node.group ?? '';
    const list = sections.get(name);
    if (list) list.push(node);
    else sections.set(name, [node]);
  }
  const out = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const list = out.get(edge.source);
    if (list) list.push(edge);
    else out.set(edge.source, [edge]);
  }
  return html`<button type="button" class="switch note" aria-expanded=${open ? 'true' : 'false'} aria-controls="twin" data-wish="list">${say('list')}</button>
    <div id="twin" class="twin ${open ? 'open' : ''}" part="list">${heading(level, say('list'), 'hidden')}
      ${[...sections].map(
        ([name, nodes]) => html`<section>${name ? heading(deeper, html`<bdi>${name}</bdi>`, 'note') : nothing}
          <ul role="list">${nodes.map((node) => renderItem(view, node, out.get(node.id) ?? []))}</ul></section>`,
      )}</div>`;
}
