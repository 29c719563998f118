import { css } from 'lit';

/** Small monospaced notes in the margin: section names, dates, kinds. In Arabic they are set in the text face. */
export const annotation = css`
  .note {
    font-family: var(--_mono);
    font-size: 0.78em;
    font-weight: 400;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-soft);
  }
  :host(:dir(rtl)) .note {
    font-family: inherit;
    font-size: 0.875em;
    line-height: 1.65;
  }
`;
