import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { GivenProject } from '../../model/document.js';
import { readProject } from '../../model/read/projects.js';
import { projectsStrings } from '../../model/strings/projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { drawing } from '../../styles/drawing.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { mapOf, renderCard } from './card.js';
import { cardStyles } from './project-card.styles.js';

/**
 * One project: its kind and confidentiality, a small drawing of its own map, name, text, outcome and stack. Its link
 * is the title, which covers the card.
 *
 * @summary One project.
 * @slot - Shown while there is nothing to show.
 * @csspart project - The card, with the project's id in `data-id`.
 */
export class FolioProjectCard extends FolioElement<Project> {
  static override styles = [baseStyles, annotation, tags, drawing, cardStyles];

  /** The project, as it stands in `projects` of a JSON Resume. */
  @property({ converter: jsonAttribute }) project?: GivenProject;
  /** Which project of the portfolio: its id, or its place (`projects/0`). Without it, the first. */
  @property({ attribute: 'project-id' }) projectId?: string;

  #drawn: Promise<void> | undefined;

  protected override get given(): unknown {
    return this.project;
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
    this.#drawn = import('./drawing.js')
      .then(async ({ drawCards }) => {
        await before;
        await drawCards(renderRoot, portfolio, this.locale.direction);
      })
      .catch((error: unknown) => {
        if (DEVELOPMENT) console.warn('A drawing could not be made:', error); // The cards stand as they are.
      });
  }

  protected override read(given: unknown, report: Report): Project | undefined {
    return readProject(given, report);
  }

  protected override select({ projects }: Portfolio): Project | undefined {
    const { projectId } = this;
    return projectId
      ? projects.find(({ id, pointer }) => id === projectId || pointer === `/${projectId}`)
      : projects[0];
  }

  protected override renderContent(project: Project): TemplateResult {
    const { portfolio, language } = this;
    const place = portfolio?.projects.indexOf(project) ?? -1;
    return html`<article class="card" part="project" data-id=${project.id} tabindex="-1">
      ${renderCard(project, {
        say: this.words('projects', projectsStrings),
        language,
        level: this.level(),
        number: place + 1,
        ...mapOf(project, portfolio),
      })}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-card': FolioProjectCard;
  }
}
