import { css } from 'lit';

/** The list is what is there; from 34em up, on a screen, its items take the places of the drawing. */
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
  /* As in the drawing. */
  .number {
    flex: none;
    min-inline-size: 1.5em;
    border: 1px solid var(--_ink);
    border-radius: 1em;
    padding-inline: 0.35em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.75;
    text-align: center;
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
  .after {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .row .panel {
    margin-block: 1.1em 0.5em;
  }

  /* The panel. */
  .sheet .title {
    text-wrap: balance;
  }
  .key {
    margin-block-start: 1.35em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.9em;
  }
  .key > span {
    color: var(--_ink);
  }
  .key ol,
  .legend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    margin-block-start: 0.5em;
  }
  .key li {
    padding-inline-start: 1.3em;
    text-indent: -1.3em;
  }
  .panel .legend {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.9em;
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
  .panel p.note {
    font-size: 0.78em;
  }
  .panel .tools {
    border: 0;
    padding-block-start: 1.3em;
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

  @media not print {
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
  @media print {
    .under,
    .thread,
    .invite,
    .key,
    .tools,
    .panel > div.note,
    .after > :not(.legend),
    .panel:not(.chosen) .title {
      display: none;
    }
    .sheet {
      display: block;
    }
    .panel:not(.chosen),
    .panel .legend {
      border: 0;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
