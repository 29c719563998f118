import { html, nothing, type TemplateResult } from 'lit';
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
