import { css } from 'lit';

/** The sheet: drawing and panel side by side, the panel below where there is no room, the list alone under 20em. */
export const architectureMapStyles = css`
  .sentinel {
    display: block;
    block-size: 0;
    inline-size: calc(100% - 44em);
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
    overflow-x: auto;
    overflow-y: hidden;
  }
  .stage.compact,
  .stage.hub,
  .stage.organic {
    grid-template-columns: minmax(min-content, 1fr);
  }
  .stage > svg {
    grid-row: 1;
    grid-column: -2 / -1;
  }
  .stage > .lanes {
    grid-column: 1 / -1;
  }
  .stage > .drawing {
    min-inline-size: 100%;
  }
  .lanes line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .lanes text {
    fill: var(--_ink-soft);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 0.4em;
    stroke-linejoin: round;
    unicode-bidi: plaintext;
  }
  .stage.compact .lanes text {
    font-size: 0.6875em;
  }

  .item {
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .node {
    outline: none;
  }
  .item:hover .sym {
    stroke-width: 2;
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
  }
  .drawing:has(.node:focus-visible) .focus {
    display: inline;
  }
  [part~='chosen'] .sym {
    --_kind: var(--_signal);
    stroke-width: 2;
  }
  .own .edge {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .own .tip {
    fill: var(--_ink);
  }
  .own .tip:not(.call) {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .dim .edge,
  .dim .tip {
    opacity: 0.38;
  }
  .dim .joint {
    fill: var(--_mark);
  }
  .edge,
  .tip {
    transition: opacity var(--_swift) var(--_ease);
  }
  .panel.chosen {
    animation: arrive var(--_swift) var(--_ease);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.25em);
    }
  }
  .dim .sym {
    stroke-opacity: 0.38;
  }
  .drawing .dim .nm {
    fill: var(--_ink-soft);
    font-weight: 400;
  }

  /* Failure: never by colour alone. */
  .gap,
  .ground {
    fill: var(--_paper);
  }
  .ground {
    fill: var(--_surface);
  }
  .hatch {
    stroke: var(--_line);
    stroke-width: 2.4;
  }
  .failed .sym {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .failed .sym[fill] {
    fill: none;
    stroke: var(--_paper);
  }
  .drawing .failed text {
    fill: var(--_paper);
  }
  .item.failed .sign {
    stroke: var(--_paper);
  }
  .down .sym {
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .drawing .down text {
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .degraded .sym {
    stroke: var(--_degraded);
    stroke-width: 2;
  }
  .queued .sym {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
    stroke-width: 1.75;
  }
  .drawing .degraded .nt {
    fill: var(--_degraded);
  }
  .degraded .sign {
    stroke: var(--_degraded);
  }
  .drawing .degraded text,
  .drawing .queued text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .failed .nt,
  .down .nt,
  .degraded .nt,
  .queued .nt {
    font-weight: 500;
  }

  .main {
    min-inline-size: 0;
  }
  .panel .title {
    overflow-wrap: anywhere;
  }
  .panel dt {
    color: var(--_ink-soft);
  }
  .panel dt .failed,
  .panel dt .down,
  .panel dt .queued {
    color: var(--_ink);
  }
  .panel dt .degraded {
    color: var(--_degraded);
  }
  .sg {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-end: 0.5em;
    vertical-align: -0.02em;
  }
  .panel dd {
    overflow-wrap: anywhere;
  }
  .names li {
    display: inline;
  }
  .names li:not(:last-child) > :only-child {
    margin-inline-end: 0.28em;
  }
  .names li:not(:last-child) > :only-child::after {
    content: ',';
    content: ',' / '';
  }
  :host(:dir(rtl)) .names li:not(:last-child) > :only-child::after {
    content: '،';
    content: '،' / '';
  }
  .names button {
    vertical-align: top;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .names button:hover {
    text-decoration: underline 1px var(--_signal);
    text-underline-offset: 0.22em;
  }
  .else {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.93em;
  }
  .panel .tools {
    align-items: start;
  }
  .tools .button {
    padding: 0.5em 0.8em;
    font-size: 0.875em;
  }
  .tools .bare {
    padding-inline: 0.2em;
  }
  .main > .tools {
    margin-block-start: 0;
  }
  .main > p + .tools {
    margin-block-start: 1em;
  }
  .key {
    margin-block-start: 1.9em;
  }
  .key > .note {
    color: var(--_ink);
  }
  .key ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.4em 1em;
    margin-block-start: 0.8em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.85em;
    line-height: 1.3;
  }
  .glyph {
    flex: none;
    inline-size: 2.56em;
    block-size: 1.44em;
  }

  .switch {
    min-block-size: 24px;
    margin-block-start: 1.25em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
    text-decoration: underline 1px var(--_mark);
    text-underline-offset: 0.22em;
  }
  .switch:hover {
    text-decoration-color: var(--_signal);
  }
  .twin {
    display: none;
    columns: 20em 3;
    column-gap: 2em;
    margin-block-start: 1em;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .twin.open {
    display: block;
  }
  .twin section > ul > li {
    break-inside: avoid;
    padding-block: 0.55em 0.6em;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .twin section > .note {
    margin-block: 0.9em 0.45em;
    break-after: avoid;
  }
  .twin section:first-of-type > .note {
    margin-block-start: 0;
  }
  .dashes {
    margin-block-start: 0.25em;
  }
  .dashes li {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .dashes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.7em;
    inline-size: 0.6em;
    block-size: 1px;
    background: var(--_mark);
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
    .panel,
    .main:only-child {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16.5em;
      gap: 0 2em;
    }
    .main:only-child {
      grid-column: 1 / -1;
      grid-template-columns: 16.5em minmax(0, 1fr);
      grid-template-rows: repeat(3, auto) 1fr;
    }
    .main:only-child > dl {
      grid-area: 1 / 2 / span 4;
      margin: 0;
    }
    .main:only-child > dl > :first-child {
      border: 0;
      padding-block-start: 0;
    }
    .main:only-child > .tools {
      border: 0;
    }
    .key {
      margin: 0;
    }
  }
  @container folio (max-width: 20em) {
    .stage,
    .key,
    .switch {
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
    }
    .stage > .drawing {
      min-inline-size: 0;
      max-inline-size: 100%;
      block-size: auto;
    }
    .switch {
      display: none;
    }
    .twin {
      display: block;
    }
  }
`;
