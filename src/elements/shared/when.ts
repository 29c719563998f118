import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, isoDate } from '../../model/format-dates.js';
import type { Period, WrittenDate } from '../../model/types.js';
import type { Say } from './words.js';

/** The words a period needs, from any table that has them. */
export type PeriodWords = Say<{ readonly now: string; readonly present: string; readonly range: string }>;

const isRead = ({ date, verbatim }: WrittenDate): boolean => !!date && !verbatim;

/** A date as it is said: written anew where it was understood in full, else as the author wrote it. */
const spoken = (written: WrittenDate, language: string): string =>
  isRead(written) ? formatDate(written.date!, language, 'long') : written.text;

const written = (date: WrittenDate, language: string): TemplateResult =>
  isRead(date)
    ? html`<time datetime=${isoDate(date.date!)}>${formatDate(date.date!, language)}</time>`
    : html`<bdi>${date.text}</bdi>`;

/** A period in words: "January 2020 to June 2022", "January 2020 to present". Empty where there is none. */
export function speakPeriod({ start, end, open }: Period, language: string, say: PeriodWords): string {
  const from = start && spoken(start, language);
  const to = open ? say('present') : end && spoken(end, language);
  return from && to && from !== to ? say('range', { start: from, end: to }) : (from ?? to ?? '');
}

/**
 * A period as an annotation, with its dates as `<time>`. The dash and the short months are for the eye; what is spoken
 * is the range in words, with `more` after it.
 */
export function renderPeriod(
  period: Period,
  language: string,
  say: PeriodWords,
  more = '',
): TemplateResult | typeof nothing {
  const { start, end, open } = period;
  const words = speakPeriod(period, language, say);
  if (!words) return nothing;
  const to = open
    ? html`<span>${say('now')}</span>`
    : end && (!start || spoken(end, language) !== spoken(start, language))
      ? written(end, language)
      : undefined;
  return html`<span class="period" aria-hidden="true">${
    start && to
      ? html`<span class="from">${written(start, language)} –</span> ${to}`
      : start
        ? written(start, language)
        : to
  }</span><span class="hidden">${words}${more && `, ${more}`}</span>`;
}
