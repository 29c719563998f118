import { html, nothing, type TemplateResult } from 'lit';
import type { projectsStrings } from '../../model/strings/projects.js';
import type { Graph, Portfolio, Project } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';

/** What a card needs to know besides the project. */
export interface CardOptions {
  readonly say: Say<typeof projectsStrings>;
  /** BCP 47. */
  readonly language: string;
  /** The level of its heading. */
  readonly level: number;
  /** Its place in the document, counted from 1, where that is known. */
  readonly number?: number;
  readonly graph?: Graph;
  /** The map itself is on the page: its drawing here only decorates. */
  readonly decorative?: boolean;
}

/** The map of a project, and whether the page shows it on its own too. */
export function mapOf(project: Project, portfolio: Portfolio | undefined): Pick<CardOptions, 'graph' | 'decorative'> {
  const graph = project.map === undefined ? undefined : portfolio?.maps.find(({ id }) => id === project.map);
  return graph?.nodes.length
    ? { graph, decorative: !!portfolio?.sections.some(({ show, id }) => show === 'map' && id === graph.id) }
    : {};
}

type Row = readonly [label: string, content: unknown];

const rows = (given: readonly (Row | false | undefined | '')[], name: string): TemplateResult | typeof nothing => {
  const shown = given.filter((row) => !!row);
  return shown.length
    ? html`<dl class=${name}>${shown.map(([label, content]) => html`<div class="row"><dt class="note">${label}</dt><dd>${content}</dd></div>`)}</dl>`
    : nothing;
};

/** The reserved place of the drawing, which `drawing.ts` fills later. */
const box = ({ graph, decorative, say }: CardOptions, name: string): TemplateResult | typeof nothing => {
  if (!graph) return nothing;
  return decorative
    ? html`<div class="sketch dots" data-map=${graph.id} aria-hidden="true"></div>`
    : html`<div class="sketch dots" data-map=${graph.id} role="img" aria-label=${say('drawing', { title: graph.title ?? name })}></div>`;
};

/**
 * The inside of a card, in six rows: kind, drawing, name, text, outcome, the rest. A card without a drawing lets its
 * words begin where its neighbour's drawing does.
 */
export function renderCard(project: Project, options: CardOptions): TemplateResult {
  const { say, language, level, number, graph } = options;
  const {
    name,
    type,
    tagline,
    summary,
    outcome,
    confidential,
    period,
    url,
    links,
    roles,
    entity,
    highlights,
    keywords,
    facts,
  } = project;
  const time = renderPeriod(period, language, say);
  const list = (words: readonly string[]): TemplateResult =>
    html`<bdi>${new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(words)}</bdi>`;
  return html`<p class="kind note">
      <bdi>${type ?? (number ? say('numbered', { n: number }) : say('project'))}</bdi>
      ${confidential ? html`<bdi>${confidential === true ? say('confidential') : confidential}</bdi>` : nothing}
    </p>
    ${box(options, name)}
    <div class=${graph ? 'words' : 'words undrawn'}>
      <div>
        ${heading(level, url ? html`<a class="cover" href=${url}><bdi>${inline(name)}</bdi></a>` : html`<bdi>${inline(name)}</bdi>`, 'name')}
        ${tagline ? html`<p class="tagline" dir="auto">${inline(tagline)}</p>` : nothing}
      </div>
      <div class="text">
        ${summary ? html`<p dir="auto">${inline(summary)}</p>` : nothing}
        ${highlights.length ? html`<ul role="list">${highlights.map((each) => html`<li dir="auto">${inline(each)}</li>`)}</ul>` : nothing}
      </div>
    </div>
    ${rows([outcome && [say('outcome'), inline(outcome)]], 'outcome')}
    ${rows(
      [
        keywords.length > 0 && [say('stack'), tagList(keywords, say('stack'))],
        roles.length > 0 && [say('role', { n: roles.length }), list(roles)],
        entity && [say('entity'), html`<bdi>${inline(entity)}</bdi>`],
        time !== nothing && [say('period'), time],
        links.length > 0 && [
          say('link', { n: links.length }),
          html`<span class="links">${links.map(
            ({ label, href }) =>
              html`<a href=${href} aria-label=${say('linkOf', { label, name })}><bdi>${label}</bdi></a>`,
          )}</span>`,
        ],
        ...facts.map(({ label, value }): Row => [label, html`<bdi>${inline(value)}</bdi>`]),
      ],
      'rest',
    )}`;
}
