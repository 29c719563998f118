import { css } from 'lit';

/**
 * Ruled cells, as many in a row as there are, up to four: a rule above them all, hairlines between them. Where there is
 * less room `--_cell` makes them wider: the share of the row that one takes.
 */
export const cells = css`
  .cells {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(var(--_cell, 25%) - 1.2em), 1fr));
    gap: 1.25em 1.5em;
    > div {
      position: relative;
      border-block-start: 1px solid var(--_line);
      padding-block-start: 0.8em;
    }
    > ::before,
    &::after {
      content: '';
      position: absolute;
      inset: 1em auto 0.15em;
      inset-inline-start: -0.75em;
      border-inline-start: 1px solid var(--_line);
    }
    > :nth-child(4n + 1)::before {
      display: none;
    }
    &::after {
      inset: 0 0 auto;
      border-block-start: 1px solid var(--_rule);
    }
    a {
      display: inline-block;
      min-block-size: 24px;
    }
  }
`;
