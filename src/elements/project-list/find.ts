import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { projectChoices, type Choice } from '../../model/project-choices.js';
import { bareWord, projectOrders, type ProjectOrder } from '../../model/select-projects.js';
import type { EveryString } from '../../model/strings/tables.js';
import { projectsLaterStrings } from '../../model/strings/projects-later.js';
import type { Project } from '../../model/types.js';
import type { Say } from '../shared/words.js';
import { findStyles } from '../../styles/find.js';

/** What a reader narrows a list down by: properties of the list. */
interface Wanted {
  filter: string;
  skill: string;
  kind: string;
  order: ProjectOrder;
}

type SayProjects = Say<EveryString['projects']>;

/** How long changes rest before the number of projects left is told, in ms. */
const REST = 400;
const NOTHING_WANTED = { filter: '', skill: '', kind: '' } as const;

/** The controls above a list of projects: words, skill, kind and order, and how many are left. */
export class Finder {
  readonly words = projectsLaterStrings;
  #host: LitElement & Wanted;
  #projects: readonly Project[] | undefined;
  #count = 0;
  /** How many were left when the reader's changes had come to rest: told once, and nothing before the first. */
  #tally: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & Wanted) {
    this.#host = host;
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(findStyles.styleSheet!);
  }

  #want(wanted: Partial<Wanted>): void {
    Object.assign(this.#host, wanted);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#tally = this.#count;
      this.#host.requestUpdate();
    }, REST);
  }

  /** The controls for some projects, of which `count` are shown. */
  render(projects: readonly Project[], count: number, language: string, say: SayProjects): TemplateResult {
    if (projects !== this.#projects) this.#tally = undefined; // It was about others.
    this.#projects = projects;
    this.#count = count;
    return renderFind(this.#host, projects, this.#tally, language, say, (wanted) => this.#want(wanted));
  }
}

function renderFind(
  view: Readonly<Wanted>,
  projects: readonly Project[],
  tally: number | undefined,
  language: string,
  say: SayProjects,
  want: (wanted: Partial<Wanted>) => void,
): TemplateResult {
  const { skills, kinds } = projectChoices(projects, language);
  const select = (key: 'skill' | 'kind' | 'order', options: readonly (readonly [value: string, name: string])[]) => {
    // As the option is spelled; anything unknown counts as the first.
    const value = (options.find(([each]) => bareWord(each) === bareWord(view[key])) ?? options[0])?.[0] ?? '';
    return html`<label class="cell choice"><span class="note">${say(key)}</span><select .value=${value} @change=${(
      event: Event,
    ) => want({ [key]: (event.target as HTMLSelectElement).value })}>${options.map(
      ([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`,
    )}</select></label>`;
  };
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
      spellcheck="false" @input=${(event: Event) => want({ filter: (event.target as HTMLInputElement).value })}></label>
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
