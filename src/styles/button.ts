import { css } from 'lit';
import { filled } from './filled.js';

/** The filled button of a panel, and its outlined (`.button.quiet`) and bare companions. */
export const button = [
  filled,
  css`
    .button {
      display: inline-block;
      min-block-size: 24px;
      text-align: center;
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
      @media print {
        display: none;
      }
    }
  `,
];
