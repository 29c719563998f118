import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { StepController } from '../../controllers/step-controller.js';
import type { RingLayout, RingSize } from '../../layout/rings.js';
import { formatList } from '../../model/intl.js';
import { formatNumber } from '../../model/phrases.js';
import { readChart } from '../../model/read/chart.js';
import { ringsStrings } from '../../model/strings/rings.js';
import type { Portfolio, SkillChart } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { button } from '../../styles/button.js';
import { panel } from '../../styles/panel.js';
import { FolioElement, type Report } from '../folio-element.js';
import { evidenceStyles } from './evidence.styles.js';
import { late, loadPart, type LatePart } from './late.js';
import { renderList } from './list.js';
import { renderLegend, renderOverview, renderSwitch } from './panel.js';
import { FolioSkillSelectEvent } from './skill-rings.events.js';
import { skillRingsStyles } from './skill-rings.styles.js';
import type { Thread } from './thread.js';
import { nameOf, type Item, type RingsView } from './view.js';

/** What each step of width (see the styles) has room for. */
const steps: readonly { readonly size?: RingSize; readonly beside?: true }[] = [
  {},
  { size: 'compact' },
  { size: 'regular' },
  { size: 'regular', beside: true },
  { size: 'wide', beside: true },
];
/** Under this width, in em, there is no drawing: as in the styles. */
const NARROW = 34;
/** How long typed letters count as one name, in milliseconds. */
const TYPING = 700;

/**
 * Skills by ring and sector: as a drawing where there is room, else, in print and by a switch as a list. Choosing one shows
 * where it did its work, with the words that say so.
 *
 * @summary What somebody works with, by responsibility and by how near at hand it is, each with its proof.
 * @slot - Shown as it is where there are no skills.
 * @fires {FolioSkillSelectEvent} folio-skill-select - A skill was chosen, or the choice was given up.
 * @csspart skill - A skill, with `data-name`; with a choice also `chosen` or `aside`.
 * @csspart ring - A ring's line in the drawing, its row in the list.
 * @csspart sector - A sector's name and arc in the drawing, its group in the list.
 * @csspart panel - What is said beside the drawing.
 * @csspart proof - A role, project, node or record that backs the chosen skill.
 * @csspart match - The words in it that name the skill.
 */
export class FolioSkillRings extends FolioElement<SkillChart> {
  static override styles: CSSResultGroup = [
    FolioElement.styles,
    annotation,
    button,
    panel,
    skillRingsStyles,
    evidenceStyles,
  ];
  static override properties: PropertyDeclarations = {
    skills: { converter: jsonAttribute },
  };

  /** The skills: `skills` of a JSON Resume, or its `folio.rings`. As an attribute: JSON. */
  skills?: unknown;

  readonly #width = new StepController(this);
  readonly #missed = new Set<LatePart>();
  #thread: Thread | undefined;
  #acting: Promise<void> | undefined;
  #view: RingsView | undefined;
  #drawn: { readonly key: string; readonly chart: SkillChart; readonly layout: RingLayout } | undefined;
  #placed: { readonly portfolio: Portfolio; readonly chart: SkillChart } | undefined;
  #listed = false;
  #chosen: string | undefined;
  #active: string | undefined;
  #news = '';
  #typed = '';
  #typedAt = 0;

  protected override get given(): unknown {
    return this.skills;
  }

  protected override read(given: unknown, report: Report): SkillChart | undefined {
    return readChart(given, report);
  }

  protected override take({ chart }: Portfolio): SkillChart | undefined {
    return chart;
  }

