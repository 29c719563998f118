import { html, nothing, type TemplateResult } from 'lit';
import { partOf, type Choosing } from './related.js';

/**
 * A labelled list of short words (skills, a stack), divided by hairlines. With `choosing` each is a text button that chooses
 * the skill. Draw it with `styles/tags.ts`.
 */
export function tagList(words: readonly string[], label: string, choosing?: Choosing): TemplateResult | typeof nothing {
  if (!words[0]) return nothing;
  const choose = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const id = button.dataset['name']!;
    choosing?.choose(button.getAttribute('aria-pressed') === 'true' ? undefined : { kind: 'skill', id });
  };
  const tag = (word: string): TemplateResult => {
    const relation = choosing?.selected?.relationOf('skill', word);
    return choosing
      ? html`<li><button part=${partOf('skill', relation)} data-name=${word} aria-pressed=${relation === 'chosen'} @click=${choose}><bdi>${word}</bdi></button></li>`
      : html`<li><bdi>${word}</bdi></li>`;
  };
  return html`<div class="tags note"><ul role="list" aria-label=${label}>${words.map(tag)}</ul></div>`;
}
