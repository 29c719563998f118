import { css } from 'lit';
import { findPlaces, findStyles } from '../../styles/find.js';

/** The controls above a timeline: the same fields on a rule as above a list of projects. */
export const finderStyles = css`
  ${findStyles}
  ${findPlaces}
  .find {
    --_after: 2em;
    --_cell: 9em;
  }
`;
