import { html, nothing, type TemplateResult } from 'lit';
import { nodeStates } from '../../layout/failure.js';
import { addressOf } from '../../model/address.js';
import type { GraphNode } from '../../model/types.js';
import { drawSign, type Sign } from '../shared/drawing.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { failureSentence, failureTitle, inState } from './failure-words.js';
import { relations } from './links.js';
import { action, type Part } from './panel.js';
import { labelOf, renderKind, stateWords, type MapView } from './view.js';

const row = (term: unknown, content: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

/** Names of nodes, each leading to its node. */
const names = (view: MapView, ids: Iterable<string>, extra?: (id: string) => unknown): TemplateResult =>
  html`<ul role="list" class="names">${[...ids].map(
    (id) =>
      html`<li><button type="button" data-go=${id}><bdi>${labelOf(view, id)}</bdi></button>${extra?.(id) ?? nothing}</li>`,
  )}</ul>`;

const sign = (name: Sign): TemplateResult =>
  html`<svg class="sg" viewBox="-6 -6 12 12" aria-hidden="true">${drawSign(name)}</svg>`;

/** The panel of a chosen node: what it does, whom it needs, what proves it. */
export function renderDetails(view: MapView, node: GraphNode): TemplateResult {
  const { say, level, links, failure, layout, graph } = view;
  const own = links.get(node.id) ?? {};
  const hit = failure?.nodes.get(node.id);
  const evidence = view.evidence(node);
  const words = (list: readonly string[]): TemplateResult =>
    html`<ul role="list" class="names">${list.map((word) => html`<li><bdi>${word}</bdi></li>`)}</ul>`;
  const mayFail = layout.arrangement !== 'hub' && graph.edges.length > 0 && hit?.state !== 'failed';
  return html`<div class="panel chosen" part="panel"><div class="main">
      <div class="note">${renderKind(view, node)}</div>
      ${heading(level, html`<bdi>${node.label}</bdi>`, 'title')}
      ${node.summary ? html`<p dir="auto">${inline(node.summary)}</p>` : nothing}
      <dl>
        ${hit ? row(html`<span class=${hit.state}>${sign(hit.state)}${say(stateWords[hit.state])}</span>`, renderCauses(view, node.id)) : nothing}
        ${node.details.length ? row(say('details'), html`<ul role="list">${node.details.map((text) => html`<li dir="auto">${inline(text)}</li>`)}</ul>`) : nothing}
        ${relations.map((relation) => (own[relation] ? row(say(relation), names(view, own[relation])) : nothing))}
        ${node.replicas > 1 ? row(say('replicas'), view.list([String(node.replicas)])) : nothing}
        ${node.skills.length && node.skills.join() !== node.label ? row(say('skills'), words(node.skills)) : nothing}
        ${
          evidence.length
            ? row(
                say('evidence'),
                html`<ul role="list">${evidence.map((each) => html`<li><a href=${addressOf(each)}><bdi>${each.label}</bdi></a></li>`)}</ul>`,
              )
            : nothing
        }
      </dl>
      <div class="tools">${mayFail ? action('fail', node.replicas > 1 ? say('failReplica', { n: node.replicas }) : say('failThis')) : nothing}${action('clear', say('clear'), 'quiet bare')}</div>
    </div></div>`;
}

/** Whose failure it is, and what is left to do. */
function renderCauses(view: MapView, id: string): unknown {
  const causes = view.failure?.nodes.get(id)?.causes ?? [];
  const fallback = fallbackOf(view, id);
  if (!causes.length) return nothing;
  return html`${view.say('cause')} ${view.list([...new Set(causes.map(({ provider }) => labelOf(view, provider)))])}${fallback}`;
}

/** What a degraded node does instead, in the author's words. */
function fallbackOf({ failure }: MapView, id: string): Part {
  const hit = failure?.nodes.get(id);
  const texts =
    hit?.state === 'degraded' || hit?.state === 'queued' ? hit.causes.flatMap(({ fallback }) => fallback ?? []) : [];
  return texts.length ? html`<span class="else" dir="auto">${inline([...new Set(texts)].join('; '))}</span>` : nothing;
}

/** The panel of failure mode: the headline, one sentence, and who fares how. */
export function renderFailure(view: MapView): TemplateResult {
  const { say, level, graph, failure, failed } = view;
  const total = graph.nodes.length;
  const well = total - (failure?.nodes.size ?? 0);
  const distinct = new Set(failed);
  return html`<div class="panel" part="panel"><div class="main">
      <div class="note">${say('simulation')}</div>${heading(level, html`<bdi>${failureTitle(view)}</bdi>`, 'title')}
      <p>${failureSentence(view)}</p>
      <dl>
        ${nodeStates.map((state) => {
          const ids = inState(view, state);
          return ids.length
            ? row(
                html`<span class=${state}>${sign(state)}${say(stateWords[state])}</span>`,
                names(view, ids, (id) => fallbackOf(view, id)),
              )
            : nothing;
        })}
        ${row(say('unaffected'), say('ofNodes', { n: well, total }))}
      </dl>
      <div class="tools">${action('restore', distinct.size === 1 ? say('restore', { names: labelOf(view, failed[0]!) }) : say('restoreAll'), '')}</div>
    </div></div>`;
}