  /** Drawn means drawn at the right width, with all that takes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#acting;
    await super.getUpdateComplete();
    return super.getUpdateComplete();
  }

  /** Waits for the parts that this update needs; without them it would be drawn twice. What cannot be had is done without. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const missing = this.#needs().filter((part) => !late[part] && !this.#missed.has(part));
    if (missing.length === 0) return super.scheduleUpdate();
    return Promise.all(missing.map(loadPart)).then(() => {
      for (const part of missing) if (!late[part]) this.#missed.add(part);
      return super.scheduleUpdate();
    });
  }

  #needs(): LatePart[] {
    const needs: LatePart[] = [];
    const { portfolio, hasUpdated } = this;
    // What a server has drawn is taken over as it is first.
    if ((!portfolio?.chart && this.skills === undefined) || (!hasUpdated && this.shadowRoot?.firstElementChild))
      return needs;
    if (portfolio) needs.push('evidence');
    if (this.#chosen !== undefined) needs.push('details');
    if (
      !this.#listed &&
      (hasUpdated ? this.#width.step > 0 : this.clientWidth >= NARROW * parseFloat(getComputedStyle(this).fontSize))
    )
      needs.push('drawing');
    return needs;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#view = this.content && this.#derive(this.content);
  }

  /** A portfolio's chart without rings of its own, its skills placed by what backs them. */
  #charted(content: SkillChart): SkillChart {
    const { portfolio } = this;
    if (!portfolio || !late.evidence || content !== portfolio.chart) return content;
    if (this.#placed?.portfolio !== portfolio)
      this.#placed = { portfolio, chart: late.evidence.chartByEvidence(portfolio) ?? content };
    return this.#placed.chart;
  }

