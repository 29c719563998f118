import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { GivenProject } from '../../model/document.js';
import { readProjects } from '../../model/read/projects.js';
import { selectProjects, type ProjectOrder } from '../../model/select-projects.js';
import { projectsStrings } from '../../model/strings/projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { drawing } from '../../styles/drawing.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { mapOf, renderCard } from '../project-card/card.js';
import { cardStyles } from '../project-card/project-card.styles.js';
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
export class FolioProjectList extends FolioElement<readonly Project[]> {
  static override styles = [baseStyles, annotation, tags, drawing, cardStyles, projectListStyles];

  /** The projects: `projects` of a JSON Resume. */
  @property({ converter: jsonAttribute }) projects?: readonly GivenProject[];
  /** `given` (as in the document), `newest` first, or by `name`. */
  @property() order: ProjectOrder = 'given';
  /** Shows only projects whose text has all these words. */
  @property() filter = '';

  #drawn: Promise<void> | undefined;

  protected override get given(): unknown {
    return this.projects;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#drawn;
    return complete;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { portfolio, renderRoot } = this;
    if (!portfolio || !renderRoot.querySelector('[data-map]')) return;
    const before = this.#drawn;
    this.#drawn = import('../project-card/drawing.js')
      .then(async ({ drawCards }) => {
        await before;
        await drawCards(renderRoot, portfolio, this.locale.direction);
      })
      .catch((error: unknown) => {
        if (DEVELOPMENT) console.warn('A drawing could not be made:', error); // The cards stand as they are.
      });
  }

  protected override read(given: unknown, report: Report): readonly Project[] | undefined {
    const projects = readProjects(given, report);
    return projects?.length ? projects : undefined;
  }

  protected override select({ projects }: Portfolio): readonly Project[] | undefined {
    return projects.length ? projects : undefined;
  }

  protected override renderContent(projects: readonly Project[]): TemplateResult {
    const { portfolio, language } = this;
    const say = this.words('projects', projectsStrings);
    const level = this.level();
    const numbers = new Map(projects.map((project, index) => [project, index + 1]));
    const shown = selectProjects(projects, { order: this.order, filter: this.filter, language });
    if (!shown.length) return html`<p class="note">${say('none')}</p>`;
    return html`<ul role="list" class=${shown.length > LONG ? 'cards long' : 'cards'} aria-label=${say('projects')}>
      ${repeat(
        shown,
        ({ id }) => id,
        (project) => html`<li class="card" part="project" data-id=${project.id} tabindex="-1">
            ${renderCard(project, { say, language, level, number: numbers.get(project) ?? 0, ...mapOf(project, portfolio) })}
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-list': FolioProjectList;
  }
}
