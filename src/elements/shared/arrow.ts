import { html, type TemplateResult } from 'lit';

/** An arrow in running text: drawn, as not every font has the sign; mirrored right to left; the sign itself stays in the text. */
export function arrow(): TemplateResult {
  return html`<span class="hidden"> → </span><svg class="arrow" viewBox="0 0 15 10" aria-hidden="true"><path d="M.8 5H13.6M9.4 .9L13.7 5L9.4 9.1"></path></svg>`;
}
