import { css } from 'lit';

/** One card; in a list its six rows are the list's rows, so that neighbours align. */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    border-block-start: 1px solid var(--_rule);
  }
  .kind,
  .links {
    overflow-wrap: anywhere;
  }
  .card:focus {
    outline: none;
  }
  .card::before {
    content: '';
    position: absolute;
    inset: -1px 0 auto;
    border-block-start: 2px solid var(--_signal);
    opacity: 0;
    transition: opacity var(--_swift) var(--_ease);
  }
  .card:hover::before,
  .card:focus::before,
  .card:focus-within::before,
  .card[part~='proof']::before,
  .card[part~='chosen']::before {
    opacity: 1;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: 0.75em;
  }
  .sketch {
    aspect-ratio: 448 / 192;
    margin-block: 1.6em 1.8em;
  }
  .sketch svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .sketch .sym,
  .sketch .edge,
  .sketch .tip {
    vector-effect: non-scaling-stroke;
  }
  .words {
    display: grid;
    grid-row: 3 / span 2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
  }
  .undrawn {
    display: block;
    grid-row: 2 / span 3;
    padding-block-start: 1.1em;
  }
  .name {
    font-size: 1.375em;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .cover {
    text-decoration: none;
  }
  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .cover:hover {
    text-decoration: underline;
    text-decoration-color: var(--_signal);
  }
  .cover:focus-visible {
    outline: none;
  }
  .card:has(.cover:focus-visible)::before {
    opacity: 0;
  }
  .cover:focus-visible::after {
    outline: 2px solid var(--_signal);
    outline-offset: 4px;
  }
  .card a:not(.cover) {
    position: relative;
    z-index: 1;
  }
  .tagline {
    margin-block-start: 0.2em;
    line-height: 1.4;
    color: var(--_ink-soft);
  }
  .text {
    max-inline-size: 54ch;
    padding-block: 0.7em 1.15em;
  }
  .text p {
    white-space: pre-line;
  }
  .text ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block-start: 0.7em;
  }
  .text p + ul {
    padding-block-start: 0.6em;
  }
  .text li {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .text li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.78em;
    inline-size: 0.7em;
    border-block-start: 1px solid var(--_mark);
  }
  .outcome {
    grid-row: 5;
  }
  .rest {
    grid-row: 6;
  }
  .row {
    display: grid;
    grid-template-columns: 5.6em minmax(0, 1fr);
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.7em 0.75em;
  }
  .row dd {
    overflow-wrap: anywhere;
  }
  .row dt {
    padding-inline-end: 0.75em;
  }
  .row strong {
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  /* The boxes leave room for it: in a narrow card the words shrink less than the drawing. */
  @container (max-width: 30em) {
    .sketch .nm {
      font-size: 12px;
    }
  }
  :host(:dir(rtl)) .name {
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .cover[href]::after {
      position: static;
      font-size: 0.65em;
      font-weight: 400;
    }
  }
`;
