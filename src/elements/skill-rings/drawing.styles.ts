import { css } from 'lit';

/** From 34em up, on a screen, the items of the list take the places of the drawing, or bear its numbers. */
export const drawingStyles = css`
  /* As in the drawing. */
  .number {
    flex: none;
    min-inline-size: 2.1em;
    border: 1px solid var(--_ink);
    border-radius: 1em;
    padding-inline: 0.35em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.75;
    text-align: center;
    forced-color-adjust: none;
    font-variant-numeric: tabular-nums;
  }
  .number.hollow {
    background: none;
    color: var(--_ink);
  }
  [part~='chosen'] .number {
    border-color: var(--_signal);
    background: var(--_signal);
    color: var(--_paper);
  }
  .numbered .plot button {
    align-items: baseline;
  }
  .numbered .group ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    align-items: start;
    column-gap: 1em;
  }
  @media print {
    .number {
      display: none;
    }
  }
  @media not print {
    .numbered .plot .dot {
      display: none;
    }
    .drawn .plot,
    .numbered .drawing {
      position: relative;
      inline-size: var(--_width);
      block-size: var(--_height);
      justify-self: center;
    }
    .numbered > .panel {
      position: sticky;
      inset-block-start: 1em;
    }
    .numbered .drawing {
      margin-inline: auto;
      margin-block-end: 2em;
    }
    .drawn .drawing {
      display: contents;
    }
    .bears {
      stroke: var(--_ink);
      stroke-width: 1.25;
      fill: var(--_ink);
      pointer-events: auto;
      cursor: pointer;
    }
    .bears.hollow circle {
      fill: none;
      pointer-events: all;
    }
    .under .bears text {
      fill: var(--_paper);
      font-size: 10.5px;
      font-weight: 500;
    }
    .under .bears.hollow text {
      fill: var(--_ink);
    }
    .under .bears text.small {
      font-size: 8.5px;
    }
    .bears[part~='aside'] {
      stroke-width: 0.75;
    }
    .bears[part~='chosen'],
    .bears.pointed {
      stroke: var(--_signal);
      stroke-width: 3;
    }
    .bears[part~='chosen'] circle {
      fill: var(--_signal);
    }
    .under .bears[part~='chosen'] text {
      fill: var(--_paper);
    }
    .under,
    .thread {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: var(--_mark);
      pointer-events: none;
    }
    .under .hairline {
      stroke: var(--_line);
    }
    .under .centre {
      fill: var(--_mark);
      stroke: none;
    }
    .under .tip {
      stroke-width: 1.25;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .under text {
      fill: var(--_ink-soft);
      stroke: none;
      font: 400 12.5px var(--_mono);
      direction: ltr;
      unicode-bidi: plaintext;
    }
    :host(:dir(rtl)) .under text {
      font-family: inherit;
    }
    .under .numeral {
      font-size: 11px;
    }
    .thread {
      stroke: var(--_signal);
      stroke-width: 1.5;
      stroke-linecap: square;
    }
    .drawn .glyph {
      display: none;
    }
    .drawn .row {
      display: block;
      border: 0;
      padding: 0;
    }
    .drawn .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .drawn .skill {
      position: absolute;
      inset-block-start: var(--_y);
      inset-inline-start: var(--_x);
    }
    .drawn .skill.aft {
      inset-inline: auto var(--_x);
    }
    .drawn button[part~='skill'] {
      gap: 0;
      min-block-size: var(--_row);
      padding: 0;
      padding-inline-end: 0.2em;
    }
    .drawn .aft button {
      flex-direction: row-reverse;
      padding-inline: 0.2em 0;
    }
    .drawn .plot .dot {
      margin-inline: 0.375em 0.4375em;
    }
    .drawn .aft .dot {
      margin-inline: 0.4375em 0.375em;
    }
    .drawn [part~='chosen'] .name {
      margin-inline: 0.2em;
    }
    .drawn .name {
      text-align: var(--_side);
      font-size: var(--_text);
      line-height: var(--_leading);
    }
    .drawn .line {
      display: block;
      max-inline-size: var(--_room);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
`;
