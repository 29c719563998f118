import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatter } from '../../model/intl.js';
import { listNames } from './failure-words.js';
import { renderNames } from './names.js';
import { action, type Wish } from './panel.js';
import { kindOf, labelOf, type MapView, type Part } from './view.js';

/** At most this many results are named. */
const NAMED = 12;

/** The nodes that a search finds, in reading order: those that say it in their name, else in what else is known of them. */
export function findNodes(view: MapView): readonly string[] {
  const wanted = view.query?.trim().toLocaleLowerCase();
  if (!wanted) return [];
  const has = (texts: readonly (string | undefined)[]): boolean =>
    texts.some((text) => text?.toLocaleLowerCase().includes(wanted));
  const nodes = view.layout.nodes.map(({ node }) => node);
  const named = nodes.filter(({ label }) => has([label]));
  const found = named.length
    ? named
    : nodes.filter((node) => has([node.note, node.group, kindOf(view, node), ...node.skills]));
  return found.map(({ id }) => id);
}

/** "3 nodes: Kafka, RabbitMQ and Redis" */
export function sayFound(view: MapView): string {
  const found = findNodes(view);
  const names = listNames(
    view,
    found.slice(0, 3).map((id) => labelOf(view, id)),
  );
  return view.say(found.length > 3 ? 'foundMany' : found.length ? 'found' : 'foundNone', { n: found.length, names });
}

/** "150 %" */
export const sayZoom = ({ zoom = 1, spoken }: MapView): string =>
  formatter(Intl.NumberFormat, spoken, { style: 'percent' } satisfies Intl.NumberFormatOptions).format(zoom);

/** A button with a drawn sign. */
const sign = (wish: Wish, name: string, d: string): TemplateResult =>
  html`<button type="button" class="button quiet square" data-wish=${wish} aria-label=${name}><svg class="sg" viewBox="-6 -6 12 12" aria-hidden="true">${svg`<path class="sign" d=${d}></path>`}</svg></button>`;

const chevrons = {
  left: 'M2-4L-2 0L2 4',
  right: 'M-2-4L2 0L-2 4',
  above: 'M-4 2L0-2L4 2',
  below: 'M-4-2L0 2L4-2',
} as const;

/** Whether the browser gives an element the whole screen. */
const canFill = (): boolean => document.fullscreenEnabled && 'requestFullscreen' in Element.prototype;

/** The tools: search, zoom and pan, a node's place, the screen, files. */
export function renderBar(view: MapView): Part {
  const { say, kit, query = '', zoom = 1, moved, placing, chosen } = view;
  if (!kit) return nothing;
  const found = findNodes(view);
  return html`<div class="bar" role="group" aria-label=${say('tools')}>
    <label class="find"><span class="note">${say('find')}</span><input type="search" .value=${query} autocomplete="off" spellcheck="false"></label>
    ${
      query
        ? html`<div class="found"><p class="note">${found.length ? say('nodes', { n: found.length }) : say('foundNone')}</p>${renderNames(view, found.slice(0, NAMED))}</div>`
        : nothing
    }
    <div class="tools">
      <span class="set">${sign('out', say('zoomOut'), 'M-4 0H4')}${action('natural', sayZoom(view), 'quiet bare', sayZoom(view) + say('comma') + say('zoomNatural'))}${sign('in', say('zoomIn'), 'M-4 0H4M0-4V4')}${action('fit', say('fit'))}</span>
      ${
        zoom === 1
          ? nothing
          : html`<span class="set" dir="ltr">${(Object.keys(chevrons) as (keyof typeof chevrons)[]).map((way) => sign(way, say(way), chevrons[way]))}</span>`
      }
      ${
        chosen === undefined
          ? nothing
          : html`<button type="button" class="button quiet" data-wish="place" aria-pressed=${placing ? 'true' : 'false'}>${say('place')}</button>`
      }
      ${moved ? action('unmove', say('unmove')) : nothing}
      ${canFill() ? action('full', say(view.full ? 'leaveFull' : 'full')) : nothing}
      ${action('svg', say('saveSvg'))}${action('png', say('savePng'))}
    </div>
    ${placing ? html`<p class="note">${say('placing')}</p>` : nothing}
  </div>`;
}
