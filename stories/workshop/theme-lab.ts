import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { GivenDocument } from '../../src/model/document.js';
import { themeNames, type ThemeName } from '../../src/styles/themes.js';
import {
  checkContrast,
  draftCss,
  draftTokens,
  emptyDraft,
  readColour,
  readDraft,
  schemeOf,
  toHex,
  tokenNames,
  writeDraft,
  type Draft,
  type SchemeName,
  type Token,
} from './theme.js';

/** Edits a theme on the whole page: colours per scheme, their contrasts, and ways out. Only in the workshop. */
export class ThemeLab extends LitElement {
  static override properties = { document: { attribute: false }, draft: { state: true }, scheme: { state: true } };
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5rem;
      font: inherit;
    }
    @media (min-width: 60rem) {
      :host {
        grid-template-columns: 23rem minmax(0, 1fr);
        align-items: start;
      }
      form {
        position: sticky;
        inset-block-start: 0;
        max-block-size: 100vh;
        overflow: auto;
      }
    }
    form {
      padding-block: 1rem;
      font-size: 0.9375rem;
    }
    fieldset {
      margin: 0 0 1rem;
      padding: 0;
      border: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }
    legend {
      padding: 0;
      margin-block-end: 0.35rem;
      font-weight: 600;
    }
    label {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
      min-block-size: 1.75rem;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    caption {
      text-align: start;
      font-weight: 600;
    }
    th,
    td {
      padding: 0.2rem 0.4rem 0.2rem 0;
      text-align: start;
      font-weight: 400;
      border-block-start: 1px solid light-dark(oklch(0.875 0.006 265), oklch(0.33 0.013 265));
    }
    input[type='color'] {
      inline-size: 2.25rem;
      block-size: 1.75rem;
      padding: 0;
      border: 1px solid oklch(0.6 0.014 265);
      background: none;
    }
    input[type='text'] {
      inline-size: 100%;
      box-sizing: border-box;
      min-block-size: 1.75rem;
      font: inherit;
      font-size: 0.8125rem;
      font-family: var(--folio-font-mono, monospace);
    }
    input[aria-invalid='true'] {
      outline: 2px solid light-dark(oklch(0.53 0.115 75), oklch(0.8 0.13 85));
    }
    button {
      min-block-size: 2rem;
      padding-inline: 0.75rem;
      border: 1px solid currentColor;
      border-radius: 2px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    ul {
      margin: 0.5rem 0 1rem;
      padding: 0;
      list-style: none;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block: 1rem;
    }
    [role='status'] {
      min-block-size: 1.5em;
    }
    .page {
      min-inline-size: 0;
    }
  `;

  document?: GivenDocument;
  draft: Draft = emptyDraft;
  scheme: SchemeName = 'light';
  #said = '';
  /** What stands in a field and is no colour: kept there until it is one. */
  #wrong = new Map<Token, string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = readDraft(new URLSearchParams(location.hash.slice(1)).get('lab'));
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  #edit(draft: Draft): void {
    this.draft = draft;
    history.replaceState(null, '', `#lab=${encodeURIComponent(writeDraft(draft))}`);
  }

  #set(name: Token, text: string): void {
    if (!readColour(text)) {
      this.#wrong.set(name, text);
      this.requestUpdate();
      return;
    }
    this.#wrong.delete(name);
    this.#edit({ ...this.draft, [this.scheme]: { ...this.draft[this.scheme], [name]: text } });
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = `${what} copied.`;
    } catch {
      this.#said = 'The browser does not allow copying here.';
    }
    this.requestUpdate();
  }

  #row(name: Token, value: string): TemplateResult {
    const wrong = this.#wrong.get(name);
    const change = (event: Event): void => this.#set(name, (event.target as HTMLInputElement).value.trim());
    return html`<tr>
      <th scope="row">${name}</th>
      <td><input type="color" aria-label=${`${name}, picker`} .value=${toHex(value)} @input=${change} /></td>
      <td>
        <input type="text" spellcheck="false" aria-label=${`${name}, value`} aria-invalid=${wrong === undefined ? 'false' : 'true'}
          .value=${wrong ?? value} @change=${change} />
      </td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const scheme = schemeOf(this.draft, this.scheme);
    const weak = checkContrast(scheme).filter(({ ratio, least }) => ratio < least);
    const theme = { light: schemeOf(this.draft, 'light'), dark: schemeOf(this.draft, 'dark') };
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>Starts from</legend>
          ${themeNames.map(
            (name: ThemeName) =>
              html`<label><input type="radio" name="base" .checked=${this.draft.base === name}
                @change=${() => this.#edit({ base: name, light: {}, dark: {} })} />${name}</label>`,
          )}
        </fieldset>
        <fieldset>
          <legend>Scheme</legend>
          ${(['light', 'dark'] as const).map(
            (name) =>
              html`<label><input type="radio" name="scheme" .checked=${this.scheme === name} @change=${() => (this.scheme = name)} />${name}</label>`,
          )}
        </fieldset>
        <table>
          <caption>Colours, ${this.scheme}</caption>
          <tbody>${tokenNames.map((name) => this.#row(name, scheme[name]))}</tbody>
        </table>
        <p><strong>Contrast</strong></p>
        ${
          weak.length
            ? html`<ul>${weak.map(({ over, under, least, ratio }) => html`<li>△ ${over} on ${under}: ${ratio.toFixed(2)}, wants ${least}</li>`)}</ul>`
            : html`<p>Every pair holds: text 4.5, marks 3.</p>`
        }
        <div class="tools">
          <button type="button" @click=${() => this.#copy(draftCss(this.draft), 'CSS')}>Copy CSS</button>
          <button type="button" @click=${() => this.#copy(draftTokens(this.draft), 'Tokens')}>Copy tokens</button>
          <button type="button" @click=${() => this.#copy(location.href, 'Address')}>Copy address</button>
          <button type="button" @click=${() => this.#edit({ base: this.draft.base, light: {}, dark: {} })}>Start again</button>
        </div>
        <p role="status">${this.#said}</p>
      </form>
      <div class="page" part="page">${
        this.document ? html`<folio-portfolio .document=${this.document} .theme=${theme}></folio-portfolio>` : nothing
      }</div>
    `;
  }

  protected override updated(): void {
    (this.renderRoot.querySelector('.page') as HTMLElement | null)?.style.setProperty('color-scheme', this.scheme);
  }
}

if (!customElements.get('workshop-theme-lab')) customElements.define('workshop-theme-lab', ThemeLab);
