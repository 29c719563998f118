import { css } from 'lit';

export const recordStyles = css`
  .folio {
    --_below: 2.25em;
    --_gap: 0.6em;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 550;
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  .title:dir(rtl) {
    font-weight: 600;
    line-height: 1.5;
    letter-spacing: 0;
  }
  .used {
    padding-block-start: 0.14em;
  }
  time {
    white-space: nowrap;
  }
  /* No buttons in there that need room for an outline. */
  .tags {
    overflow: hidden;
  }
  /* A quotation: the words first, set larger, then whose they are. */
  figure {
    max-inline-size: 38em;
    margin: 0;
    border-inline-start: 1px solid var(--_mark);
    padding-inline-start: 1.25em;
    .text {
      margin: 0;
      font-size: 1.1875em;
      line-height: 1.5;
    }
    .text:dir(rtl) {
      line-height: 1.75;
    }
  }
  figcaption {
    margin-block-start: 0.7em;
    .title {
      font-size: 1em;
    }
  }
  .index {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 1.5em;
    border-block: 1px solid var(--_line);
    > li {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-content: start;
      align-items: baseline;
      column-gap: 1em;
      min-inline-size: 0;
      margin-block-start: -1px;
      border-block-start: 1px solid var(--_line);
      padding-block: 0.75em 0.85em;
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .title {
      font-size: 1.0625em;
    }
    .more,
    .tags {
      flex-basis: 100%;
      margin-block-start: 0.35em;
    }
    .more:not(.note) {
      font-size: 0.9375em;
      line-height: 1.5;
      color: var(--_ink-soft);
      white-space: pre-line;
    }
  }
  /* What proves the chosen skill: a signal rule, above or beside. */
  .index > :is([part~='proof'], [part~='chosen'])::before {
    content: '';
    position: absolute;
    inset: -1px 0 auto;
    border-block-start: 2px solid var(--_signal);
  }
  .row:is([part~='proof'], [part~='chosen']) > .what {
    position: relative;
    &::before {
      content: '';
      position: absolute;
      inset-block: 0.25em;
      inset-inline-start: -0.75em;
      border-inline-start: 2px solid var(--_signal);
    }
    &:has(figure)::before {
      inset-block: 0;
      inset-inline-start: 0;
    }
  }
  @container (min-width: 44.01em) {
    .when {
      padding-block-start: 0.18em;
    }
    .index {
      margin-inline-start: calc((100% - 16.5em) / 6 + 3em);
    }
  }
  @container (max-width: 44em) {
    .folio > * {
      --_below: 2em;
    }
    .when {
      margin-block-end: 0.2em;
    }
    .used {
      margin-block-start: 0.75em;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
  }
`;
