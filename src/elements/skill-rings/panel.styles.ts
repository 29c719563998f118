import { css, type CSSResult } from 'lit';
import { button } from '../../styles/button.js';
import { panel } from '../../styles/panel.js';

/** The panel, at rest and with a choice. */
export const panelStyles: readonly CSSResult[] = [
  ...button,
  panel,
  css`
    .row .panel {
      margin-block: 1.1em 0.5em;
    }

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
    .key ol {
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
    .panel p.note {
      font-size: 0.78em;
    }
    .panel .tools {
      border: 0;
      padding-block-start: 1.3em;
    }
    @media print {
      .drawing,
      .invite,
      .key,
      .sheet .tools,
      .panel > div.note,
      .panel:not(.chosen) .title {
        display: none;
      }
      .panel:not(.chosen),
      .panel .legend {
        border: 0;
      }
    }
  `,
];
