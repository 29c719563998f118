import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DensityController } from '../../controllers/density-controller.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GraphLayout } from '../../layout/graph-types.js';
import { layoutGraph } from '../../layout/layout-graph.js';
import { plainText } from '../../model/inline.js';
import { readGraph } from '../../model/read/graph.js';
import { mapStrings } from '../../model/strings/map.js';
import { arrangements, type Arrangement, type Graph, type GraphNode, type Portfolio } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { button } from '../../styles/button.js';
import { drawing } from '../../styles/drawing.js';
import { panel } from '../../styles/panel.js';
import { FolioElement, type Report } from '../folio-element.js';
import { FolioMapFailEvent, FolioMapSelectEvent } from './architecture-map.events.js';
import { architectureMapStyles } from './architecture-map.styles.js';
import { renderDrawing } from './draw.js';
import type * as interactionModule from './interaction.js';
import { indexLinks, type Links } from './links.js';
import { renderPanel, type Wish } from './panel.js';
import { renderTwin } from './twin.js';
import { countsOf, kindOf, shapeOf, type MapView } from './view.js';

type Interaction = typeof interactionModule;

/** Loaded once for all maps, on the first thing that a reader or a script does. */
let interaction: Interaction | undefined;
let arriving: Promise<unknown> | undefined;

/** How long typed letters count as one name. */
const TYPING = 700;
/** A drawing wider than this, in its units, leaves no room for the panel beside it. */
const ROOM = 872;

/**
 * @summary A system as a drawing and as a list: nodes in layers or around a hub, what each does, and what its failure does to the others.
 * @slot - Shown as it is where there is no map.
 * @fires {FolioMapSelectEvent} folio-map-select - A node was chosen, or the choice was given up.
 * @fires {FolioMapFailEvent} folio-map-fail - Nodes were made to fail, or restored.
 * @csspart node - A node of the drawing, with `data-id`; also `chosen`, and in failure mode `failed`, `down`, `degraded` or `queued`.
 * @csspart edge - A connection, with `data-source` and `data-target`.
 * @csspart panel - What is said beside the drawing.
 * @csspart list - The map as a list.
 * @cssproperty --folio-kind-service - The stroke of services; likewise `-stream`, `-store`, `-cache`, `-worker` and `-gateway`.
 */
export class FolioArchitectureMap extends FolioElement<Graph> {
  static override styles: CSSResultGroup = [
    FolioElement.styles,
    annotation,
    button,
    panel,
    drawing,
    architectureMapStyles,
  ];

  /** One map in the document's shape, an entry of `folio.maps`. As an attribute: JSON. */
  @property({ converter: jsonAttribute }) graph?: unknown;

  /** Which of the portfolio's maps; the first unless given. */
  @property({ attribute: 'map-id' }) mapId?: string;

  /** How the nodes are arranged, where it shall not be as the map itself says. */
  @property() arrangement?: Arrangement;

  readonly #density = new DensityController(this);
  #view: MapView | undefined;
  #drawn: { readonly graph: Graph; readonly key: string; readonly layout: GraphLayout } | undefined;
  #links: ReadonlyMap<string, Links> = new Map();
  #nodes: ReadonlyMap<string, GraphNode> = new Map();
  #failed: readonly string[] = [];
  #chosen: string | undefined;
  #active: string | undefined;
  #open = false;
  #waiting: Promise<unknown> | undefined;
  #news = '';
  #typed = '';
  #typedAt = 0;

  /** Chooses a node; without an id, gives up the choice. An id that is not in the map chooses nothing. */
  select(id?: string): void;
  /** @internal The element's part of a portfolio. */
  select(portfolio: Portfolio): Graph | undefined;
  override select(given?: string | Portfolio): Graph | undefined {
    if (typeof given === 'object') {
      const graph = this.mapId === undefined ? given.maps[0] : given.maps.find(({ id }) => id === this.mapId);
      return graph?.nodes.length ? graph : undefined;
    }
    this.#chosen = given;
    this.requestUpdate();
    return undefined;
  }

