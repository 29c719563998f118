import { html, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenProject } from '../../model/document.js';
import { readProjects } from '../../model/read/projects.js';
import { selectProjects, type ProjectOrder } from '../../model/select-projects.js';
import { projectsStrings } from '../../model/strings/projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import type { Report } from '../folio-element.js';
import { pairs } from '../../styles/grid.js';
import { CardElement } from '../project-card/card.js';
import { projectListStyles } from './project-list.styles.js';

/** From here on the cards' rows are not aligned with each other, so that those out of sight cost no layout. */
const LONG = 60;

/**
 * The projects as a grid of cards, two in a row where there is room, their rows aligned with each other.
 *
 * @summary The grid of project cards.
 * @slot - Shown while there is nothing to show.
 * @csspart project - One card, with the project's id in `data-id`.
 */
export class FolioProjectList extends CardElement<readonly Project[]> {
  static override styles = [...super.styles, pairs, projectListStyles];
  static override properties: PropertyDeclarations = {
    projects: { converter: jsonAttribute },
    order: {},
    filter: {},
  };

  /** The projects: `projects` of a JSON Resume. */
  projects?: readonly GivenProject[];
  /** `given` (as in the document), `newest` first, or by `name`. */
  order: ProjectOrder = 'given';
  /** Shows only projects whose text has all these words. */
  filter = '';

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

  protected override renderContent(projects: readonly Project[]): TemplateResult {
    const { order, filter, language } = this;
    const say = this.words('projects', projectsStrings);
    const shown = selectProjects(projects, { order, filter, language });
    const places = new Map(projects.map((project, index) => [project, index + 1]));
    return shown[0]
      ? html`<ul role="list" class=${shown.length > LONG ? 'pairs long' : 'pairs'} aria-label=${say('projects')}>
          ${shown.map(
            (project) =>
              html`<li class="card" part="project" data-id=${project.id} tabindex="-1">${this.renderCard(project, places.get(project) ?? 0)}</li>`,
          )}
        </ul>`
      : html`<p class="note">${say('none')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-list': FolioProjectList;
  }
}
