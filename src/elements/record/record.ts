import { html, nothing, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenEntry } from '../../model/document.js';
import { readRecords } from '../../model/read/records.js';
import { recordList } from '../../model/select.js';
import type { Marker } from '../../model/selection.js';
import { recordStrings } from '../../model/strings/record.js';
import type { Fact, Period, Portfolio, RecordEntry, RecordList, RecordSection } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { entry } from '../../styles/entry.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { linked, paragraph, renderEntry, type Drawn } from '../shared/entry.js';
import { heading } from '../shared/heading.js';
import { partOf } from '../shared/related.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';
import { recordStyles } from './record.styles.js';

type SayRecord = Say<typeof recordStrings>;

interface Given {
  readonly entries: unknown;
  readonly section: string;
}

/** A name, a word beside it and some more words: that fits into a column. */
const isBrief = ({ period, summary, highlights, facts }: RecordEntry): boolean =>
  !period.start && !period.end && !summary && !highlights.length && !facts.length;

/**
 * What stands on record besides work and projects: education, certificates, publications, awards, languages,
 * volunteering, interests, references, or a section of the author's own. Dates stand in the margin; languages, interests
 * and what is hardly more than a name stand side by side; references are quotations.
 *
 * @summary One record section: education, languages, references and their like.
 * @slot - Shown while there is nothing to show.
 * @csspart entry - One entry, with its id in `data-id`; also `chosen`, `proof` or `aside` where something is chosen.
 * @csspart match - Words that name the chosen skill.
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

  protected override asPart(list: RecordList): Partial<Portfolio> {
    return { records: [list] };
  }

  protected override renderContent({ section, entries }: RecordList): TemplateResult {
    const brief = /^(?:languages|interests)$/.test(section) || entries.every(isBrief);
    const say = this.words('record', recordStrings);
    return html`<ul role="list" class=${brief ? 'index' : 'rows'}>${entries.map((entry) => {
      const { id } = entry;
      const part = partOf('entry', this.selected?.relationOf('record', id));
      const mark = this.selected?.markerFor('record', id);
      return brief ? this.#renderBrief(entry, part, say, mark) : this.#renderRow(entry, part, say, mark);
    })}</ul>`;
  }

  /** What a fact is called: by us where the field is known, else by the author. */
  #labelOf({ label, known }: Fact, say: SayRecord): string {
    return known && Object.hasOwn(recordStrings, label) ? say(label as keyof typeof recordStrings) : label;
  }

  #renderDate(period: Period, name: string, say: SayRecord): Drawn {
    const date = renderPeriod(period, this.language, say);
    return date === nothing ? date : html`<p class=${name}>${date}</p>`;
  }

  #renderBrief(entry: RecordEntry, part: string, say: SayRecord, mark?: Marker): TemplateResult {
    const { id, title, subtitle, url, period, summary, highlights, keywords, facts } = entry;
    const more = facts.map((fact) => [this.#labelOf(fact, say), fact.value].filter(Boolean).join(': '));
    return html`<li part=${part} id=${id} data-id=${id} tabindex="-1">
      <p class="title">${linked(title, url, mark)}</p>
      ${paragraph(subtitle, 'note')}
      ${this.#renderDate(period, 'more note', say)}
      ${[summary, ...highlights, ...more].map((text) => paragraph(text, 'more', mark))}
      ${tagList(keywords, say('keywords'))}
    </li>`;
  }

  #renderRow(entry: RecordEntry, part: string, say: SayRecord, mark?: Marker): TemplateResult {
    const { title, subtitle, url, period, summary, quoted } = entry;
    const text = paragraph(summary, 'text', mark);
    return renderEntry(
      part,
      entry,
      html`<div class="when note">${this.#renderDate(period, 'date', say)}</div>`,
      quoted && summary
        ? html`<figure><blockquote>${text}</blockquote><figcaption><span class="title">${linked(title, url, mark)}</span>${paragraph(subtitle, 'soft')}</figcaption></figure>`
        : html`${heading(this.level(), linked(title, url, mark), 'title')}${paragraph(subtitle, 'soft', mark)}${text}`,
      say('keywords'),
      (fact) => this.#labelOf(fact, say),
      { mark },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-record': FolioRecord;
  }
}
