import { css } from 'lit';

export const contactStyles = css`
  .statement {
    max-inline-size: 15em;
    margin-inline-start: -0.04em;
    font-size: clamp(2.1em, 6.4cqi, 4em);
    line-height: 1.04;
    letter-spacing: -0.028em;
  }
  .lead {
    max-inline-size: 34em;
    margin-block-start: 1.35em;
    font-size: 1.1875em;
    line-height: 1.5;
    white-space: pre-line;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    margin-block-start: 2.25em;
  }
  .copy {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    text-decoration-color: var(--_mark);
    cursor: pointer;
  }
  .copy:hover {
    text-decoration-color: var(--_signal);
  }
  [hidden] {
    display: none;
  }
  dl {
    position: relative;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 1.25em 1.5em;
    margin-block-start: 4em;
  }
  .few {
    grid-template-columns: none;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  dl::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    border-block-start: 1px solid var(--_rule);
  }
  dl > div {
    position: relative;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.7em;
    line-height: 1.4;
  }
  dl > :not(:nth-child(4n + 1))::before {
    content: '';
    position: absolute;
    inset-block: 0.9em 0.1em;
    inset-inline-start: -0.75em;
    border-inline-start: 1px solid var(--_line);
  }
  dt {
    margin-block-end: 0.2em;
  }
  dd {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  :host(:dir(rtl)) {
    .statement {
      margin: 0;
      font-weight: 600;
      line-height: 1.25;
      letter-spacing: 0;
    }
    .lead {
      line-height: 1.75;
    }
    dl > div {
      line-height: 1.6;
    }
  }
  @container (max-width: 44em) {
    .lead {
      font-size: 1.0625em;
    }
    dl {
      grid-template-columns: minmax(0, 1fr);
      grid-auto-flow: row;
      gap: 0;
      margin-block-start: 2.5em;
      border-block-end: 1px solid var(--_line);
    }
    dl > div {
      display: grid;
      grid-template-columns: 6.4em minmax(0, 1fr);
      align-items: baseline;
      padding-block: 0.6em;
    }
    dl > :nth-child(n)::before {
      display: none;
    }
    dt {
      margin: 0;
      padding-inline-end: 0.75em;
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
