import { html, nothing, type TemplateResult } from 'lit';
import { partOf, type Choosing } from './related.js';

/**
 * A labelled list of short words (skills, a stack), divided by hairlines. With `choosing` each is a text button that chooses
 * the skill. Draw it with `styles/tags.ts`.
 */
export function tagList(words: readonly string[], label: string, choosing?: Choosing): TemplateResult | typeof nothing {
  const tag = (word: string): TemplateResult => {
    const name = html`<bdi>${word}</bdi>`;
    if (!choosing) return name;
    const relation = choosing.selected?.relationOf('skill', word);
    const chosen = relation === 'chosen';
    return html`<button part=${partOf('skill', relation)} data-name=${word} aria-pressed=${chosen}
      @click=${() => choosing.choose(chosen ? undefined : { kind: 'skill', id: word })}>${name}</button>`;
  };
  return words.length === 0
    ? nothing
    : html`<div class="tags note"><ul role="list" aria-label=${label}>${words.map((word) => html`<li>${tag(word)}</li>`)}</ul></div>`;
}
