import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Direction } from '../../controllers/locale-controller.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { Graph } from '../../model/types.js';

/** Draws one graph; what it comes with (layout, physics) is loaded only when there is something to draw. */
export type DrawGraph = (graph: Graph, direction: Direction) => TemplateResult;

/** How long drawings may hold the page in one piece, in milliseconds. */
const SLICE = 8;

/**
 * Drawings that come after the words: asked for while rendering, made once the page stands, in slices that leave the
 * reader's input alone. The host reserves their space. Nothing is drawn on the server, and where the chunk cannot be
 * loaded the page stays as it is.
 */
export class LateDrawings implements ReactiveController {
  /** Settles when everything asked for is drawn; undefined while nothing is. */
  complete: Promise<void> | undefined;
  #host: ReactiveControllerHost;
  #load: () => Promise<DrawGraph>;
  #direction: Direction = 'ltr';
  #drawn = new WeakMap<Graph, TemplateResult>();
  #wanted = new Set<Graph>();

  constructor(host: ReactiveControllerHost, load: () => Promise<DrawGraph>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The drawing, or undefined until it is made: the host then updates again. */
  of(graph: Graph, direction: Direction): TemplateResult | undefined {
    if (direction !== this.#direction) {
      this.#direction = direction;
      this.#drawn = new WeakMap();
    }
    const drawn = this.#drawn.get(graph);
    if (!drawn) this.#wanted.add(graph);
    return drawn;
  }

  hostUpdated(): void {
    if (this.#wanted.size) {
      this.complete ??= this.#draw()
        .catch((error: unknown) => {
          if (DEVELOPMENT) console.warn('A drawing could not be made:', error);
        })
        .then(() => void (this.complete = undefined));
    }
  }

  async #draw(): Promise<void> {
    const draw = await this.#load();
    let end = performance.now() + SLICE;
    for (const graph of this.#wanted) {
      this.#wanted.delete(graph);
      this.#drawn.set(graph, draw(graph, this.#direction));
      if (performance.now() < end) continue;
      await new Promise((resume) => setTimeout(resume));
      end = performance.now() + SLICE;
    }
    this.#host.requestUpdate();
  }
}
