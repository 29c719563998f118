import { css } from 'lit';

export const heroStyles = css`
  .hero {
    --_display: clamp(2.625em, 6.5cqi, 4.75em);
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    column-gap: 1.5em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }
  .hero > * {
    grid-column: 3 / -1;
  }
  .hero > .who {
    grid-column: 1 / 3;
  }
  img {
    inline-size: 6em;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    object-fit: cover;
    border-radius: 2px;
    margin-block-end: 1em;
  }
  .name {
    margin-block-end: 0.35em;
    font-weight: 600;
    line-height: 1.35;
  }
  .live {
    margin-block-start: 0.5em;
    padding-inline-start: 1.36em;
    text-indent: -1.36em;
    color: var(--_ink);
  }
  .live::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.7em;
    border: 0.33em solid var(--_signal);
    border-radius: 50%;
  }
  .closed::before {
    border-color: var(--_mark);
  }
  .say,
  .system {
    padding-block-start: 5em;
  }
  .planned > .say {
    grid-column: 3 / 10;
  }
  .statement {
    margin-inline-start: -0.045em;
    font-size: var(--_display);
    line-height: 1.02;
    letter-spacing: -0.03em;
  }
  .lead {
    max-inline-size: 34em;
    margin-block-start: 1.6em;
    font-size: 1.1875em;
    line-height: 1.5;
    white-space: pre-line;
  }
  .hero > .system {
    grid-column: 10 / -1;
    display: grid;
    grid-template-rows: minmax(10em, 1fr);
    contain: size;
    min-block-size: 15em;
  }
  .system svg {
    inline-size: 100%;
    block-size: 100%;
    padding-block-start: calc(var(--_display) * 0.187);
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.8;
    opacity: 0.75;
  }
  .sym:not([fill]) {
    fill: var(--_paper);
  }
  .event {
    stroke-dasharray: 5 5;
  }
  .proof {
    display: grid;
    gap: 1.5em;
    margin-block-start: 4.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .proof > div {
    position: relative;
    padding-block-start: 0.85em;
  }
  .proof > div + div::before {
    content: '';
    position: absolute;
    inset: 1.1em auto 0.2em;
    inset-inline-start: -0.75em;
    border-inline-start: 1px solid var(--_line);
  }
  dt {
    font-size: 2.5em;
    font-weight: 500;
    line-height: 1.1;
    letter-spacing: -0.025em;
    font-variant-numeric: tabular-nums;
  }
  small {
    font-size: 0.62em;
    letter-spacing: 0;
  }
  dt .arrow {
    inline-size: 0.8em;
    vertical-align: 0.05em;
    stroke-width: 1.15;
  }
  dt .arrow,
  .soft {
    font-weight: 400;
    color: var(--_ink-soft);
  }
  dd {
    max-inline-size: 17em;
    margin-block-start: 0.55em;
  }
  dd .figure {
    font-weight: inherit;
  }
  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.75em;
    align-items: center;
    margin-block-start: 3em;
    overflow-wrap: anywhere;
  }
  .action {
    padding: 0.72em 1.15em 0.74em;
    border: 1px solid var(--_ink);
    border-radius: 2px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.2;
    text-decoration: none;
  }
  .action:hover {
    border-color: var(--_signal);
  }
  :host(:dir(rtl)) {
    .statement {
      margin: 0;
      font-weight: 600;
      line-height: 1.22;
      letter-spacing: 0;
    }
    .lead {
      line-height: 1.75;
    }
    dt {
      line-height: 1.35;
      letter-spacing: 0;
    }
  }
  @container (min-width: 50em) {
    .proof {
      grid: none / repeat(4, minmax(0, 1fr));
    }
    .few {
      grid: none / auto-flow minmax(0, 1fr);
    }
    .proof > :nth-child(4n + 5)::before {
      content: none;
    }
  }
  @container (max-width: 50em) {
    .proof {
      grid: none / repeat(2, minmax(0, 1fr));
    }
    .proof > :nth-child(odd)::before {
      content: none;
    }
    .proof > :nth-child(n + 3) {
      border-block-start: 1px solid var(--_line);
    }
  }
  @container (max-width: 44em) {
    .hero {
      column-gap: 0;
    }
    .hero > * {
      grid-column: 1 / -1 !important;
    }
    img {
      float: inline-end;
      inline-size: 4.5em;
    }
    .hero > .system {
      display: none;
    }
    .say {
      padding-block-start: 2.75em;
    }
    .lead {
      margin-block-start: 1.35em;
      font-size: 1.0625em;
    }
    .proof {
      margin-block-start: 2.75em;
    }
    dt {
      font-size: 2.125em;
    }
    .acts {
      margin-block-start: 2.25em;
    }
  }
  @container (max-width: 20em) {
    .proof {
      grid: none;
    }
    .proof > div + div {
      border-block-start: 1px solid var(--_line);
    }
    .proof > div + div::before {
      content: none;
    }
  }
  .hero .long {
    font-size: 1.375em;
    line-height: 1.3;
  }
  @media print {
    .action,
    .acts [href^='#'] {
      display: none;
    }
  }
`;
