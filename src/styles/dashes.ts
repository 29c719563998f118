import { css } from 'lit';

/** Highlights: a list whose items begin with a short dash. */
export const dashes = css`
  .highlights {
    display: grid;
    gap: 0.5em;
  }
  .highlights li {
    position: relative;
    padding-inline-start: 1.4em;
    white-space: pre-line;
  }
  .highlights li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5lh;
    inline-size: 0.7em;
    border-block-start: 1px solid var(--_mark);
  }
`;
