import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenEntry } from '../../model/document.js';
import { readRecords } from '../../model/read/records.js';
import { recordList } from '../../model/select.js';
import { recordStrings } from '../../model/strings/record.js';
import type { Fact, Portfolio, RecordEntry, RecordList, RecordSection } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { entry } from '../../styles/entry.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { linked, renderFacts, renderHighlights } from '../shared/entry.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
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

  /** The entries, as that section of a JSON Resume holds them. */
  @property({ converter: jsonAttribute }) entries?: readonly GivenEntry[];

  /** Which section this is: one of JSON Resume's, or a section of the author's own. It says how `entries` are read. */
  @property() section?: RecordSection | (string & {});

  #given: Given | undefined;

  protected override get given(): unknown {
    return this.#given;
  }

  protected override read(given: unknown, report: Report): RecordList | undefined {
    const { entries, section } = given as Given;
    return readRecords(section, entries, report);
  }

  protected override select(portfolio: Portfolio): RecordList | undefined {
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
    return entries.every(isBrief)
      ? html`<ul role="list" class="index">${entries.map((each) => this.#renderBrief(each))}</ul>`
      : html`<ul role="list" class="rows">${entries.map((each) => this.#renderRow(each))}</ul>`;
  }

  #renderBrief({ id, title, subtitle, url, keywords }: RecordEntry): TemplateResult {
    return html`<li part="entry" id=${id} data-id=${id}>
      ${heading(this.level(), linked(title, url))}
      ${subtitle ? html`<p class="note" dir="auto">${inline(subtitle)}</p>` : nothing}
      ${tagList(keywords, this.words('record', recordStrings)('keywords'))}
    </li>`;
  }

  #renderRow({
    id,
    title,
    subtitle,
    url,
    period,
    summary,
    quoted,
    highlights,
    keywords,
    facts,
  }: RecordEntry): TemplateResult {
    const say = this.words('record', recordStrings);
    const label = ({ label, known }: Fact): string =>
      known && Object.hasOwn(recordStrings, label) ? say(label as keyof typeof recordStrings) : label;
    const text = summary ? html`<p class="text" dir="auto">${inline(summary)}</p>` : nothing;
    return html`<li part="entry" id=${id} data-id=${id} class="row">
      <p class="when note">${renderPeriod(period, this.language, say)}</p>
      <div class="what">
        ${heading(this.level(), linked(title, url))}
        ${subtitle ? html`<p class="soft" dir="auto">${inline(subtitle)}</p>` : nothing}
        ${quoted && summary ? html`<blockquote>${text}</blockquote>` : text}
        ${renderHighlights(highlights)}${renderFacts(facts, label)}
      </div>
      ${keywords.length ? html`<div class="used">${tagList(keywords, say('keywords'))}</div>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-record': FolioRecord;
  }
}
