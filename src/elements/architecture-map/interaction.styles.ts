import { css } from 'lit';

/** What only a chosen node and failure mode look like: adopted with the interaction, after the map's own styles. */
export const interactionStyles = css`
  .item {
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    &:hover .sym {
      stroke-width: 2;
    }
  }
  [part~='chosen'] .sym {
    --_kind: var(--_signal);
    stroke-width: 2;
  }
  .sig {
    fill: var(--_signal);
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .drawing :is(.failed, .down, .degraded, .queued) [part~='chosen'] .sym {
    stroke-width: 3;
  }
  .names [aria-pressed='true'] {
    text-decoration: underline 2px var(--_signal);
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
  .edge,
  .tip {
    transition: opacity var(--_swift) var(--_ease);
  }
  .dim {
    .edge,
    .tip {
      opacity: 0.38;
    }
    .joint {
      fill: var(--_mark);
    }
    .sym {
      stroke-opacity: 0.38;
    }
  }
  .drawing .dim .nm {
    fill: var(--_ink-soft);
    font-weight: 400;
  }
  .panel:not(.rest) {
    animation: arrive var(--_swift) var(--_ease);
  }
  @keyframes arrive {
    from {
      transform: translateY(0.4em);
    }
  }

  /* Failure: never by colour alone. A state has its own ink. */
  .failed,
  .down,
  .degraded,
  .queued {
    --_state: var(--_ink);
    .sym {
      stroke: var(--_state);
      stroke-width: 1.75;
    }
    .nt {
      font-weight: 500;
    }
    dt & {
      color: var(--_state);
    }
  }
  .degraded {
    --_state: var(--_degraded);
    .sym {
      stroke-width: 2;
    }
  }
  .sign {
    fill: none;
    stroke: var(--_state, var(--_ink));
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .gap {
    fill: var(--_paper);
  }
  .ground {
    fill: var(--_surface);
  }
  .hatch {
    stroke: var(--_line);
    stroke-width: 2.4;
  }
  .drawing .failed {
    .sym {
      fill: var(--_ink);
      stroke-width: 1.5;
    }
    .sym[fill] {
      fill: none;
    }
    text {
      fill: var(--_paper);
    }
    .sign,
    .sym[fill] {
      stroke: var(--_paper);
    }
  }
  .drawing :is(.down, .degraded, .queued) text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .drawing .down text {
    fill: var(--_ink);
    stroke-width: 5px;
  }
  .drawing .degraded .nt {
    fill: var(--_state);
  }
  .drawing .queued .sym {
    stroke-dasharray: 2 3;
  }

  .panel dd {
    overflow-wrap: anywhere;
  }
  .tools .button:not(.quiet) {
    padding: 0.5em 0.8em;
    font-size: 0.875em;
  }
  .sg {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-end: 0.5em;
    vertical-align: -0.02em;
  }
  .names {
    li {
      display: inline;
    }
    li:not(:last-child) > :only-child::after {
      content: ',';
      content: ',' / '';
    }
    /* Where a line may end. */
    li:not(:last-child)::after {
      content: ' ';
    }
    button {
      vertical-align: top;
      color: inherit;
      font: inherit;
    }
    button:hover {
      text-decoration: underline 1px var(--_signal);
    }
  }
  :host(:dir(rtl)) .names li:not(:last-child) > :only-child::after {
    content: '،';
    content: '،' / '';
  }
  .else {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.93em;
  }

  /* The drawing in its frame: what grows is set in em. The wheel belongs to the page, unless a node has the focus. */
  .stage[data-zoom] {
    font-size: calc(var(--_zoom) * 1em);
    block-size: calc(var(--_high) / var(--_zoom) * 1em);
    overflow: hidden;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    &:focus-within {
      overflow: auto;
    }
  }
  .stage.framed {
    position: relative;
    overflow: hidden;
  }
  .stage.framed > svg.dots {
    inline-size: calc(100% * var(--_zoom, 1));
    block-size: 40em;
  }
  canvas,
  .stage.framed > .over {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .stage.framed:has(> canvas) {
    overflow: clip;
    cursor: grab;
  }
  .over {
    pointer-events: none;
    /* Painted below; here it is to be met. */
    .item {
      pointer-events: auto;
      opacity: 0;
    }
    .focus {
      vector-effect: non-scaling-stroke;
    }
  }
  /* The margin stays what it is, so that nothing slips from under the pointer. */
  .stage.regular.layers[data-zoom='in'] {
    grid-template-columns: 12.0625em max-content;
  }
  .stage.dragging {
    cursor: grabbing;
    user-select: none;
    -webkit-user-select: none;
    .item {
      cursor: inherit;
    }
  }
  .item:has([part~='chosen']) {
    touch-action: none;
  }
  .bar {
    display: grid;
    gap: 0.8em;
    margin-block-start: 0.8em;
    padding-block: 0.9em;
    border-block: 1px solid var(--_line);
    .tools,
    .set {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
    }
    .tools {
      gap: 0.5em 1.2em;
    }
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em 1em;
  }
  input {
    flex: 0 1 18em;
    min-inline-size: 8em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 0.9375em;
  }
  .square {
    min-inline-size: 2.4em;
    .sg {
      margin: 0;
    }
  }
  .button[aria-pressed='true'] {
    border-color: var(--_signal);
    box-shadow: inset 0 -2px var(--_signal);
  }
  .reach {
    display: block;
  }
  .step {
    min-block-size: 24px;
    text-decoration: underline 1px var(--_mark);
  }
  figure:fullscreen {
    container: folio / inline-size;
    overflow: auto;
    padding: 1.5em;
    background: var(--_paper);
    .stage {
      --_em: calc(1em / var(--_zoom, 1));
      block-size: max(18 * var(--_em), 100vh - 12 * var(--_em));
      overflow: auto;
      align-content: start;
    }
  }
  .press {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    > .stage {
      display: grid;
      inline-size: max-content;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }

  /* In a wide box of its own, below the drawing, the panel lies in two columns: words and facts. */
  @container (min-width: 40em) {
    .main:only-child {
      display: grid;
      grid-column: 1 / -1;
      grid-template: repeat(3, auto) 1fr / 16.5em minmax(0, 1fr);
      gap: 0 2em;
      > dl {
        grid-area: 1 / 2 / span 4;
        margin: 0;
        > :first-child {
          border: 0;
          padding-block-start: 0;
        }
      }
      > .tools {
        border: 0;
      }
    }
  }
`;
