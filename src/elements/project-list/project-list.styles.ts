import { css } from 'lit';
import { findPlaces } from '../../styles/find.js';

export const projectListStyles = css`
  ${findPlaces}
  .pairs > .card {
    margin-block-end: 3.5em;
  }
  .find {
    --_after: 1.25em;
    --_cell: 7em;
  }
  @media screen {
    .long > .card {
      grid-row: auto;
      grid-template-rows: none;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 30em;
    }
  }
`;
