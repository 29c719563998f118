import { css } from 'lit';

/** The one filled action, and its outlined companion (`.button.quiet`). */
export const button = css`
  .button {
    display: inline-block;
    min-block-size: 24px;
    padding: 0.72em 1.15em 0.74em;
    border: 1px solid var(--_ink);
    border-radius: 2px;
    background: var(--_ink);
    color: var(--_paper);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.2;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
    &.quiet {
      padding: 0.5em 0.8em;
      border-color: var(--_mark);
      background: none;
      color: var(--_ink);
      font-size: 0.875em;
    }
    &.bare {
      border-color: transparent;
      padding-inline: 0.2em;
    }
    &:hover {
      border-color: var(--_signal);
    }
    &:focus-visible {
      outline-offset: 3px;
    }
    /* Its colours are system colours by then; left to itself the browser would put the text on a ground of its own colour. */
    @media (forced-colors: active) {
      forced-color-adjust: none;
    }
    @media print {
      display: none;
    }
  }
`;
