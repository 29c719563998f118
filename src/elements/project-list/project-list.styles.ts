import { css } from 'lit';

export const projectListStyles = css`
  .pairs > .card {
    margin-block-end: 3.5em;
  }
  /* The places of the controls, held before they come. */
  .find {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    row-gap: 0.5em;
    margin-block-end: 1.25em;
  }
  .cell {
    flex: 1 1 7em;
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
  @media screen {
    .long > .card {
      grid-row: auto;
      grid-template-rows: none;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 30em;
    }
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
