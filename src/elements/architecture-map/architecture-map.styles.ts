import { css } from 'lit';

/** The sheet at rest: drawing and panel side by side, the panel below where there is no room, the list alone under 20em. */
export const architectureMapStyles = css`
  .steps {
    display: block;
    block-size: 0;
    inline-size: clamp(0px, 44em - 100%, 1px);
  }
  .folio {
    container-name: folio;
  }
  .aside {
    container-type: inline-size;
  }
  figure {
    position: relative;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    align-items: start;
  }

  /* The margin for the layers' names gives way first; then the drawing scrolls in its own box. */
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 12.0625em) minmax(min-content, 1fr);
    overflow: auto hidden;
    touch-action: pan-x pan-y;
    &:is(.compact, .hub, .organic) {
      grid-template-columns: minmax(min-content, 1fr);
    }
    > svg {
      grid-area: 1 / -2 / auto / -1;
    }
    > .lanes {
      grid-column-start: 1;
    }
    /* Without a margin the names lie over the edges that pass behind them. */
    &.compact > .lanes {
      z-index: 1;
      pointer-events: none;
    }
    > .drawing {
      min-inline-size: 100%;
    }
  }
  .stage.framed {
    display: block;
    block-size: 40em;
  }
  .lanes {
    line {
      stroke: var(--_line);
      shape-rendering: crispEdges;
    }
    text {
      fill: var(--_ink-soft);
      paint-order: stroke;
      stroke: var(--_paper);
      stroke-width: 0.4em;
      stroke-linejoin: round;
      unicode-bidi: plaintext;
    }
    .stage.compact & text {
      font-size: 0.6875em;
    }
  }
  .node {
    outline: none;
    scroll-margin: 12em;
  }
  .hit {
    fill: transparent;
  }
  .focus {
    display: none;
    fill: none;
    stroke: var(--_signal);
    stroke-width: 2;
    pointer-events: none;
    .drawing:has(.node:focus-visible) > & {
      display: inline;
    }
  }

  .main {
    min-inline-size: 0;
    > .tools {
      margin-block-start: 0;
    }
    > p + .tools {
      margin-block-start: 1em;
    }
  }
  .panel .title,
  .entries > li {
    overflow-wrap: anywhere;
  }
  .panel .tools {
    align-items: start;
  }
  .key {
    margin-block-start: 1.9em;
    > .note {
      color: var(--_ink);
    }
    ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.4em 1em;
      margin-block-start: 0.8em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    li {
      display: flex;
      align-items: center;
      gap: 0.85em;
      line-height: 1.3;
    }
  }
  .glyph {
    flex: none;
    inline-size: 2.56em;
    block-size: 1.44em;
  }

  /* Buttons that look like words. */
  .switch,
  .names button {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
    text-underline-offset: 0.22em;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 2em;
    margin-block-start: 1.25em;
  }
  .switch {
    min-block-size: 24px;
    text-decoration: underline 1px var(--_mark);
    &:hover {
      text-decoration-color: var(--_signal);
    }
  }
  .twin {
    display: none;
    columns: 20em 3;
    column-gap: 2em;
    margin-block-start: 1em;
    font-size: 0.9375em;
    line-height: 1.45;
    &.open {
      display: block;
    }
  }
  .entries > li {
    break-inside: avoid;
    padding-block: 0.55em 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  section {
    > .note {
      margin-block: 0.9em 0.45em;
      break-after: avoid;
    }
    &:first-of-type > .note {
      margin-block-start: 0;
    }
  }
  .dashes {
    margin-block-start: 0.25em;
    li {
      position: relative;
      padding-inline-start: 1.2em;
      &::before {
        content: '';
        position: absolute;
        inset-inline-start: 0;
        inset-block-start: 0.7em;
        inline-size: 0.6em;
        block-size: 1px;
        background: var(--_mark);
      }
    }
  }
  .more {
    color: var(--_ink-soft);
  }

  @container (min-width: 70em) {
    .sheet:not(.wide) {
      grid-template-columns: minmax(0, 1fr) 16.5em;
    }
  }
  /* In a wide box of its own, below the drawing, the panel lies in two columns. */
  @container (min-width: 40em) {
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16.5em;
      gap: 0 2em;
    }
    .key {
      margin: 0;
    }
  }
  @container folio (max-width: 20em) {
    .stage,
    .key,
    .sheet:not(:has(.framed)) ~ .under {
      display: none;
    }
    .twin {
      display: block;
      margin-block-start: 2em;
    }
  }
  @media print {
    .stage {
      break-inside: avoid;
      > .drawing {
        min-inline-size: 0;
        max-inline-size: 100%;
        block-size: auto;
      }
    }
    .under {
      display: none;
    }
    .twin {
      display: block;
    }
  }
`;
