import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { addressOf } from '../../model/address.js';
import type { GivenDocument } from '../../model/document.js';
import {
  evidenceReport,
  type DoubtfulWord,
  type EvidenceReport,
  type Mention,
  type UnlistedTool,
} from '../../model/evidence-report.js';
import { formatNumber } from '../../model/phrases.js';
import { readDocument } from '../../model/read-document.js';
import { evidenceReportStrings } from '../../model/strings/evidence-report.js';
import type { Portfolio } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { grid } from '../../styles/grid.js';
import { tags } from '../../styles/tags.js';
import { FolioElement } from '../folio-element.js';
import { heading } from '../shared/heading.js';
import { marked } from '../shared/marked.js';
import { inline } from '../shared/inline.js';
import { tagList } from '../shared/tags.js';
import type { Say } from '../shared/words.js';
import { evidenceReportStyles } from './evidence-report.styles.js';

/** How many places of one tool are shown; the others are counted. */
const PLACES = 3;
/** Up to how many words that were taken stand open. */
const FEW = 6;

const reports = new WeakMap<Portfolio, EvidenceReport | undefined>();

/** The report on a portfolio, made once; undefined where there is nothing to report on. */
function reportOn(portfolio: Portfolio): EvidenceReport | undefined {
  if (!reports.has(portfolio)) {
    const report = evidenceReport(portfolio);
    reports.set(portfolio, report.skills || report.unlisted.length ? report : undefined);
  }
  return reports.get(portfolio);
}

/**
 * For the author of a document, beside the page and never in it: skills that nothing backs, tools that the texts name
 * and no skill does, and everyday words ("go", "spring") that were taken for a skill or left, each with its sentence.
 *
 * @summary For the author: skills without proof, tools that are not listed, everyday words taken for skills.
 * @slot - Shown while there is nothing to show.
 * @csspart finding - One finding: a tool, or an everyday word, with its places.
 * @csspart match - Words in a sentence.
 */
export class FolioEvidenceReport extends FolioElement<EvidenceReport> {
  static override styles = [baseStyles, annotation, grid, tags, evidenceReportStyles];
  static override properties: PropertyDeclarations = {
    document: { converter: jsonAttribute },
  };

  /** A whole document: JSON Resume, with or without `folio`. */
  document?: GivenDocument;

  protected override get given(): unknown {
    return this.document;
  }

  protected override read(given: unknown): EvidenceReport | undefined {
    return reportOn(readDocument(given).portfolio);
  }

  protected override take(portfolio: Portfolio): EvidenceReport | undefined {
    return reportOn(portfolio);
  }

  protected override renderContent(report: EvidenceReport): TemplateResult {
    const say = this.words('evidenceReport', evidenceReportStrings);
    const { skills, unproven, unlisted, doubtful } = report;
    const backed = formatNumber(skills - unproven.length, this.language);
    return html`<div class="head columns">
        <p class="note margin">${say('private')}</p>
        <div>${heading(this.level(), say('title'), 'title')}
        <p class="sum">${skills ? say('summary', { n: skills, backed }) : say('noSkills')}</p></div>
      </div>
      ${skills ? this.#renderList('unproven', unproven.length, tagList(unproven, say('unproven')), say) : nothing}
      ${this.#renderList('unlisted', unlisted.length, html`<ul role="list">${unlisted.map((tool) => this.#renderTool(tool, say))}</ul>`, say)}
      ${this.#renderList('doubtful', doubtful.length, this.#renderWords(doubtful, say), say)}`;
  }

  #renderList(
    key: 'unproven' | 'unlisted' | 'doubtful',
    count: number,
    list: unknown,
    say: Say<typeof evidenceReportStrings>,
  ): TemplateResult {
    return html`<section class="columns">
      <p class="note margin count">${formatNumber(count, this.language)}</p>
      <div>${heading(this.level(1), say(key), 'name')}
        <p class=${count ? 'help' : 'help good'}>${inline(say(count ? `${key}Help` : `${key}None`))}</p>
        ${count ? list : nothing}</div>
    </section>`;
  }

  #renderTool({ name, mentions }: UnlistedTool, say: Say<typeof evidenceReportStrings>): TemplateResult {
    const rest = mentions.length - PLACES;
    return html`<li part="finding" class="finding" data-name=${name}>
      <p class="skill"><bdi>${name}</bdi></p>
      <div class="places">${mentions.slice(0, PLACES).map((mention) => this.#renderPlace(mention, say))}${
        rest > 0 ? html`<p class="note">${say('more', { n: rest })}</p>` : nothing
      }</div>
    </li>`;
  }

  /** What was left stands open; what was taken is folded where it is much. */
  #renderWords(words: readonly DoubtfulWord[], say: Say<typeof evidenceReportStrings>): TemplateResult {
    const listOf = (some: readonly DoubtfulWord[]): TemplateResult =>
      html`<ul role="list">${some.map((word) => this.#renderWord(word, say))}</ul>`;
    const taken = words.filter((word) => word.taken);
    return taken.length > FEW
      ? html`${listOf(words.filter((word) => !word.taken))}
          <details><summary>${say('allTaken', { n: taken.length })}</summary>${listOf(taken)}</details>`
      : listOf(words);
  }

  #renderWord(word: DoubtfulWord, say: Say<typeof evidenceReportStrings>): TemplateResult {
    return html`<li part="finding" class="finding" data-name=${word.skill}>
      <div><p class="skill"><bdi>${word.skill}</bdi></p>
        <p class="note sign"><svg viewBox="-6 -6 12 12" aria-hidden="true"><circle class=${word.taken ? 'in' : 'out'} r="4.5"></circle></svg>${say(word.taken ? 'taken' : 'left')}</p></div>
      <div class="places">${this.#renderPlace(word, say)}</div>
    </li>`;
  }

  #renderPlace({ reference, match }: Mention, say: Say<typeof evidenceReportStrings>): TemplateResult {
    // A match that is the whole name is marked there.
    const named = match?.text === reference.label;
    return html`<div>${match && !named ? html`<p class="text" dir="auto">${marked(match)}</p>` : nothing}
      <p class="note where">${say(reference.kind)}: <a href=${addressOf(reference)}><bdi>${match && named ? marked(match) : reference.label}</bdi></a>${match ? nothing : html`${say('comma')}${say('stated')}`}</p></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-evidence-report': FolioEvidenceReport;
  }
}
