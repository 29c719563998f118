import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Under this width, in em of the host, the compact density holds: as in the style sheets. */
const NARROW = 44;

/**
 * The named density of a host's box; never a measured number, so that a drawing stays a pure function of its data.
 * It watches a sentinel `<i class="sentinel">` in the host's shadow root, styled `inline-size: calc(100% - 44em)`
 * and without height: it has a width only in a wide box, follows the text size by itself, and a drawing that grows
 * does not touch it. On the server and before the first layout: regular.
 */
export class DensityController implements ReactiveController {
  density: 'regular' | 'compact' = 'regular';
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #sentinel: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        // A hidden box says nothing about the width it will have.
        if (target.getClientRects().length) this.#set(contentRect.width > 0);
      }
    });
    // A first drawing that the server has made is taken over as it is; the observer corrects it before paint.
    if (this.#host.shadowRoot?.firstElementChild) return;
    const width = this.#host.clientWidth;
    if (width) this.#set(width > NARROW * parseFloat(getComputedStyle(this.#host).fontSize));
  }

  hostUpdated(): void {
    const sentinel = this.#host.shadowRoot?.querySelector('.sentinel') ?? null;
    if (sentinel === this.#sentinel) return;
    this.#observer?.disconnect();
    this.#sentinel = sentinel;
    if (sentinel) this.#observer?.observe(sentinel);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sentinel = null;
  }

  #set(wide: boolean): void {
    const density = wide ? 'regular' : 'compact';
    if (density === this.density) return;
    this.density = density;
    this.#host.requestUpdate();
  }
}
