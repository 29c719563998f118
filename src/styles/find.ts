import { css } from 'lit';

/** The places of the controls above a list, held before they come: `--_cell` wide at least, `--_after` above what follows. */
export const findPlaces = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    row-gap: 0.5em;
    margin-block-end: var(--_after);
  }
  .cell {
    flex: 1 1 var(--_cell);
    min-inline-size: 0;
    block-size: 3.75em;
  }
  .typed {
    flex: 3 1 15em;
  }
  .tally {
    flex: 0 0 100%;
    min-block-size: 24px;
  }
  @media print {
    .find {
      display: none;
    }
  }
`;

/** The controls of a list: fields on a rule, as on a form of the same sheet. */
export const findStyles = css`
  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: end;
  }
  input,
  select {
    appearance: none;
    inline-size: 100%;
    min-block-size: 2.1em;
    border: 0;
    border-block-end: 1px solid var(--_mark);
    border-radius: 0;
    padding: 0.25em 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    &:hover {
      border-color: var(--_signal);
    }
  }
  select {
    padding-inline-end: 1.2em;
    cursor: pointer;
  }
  option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .choice::after {
    content: '';
    position: absolute;
    inset-block-end: 0.95em;
    inset-inline-end: 0.25em;
    inline-size: 0.42em;
    aspect-ratio: 1;
    border: solid var(--_ink-soft);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .reset {
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-decoration: underline 1px var(--_mark);
    text-underline-offset: 0.25em;
    cursor: pointer;
    &:hover {
      text-decoration-color: var(--_signal);
    }
  }
`;
