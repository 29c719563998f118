import { html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { layoutLanes, type LaneChart } from '../../layout/lanes.js';
import type { GivenRole } from '../../model/document.js';
import { formatDate } from '../../model/format-dates.js';
import { readRoles } from '../../model/read/roles.js';
import { groupStints, type Stint } from '../../model/stints.js';
import { timelineStrings } from '../../model/strings/timeline.js';
import type { Portfolio, Role } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { entry } from '../../styles/entry.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import { renderEmployer, renderRole, sharedOf, type RowOptions } from './role.js';
import { roleTimelineStyles } from './role-timeline.styles.js';
import { drawSpine } from './spine.js';

/** From this many rows on, those out of sight are laid out when they come near. */
const LONG = 100;

/**
 * Roles, newest first, on a spine whose rows run from a role's start to the next: parallel roles stand in lanes,
 * positions at one employer under its name with their total. Without dates it is a plain sequence.
 *
 * @summary Roles on a spine, with lanes for those that ran in parallel.
 * @slot - Shown while there is nothing to show.
 * @csspart role - One role, with its id in `data-id`.
 * @csspart employer - A stay at one employer with several positions.
 */
export class FolioRoleTimeline extends FolioElement<readonly Role[]> {
  static override styles = [baseStyles, annotation, tags, entry, roleTimelineStyles];
  static override properties: PropertyDeclarations = {
    roles: { converter: jsonAttribute },
  };

  /** The roles: `work` of a JSON Resume. */
  roles?: readonly GivenRole[];

  #drawn: readonly Role[] | undefined;
  #stints: readonly Stint[] = [];
  #chart: LaneChart = layoutLanes([]);

  protected override get given(): unknown {
    return this.roles;
  }

  protected override read(given: unknown, report: Report): readonly Role[] | undefined {
    const roles = readRoles(given, report);
    return roles.length ? roles : undefined;
  }

  protected override take({ roles }: Portfolio): readonly Role[] | undefined {
    return roles.length ? roles : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = this;
    if (!content || content === this.#drawn) return;
    this.#drawn = content;
    this.#stints = groupStints(content);
    // The head of an employer with several positions is a row of its own, in which no time passes.
    this.#chart = layoutLanes(
      this.#stints.flatMap(({ positions }) => [
        ...(positions.length > 1 ? [{ mark: false }] : []),
        ...positions.map(({ span }) => ({ mark: true, span })),
      ]),
    );
  }

  protected override renderContent(roles: readonly Role[]): TemplateResult {
    const { lanes, dated, rows } = this.#chart;
    const say = this.words('timeline', timelineStrings);
    const { language } = this;
    const begin = rows.findIndex(({ mark }) => mark);
    let row = 0;
    let rank = roles.length;
    const options = (level: number): RowOptions => {
      const first = row <= begin;
      const spine = drawSpine(rows[row++]!, { lanes, dated, first, year: (year) => formatDate({ year }, language) });
      return { say, language, level: this.level(level), spine };
    };
    const place = (): { n: number; total: number } | undefined =>
      dated || roles.length < 2 ? undefined : { n: rank--, total: roles.length };
    const name = `timeline lanes-${Math.min(5, lanes)}${dated ? ' dated' : ''}${rows.length > LONG ? ' long' : ''}`;
    return html`<ol role="list" class=${name}>
      ${this.#stints.map((stint) => {
        const { positions } = stint;
        if (positions.length === 1) return renderRole(positions[0]!, options(0), place());
        const shared = sharedOf(stint);
        return html`<li part="employer" class="group">
          ${renderEmployer(stint, shared, options(0))}
          <ol role="list" class="positions">${positions.map((position) => renderRole(position, options(1), place(), shared))}</ol>
        </li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-role-timeline': FolioRoleTimeline;
  }
}
