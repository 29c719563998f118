import { css } from 'lit';

/** Findings in ruled rows: what it is in the margin, the sentence with its words marked, where it stands. */
export const evidenceReportStyles = css`
  .title {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  .head {
    padding-block-end: 1.25em;
  }
  .sum {
    font-size: 1.0625em;
    margin-block-start: 0.35em;
  }
  section {
    overflow-wrap: anywhere;
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.9em 2.25em;
  }
  section:last-child {
    padding-block-end: 0;
  }
  .name {
    font-size: 1.1875em;
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  .help {
    max-inline-size: 62ch;
    margin-block: 0.25em 1em;
    color: var(--_ink-soft);
  }
  .help.good {
    margin-block-end: 0;
  }
  .count {
    font-weight: 500;
    color: var(--_ink);
  }
  .tags.note {
    font-family: inherit;
    font-size: 1.0625em;
    line-height: 1.6;
    color: var(--_ink);
  }
  .finding {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em 0.7em;
    break-inside: avoid;
  }
  .skill {
    font-weight: 550;
  }
  .sign {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
    svg {
      inline-size: 0.75em;
      block-size: 0.75em;
      flex: none;
      translate: 0 0.04em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }
    .in {
      fill: currentColor;
    }
  }
  .places {
    display: grid;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .text {
    max-inline-size: 62ch;
    line-height: 1.45;
  }
  summary {
    display: list-item;
    min-block-size: 24px;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
    cursor: pointer;
    &:hover {
      text-decoration: underline 1px var(--_signal);
      text-underline-offset: 0.25em;
    }
  }
  .where {
    a {
      display: inline-block;
      min-block-size: 24px;
      text-decoration-color: var(--_line);
    }
  }
  @container (min-width: 44.01em) {
    .columns {
      align-items: baseline;
    }
    .finding {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 7fr);
      column-gap: 1.5em;
      align-items: baseline;
    }
  }
  @container (max-width: 44em) {
    .places {
      margin-block-start: 0.3em;
    }
  }
`;
