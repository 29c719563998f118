import { html, nothing, type TemplateResult } from 'lit';
import { projectChoices, type Choice } from '../../model/project-choices.js';
import { projectOrders, type ProjectOrder } from '../../model/select-projects.js';
import type { EveryString } from '../../model/strings/tables.js';
import { projectsLaterStrings } from '../../model/strings/projects-later.js';
import type { Project } from '../../model/types.js';
import type { Say } from '../shared/words.js';

export { findStyles } from './find.styles.js';

/** What a reader narrows a list down by: the element's own properties. */
export interface Wanted {
  filter: string;
  skill: string;
  kind: string;
  order: ProjectOrder;
}

export interface FindView extends Readonly<Wanted> {
  readonly projects: readonly Project[];
  readonly language: string;
  /** How many were left when the reader's changes had come to rest: told once, and nothing before the first. */
  readonly tally: number | undefined;
  readonly say: Say<EveryString['projects']>;
  readonly want: (wanted: Partial<Wanted>) => void;
}

export const findWords = projectsLaterStrings;
const NOTHING_WANTED = { filter: '', skill: '', kind: '' } as const;

/** The controls above a list of projects: words, skill, kind and order, and how many are left. */
export function renderFind(view: FindView): TemplateResult {
  const { projects, language, tally, say, want } = view;
  const { skills, kinds } = projectChoices(projects, language);
  const select = (key: 'skill' | 'kind' | 'order', options: readonly (readonly [value: string, name: string])[]) =>
    html`<label class="cell choice"><span class="note">${say(key)}</span><select .value=${view[key]} @change=${(
      event: Event,
    ) => want({ [key]: (event.target as HTMLSelectElement).value })}>${options.map(
      ([value, name]) => html`<option value=${value} ?selected=${value === view[key]}>${name}</option>`,
    )}</select></label>`;
  const choice = (key: 'skill' | 'kind', choices: readonly Choice[]): TemplateResult | typeof nothing =>
    choices[0]
      ? select(key, [
          ['', say('every')],
          ...choices.map(({ name, count: n }) => [name, say('option', { name, n })] as const),
        ])
      : nothing;
  const wanted = view.filter || view.skill || view.kind;
  const clear = (event: Event): void => {
    // The button goes away with what it undoes.
    (event.target as Element).closest('.find')?.querySelector('input')?.focus();
    want(NOTHING_WANTED);
  };
  return html`<div class="find" role="group" aria-label=${say('narrow')}>
    <label class="cell typed"><span class="note">${say('words')}</span><input type="search" .value=${view.filter} autocomplete="off"
      spellcheck="false" enterkeyhint="search" @input=${(event: Event) => want({ filter: (event.target as HTMLInputElement).value })}></label>
    ${choice('skill', skills)}${choice('kind', kinds)}${select(
      'order',
      projectOrders.map((order) => [order, say(order)] as const),
    )}
    <p class="tally note"><span role="status">${
      tally === undefined
        ? nothing
        : say(tally < projects.length ? 'shown' : 'all', { shown: tally, n: projects.length })
    }</span> ${wanted ? html`<button type="button" class="reset" @click=${clear}>${say('reset')}</button>` : nothing}</p>
  </div>`;
}
