import { css } from 'lit';

export const recordStyles = css`
  .folio {
    --_below: 2.25em;
    --_gap: 0.6em;
  }
  .title {
    font-size: 1.1875em;
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  .used {
    padding-block-start: 0.14em;
  }
  blockquote {
    margin-block-start: 0.6em;
    border-inline-start: 1px solid var(--_mark);
    padding-inline-start: 1.1em;
    .text {
      margin: 0;
      font-size: 1.0625em;
    }
  }
  .index {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 1.5em;
    border-block-end: 1px solid var(--_line);
    > li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      column-gap: 1em;
      min-inline-size: 0;
      border-block-start: 1px solid var(--_line);
      padding-block: 0.75em 0.85em;
      break-inside: avoid;
    }
    .title {
      font-size: 1.0625em;
      overflow-wrap: anywhere;
    }
    .tags {
      flex-basis: 100%;
      margin-block-start: 0.35em;
    }
  }
  @container (min-width: 44.01em) {
    .when {
      padding-block-start: 0.18em;
    }
    .index {
      margin-inline-start: calc((100% - 16.5em) / 6 + 3em);
    }
  }
  @container (max-width: 44em) {
    .folio > * {
      --_below: 2em;
    }
    .when {
      margin-block-end: 0.2em;
    }
    .used {
      margin-block-start: 0.75em;
    }
  }
`;
