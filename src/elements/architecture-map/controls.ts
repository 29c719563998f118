import type { ReactiveController, ReactiveElement } from 'lit';
import { widestFailure } from '../../layout/failure.js';
import { walkReach } from '../../layout/reach.js';
import { plainText } from '../../model/inline.js';
import type { Selection } from '../../model/selection.js';
import { skillOfNode } from '../../model/skill-of-node.js';
import { readAddress, writeFailed } from './address.js';
import { FolioMapFailEvent, FolioMapSelectEvent } from './architecture-map.events.js';
import { findNodes, sayFound, sayZoom } from './bar.js';
import { isChosenSkill } from './choice.js';
import { failureSentence, failureTitle } from './failure-words.js';
import { interactionStyles } from './interaction.styles.js';
import { Moves } from './moves.js';
import { findByName, nextNode, ways, zooms, type Trail } from './next-node.js';
import type { Wish } from './panel.js';
import { Pointers } from './pointers.js';
import { saveFile } from './save-file.js';
import { kindOf, type MapState, type MapView } from './view.js';
import { middleOf, Viewport, type Spot } from './viewport.js';

/** How long typed letters count as one name, in milliseconds. */
const TYPING = 700;
/** How far a key moves a node, in units of the drawing, and the drawing, in pixels. */
const NUDGE = 11;
const PAN = 80;
const CLOSER = 1.25;
const PRINTING = ['beforeprint', 'afterprint'];

interface Map extends ReactiveElement {
  select(id?: string): void;
  fail(ids: readonly string[]): void;
}

/** What the reader does with a map, by pointer and by key: done through its methods, told to the page, said aloud once. */
export class MapControls implements ReactiveController {
  readonly #map: Map;
  readonly #state: MapState;
  readonly #viewOf: () => MapView | undefined;
  #viewport: Viewport;
  #pointers: Pointers;
  readonly #moves: Moves;
  #typed = '';
  #typedAt = 0;
  #trail: Trail | undefined;
  /** What the address said last. */
  #addressed = '';
  readonly #ask: (selection: Selection | undefined) => void;

