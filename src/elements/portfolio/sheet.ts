import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, languageName } from '../../model/language.js';
import { formatNumber } from '../../model/phrases.js';
import type { portfolioStrings } from '../../model/strings/portfolio.js';
import { sectionName } from '../../model/section-name.js';
import type { Portfolio, Section, SectionKind } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { directionFor, inline } from '../shared/inline.js';
import type { Say } from '../shared/words.js';

/** What the sheet needs to know besides the portfolio. */
export interface SheetOptions {
  readonly say: Say<typeof portfolioStrings>;
  readonly language: string;
  /** The level of the page's first heading. */
  readonly level: number;
  /** Shows the document in another of its languages. */
  readonly speak: (language: string) => void;
}

/** How a kind of section is drawn, and how wide: in the content columns, or across the margin. */
interface Frame {
  readonly wide?: boolean;
  readonly draw: (section: Section, level: number, portfolio: Portfolio) => TemplateResult;
}

/** So many are seen at a glance; more can be searched. */
const FEW = 7;

const frames: Readonly<Record<Exclude<SectionKind, 'hero' | 'contact'>, Frame>> = {
  focus: { draw: (_, level) => html`<folio-focus-areas heading-level=${level}></folio-focus-areas>` },
  map: {
    wide: true,
    draw: ({ id }, level) =>
      html`<folio-architecture-map map-id=${id ?? nothing} heading-level=${level}></folio-architecture-map>`,
  },
  roles: {
    wide: true,
    draw: (_, level, { roles }) =>
      html`<folio-role-timeline heading-level=${level} ?filterable=${roles.length > FEW}></folio-role-timeline>`,
  },
  projects: {
    wide: true,
    draw: (_, level, { projects }) =>
      html`<folio-project-list heading-level=${level} ?filterable=${projects.length > FEW}></folio-project-list>`,
  },
  rings: { wide: true, draw: (_, level) => html`<folio-skill-rings heading-level=${level}></folio-skill-rings>` },
  record: {
    wide: true,
    draw: ({ id }, level) => html`<folio-record section=${id ?? nothing} heading-level=${level}></folio-record>`,
  },
};

/** The document's languages, each by its own name. */
function renderLanguages({ languages = [], language }: Portfolio, { say, speak }: SheetOptions): unknown {
  const current = language ?? languages[0];
  return languages.length > 1
    ? html`<ul class="languages" role="list" aria-label=${say('language')}>${languages.map(
        (each) =>
          html`<li><button lang=${each} aria-pressed=${each === current} @click=${() => speak(each)}>${languageName(each)}</button></li>`,
      )}</ul>`
    : nothing;
}

/** The assembled page: a head with the section links, then every section in its frame, numbered in the margin. */
export function renderSheet(portfolio: Portfolio, options: SheetOptions): TemplateResult {
  const { say, language, level } = options;
  const sections = portfolio.sections;
  const numbered = sections.filter(({ show }) => show !== 'hero');
  const numeral = (section: Section): string => formatNumber(numbered.indexOf(section) + 1, language);
  const render = (section: Section): TemplateResult => {
    const { show, anchor } = section;
    if (show === 'hero') {
      return html`<section id=${anchor} class="opening" tabindex="-1"><folio-hero heading-level=${level}></folio-hero></section>`;
    }
    const name = sectionName(section, portfolio, say);
    const margin = html`<p class="margin note"><span class="numeral">${numeral(section)}</span> <bdi>${section.title || show === 'contact' ? name : ''}</bdi></p>`;
    if (show === 'contact') {
      return html`<section id=${anchor} class="frame contact" tabindex="-1" aria-label=${name}>${margin}
        <div class="column"><folio-contact statement=${section.title ?? nothing} heading-level=${level + 1}></folio-contact></div></section>`;
    }
    const { wide, draw } = frames[show];
    return html`<section id=${anchor} class="frame" tabindex="-1" aria-labelledby=${`${anchor}-title`}>
      ${margin}
      <div class="column title">${heading(level + 1, html`<span id=${`${anchor}-title`}>${inline(section.title ?? name)}</span>`, 'name')}
      ${section.lead ? html`<p class="lead" dir=${directionFor(section.lead)}>${inline(section.lead)}</p>` : nothing}</div>
      <div class=${wide ? 'wide' : 'column'}>${draw(section, level + 2, portfolio)}</div>
    </section>`;
  };
  const own = portfolio.language;
  return html`<div class="sheet" lang=${own ?? nothing} dir=${own ? directionOf(own) : nothing}>
    <div class="head note">
      <span>${say('title')}</span>
      ${
        numbered.length > 1
          ? html`<nav aria-label=${say('sections')}><ul role="list">${numbered.map(
              (section) =>
                html`<li><a href=${`#${section.anchor}`}><bdi>${sectionName(section, portfolio, say)}</bdi></a></li>`,
            )}</ul></nav>`
          : nothing
      }
      ${renderLanguages(portfolio, options)}
    </div>
    ${sections.map(render)}
  </div>`;
}
