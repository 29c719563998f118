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
import type { GraphLayout, GraphLayoutOptions } from '../../layout/graph-types.js';
import { layoutGraph } from '../../layout/layout-graph.js';
import { readGraph } from '../../model/read/graph.js';
import { mapStrings } from '../../model/strings/map.js';
import type { Related } from '../../model/selection.js';
import type { EveryString } from '../../model/strings/tables.js';
import { arrangements, type Arrangement, type Graph, type Portfolio } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { button } from '../../styles/button.js';
import { drawing } from '../../styles/drawing.js';
import { panel } from '../../styles/panel.js';
import { FolioElement, type Report } from '../folio-element.js';
import type { FolioMapFailEvent, FolioMapSelectEvent } from './architecture-map.events.js';
import { architectureMapStyles } from './architecture-map.styles.js';
import { renderDrawing } from './draw.js';
import { indexLinks } from './links.js';
import { renderPanel } from './panel.js';
import { renderTwin } from './twin.js';
import { countsOf, layOut, shapeOf, type MapState, type MapView, type Tools } from './view.js';

/** Loaded once for all maps, on the first thing that a reader or a script does. */
let tools: Tools | undefined;
let arriving: Promise<unknown> | undefined;

/** Up to this width, in em, the compact density holds, as in the style sheet. */
const NARROW = 44;
/** Around a chosen node its neighbours stay in the light, until the reader spreads it. */
const STEPS = { up: 1, down: 1 };
/** More nodes than the first have a frame of their own and are laid out beside the page; more than the second are painted. */
const FRAMED = 300;
const PAINTED = 800;
/** A drawing wider than this, in its units, leaves no room for the panel beside it. */
const ROOM = 872;

