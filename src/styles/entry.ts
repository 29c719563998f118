import { css } from 'lit';

/** What stands under an entry's title: a soft second line, a paragraph, highlights with a short dash, ruled facts. */
export const entry = css`
  .what,
  .soft {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .soft {
    margin-block-start: 0.1em;
    color: var(--_ink-soft);
  }
  .text,
  .highlights,
  .facts {
    max-inline-size: 62ch;
    margin-block-start: 0.85em;
  }
  .text,
  .highlights li {
    white-space: pre-line;
  }
  .highlights {
    display: grid;
    gap: 0.5em;
  }
  .highlights li {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .highlights li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.78em;
    inline-size: 0.7em;
    border-block-start: 1px solid var(--_mark);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
    column-gap: 1em;
    align-items: baseline;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .facts > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .facts dd {
    white-space: pre-line;
  }
  .facts dd > ul > li + li {
    margin-block-start: 0.25em;
  }
  :host(:dir(rtl)) .highlights li::before {
    inset-block-start: 0.85em;
  }
  @container (max-width: 24em) {
    .facts > div {
      display: block;
    }
  }
`;
