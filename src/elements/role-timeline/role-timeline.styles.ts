import { css } from 'lit';

/**
 * The margin is two columns of the sheet's twelve, but never narrower than its dates and lanes; skills begin at column
 * 10. `--_m` is how far below a row's top its mark stands, `--_s` how far its lanes spread.
 */
export const roleTimelineStyles = css`
  .timeline {
    --_m: 0.78em;
    --_s: 0em;
    --_n: 0.78;
  }
  .lanes-2 {
    --_s: 0.8125em;
  }
  .lanes-3 {
    --_s: 1.625em;
  }
  .lanes-4 {
    --_s: 2.4375em;
  }
  .lanes-5 {
    --_s: 2.625em;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: max(calc((100% - 16.5em) / 6 + 1.5em), calc(6em + var(--_s))) minmax(0, 1fr) calc((100% - 16.5em) / 4 + 3em);
    column-gap: 1.5em;
    padding-block-end: 3.25em;
    scroll-margin-block-start: 2em;
  }
  .dated .row {
    min-block-size: 6.5em;
  }
  .timeline > .row:last-child,
  .group:last-child .row:last-child {
    padding-block-end: 0;
  }
  .dated .head,
  .head {
    min-block-size: 0;
    padding-block-end: 1.5em;
  }
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }
  .when,
  .used {
    padding-block-start: 0.22em;
  }
  .when {
    grid-column: 1;
    padding-inline-end: calc((var(--_s) + 0.9em) / var(--_n));
    overflow-wrap: anywhere;
  }
  .date {
    font-weight: 500;
    color: var(--_ink);
  }
  .dated .period > * {
    display: block;
  }
  .what {
    grid-column: 2;
  }
  .used {
    grid-column: 3;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h1, h2, h3, h4, h5, h6 {
    font-size: 1.25em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  .positions :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.47;
    letter-spacing: -0.008em;
  }
  .spine {
    position: absolute;
    grid-column: 1 / 2;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
    pointer-events: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .first {
    inset-block-start: var(--_m);
    block-size: calc(100% - var(--_m));
  }
  .thin,
  .year line {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .mark {
    transform: translateY(var(--_m));
  }
  .first .mark {
    transform: none;
  }
  circle {
    fill: var(--_paper);
  }
  .filled {
    fill: var(--_ink);
  }
  .year text {
    stroke: none;
    fill: var(--_ink-soft);
    font-family: var(--_mono);
    font-size: 0.6875em;
    text-anchor: end;
    direction: ltr;
  }
  .spine:dir(rtl) {
    transform: scaleX(-1);
  }
  .year text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  :host(:dir(rtl)) .timeline {
    --_m: 0.875em;
    --_n: 0.875;
  }
  :host(:dir(rtl)) :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0;
  }
  :host(:dir(rtl)) .positions :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.65;
  }
  @container (min-width: 60em) {
    .dated .when {
      padding-inline-end: calc((var(--_s) + 3.05em) / var(--_n));
    }
  }
  @container (max-width: 60em) {
    .year {
      display: none;
    }
  }
  @container (max-width: 44em) {
    .timeline,
    :host(:dir(rtl)) .timeline {
      --_m: 0.585em;
    }
    .row {
      display: block;
      padding-inline-start: calc(1.75em + var(--_s));
      padding-block-end: 2.5em;
    }
    .head {
      padding-block-end: 1em;
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.9em;
      padding: 0;
      margin-block-end: 0.35em;
    }
    .dated .period > * {
      display: inline;
    }
    .spine {
      inset-inline: 0 auto;
    }
    .leader {
      display: none;
    }
    .used {
      margin-block-start: 0.9em;
      padding: 0;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
      content-visibility: visible;
    }
    .head {
      break-after: avoid;
    }
  }
`;
