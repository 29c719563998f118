import { html, nothing, type TemplateResult } from 'lit';
import { nodeStates, type NodeState } from '../../layout/failure.js';
import { walkReach } from '../../layout/reach.js';
import { addressOf } from '../../model/address.js';
import { evidenceOf } from '../../model/evidence.js';
import { parseInline } from '../../model/inline.js';
import { formatNumber } from '../../model/phrases.js';
import type { Marker, Related } from '../../model/selection.js';
import type { GraphNode, Reference } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { isChosenSkill } from './choice.js';
import { drawSign, proofsOf } from './draw-changed.js';
import { failureSentence, failureTitle, inState, listNames, sayState } from './failure-words.js';
import { relations } from './links.js';
import { renderNames } from './names.js';
import { action } from './panel.js';
import { kindOf, labelOf, renderItems, renderKind, type MapView, type Part } from './view.js';

/** A row of facts, where there are any. */
const row = (term: unknown, content: unknown): Part =>
  content === nothing ? nothing : html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

/** A state as a sign and a word. */
const renderState = (view: MapView, state: NodeState): TemplateResult =>
  html`<span class=${state}><svg class="sg" viewBox="-6 -6 12 12" aria-hidden="true">${drawSign(state)}</svg>${sayState(view, state)}</span>`;

/** Roles and projects that back the skills of a node, each once. */
function findEvidence({ portfolio }: MapView, { skills }: GraphNode): Reference[] {
  const found = new Map<string, Reference>();
  const index = portfolio && evidenceOf(portfolio);
  for (const skill of index ? skills : []) {
    const { roles, projects } = index!.for(skill);
    for (const { reference } of [...roles, ...projects]) found.set(`${reference.kind} ${reference.id}`, reference);
  }
  return [...found.values()];
}

/** How far the light reaches, and a button for each way that it can spread on. */
function renderReach(view: MapView, id: string): Part {
  const { say, steps, layout, graph } = view;
  if (layout.arrangement === 'hub') return nothing;
  const { more, counts } = walkReach(graph, id, steps);
  if (!(counts.up + counts.down) && !more.up && !more.down) return nothing;
  return row(
    say('reach'),
    html`<span class="reach">${say('reached', { ...counts })}</span>
      <span class="names">${(['up', 'down'] as const).map((way) =>
        more[way]
          ? html`<button type="button" class="step" data-wish=${way}>${say(way === 'up' ? 'further' : 'furtherDown')}</button> `
          : nothing,
      )}</span>`,
  );
}

/** The panel of a chosen node: what it does, whom it needs, what proves it. */
function renderDetails(view: MapView, node: GraphNode): TemplateResult {
  const { say, level, failure, layout, graph } = view;
  const { id, label, summary, details, replicas, skills } = node;
  const own = view.links.get(id)!;
  const mark = view.selected?.markerFor('node', id, graph.id);
  const state = failure?.nodes.get(id)?.state;
  const mayFail = layout.arrangement !== 'hub' && graph.edges.length > 0;
  return html`<div class="panel chosen" part="panel"><div class="main">
      <div class="note">${renderKind(view, node)}</div>
      ${heading(level, html`<bdi>${label}</bdi>`, 'title')}
      ${summary ? html`<p dir="auto">${inline(summary, mark)}</p>` : nothing}
      <dl>
        ${state && row(renderState(view, state), renderCauses(view, id))}
        ${row(
          say('details'),
          renderItems(
            '',
            details.map((text) => html`<li dir="auto">${inline(text, mark)}</li>`),
          ),
        )}
        ${relations.map((relation) => own[relation] && row(say(relation), renderNames(view, own[relation])))}
        ${replicas > 1 ? row(say('replicas'), formatNumber(replicas, view.spoken)) : nothing}
        ${
          skills.join() === label
            ? nothing
            : row(
                say('skills'),
                renderItems(
                  'names',
                  skills.map(
                    (skill) =>
                      html`<li><button type="button" data-skill=${skill} aria-pressed=${isChosenSkill(view, skill) ? 'true' : 'false'}><bdi>${skill}</bdi></button></li>`,
                  ),
                ),
              )
        }
        ${renderReach(view, id)}
        ${row(
          say('evidence'),
          renderItems(
            '',
            findEvidence(view, node).map(
              (each) => html`<li><a href=${addressOf(each)}><bdi>${each.label}</bdi></a></li>`,
            ),
          ),
        )}
      </dl>
      <div class="tools">${
        mayFail && state !== 'failed'
          ? action('fail', replicas > 1 ? say('failReplica', { n: replicas }) : say('failThis'))
          : nothing
      }${view.failed.includes(id) ? action('mend', say('restore', { names: label })) : nothing}${action('clear', say('clear'), 'quiet bare')}</div>
    </div></div>`;
}

