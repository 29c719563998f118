import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { dot } from './list.js';
import type { RingsView } from './view.js';

export type Part = TemplateResult | typeof nothing;

/** Filled and hollow dots, where both have a meaning. */
export const renderLegend = (view: RingsView): Part =>
  view.evidence
    ? html`<ul role="list" class="legend note">${[true, false].map(
        (proven) => html`<li>${dot(proven)}${view.say(proven ? 'proven' : 'unproven')}</li>`,
      )}</ul>`
    : nothing;

/** The switch between drawing and list, or why there is none; and why there are numbers. */
export function renderSwitch({ choice, crowded, numbered, layout, say, items }: RingsView): Part {
  const why = crowded ? 'crowded' : numbered ? 'numbered' : undefined;
  return html`${why ? html`<p class="note">${say(why, { n: items.length })}</p>` : nothing}${
    choice
      ? html`<button type="button" class="button quiet" data-wish="switch">${say(layout ? 'asList' : 'asChart')}</button>`
      : nothing
  }`;
}

/** The overview: how much there is, what the rings are called, what the dots mean. */
export function renderOverview(view: RingsView): TemplateResult {
  const { say, chart, items, level, layout, number, evidence } = view;
  const sectors = chart.sectors.filter(({ name }) => name).length;
  const title = say('skills', { n: items.length }) + (sectors ? say('comma') + say('sectors', { n: sectors }) : '');
  return html`<div class="panel" part="panel">
    <div class="note">${say('whole')}</div>${heading(level, title, 'title')}
    <p class="invite">${say(evidence ? 'invite' : 'inviteAlone')}</p>
    ${
      layout && chart.rings.some(Boolean)
        ? html`<div class="key note"><span>${say('rings')}</span><ol role="list">${chart.rings.map(
            (name, i) => html`<li>${number(i + 1)} <bdi>${name}</bdi></li>`,
          )}</ol></div>`
        : nothing
    }
    ${renderLegend(view)}
    <div class="tools">${renderSwitch(view)}</div>
  </div>`;
}
