import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { ScopeController } from '../controllers/scope-controller.js';
import { DEVELOPMENT } from '../model/development.js';
import { createIssue, type Report } from '../model/issues.js';
import type { EveryString } from '../model/strings/tables.js';
import type { Portfolio } from '../model/types.js';
import { VERSION } from '../model/version.js';
import { baseStyles } from '../styles/base.js';
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
  };

  /** The level (1–6) of the element's first heading; those inside it follow. */
  headingLevel?: number;

  /** What is shown: derived in `willUpdate`, printed in `render`. */
  protected content: Content | undefined;
  protected readonly scope = new ScopeController(this);
  protected readonly locale = new LocaleController(this);
  readonly #internals = this.attachInternals();
  #given: unknown;
  #read: Content | undefined;
  #said = false;

  /** The own property as it was given, undefined where there is none. */
  protected abstract get given(): unknown;
  /** Reads the own property, in the document's shape. Never throws; undefined where nothing can be shown. */
  protected abstract read(given: unknown, report: Report): Content | undefined;
  /** Takes the element's part of a portfolio, undefined where it has none. */
  protected abstract take(portfolio: Portfolio): Content | undefined;
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
    this.content = this.#read ?? (portfolio && this.take(portfolio));
  }

  protected override updated(_changed: PropertyValues): void {
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
