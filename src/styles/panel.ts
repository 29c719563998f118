import { css } from 'lit';

/** The side panel of map and rings: a rule, a small word, a name, a paragraph, ruled rows. */
export const panel = css`
  .panel {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.85em;
    &.chosen {
      border-block-start: 2px solid var(--_signal);
      padding-block-start: calc(0.85em - 1px);
    }
    .title {
      margin-block-start: 0.5em;
      font-size: 1.375em;
      font-weight: 550;
      line-height: 1.2;
      letter-spacing: -0.014em;
    }
    p {
      margin-block-start: 0.6em;
      font-size: 0.9375em;
      line-height: 1.5;
    }
    dl {
      margin-block-start: 1.1em;
      font-size: 0.9375em;
      line-height: 1.4;
      > div {
        display: grid;
        grid-template-columns: 6.1em 1fr;
        column-gap: 0.5em;
        align-items: baseline;
        border-block-start: 1px solid var(--_line);
        padding-block: 0.5em 0.55em;
      }
    }
    dt {
      font-family: var(--_mono);
      font-size: 0.8325em;
      line-height: 1.5;
      color: var(--_ink-soft);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em;
      padding-block-start: 1.1em;
      border-block-start: 1px solid var(--_line);
    }
  }
  :host(:dir(rtl)) .panel .title {
    letter-spacing: 0;
    line-height: 1.4;
  }
  :host(:dir(rtl)) .panel dt {
    font-family: inherit;
  }
`;
