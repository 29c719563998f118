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
import { readChart } from '../../model/read/chart.js';
import { ringsStrings } from '../../model/strings/rings.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Portfolio, SkillChart } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { FolioElement, type Report } from '../folio-element.js';
import { RingsDeriver } from './derive.js';
import { late, loadPart, type LatePart } from './late.js';
import { renderList, renderSaid } from './list.js';
import { renderLegend, renderSwitch } from './panel.js';
import { skillRingsStyles } from './skill-rings.styles.js';
import type { Thread } from './thread.js';
import { nameOf, type RingsView } from './view.js';

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
 * @fires {FolioSelectionChangeEvent} folio-selection-change - A skill is asked to be chosen, or the choice to be given up.
 * @csspart skill - A skill, with `data-name`; with a choice also `chosen`, `proof` or `aside`.
 * @csspart number - A dot that bears a number, in a drawing too full for names.
 * @csspart ring - A ring's line in the drawing, its row in the list.
 * @csspart sector - A sector's name and arc in the drawing, its group in the list.
 * @csspart panel - What is said beside the drawing.
 * @csspart proof - A role, project, node or record that backs the chosen skill; a skill that the chosen one of these backs.
 * @csspart match - The words in it that name the skill.
 */
export class FolioSkillRings extends FolioElement<SkillChart> {
  static override styles: CSSResultGroup = [FolioElement.styles, annotation, skillRingsStyles];
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
  readonly #deriver = new RingsDeriver();
  #listed = false;
  #active: string | undefined;
  #pointed: string | undefined;
  readonly #dressed = new Set<CSSStyleSheet>();
  #news = '';
  #typing = { text: '', at: 0 };

  protected override get given(): unknown {
    return this.skills;
  }

  protected override read(given: unknown, report: Report): SkillChart | undefined {
    return readChart(given, report);
  }

  protected override take({ chart }: Portfolio): SkillChart | undefined {
    return chart;
  }

  protected override asPart(chart: SkillChart): Partial<Portfolio> {
    return { chart };
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
    if (this.selected) needs.push('details');
    if (
      !this.#listed &&
      (hasUpdated ? this.#width.step > 0 : this.clientWidth >= NARROW * parseFloat(getComputedStyle(this).fontSize))
    )
      needs.push('drawing');
    return needs;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content, portfolio, selected, language } = this;
    this.#dress();
    const { strings, stringsLanguage } = this.scope.value ?? {};
    this.#view =
      content &&
      this.#deriver.derive({
        content,
        portfolio,
        selected,
        language,
        step: this.#width.step,
        listed: this.#listed,
        active: this.#active,
        pointed: this.#pointed,
        rtl: this.locale.direction === 'rtl',
        level: this.level(),
        wordsLanguage: strings?.rings ? (stringsLanguage ?? language) : 'en',
        say: this.words('rings', {
          ...ringsStrings,
          ...late.drawing?.words,
          ...late.details?.words,
        } as EveryString['rings']),
      });
    this.#active = this.#view?.active;
    // A portfolio says itself what was chosen.
    const chosen = !portfolio && this.#view?.chosen;
    if (chosen || this.#news) this.#news = chosen ? nameOf(this.#view!, chosen) : '';
  }

  /** The styles of what has arrived. */
  #dress(): void {
    for (const { styleSheet } of [late.drawing, late.details].flatMap((part) => part?.styles ?? [])) {
      if (!styleSheet || this.#dressed.has(styleSheet)) continue;
      this.#dressed.add(styleSheet);
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    }
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

  #focus(name: string | undefined): void {
    if (name !== this.#active) {
      this.#active = name;
      this.requestUpdate();
    }
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
    // A number in the drawing and its name in the list point to each other.
    if (this.#view?.numbered && name !== this.#pointed) {
      this.#pointed = name;
      this.requestUpdate();
    }
    if (event.type !== 'focusin' || name === undefined || name === this.#active) return;
    this.#active = name;
    this.requestUpdate();
  };

  #onClick = (event: Event): void => {
    const name = nameAt(event);
    const { wish, go } = (event.target as Element).closest<HTMLElement>('[data-wish],[data-go]')?.dataset ?? {};
    const chosen = this.#view?.chosen?.skill.name;
    if (name !== undefined) {
      this.choose(name === chosen ? undefined : { kind: 'skill', id: name });
      // A number leads to its name; beside it, the panel has it.
      if (event.target instanceof SVGElement && this.#view?.numbered && !this.#view.beside) this.#focus(name);
    } else if (go !== undefined) {
      this.choose({ kind: 'skill', id: go });
      this.#focus(go);
    } else if (wish === 'clear') {
      this.choose(undefined);
      this.#focus(chosen ?? this.#active);
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
    if (key === 'Escape' && this.selected) {
      const chosen = this.#view?.chosen?.skill.name;
      this.choose(undefined);
      if (name === undefined) this.#focus(chosen ?? this.#active);
    } else {
      const { text, at } = this.#typing;
      const typing = text !== '' && timeStamp - at < TYPING;
      const letter = [...key].length === 1 && (key !== ' ' || typing);
      if (name === undefined || !(letter || /^(Arrow.*|Page.*|Home|End)$/.test(key))) return;
      if (letter) this.#typing = { text: (typing ? text : '') + key, at: timeStamp };
      this.#prepare(({ findSkill, nextSkill }) => {
        const { items = [], rtl = false, layout, numbered } = this.#view ?? {};
        const from = items.find(({ skill }) => skill.name === name);
        const next =
          from &&
          (letter
            ? findSkill(items, from, this.#typing.text)
            : nextSkill(items, from, key, { rtl, listed: !layout || !!numbered }));
        if (next) this.#focus(next.skill.name);
      });
    }
    event.preventDefault();
  };

  protected override renderContent(): TemplateResult {
    const view = this.#view!;
    const { layout, numbered, chosen, selected, beside, within, say } = view;
    const { details: tools } = late;
    // A chosen skill that is not in this chart dims it, and has nothing to tell here.
    const details =
      !tools || !selected
        ? nothing
        : chosen
          ? tools.renderChosen(view, chosen)
          : selected.selection.kind === 'skill'
            ? nothing
            : tools.renderRelated(view, selected);
    const list = renderList(view, (ring) => (within && ring === chosen?.ring ? details : nothing));
    const form = !layout ? 'listed' : numbered ? 'numbered listed' : 'drawn';
    return html`<i class="steps"></i><div class="sheet ${form} ${beside ? 'beside' : ''}" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onPoint} @pointerover=${this.#onPoint}>
      <p hidden id="help">${say('help')}</p>
      <div class="plot">${layout ? late.drawing?.renderSheet(view, layout) : nothing}${list}</div>
      ${
        within
          ? html`${chosen ? nothing : details}<div class="after">${renderLegend(view)}${renderSwitch(view)}</div>`
          : details === nothing
            ? late.drawing?.renderOverview(view)
            : details
      }
      ${renderSaid(view)}
      <p class="hidden" role="status">${this.#news}</p>
    </div>`;
  }
}

/** The name of the skill that an event happened on. */
const nameAt = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>('[part~=skill],[part~=number]')?.dataset['name'];

declare global {
  interface HTMLElementTagNameMap {
    'folio-skill-rings': FolioSkillRings;
  }
}
