import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { FolioSelectionChangeEvent } from '../context/selection-event.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { ScopeController } from '../controllers/scope-controller.js';
import { DEVELOPMENT } from '../model/development.js';
import { createIssue, type Report } from '../model/issues.js';
import type { Related, Selection } from '../model/selection.js';
import type { EveryString } from '../model/strings/tables.js';
import type { Portfolio } from '../model/types.js';
import { VERSION } from '../model/version.js';
import { baseStyles } from '../styles/base.js';
import type { GivenTheme } from '../styles/theme-sheet.js';
import type { Choosing } from './shared/related.js';
import { wordsFrom, type Say } from './shared/words.js';

export type { Report };

/**
 * What all elements that show a part of a portfolio have in common: where their content comes from (their own
 * property, else the nearest portfolio, else their children), their language and words, their heading level.
 * A subclass says how to read, select and draw; it holds no loading state.
 */
export abstract class FolioElement<Content> extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
  };

  /** The level (1–6) of the element's first heading; those inside it follow. */
  headingLevel?: number;
  /** The look: `sheet`, `blueprint`, `terminal`, or colours of one's own by the names of the tokens (an object, or JSON). */
  theme?: string | GivenTheme;

  /** What is shown: derived in `willUpdate`, printed in `render`. */
  protected content: Content | undefined;
  protected readonly scope = new ScopeController(this);
  protected readonly locale = new LocaleController(this);
  readonly #internals = this.attachInternals();
  #given: unknown;
  #read: Content | undefined;
  #said = false;
  #asked: Selection | undefined;
  #relating: Promise<void> | undefined;
  #own: { readonly content: Content; readonly selection: Selection; related?: Related | undefined } | undefined;

  /** The own property as it was given, undefined where there is none. */
  protected abstract get given(): unknown;
  /** Reads the own property, in the document's shape. Never throws; undefined where nothing can be shown. */
  protected abstract read(given: unknown, report: Report): Content | undefined;
  /** Takes the element's part of a portfolio, undefined where it has none. */
  protected abstract take(portfolio: Portfolio): Content | undefined;
  /** The content as a part of a portfolio: what a selection is looked up in where the data are the element's own. */
  protected asPart(_content: Content): Partial<Portfolio> {
    return {};
  }
  /** Draws the content. */
  protected abstract renderContent(content: Content): TemplateResult;

  /** BCP 47: the language of the content. */
  protected get language(): string {
    return this.scope.value?.language ?? this.locale.language;
  }

  /** The portfolio above, once it is read. */
  protected get portfolio(): Portfolio | undefined {
    const state = this.scope.value?.state;
    return state?.status === 'ready' ? state.portfolio : undefined;
  }

  /** What is chosen on the page, and what belongs to it; with data of its own: in the element. */
  protected get selected(): Related | undefined {
    return this.#read === undefined ? this.scope.value?.selected : this.#own?.related;
  }

  /** The selection for templates: what is chosen, and how to ask for something else. */
  protected get choosing(): Choosing {
    return { selected: this.selected, choose: (selection) => this.choose(selection) };
  }

  /** Asks for something to be chosen, or (undefined) for the choice to be given up. */
  protected choose(selection: Selection | undefined): void {
    // Taken by a portfolio, or by the page.
    if (!this.dispatchEvent(new FolioSelectionChangeEvent(selection)) && this.#read === undefined) return;
    this.#asked = selection;
    this.requestUpdate();
  }

  /** Data of its own are not the portfolio's: only the name of a skill means the same in both. */
  #relate(content: Content): void {
    const above = this.scope.value?.selected?.selection;
    const selection = above?.kind === 'skill' ? above : this.#asked;
    if (this.#own?.content === content && this.#own.selection === selection) return;
    this.#own = selection && { content, selection };
    const own = this.#own;
    if (own && selection)
      this.#relating = import('./shared/own-selection.js').then(
        ({ relateWithin }) => {
          own.related = relateWithin(this.asPart(content), selection);
          this.requestUpdate();
        },
        () => {}, // The words stand without it.
      );
  }

  /** A heading level: the element's own first (2 unless the owner says), `deeper` levels below it. */
  protected level(deeper = 0): number {
    const given = Math.trunc(Number(this.headingLevel));
    return Math.min(6, Math.max(1, (given >= 1 && given <= 6 ? given : 2) + deeper));
  }

  /** The words of one table: the owner's, else a translation's, else the English ones given here. */
  protected words<Table extends keyof EveryString>(table: Table, english: EveryString[Table]): Say<EveryString[Table]> {
    return wordsFrom(this.scope.value, table, english, this.language);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { given } = this;
    if (given !== this.#given) {
      this.#given = given;
      const report: Report = (code, pointer, values) => {
        if (DEVELOPMENT)
          console.warn(
            `<${this.localName}> ${pointer || '/'}: ${createIssue(code, pointer, values).message} (${code})`,
          );
      };
      this.#read = given === undefined || given === null ? undefined : this.read(given, report);
    }
    const { portfolio } = this;
    if (this.#read !== undefined) this.#relate(this.#read);
    this.content = this.#read ?? (portfolio && this.take(portfolio));
  }

  /** Drawn means with the selection in the element's own data, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#relating;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('theme'))
      void import('./shared/theme.js').then(
        ({ applyTheme }) => applyTheme(this),
        () => {}, // The sheet's own colours are a whole look.
      );
    const empty = this.content === undefined;
    // An empty element draws no box: only its own children show, as if it were not there.
    if (empty) this.#internals.states?.add('empty');
    else this.#internals.states?.delete('empty');
    if (
      DEVELOPMENT &&
      empty &&
      !this.#said &&
      this.scope.value?.state.status !== 'loading' &&
      !this.firstElementChild
    ) {
      this.#said = true;
      console.info(
        `<${this.localName}> has nothing to show: give it data, or put it into a <folio-portfolio> that has some.`,
      );
    }
  }

  protected override render(): TemplateResult {
    return this.content === undefined
      ? html`<slot></slot>`
      : html`<div class="folio">${this.renderContent(this.content)}</div>`;
  }
}
