import { css } from 'lit';

/** The look of the one filled action: `.action` of a statement, `.button` of a panel. */
export const filled = css`
  .action,
  .button {
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
    cursor: pointer;
    &:hover {
      border-color: var(--_signal);
    }
    /* Its colours are system colours by then; left to itself the browser would put the text on a ground of its own colour. */
    @media (forced-colors: active) {
      forced-color-adjust: none;
    }
  }
`;
