import type { ReactiveElement } from 'lit';
import type { GraphLayout, Point } from '../../layout/graph-types.js';
import type { LiveDrawing } from './drag.js';
import type { MapState, MapView } from './view.js';

/** Nodes put elsewhere by hand, and the way back. Physics is loaded with the first such thing. */
export class Moves {
  readonly #map: ReactiveElement;
  readonly #state: MapState;
  readonly #viewOf: () => MapView | undefined;
  #live: LiveDrawing | undefined;
  /** The drawing as it was laid out. */
  #from: GraphLayout | undefined;
  /** Where the node in the hand would be, if nothing held it back. */
  #held: Point | undefined;

  constructor(map: ReactiveElement, state: MapState, viewOf: () => MapView | undefined) {
    this.#map = map;
    this.#state = state;
    this.#viewOf = viewOf;
  }

  /** A node goes with the hand that holds it. */
  drag(id: string, from: Point | undefined, to: Point | undefined): void {
    const held = (this.#held ??= this.#viewOf()?.layout.nodes.find(({ node }) => node.id === id));
    if (!held || !from || !to) return;
    this.#held = { x: held.x + to.x - from.x, y: held.y + to.y - from.y };
    void this.carry(id, this.#held);
  }

  async carry(id: string, to: Point | undefined): Promise<void> {
    if (!this.#live?.has(id)) {
      const { LiveDrawing } = await import('./drag.js');
      const layout = this.#viewOf()?.layout;
      if (!layout) return;
      if (!this.#live?.has(id)) {
        this.#live?.stop();
        const from = (this.#from ??= layout);
        this.#live = new LiveDrawing(
          layout,
          id,
          (moved) => {
            this.#state.moved = { from, layout: moved };
            this.#map.requestUpdate();
          },
          matchMedia('(prefers-reduced-motion: reduce)').matches,
        );
      }
    }
    if (to) this.#live.move(id, to);
  }

  /** The hand has let go: what moves comes to rest. */
  rest(): void {
    this.#held = undefined;
    this.#live?.rest();
  }

  stop(): void {
    this.#live?.stop();
  }

  /** Another drawing: what was moved in the one before is forgotten. */
  follow(): void {
    const layout = this.#viewOf()?.layout;
    if (this.#from && layout !== this.#from && layout !== this.#state.moved?.layout) this.restore();
  }

  /** The drawing as it was laid out. */
  restore(): void {
    this.stop();
    this.#live = this.#from = this.#state.moved = undefined;
    this.#map.requestUpdate();
  }
}
