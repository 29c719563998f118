import { css } from 'lit';

export const projectListStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.5em;
  }
  .cards > .card {
    margin-block-end: 3.5em;
  }
  .long > .card {
    grid-row: auto;
    grid-template-rows: none;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  @container (max-width: 44em) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .long > .card {
      content-visibility: visible;
    }
  }
`;
