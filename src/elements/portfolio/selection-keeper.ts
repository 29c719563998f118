// What only a page with a selection needs: loaded with the first one.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { PortfolioScope } from '../../context/portfolio-context.js';
import { readSelection } from '../../model/selection-address.js';
import { relate, type Related, type Selection } from '../../model/selection.js';
import type { Portfolio } from '../../model/types.js';
import { SelectionBar, writeAddress } from './selection-bar.js';
import { selectionBarStyles } from './selection-bar.styles.js';

/** The one selection of a portfolio: what is chosen, what belongs to it, and the address in step with it. */
export class SelectionKeeper implements ReactiveController {
  selected: Related | undefined;
  #host: LitElement;
  #portfolioOf: () => Portfolio | undefined;
  #bar: SelectionBar;
  #asked: Selection | undefined;
  #for: Portfolio | undefined;
  #byReader = false;

  constructor(host: LitElement, portfolioOf: () => Portfolio | undefined) {
    this.#host = host;
    this.#portfolioOf = portfolioOf;
    this.#bar = new SelectionBar(host, () => this.choose(undefined));
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(selectionBarStyles.styleSheet!);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  /** Another document: what was chosen is looked up in it. */
  renew(): void {
    if (this.#asked && this.#portfolioOf() !== this.#for) this.#relate();
  }

  /** Chooses, and writes it into the address: by the reader's hand, so that it is announced. */
  choose(selection: Selection | undefined): void {
    this.#byReader = true;
    this.#take(selection);
    writeAddress(this.selected?.selection);
  }

  /** Chooses what an address names. Nothing is announced on arrival. */
  follow(hash: string, arriving: boolean): void {
    this.#byReader = !arriving;
    this.#take(readSelection(hash));
  }

  /** The live region, and with a selection the bar. */
  render(scope: PortfolioScope, language: string): TemplateResult {
    const bar = this.#bar.render(this.selected, { scope, language, announce: this.#byReader });
    return html`<p class="hidden" role="status">${this.#bar.news}</p>${bar ?? nothing}`;
  }

  #take(selection: Selection | undefined): void {
    this.#asked = selection;
    this.#relate();
    this.#listen();
    this.#host.requestUpdate();
  }

  #relate(): void {
    const portfolio = (this.#for = this.#portfolioOf());
    this.selected = this.#asked && portfolio && relate(portfolio, this.#asked);
  }

  #listen(): void {
    if (this.selected && this.#host.isConnected) document.addEventListener('keydown', this.#onKey);
    else document.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.choose(undefined);
  };
}
