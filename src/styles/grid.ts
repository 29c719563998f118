import { css } from 'lit';

/**
 * The sheet's twelve columns (`.columns`): notes in the margin (1–2), the content beside it (3–12); one below the
 * other where it is narrow.
 */
export const grid = css`
  .margin {
    display: flow-root;
  }
  @container (min-width: 44.01em) {
    .columns {
      display: grid;
      grid-template-columns: repeat(12, minmax(0, 1fr));
      column-gap: 1.5em;
      > * {
        grid-column: 3 / -1;
        min-inline-size: 0;
      }
      > .margin {
        grid-column: 1 / 3;
      }
    }
  }
`;

/** Two in a row where there is room, else one (`.pairs`). */
export const pairs = css`
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(40%, min(21.25em, 100%)), 1fr));
    column-gap: 1.5em;
  }
`;
