import { css } from 'lit';

/** The sheet's twelve columns: dates in the margin (1–2), the entry (3–9), its keywords (10–12). */
export const recordStyles = css`
  .row {
    display: grid;
    grid-template-columns: calc((100% - 16.5em) / 6 + 1.5em) minmax(0, 1fr) calc((100% - 16.5em) / 4 + 3em);
    column-gap: 1.5em;
    padding-block-end: 2.25em;
    scroll-margin-block-start: 2em;
  }
  .row:last-child {
    padding-block-end: 0;
  }
  .when {
    padding-block-start: 0.18em;
    font-weight: 500;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .what {
    grid-column: 2;
  }
  .used {
    grid-column: 3;
    min-inline-size: 0;
    padding-block-start: 0.14em;
    overflow-wrap: anywhere;
  }
  h1, h2, h3, h4, h5, h6 {
    font-size: 1.1875em;
    line-height: 1.3;
    letter-spacing: -0.008em;
    overflow-wrap: anywhere;
  }
  .row .text,
  .row .highlights,
  .row .facts {
    margin-block-start: 0.6em;
  }
  blockquote {
    margin-block-start: 0.6em;
    border-inline-start: 1px solid var(--_mark);
    padding-inline-start: 1.1em;
  }
  .row blockquote .text {
    margin: 0;
    font-size: 1.0625em;
  }
  .index {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 1.5em;
    margin-inline-start: calc((100% - 16.5em) / 6 + 3em);
    border-block-end: 1px solid var(--_line);
  }
  .index > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 1em;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.75em 0.85em;
  }
  .index :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .index .tags {
    flex-basis: 100%;
    margin-block-start: 0.35em;
  }
  :host(:dir(rtl)) :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0;
  }
  @container (max-width: 44em) {
    .row {
      display: block;
      padding-block-end: 2em;
    }
    .when {
      padding: 0;
      margin-block-end: 0.2em;
    }
    .used {
      margin-block-start: 0.75em;
    }
    .index {
      margin-inline-start: 0;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