/**
 * @summary A system as a drawing and as a list: nodes in layers or around a hub, what each does, and what its failure does to the others.
 * @slot - Shown as it is where there is no map.
 * @fires {FolioMapSelectEvent} folio-map-select - A node was chosen, or the choice was given up.
 * @fires {FolioMapFailEvent} folio-map-fail - Nodes were made to fail, or restored.
 * @csspart node - A node of the drawing, with `data-id`; also `chosen`, with a choice on the page `proof` or `aside`, and in failure mode `failed`, `down`, `degraded` or `queued`.
 * @csspart edge - A connection, with `data-source` and `data-target`.
 * @csspart panel - What is said beside the drawing.
 * @csspart match - Words in it that name the chosen skill.
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
  static override properties: PropertyDeclarations = {
    graph: { converter: jsonAttribute },
    mapId: { attribute: 'map-id' },
    arrangement: {},
  };

  /** One map in the document's shape, an entry of `folio.maps`. As an attribute: JSON. */
  graph?: unknown;

  /** Which of the portfolio's maps; the first unless given. */
  mapId?: string;

  /** How the nodes are arranged, where it shall not be as the map itself says. */
  arrangement?: Arrangement;

  readonly #width = new StepController(this, (width) => (width > NARROW ? 0 : 1));
  readonly #state: MapState = { failed: [], open: false, steps: STEPS };
  #controls: InstanceType<Tools['MapControls']> | undefined;
  #view: MapView | undefined;
  /** What is derived from the graph alone, until that or its box changes. */
  #drawn: (Pick<MapView, 'graph' | 'layout' | 'links' | 'nodes'> & { readonly key: string }) | undefined;
  #waiting: Promise<unknown> | undefined;
  #lays: AbortController | undefined;
  #taken: Related | undefined;
  /** The map whose address was read. */
  #followed: string | undefined;

  /** Chooses a node; without an id, gives up the choice. An id that is not in the map chooses nothing. */
  select(id?: string): void {
    this.#change({ chosen: id, steps: STEPS });
  }

  /** Lets nodes fail, in place of those that have failed so far; an id that stands twice takes two replicas. */
  fail(ids: string | readonly string[]): void {
    this.#change({ failed: typeof ids === 'string' ? [ids] : [...ids] });
  }

  /** All nodes work again. */
  restore(): void {
    this.fail([]);
  }

  /** Shows all of the drawing, where it is larger than its box. */
  fit(): void {
    this.#prepare((controls) => controls.fit());
  }

  /** The drawing as an SVG file, with the colours and fonts it has here and now. */
  async exportSvg(): Promise<string> {
    return (await this.#ready()).exportSvg();
  }

  /** The drawing as a PNG file, at twice its size. */
  async exportPng(): Promise<Blob> {
    return (await this.#ready()).exportPng();
  }

  async #ready(): Promise<InstanceType<Tools['MapControls']>> {
    this.#prepare();
    await this.updateComplete;
    if (!this.content) throw new Error('There is no drawing.');
    return this.#controls!;
  }

  /** Only what the reader does is told: the controls say so afterwards. */
  #change(change: Partial<MapState>): void {
    Object.assign(this.#state, change, { news: undefined });
    this.requestUpdate();
  }

  protected override take({ maps }: Portfolio): Graph | undefined {
    const graph = this.mapId === undefined ? maps[0] : maps.find(({ id }) => id === this.mapId);
    return graph?.nodes.length ? graph : undefined;
  }

  protected override get given(): unknown {
    return this.graph;
  }

  protected override read(given: unknown, report: Report): Graph | undefined {
    const graph = readGraph(given, report);
    return graph?.nodes.length ? graph : undefined;
  }

  protected override asPart(graph: Graph): Partial<Portfolio> {
    return { maps: [graph] };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener?.('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener?.('hashchange', this.#follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#view = this.content && this.#derive(this.content);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const id = this.content?.id;
    if (id === this.#followed) return;
    this.#followed = id;
    // Not within the update, but before anyone who waits for it goes on.
    this.#waiting = Promise.resolve(this.#waiting).then(this.#follow);
  }

  /** What the page's address says of this map: which nodes have failed, and, without a portfolio, which is chosen. */
  #follow = (): void => {
    if (/fail=|node=/.test(location.hash) || this.#state.failed.length) this.#prepare((controls) => controls.follow());
  };

  #derive(graph: Graph): MapView {
    const density = this.#width.step ? 'compact' : 'regular';
    const { direction } = this.locale;
    const arrangement = arrangements.find((each) => each === this.arrangement);
    const key = [density, direction, arrangement].join();
    if (graph !== this.#drawn?.graph || key !== this.#drawn.key) {
      const layout = this.#lay(graph, { density, direction, arrangement });
      const links = indexLinks(graph, layout.arrangement === 'hub');
      this.#drawn = { graph, key, layout, links, nodes: new Map(graph.nodes.map((node) => [node.id, node])) };
    }
    const drawn = this.#drawn;
    const state = this.#state;
    const { selected } = this;
    // With data of its own the answer comes a moment later: nothing is given up meanwhile.
    if (tools && selected !== this.#taken && (selected || !this.given)) {
      this.#taken = selected;
      tools.takeChoice(state, graph, selected);
    }
    const known = (id: string | undefined): boolean => drawn.nodes.has(id!);
    if (!known(state.chosen)) state.chosen = undefined;
    if (!known(state.active)) state.active = drawn.layout.nodes[0]!.node.id;
    const failed = state.failed.filter(known);
    const { moved } = state;
    if (state.chosen !== undefined || failed.length || selected) this.#prepare();
    const { value } = this.scope;
    return {
      ...drawn,
      ...state,
      ...(moved?.from === drawn.layout && moved),
      density,
      framed: graph.nodes.length > FRAMED,
      painted: graph.nodes.length > PAINTED,
      failed,
      failure: failed.length ? tools?.walkFailure(graph, failed) : undefined,
      chosen: tools && state.chosen,
      rtl: direction === 'rtl',
      level: this.level(),
      deeper: this.level(1),
      say: this.words('map', { ...mapStrings, ...tools?.mapLaterStrings } as EveryString['map']),
      spoken: value?.strings?.map ? (value.stringsLanguage ?? this.language) : 'en',
      portfolio: this.portfolio,
      selected,
      tools,
    };
  }

  /** The picture; of a large graph an empty one first, as a page must not wait for it. */
  #lay(graph: Graph, options: GraphLayoutOptions): GraphLayout {
    this.#lays?.abort();
    if (graph.nodes.length <= FRAMED) return layoutGraph(graph, options);
    const { signal } = (this.#lays = new AbortController());
    const pending = layOut(graph);
    const loading = typeof document === 'undefined' ? undefined : import('./large.js');
    this.#waiting = Promise.all([loading, this.#waiting])
      .then(async ([large]) => {
        const layout = await large?.runLayout(graph, options, { signal });
        if (!layout || signal.aborted) return;
        this.#drawn = { ...this.#drawn!, layout, links: indexLinks(graph, layout.arrangement === 'hub') };
        this.#prepare((controls) => controls.enlarge(large!.Painter));
        this.requestUpdate();
      })
      .catch(() => {});
    return pending;
  }

  /** Has what interaction needs loaded, then does what waits for it. */
  #prepare(act?: (controls: InstanceType<Tools['MapControls']>) => void): void {
    if (tools) {
      this.#controls ??= new tools.MapControls(
        this,
        this.#state,
        () => this.#view,
        (selection) => this.choose(selection),
      );
      return act?.(this.#controls);
    }
    arriving ??= import('./interaction.js').then((loaded) => (tools = loaded));
    this.#waiting = arriving.then(
      () => {
        this.requestUpdate();
        this.#prepare(act);
      },
      () => (arriving = undefined), // The network may be gone: the next attempt asks again.
    );
  }

  /** Drawn, and with it what only interaction needs, once that is asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const waiting = this.#waiting;
    if (!waiting) return done;
    await waiting;
    if (waiting === this.#waiting) this.#waiting = undefined;
    return this.getUpdateComplete();
  }

  /** Whatever the reader does with the map. The list opens at once, even where nothing else can be loaded. */
  #onEvent = (event: Event): void => {
    const target = event.target as Element; // No longer to be had from the event where the controls come later.
    if (event.type === 'click' && target.closest('[data-wish=list]')) this.#change({ open: !this.#state.open });
    else this.#prepare((controls) => controls.handle(event, target));
  };

  protected override renderContent(graph: Graph): TemplateResult {
    const view = this.#view!;
    const { say, layout } = view;
    const wide = layout.arrangement === 'hub' || layout.width > ROOM || view.framed;
    const panel = renderPanel(view);
    return html`<i class="steps"></i><figure @click=${this.#onEvent} @keydown=${this.#onEvent} @focusin=${this.#onEvent} @pointerover=${this.#onEvent}>
      <figcaption class="hidden">${graph.title ? html`<bdi>${graph.title}</bdi>. ` : nothing}${countsOf(view)}. ${shapeOf(view)}</figcaption>
      <p class="hidden" id="help">${say('help')}</p>
      <div class="sheet ${wide ? 'wide' : ''}">${renderDrawing(view)}${panel && html`<div class="aside">${panel}</div>`}</div>
      ${renderTwin(view)}
      <p class="hidden" role="status">${view.news?.(view)}</p>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-architecture-map': FolioArchitectureMap;
  }
  interface HTMLElementEventMap {
    'folio-map-select': FolioMapSelectEvent;
    'folio-map-fail': FolioMapFailEvent;
  }
}
