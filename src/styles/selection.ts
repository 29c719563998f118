import { css } from 'lit';

/** How a selection shows: the words that name it underlined in signal, what does not belong receding (still legible). */
export const selection = css`
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--_signal);
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  [part~='aside'] {
    --_ink: var(--_ink-soft);
    color: var(--_ink);
    transition: color var(--_swift) var(--_ease);
  }
  @media print {
    [part~='aside'] {
      --_ink: #000;
    }
    mark {
      text-decoration: none;
    }
  }
`;
