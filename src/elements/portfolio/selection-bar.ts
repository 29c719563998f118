import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PortfolioScope } from '../../context/portfolio-context.js';
import { formatList } from '../../model/intl.js';
import { isForeign, writeSelection } from '../../model/selection-address.js';
import type { Related, Selection } from '../../model/selection.js';
import { selectionStrings } from '../../model/strings/selection.js';
import { wordsFrom, type Say } from '../shared/words.js';
import { findProofs } from './walk.js';

type SaySelection = Say<typeof selectionStrings>;

/** Puts a selection into the page's address, as a step that can be gone back. An address of another use is left alone. */
export function writeAddress(selection: Selection | undefined): void {
  const present = location.hash.slice(1);
  const next = writeSelection(selection, present);
  if (isForeign(present) || next === present) return;
  try {
    history.pushState(history.state, '', next ? `#${next}` : location.pathname + location.search);
  } catch {
    // A page without an address of its own (sandboxed, srcdoc): the selection works without.
  }
}

/** "WebSockets: in 2 roles and 1 project." */
export function tellSelection({ label: name, evidence, skills }: Related, say: SaySelection, language: string): string {
  if (!evidence) return say('proves', { name, n: skills.length });
  const places = (['roles', 'projects', 'nodes', 'records'] as const).flatMap((kind) =>
    evidence[kind].length ? say(kind, { n: evidence[kind].length }) : [],
  );
  return places.length ? say('found', { name, places: formatList(places, language) }) : say('unproven', { name });
}

/** What is around the bar. */
export interface BarOptions {
  readonly scope: PortfolioScope;
  readonly language: string;
  /** Whether a new selection is the reader's doing: only then it is announced, never on arrival. */
  readonly announce: boolean;
}

/** A bar at the foot of the screen: what is chosen and how often it is backed, from place to place, copy the link, clear. */
export class SelectionBar {
  /** What was done last, for the live region. */
  news = '';
  #host: LitElement;
  #clear: () => void;
  #for: Related | undefined;
  #at = -1;
  #total = 0;
  #copied = false;

  constructor(host: LitElement, clear: () => void) {
    this.#host = host;
    this.#clear = clear;
  }

  render(selected: Related | undefined, { scope, language, announce }: BarOptions): TemplateResult | typeof nothing {
    const say = wordsFrom(scope, 'selection', selectionStrings, language);
    const wordsIn = scope.strings?.selection ? (scope.stringsLanguage ?? language) : 'en';
    const sentence = selected && tellSelection(selected, say, wordsIn);
    if (selected !== this.#for) {
      this.#for = selected;
      this.#at = -1;
      this.#copied = false;
      this.news = announce ? (sentence ?? say('cleared')) : '';
    }
    if (!selected) return nothing;
    const step = (by: number) => (): void => this.#go(by, say);
    const copy = (): void => void this.#copy(selected.selection, say);
    const walk =
      selected.evidence && !Object.values(selected.evidence).some((list) => list.length > 0)
        ? nothing
        : html`<span class="walk">
            <button @click=${step(-1)} aria-label=${say('previous')}>${turn('M2 8l4-4 4 4')}</button>
            <button @click=${step(1)} aria-label=${say('next')}>${turn('M2 4l4 4 4-4')}</button>
            ${this.#at < 0 ? nothing : html`<span class="place">${say('place', { n: this.#at + 1, total: this.#total })}</span>`}
          </span>`;
    return html`<div class="folio selection" role="group" aria-label=${say('label')}>
      <p><bdi>${sentence}</bdi></p>
      ${walk}
      <span class="tools">
        ${navigator.clipboard ? html`<button @click=${copy}>${say(this.#copied ? 'copied' : 'copy')}</button>` : nothing}
        <button @click=${this.#clear}>${say('clear')}</button>
      </span>
    </div>`;
  }

  #go(by: number, say: SaySelection): void {
    const places = [this.#host.renderRoot, this.#host].flatMap((root) => [...findProofs(root)]);
    this.#total = places.length;
    if (!places.length) return;
    this.#at = this.#at < 0 && by < 0 ? places.length - 1 : (this.#at + by + places.length) % places.length;
    const place = places[this.#at]!;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    if (place.tabIndex < 0) place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    this.news = say('place', { n: this.#at + 1, total: places.length });
    this.#host.requestUpdate();
  }

  async #copy(selection: Selection, say: SaySelection): Promise<void> {
    try {
      const address = new URL(`#${writeSelection(selection, location.hash.slice(1))}`, location.href);
      await navigator.clipboard.writeText(address.href);
      this.#copied = true;
      this.news = say('copied');
      this.#host.requestUpdate();
    } catch {
      // Not allowed here: the address itself can still be copied.
    }
  }
}

const turn = (path: string): TemplateResult =>
  html`<svg class="turn" viewBox="0 0 12 12" aria-hidden="true"><path d=${path}></path></svg>`;
