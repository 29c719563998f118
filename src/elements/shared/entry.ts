import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, RecordEntry, Role } from '../../model/types.js';
import { inline } from './inline.js';
import { tagList } from './tags.js';

// Entries in rows: what roles and records share. Draw them with `styles/entry.ts`.

export type Drawn = TemplateResult | typeof nothing;

/** A word or a name, as a link where there is an address. */
export function linked(text: string, url: string | undefined): TemplateResult {
  const words = html`<bdi>${inline(text)}</bdi>`;
  // A name that holds a link of its own stays as it is: links cannot be nested.
  return url && !/\]\(|<https?:/.test(text) ? html`<a href=${url}>${words}</a>` : words;
}

/** A line or paragraph of the author's, if there is one. */
export function paragraph(text: string | undefined, name: string): Drawn {
  return text ? html`<p class=${name} dir="auto">${inline(text)}</p>` : nothing;
}

const lines = (texts: readonly string[], name: string): TemplateResult =>
  html`<ul role="list" class=${name}>${texts.map((text) => html`<li dir="auto">${inline(text)}</li>`)}</ul>`;

/**
 * An entry in its row: what stands in the margin, its head, highlights and labelled facts, and its keywords. A fact of
 * short words stands in lines divided by hairlines, one of sentences line by line.
 */
export function renderEntry(
  part: string,
  { id, highlights, facts, keywords }: Role | RecordEntry,
  margin: unknown,
  head: unknown,
  keywordsLabel: string,
  labelOf = ({ label }: Fact): string => label,
): TemplateResult {
  const renderFact = (fact: Fact): TemplateResult => {
    const { value, values } = fact;
    const label = labelOf(fact);
    const long = values?.some((each) => each.length > 40);
    return html`<div><dt class="note"><bdi>${label}</bdi></dt><dd dir="auto">${
      values ? (long ? lines(values, '') : tagList(values, label)) : inline(value)
    }</dd></div>`;
  };
  return html`<li part=${part} class="row" id=${id} data-id=${id}>
    ${margin}
    <div class="what">
      ${head}
      ${highlights.length ? lines(highlights, 'highlights') : nothing}
      ${facts.length ? html`<dl class="facts">${facts.map(renderFact)}</dl>` : nothing}
    </div>
    ${keywords.length ? html`<div class="used">${tagList(keywords, keywordsLabel)}</div>` : nothing}
  </li>`;
}
