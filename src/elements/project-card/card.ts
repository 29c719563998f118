import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../model/intl.js';
import { projectsStrings } from '../../model/strings/projects.js';
import type { Graph, Portfolio, Project } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { dashes } from '../../styles/dashes.js';
import { drawing } from '../../styles/drawing.js';
import { tags } from '../../styles/tags.js';
import { DrawnElement } from '../shared/drawn-element.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import { cardStyles } from './project-card.styles.js';

/** An element that shows projects as cards: one of them, or a list. */
export abstract class CardElement<Content> extends DrawnElement<Content> {
  static override styles = [baseStyles, annotation, tags, dashes, drawing, cardStyles];

  protected override draw(): Promise<void> | undefined {
    const { portfolio, renderRoot } = this;
    return portfolio && renderRoot.querySelector('[data-map]')
      ? import('./drawing.js').then(({ drawCards }) => drawCards(renderRoot, portfolio, this.locale.direction))
      : undefined;
  }

  /** What a card says of its project when it is drawn as one of many, and its place in the document, from 1. */
  protected renderCard(project: Project, number: number): TemplateResult {
    const { name, type, tagline, summary, outcome, confidential, url, links, roles, entity, highlights, keywords } =
      project;
    const { language, portfolio } = this;
    const say = this.words('projects', projectsStrings);
    const graph = mapOf(project, portfolio);
    const title = html`<bdi>${inline(name)}</bdi>`;
    // The map itself is on the page: its drawing here only decorates.
    const decorative = portfolio?.sections.some(({ show, id }) => show === 'map' && id === graph?.id);
    return html`<p class="kind note">
        <bdi>${type ?? (number ? say('numbered', { n: number }) : say('project'))}</bdi>
        ${confidential && html`<bdi>${confidential === true ? say('confidential') : confidential}</bdi>`}
      </p>
      ${
        graph &&
        html`<div class="sketch dots" data-map=${graph.id} aria-hidden=${decorative ? 'true' : nothing} role=${decorative ? nothing : 'img'}
          aria-label=${decorative ? nothing : say('drawing', { title: graph.title ?? name })}></div>`
      }
      <div class=${graph ? 'words' : 'words undrawn'}>
        <div>
          ${heading(this.level(), url ? html`<a class="cover" href=${url}>${title}</a>` : title, 'name')}
          ${tagline && html`<p class="tagline" dir="auto">${inline(tagline)}</p>`}
        </div>
        <div class="text">
          ${summary && html`<p dir="auto">${inline(summary)}</p>`}
          ${highlights[0] && html`<ul class="highlights" role="list">${highlights.map((each) => html`<li dir="auto">${inline(each)}</li>`)}</ul>`}
        </div>
      </div>
      ${renderRows('outcome', [[say('outcome'), outcome && inline(outcome)]])}
      ${renderRows('rest', [
        [say('stack'), tagList(keywords, say('stack'))],
        [say('role', { n: roles.length }), roles[0] && formatList(roles, language, { type: 'unit', style: 'short' })],
        [say('entity'), entity && inline(entity)],
        [say('period'), renderPeriod(project.period, language, say)],
        [
          say('link', { n: links.length }),
          links[0] &&
            html`<span class="links">${links.map(
              ({ label, href }) =>
                html`<a href=${href} aria-label=${say('linkOf', { label, name })}><bdi>${label}</bdi></a>`,
            )}</span>`,
        ],
        ...project.facts.map(({ label, value }) => [label, inline(value)]),
      ])}`;
  }
}

/** The map of a project, where it has one with something on it. */
function mapOf({ map }: Project, portfolio: Portfolio | undefined): Graph | undefined {
  return portfolio?.maps.find(({ id, nodes }) => id === map && nodes[0]);
}

/** Ruled rows of a label and what it says, without those that say nothing. */
function renderRows(name: string, given: readonly (readonly unknown[])[]): TemplateResult | undefined {
  const rows = given.filter(([, content]) => content && content !== nothing);
  return rows[0]
    ? html`<dl class=${name}>${rows.map(([label, content]) => html`<div class="row"><dt class="note">${label}</dt><dd><bdi>${content}</bdi></dd></div>`)}</dl>`
    : undefined;
}
