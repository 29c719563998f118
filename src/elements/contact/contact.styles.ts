import { css } from 'lit';

export const contactStyles = css`
  .statement {
    --_display: clamp(2.1em, 6.4cqi, 4em);
    max-inline-size: 15em;
  }
  .copy {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_mark);
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .copy:hover {
    text-decoration-color: var(--_signal);
  }
  .cells {
    margin-block-start: clamp(2.5em, 9.1cqi, 4em);
  }
  dt {
    margin-block-end: 0.2em;
  }
  dd {
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  :host(:dir(rtl)) dd {
    line-height: 1.6;
  }
  @container (max-width: 44em) {
    .cells {
      --_cell: 100%;
      row-gap: 0;
      border-block-end: 1px solid var(--_line);
      > div {
        display: grid;
        grid-template-columns: 5.65em minmax(0, 1fr);
        column-gap: 0.75em;
        align-items: baseline;
        padding-block: 0.6em;
      }
      > ::before {
        display: none;
      }
    }
    dt {
      margin: 0;
    }
  }
  @media print {
    .acts {
      display: none;
    }
    dl {
      break-inside: avoid;
    }
    dd a[href]::after {
      content: none;
    }
  }
`;