/** Whose failure it is, and what is left to do. */
function renderCauses(view: MapView, id: string): unknown {
  const labels = new Set(view.failure!.nodes.get(id)!.causes.map(({ provider }) => labelOf(view, provider)));
  return labels.size ? html`${view.say('cause')} ${listNames(view, [...labels])}${renderFallback(view, id)}` : '';
}

/** What a degraded node does instead, in the author's words. */
function renderFallback({ failure }: MapView, id: string): Part {
  const { state, causes } = failure!.nodes.get(id)!;
  const texts = new Set(state === 'down' || state === 'failed' ? [] : causes.flatMap(({ fallback }) => fallback ?? []));
  return texts.size ? html`<span class="else" dir="auto">${inline([...texts].join('; '))}</span>` : nothing;
}

/** The panel of failure mode: the headline, one sentence, and who fares how. */
function renderFailure(view: MapView): TemplateResult {
  const { say, failed } = view;
  const total = view.graph.nodes.length;
  return html`<div class="panel" part="panel"><div class="main">
      <div class="note">${say('simulation')}</div>${heading(view.level, html`<bdi>${failureTitle(view)}</bdi>`, 'title')}
      <p>${failureSentence(view)}</p>
      <dl>
        ${nodeStates.map((state) =>
          row(
            renderState(view, state),
            renderNames(view, inState(view, state), (id) => renderFallback(view, id)),
          ),
        )}
        ${row(say('unaffected'), say('ofNodes', { n: total - view.failure!.nodes.size, total }))}
      </dl>
      <div class="tools">${action('restore', new Set(failed).size === 1 ? say('restore', { names: labelOf(view, failed[0]!) }) : say('restoreAll'), '')}</div>
    </div></div>`;
}

/** The panel of what is chosen elsewhere on the page: which nodes belong to it, and the words that say so. */
function renderProofs(view: MapView, { label, markerFor }: Related): TemplateResult | undefined {
  const { say, nodes, graph } = view;
  const ids = proofsOf(view);
  if (!ids.length) return undefined;
  // The sentences that name it, those words underlined.
  const quotes = (id: string, mark: Marker | undefined): TemplateResult[] => {
    const { summary, details } = nodes.get(id)!;
    return [...(summary ? [summary] : []), ...details].flatMap((text) => {
      const tokens = parseInline(text);
      return mark && mark(tokens) !== tokens ? html`<span class="else" dir="auto">${inline(text, mark)}</span>` : [];
    });
  };
  return html`<div class="panel chosen" part="panel"><div class="main">
      <div class="note">${say('evidence')}</div>${heading(view.level, html`<bdi>${label}</bdi>`, 'title')}
      <p>${say('ofNodes', { n: ids.length, total: nodes.size })}</p>
      <dl>${ids.map((id) => row(kindOf(view, nodes.get(id)!), html`${renderNames(view, [id])}${quotes(id, markerFor('node', id, graph.id))}`))}</dl>
      <div class="tools">${action('clear', say('clear'), 'quiet bare')}</div>
    </div></div>`;
}

/** The panel of what is told: the chosen node, else the failure, else what belongs to the page's choice; undefined at rest. */
export function renderTold(view: MapView): TemplateResult | undefined {
  const { chosen, failure, selected, nodes } = view;
  if (chosen !== undefined) return renderDetails(view, nodes.get(chosen)!);
  if (failure) return renderFailure(view);
  return selected && renderProofs(view, selected);
}
