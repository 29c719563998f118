// Finding roles by words and by skill: loaded where there are controls for it.
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceOf, type EvidenceIndex } from '../../model/evidence.js';
import type { Portfolio, Role } from '../../model/types.js';
import { asPortfolio } from '../shared/own-selection.js';
import type { Query, TimelineView } from './options.js';

export { finderStyles } from './find.styles.js';

/** How long changes rest before the number of roles left is told, in milliseconds. */
const REST = 400;
const NOTHING: Query = { filter: '', skill: '' };

/** The controls above a timeline, and which roles prove a skill. */
export class Finder {
  #want: (query: Partial<Query>) => void;
  #again: () => void;
  #own: { readonly roles: readonly Role[]; readonly portfolio: Portfolio } | undefined;
  #choices: { readonly index: EvidenceIndex; readonly skills: readonly Choice[] } | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  /** `want` takes what the reader looks for, `again` draws the controls once more. */
  constructor(want: (query: Partial<Query>) => void, again: () => void) {
    this.#want = want;
    this.#again = again;
  }

  /** The roles that prove a skill: by their keywords, their words and the author's own rules. */
  provenBy(skill: string, view: TimelineView): readonly Role[] {
    const proven = new Set(
      this.#evidence(view)
        .for(skill)
        .roles.map(({ reference }) => reference.id),
    );
    return view.roles.filter(({ id }) => proven.has(id));
  }

  /** `left` is how many roles are shown: told at once, but after the reader's changes when these have come to rest. */
  render(view: TimelineView, { filter, skill }: Query, left: number): TemplateResult {
    const { roles, say } = view;
    if (!this.#resting) this.#told = left;
    const want = (query: Partial<Query>): void => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#resting = undefined;
        this.#again();
      }, REST);
      this.#want(query);
    };
    const clear = (event: Event): void => {
      // The button goes away with what it undoes.
      (event.target as Element).closest('.find')?.querySelector('input')?.focus();
      want(NOTHING);
    };
    const typed = (event: Event): void => want({ filter: (event.target as HTMLInputElement).value });
    const picked = (event: Event): void => want({ skill: (event.target as HTMLSelectElement).value });
    const skills = this.#skillsOf(view);
    const told = this.#told;
    return html`<div class="find" role="group" aria-label=${say('narrow')}>
      <label class="cell typed"><span class="note">${say('words')}</span><input type="search" .value=${filter} autocomplete="off"
        spellcheck="false"  @input=${typed}></label>
      ${
        skills[0]
          ? html`<label class="cell choice"><span class="note">${say('skill')}</span><select @change=${picked}>
              <option value="" ?selected=${!skill}>${say('every')}</option>
              ${skills.map(({ name, n }) => html`<option value=${name} ?selected=${name === skill}>${say('option', { name, n })}</option>`)}
            </select></label>`
          : nothing
      }
      <p class="tally note"><span role="status">${say(told < roles.length ? 'shown' : 'all', { shown: told, n: roles.length })}</span> ${
        filter || skill ? html`<button type="button" class="reset" @click=${clear}>${say('reset')}</button>` : nothing
      }</p>
    </div>`;
  }

  #evidence({ roles, portfolio }: TimelineView): EvidenceIndex {
    if (portfolio?.roles === roles) return evidenceOf(portfolio);
    if (this.#own?.roles !== roles) this.#own = { roles, portfolio: asPortfolio({ roles }) };
    return evidenceOf(this.#own.portfolio);
  }

  /** The skills that roles prove, the most often proven first. */
  #skillsOf(view: TimelineView): readonly Choice[] {
    const index = this.#evidence(view);
    if (this.#choices?.index !== index) {
      const skills = index.skills.map((name) => ({ name, n: index.for(name).roles.length })).filter(({ n }) => n);
      this.#choices = { index, skills: skills.sort((a, b) => b.n - a.n) };
    }
    return this.#choices.skills;
  }
}

interface Choice {
  readonly name: string;
  readonly n: number;
}
