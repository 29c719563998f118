import { html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenEntry } from '../../model/document.js';
import { readRecords } from '../../model/read/records.js';
import { recordList } from '../../model/select.js';
import { recordStrings } from '../../model/strings/record.js';
import type { Portfolio, RecordEntry, RecordList, RecordSection } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { entry } from '../../styles/entry.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { linked, paragraph, renderEntry } from '../shared/entry.js';
import { heading } from '../shared/heading.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';
import { recordStyles } from './record.styles.js';

interface Given {
  readonly entries: unknown;
  readonly section: string;
}

/** A name, a word beside it and some more words: that fits into a column. */
const isBrief = ({ period, summary, highlights, facts }: RecordEntry): boolean =>
  !period.start && !period.end && !summary && !highlights.length && !facts.length;

/**
 * What stands on record besides work and projects: education, certificates, publications, awards, languages,
 * volunteering, interests, references, or a section of the author's own. Dates stand in the margin; entries that are
 * hardly more than a name stand side by side.
 *
 * @summary One record section: education, languages, references and their like.
 * @slot - Shown while there is nothing to show.
 * @csspart entry - One entry, with its id in `data-id`.
 */
export class FolioRecord extends FolioElement<RecordList> {
  static override styles = [baseStyles, annotation, tags, entry, recordStyles];
  static override properties: PropertyDeclarations = {
    entries: { converter: jsonAttribute },
    section: {},
  };

  /** The entries, as that section of a JSON Resume holds them. */
  entries?: readonly GivenEntry[];

  /** Which section this is: one of JSON Resume's, or a section of the author's own. It says how `entries` are read. */
  section?: RecordSection | (string & {});

  #given: Given | undefined;

  protected override get given(): unknown {
    return this.#given;
  }

  protected override read(given: unknown, report: Report): RecordList | undefined {
    const { entries, section } = given as Given;
    return readRecords(section, entries, report);
  }

  protected override take(portfolio: Portfolio): RecordList | undefined {
    return this.section ? recordList(portfolio, this.section) : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entries') || changed.has('section')) {
      const { entries, section = '' } = this;
      this.#given = entries === undefined || entries === null ? undefined : { entries, section };
    }
    super.willUpdate(changed);
  }

  protected override renderContent({ entries }: RecordList): TemplateResult {
    const brief = entries.every(isBrief);
    const say = this.words('record', recordStrings);
    return html`<ul role="list" class=${brief ? 'index' : 'rows'}>${entries.map((entry) =>
      brief ? this.#renderBrief(entry, say) : this.#renderRow(entry, say),
    )}</ul>`;
  }

  #renderBrief({ id, title, subtitle, url, keywords }: RecordEntry, say: Say<typeof recordStrings>): TemplateResult {
    return html`<li part="entry" id=${id} data-id=${id}>
      ${heading(this.level(), linked(title, url), 'title')}
      ${paragraph(subtitle, 'note')}
      ${tagList(keywords, say('keywords'))}
    </li>`;
  }

  #renderRow(entry: RecordEntry, say: Say<typeof recordStrings>): TemplateResult {
    const { title, subtitle, url, period, summary, quoted } = entry;
    const text = paragraph(summary, 'text');
    return renderEntry(
      'entry',
      entry,
      html`<div class="when note"><p class="date">${renderPeriod(period, this.language, say)}</p></div>`,
      html`${heading(this.level(), linked(title, url), 'title')}
        ${paragraph(subtitle, 'soft')}
        ${quoted && summary ? html`<blockquote>${text}</blockquote>` : text}`,
      say('keywords'),
      ({ label, known }) =>
        known && Object.hasOwn(recordStrings, label) ? say(label as keyof typeof recordStrings) : label,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-record': FolioRecord;
  }
}
