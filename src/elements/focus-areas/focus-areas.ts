import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenArea } from '../../model/document.js';
import { formatNumber } from '../../model/phrases.js';
import { readAreas } from '../../model/read/areas.js';
import { focusStrings } from '../../model/strings/focus.js';
import type { FocusArea, Portfolio } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { pairs } from '../../styles/grid.js';
import { FolioElement, type Report } from '../folio-element.js';
import { heading } from '../shared/heading.js';
import { directionFor, inline } from '../shared/inline.js';
import { focusAreasStyles } from './focus-areas.styles.js';

/**
 * The fields a person works in, as a ruled index: numeral, name, sentence. Where no field has a sentence, the names
 * stand in two columns.
 *
 * @summary A ruled index of fields.
 * @slot - Shown while there is nothing to show.
 * @csspart area - One field.
 */
export class FolioFocusAreas extends FolioElement<readonly FocusArea[]> {
  static override styles = [baseStyles, annotation, pairs, focusAreasStyles];
  static override properties: PropertyDeclarations = {
    areas: { converter: jsonAttribute },
  };

  /** The fields, as in `folio.focus`: a list of `{name, summary}`. */
  areas?: readonly GivenArea[];

  protected override get given(): unknown {
    return this.areas;
  }

  protected override read(given: unknown, report: Report): readonly FocusArea[] | undefined {
    const areas = readAreas(given, report);
    return areas?.length ? areas : undefined;
  }

  protected override take({ areas }: Portfolio): readonly FocusArea[] | undefined {
    return areas.length ? areas : undefined;
  }

  protected override renderContent(areas: readonly FocusArea[]): TemplateResult {
    const short = !areas.some(({ summary }) => summary);
    return html`<ol role="list" class=${short ? 'short pairs' : ''} aria-label=${this.words('focus', focusStrings)('areas')}>
      ${areas.map(
        ({ id, name, summary }, index) => html`<li part="area" data-id=${id}>
          <span class="note" aria-hidden="true">${formatNumber(index + 1, this.language)}</span>
          ${heading(this.level(), html`<bdi>${inline(name)}</bdi>`, 'name')}
          ${summary ? html`<p dir=${directionFor(summary)}>${inline(summary)}</p>` : nothing}
        </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-focus-areas': FolioFocusAreas;
  }
}
