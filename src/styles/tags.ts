import { css } from 'lit';

/** A list of short words divided by hairlines. The divider stands at a word's start and is clipped at a line's start. */
export const tags = css`
  .tags {
    /* With room for the outline of a focused word. */
    clip-path: inset(-0.6em);
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
    /* Words that can be chosen look like those that cannot, but are as high as a finger needs. */
    ul:has(button) {
      row-gap: max(0.15em, 24px - 1lh);
    }
    button {
      min-block-size: 24px;
      margin-block: min(0px, (1lh - 24px) / 2);
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
