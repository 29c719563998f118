import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { ResumeDocument } from '../../src/model/document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Issue } from '../../src/model/types.js';

/** Larger files are no portfolio; reading them would only block the page. */
const MOST = 5_000_000;

/** Shows a file of the reader's own in every element. Nothing leaves the browser. Only in the workshop. */
export class YourFile extends LitElement {
  static override properties = { over: { state: true } };
  static override styles = css`
    :host {
      display: block;
      padding-block: 1rem;
      font: inherit;
    }
    .drop {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
      padding: 1.5rem;
      border: 1px dashed light-dark(oklch(0.62 0.014 265), oklch(0.56 0.014 265));
      border-radius: 2px;
    }
    .drop.over {
      border-style: solid;
      border-color: light-dark(oklch(0.55 0.2 33), oklch(0.74 0.16 45));
    }
    textarea {
      inline-size: 100%;
      box-sizing: border-box;
      min-block-size: 6rem;
      font: 0.8125rem/1.5 var(--folio-font-mono, monospace);
    }
    label {
      font-weight: 600;
    }
    h2 {
      margin: 2rem 0 0.5rem;
      font-size: 1.25rem;
      font-weight: 550;
    }
    table {
      border-collapse: collapse;
      font-size: 0.9375rem;
    }
    th,
    td {
      padding: 0.25rem 1.25rem 0.25rem 0;
      border-block-start: 1px solid light-dark(oklch(0.875 0.006 265), oklch(0.33 0.013 265));
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    code {
      font-family: var(--folio-font-mono, monospace);
      font-size: 0.9em;
    }
    .page {
      margin-block-start: 2rem;
    }
  `;

  over = false;
  #document: ResumeDocument | undefined;
  #issues: readonly Issue[] = [];
  #said = '';

  /** Reads a file's text, or says why it cannot. */
  read(text: string, name: string): void {
    const parsed = parseDocument(text, name);
    this.#document = 'issue' in parsed ? undefined : (parsed.document as ResumeDocument);
    this.#issues = 'issue' in parsed ? [parsed.issue] : [];
    this.#said = 'issue' in parsed ? parsed.issue.message : `${name} is read.`;
    this.requestUpdate();
  }

  async #take(file: File | undefined): Promise<void> {
    this.over = false;
    if (!file) return;
    if (file.size > MOST) {
      this.#document = undefined;
      this.#issues = [];
      this.#said = `${file.name} is ${(file.size / 1e6).toFixed(0)} MB: a portfolio is never larger than ${MOST / 1e6} MB. It was not read.`;
      this.requestUpdate();
      return;
    }
    this.read(await file.text(), file.name);
  }

  #onIssues = (event: Event & { readonly issues?: readonly Issue[] }): void => {
    this.#issues = event.issues ?? [];
    this.requestUpdate();
  };

  #table(): TemplateResult | typeof nothing {
    if (!this.#issues.length) return nothing;
    return html`<h2>${this.#issues.length} ${this.#issues.length === 1 ? 'thing' : 'things'} for its author</h2>
      <table>
        <thead><tr><th scope="col">Code</th><th scope="col">Where</th><th scope="col">What</th></tr></thead>
        <tbody>${this.#issues
          .slice(0, 200)
          .map(
            ({ code, pointer, message }) =>
              html`<tr><td>${code}</td><td><code>${pointer || '/'}</code></td><td>${message}</td></tr>`,
          )}</tbody>
      </table>`;
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class=${this.over ? 'drop over' : 'drop'}
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.over = true;
        }}
        @dragleave=${() => (this.over = false)}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          void this.#take(event.dataTransfer?.files[0]);
        }}
      >
        <label for="file">Your resume.json: drop it here, or choose it</label>
        <input id="file" type="file" accept=".json,application/json"
          @change=${(event: Event) => void this.#take((event.target as HTMLInputElement).files?.[0])} />
        <label for="text">Or paste it</label>
        <textarea id="text" spellcheck="false"
          @change=${(event: Event) => this.read((event.target as HTMLTextAreaElement).value, 'The text')}></textarea>
        <span>It stays in this browser: nothing is sent anywhere.</span>
      </div>
      <p role="status">${this.#said}</p>
      ${this.#table()}
      <div class="page" @folio-portfolio-issues=${this.#onIssues}>${
        this.#document ? html`<folio-portfolio .document=${this.#document}></folio-portfolio>` : nothing
      }</div>
    `;
  }
}

if (!customElements.get('workshop-your-file')) customElements.define('workshop-your-file', YourFile);
