import { css } from 'lit';
import { selection } from './selection.js';
import { tokens } from './tokens.js';

/**
 * Host and reset, for every element. Inherited properties of the host page end at the inner wrapper
 * (a reset on `:host` would lose to the page's own `*` rule); font family, colour scheme and size are taken
 * back on purpose. Sizes are `em` of the host, so that no page's root font size reaches in.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      flex: auto;
      min-inline-size: 0;
      font-size: var(--folio-font-size, medium);
    }
    :host([hidden]) {
      display: none;
    }
    :host(:state(empty)) {
      display: contents;
    }
    .folio {
      all: initial;
      display: block;
      container-type: inline-size;
      color-scheme: inherit;
      color: var(--_ink);
      font-family: var(--folio-font, inherit);
      font-size: inherit;
      line-height: 1.55;
      font-synthesis-weight: none;
      -webkit-font-smoothing: antialiased;
      text-rendering: optimizeLegibility;
      overflow-wrap: break-word;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    :host(:dir(rtl)) .folio {
      line-height: 1.75;
    }
    *, ::before, ::after {
      box-sizing: border-box;
      margin: 0;
    }
    ul, ol {
      list-style: none;
      padding: 0;
    }
    h1, h2, h3, h4, h5, h6 {
      font-size: 1em;
      font-weight: 550;
      text-wrap: balance;
    }
    /* Arabic titles: no tracking, and room for the marks above and below. */
    :is(h1, h2, h3, h4, h5, h6):dir(rtl) {
      font-weight: 600;
      line-height: 1.4;
      letter-spacing: 0;
    }
    p, li, dd {
      text-wrap: pretty;
    }
    svg {
      display: block;
      overflow: visible;
    }
    a {
      color: inherit;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.22em;
      text-decoration-color: var(--_mark);
    }
    a:hover {
      text-decoration-color: var(--_signal);
    }
    :focus-visible {
      outline: 2px solid var(--_signal);
      outline-offset: 2px;
    }
    strong, b, .figure {
      font-weight: 600;
    }
    .figure {
      font-variant-numeric: tabular-nums;
    }
    /* Where there is room, a figure is not torn apart. */
    @container (min-width: 20em) {
      .figure {
        white-space: nowrap;
      }
    }
    code {
      font-family: var(--_mono);
      font-size: 0.92em;
    }
    .arrow {
      display: inline-block;
      inline-size: 0.95em;
      block-size: 0.62em;
      margin-inline: 0.3em;
      vertical-align: 0.02em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: square;
    }
    .arrow:dir(rtl) {
      scale: -1 1;
    }
    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin-inline-start: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      &:dir(rtl) {
        margin: 0;
      }
    }
    @media print {
      :host {
        font-size: var(--folio-font-size, 9pt);
      }
      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.85em;
        overflow-wrap: anywhere;
      }
    }
  `,
  selection,
];
