import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatDate } from '../../model/format-dates.js';
import { plainText } from '../../model/inline.js';
import { formatList } from '../../model/intl.js';
import { projectsStrings } from '../../model/strings/projects.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Graph, Portfolio, Project, WrittenDate } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { dashes } from '../../styles/dashes.js';
import { drawing } from '../../styles/drawing.js';
import { tags } from '../../styles/tags.js';
import { DrawnElement } from '../shared/drawn-element.js';
import { heading } from '../shared/heading.js';
import { directionFor, inline } from '../shared/inline.js';
import { partOf } from '../shared/related.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';
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

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Clicking anywhere on a card follows the link of its title (keyboards have the link itself), unless the reader meant
    // something else: a link or button, or to mark some words. With the keys held, so that a new tab stays a new tab.
    this.renderRoot.addEventListener('click', (event) => {
      const target = event.target as Element;
      const cover = target.closest('.card')?.querySelector('.cover');
      if (cover && !target.closest('a, button') && !`${getSelection()}`)
        cover.dispatchEvent(new MouseEvent('click', event));
    });
  }

  /** Our words for projects, with those that came later. */
  protected say(later?: Partial<EveryString['projects']>): Say<EveryString['projects']> {
    return this.words('projects', { ...projectsStrings, ...later } as EveryString['projects']);
  }

  /** The part of a card: what its project is to the selection. */
  protected partOf({ id }: Project): string {
    return partOf('project', this.selected?.relationOf('project', id));
  }

  /** What a card says of its project when it is drawn as one of many, and its place in the document, from 1. */
  protected renderCard(project: Project, number: number): TemplateResult {
    const { id, name, type, confidential, url, links, roles, entity, highlights, keywords, snapshot } = project;
    const { language, portfolio, choosing } = this;
    const { selected } = choosing;
    const say = this.say();
    const graph = mapOf(project, portfolio);
    const mark = selected?.markerFor('project', id);
    const chosen = selected?.relationOf('project', id) === 'chosen';
    const kind = type ?? (number ? say('numbered', { n: number }) : say('project'));
    const title = html`<bdi>${inline(name, mark)}</bdi>`;
    const text = (given: string | undefined, className = ''): TemplateResult | undefined =>
      given ? html`<p class=${className} dir=${directionFor(given)}>${inline(given, mark)}</p>` : undefined;
    const said = (given: string | undefined): unknown => given && html`<bdi>${inline(given, mark)}</bdi>`;
    const called = plainText(name);
    const day = ({ date, verbatim, text: written }: WrittenDate): string =>
      date && !verbatim ? formatDate(date, language, 'long') : written;
    // The map itself is on the page: its drawing here only decorates.
    const decorative = portfolio?.sections.some(({ show, id: shown }) => show === 'map' && shown === graph?.id);
    return html`<p class="kind note">
        <span class="tags"><button type="button" aria-pressed=${chosen} aria-label=${say('choose', { kind, name: called })}
          @click=${() => choosing.choose(chosen ? undefined : { kind: 'project', id })}><bdi>${kind}</bdi></button></span>
        ${confidential && html`<bdi>${confidential === true ? say('confidential') : confidential}</bdi>`}
      </p>
      ${
        graph &&
        html`<div class="sketch dots" data-map=${graph.id} aria-hidden=${decorative ? 'true' : nothing} role=${decorative ? nothing : 'img'}
          aria-label=${decorative ? nothing : say('drawing', { title: graph.title ?? called })}></div>`
      }
      <div class=${graph ? 'words' : 'words undrawn'}>
        <div>
          ${heading(this.level(), url ? html`<a class="cover" href=${url}>${title}</a>` : title, 'name')}
          ${text(project.tagline, 'tagline')}
        </div>
        <div class="text">
          ${text(project.summary)}
          ${highlights[0] && html`<ul class="highlights" role="list">${highlights.map((each) => html`<li dir=${directionFor(each)}>${inline(each, mark)}</li>`)}</ul>`}
        </div>
      </div>
      ${renderRows('outcome', [[say('outcome'), said(project.outcome)]])}
      ${renderRows('rest', [
        [say('stack'), tagList(keywords, say('stack'), choosing)],
        [
          say('role', { n: roles.length }),
          roles[0] && said(formatList(roles, language, { type: 'unit', style: 'short' })),
        ],
        [say('entity'), said(entity)],
        [say('period'), renderPeriod(project.period, language, say)],
        [
          say('link', { n: links.length }),
          links[0] &&
            html`<span class="links">${links.map(
              ({ label, href }) =>
                html`<a href=${href} aria-label=${say('linkOf', { label, name: called })}><bdi>${label}</bdi></a>`,
            )}</span>`,
        ],
        [
          say('repository'),
          snapshot &&
            tagList(
              [
                snapshot.stars !== undefined && say('stars', { n: snapshot.stars }),
                snapshot.lastCommit && say('commit', { date: day(snapshot.lastCommit) }),
                snapshot.licence,
                ...snapshot.facts.map(({ label, value }) => `${label} ${value}`),
                say('taken', { date: day(snapshot.taken) }),
              ].filter((each) => !!each) as string[],
              say('repository'),
            ),
        ],
        ...project.facts.map(({ label, value }) => [html`<bdi>${label}</bdi>`, said(value)]),
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
    ? html`<dl class=${name}>${rows.map(([label, content]) => html`<div class="row"><dt class="note">${label}</dt><dd>${content}</dd></div>`)}</dl>`
    : undefined;
}
