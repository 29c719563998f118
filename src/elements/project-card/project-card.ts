import { html, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenProject } from '../../model/document.js';
import { readProject } from '../../model/read/projects.js';
import type { Portfolio, Project } from '../../model/types.js';
import type { Report } from '../folio-element.js';
import { CardElement } from './card.js';

/**
 * One project: its kind and confidentiality, a small drawing of its own map, name, text, outcome and stack. Its link
 * is the title, which covers the card.
 *
 * @summary One project.
 * @slot - Shown while there is nothing to show.
 * @csspart project - The card, with the project's id in `data-id`; also `chosen`, `proof` or `aside` where something is chosen.
 * @csspart skill - One word of the stack, with its name in `data-name`; also `chosen`, `proof` or `aside`.
 * @csspart match - Words that name the chosen skill.
 */
export class FolioProjectCard extends CardElement<Project> {
  static override properties: PropertyDeclarations = {
    project: { converter: jsonAttribute },
    projectId: { attribute: 'project-id' },
  };
  /** The project, as it stands in `projects` of a JSON Resume. */
  project?: GivenProject;
  /** Which project of the portfolio: its id, or its place (`projects/0`). Without it, the first. */
  projectId?: string;

  protected override get given(): unknown {
    return this.project;
  }

  protected override read(given: unknown, report: Report): Project | undefined {
    return readProject(given, report);
  }

  protected override take({ projects }: Portfolio): Project | undefined {
    const { projectId } = this;
    return projectId
      ? projects.find(({ id, pointer }) => id === projectId || pointer === `/${projectId}`)
      : projects[0];
  }

  protected override asPart(project: Project): Partial<Portfolio> {
    return { projects: [project] };
  }

  protected override renderContent(project: Project): TemplateResult {
    const number = (this.portfolio?.projects.indexOf(project) ?? -1) + 1;
    return html`<article class="card" part=${this.partOf(project)} data-id=${project.id} tabindex="-1">${this.renderCard(project, number)}</article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-project-card': FolioProjectCard;
  }
}
