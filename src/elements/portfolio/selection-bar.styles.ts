import { css } from 'lit';

/** The bar of the selection: adopted with the first one, after the sheet's own styles. */
export const selectionBarStyles = css`
  .folio.selection {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    max-inline-size: 73em;
    margin-inline: auto;
    padding-block: 0.55em;
    border-block-start: 2px solid var(--_signal);
    background: var(--folio-paper, light-dark(oklch(0.985 0.004 95), oklch(0.175 0.012 265)));
    p {
      flex: 1 1 16em;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font-weight: 500;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
    }
    .tools {
      gap: 1.25em;
    }
    .walk {
      gap: 0.15em;
    }
    .place {
      padding-inline-start: 0.35em;

      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
      color: var(--_ink-soft);
    }
    button {
      min-block-size: 28px;
      min-inline-size: 28px;
      padding: 0.2em;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-size: 0.9375em;
      text-decoration: underline 1px var(--_mark);
      text-underline-offset: 0.25em;
      cursor: pointer;
      &:hover {
        text-decoration-color: var(--_signal);
      }
    }
    .turn {
      inline-size: 0.9em;
      block-size: 0.9em;
      margin: auto;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
    }
  }
  @media (forced-colors: active) {
    .folio.selection {
      background: Canvas;
    }
  }
  @media print {
    .folio.selection {
      display: none;
    }
  }
`;
