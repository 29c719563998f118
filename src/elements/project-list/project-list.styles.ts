import { css } from 'lit';

export const projectListStyles = css`
  .card {
    margin-block-end: 3.5em;
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
