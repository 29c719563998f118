import type { ReactiveElement } from 'lit';
import { widestFailure } from '../../layout/failure.js';
import { plainText } from '../../model/inline.js';
import { FolioMapFailEvent, FolioMapSelectEvent } from './architecture-map.events.js';
import { failureSentence, failureTitle } from './failure-words.js';
import { interactionStyles } from './interaction.styles.js';
import { findByName, nextNode } from './next-node.js';
import type { Wish } from './panel.js';
import { kindOf, type MapState, type MapView } from './view.js';

/** How long typed letters count as one name, in milliseconds. */
const TYPING = 700;

interface Map extends ReactiveElement {
  select(id?: string): void;
  fail(ids: readonly string[]): void;
}

/** What the reader does with a map, by pointer and by key: done through its methods, told to the page, said aloud once. */
export class MapControls {
  readonly #map: Map;
  readonly #state: MapState;
  readonly #viewOf: () => MapView | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(map: Map, state: MapState, viewOf: () => MapView | undefined) {
    this.#map = map;
    this.#state = state;
    this.#viewOf = viewOf;
    (map.renderRoot as ShadowRoot).adoptedStyleSheets.push(interactionStyles.styleSheet!);
  }

  /** The target apart from the event: it may have been over before this was loaded. */
  handle(event: Event, target: Element): void {
    const view = this.#viewOf();
    if (!view) return;
    const id = target.closest('.item')?.querySelector<SVGElement>('.node')?.dataset['id'];
    if (event.type === 'keydown') this.#press(event as KeyboardEvent, view, id);
    else if (event.type === 'click') this.#click(target, view, id);
    else if (event.type === 'focusin' && id !== undefined && id !== this.#state.active) {
      this.#state.active = id;
      this.#map.requestUpdate();
    }
  }

  #click(target: Element, view: MapView, id: string | undefined): void {
    const { chosen } = view;
    const { go, wish } = target.closest<HTMLElement>('[data-go], [data-wish]')?.dataset ?? {};
    if (id !== undefined) this.#choose(view, id);
    else if (go !== undefined) {
      if (go !== chosen) this.#choose(view, go);
      this.#focusNode(go);
    } else if (wish === ('clear' satisfies Wish)) {
      this.#choose(view);
      this.#focusNode(chosen);
    } else if (wish) {
      this.#break(view, wish as Wish);
      void this.#focusPanel();
    }
  }

  #press(event: KeyboardEvent, view: MapView, id: string | undefined): void {
    const { key, timeStamp } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { chosen } = view;
    const typing = timeStamp - this.#typedAt < TYPING;
    if (key === 'Escape' && (chosen !== undefined || view.failure)) {
      if (chosen === undefined) this.#break(view, 'restore');
      else this.#choose(view);
      this.#focusNode(id ?? chosen ?? view.active);
    } else if (id === undefined) return;
    else if (key === 'Enter' || (key === ' ' && !typing)) this.#choose(view, id);
    else if (key.length === 1 && !'[]'.includes(key)) {
      this.#typed = (typing ? this.#typed : '') + key;
      this.#typedAt = timeStamp;
      this.#focusNode(findByName(view.layout.nodes, id, this.#typed) ?? id);
    } else if (/^(Arrow.*|Home|End|[[\]])$/.test(key))
      this.#focusNode(nextNode(view.layout.nodes, view.graph, id, key) ?? id);
    else return;
    event.preventDefault();
  }

  /** Chooses a node; the chosen one, or none, gives up the choice. */
  #choose({ graph, nodes, chosen }: MapView, given?: string): void {
    const id = given === chosen ? undefined : given;
    this.#map.select(id);
    const node = id === undefined ? undefined : nodes.get(id);
    if (node)
      this.#state.news = (view) =>
        [node.label, kindOf(view, node), node.summary && plainText(node.summary)].filter(Boolean).join('. ');
    this.#map.dispatchEvent(new FolioMapSelectEvent(graph.id, id));
  }

  /** Lets the chosen node fail as well, or, where none is chosen, the one that is missed most; or restores all. */
  #break({ graph, failed, chosen }: MapView, wish: Wish): void {
    const ids = wish === 'restore' ? [] : [...failed, chosen ?? widestFailure(graph) ?? graph.nodes[0]!.id];
    this.#map.fail(ids);
    this.#map.select();
    this.#state.news = (view) =>
      view.failure ? `${failureTitle(view)}. ${failureSentence(view)}` : ids.length ? '' : view.say('restored');
    this.#map.dispatchEvent(new FolioMapFailEvent(graph.id, ids));
  }

  /** Puts the focus on a node of the drawing, or on the panel where the drawing does not show. */
  #focusNode(id: string | undefined): void {
    const { renderRoot } = this.#map;
    const node = [...renderRoot.querySelectorAll<SVGElement>('.node')].find(({ dataset }) => dataset['id'] === id);
    if (node?.getClientRects().length) node.focus();
    else void this.#focusPanel();
  }

  /** What was pressed is gone with its panel: the focus goes to the first control of the new one. */
  async #focusPanel(): Promise<void> {
    await this.#map.updateComplete;
    this.#map.renderRoot.querySelector<HTMLElement>('.panel .button, .switch')?.focus();
  }
}
