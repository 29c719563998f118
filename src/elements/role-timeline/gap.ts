import { html, type TemplateResult } from 'lit';
import { formatDuration } from '../../model/format-dates.js';
import type { Stint } from '../../model/stints.js';
import type { RowOptions } from './role.js';

/** "8 months between". */
export function renderGap({ duration }: Stint, { say, language, spine }: RowOptions): TemplateResult {
  const { months, approximate } = duration;
  const time = formatDuration(approximate ? Math.round(months / 12) * 12 || months : months, language);
  return html`<li part="gap" class="row gap">
    ${spine}
    <p class="what note">${say('between', { time: approximate ? say('about', { time }) : time })}</p>
  </li>`;
}
