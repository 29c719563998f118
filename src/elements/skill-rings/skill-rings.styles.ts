import { css } from 'lit';

/** The list: what is there everywhere. A drawing and a choice bring their own. */
export const skillRingsStyles = css`
  /* How wide it is, as a number of px that the step controller reads. */
  .steps {
    display: block;
    block-size: 0;
    inline-size: 0;
  }
  @container (min-width: 34em) {
    .steps {
      inline-size: 1px;
    }
  }
  @container (min-width: 46.25em) {
    .steps {
      inline-size: 2px;
    }
  }
  @container (min-width: 64.75em) {
    .steps {
      inline-size: 3px;
    }
  }
  @container (min-width: 72em) {
    .steps {
      inline-size: 4px;
    }
  }
  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    align-items: start;
  }
  .beside {
    grid-template-columns: minmax(0, 1fr) 16.5em;
  }

  /* Right to left in a page that goes left to right, its usual place would widen the page. */
  .sheet > .hidden {
    margin: 0;
  }

  /* The list. */
  .row {
    display: grid;
    grid-template-columns: 2.125em minmax(0, 1fr);
    gap: 0.9em;
    align-items: start;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.9em 1em;
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .glyph {
    margin-block-start: 0.15em;
    fill: none;
    stroke: var(--_mark);
  }
  .glyph .own {
    stroke: var(--_ink);
    stroke-width: 2.25;
  }
  .groups,
  .group ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
  }
  .group,
  .group ul {
    display: contents;
  }
  .name-of {
    display: none;
  }
  button[part~='skill'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    margin: 0;
    padding: 0.1em 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .dot {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .dot :last-child {
    display: none;
    fill: none;
    stroke-width: 2;
  }
  .dot.hollow {
    fill: none;
  }
  .name {
    min-inline-size: 0;
    font-weight: 450;
  }
  button:hover .name,
  .pointed .name {
    text-decoration: underline 1px var(--_signal);
    text-underline-offset: 0.22em;
  }
  button[part~='aside'] {
    color: var(--_ink-soft);
  }
  [part~='aside'] .dot {
    stroke: var(--_mark);
  }
  [part~='aside'] .dot:not(.hollow) {
    fill: var(--_mark);
  }
  [part~='chosen'] .name {
    font-weight: 600;
  }
  [part~='chosen'] .dot {
    fill: var(--_signal);
    stroke: var(--_signal);
  }
  [part~='chosen'] .dot :last-child {
    display: inline;
  }
  .listed [part~='chosen'] .dot :last-child {
    r: 8px;
    stroke-width: 1.5;
  }
  .after {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .legend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.8em;
  }
  .legend .dot {
    inline-size: 0.96em;
    block-size: 0.96em;
    translate: 0 0.1em;
  }
  @container (max-width: 14em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .glyph {
      inline-size: 2.125em;
    }
    .plot button {
      align-items: start;
    }
    .plot .dot {
      margin-block-start: 0.4em;
    }
  }
  @container (min-width: 34em) {
    .groups {
      display: grid;
      gap: 0.35em;
      margin-block-start: 0.35em;
    }
    .group {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: baseline;
    }
    .group ul {
      display: flex;
    }
    .group ul:only-child {
      grid-column: 1 / -1;
    }
    .name-of {
      display: block;
    }
  }

  @media print {
    .after > :not(.legend) {
      display: none;
    }
    .sheet {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
