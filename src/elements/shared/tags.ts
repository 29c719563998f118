import { html, nothing, type TemplateResult } from 'lit';

/** A labelled list of short words (skills, a stack), divided by hairlines. Draw it with `styles/tags.ts`. */
export function tagList(words: readonly string[], label: string): TemplateResult | typeof nothing {
  return words.length === 0
    ? nothing
    : html`<div class="tags note"><ul role="list" aria-label=${label}>${words.map((word) => html`<li><bdi>${word}</bdi></li>`)}</ul></div>`;
}
