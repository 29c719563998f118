import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, isoDate } from '../../model/format-dates.js';
import type { Period, WrittenDate } from '../../model/types.js';
import type { Say } from './words.js';

/** The words a period needs, from any table that has them. */
export type PeriodWords = Say<{ readonly now: string; readonly present: string; readonly range: string }>;

/**
 * A period as an annotation, with its dates as `<time>`: written anew where they were understood in full, else as the
 * author wrote them. The dash and the short months are for the eye; what is spoken is the range in words, with `more`
 * after it.
 */
export function renderPeriod(
  { start, end, open }: Period,
  language: string,
  say: PeriodWords,
  more = '',
): TemplateResult | typeof nothing {
  const spoken = (written: WrittenDate | undefined): string | undefined =>
    written?.date && !written.verbatim ? formatDate(written.date, language, 'long') : written?.text;
  const shown = ({ date, verbatim, text }: WrittenDate): TemplateResult =>
    date && !verbatim
      ? html`<time datetime=${isoDate(date)}>${formatDate(date, language)}</time>`
      : html`<bdi>${text}</bdi>`;
  const from = spoken(start);
  const to = open ? say('present') : spoken(end);
  const words = from && to && from !== to ? say('range', { start: from, end: to }) : (from ?? to);
  if (!words) return nothing;
  const last = open ? html`<span>${say('now')}</span>` : end && from !== to ? shown(end) : nothing;
  const first = start && (last === nothing ? shown(start) : html`<span class="from">${shown(start)} –</span> `);
  return html`<span class="period" aria-hidden="true">${first}${last}</span><span class="hidden">${words}${more && `, ${more}`}</span>`;
}
