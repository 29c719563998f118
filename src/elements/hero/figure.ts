import { html, type TemplateResult } from 'lit';
import { arrow } from '../shared/arrow.js';

// "~" at the front, an arrow, a unit behind digits: each set in its own way. The capture keeps them in the split.
const PIECES = /(^\s*[~≈]\s*|\s*(?:→|⟶|-{1,2}>)\s*|(?<=\p{N})(?:\s*[%٪‰]|\s+\p{L}+$))/u;

/** A measured figure as display type: "~60 %" is read as "about 60 %", "min → s" gets a drawn arrow, units are small. */
export function figure(value: string, about: string): (TemplateResult | string)[] {
  return value.split(PIECES).map((piece, index) => {
    if (index % 2 === 0) return piece;
    if (/[~≈]/.test(piece))
      return html`<span class="hidden">${about} </span><span class="soft" aria-hidden="true">~</span>`;
    return /[→⟶>]/.test(piece) ? arrow() : html`<small>${piece}</small>`;
  });
}
