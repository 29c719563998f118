import { css } from 'lit';

export const focusAreasStyles = css`
  li {
    display: grid;
    grid-template-columns: 3.2em minmax(0, 4fr) minmax(0, 6fr);
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding-block: 1.15em 1.25em;
  }
  li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .name {
    padding-inline-end: 1.25em;
    font-size: 1.1875em;
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  p {
    max-inline-size: 56ch;
    color: var(--_ink-soft);
    white-space: pre-line;
  }
  :host(:dir(rtl)) .name {
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .short {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 1.5em;
    border-block-end: 1px solid var(--_line);
  }
  .short li,
  .short li:last-child {
    grid-template-columns: 3.2em minmax(0, 1fr);
    border-block-end: 0;
    padding-block: 0.75em 0.85em;
  }
  @container (max-width: 44em) {
    li,
    .short li,
    .short li:last-child {
      grid-template-columns: 2.1em minmax(0, 1fr);
      row-gap: 0.3em;
    }
    p {
      grid-column: 2;
    }
    .short {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
