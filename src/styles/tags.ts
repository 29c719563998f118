import { css } from 'lit';

/** A list of short words divided by hairlines. The divider stands at a word's start and is clipped at a line's start. */
export const tags = css`
  .tags {
    overflow: hidden;
    ul {
      display: flex;
      flex-wrap: wrap;
      row-gap: 0.15em;
      margin-inline-start: calc(-0.75em - 1px);
    }
    li {
      position: relative;
      padding-inline: 0.75em;
      margin-inline-start: 1px;
      &::before {
        content: '';
        position: absolute;
        inset-inline-start: -1px;
        inset-block-start: 0.36em;
        block-size: 0.8em;
        inline-size: 1px;
        background: var(--_mark);
      }
    }
    button {
      min-block-size: 24px;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
      &:hover {
        color: var(--_ink);
        text-decoration: underline 1px var(--_signal);
        text-underline-offset: 0.25em;
      }
      &:is([part~='chosen'], [part~='proof']) {
        color: var(--_ink);
        text-decoration: underline 2px var(--_signal);
        text-underline-offset: 0.25em;
      }
      &[part~='chosen'] {
        font-weight: 600;
      }
    }
  }
`;
