import type { RingLayout, RingSize } from '../../layout/rings.js';
import { formatList } from '../../model/intl.js';
import { formatNumber } from '../../model/phrases.js';
import type { Related } from '../../model/selection.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Portfolio, SkillChart } from '../../model/types.js';
import type { Say } from '../shared/words.js';
import { late } from './late.js';
import type { Item, RingsView } from './view.js';

/** What each step of width (see the styles) has room for. */
const steps: readonly { readonly size?: RingSize; readonly beside?: true }[] = [
  {},
  { size: 'compact' },
  { size: 'regular' },
  { size: 'regular', beside: true },
  { size: 'wide', beside: true },
];

/** What a view is derived from. */
export interface RingsState {
  readonly content: SkillChart;
  readonly portfolio: Portfolio | undefined;
  readonly selected: Related | undefined;
  /** The step of width, and whether the reader wants the list. */
  readonly step: number;
  readonly listed: boolean;
  /** The name of the skill that had the tab stop. */
  readonly active: string | undefined;
  /** The name of the skill that a pointer or the focus is at. */
  readonly pointed: string | undefined;
  readonly rtl: boolean;
  readonly level: number;
  readonly language: string;
  /** The language our own words are in. */
  readonly wordsLanguage: string;
  readonly say: Say<EveryString['rings']>;
}

/** Makes what the templates print from; remembers the drawing as long as it stays the same. */
export class RingsDeriver {
  #drawn: { readonly key: string; readonly chart: SkillChart; readonly layout: RingLayout } | undefined;
  #placed: { readonly portfolio: Portfolio; readonly chart: SkillChart } | undefined;

  derive(state: RingsState): RingsView {
    const { portfolio, selected, say, rtl, language, level, listed } = state;
    const content = this.#charted(state);
    const chart = named(content, say);
    const { size, beside = false } = steps[state.step] ?? {};
    const letters = late.drawing ? say('letters').split(' ') : [];
    const key = [size, rtl, letters, ...chart.rings, ...chart.sectors.map(({ name }) => name)].join('\n');
    const draw = late.drawing?.layoutRings;
    if (size && draw && (this.#drawn?.key !== key || this.#drawn.chart !== content)) {
      const layout = draw(chart, { size, direction: rtl ? 'rtl' : 'ltr', letters });
      this.#drawn = { key, chart: content, layout };
    }
    const drawn = size && draw && this.#drawn?.layout;
    const choice = !!drawn && !drawn.crowded;
    const layout = choice && !listed ? drawn : undefined;
    const items = itemsOf(chart, layout);
    const find = (name: string | undefined): Item | undefined => items.find(({ skill }) => skill.name === name);
    const { kind, id } = selected?.selection ?? {};
    const chosen =
      kind === 'skill'
        ? (find(id) ?? items.find(({ skill }) => selected!.relationOf('skill', skill.name) === 'chosen'))
        : undefined;
    const index = portfolio && late.evidence?.evidenceOf(portfolio);
    return {
      chart,
      placed: content !== state.content,
      layout,
      numbered: layout?.numbered ?? false,
      pointed: state.pointed,
      letters: layout?.lettered ? letters : [],
      items,
      chosen,
      selected,
      portfolio,
      say,
      beside,
      within: !beside && (!layout || layout.numbered),
      rtl,
      level,
      language,
      choice,
      crowded: drawn?.crowded ?? false,
      active: (find(state.active) ?? chosen ?? items[0])?.skill.name ?? '',
      evidence: index && ((skill) => index.for(skill)),
      number: (n) => formatNumber(n, language),
      list: (names) => formatList(names, state.wordsLanguage),
    };
  }

  /** A portfolio's chart without rings of its own, its skills placed by what backs them. */
  #charted({ content, portfolio }: RingsState): SkillChart {
    if (!portfolio || !late.evidence || content !== portfolio.chart) return content;
    if (this.#placed?.portfolio !== portfolio)
      this.#placed = { portfolio, chart: late.evidence.chartByEvidence(portfolio) ?? content };
    return this.#placed.chart;
  }
}

/** The chart with our words where the author gave a ring or a sector no name. */
function named(chart: SkillChart, say: Say<EveryString['rings']>): SkillChart {
  const { rings, sectors, derived } = chart;
  const many = rings.length > 1;
  return {
    ...chart,
    rings: rings.map(
      (name, i) => name || (derived && i < 3 ? say(`ring${i as 0 | 1 | 2}`) : many ? say('ringN', { n: i + 1 }) : ''),
    ),
    sectors: sectors.map((sector) => ({
      ...sector,
      name: sector.name || (sectors.length > 1 ? say('sectorRest') : ''),
    })),
  };
}

/** Every skill in the order it is read in: by ring, then around the chart; in the list as the author wrote them. */
function itemsOf({ rings, sectors }: SkillChart, layout: RingLayout | undefined): Item[] {
  const items: Item[] = layout
    ? layout.skills.map((placed, i) => ({ ...placed, turn: 0, placed, number: layout.numbered ? i + 1 : 0 }))
    : sectors
        .flatMap(({ skills }, sector) =>
          skills.map((skill) => ({
            skill,
            sector,
            ring: Math.min(skill.ring, rings.length - 1),
            turn: 0,
            placed: undefined,
            number: 0,
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
