import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenProject } from '../../model/document.js';
import { readProjects } from '../../model/read/projects.js';
import { selectProjects, type ProjectOrder } from '../../model/select-projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import type { Report } from '../folio-element.js';
import { pairs } from '../../styles/grid.js';
import { CardElement } from '../project-card/card.js';
import type { Finder } from './find.js';
import { projectListStyles } from './project-list.styles.js';

/** From here on the cards' rows are not aligned with each other, so that those out of sight cost no layout. */
const LONG = 60;

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

  #finder: Finder | undefined;

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
    return this.filterable && this.content && !this.#finder
      ? Promise.all([drawn, import('./find.js')]).then(([, { Finder }]) => {
          this.#finder ??= new Finder(this);
          this.requestUpdate();
          this.performUpdate();
        })
      : drawn;
  }

  protected override renderContent(projects: readonly Project[]): TemplateResult {
    const { filter, skill, kind, order, language } = this;
    const finder = this.#finder;
    const say = this.say(finder?.words);
    const shown = selectProjects(projects, { filter, skill, kind, order, language });
    return html`${
      this.filterable ? (finder?.render(projects, shown.length, language, say) ?? renderPlaces(projects)) : nothing
    }${
      shown[0]
        ? html`<ul role="list" class=${shown.length > LONG ? 'pairs long' : 'pairs'} aria-label=${say('projects')}>
          ${shown.map(
            (project) =>
              html`<li class="card" part=${this.partOf(project)} data-id=${project.id} tabindex="-1">${this.renderCard(project, projects.indexOf(project) + 1)}</li>`,
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
    1,
  ].map((there) => there && html`<i class="cell"></i>`)}<i class="tally"></i></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-list': FolioProjectList;
  }
}
