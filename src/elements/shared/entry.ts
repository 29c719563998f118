import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, InlineText } from '../../model/types.js';
import { inline } from './inline.js';
import { tagList } from './tags.js';

// Parts of an entry that roles and records share. Draw them with `styles/entry.ts`.

type Drawn = TemplateResult | typeof nothing;

/** A word or a name, as a link where there is an address. */
export function linked(text: string, url: string | undefined): TemplateResult {
  const words = html`<bdi>${inline(text)}</bdi>`;
  // A name that holds a link of its own stays as it is: links cannot be nested.
  return url && !/\]\(|<https?:/.test(text) ? html`<a href=${url}>${words}</a>` : words;
}

export function renderHighlights(highlights: readonly InlineText[]): Drawn {
  return highlights.length
    ? html`<ul role="list" class="highlights">${highlights.map((each) => html`<li dir="auto">${inline(each)}</li>`)}</ul>`
    : nothing;
}

/** Labelled values; a list of short words stands in lines divided by hairlines, one of sentences line by line. */
export function renderFacts(facts: readonly Fact[], labelOf: (fact: Fact) => string): Drawn {
  if (!facts.length) return nothing;
  return html`<dl class="facts">${facts.map((fact) => {
    const label = labelOf(fact);
    const { value, values } = fact;
    return html`<div>
      <dt class="note"><bdi>${label}</bdi></dt>
      <dd dir="auto">${
        !values
          ? inline(value)
          : values.some((each) => each.length > 40)
            ? html`<ul role="list">${values.map((each) => html`<li dir="auto">${inline(each)}</li>`)}</ul>`
            : tagList(values, label)
      }</dd>
    </div>`;
  })}</dl>`;
}
