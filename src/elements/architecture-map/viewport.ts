import type { ReactiveElement } from 'lit';
import type { MapState, MapView } from './view.js';

/** How far in a reader may go, and how far out where a drawing is not larger than its box. */
const MOST = 4;
const LEAST = 0.25;

/** A place on the screen. */
export type Spot = readonly [x: number, y: number];

/**
 * Zoom and pan. The drawing's box keeps its place and size; what is in it grows by one property, as all of it is set in
 * em, and is scrolled. The wheel belongs to the page unless a modifier says otherwise, so that nobody is caught in here.
 */
export class Viewport {
  readonly #map: ReactiveElement;
  readonly #state: MapState;
  readonly #viewOf: () => MapView | undefined;
  #size = '';

  constructor(map: ReactiveElement, state: MapState, viewOf: () => MapView | undefined) {
    this.#map = map;
    this.#state = state;
    this.#viewOf = viewOf;
  }

  get stage(): HTMLElement | null {
    return this.#map.renderRoot.querySelector('.stage');
  }

  get zoom(): number {
    return this.#state.zoom ?? 1;
  }

  /** A new drawing is shown whole again at its own size. */
  follow(): void {
    const layout = this.#viewOf()?.layout;
    const size = layout ? `${layout.width} ${layout.height}` : '';
    if (size === this.#size) return;
    this.#size = size;
    if (this.zoom !== 1) this.set(1);
  }

  /** Zooms so that what is seen at a spot, the middle unless given, stays there. */
  set(given: number, at?: Spot): void {
    const { stage } = this;
    const view = this.#viewOf();
    if (!stage || !view) return;
    const zoom = Math.abs(given - 1) < 0.02 ? 1 : Math.min(MOST, Math.max(LEAST, this.#fitting(view, stage), given));
    if (!(zoom !== this.zoom)) return;
    const box = stage.getBoundingClientRect();
    const side = view.rtl ? -1 : 1;
    const [x, y] = at ?? [box.left + box.width / 2, box.top + box.height / 2];
    const dx = view.rtl ? box.right - x : x - box.left;
    const dy = y - box.top;
    const ratio = zoom / this.zoom;
    const left = (stage.scrollLeft * side + dx) * ratio - dx;
    const top = (stage.scrollTop + dy) * ratio - dy;
    this.#state.zoom = zoom;
    stage.toggleAttribute('data-zoom', zoom !== 1);
    stage.style.setProperty('--_zoom', String(zoom));
    stage.style.setProperty('--_high', String(view.layout.height / 16));
    stage.scrollLeft = left * side;
    stage.scrollTop = top;
    this.#map.requestUpdate();
  }

  /** The zoom at which all of the drawing is seen, at most its own size unless it has a screen to itself. */
  #fitting({ layout }: MapView, stage: HTMLElement): number {
    const full = this.isFull;
    const em = parseFloat(getComputedStyle(stage.parentElement!).fontSize) / 16;
    return Math.min(
      full ? 2 : 1,
      stage.clientWidth / (layout.width * em),
      full ? stage.clientHeight / (layout.height * em) : 1,
    );
  }

  fit(): void {
    const { stage } = this;
    const view = this.#viewOf();
    if (!stage?.clientWidth || !view) return;
    this.set(this.#fitting(view, stage));
    stage.scrollLeft = stage.scrollTop = 0;
  }

  /** Moves the drawing under its frame, in pixels as they are seen. False where it cannot move. */
  pan(dx: number, dy: number): boolean {
    const { stage } = this;
    if (!stage) return false;
    const { scrollLeft, scrollTop } = stage;
    stage.scrollLeft += dx;
    stage.scrollTop += dy;
    return stage.scrollLeft !== scrollLeft || stage.scrollTop !== scrollTop;
  }

  /** Brings something of the drawing into the frame, with a little air. */
  reveal(target: Element): void {
    const frame = this.stage?.getBoundingClientRect();
    if (!frame) return;
    const box = target.getBoundingClientRect();
    const by = (from: number, to: number, least: number, most: number): number =>
      from < least + 16 ? from - least - 16 : to > most - 16 ? Math.min(to - most + 16, from - least - 16) : 0;
    const dx = by(box.left, box.right, frame.left, frame.right);
    const dy = by(box.top, box.bottom, frame.top, frame.bottom);
    if (dx || dy) this.pan(dx, this.zoom > 1 || this.isFull ? dy : 0);
  }

  get isFull(): boolean {
    return !!(this.#map.renderRoot as ShadowRoot).fullscreenElement;
  }

  /** The whole screen for figure, tools and panel, or the page again. Rejects where the browser does not give it. */
  async toggleFull(): Promise<void> {
    if (this.isFull) await document.exitFullscreen();
    else await this.stage?.closest('figure')?.requestFullscreen();
  }

  /** The place in the drawing, in its units, that is seen at a spot of the screen. */
  unitsAt([x, y]: Spot): { x: number; y: number } | undefined {
    const drawing = this.stage?.querySelector<SVGSVGElement>('.drawing');
    const matrix = drawing?.getScreenCTM()?.inverse();
    return matrix && { x: matrix.a * x + matrix.c * y + matrix.e, y: matrix.b * x + matrix.d * y + matrix.f };
  }
}
