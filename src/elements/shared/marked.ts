import { html } from 'lit';
import type { Match } from '../../model/evidence.js';

/** A text with the words that matched. Ranges come in order and do not overlap. */
export function marked({ text, ranges }: Match): unknown[] {
  let at = 0;
  const pieces = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return html`${before}<mark part="match">${text.slice(from, to)}</mark>`;
  });
  return [...pieces, text.slice(at)];
}
