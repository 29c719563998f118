import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { portfolioContext, type PortfolioState } from '../../context/portfolio-context.js';
import { FolioSelectionChangeEvent } from '../../context/selection-event.js';
import { DocumentLoader } from '../../controllers/document-loader.js';
import { HashController } from '../../controllers/hash-controller.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { ResumeDocument } from '../../model/document.js';
import { parseDocument, type Parsed } from '../../model/parse-document.js';
import { readDocument } from '../../model/read-document.js';
import { portfolioStrings } from '../../model/strings/portfolio.js';
import type { StringTables } from '../../model/strings/tables.js';
import type { Issue } from '../../model/types.js';
import { VERSION } from '../../model/version.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import type { GivenTheme } from '../../styles/theme-sheet.js';
import { wordsFrom } from '../shared/words.js';
import { FolioLanguageChangeEvent, FolioPortfolioIssuesEvent, FolioPortfolioReadyEvent } from './portfolio.events.js';
import { portfolioStyles } from './portfolio.styles.js';
import type { SelectionKeeper } from './selection-keeper.js';
import { renderSheet } from './sheet.js';

const INLINE = 'script[type="application/json"]';
/** An address that chooses something, told without reading it. */
const CHOOSES = /(?:^|&)(?:skill=|node=|chosen\b)/;
const EMPTY: PortfolioState = { status: 'empty' };
const LOADING: PortfolioState = { status: 'loading' };

interface Translation {
  readonly language: string;
  waiting: boolean;
  strings?: StringTables;
}

/**
 * Loads, reads and provides one document about a person. Elements inside it show its parts; with none inside, it
 * assembles the whole page itself.
 *
 * The document comes from the `document` property or attribute, else from `src`, else from a child
 * `<script type="application/json">`.
 *
 * @summary One file about a person: read, and given to every element inside.
 * @slot - Folio elements of your own arrangement. Without them the whole page is assembled.
 * @slot fallback - Shown until the document is there, and where it cannot be shown.
 * @fires {FolioPortfolioReadyEvent} folio-portfolio-ready - The document is drawn by every element below.
 * @fires {FolioLanguageChangeEvent} folio-language-change - The reader chose another of the document's languages.
 * @fires {FolioPortfolioIssuesEvent} folio-portfolio-issues - What the author of the document should know.
 */
export class FolioPortfolio extends LitElement {
  static readonly version = VERSION;
  static override styles = [baseStyles, annotation, portfolioStyles];
  static override properties: PropertyDeclarations = {
    document: { converter: jsonAttribute },
    src: {},
    strings: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    language: {},
  };

  /** A JSON Resume document, with or without the `folio` section, as an object (or as JSON in the attribute). */
  document?: ResumeDocument | undefined;
  /** Where the document is: an http, https or relative address of a JSON file. */
  src?: string;
  /** Words of ours to replace, by table and key. */
  strings?: StringTables;
  /** The level (1–6) of the page's first heading. */
  headingLevel?: number;
  /** BCP 47: which of the document's languages to show (`folio.languages`). Else the one of the page around. */
  language?: string;
  /** The look of everything inside: `sheet`, `blueprint`, `terminal`, or colours of one's own by the names of the tokens. */
  theme?: string | GivenTheme;

