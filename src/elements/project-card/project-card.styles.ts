import { css } from 'lit';

/** One card; in a list its six rows are the list's rows, so that neighbours align. */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid: subgrid / minmax(0, 1fr);
    grid-row: span 6;
    align-content: start;
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .card:focus {
    outline: none;
  }
  .card:is(:hover, :focus, [part~='proof'], [part~='chosen'])::before {
    content: '';
    position: absolute;
    inset: -1px 0 auto;
    border-block-start: 2px solid var(--_signal);
  }
  .kind,
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .kind {
    justify-content: space-between;
    align-items: baseline;
    padding-block-start: 0.75em;
  }
  .kind [aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: underline 2px var(--_signal);
    text-underline-offset: 0.25em;
  }
  .sketch {
    aspect-ratio: 448 / 192;
    margin-block: 1.6em 1.8em;
  }
  .small {
    inline-size: 100%;
    block-size: 100%;
  }
  .small path {
    vector-effect: non-scaling-stroke;
  }
  .words {
    display: grid;
    grid: subgrid / minmax(0, 1fr);
    grid-row: 3 / span 2;
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
  /* The title's link covers the card; other links come after it and so lie above it. */
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
  .cover:focus-visible::after {
    outline: 2px solid var(--_signal);
    outline-offset: 4px;
  }
  /* Words lie above the link's cover, so that they can be marked; clicks on them follow it all the same. */
  .kind > *,
  .words :is(p, li),
  dd {
    position: relative;
    z-index: 1;
  }
  .card:has(.cover) {
    cursor: pointer;
  }
  .tagline {
    margin-block-start: 0.2em;
    line-height: 1.4;
    color: var(--_ink-soft);
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6em;
    max-inline-size: 54ch;
    padding-block: 0.7em 1.15em;
    white-space: pre-line;
  }
  .outcome {
    grid-row: 5;
  }
  .rest {
    grid-row: 6;
  }
  .row {
    display: grid;
    grid-template-columns: 4.85em minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.7em 0.75em;
  }
  /* The boxes leave room for it: in a narrow card the words shrink less than the drawing. */
  @container (max-width: 30em) {
    .sketch .nm {
      font-size: 12px;
    }
  }
  @container (max-width: 15em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .cover::after {
      position: static;
      font-size: 0.65em;
      font-weight: 400;
    }
  }
`;
