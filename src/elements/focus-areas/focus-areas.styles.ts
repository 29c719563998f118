import { css } from 'lit';

export const focusAreasStyles = css`
  ol {
    border-block-end: 1px solid var(--_line);
  }
  li {
    display: grid;
    grid-template-columns: clamp(2.1em, 5.5cqi, 3.2em) minmax(0, 4fr) minmax(0, 6fr);
    row-gap: 0.3em;
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding-block: 1.15em 1.25em;
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
  .short li {
    padding-block: 0.75em 0.85em;
  }
  .short .name {
    grid-column: 2 / -1;
  }
  @container (max-width: 44em) {
    .name,
    p {
      grid-column: 2 / -1;
    }
  }
`;
