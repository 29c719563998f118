import { html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenRole } from '../../model/document.js';
import { formatDate } from '../../model/format-dates.js';
import { readRoles } from '../../model/read/roles.js';
import type { RoleOrder } from '../../model/select-roles.js';
import type { EveryString } from '../../model/strings/tables.js';
import { timelineStrings } from '../../model/strings/timeline.js';
import type { Portfolio, Role } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { entry } from '../../styles/entry.js';
import { tags } from '../../styles/tags.js';
import { FolioElement, type Report } from '../folio-element.js';
import type { TimelineOptions } from './options.js';
import { planRows, type Plan } from './plan.js';
import { renderEmployer, renderRole, sharedOf, type Place, type RowOptions } from './role.js';
import { roleTimelineStyles } from './role-timeline.styles.js';
import { drawSpine } from './spine.js';

/** From this many rows on, those out of sight are laid out when they come near. */
const LONG = 100;
/** A career of this many roles has an overview; a list of more highlights than this is folded. */
const MANY = 8;

export const timelineDensities = ['regular', 'compact'] as const;
export type TimelineDensity = (typeof timelineDensities)[number];

/**
 * Roles, newest first, on a spine whose rows run from a role's start to the next: parallel roles stand in lanes,
 * positions at one employer under its name with their total. Without dates it is a plain sequence. Eight roles and more
 * have an overview of the whole career above them; long lists of highlights are folded.
 *
 * @summary Roles on a spine, with lanes for those that ran in parallel.
 * @slot - Shown while there is nothing to show.
 * @fires {FolioSelectionChangeEvent} folio-selection-change - The reader asks for a role or a skill to be chosen.
 * @csspart role - One role, with its id in `data-id`; also `chosen`, `proof` or `aside` where something is chosen.
 * @csspart employer - A stay at one employer with several positions.
 * @csspart gap - A time between roles, where these are shown.
 * @csspart skill - A skill of a role, with its name in `data-name`; also `chosen`, `proof` or `aside`.
 * @csspart match - Words that name the chosen skill.
 * @csspart overview - The whole career as a strip.
 */
export class FolioRoleTimeline extends FolioElement<readonly Role[]> {
  static override styles = [baseStyles, annotation, tags, entry, roleTimelineStyles];
  static override properties: PropertyDeclarations = {
    roles: { converter: jsonAttribute },
    order: {},
    density: {},
    showGaps: { type: Boolean, attribute: 'show-gaps' },
    limit: { type: Number },
    filterable: { type: Boolean },
    filter: {},
    skill: {},
  };

  /** The roles: `work` of a JSON Resume. */
  roles?: readonly GivenRole[];
  /** `newest` (as it is without) or `oldest` first. */
  order?: RoleOrder;
  /** `compact` puts the rows closer together than `regular`. */
  density?: TimelineDensity;
  /** Says how long it was between two roles, where that is more than three months. */
  showGaps = false;
  /** How many roles are shown before the reader asks for the others; all of them without it. */
  limit?: number;
  /** Shows controls for finding roles by words and by skill. */
  filterable = false;
  /** Shows only the roles whose text has all these words. */
  filter?: string;
  /** Shows only the roles that prove this skill. */
  skill?: string;

  #options: TimelineOptions | undefined;
  #plan: Plan | undefined;
  #met = false;

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

  protected override asPart(roles: readonly Role[]): Partial<Portfolio> {
    return { roles };
  }

  /** Waits for what is not needed everywhere, where it is: without it, it would be drawn twice. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.willUpdate(new Map());
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    const wait = this.#options
      ? this.#options.wait()
      : this.#asks &&
        import('./options.js').then(
          (options) => (this.#options = new options.TimelineOptions(this)).wait(),
          () => {}, // Where the network is gone all is shown, unfolded.
        );
    if (!wait) return draw();
    // What a server has drawn is taken over as it is first.
    if (this.hasUpdated || !this.shadowRoot!.firstElementChild) return wait.then(draw);
    void wait.then(() => this.requestUpdate());
    return draw();
  }

  /** Whether anything is asked for that is not needed everywhere. */
  get #asks(): boolean {
    const { content } = this;
    return !!(
      content &&
      (this.#met ||
        this.selected ||
        Object.keys(FolioRoleTimeline.properties).some((key) => key !== 'roles' && this[key as 'filter']) ||
        content[MANY - 1] ||
        content.some(({ highlights }) => highlights[MANY - 1]) ||
        (!this.scope.value && location.hash.includes('role=')))
    );
  }

  /** The reader points at something, or goes through it by keys. */
  #meet = (): void => {
    if (this.#met || this.#options) return;
    this.#met = true;
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = this;
    if (content) this.#plan = this.#options?.plan(content) ?? planRows(content, this.#plan);
  }

  /** Looking for something hides rows, and draws none again: that takes no time, however many there are. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    return !this.#options?.find(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#options?.updated();
  }

  protected override renderContent(roles: readonly Role[]): TemplateResult {
    const { stints, chart } = this.#plan!;
    const { lanes, dated, rows } = chart;
    const { language, choosing } = this;
    const options = this.#options;
    const say = this.words('timeline', { ...timelineStrings, ...options?.words } as EveryString['timeline']);
    const begin = rows.findIndex(({ mark }) => mark);
    let row = 0;
    let rank = 0;
    const next = (level: number): RowOptions => {
      const first = row <= begin;
      const spine = drawSpine(rows[row++]!, { lanes, dated, first, year: (year) => formatDate({ year }, language) });
      return { say, language, level: this.level(level), spine, choosing, options };
    };
    const place = (): Place | undefined => {
      const total = roles.length;
      rank++;
      return dated || total < 2 ? undefined : { n: options?.oldest ? rank : total + 1 - rank, total };
    };
    const name = `timeline lanes-${Math.min(5, lanes)}${dated ? ' dated' : ''}${rows.length > LONG ? ' long' : ''} ${this.density ?? ''}`;
    options?.see(say);
    return html`${options?.above}<ol role="list" class=${name} @pointerover=${this.#meet} @focusin=${this.#meet}>
      ${stints.map((stint) => {
        const { positions } = stint;
        if (!positions[0]) return options!.renderGap(stint, next(0));
        if (!positions[1]) return renderRole(positions[0], next(0), place());
        const shared = sharedOf(stint);
        return html`<li part="employer" class="group">
          ${renderEmployer(stint, shared, next(0))}
          <ol role="list" class="positions">${positions.map((position) => renderRole(position, next(1), place(), shared))}</ol>
        </li>`;
      })}
    </ol>${options?.below}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-role-timeline': FolioRoleTimeline;
  }
}
