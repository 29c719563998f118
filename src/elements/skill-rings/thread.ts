import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { routeThread } from '../../layout/rings-thread.js';
import type { RingsView } from './view.js';

/** From the panel's edge to the bracket, and from the bracket towards a row, in units of the drawing. */
const BRACKET = 18;
const REACH = 12;
const SCROLL = { capture: true, passive: true };

/**
 * The thread from the chosen skill to its evidence. Its way through the drawing is computed; only where the rows stand is
 * measured, and only once the reader has chosen.
 */
export class Thread implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #panel: Element | null = null;
  #frame = 0;
  #redraw: () => void = () => {};

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('scroll', this.#later, SCROLL);
    this.#panel = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Draws it after an update, and again whenever the panel changes its size or, beside a long list, its place. */
  draw(root: ParentNode, view: RingsView | undefined): void {
    const panel = view?.layout && view.beside && view.chosen ? root.querySelector('.panel.chosen') : null;
    const path = root.querySelector('.thread path');
    this.#redraw = () => {
      const d = panel && view ? threadTo(root, panel, view) : '';
      if (path && d !== path.getAttribute('d')) path.setAttribute('d', d);
    };
    this.#redraw();
    if (panel === this.#panel) return;
    this.#observer?.disconnect();
    this.#panel = panel;
    document.removeEventListener('scroll', this.#later, SCROLL);
    if (!panel || typeof ResizeObserver === 'undefined') return;
    if (view?.numbered) document.addEventListener('scroll', this.#later, SCROLL);
    // The first report says what was just drawn.
    let first = true;
    this.#observer = new ResizeObserver(() => {
      if (!first) this.#later();
      first = false;
    });
    this.#observer.observe(panel);
  }

  #later = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#redraw();
    });
  };
}

function threadTo(root: ParentNode, panel: Element, { layout, chosen, rtl }: RingsView): string {
  const sheet = root.querySelector('.thread')?.getBoundingClientRect();
  const rows = [...panel.querySelectorAll('.proof > [part~=proof] .source')].map((row) => row.getBoundingClientRect());
  if (!layout || !chosen?.placed || !sheet?.width || rows.length === 0) return '';
  const unit = sheet.width / layout.width;
  const way = rtl ? -1 : 1;
  const { left, right } = panel.getBoundingClientRect();
  const { path, end } = routeThread(layout, chosen.placed, rtl ? 'rtl' : 'ltr');
  const x = Math.round(((rtl ? right : left) - sheet.left) / unit) - way * BRACKET;
  const heights = rows.map(({ top, height }) => Math.round((top + Math.min(height, 24 * unit) / 2 - sheet.top) / unit));
  return `${path}M${end.x} ${end.y}H${x}M${x} ${Math.min(end.y, ...heights)}V${Math.max(end.y, ...heights)}${heights.map((y) => `M${x} ${y}h${way * REACH}`).join('')}`;
}
