import { css } from 'lit';

export const portfolioStyles = css`
  .sheet {
    max-inline-size: 73em;
    margin-inline: auto;
  }
  .head,
  .frame {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    column-gap: 1.5em;
    align-items: baseline;
  }
  .head {
    font-size: 1em;
    padding-block: 1.5em 1.4em;
  }
  .head > * {
    font-size: 0.78em;
  }
  .head span,
  .margin {
    grid-column: 1 / 3;
  }
  .head nav,
  .column {
    grid-column: 3 / -1;
    min-inline-size: 0;
  }
  .head ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
  }
  .head a {
    display: inline-block;
    padding-block: 0.25em;
    min-block-size: 24px;
    text-decoration: none;
  }
  .languages {
    grid-column: 3 / -1;
  }
  .head nav + .languages {
    grid-column: 9 / -1;
    justify-content: end;
  }
  .head nav:has(+ .languages) {
    grid-column: 3 / 9;
  }
  .head button {
    min-block-size: 24px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    &[aria-pressed='true'] {
      color: var(--_ink);
      text-decoration: underline 1px;
      text-underline-offset: 0.3em;
    }
  }
  .head button:hover,
  .head a:hover {
    color: var(--_ink);
  }
  .frame {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1em 6.5em;
  }
  .opening {
    padding-block-end: 6.5em;
  }
  .contact {
    align-items: start;
  }
  section:focus {
    outline: none;
  }
  section:focus-visible {
    outline: 2px solid var(--_signal);
    outline-offset: 0.5em;
  }
  .numeral {
    color: var(--_ink);
    margin-inline-end: 0.15em;
  }
  .title {
    margin-block-end: 2.75em;
  }
  .name {
    max-inline-size: 28em;
    font-size: 1.875em;
    font-weight: 500;
    line-height: 1.15;
    letter-spacing: -0.018em;
  }
  .lead {
    max-inline-size: 60ch;
    margin-block-start: 0.75em;
    color: var(--_ink-soft);
  }
  .wide {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .message {
    padding-block: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  .name:dir(rtl) {
    font-weight: 600;
    letter-spacing: 0;
    line-height: 1.4;
  }
  @container (max-width: 44em) {
    .head,
    .frame {
      column-gap: 0;
    }
    .margin,
    .column {
      grid-column: 1 / -1;
    }
    .head {
      padding-block: 1em;
    }
    .head span,
    .head nav + .languages {
      grid-column: 1 / -1;
      justify-content: start;
    }
    .head nav {
      display: none;
    }
    .frame {
      padding-block: 0.8em 4.5em;
    }
    .opening {
      padding-block-end: 4.5em;
    }
    .margin {
      margin-block-end: 1.5em;
    }
    .title {
      margin-block-end: 2em;
    }
    .name {
      font-size: 1.625em;
    }
  }
  @media print {
    .head {
      display: none;
    }
    .frame {
      padding-block: 0.6em 1.6em;
    }
    .opening {
      padding-block-end: 1.6em;
    }
    .title {
      margin-block-end: 1.2em;
      break-after: avoid;
    }
    .name {
      font-size: 1.5em;
    }
  }
`;
