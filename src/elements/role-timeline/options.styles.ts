import { css } from 'lit';

/** The look of what `options.ts` brings. */
export const optionsStyles = css`
  .timeline :is(li.row, .group)[hidden='until-found'] {
    min-block-size: 0;
    padding-block: 0;
  }
  [hidden=''] {
    display: none;
  }
  /* Rows that are not neighbours in time have marks, and no axis between them. */
  [data-found] .spine > :not(.mark) {
    display: none;
  }
  .what {
    position: relative;
  }
  .title {
    padding-inline-end: 3em;
  }
  /* Hidden until there is something to point with: then in the corner of the row that the reader is at. */
  .acts {
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    opacity: 0;
    > * {
      display: inline-grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: none;
      cursor: pointer;
      &:hover {
        color: var(--_signal);
      }
    }
    a::before {
      content: '#' / '';
    }
    button::before {
      content: '';
      inline-size: 0.6em;
      aspect-ratio: 1;
      border: 1.5px solid;
      border-radius: 50%;
    }
    [aria-pressed='true']::before {
      background: currentColor;
    }
  }
  .row:is(:hover, :focus-within, [part~='chosen']) .acts {
    opacity: 1;
  }
  @media (hover: none) {
    .acts {
      opacity: 1;
    }
  }
  [part~='proof'] .mark,
  [part~='chosen'] :is(.mark, .acts) {
    --_axis: var(--_signal);
    stroke: var(--_axis);
    color: var(--_axis);
  }
  .group:has([part~='aside']):not(:has([part~='proof'], [part~='chosen'])) .head {
    --_ink: var(--_ink-soft);
    color: var(--_ink);
  }
  .timeline.compact {
    --_below: 1.5em;
    --_gap: 0.4em;
    font-size: 0.9375em;
    li.row {
      min-block-size: 4.5em;
    }
    .highlights {
      gap: 0.15em;
    }
  }
  .more {
    position: relative;
    min-block-size: 24px;
    border: 0;
    padding-block: 0;
    padding-inline: 1.4em 0;
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
    &::before,
    &::after {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 50%;
      inline-size: 0.7em;
      border-block-start: 1px solid currentColor;
    }
    &::after {
      rotate: 90deg;
    }
    &[aria-expanded='true']::after {
      display: none;
    }
    &:hover {
      color: var(--_ink);
      text-decoration: underline 1px var(--_signal);
      text-underline-offset: 0.25em;
    }
  }
  .highlights + .more {
    margin-block-start: 0.5em;
  }
  .rest > .highlights {
    margin-block-start: 0.5em;
  }
  .timeline li.gap {
    min-block-size: 4em;
    padding-block-start: 0.2em;
  }
  .above > .row.overview:last-child {
    padding-block-end: 3em;
  }
  .strip {
    position: relative;
    min-inline-size: 0;
    .axis {
      stroke: var(--_mark);
      stroke-width: 1;
    }
    text {
      text-anchor: middle;
    }
    rect {
      rx: 1px;
      fill: var(--_paper);
      stroke: var(--_ink);
      stroke-width: 1;
    }
    .filled rect {
      fill: var(--_ink);
    }
    a:hover rect,
    .chosen rect,
    .proof rect {
      stroke: var(--_signal);
      stroke-width: 1.5;
    }
    .filled:is(:hover, .chosen, .proof) rect {
      fill: var(--_signal);
    }
    .off,
    .aside {
      opacity: 0.38;
    }
    &:dir(rtl) {
      transform: scaleX(-1);
    }
  }
  @container (min-width: 44.01em) {
    .strip {
      grid-column: 2 / -1;
      margin-block-start: 0.4em;
    }
  }
  @media print {
    .more,
    .acts {
      display: none;
    }
    .rest[hidden],
    .row[hidden='until-found'],
    .group[hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
