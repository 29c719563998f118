import { formatDate, isoDate } from '../model/format-dates.js';
import { parseInline, plainText, type InlineToken } from '../model/inline.js';
import { directionOf } from '../model/language.js';
import { fillPhrase, type Phrases } from '../model/phrases.js';
import { sectionName } from '../model/section-name.js';
import { mapById, recordList } from '../model/select.js';
import { portfolioStrings } from '../model/strings/portfolio.js';
import { recordStrings } from '../model/strings/record.js';
import { projectsStrings } from '../model/strings/projects.js';
import type { StringTables } from '../model/strings/tables.js';
import { groupStints } from '../model/stints.js';
import type {
  Fact,
  Graph,
  Link,
  Period,
  Portfolio,
  Project,
  RecordEntry,
  RecordList,
  Role,
  Section,
  SkillChart,
  WrittenDate,
} from '../model/types.js';
import { mailUrl, safeUrl } from '../model/url.js';
import { Markup, markup } from './markup.js';

/** What the text needs to know besides the portfolio. */
export interface TwinOptions {
  /** BCP 47: dates and numbers are written in it. Else the document's, else English. */
  readonly language?: string | undefined;
  /** Words of ours in that language; English where left out. */
  readonly strings?: StringTables | undefined;
  /** The level of the first heading: 1. */
  readonly level?: number;
}

interface Pen {
  readonly language: string;
  readonly level: number;
  readonly say: (table: 'portfolio' | 'record' | 'projects', key: string, n?: number) => string;
}

const ENGLISH: Readonly<Record<'portfolio' | 'record' | 'projects', Phrases>> = {
  portfolio: portfolioStrings,
  record: recordStrings,
  projects: projectsStrings,
};

const token = (given: InlineToken): Markup => {
  switch (given.type) {
    case 'strong':
    case 'em':
      return given.type === 'em'
        ? markup`<em>${given.tokens.map(token)}</em>`
        : markup`<strong>${given.tokens.map(token)}</strong>`;
    case 'figure':
    case 'match':
      return markup`${given.tokens.map(token)}`;
    case 'link':
      return markup`<a href="${given.href}">${given.tokens.map(token)}</a>`;
    case 'code':
      return markup`<code>${given.text}</code>`;
    case 'arrow':
      return markup` → `;
    case 'break':
      return markup`<br>`;
    case 'run':
      return markup`<bdi lang="${given.script.lang ?? ''}" dir="${given.script.dir}">${given.tokens.map(token)}</bdi>`;
    default:
      return markup`${given.text}`;
  }
};
const inline = (text: string): Markup => markup`${parseInline(text).map(token)}`;
const paragraph = (text: string | undefined, name = ''): Markup | undefined =>
  text ? markup`<p${name && markup` class="${name}"`} dir="auto">${inline(text)}</p>` : undefined;
const list = (texts: readonly string[]): Markup | undefined =>
  texts.length ? markup`<ul>${texts.map((text) => markup`<li dir="auto">${inline(text)}</li>`)}</ul>` : undefined;
