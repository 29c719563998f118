// What only some timelines need: many roles, long lists, another order, gaps, finding. Loaded before the first drawing
// that asks for it.
import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import type { PortfolioScope } from '../../context/portfolio-context.js';
import { HashController } from '../../controllers/hash-controller.js';
import type { Related } from '../../model/selection.js';
import { selectRoles } from '../../model/select-roles.js';
import type { Stint } from '../../model/stints.js';
import type { EveryString } from '../../model/strings/tables.js';
import { timelineLaterStrings } from '../../model/strings/timeline-later.js';
import type { Portfolio, Role } from '../../model/types.js';
import type { DrawLines } from '../shared/entry.js';
import type { Say } from '../shared/words.js';
import { arrange } from './arrange.js';
import type { Finder } from './find.js';
import { Folds } from './folds.js';
import { optionsStyles } from './options.styles.js';
import { drawOverview } from './overview.js';
import type { Plan } from './plan.js';
import type { RowOptions } from './role.js';
import { renderGap } from './gap.js';
import type { FolioRoleTimeline } from './role-timeline.js';

/** What the reader looks for. */
export interface Query {
  readonly filter: string;
  readonly skill: string;
}

/** What is drawn, and in which words. */
export interface TimelineView {
  readonly roles: readonly Role[];
  readonly stints: readonly Stint[];
  readonly say: Say<EveryString['timeline']>;
  readonly language: string;
  readonly scope: PortfolioScope | undefined;
  readonly selected: Related | undefined;
  readonly portfolio: Portfolio | undefined;
}

/** Hidden by what is looked for, or folded away until it is opened or found. */
type Hidden = '' | 'until-found' | null;

export class TimelineOptions {
  readonly words = timelineLaterStrings;
  /** Places around the list. They are drawn into apart from its rows, so that looking for something leaves these alone. */
  readonly above = html`<div class="above"></div>`;
  readonly below = html`<div class="below"></div>`;
  readonly folds = new Folds();
  #host: FolioRoleTimeline;
  #root: ShadowRoot;
  #finder: Finder | undefined;
  #view: TimelineView | undefined;
  #overview: { readonly view: TimelineView; readonly drawn: unknown } | undefined;
  #plan: { readonly key: string; readonly plan: Plan } | undefined;
  /** All roles are shown, also those beyond the limit. */
  #all = false;

  constructor(host: FolioRoleTimeline) {
    this.#host = host;
    this.#root = host.renderRoot as ShadowRoot;
    this.#root.adoptedStyleSheets.push(optionsStyles.styleSheet!);
    this.#root.addEventListener('beforematch', this.#onFound);
    // In a portfolio addresses are its business.
    if (!host['scope'].value && !host.closest('folio-portfolio')) this.#followAddress();
  }

  get oldest(): boolean {
    return this.#host.order === 'oldest';
  }

