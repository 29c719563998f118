import { css } from 'lit';
import { findStyles } from '../project-list/find.styles.js';

/** The controls above a timeline: the same fields on a rule as above a list of projects. */
export const finderStyles = css`
  ${findStyles}
  .find {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    row-gap: 0.5em;
    margin-block-end: 2em;
  }
  .cell {
    flex: 1 1 9em;
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