  #state: PortfolioState = EMPTY;
  /** What was read last, and for which language: read again only when one has changed. */
  #read: { readonly source: unknown; readonly language: string; readonly state: PortfolioState } | undefined;
  #inline: { readonly text: string; readonly parsed: Parsed } | undefined;
  #translation: Translation | undefined;
  #composed = false;
  #announced: PortfolioState | undefined;
  #children: MutationObserver | undefined;
  #locale = new LocaleController(this);
  #loader = new DocumentLoader(this);
  #provider = new ContextProvider(this, { context: portfolioContext, initialValue: { state: EMPTY } });
  #keeper: SelectionKeeper | undefined;
  #keeping: Promise<unknown> | undefined;
  #hash = new HashController(this, async (hash, arriving) => {
    if (this.#keeper || CHOOSES.test(hash)) {
      await this.#keep((keeper) => keeper.follow(hash, arriving));
      // Going back to a selection leaves the reader in place; arriving with one goes to it.
      if (this.#keeper?.selected && !arriving) return undefined;
    }
    await this.updateComplete;
    return hash ? (await import('./find-target.js')).findTarget([this.renderRoot, this], hash) : undefined;
  });

  /** Where the portfolio stands: empty, loading, ready (with the portfolio) or failed (with a message). */
  get state(): PortfolioState {
    return this.#state;
  }

  /** What the author of the document should know, in the document's order. */
  get issues(): readonly Issue[] {
    return 'issues' in this.#state ? this.#state.issues : [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof MutationObserver === 'undefined') return; // On the server.
    this.#children ??= new MutationObserver(() => this.#readChildren());
    this.#children.observe(this, { childList: true });
    this.#readChildren();
    this.addEventListener(FolioSelectionChangeEvent.type, this.#onAsk);
    // While the page is still being parsed the inline JSON may be cut off.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readChildren);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.removeEventListener(FolioSelectionChangeEvent.type, this.#onAsk);
    document.removeEventListener('DOMContentLoaded', this.#readChildren);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#keeping;
    const complete = await super.getUpdateComplete();
    const below = [...this.renderRoot.querySelectorAll('*'), ...this.querySelectorAll('*')];
    await Promise.all(below.map((element) => (element as Partial<LitElement>).updateComplete));
    return complete;
  }

  protected override willUpdate(): void {
    this.#state = this.#derive();
    if (this.#state.status === 'ready' && this.#translating()) this.#state = LOADING;
    const strings = this.strings ?? this.#translation?.strings;
    const language = this.#language;
    const old = this.#provider.value;
    this.#keeper?.renew();
    const selected = this.#keeper?.selected;
    if (old.state === this.#state && old.strings === strings && old.language === language && old.selected === selected)
      return;
    this.#provider.setValue({
      state: this.#state,
      language,
      selected,
      ...(strings && { strings, stringsLanguage: language }),
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('theme'))
      void import('../shared/theme.js').then(
        ({ applyTheme }) => applyTheme(this),
        () => {}, // The sheet's own colours are a whole look.
      );
    const state = this.#state;
    if (state === this.#announced) return;
    this.#announced = state;
    if (state.status !== 'ready' && state.status !== 'failed') return;
    if (DEVELOPMENT) {
      for (const { code, severity, pointer, message } of state.issues) {
        console[severity === 'error' ? 'error' : severity === 'warning' ? 'warn' : 'info'](
          `folio-portfolio ${code} at ${pointer || '/'}: ${message}`,
        );
      }
    }
    this.dispatchEvent(new FolioPortfolioIssuesEvent(state.issues));
    if (state.status === 'ready') {
      void this.updateComplete.then(() => {
        if (this.#state !== state) return; // Replaced meanwhile; the newer one announces itself.
        this.dispatchEvent(new FolioPortfolioReadyEvent(state.portfolio));
        void this.#hash.follow(true);
      });
    }
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    const say = wordsFrom(this.#provider.value, 'portfolio', portfolioStrings, this.#language);
    const own = this.#composed ? html`<slot></slot>` : nothing;
    if (state.status === 'ready') {
      const level = Math.min(4, Math.max(1, Math.trunc(Number(this.headingLevel)) || 1));
      const page = this.#composed
        ? own
        : html`<div class="folio">${renderSheet(state.portfolio, { say, language: this.#language, level, speak: this.#speak })}</div>`;
      return html`${page}${this.#keeper?.render(this.#provider.value, this.#language) ?? html`<p class="hidden" role="status"></p>`}`;
    }
    if (state.status === 'empty') return html`<slot name="fallback"></slot>${own}`;
    const message = html`<slot name="fallback"><p class="message note">${state.status === 'failed' ? say('failed') : say('loading')}
      ${state.status === 'failed' ? html`<bdi lang="en">${state.message}</bdi>` : nothing}</p></slot>`;
    return html`<div class="folio">${message}</div>${own}`;
  }

  /** The document's own language where it names one, else the page's. */
  get #language(): string {
    const state = this.#read?.state;
    return (state?.status === 'ready' && state.portfolio.language) || this.#locale.language;
  }

  /** The state that the own properties and children ask for now. The same input gives the same object. */
  #derive(): PortfolioState {
    const given = this.document ?? undefined;
    const parsed: Parsed | undefined =
      given !== undefined ? { document: given } : this.src ? this.#loader.load(this.src) : this.#inline?.parsed;
    if (!parsed) return this.src && given === undefined ? LOADING : EMPTY;
    const source = 'issue' in parsed ? parsed.issue : parsed.document;
    const language = this.language || this.#locale.language;
    if (!this.#read || this.#read.source !== source || this.#read.language !== language) {
      const { issues, portfolio } =
        'issue' in parsed ? { issues: [parsed.issue] } : readDocument(parsed.document, { language });
      // An error at the root means that this is no document at all.
      const fatal = issues.find(({ severity, pointer }) => severity === 'error' && pointer === '');
      const state: PortfolioState =
        fatal || !portfolio
          ? { status: 'failed', message: fatal?.message ?? '', issues }
          : { status: 'ready', portfolio, issues };
      this.#read = { source, language, state };
    }
    return this.#read.state;
  }

  #onAsk = (event: FolioSelectionChangeEvent): void => {
    if (event.defaultPrevented) return; // A portfolio below, or the page, has taken it.
    event.preventDefault();
    void this.#keep((keeper) => keeper.choose(event.selection));
  };

  /** Has the selection's keeper do something, in order; it is loaded with the first. */
  #keep(act: (keeper: SelectionKeeper) => void): Promise<unknown> {
    // At once where it is there: then what lights up is painted with the next frame.
    if (this.#keeper) {
      act(this.#keeper);
      return Promise.resolve();
    }
    const keeper = import('./selection-keeper.js').then(
      ({ SelectionKeeper }) =>
        (this.#keeper ??= new SelectionKeeper(this, () =>
          this.#state.status === 'ready' ? this.#state.portfolio : undefined,
        )),
    );
    return (this.#keeping = keeper.then(act).catch((error: unknown) => {
      if (DEVELOPMENT) console.warn('The selection could not be loaded:', error);
    }));
  }

  #speak = (language: string): void => {
    this.language = language;
    this.dispatchEvent(new FolioLanguageChangeEvent(language));
  };

  #readChildren = (): void => {
    const children = [...this.children];
    const script = children.find((child) => child.matches(INLINE));
    this.#composed = children.some((child) => child.slot !== 'fallback' && !child.matches(INLINE));
    // While the page is still being parsed, the last child may be cut off.
    if (script && (document.readyState !== 'loading' || script.nextSibling)) {
      const text = script.textContent ?? '';
      if (text !== this.#inline?.text) this.#inline = { text, parsed: parseDocument(text, 'The inline JSON') };
    } else this.#inline = undefined;
    this.requestUpdate();
  };

  /**
   * A shipped translation is loaded when its language is asked for. True while it is on its way: the page waits, as
   * words that change under the reader's eyes are worse than a moment's delay. If it fails, the words are English.
   */
  #translating(): boolean {
    const language = this.#language.toLowerCase().split('-')[0] ?? '';
    if (this.strings || language !== 'ar' || typeof document === 'undefined') {
      this.#translation = undefined;
      return false;
    }
    if (this.#translation?.language !== language) {
      const translation: Translation = (this.#translation = { language, waiting: true });
      const arrive = (strings?: StringTables): void => {
        translation.waiting = false;
        if (strings) translation.strings = strings;
        this.requestUpdate();
      };
      import('../../model/strings/ar.js').then(
        ({ ar }) => arrive(ar),
        () => arrive(),
      );
    }
    return this.#translation.waiting;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-portfolio': FolioPortfolio;
  }
}
