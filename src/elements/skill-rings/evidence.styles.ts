import { css } from 'lit';

/** The evidence for a chosen skill: a spine with a mark for each proof, and the sentences that say so. */
export const evidenceStyles = css`
  .proof {
    margin-block-start: 1.5em;
  }
  .proof > li {
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 1.45em;
    overflow-wrap: anywhere;
  }
  .proof > li:last-child {
    padding-block-end: 0;
  }
  .at {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 0.8em;
  }
  /* A mark for each, level with its name; the spine runs from mark to mark. */
  .proof > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.28em;
    inset-block: 1.1em -0.36em;
    border-inline-start: 1px solid var(--_mark);
  }
  .proof > li:last-child::before {
    display: none;
  }
  .proof > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 0.125em solid var(--_signal);
    border-radius: 50%;
  }
  .proof > .other {
    padding-block-end: 0.5em;
    color: var(--_ink-soft);
  }
  .proof > .other::after {
    border: 0.09em solid var(--_mark);
  }
  .source {
    font-size: 1.0625em;
    font-weight: 550;
    line-height: 1.35;
    text-decoration: none;
  }
  .other .source {
    font-weight: 400;
  }
  .source:hover {
    text-decoration: underline;
  }
  .panel .hit {
    margin-block-start: 0.45em;
    border-inline-start: 2px solid var(--_signal);
    padding-inline-start: 0.75em;
    line-height: 1.4;
  }
  .proves {
    display: grid;
    gap: 0.35em;
    margin-block-start: 1.1em;
  }
  .proves li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .proves button {
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .proves button:hover {
    text-decoration: underline 1px var(--_signal);
    text-underline-offset: 0.22em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline 2px var(--_signal);
  }
`;
