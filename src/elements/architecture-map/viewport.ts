import type { ReactiveElement } from 'lit';
import type { PlacedNode, Point } from '../../layout/graph-types.js';
import type { MapState, MapView } from './view.js';

/** How far in a reader may go, and how far out where a drawing is not larger than its box. */
const MOST = 4;
const LEAST = 0.25;

/** What another drawing would not have in common. */
const sizeOf = ({ layout }: MapView): string => `${layout.width} ${layout.height}`;

/** A place on the screen. */
export type Spot = readonly [x: number, y: number];

export const middleOf = (target: Element): Spot => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/**
 * Zoom and pan. The drawing's box keeps its place and size; what is in it grows by one property, as all of it is set in
 * em, and is scrolled. The wheel belongs to the page unless a modifier says otherwise, so that nobody is caught in here.
 */
export class Viewport {
  protected readonly map: ReactiveElement;
  protected readonly state: MapState;
  protected readonly viewOf: () => MapView | undefined;
  #size = '';

  constructor(map: ReactiveElement, state: MapState, viewOf: () => MapView | undefined) {
    this.map = map;
    this.state = state;
    this.viewOf = viewOf;
  }

  get stage(): HTMLElement | null {
    return this.map.renderRoot.querySelector<HTMLElement>('.stage');
  }

  get zoom(): number {
    return this.state.zoom ?? 1;
  }

  /** A new drawing is shown whole again at its own size. */
  follow(): void {
    const view = this.viewOf();
    if (view && this.zoom !== 1 && this.#size !== sizeOf(view)) this.set(1);
  }

  /** Zooms so that what is seen at a spot, the middle unless given, stays there. */
  set(given: number, at?: Spot): void {
    const { stage } = this;
    const view = this.viewOf();
    if (!stage || !view) return;
    const zoom =
      Math.abs(given - 1) < 0.02
        ? 1
        : Math.min(view.framed ? MOST * 4 : MOST, Math.max(LEAST, this.#fitting(view, stage), given));
    if (!(zoom !== this.zoom)) return;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const spot = at ?? ([left + width / 2, top + height / 2] as const);
    const held = this.unitsAt(spot);
    this.state.zoom = zoom;
    this.#size = sizeOf(view);
    if (zoom === 1) delete stage.dataset['zoom'];
    else stage.dataset['zoom'] = zoom > 1 ? 'in' : 'out';
    stage.style.setProperty('--_zoom', String(zoom));
    stage.style.setProperty('--_high', view.framed ? '40' : String(view.layout.height / 16));
    const now = this.unitsAt(spot);
    const scale = this.#matrix?.a ?? 1;
    if (held && now) this.pan((held.x - now.x) * scale, (held.y - now.y) * scale);
    this.map.requestUpdate();
  }

  /** The zoom at which all of the drawing is seen, at most its own size unless it has a screen to itself. */
  #fitting({ layout, density, framed }: MapView, stage: HTMLElement): number {
    if (framed) return 1;
    const full = this.isFull;
    const em = parseFloat(getComputedStyle(stage.parentElement!).fontSize) / 16;
    // The margin for the names of layers, where it stays: as in the styles.
    const margin = full && density === 'regular' && layout.layers.length ? 193 : 0;
    return Math.min(
      full ? 2 : 1,
      stage.clientWidth / ((layout.width + margin) * em),
      full ? stage.clientHeight / (layout.height * em) : 1,
    );
  }

  fit(): void {
    const { stage } = this;
    const view = this.viewOf();
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

  /** Brings a node into the frame that may not be drawn now. */
  show(_placed: PlacedNode): void {}

  /** The node that is under a pointer. */
  idAt(target: Element, _spot: Spot): string | undefined {
    return target.closest('.item')?.querySelector<SVGElement>('.node')?.dataset['id'];
  }

  /** Nothing is looked at any more. */
  stop(): void {}

  get isFull(): boolean {
    return !!(this.map.renderRoot as ShadowRoot).fullscreenElement;
  }

  /** The whole screen for figure, tools and panel, or the page again. Rejects where the browser does not give it. */
  async toggleFull(): Promise<void> {
    if (this.isFull) await document.exitFullscreen();
    else await this.stage?.closest('figure')?.requestFullscreen();
  }

  /** From units of the drawing to places on the screen. */
  get #matrix(): DOMMatrix | null | undefined {
    return this.stage?.querySelector<SVGSVGElement>('.drawing')?.getScreenCTM();
  }

  /** The place in the drawing, in its units, that is seen at a spot of the screen. */
  unitsAt([x, y]: Spot): Point | undefined {
    const matrix = this.#matrix?.inverse();
    return matrix && { x: matrix.a * x + matrix.c * y + matrix.e, y: matrix.b * x + matrix.d * y + matrix.f };
  }
}
