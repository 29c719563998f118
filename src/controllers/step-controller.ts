import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Which of a few named widths a host has, told by its own style sheet: container queries (or a clamped length) give a
 * sentinel `<i class="steps">` without height a width of 0, 1, 2, … px, so that the text size counts by itself, and a
 * drawing stays a pure function of its data: it never sees a measured number. Step 0 on the server and until the first
 * layout; the right one before the first paint.
 */
export class StepController implements ReactiveController {
  step = 0;
  #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #guess: ((width: number) => number) | undefined;
  #observer: ResizeObserver | undefined;
  #sentinel: HTMLElement | null = null;
  #frame = 0;

  /** `guess` tells the step for a width in em before anything is drawn, where drawing twice would be too much. */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    guess?: (width: number) => number,
  ) {
    this.#host = host;
    this.#guess = guess;
    host.addController(this);
  }

  hostUpdated(): void {
    const sentinel = this.#host.renderRoot.querySelector<HTMLElement>('.steps');
    if (sentinel === this.#sentinel) return;
    this.hostDisconnected();
    this.#sentinel = sentinel;
    if (!sentinel) return;
    // Not within the update, but before anyone who waits for it goes on.
    queueMicrotask(() => this.#measure());
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(() => {
      // A frame later: what is drawn may change the page's own width, and so this one.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#measure();
      });
    });
    this.#observer.observe(sentinel);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#sentinel = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostConnected(): void {
    const { clientWidth, renderRoot } = this.#host;
    // Moved to another place, or drawn by the server, which is taken over as it is: measured there.
    if (renderRoot?.firstElementChild) this.#host.requestUpdate();
    else if (this.#guess && clientWidth)
      this.step = this.#guess(clientWidth / parseFloat(getComputedStyle(this.#host).fontSize));
  }

  #measure(): void {
    // A hidden box says nothing about the width it will have.
    if (!this.#sentinel?.getClientRects().length) return;
    const step = Math.round(this.#sentinel.offsetWidth);
    if (step === this.step) return;
    this.step = step;
    this.#host.requestUpdate();
  }
}