  /** What is still to be loaded before the timeline can be drawn. */
  wait(): Promise<void> | undefined {
    if (this.#finder || !(this.#host.filterable || this.#host.skill)) return undefined;
    return import('./find.js').then(
      ({ Finder, finderStyles }) => {
        this.#finder = new Finder(
          (query) => void Object.assign(this.#host, query),
          () => this.updated(),
        );
        this.#root.adoptedStyleSheets.push(finderStyles.styleSheet!);
      },
      () => {},
    );
  }

  plan(roles: readonly Role[]): Plan {
    const { showGaps } = this.#host;
    const key = `${this.oldest} ${showGaps}`;
    if (this.#plan?.plan.roles !== roles || this.#plan.key !== key)
      this.#plan = { key, plan: arrange(roles, { oldest: this.oldest, gaps: showGaps }) };
    return this.#plan.plan;
  }

  /** What is about to be drawn, and in which words. */
  see(say: TimelineView['say']): void {
    const host = this.#host;
    const { stints, roles } = this.#plan!.plan;
    this.#view = {
      roles,
      stints,
      say,
      language: host['language'],
      scope: host['scope'].value,
      selected: host['selected'],
      portfolio: host['portfolio'],
    };
  }

  /** Highlights, folded where they are many. */
  fold(role: Role, draw: DrawLines): TemplateResult | typeof nothing {
    const { say, selected } = this.#view!;
    return this.folds.render(role, draw, say, selected);
  }

  renderGap(gap: Stint, options: RowOptions): TemplateResult {
    return renderGap(gap, options);
  }

  /** Shows what is looked for, where nothing else has changed. False where the timeline has to be drawn. */
  find(changed: PropertyValues): boolean {
    const view = this.#view;
    const host = this.#host;
    if (
      !view ||
      !changed.size ||
      [...changed.keys()].some((key) => key !== 'filter' && key !== 'skill') ||
      view.roles !== host['content'] ||
      view.scope !== host['scope'].value ||
      view.selected !== host['selected'] ||
      view.language !== host['language']
    )
      return false;
    this.updated();
    return true;
  }

  /** Hides rows, and draws what stands around them. */
  updated(): void {
    const view = this.#view;
    const list = this.#root.querySelector('.timeline');
    if (!view || !list) return;
    this.folds.settle(list);
    const { roles, selected } = view;
    const { limit, filterable } = this.#host;
    const [filter, skill] = [`${this.#host.filter ?? ''}`, `${this.#host.skill ?? ''}`];
    const finds = !!(filter.trim() || skill);
    const proven = skill && this.#finder ? this.#finder.provenBy(skill, view) : roles;
    const found = new Set(selectRoles(proven, filter).map(({ id }) => id));
    const most = Math.trunc(Number(limit)) || 0;
    let beyond = 0;
    let count = 0;
    const hiddenOf = (id: string): Hidden => {
      if (finds) return found.has(id) ? null : '';
      count++;
      const relation = selected?.relationOf('role', id);
      if (most < 1 || count <= most || relation === 'proof' || relation === 'chosen') return null;
      beyond++;
      return this.#all ? null : 'until-found';
    };
    list.toggleAttribute('data-found', finds);
    let gap: Element | undefined;
    for (const row of list.children) {
      if (row.part.contains('gap')) {
        gap = row;
        continue;
      }
      const positions = row.querySelectorAll<HTMLElement>('[part~=role]');
      let hidden: Hidden;
      if (positions[0]) {
        hidden = finds ? '' : 'until-found';
        for (const position of positions) {
          const own = hiddenOf(position.dataset['id']!);
          if (own === null) hidden = null;
          hide(position, own);
        }
      } else hidden = hiddenOf((row as HTMLElement).dataset['id']!);
      hide(row, hidden);
      // A gap between what is not shown is none.
      if (gap) hide(gap, finds ? '' : hidden);
      gap = undefined;
    }
    const above = this.#root.querySelector<HTMLElement>('.above')!;
    const below = this.#root.querySelector<HTMLElement>('.below')!;
    if (this.#overview?.view !== view) this.#drawOverview(view, this.#overview !== undefined);
    render(
      [filterable ? this.#finder?.render(view, { filter, skill }, found.size) : nothing, this.#overview?.drawn],
      above,
    );
    for (const bar of above.querySelectorAll<HTMLElement>('.bar'))
      bar.classList.toggle('off', finds && !found.has(bar.dataset['role']!));
    render(beyond ? this.#renderMore(view, beyond) : nothing, below);
  }

  #drawOverview(view: TimelineView, settled: boolean): void {
    const again = (): void => {
      if (this.#view !== view) return;
      this.#drawOverview(view, true);
      this.updated();
    };
    this.#overview = { view, drawn: drawOverview(view, again, settled) };
  }

  #renderMore({ say }: TimelineView, n: number): TemplateResult {
    const turn = (): void => {
      this.#all = !this.#all;
      this.updated();
    };
    return html`<button type="button" class="more" aria-expanded=${this.#all} @click=${turn}>${say('moreRoles', { n })}</button>`;
  }

  /** Opens what the browser, or an address, has found in something folded. */
  #onFound = ({ target }: Event): void => {
    const element = target as HTMLElement;
    if (this.folds.reveal(element)) return;
    if (element.closest('[hidden=until-found]')) this.#all = true;
    else if (element.closest('[hidden]')) Object.assign(this.#host, { filter: '', skill: '' });
    else return;
    this.updated();
  };

  #followAddress(): void {
    const hash = new HashController(this.#host, async (address) => {
      const id = new URLSearchParams(address).get('role');
      return [...this.#root.querySelectorAll<HTMLElement>('[part~=role]')].find((role) => role.dataset['id'] === id);
    });
    void this.#host.updateComplete.then(() => hash.follow(true));
  }
}

function hide(element: Element, hidden: Hidden): void {
  if (element.getAttribute('hidden') === hidden) return;
  if (hidden === null) element.removeAttribute('hidden');
  else element.setAttribute('hidden', hidden);
}
