import { html, nothing, type TemplateResult } from 'lit';
import { parseInline, type InlineToken } from '../../model/inline.js';
import type { Marker } from '../../model/selection.js';
import { arrow } from './arrow.js';

const renderToken = (token: InlineToken): TemplateResult | string => {
  const inner = 'tokens' in token ? token.tokens.map(renderToken) : 'text' in token ? token.text : '';
  switch (token.type) {
    case 'code':
      return html`<code dir="ltr">${inner}</code>`;
    case 'arrow':
      return arrow();
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'figure':
      return html`<span class="figure">${inner}</span>`;
    case 'match':
      return html`<mark part="match">${inner}</mark>`;
    case 'run':
      return html`<bdi dir=${token.script.dir} lang=${token.script.lang ?? nothing}>${inner}</bdi>`;
    case 'link':
      return html`<a href=${token.href}>${inner}</a>`;
    default:
      return token.text.length > PIECE ? html`${inPieces(token.text)}` : token.text;
  }
};

/** So many letters of one run are laid out at once: engines take quadratic time for one run of cursive script. */
const PIECE = 1000;

/** A very long text in spans, parted between words; a word without end may break between two of them. */
const inPieces = (text: string): TemplateResult[] =>
  (text.match(/[^]{1,1000}(?=\s|$)|[^]{1,1000}/g) ?? []).map((piece) => html`<span>${piece}</span><wbr>`);

/** The author's inline Markdown as templates: never as markup. With a marker, the words that name the selection are marked. */
export function inline(text: string | undefined, mark?: Marker): (TemplateResult | string)[] | TemplateResult | string {
  if (text === undefined) return [];
  const tokens = parseInline(text);
  const drawn = (mark ? mark(tokens) : tokens).map(renderToken);
  // Most texts are one piece: Lit keeps no list for it.
  return drawn.length === 1 ? drawn[0]! : drawn;
}

const RTL = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u;

/** The direction of a text: the browser's own finding, which takes far too long where a text has thousands of pieces. */
export function directionFor(text: string): 'auto' | 'rtl' | 'ltr' {
  return text.length < 5000 ? 'auto' : RTL.test(text) ? 'rtl' : 'ltr';
}
