import { css } from 'lit';

/**
 * Entries in rows: the sheet's twelve columns hold dates in the margin (1–2), the entry (3–9), its keywords (10–12).
 * `--_s` is what stands in the margin besides, `--_gap` the space above a paragraph. An entry has a title, a soft second
 * line, a paragraph, highlights with a short dash, ruled facts.
 */
export const entry = css`
  .row {
    position: relative;
    padding-block-end: var(--_below);
    scroll-margin-block-start: 2em;
    break-inside: avoid;
  }
  :is(.folio > *, .group:last-child > *) > .row:last-child {
    padding-block-end: 0;
  }
  .when,
  .what,
  .used {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .date {
    font-weight: 500;
    color: var(--_ink);
  }
  .soft {
    margin-block-start: 0.1em;
    color: var(--_ink-soft);
  }
  .text,
  .highlights,
  .facts {
    max-inline-size: 62ch;
    margin-block-start: var(--_gap);
  }
  .text,
  .highlights li,
  .facts dd {
    white-space: pre-line;
  }
  .highlights {
    display: grid;
    gap: 0.5em;
    li {
      position: relative;
      padding-inline-start: 1.4em;
      &::before {
        content: '';
        position: absolute;
        inset-inline-start: 0;
        inset-block-start: 0.78em;
        inline-size: 0.7em;
        border-block-start: 1px solid var(--_mark);
      }
    }
  }
  :host(:dir(rtl)) .highlights li::before {
    inset-block-start: 0.85em;
  }
  .facts {
    > div {
      padding-block: 0.4em;
      border-block: 1px solid var(--_line);
      font-size: 0.9375em;
      line-height: 1.45;
    }
    > div + div {
      border-block-start: 0;
    }
    dd > ul > li + li {
      margin-block-start: 0.25em;
    }
  }
  @container (min-width: 24.01em) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }
  @container (min-width: 44.01em) {
    .row {
      display: grid;
      grid-template-columns: max((100% - 16.5em) / 6 + 1.5em, 6em + var(--_s, 0em)) minmax(0, 1fr) calc(
          (100% - 16.5em) / 4 + 3em
        );
      column-gap: 1.5em;
    }
    .what {
      grid-column: 2;
    }
  }
`;
