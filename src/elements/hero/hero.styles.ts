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
  .who {
    grid-column: 1 / 3;
  }
  img {
    display: block;
    inline-size: 6em;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    object-fit: cover;
    border-radius: 2px;
    background: var(--_line);
    margin-block-end: 1em;
  }
  .name {
    margin-block-end: 0.35em;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.006em;
  }
  .live {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
    margin-block-start: 0.5em;
    color: var(--_ink);
  }
  .live::before {
    content: '';
    flex: none;
    border: 0.33em solid var(--_signal);
    border-radius: 50%;
  }
  .closed::before {
    border-width: 1px;
    border-color: var(--_mark);
    padding: calc(0.33em - 1px);
  }
  .say,
  .proof,
  .acts {
    grid-column: 3 / -1;
  }
  .say {
    padding-block-start: 5em;
  }
  .planned .say {
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
  .system {
    grid-column: 10 / -1;
    position: relative;
    min-block-size: 15em;
    margin-block-start: 5em;
    color: var(--_mark);
    opacity: 0.75;
  }
  .system svg {
    position: absolute;
    inset: calc(var(--_display) * 0.187) 0 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .sym,
  .edge {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .sym:not([fill]) {
    fill: var(--_paper);
  }
  .event {
    stroke-dasharray: 5 5;
  }
  .proof {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(9.5em, (100% - 4.5em) / 4), 1fr));
    gap: 1.5em;
    margin-block-start: 4.25em;
    clip-path: inset(-0.4em);
  }
  .proof::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    border-block-start: 1px solid var(--_rule);
  }
  .proof > div {
    position: relative;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.85em;
  }
  .proof > div::before {
    content: '';
    position: absolute;
    inset-block: 1.1em 0.2em;
    inset-inline-start: -0.75em;
    border-inline-start: 1px solid var(--_line);
  }
  dt {
    --_size: 2.5;
    font-size: calc(var(--_size) * 1em);
    font-weight: 500;
    line-height: calc(2.75 / var(--_size));
    letter-spacing: -0.025em;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .wide,
  .long {
    --_size: 2;
    white-space: normal;
  }
  .long {
    --_size: 1.375;
    line-height: 1.3;
  }
  small {
    font-size: 0.62em;
    letter-spacing: 0;
  }
  dt .arrow {
    inline-size: 0.8em;
    block-size: 0.52em;
    margin-inline: 0.26em;
    vertical-align: 0.09em;
    stroke-width: 1.15;
    color: var(--_ink-soft);
  }
  .soft {
    margin-inline-end: 0.04em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  dd {
    max-inline-size: 17em;
    margin-block-start: 0.55em;
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
    dt:not(.long) {
      line-height: calc(3.3 / var(--_size));
      letter-spacing: 0;
    }
  }
  @container (max-width: 44em) {
    .who,
    .hero .say,
    .proof,
    .acts {
      grid-column: 1 / -1;
    }
    img {
      float: inline-end;
      inline-size: 4.5em;
      margin: 0 0 0.5em;
      margin-inline-start: 1em;
    }
    .system {
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
      --_size: 2.125;
    }
    .wide {
      --_size: 1.625;
    }
    .long {
      --_size: 1.375;
    }
    .acts {
      margin-block-start: 2.25em;
    }
  }
`;
