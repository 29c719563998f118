import { css } from 'lit';

/**
 * The margin is never narrower than its dates and lanes. `--_m` is how far below a row's top its mark stands, `--_s` how
 * far its lanes spread, `--_n` the size of a note.
 */
export const roleTimelineStyles = css`
  .timeline {
    --_axis: var(--_ink);
    --_below: 2.5em;
    --_gap: 0.85em;
    --_m: 0.585em;
    --_s: 0em;
    --_n: 0.78;
    &:dir(rtl) {
      --_n: 0.875;
    }
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
    padding-inline-start: calc(1.75em + var(--_s));
  }
  .dated li.row {
    min-block-size: 6.5em;
  }
  .head {
    --_below: 1.5em;
    break-after: avoid;
  }
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }
  .title {
    font-size: 1.25em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  .positions .title {
    font-size: 1.0625em;
    line-height: 1.47;
    letter-spacing: -0.008em;
    &:dir(rtl) {
      line-height: 1.65;
      letter-spacing: 0;
    }
  }
  .spine {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    block-size: 100%;
    fill: none;
    stroke: var(--_axis);
    stroke-width: 1.5;
    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }
  .first {
    inset-block-start: var(--_m);
    block-size: calc(100% - var(--_m));
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .thin,
  .year line {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .spine:not(.first) .mark {
    transform: translateY(var(--_m));
  }
  circle {
    fill: var(--_paper);
  }
  .filled {
    fill: var(--_axis);
  }
  .year {
    display: none;
  }
  text {
    stroke: none;
    fill: var(--_ink-soft);
    font-family: var(--_mono);
    font-size: 0.6875em;
    text-anchor: end;
    direction: ltr;
  }
  text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (max-width: 44em) {
    .when {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.9em;
      margin-block-end: 0.35em;
    }
    .leader {
      display: none;
    }
    .used {
      margin-block-start: 0.9em;
    }
  }
  @container (min-width: 44.01em) {
    .timeline {
      --_below: 3.25em;
      --_m: 0.78em;
      &:dir(rtl) {
        --_m: 0.875em;
      }
    }
    .row {
      padding-inline-start: 0;
    }
    .when,
    .used {
      padding-block-start: 0.22em;
    }
    .when {
      padding-inline-end: calc((var(--_s) + 0.9em) / var(--_n));
    }
    .dated .period > * {
      display: block;
    }
    .spine {
      grid-column: 1 / 2;
      inset-inline: auto 0;
    }
  }
  @container (min-width: 65em) {
    .year {
      display: inline;
    }
    .dated .when {
      padding-inline-end: calc((var(--_s) + 3.05em) / var(--_n));
    }
  }
  @media print {
    .row {
      content-visibility: visible;
    }
  }
`;
