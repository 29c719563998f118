import { css } from 'lit';
import { filled } from './filled.js';

/** What opens and what closes a page: a statement in display type (`--_display`), its lead, and what can be done. */
export const statement = [
  filled,
  css`
    .statement {
      margin-inline-start: -0.045em;
      font-size: var(--_display);
      line-height: 1.02;
      letter-spacing: -0.03em;
    }
    .lead {
      max-inline-size: 34em;
      margin-block-start: 1.5em;
      font-size: clamp(1.0625em, 2.7cqi, 1.1875em);
      line-height: 1.5;
      white-space: pre-line;
    }
    :host(:dir(rtl)) {
      .statement {
        margin: 0;
        line-height: 1.22;
      }
      .lead {
        line-height: 1.75;
      }
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1.75em;
      align-items: center;
      margin-block-start: 2.25em;
      overflow-wrap: anywhere;
    }
    @media print {
      .statement {
        font-size: 2.25em;
      }
      .lead {
        margin-block-start: 0.9em;
        font-size: 1.0625em;
      }
      .acts > :is([part], [href^='#']) {
        display: none;
      }
    }
  `,
];