const named = (text: string, url: string | undefined, name: string): Markup =>
  url && !/\]\(|<https?:/.test(text)
    ? markup`<a class="${name} u-url" href="${url}">${inline(text)}</a>`
    : markup`<span class="${name}">${inline(text)}</span>`;
const heading = ({ level }: Pen, deeper: number, content: Markup): Markup => {
  const tag = new Markup(`h${Math.min(6, level + deeper)}`);
  return markup`<${tag}>${content}</${tag}>`;
};

function period({ start, end, open }: Period, pen: Pen): Markup | undefined {
  const date = (given: WrittenDate, name: string): Markup =>
    given.date && !given.verbatim
      ? markup`<time class="${name}" datetime="${isoDate(given.date)}">${formatDate(given.date, pen.language, 'long')}</time>`
      : markup`${given.text}`;
  const from = start && date(start, 'dt-start');
  const to = open ? markup`${pen.say('record', 'present')}` : end && date(end, 'dt-end');
  return from || to ? markup`<p>${from}${from && to && ' – '}${to}</p>` : undefined;
}

const facts = (given: readonly Fact[], pen: Pen): Markup | undefined =>
  given.length
    ? markup`<dl>${given.map(
        ({ label, known, value, values }) =>
          markup`<dt>${known && Object.hasOwn(recordStrings, label) ? pen.say('record', label) : label}</dt><dd dir="auto">${values ? values.join(', ') : inline(value)}</dd>`,
      )}</dl>`
    : undefined;
const keywords = (given: readonly string[], label: string): Markup | undefined =>
  given.length
    ? markup`<p>${label}: ${given.map((word, i) => [i ? ', ' : '', markup`<span class="p-skill">${word}</span>`])}</p>`
    : undefined;
const links = (given: readonly Link[]): Markup | undefined =>
  given.length
    ? markup`<ul>${given.map(({ label, href, name }) => markup`<li><a class="u-url" rel="me" href="${href}">${label}${name ? `, ${name}` : ''}</a></li>`)}</ul>`
    : undefined;

function hero({ profile, contact }: Portfolio, pen: Pen): Markup {
  const { name, label, headline, summary, place, picture, proof, profiles, website } = profile;
  const email = mailUrl(contact.email);
  const phone = contact.phone && safeUrl(`tel:${contact.phone.replace(/[^\d+]/g, '')}`);
  return markup`<header class="p-contact h-card">
${name && heading(pen, 0, markup`<span class="p-name">${name}</span>`)}
${picture && markup`<img class="u-photo" src="${picture.src}" alt="${picture.alt ?? ''}" width="96" height="96">`}
${label && markup`<p class="p-job-title">${label}</p>`}
${place && markup`<p class="p-locality">${place}</p>`}
${paragraph(headline)}
${paragraph(summary, 'p-note')}
${proof.length > 0 && markup`<dl>${proof.map(({ value, label, source }) => markup`<dt>${inline(value)}</dt><dd>${inline(label)}${source ? ` (${source.label})` : ''}</dd>`)}</dl>`}
${contact.email && markup`<p>${email ? markup`<a class="u-email" href="${email}">${contact.email}</a>` : contact.email}</p>`}
${contact.phone && markup`<p>${phone ? markup`<a class="p-tel" href="${phone}">${contact.phone}</a>` : contact.phone}</p>`}
${website && links([website])}${links(profiles)}
</header>`;
}

function role(
  {
    employer,
    position,
    url,
    place,
    description,
    period: time,
    summary,
    highlights,
    keywords: words,
    facts: more,
    id,
  }: Role,
  pen: Pen,
): Markup {
  const title = position ?? employer;
  return markup`<article class="p-experience h-event" id="${`text-${id}`}">
${title && heading(pen, 2, named(title, position ? undefined : url, 'p-name'))}
${position && employer && markup`<p class="p-location h-card">${named(employer, url, 'p-name')}</p>`}
${place && markup`<p>${place}</p>`}${period(time, pen)}${paragraph(description)}${paragraph(summary, 'p-summary')}
${list(highlights)}${keywords(words, pen.say('record', 'keywords'))}${facts(more, pen)}
</article>`;
}

function project(given: Project, pen: Pen): Markup {
  const {
    name,
    type,
    url,
    tagline,
    summary,
    outcome,
    confidential,
    roles,
    entity,
    highlights,
    links: more,
    snapshot,
  } = given;
  const say = (key: string, n?: number): string => pen.say('projects', key, n);
  const taken = snapshot?.taken.date;
  return markup`<article class="h-entry">
${heading(pen, 2, named(name, url, 'p-name'))}
${confidential && markup`<p>${confidential === true ? say('confidential') : confidential}</p>`}
${type && markup`<p>${type}</p>`}${paragraph(tagline)}${paragraph(summary, 'p-summary')}${period(given.period, pen)}
${outcome && markup`<p>${say('outcome')}: ${inline(outcome)}</p>`}
${roles.length > 0 && markup`<p>${say('role', roles.length)}: ${roles.join(', ')}</p>`}
${entity && markup`<p>${say('entity')}: ${inline(entity)}</p>`}
${list(highlights)}${keywords(given.keywords, say('stack'))}${links(more)}${facts(given.facts, pen)}
${snapshot && facts(snapshot.facts, pen)}${taken && markup`<p><time datetime="${isoDate(taken)}">${formatDate(taken, pen.language)}</time></p>`}
</article>`;
}

function map({ title, summary, nodes, edges, id }: Graph, pen: Pen, titled: boolean): Markup {
  const label = new Map(nodes.map((node) => [node.id, node.label]));
  return markup`<section id="${`text-map-${id}`}">${!titled && title && heading(pen, 2, inline(title))}${paragraph(summary)}
<ul>${nodes.map((node) => {
    const out = edges.filter(({ source }) => source === node.id);
    return markup`<li><strong>${node.label}</strong>${node.kindText && ` (${node.kindText})`}${node.group && `, ${node.group}`}
${paragraph(node.summary)}${list(node.details)}${keywords(node.skills, pen.say('portfolio', 'rings'))}
${out.length > 0 && markup`<ul>${out.map((edge) => markup`<li>→ ${label.get(edge.target)}${edge.label && `: ${edge.label}`}${edge.fallback && ` (${edge.fallback})`}</li>`)}</ul>`}</li>`;
  })}</ul></section>`;
}

const chart = ({ sectors, rings }: SkillChart): Markup =>
  markup`<dl>${sectors.map(
    ({ name, skills, facts: more }) =>
      markup`${name && markup`<dt>${name}</dt>`}<dd>${skills.map(({ name: skill, ring, level }, i) => [
        i ? ', ' : '',
        markup`<span class="p-skill">${skill}</span>${(level ?? rings[ring]) && ` (${level ?? rings[ring]})`}`,
      ])}${more?.map(({ label, value }) => `; ${label}: ${value}`)}</dd>`,
  )}</dl>`;

function entry(given: RecordEntry, pen: Pen, section: string): Markup {
  const { title, subtitle, url, summary, quoted, highlights } = given;
  const name = section === 'education' ? 'p-education h-event' : 'h-entry';
  return markup`<li class="${name}">${named(title, url, 'p-name')}${subtitle && markup`, ${inline(subtitle)}`}${period(given.period, pen)}
${summary && quoted ? markup`<blockquote dir="auto">${inline(summary)}</blockquote>` : paragraph(summary)}
${list(highlights)}${keywords(given.keywords, pen.say('record', 'keywords'))}${facts(given.facts, pen)}</li>`;
}

const record = ({ entries, section }: RecordList, pen: Pen): Markup =>
  markup`<ul>${entries.map((each) => entry(each, pen, section))}</ul>`;

/**
 * The whole portfolio as plain, semantic HTML (microformats h-resume and h-card): what reader modes, crawlers, parsers of
 * applications and pages without script read. Every text is escaped, every address has passed `safeUrl`.
 */
export function renderTwin(portfolio: Portfolio, { language, strings, level = 1 }: TwinOptions = {}): Markup {
  const chosen = language ?? portfolio.language ?? 'en';
  const pen: Pen = {
    language: chosen,
    level,
    say(table, key, n) {
      const own = (strings?.[table] as Phrases | undefined)?.[key];
      return fillPhrase(
        own ?? ENGLISH[table][key] ?? key,
        n === undefined ? {} : { n },
        own === undefined ? 'en' : chosen,
      );
    },
  };
  const body: Readonly<Record<Section['show'], (section: Section) => Markup | undefined>> = {
    hero: () => undefined,
    contact: () => facts(portfolio.contact.facts, pen),
    focus: () =>
      markup`<dl>${portfolio.areas.map(({ name, summary }) => markup`<dt>${inline(name)}</dt><dd>${summary && inline(summary)}</dd>`)}</dl>`,
    roles: () =>
      markup`${groupStints(portfolio.roles).flatMap(({ positions }) => positions.map(({ role: each }) => role(each, pen)))}`,
    projects: () => markup`${portfolio.projects.map((each) => project(each, pen))}`,
    rings: () => portfolio.chart && chart(portfolio.chart),
    map: ({ id, title }) => {
      const graph = id === undefined ? undefined : mapById(portfolio, id);
      return graph && map(graph, pen, title === undefined);
    },
    record: ({ id }) => {
      const found = id === undefined ? undefined : recordList(portfolio, id);
      return found && record(found, pen);
    },
  };
  const nameOf = (given: Section): string =>
    given.title ? plainText(given.title) : sectionName(given, portfolio, (word) => pen.say('portfolio', word));
  const section = (given: Section): Markup => {
    const content = body[given.show](given);
    if (!content?.text) return markup``;
    return markup`<section id="${given.anchor}">${heading(pen, 1, markup`${nameOf(given)}`)}${paragraph(given.lead)}
${content}</section>
`;
  };
  return markup`<article class="h-resume" lang="${chosen}" dir="${directionOf(chosen)}">
${hero(portfolio, pen)}
${portfolio.sections.map(section)}</article>`;
}
