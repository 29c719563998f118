import { css } from 'lit';

export const heroStyles = css`
  .hero {
    --_display: clamp(2.625em, 6.5cqi, 4.75em);
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }
  img {
    inline-size: 6em;
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
    padding-block-start: clamp(2.75em, 11.4cqi, 5em);
  }
  .planned > .say {
    grid-column: 3 / 10;
  }
  /* The plan, level with the cap height. It takes the height of the words beside it and gives none of its own. */
  .columns > .system {
    grid-column: 10 / -1;
    contain: size;
    min-block-size: 15em;
  }
  .plan {
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
  .cells {
    margin-block-start: clamp(2.75em, 9.7cqi, 4.25em);
  }
  dt {
    font-size: clamp(2.125em, 5.7cqi, 2.5em);
    font-weight: 500;
    line-height: 1.1;
    letter-spacing: -0.025em;
    font-variant-numeric: tabular-nums;
  }
  .long {
    font-size: 1.375em;
    line-height: 1.3;
  }
  small {
    font-size: 0.62em;
    letter-spacing: 0;
  }
  dt .arrow,
  .soft {
    inline-size: 0.8em;
    stroke-width: 1.15;
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
  .acts {
    margin-block-start: clamp(2.25em, 6.9cqi, 3em);
  }
  :host(:dir(rtl)) dt {
    line-height: 1.35;
    letter-spacing: 0;
  }
  @container (max-width: 50em) {
    .cells {
      --_cell: 50%;
      > :nth-child(odd)::before {
        display: none;
      }
    }
  }
  @container (max-width: 20em) {
    .cells {
      --_cell: 100%;
      > ::before {
        display: none;
      }
    }
  }
  @container (max-width: 44em) {
    img {
      float: inline-end;
      inline-size: 4.5em;
    }
    .system {
      display: none;
    }
  }
`;