  #derive(read: SkillChart): RingsView {
    const content = this.#charted(read);
    const say = this.words('rings', ringsStrings);
    const rtl = this.locale.direction === 'rtl';
    const chart: SkillChart = {
      ...content,
      rings: content.rings.map(
        (name, i) =>
          name ||
          (content.derived && i < 3
            ? say(`ring${i as 0 | 1 | 2}`)
            : content.rings.length > 1
              ? say('ringN', { n: i + 1 })
              : ''),
      ),
      sectors: content.sectors.map((sector) => ({
        ...sector,
        name: sector.name || (content.sectors.length > 1 ? say('sectorRest') : ''),
      })),
    };
    const { size, beside = false } = steps[this.#width.step] ?? {};
    const key = [size, rtl, ...chart.rings, ...chart.sectors.map(({ name }) => name)].join('\n');
    const draw = late.drawing?.layoutRings;
    if (size && draw && (this.#drawn?.key !== key || this.#drawn.chart !== content)) {
      this.#drawn = { key, chart: content, layout: draw(chart, { size, direction: rtl ? 'rtl' : 'ltr' }) };
    }
    const drawn = size && draw && this.#drawn?.layout;
    const layout = drawn && !drawn.crowded && !this.#listed ? drawn : undefined;
    const items = itemsOf(chart, layout);
    const named = (name: string | undefined): Item | undefined => items.find(({ skill }) => skill.name === name);
    const { portfolio } = this;
    const index = portfolio && late.evidence?.evidenceOf(portfolio);
    const chosen = named(this.#chosen);
    this.#active = (named(this.#active) ?? chosen ?? items[0])?.skill.name;
    return {
      chart,
      layout,
      items,
      chosen,
      portfolio,
      say,
      beside,
      rtl,
      crowded: drawn?.crowded ?? false,
      choice: drawn !== undefined && !drawn.crowded,
      active: this.#active ?? '',
      evidence: index && ((skill) => index.for(skill)),
      level: this.level(),
      number: (n) => formatNumber(n, this.language),
      list: (names) =>
        formatList(
          names,
          this.scope.value?.strings?.rings ? (this.scope.value.stringsLanguage ?? this.language) : 'en',
        ),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#view;
    if (view?.layout) late.drawing?.placeSkills(this.renderRoot, view.layout, view.rtl);
    if (late.details) (this.#thread ??= new late.details.Thread(this)).draw(this.renderRoot, view);
    // A skill may stand in another place of the list now: the focus goes with it.
    const focused = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['name'];
    if (focused !== undefined && focused !== this.#active) this.#focus(this.#active);
    if (this.#needs().some((part) => !late[part] && !this.#missed.has(part)))
      queueMicrotask(() => this.requestUpdate());
  }

  #choose(name: string | undefined): void {
    if (name === this.#chosen) return;
    this.#chosen = name;
    const item = this.#view?.items.find(({ skill }) => skill.name === name);
    this.#news = item && this.#view ? nameOf(this.#view, item) : '';
    this.requestUpdate();
    this.dispatchEvent(new FolioSkillSelectEvent(name));
  }

  #focus(name: string | undefined): void {
    this.#active = name;
    this.requestUpdate();
    for (const each of this.renderRoot.querySelectorAll<HTMLElement>('[part~=skill]'))
      if (each.dataset['name'] === name) each.focus();
  }

  /** Has the details loaded, then does what waits for them. */
  #prepare(act?: (tools: NonNullable<typeof late.details>) => void): void {
    if (late.details) act?.(late.details);
    else this.#acting = loadPart('details').then(() => late.details && act?.(late.details));
  }

  #onPoint = (event: Event): void => {
    this.#prepare();
    const name = nameAt(event);
    if (event.type !== 'focusin' || name === undefined || name === this.#active) return;
    this.#active = name;
    this.requestUpdate();
  };

  #onClick = (event: Event): void => {
    const name = nameAt(event);
    const wish = (event.target as Element).closest<HTMLElement>('[data-wish]')?.dataset['wish'];
    if (name !== undefined) this.#choose(name === this.#chosen ? undefined : name);
    else if (wish === 'clear') {
      const chosen = this.#chosen;
      this.#choose(undefined);
      this.#focus(chosen);
    } else if (wish === 'switch') {
      this.#listed = !this.#listed;
      this.requestUpdate();
      // The button that was pressed may stand in another place now.
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-wish=switch]')?.focus());
    }
  };

  #onKey = (event: KeyboardEvent): void => {
    const { key, timeStamp } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const name = nameAt(event);
    const chosen = this.#chosen;
    if (key === 'Escape' && chosen !== undefined) {
      this.#choose(undefined);
      if (name === undefined) this.#focus(chosen);
    } else {
      const typing = this.#typed !== '' && timeStamp - this.#typedAt < TYPING;
      const letter = [...key].length === 1 && (key !== ' ' || typing);
      if (name === undefined || !(letter || /^(Arrow.*|Home|End)$/.test(key))) return;
      if (letter) {
        this.#typed = (typing ? this.#typed : '') + key;
        this.#typedAt = timeStamp;
      }
      this.#prepare(({ findSkill, nextSkill }) => {
        const { items = [], rtl = false, layout } = this.#view ?? {};
        const from = items.find(({ skill }) => skill.name === name);
        const next =
          from &&
          (letter ? findSkill(items, from, this.#typed) : nextSkill(items, from, key, { rtl, listed: !layout }));
        if (next) this.#focus(next.skill.name);
      });
    }
    event.preventDefault();
  };

  protected override renderContent(): TemplateResult {
    const view = this.#view!;
    const { layout, chosen, beside, say } = view;
    const details = chosen && late.details ? late.details.renderChosen(view, chosen) : nothing;
    const within = !layout && !beside;
    const list = renderList(view, (ring) => (within && ring === chosen?.ring ? details : nothing));
    return html`<i class="steps"></i><div class="sheet ${layout ? 'drawn' : 'listed'} ${beside ? 'beside' : ''}" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onPoint} @pointerover=${this.#onPoint}>
      <p class="hidden" id="help">${say('help')}</p>
      <div class="plot">${layout ? late.drawing?.renderSheet(view, layout) : nothing}${list}</div>
      ${within ? html`<div class="after">${renderLegend(view)}${renderSwitch(view)}</div>` : details === nothing ? renderOverview(view) : details}
      <p class="hidden" role="status">${this.#news}</p>
    </div>`;
  }
}

/** Every skill in the order it is read in: by ring, then around the chart; in the list as the author wrote them. */
function itemsOf({ rings, sectors }: SkillChart, layout: RingLayout | undefined): Item[] {
  const items: Item[] = layout
    ? layout.skills.map((placed) => ({ ...placed, turn: 0, placed }))
    : sectors
        .flatMap(({ skills }, sector) =>
          skills.map((skill) => ({
            skill,
            sector,
            ring: Math.min(skill.ring, rings.length - 1),
            turn: 0,
            placed: undefined,
          })),
        )
        .sort((a, b) => a.ring - b.ring);
  const seats = new Map<string, Item[]>();
  for (const item of items) {
    const seat = `${item.ring} ${item.sector}`;
    const others = seats.get(seat);
    if (others) others.push(item);
    else seats.set(seat, [item]);
  }
  return items.map((item) => {
    const others = seats.get(`${item.ring} ${item.sector}`)!;
    return { ...item, turn: item.sector + (others.indexOf(item) + 0.5) / others.length };
  });
}

/** The name of the skill that an event happened on. */
const nameAt = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>('[part~=skill]')?.dataset['name'];

declare global {
  interface HTMLElementTagNameMap {
    'folio-skill-rings': FolioSkillRings;
  }
}
