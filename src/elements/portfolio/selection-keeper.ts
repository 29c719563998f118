import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { PortfolioScope } from '../../context/portfolio-context.js';
import { FolioSelectionChangeEvent } from '../../context/selection-event.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { Related, Selection } from '../../model/selection.js';
import type { Portfolio } from '../../model/types.js';
import type * as Selecting from './selecting.js';

type Tools = typeof Selecting;

/** An address that chooses something, told without reading it. */
const CHOOSES = /(?:^|&)(?:skill=|node=|chosen\b)/;

/**
 * The one selection of a portfolio: takes the requests of the elements below it, keeps the address in step. What it takes
 * to find what belongs together, and the bar that says so, are loaded with the first selection.
 */
export class SelectionKeeper implements ReactiveController {
  selected: Related | undefined;
  /** Done when the last request is answered. */
  pending: Promise<void> = Promise.resolve();
  #host: LitElement;
  #portfolioOf: () => Portfolio | undefined;
  #asked: Selection | undefined;
  #for: Portfolio | undefined;
  #tools: Tools | undefined;
  #bar: Selecting.SelectionBar | undefined;
  #byReader = false;
  #request: object | undefined;

  constructor(host: LitElement, portfolioOf: () => Portfolio | undefined) {
    this.#host = host;
    this.#portfolioOf = portfolioOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(FolioSelectionChangeEvent.type, this.#onAsk);
    if (this.selected) this.#listen();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(FolioSelectionChangeEvent.type, this.#onAsk);
    document.removeEventListener('keydown', this.#onKey);
  }

  /** Another document: what was chosen is looked up in it. */
  renew(): void {
    const portfolio = this.#portfolioOf();
    if (portfolio === this.#for || !this.#asked || !this.#tools) return;
    this.#relate();
  }

  /** Chooses what an address names. True where it names a selection that is here. Nothing is announced on arrival. */
  async follow(hash: string, arriving: boolean): Promise<boolean> {
    this.#byReader = !arriving;
    if (CHOOSES.test(hash)) await this.#ask(({ readSelection }) => readSelection(hash));
    else if (this.#asked) await this.#ask(() => undefined);
    return this.selected !== undefined;
  }

  /** Chooses, and writes it into the address. */
  choose(selection: Selection | undefined): void {
    this.#byReader = true;
    void this.#ask(() => selection, true);
  }

  #ask(what: (tools: Tools) => Selection | undefined, write = false): Promise<void> {
    const request = (this.#request = {});
    return (this.pending = (async () => {
      try {
        if (!this.#tools) this.#load(await import('./selecting.js'));
      } catch (error) {
        if (DEVELOPMENT) console.warn('The selection could not be loaded:', error);
      }
      if (!this.#tools || this.#request !== request) return; // A newer one came meanwhile.
      this.#asked = what(this.#tools);
      this.#relate();
      if (write) this.#tools.writeAddress(this.selected?.selection);
      this.#listen();
      this.#host.requestUpdate();
    })());
  }

  #load(tools: Tools): void {
    if (this.#tools) return;
    this.#tools = tools;
    this.#bar = new tools.SelectionBar(this.#host, () => this.choose(undefined));
    (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(tools.selectingStyles.styleSheet!);
  }

  /** The live region, and with a selection the bar. */
  render(scope: PortfolioScope, language: string): TemplateResult {
    const bar = this.#bar?.render(this.selected, { scope, language, announce: this.#byReader });
    return html`<p class="hidden" role="status">${this.#bar?.news}</p>${bar ?? nothing}`;
  }

  #relate(): void {
    const portfolio = (this.#for = this.#portfolioOf());
    this.selected = this.#asked && portfolio && this.#tools?.relate(portfolio, this.#asked);
  }

  #listen(): void {
    if (this.selected && this.#host.isConnected) document.addEventListener('keydown', this.#onKey);
    else document.removeEventListener('keydown', this.#onKey);
  }

  #onAsk = (event: FolioSelectionChangeEvent): void => {
    if (event.defaultPrevented) return; // A portfolio below, or the page, has taken it.
    event.preventDefault();
    this.choose(event.selection);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.choose(undefined);
  };
}