  /** `ask` requests what the page as a whole has chosen. */
  constructor(
    map: Map,
    state: MapState,
    viewOf: () => MapView | undefined,
    ask: (selection: Selection | undefined) => void,
  ) {
    this.#ask = ask;
    this.#map = map;
    this.#state = state;
    this.#viewOf = viewOf;
    this.#moves = new Moves(map, state, viewOf);
    this.#viewport = new Viewport(map, state, viewOf);
    this.#pointers = this.#watch();
    const root = map.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(interactionStyles.styleSheet!);
    for (const name of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
      root.addEventListener(name, (event) => this.#pointers.handle(event as PointerEvent, event.target as Element));
    root.addEventListener('wheel', (event) => this.#wheel(event as WheelEvent), { passive: false });
    root.addEventListener('input', (event) => this.#search((event.target as HTMLInputElement).value));
    root.addEventListener('fullscreenchange', () => {
      state.full = this.#viewport.isFull;
      if (state.full) this.#viewport.fit();
      else this.#viewport.set(1);
      map.requestUpdate();
    });
    map.addController(this);
  }

  #watch(): Pointers {
    return new Pointers(this.#viewport, {
      move: (id, from, to) => this.#moves.drag(id, this.#viewport.unitsAt(from), this.#viewport.unitsAt(to)),
      drop: () => {
        this.#moves.rest();
        this.#say((view) => view.say('placed'));
      },
    });
  }

  /** Has the graph painted where it is too large for anything else. */
  enlarge(Painter: typeof Viewport): void {
    if (this.#viewOf()?.painted) this.#frame(Painter);
  }

  #frame(Kind: typeof Viewport): void {
    if (this.#viewport.constructor === Kind) return;
    this.#viewport.stop();
    this.#state.zoom = 1;
    this.#viewport = new Kind(this.#map, this.#state, this.#viewOf);
    this.#pointers = this.#watch();
  }

  /** Another drawing: shown at its own size, as it was laid out. Not within the update, but before anyone who waits for it goes on. */
  hostUpdated(): void {
    queueMicrotask(() => {
      if (!this.#viewOf()?.painted) this.#frame(Viewport);
      this.#viewport.follow();
      this.#moves.follow();
    });
  }

  hostConnected(): void {
    for (const name of PRINTING) window.addEventListener(name, this.#unfold);
  }

  /** The list of a large map is made only where it is asked for: print asks. */
  #unfold = ({ type }: Event): void => {
    if (!this.#viewOf()?.framed) return;
    this.#state.printing = type === PRINTING[0];
    this.#map.requestUpdate();
    this.#map['performUpdate'](); // What is not there at once is not printed.
  };

  hostDisconnected(): void {
    for (const name of PRINTING) window.removeEventListener(name, this.#unfold);
    this.#viewport.stop();
    this.#moves.stop();
  }

  /** The target apart from the event: it may have been over before this was loaded. */
  handle(event: Event, target: Element): void {
    const view = this.#viewOf();
    if (!view) return;
    const { clientX = 0, clientY = 0 } = event as Partial<MouseEvent>;
    const id = this.#viewport.idAt(target, [clientX, clientY]);
    if (event.type === 'keydown') this.#press(event as KeyboardEvent, view, id, target);
    else if (event.type === 'click') this.#click(event as MouseEvent, target, view, id);
    else if (event.type === 'focusin' && id !== undefined) {
      this.#viewport.reveal(target);
      if (id === this.#state.active) return;
      this.#state.active = id;
      this.#map.requestUpdate();
    }
  }

  /** Does what the page's address says: on arrival, and when it changes. What a script has done is left alone. */
  follow(): void {
    const view = this.#viewOf();
    if (!view) return;
    const { map, failed, node } = readAddress(view.graph.id);
    if (failed.join() !== this.#addressed) this.#map.fail(failed.filter((id) => view.nodes.has(id)));
    this.#addressed = failed.join();
    // A portfolio reads which node is chosen, and goes there.
    if (view.portfolio || node === undefined || map !== view.graph.id) return;
    this.#map.select(node);
    this.#map.scrollIntoView();
  }

  fit(): void {
    this.#viewport.fit();
  }

  async exportSvg(): Promise<string> {
    const [{ toSvg }, view] = [await import('./export.js'), this.#viewOf()!];
    return toSvg(this.#map.renderRoot, view);
  }

  async exportPng(): Promise<Blob> {
    const [{ toPng }, view] = [await import('./export.js'), this.#viewOf()!];
    return toPng(this.#map.renderRoot, view);
  }

  #say(news: (view: MapView) => string): void {
    this.#state.news = news;
    this.#map.requestUpdate();
  }

  #click(event: MouseEvent, target: Element, view: MapView, id: string | undefined): void {
    if (target.closest('.stage') && this.#pointers.wasDrag) return;
    const { chosen } = view;
    const { go, wish, skill } = target.closest<HTMLElement>('[data-go], [data-wish], [data-skill]')?.dataset ?? {};
    if (view.placing && chosen !== undefined && target.closest('.stage')) {
      this.#state.placing = false;
      void this.#moves
        .carry(chosen, this.#viewport.unitsAt([event.clientX, event.clientY]))
        .then(() => this.#moves.rest());
      this.#say(({ say }) => say('placed'));
    } else if (id !== undefined) this.#choose(view, id);
    else if (go !== undefined) {
      if (go !== chosen) this.#choose(view, go);
      this.#focusNode(go);
    } else if (skill !== undefined) {
      this.#state.keep = true;
      this.#ask(isChosenSkill(view, skill) ? undefined : { kind: 'skill', id: skill });
    } else if (wish) this.#grant(wish as Wish, view);
  }

  /** Does what a button asks for. */
  #grant(wish: Wish, view: MapView, at?: Spot): void {
    const { chosen, steps } = view;
    const way = ways[wish];
    const viewport = this.#viewport;
    if (way) viewport.pan(way[0] * PAN, way[1] * PAN);
    else if (wish === 'clear') {
      this.#choose(view);
      this.#focusNode(chosen ?? view.active);
    } else if (wish === 'up' || wish === 'down') {
      this.#state.steps = { ...steps, [wish]: steps[wish] + 1 };
      this.#say((now) => now.say('reached', { ...walkReach(now.graph, chosen!, now.steps).counts }));
      void this.#keepFocus(wish);
    } else if (wish === 'kit') {
      this.#state.kit = !view.kit;
      if (view.kit) Object.assign(this.#state, { query: '', placing: false });
      this.#map.requestUpdate();
      if (!view.kit) void this.#focusIn('.find input');
    } else if (wish === 'in' || wish === 'out' || wish === 'natural' || wish === 'fit') {
      if (wish === 'fit') viewport.fit();
      else viewport.set(wish === 'natural' ? 1 : viewport.zoom * (wish === 'in' ? CLOSER : 1 / CLOSER), at);
      this.#say(sayZoom);
    } else if (wish === 'place') {
      this.#state.placing = !view.placing;
      this.#say(({ placing, say }) => (placing ? say('placing') : ''));
      if (!view.placing) this.#focusNode(chosen);
    } else if (wish === 'unmove') {
      this.#moves.restore();
      this.#say(({ say }) => say('unmoved'));
      void this.#focusIn('[data-wish=fit]');
    } else if (wish === 'full') viewport.toggleFull().catch(() => this.#say(({ say }) => say('noFull')));
    else if (wish === 'svg' || wish === 'png') void this.#save(wish, view);
    else {
      this.#break(view, wish);
      void this.#focusIn('.panel .button, .switch');
    }
  }

  #press(event: KeyboardEvent, view: MapView, id: string | undefined, target: Element): void {
    const { key, timeStamp } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { chosen, query, placing } = view;
    const typing = timeStamp - this.#typedAt < TYPING;
    const way = ways[key];
    const inSearch = target.matches('.find input');
    if (placing && (key === 'Escape' || key === 'Enter')) {
      this.#state.placing = false;
      this.#moves.rest();
      this.#say(({ say }) => (key === 'Enter' ? say('placed') : ''));
    } else if (placing && way && chosen !== undefined && !inSearch) {
      const place = view.layout.nodes.find(({ node }) => node.id === chosen)!;
      void this.#moves.carry(chosen, { x: place.x + way[0] * NUDGE, y: place.y + way[1] * NUDGE });
    } else if (inSearch && key === 'Enter') {
      const found = findNodes(view);
      const next = found[(found.indexOf(chosen ?? '') + 1) % found.length];
      if (next === undefined) return;
      if (next !== chosen) this.#choose(view, next);
      this.#reveal(next);
    } else if (inSearch && key === 'Escape' && query) this.#search('');
    else if (inSearch && key !== 'Escape') return;
    else if (key === 'Escape' && (chosen !== undefined || view.failure)) {
      if (chosen === undefined) this.#break(view, 'restore');
      else this.#choose(view);
      this.#focusNode(id ?? chosen ?? view.active);
    } else if (id === undefined) return;
    else if (key === 'Enter' || (key === ' ' && !typing)) this.#choose(view, id);
    else if (zooms[key] && !typing) this.#grant(zooms[key], view, middleOf(target));
    else if (key === '/' && !typing) {
      this.#state.kit = true;
      this.#map.requestUpdate();
      void this.#focusIn('.find input');
    } else if (way && event.shiftKey) this.#viewport.pan(way[0] * PAN, way[1] * PAN);
    else if (key === ']' || key === '[') this.#follow(view, id, key);
    else if (key.length === 1) {
      this.#typed = (typing ? this.#typed : '') + key;
      this.#typedAt = timeStamp;
      this.#focusNode(findByName(view.layout.nodes, id, this.#typed) ?? id);
    } else if (way || key === 'Home' || key === 'End')
      this.#focusNode(nextNode(view.layout.nodes, view.graph, id, key) ?? id);
    else return;
    event.preventDefault();
  }

  /** Along an edge; back where one came from, and out again by the next one. */
  #follow({ graph, layout }: MapView, id: string, key: string): void {
    const next = nextNode(layout.nodes, graph, id, key, this.#trail);
    if (next === undefined) return;
    const [source, target] = key === ']' ? [id, next] : [next, id];
    const last = this.#trail;
    this.#trail = { source, target, back: !(last?.back && last.source === source && last.target === target) };
    this.#focusNode(next);
  }

  #wheel(event: WheelEvent): void {
    if (!(event.ctrlKey || event.metaKey) || !(event.target as Element).closest('.stage')) return;
    event.preventDefault();
    const by = Math.max(-25, Math.min(25, event.deltaY * (event.deltaMode ? 12 : 1)));
    const at: Spot = [event.clientX, event.clientY];
    this.#viewport.set(this.#viewport.zoom * Math.exp(-by / 100), at);
  }

  #search(query: string): void {
    this.#state.query = query;
    this.#say((view) => (view.query ? sayFound(view) : ''));
  }

  /** Chooses a node; the chosen one, or none, gives up the choice. */
  #choose({ graph, nodes, chosen, portfolio }: MapView, given?: string): void {
    const id = given === chosen ? undefined : given;
    this.#map.select(id);
    Object.assign(this.#state, { placing: false, keep: false });
    const node = id === undefined ? undefined : nodes.get(id);
    // A node of a tool topology is the skill itself.
    const skill = node && portfolio?.maps.includes(graph) ? skillOfNode(portfolio, graph, node) : undefined;
    this.#ask(
      skill !== undefined
        ? { kind: 'skill', id: skill }
        : id === undefined
          ? undefined
          : { kind: 'node', id, map: graph.id },
    );
    // A portfolio that has this map says it itself.
    if (node && !portfolio?.maps.includes(graph))
      this.#state.news = (view) =>
        [node.label, kindOf(view, node), node.summary && plainText(node.summary)].filter(Boolean).join('. ');
    this.#map.dispatchEvent(new FolioMapSelectEvent(graph.id, id));
  }

  /** Lets the chosen node fail as well, or, where none is chosen, the one that is missed most; mends it; or restores all. */
  #break({ graph, failed, chosen, selected, portfolio }: MapView, wish: Wish): void {
    const ids =
      wish === 'restore'
        ? []
        : wish === 'mend'
          ? failed.filter((id) => id !== chosen)
          : [...failed, chosen ?? widestFailure(graph) ?? graph.nodes[0]!.id];
    this.#map.fail(ids);
    this.#map.select();
    if (selected) this.#ask(undefined);
    if (portfolio) this.#addressed = writeFailed(graph.id, ids);
    this.#state.news = (view) =>
      view.failure ? `${failureTitle(view)}. ${failureSentence(view)}` : ids.length ? '' : view.say('restored');
    this.#map.dispatchEvent(new FolioMapFailEvent(graph.id, ids));
  }

  async #save(kind: 'svg' | 'png', { graph, say }: MapView): Promise<void> {
    try {
      const file =
        kind === 'svg' ? new Blob([await this.exportSvg()], { type: 'image/svg+xml' }) : await this.exportPng();
      const name = saveFile(file, graph.id, kind);
      this.#say(() => say('saved', { name }));
    } catch {
      this.#say(() => say('notSaved'));
    }
  }

  #nodeOf(id: string | undefined): SVGElement | undefined {
    const nodes = [...this.#map.renderRoot.querySelectorAll<SVGElement>('.node')];
    return nodes.find(({ dataset }) => dataset['id'] === id);
  }

  #reveal(id: string): void {
    const node = this.#nodeOf(id);
    if (node) this.#viewport.reveal(node);
  }

  /** Puts the focus on a node of the drawing, or on the panel where the drawing does not show. */
  #focusNode(id: string | undefined): void {
    const view = this.#viewOf();
    if (view?.painted && id !== undefined) return void this.#focusPainted(view, id);
    const node = this.#nodeOf(id);
    if (node?.getClientRects().length) node.focus();
    else void this.#focusIn('.panel .button, .switch');
  }

  /** Of what is painted only the node with the focus is there to have it. */
  async #focusPainted({ layout }: MapView, id: string): Promise<void> {
    const placed = layout.nodes.find(({ node }) => node.id === id);
    if (placed) this.#viewport.show(placed);
    this.#state.active = id;
    this.#map.requestUpdate();
    await this.#map.updateComplete;
    this.#nodeOf(id)?.focus({ preventScroll: true });
  }

  /** What was pressed may be gone with its panel: the focus goes to the first control of the new one. */
  async #focusIn(selector: string): Promise<void> {
    await this.#map.updateComplete;
    this.#map.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** A button that is gone because there is nothing further leaves the focus to its panel. */
  async #keepFocus(wish: Wish): Promise<void> {
    await this.#map.updateComplete;
    const { renderRoot } = this.#map;
    if (!renderRoot.querySelector(`[data-wish=${wish}]`)) await this.#focusIn('.panel .step, .panel .button');
  }
}
