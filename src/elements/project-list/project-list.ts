import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenProject } from '../../model/document.js';
import { readProjects } from '../../model/read/projects.js';
import { selectProjects, type ProjectOrder } from '../../model/select-projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import type { Report } from '../folio-element.js';
import { pairs } from '../../styles/grid.js';
import { CardElement } from '../project-card/card.js';
import type * as Find from './find.js';
import { projectListStyles } from './project-list.styles.js';

/** From here on the cards' rows are not aligned with each other, so that those out of sight cost no layout. */
const LONG = 60;
/** How long changes rest before the number of projects left is told, in ms. */
const REST = 400;

/**
 * The projects as a grid of cards, two in a row where there is room, their rows aligned with each other.
 *
 * @summary The grid of project cards.
 * @slot - Shown while there is nothing to show.
 * @csspart project - One card, with the project's id in `data-id`; also `chosen`, `proof` or `aside` where something is chosen.
 * @csspart skill - One word of a stack, with its name in `data-name`; also `chosen`, `proof` or `aside`.
 * @csspart match - Words that name the chosen skill.
 */
export class FolioProjectList extends CardElement<readonly Project[]> {
  static override styles = [...super.styles, pairs, projectListStyles];
  static override properties: PropertyDeclarations = {
    projects: { converter: jsonAttribute },
    order: {},
    filter: {},
    skill: {},
    kind: {},
    filterable: { type: Boolean },
  };

  /** The projects: `projects` of a JSON Resume. */
  projects?: readonly GivenProject[];
  /** As in the `document`, `newest` first, or by `name`. */
  order: ProjectOrder = 'document';
  /** Shows only projects whose text has all these words. */
  filter = '';
  /** Shows only projects with this word in their stack. */
  skill = '';
  /** Shows only projects of this type. */
  kind = '';
  /** Shows the controls for all of these to the reader. */
  filterable = false;

  #find: typeof Find | undefined;
  /** How many projects were left when the reader's changes had come to rest. */
  #tally: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  protected override get given(): unknown {
    return this.projects;
  }

  protected override read(given: unknown, report: Report): readonly Project[] | undefined {
    const projects = readProjects(given, report);
    return projects?.length ? projects : undefined;
  }

  protected override take({ projects }: Portfolio): readonly Project[] | undefined {
    return projects.length ? projects : undefined;
  }

  protected override asPart(projects: readonly Project[]): Partial<Portfolio> {
    return { projects };
  }

  protected override draw(): Promise<void> | undefined {
    const drawn = super.draw();
    const { filterable, content } = this;
    if (!filterable || !content || this.#find) return drawn;
    return Promise.all([drawn, import('./find.js')]).then(([, find]) => {
      if (this.#find) return;
      this.#find = find;
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(find.findStyles.styleSheet!);
      this.requestUpdate();
      this.performUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { content } = this;
    super.willUpdate(changed);
    if (content !== this.content) this.#tally = undefined; // It was about other projects.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  /** Takes what the reader wants to see, and tells how much there is once the changes have come to rest. */
  #want = (wanted: Partial<Find.Wanted>): void => {
    Object.assign(this, wanted);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#tally = this.#select(this.content ?? []).length;
      this.requestUpdate();
    }, REST);
  };

  #select(projects: readonly Project[]): readonly Project[] {
    const { filter, skill, kind, order, language } = this;
    return selectProjects(projects, { filter, skill, kind, order, language });
  }

  protected override renderContent(projects: readonly Project[]): TemplateResult {
    const { filter, skill, kind, order, language } = this;
    const find = this.#find;
    const say = this.say(find?.findWords);
    const shown = this.#select(projects);
    const places = new Map(projects.map((project, index) => [project, index + 1]));
    const view = { filter, skill, kind, order, projects, language, tally: this.#tally, say, want: this.#want };
    return html`${this.filterable ? (find?.renderFind(view) ?? renderPlaces(projects)) : nothing}${
      shown[0]
        ? html`<ul role="list" class=${shown.length > LONG ? 'pairs long' : 'pairs'} aria-label=${say('projects')}>
          ${shown.map(
            (project) =>
              html`<li class="card" part=${this.partOf(project)} data-id=${project.id} tabindex="-1">${this.renderCard(project, places.get(project) ?? 0)}</li>`,
          )}
        </ul>`
        : html`<p class="none">${say('none')}</p>`
    }`;
  }
}

/** The places of the controls, as many as there will be, so that nothing moves when they come. */
const renderPlaces = (projects: readonly Project[]): TemplateResult =>
  html`<div class="find"><i class="cell typed"></i>${[
    projects.some(({ keywords }) => keywords[0]),
    projects.some(({ type }) => type),
    true,
  ].map((there) => (there ? html`<i class="cell"></i>` : nothing))}<i class="tally"></i></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-list': FolioProjectList;
  }
}
