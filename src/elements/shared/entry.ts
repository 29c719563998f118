import { html, nothing, type TemplateResult } from 'lit';
import { scriptOf } from '../../model/script.js';
import type { Marker } from '../../model/selection.js';
import type { Fact, RecordEntry, Role } from '../../model/types.js';
import { directionFor, inline } from './inline.js';
import type { Choosing } from './related.js';
import { tagList } from './tags.js';

// Entries in rows: what roles and records share. Draw them with `styles/entry.ts`.

export type Drawn = TemplateResult | typeof nothing;

/** A word or a name, as a link where there is an address. */
export function linked(text: string, url: string | undefined, mark?: Marker): TemplateResult {
  const words = html`<bdi>${inline(text, mark)}</bdi>`;
  // A name that holds a link of its own stays as it is: links cannot be nested.
  return url && !/\]\(|<https?:/.test(text) ? html`<a href=${url}>${words}</a>` : words;
}

// A document may mix languages: voices and fonts go by what its letters prove.
const provenLanguage = (text: string): string | typeof nothing => scriptOf(text).lang ?? nothing;

/** A line or paragraph of the author's, if there is one. */
export function paragraph(text: string | undefined, name: string, mark?: Marker): Drawn {
  return text
    ? html`<p class=${name} dir=${directionFor(text)} lang=${provenLanguage(text)}>${inline(text, mark)}</p>`
    : nothing;
}

/** Draws some texts of an entry as a list. */
export type DrawLines = (texts: readonly string[]) => TemplateResult;

const lines = (texts: readonly string[], name: string, mark?: Marker): TemplateResult =>
  html`<ul role="list" class=${name}>${texts.map((text) => html`<li dir=${directionFor(text)} lang=${provenLanguage(text)}>${inline(text, mark)}</li>`)}</ul>`;

/** What an entry may have besides its texts. */
export interface EntryOptions {
  /** Marks the words that name what is chosen. */
  readonly mark?: Marker | undefined;
  /** Its keywords are buttons that choose them. */
  readonly choosing?: Choosing;
  /** Draws a list of highlights that may be long. */
  readonly fold?: ((draw: DrawLines) => Drawn) | undefined;
}

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
  { mark, choosing, fold }: EntryOptions = {},
): TemplateResult {
  const draw: DrawLines = (texts) => lines(texts, 'highlights', mark);
  const renderFact = (fact: Fact): TemplateResult => {
    const { value, values } = fact;
    const label = labelOf(fact);
    const long = values?.some((each) => each.length > 40);
    return html`<div><dt class="note"><bdi>${label}</bdi></dt><dd dir=${values ? nothing : directionFor(value)}>${
      values ? (long ? lines(values, '') : tagList(values, label)) : inline(value)
    }</dd></div>`;
  };
  return html`<li part=${part} class="row" id=${id} data-id=${id} tabindex="-1">
    ${margin}
    <div class="what">
      ${head}
      ${fold ? fold(draw) : highlights[0] ? draw(highlights) : nothing}
      ${facts.length ? html`<dl class="facts">${facts.map(renderFact)}</dl>` : nothing}
    </div>
    ${keywords.length ? html`<div class="used">${tagList(keywords, keywordsLabel, choosing)}</div>` : nothing}
  </li>`;
}
