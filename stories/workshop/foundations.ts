// What the foundations are made of, drawn from the sources themselves.
import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { symbolPaths } from '../../src/layout/symbols.js';
import { themes, type ThemeName } from '../../src/styles/themes.js';
import { tokens } from '../../src/styles/tokens.js';
import { checkContrast, tokenNames, type SchemeName } from './theme.js';

const frame = css`
  :host {
    display: block;
    padding-block: 1rem;
    font: inherit;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
    font-weight: 550;
  }
  section + section {
    margin-block-start: 2.5rem;
  }
  code,
  .note {
    font-family: var(--folio-font-mono, monospace);
    font-size: 0.8125rem;
  }
`;

/** Every colour of a theme, light and dark, with what it is told apart from and by how much. */
export class WorkshopColours extends LitElement {
  static override properties = { theme: {} };
  static override styles = [
    frame,
    css`
      .scheme {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: 1px;
        padding: 1rem;
      }
      .swatch {
        display: grid;
        grid-template-columns: 2.5rem minmax(0, 1fr);
        gap: 0.75rem;
        align-items: center;
        min-block-size: 3.25rem;
      }
      .chip {
        block-size: 2.5rem;
        border: 1px solid;
        border-radius: 2px;
      }
      .note {
        display: block;
      }
    `,
  ];
  theme: ThemeName = 'sheet';

  #scheme(name: SchemeName): TemplateResult {
    const scheme = themes[this.theme][name];
    const checks = checkContrast(scheme);
    return html`<section>
      <h2>${this.theme}, ${name}</h2>
      <div class="scheme" data-scheme=${name}>${tokenNames.map((token) => {
        const mine = checks.filter(({ over }) => over === token);
        return html`<div class="swatch"><span class="chip" data-colour=${scheme[token]}></span><span>${token}
          ${mine.map(({ under, ratio }) => html`<span class="note">${ratio.toFixed(1)} on ${under}</span>`)}</span></div>`;
      })}</div>
    </section>`;
  }

  protected override render(): TemplateResult {
    return html`${this.#scheme('light')}${this.#scheme('dark')}`;
  }

  // No style attribute in a template: colours are set as the laws of the library ask.
  protected override updated(): void {
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('[data-colour]'))
      chip.style.background = chip.dataset['colour']!;
    for (const area of this.renderRoot.querySelectorAll<HTMLElement>('[data-scheme]')) {
      const { paper, ink } = themes[this.theme][area.dataset['scheme'] as SchemeName];
      area.style.background = paper;
      area.style.color = ink;
    }
  }
}

const ROLES: readonly (readonly [name: string, size: string, sample: string])[] = [
  ['statement', 'clamp(2.625em, 6.5cqi, 4.75em), 550, 1.02', 'Systems that keep their word'],
  ['section', '1.875em, 500, 1.15', 'Four problem spaces, one habit'],
  ['entry', '1.25em, 550', 'Principal engineer'],
  ['lead', '1.1875em, 1.5', 'Queues that keep their order, services that say when they cannot answer.'],
  ['text', '1em, 1.55', 'Split the dispatch monolith along its events; peak load per node fell.'],
  ['value', '2.5em, 500, tabular', '−45 %'],
  ['annotation', '.78em mono, 1.5, ink-soft', 'Jan 2020 to Jun 2022'],
];

export class WorkshopType extends LitElement {
  static override styles = [
    frame,
    tokens,
    css`
      dl {
        container-type: inline-size;
        margin: 0;
      }
      div {
        padding-block: 1rem;
        border-block-start: 1px solid var(--_line);
      }
      dt {
        font-family: var(--_mono);
        font-size: 0.78em;
        color: var(--_ink-soft);
      }
      dd {
        margin: 0.35em 0 0;
        overflow-wrap: anywhere;
      }
      .statement {
        font-size: clamp(2.625em, 6.5cqi, 4.75em);
        font-weight: 550;
        line-height: 1.02;
        letter-spacing: -0.03em;
      }
      .section {
        font-size: 1.875em;
        font-weight: 500;
        line-height: 1.15;
        letter-spacing: -0.018em;
      }
      .entry {
        font-size: 1.25em;
        font-weight: 550;
      }
      .lead {
        font-size: 1.1875em;
        line-height: 1.5;
      }
      .text {
        line-height: 1.55;
      }
      .value {
        font-size: 2.5em;
        font-weight: 500;
        font-variant-numeric: tabular-nums;
      }
      .annotation {
        font: 0.78em/1.5 var(--_mono);
        color: var(--_ink-soft);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<dl>${ROLES.map(
      ([name, size, sample]) => html`<div><dt>${name}: ${size}</dt><dd class=${name}>${sample}</dd></div>`,
    )}</dl>`;
  }
}

const KINDS = ['service', 'client', 'gateway', 'stream', 'worker', 'store', 'cache', 'external', 'other'] as const;

export class WorkshopSymbols extends LitElement {
  static override styles = [
    frame,
    tokens,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: 2rem 1.5rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      svg {
        display: block;
        inline-size: 10rem;
        block-size: 4rem;
        fill: var(--_surface);
        stroke: var(--_ink);
        stroke-width: 1.25;
      }
      .external {
        stroke-dasharray: 4 3;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<ul>${KINDS.map((kind) => {
      const { outline, inner } = symbolPaths(kind, 144, kind === 'store' ? 52 : 48);
      return html`<li><svg class=${kind} viewBox="-80 -32 160 64" aria-hidden="true">${svg`<path d=${outline}></path>${inner ? svg`<path d=${inner}></path>` : ''}`}</svg>${kind}</li>`;
    })}</ul>`;
  }
}

for (const [name, element] of Object.entries({
  colours: WorkshopColours,
  type: WorkshopType,
  symbols: WorkshopSymbols,
}))
  if (!customElements.get(`workshop-${name}`)) customElements.define(`workshop-${name}`, element);
