import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { renderLegend, renderSwitch } from './panel.js';
import type { RingsView } from './view.js';

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
    ${view.placed ? html`<p class="note">${say('placed')}</p>` : nothing}${renderLegend(view)}
    <div class="tools">${renderSwitch(view)}</div>
  </div>`;
}