  /** Lets nodes fail, in place of those that have failed so far; an id that stands twice takes two replicas. */
  fail(ids: string | readonly string[]): void {
    this.#failed = typeof ids === 'string' ? [ids] : [...ids];
    this.requestUpdate();
  }

  /** All nodes work again. */
  restore(): void {
    this.fail([]);
  }

  protected override get given(): unknown {
    return this.graph;
  }

  protected override read(given: unknown, report: Report): Graph | undefined {
    const graph = readGraph(given, report);
    return graph?.nodes.length ? graph : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#view = this.content && this.#derive(this.content);
  }

  #derive(graph: Graph): MapView {
    const { density } = this.#density;
    const { direction } = this.locale;
    const arrangement = arrangements.find((each) => each === this.arrangement);
    const key = [density, direction, arrangement].join();
    if (graph !== this.#drawn?.graph || key !== this.#drawn.key) {
      this.#drawn = {
        graph,
        key,
        layout: layoutGraph(graph, { density, direction, ...(arrangement && { arrangement }) }),
      };
      this.#links = indexLinks(graph, this.#drawn.layout.arrangement === 'hub');
      this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    }
    const { layout } = this.#drawn;
    const nodes = this.#nodes;
    if (this.#chosen !== undefined && !nodes.has(this.#chosen)) this.#chosen = undefined;
    if (this.#chosen !== undefined || this.#failed.length) this.#prepare();
    if (this.#active === undefined || !nodes.has(this.#active)) this.#active = layout.nodes[0]?.node.id;
    const failed = this.#failed.filter((id) => nodes.has(id));
    return {
      graph,
      layout,
      nodes,
      failed,
      links: this.#links,
      failure: failed.length ? interaction?.walkFailure(graph, failed) : undefined,
      chosen: interaction && this.#chosen,
      active: this.#active ?? '',
      open: this.#open,
      rtl: direction === 'rtl',
      level: this.level(),
      deeper: this.level(1),
      say: this.words('map', mapStrings),
      list: (names) =>
        formatList(names, this.scope.value?.strings?.map ? (this.scope.value.stringsLanguage ?? this.language) : 'en'),
      evidence: (node) => interaction?.findEvidence(this.portfolio, node) ?? [],
    };
  }

  /** Has what interaction needs loaded, then does what waits for it. */
  #prepare(act?: (tools: Interaction) => void): void {
    if (interaction) return act?.(interaction);
    arriving ??= import('./interaction.js').then((tools) => (interaction = tools));
    this.#waiting = arriving.then(
      () => {
        this.requestUpdate();
        if (interaction) act?.(interaction);
      },
      () => (arriving = undefined), // The network may be gone: the next attempt asks again.
    );
  }

  /** Drawn, and with it what only interaction needs, once that is asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#waiting) return done;
    await this.#waiting;
    this.#waiting = undefined;
    return this.getUpdateComplete();
  }

  /** The reader chose: told to the page and, once, to who listens. */
  #choose(id: string | undefined): void {
    if (id === this.#chosen) return;
    this.select(id);
    const node = id === undefined ? undefined : this.#nodes.get(id);
    this.#news =
      node && this.#view
        ? [node.label, kindOf(this.#view, node), node.summary && plainText(node.summary)].filter(Boolean).join('. ')
        : '';
    this.dispatchEvent(new FolioMapSelectEvent(this.content?.id ?? '', id));
  }

  #break(ids: readonly string[]): void {
    this.#prepare((tools) => {
      this.fail(ids);
      this.select();
      const view = this.content && this.#derive(this.content);
      this.#news = !view
        ? ''
        : view.failure
          ? `${tools.failureTitle(view)}. ${tools.failureSentence(view)}`
          : view.say('restored');
      this.dispatchEvent(new FolioMapFailEvent(this.content?.id ?? '', ids));
      void this.#focusPanel();
    });
  }

  /** Puts the focus on a node of the drawing, or on the panel where the drawing does not show. */
  #focusNode(id: string | undefined): void {
    for (const node of this.renderRoot.querySelectorAll<SVGElement>('.node')) {
      if (node.dataset['id'] === id && node.getClientRects().length) return node.focus();
    }
    void this.#focusPanel();
  }

  /** What was pressed is gone with its panel: the focus goes to the first control of the new one. */
  async #focusPanel(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.panel .button, .switch')?.focus();
  }

  #onFocus = (event: Event): void => {
    this.#prepare();
    const id = nodeId(event);
    if (id === undefined || id === this.#active) return;
    this.#active = id;
    this.requestUpdate();
  };

  #onPoint = (): void => this.#prepare();

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    const id = nodeId(event);
    if (id !== undefined) return this.#choose(id === this.#chosen ? undefined : id);
    const { go, wish } = target.closest<HTMLElement>('[data-go], [data-wish]')?.dataset ?? {};
    if (go !== undefined) {
      this.#choose(go);
      this.#focusNode(go);
    } else if (wish) this.#grant(wish as Wish);
  };

  #grant(wish: Wish): void {
    const { content } = this;
    const chosen = this.#chosen;
    if (wish === 'list') {
      this.#open = !this.#open;
      return this.requestUpdate();
    }
    if (wish === 'clear') {
      this.#choose(undefined);
      return this.#focusNode(chosen);
    }
    if (wish === 'simulate') {
      this.#prepare(({ widestFailure }) => {
        const first = content && (widestFailure(content) ?? content.nodes[0]?.id);
        if (first !== undefined) this.#break([first]);
      });
    } else this.#break(wish === 'restore' || chosen === undefined ? [] : [...this.#failed, chosen]);
  }

  #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = nodeId(event);
    const chosen = this.#chosen;
    if (key === 'Escape' && (chosen !== undefined || this.#failed.length)) {
      if (chosen === undefined) this.#break([]);
      else this.#choose(undefined);
      this.#focusNode(id ?? chosen ?? this.#active);
    } else if (id === undefined) return;
    else if (key === 'Enter' || (key === ' ' && !this.#typing(event))) this.#choose(id === chosen ? undefined : id);
    else if (key.length > 1 && !/^(Arrow.*|Home|End)$/.test(key)) return;
    else {
      const letter = key.length === 1 && !'[]'.includes(key);
      if (letter) {
        this.#typed = (this.#typing(event) ? this.#typed : '') + key;
        this.#typedAt = event.timeStamp;
      }
      this.#prepare((tools) => {
        const { layout, graph } = this.#view!;
        const next = letter
          ? tools.findByName(layout.nodes, id, this.#typed)
          : tools.nextNode(layout.nodes, graph, id, key);
        if (next !== undefined) this.#focusNode(next);
      });
    }
    event.preventDefault();
  };

  #typing({ timeStamp }: Event): boolean {
    return this.#typed !== '' && timeStamp - this.#typedAt < TYPING;
  }

  protected override renderContent(graph: Graph): TemplateResult {
    const view = this.#view!;
    const { width, arrangement } = view.layout;
    const wide = arrangement === 'hub' || width > ROOM;
    const panel = renderPanel(view, interaction);
    return html`<i class="sentinel"></i><figure @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus} @pointerover=${this.#onPoint}>
      <figcaption class="hidden">${graph.title ? html`<bdi>${graph.title}</bdi>. ` : nothing}${countsOf(view)}. ${shapeOf(view)}</figcaption>
      <p class="hidden" id="help">${view.say('help')}</p>
      <div class="sheet ${wide ? 'wide' : ''}">${renderDrawing(view, this.#density.density)}${panel === nothing ? nothing : html`<div class="aside">${panel}</div>`}</div>
      ${renderTwin(view)}
      <p class="hidden" role="status">${this.#news}</p>
    </figure>`;
  }
}

/** The id of the node that an event happened on. */
const nodeId = ({ target }: Event): string | undefined =>
  (target as Element).closest('.item')?.querySelector<SVGElement>('.node')?.dataset['id'];

function formatList(names: readonly string[], language: string): string {
  try {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', '); // A language tag that Intl refuses must not take the map down.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-architecture-map': FolioArchitectureMap;
  }
}
