import type { Spot, Viewport } from './viewport.js';

/** How far a pointer goes before it is a drag, in pixels. */
const SLACK = 4;

/** What a pointer that holds a node asks for. */
export interface Hold {
  /** The hand with its node has gone from one spot to another. */
  move(id: string, from: Spot, to: Spot): void;
  drop(): void;
}

/** Drag of the ground and of nodes by mouse and pen, and of a chosen node by touch; two fingers move and zoom. */
export class Pointers {
  readonly #viewport: Viewport;
  readonly #hold: Hold;
  readonly #touches = new Map<number, Spot>();
  /** The pointer that is down, the node under it, and where it was last seen. */
  #down: { readonly id: number; readonly node: string | undefined; at: Spot; moved: boolean } | undefined;
  #skip = false;

  constructor(viewport: Viewport, hold: Hold) {
    this.#viewport = viewport;
    this.#hold = hold;
  }

  /** True, once, for the click that ends a drag. */
  get wasDrag(): boolean {
    const skip = this.#skip;
    this.#skip = false;
    return skip;
  }

  handle(event: PointerEvent, target: Element): void {
    const { type, pointerId, pointerType, clientX, clientY } = event;
    const at: Spot = [clientX, clientY];
    const touch = pointerType === 'touch';
    if (type === 'pointerdown') {
      this.#skip = false;
      const stage = target.closest('.stage');
      if (!stage || event.button > 0) return;
      if (event.isPrimary) this.#touches.clear(); // One that ended elsewhere.
      if (touch) this.#touches.set(pointerId, at);
      const node = this.#viewport.idAt(target, at);
      // One finger moves the page, unless it holds what is chosen.
      const held = !touch || target.closest('[part~=chosen]');
      this.#down = held && this.#touches.size < 2 ? { id: pointerId, node, at, moved: false } : undefined;
    } else if (type === 'pointermove') {
      if (this.#touches.size === 2 && this.#touches.has(pointerId)) this.#pinch(pointerId, at);
      else if (this.#down?.id === pointerId) this.#drag(event, at);
    } else {
      this.#touches.delete(pointerId);
      if (this.#down?.id !== pointerId) return;
      if (this.#down.moved) {
        this.#skip = type === 'pointerup';
        if (this.#down.node !== undefined) this.#hold.drop();
        this.#viewport.stage?.classList.remove('dragging');
      }
      this.#down = undefined;
    }
  }

  #drag(event: PointerEvent, at: Spot): void {
    const down = this.#down!;
    const [dx, dy] = [at[0] - down.at[0], at[1] - down.at[1]];
    if (!down.moved) {
      if (Math.hypot(dx, dy) < SLACK) return;
      down.moved = true;
      const { stage } = this.#viewport;
      try {
        stage?.setPointerCapture(event.pointerId);
      } catch {
        // A pointer that is gone meanwhile, or was never there (scripts).
      }
      stage?.classList.add('dragging');
    }
    if (down.node === undefined) this.#viewport.pan(-dx, -dy);
    else this.#hold.move(down.node, down.at, at);
    down.at = at;
  }

  #pinch(id: number, at: Spot): void {
    const other = [...this.#touches].find(([each]) => each !== id)![1];
    const before = this.#touches.get(id)!;
    const span = (spot: Spot): number => Math.hypot(spot[0] - other[0], spot[1] - other[1]);
    const middle: Spot = [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
    this.#touches.set(id, at);
    this.#viewport.set((this.#viewport.zoom * span(at)) / (span(before) || 1), middle);
    this.#viewport.pan((before[0] - at[0]) / 2, (before[1] - at[1]) / 2);
  }
}
