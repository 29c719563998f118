import { html, nothing, svg, type TemplateResult } from 'lit';
import { partOf } from '../shared/related.js';
import { isProven, nameOf, relationOf, type Item, type RingsView } from './view.js';

/** A dot, and around it the ring of the chosen one: drawn, as a round box falls between the pixels. */
export const dot = (filled: boolean): TemplateResult =>
  html`<svg class=${filled ? 'dot' : 'dot hollow'} viewBox="-6 -6 12 12" aria-hidden="true"><circle r="4.5"></circle><circle r="10"></circle></svg>`;

/** Three rings, one of them strong: at most six, as there is no room for more in a glyph. */
function glyph(ring: number, rings: number): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 34 34" aria-hidden="true">${Array.from(
    { length: rings },
    (_, i) =>
      svg`<circle class=${i === ring ? 'own' : ''} cx="17" cy="17" r=${rings > 1 ? 5 + (10 * i) / (rings - 1) : 10}></circle>`,
  )}</svg>`;
}

function renderSkill(view: RingsView, item: Item): TemplateResult {
  const { placed, number } = item;
  const { name } = item.skill;
  const relation = relationOf(view, item);
  return html`<li class=${number && name === view.pointed ? 'skill pointed' : 'skill'}><button type="button" part=${partOf('skill', relation)} data-name=${name} tabindex=${name === view.active ? 0 : -1}
    aria-pressed=${relation === 'chosen' ? 'true' : 'false'} aria-label=${nameOf(view, item)}>${dot(isProven(view, name))}${
      number
        ? html`<span class=${isProven(view, name) ? 'number' : 'number hollow'}>${view.number(number)}</span>`
        : nothing
    } <bdi class="name">${placed?.lines.length ? placed.lines.map((line) => html`<span class="line">${line}</span>`) : name}</bdi></button></li>`;
}

/**
 * The skills by ring and sector. This list is the chart: a drawing only gives its items other places, or numbers.
 * `panelOf` follows the ring of the chosen skill.
 */
export function renderList(
  view: RingsView,
  panelOf: (ring: number) => TemplateResult | typeof nothing,
): TemplateResult {
  const { chart, items, layout, letters, say, number } = view;
  return html`<ol class="rows" role="list" aria-label=${say('skills', { n: items.length })} aria-describedby="help">${chart.rings.map(
    (name, ring) => {
      const own = items.filter((item) => item.ring === ring);
      return html`<li class="row" part=${layout ? nothing : 'ring'}>${glyph(ring, chart.rings.length)}<div>
      <div class="note words">${number(ring + 1)} <bdi>${name}</bdi></div>
      ${
        own.length
          ? html`<ul role="list" class="groups" aria-label=${name || nothing}>${chart.sectors.map((sector, i) => {
              const skills = own.filter((item) => item.sector === i);
              return skills.length
                ? html`<li class="group" part=${layout ? nothing : 'sector'}>${sector.name ? html`<span class="note words name-of">${letters[i] ? html`${letters[i]} ` : nothing}<bdi>${sector.name}</bdi></span>` : nothing}
                <ul role="list" aria-label=${sector.name || nothing}>${skills.map((item) => renderSkill(view, item))}</ul></li>`
                : nothing;
            })}</ul>`
          : nothing
      }${panelOf(ring)}</div></li>`;
    },
  )}</ol>`;
}

/**
 * What the author says of skills beyond their place: seen beside a chosen one, and for all of them here, so that nothing
 * of the document is only a choice away. As it is written: a link that cannot be seen may not be reached.
 */
export function renderSaid({ chart }: RingsView): TemplateResult | typeof nothing {
  const said = chart.sectors.flatMap(({ name, facts = [], skills }) =>
    [{ name, facts }, ...skills].flatMap((each) =>
      (each.facts ?? []).map(({ label, value }) => [each.name, label, value].filter(Boolean).join(', ')),
    ),
  );
  return said.length
    ? html`<ul role="list" class="hidden">${said.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul>`
    : nothing;
}
