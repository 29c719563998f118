import type { ReactiveElement } from 'lit';
import type { PlacedNode, Point } from '../../layout/graph-types.js';
import { measures } from '../../layout/node-box.js';
import { nodeKinds } from '../../model/types.js';
import { nodeAt, paintGraph, type CanvasColours, type CanvasView } from './canvas.js';
import type { MapState, MapView } from './view.js';
import { Viewport, type Spot } from './viewport.js';

/** How long a zoom counts as under way after its last step, in milliseconds. */
const PAUSE = 140;
/** How far beside a node a pointer still means it, in pixels. */
const NEAR = 6;

/** The frame of a graph that is painted: the same zoom and pan, without anything that scrolls. */
export class Painter extends Viewport {
  /** What stands at the left top, and how many pixels a unit measures. */
  #x = 0;
  #y = 0;
  #scale = 0;
  #layout: unknown;
  #lit:
    | {
        readonly view: MapView;
        readonly key: string | undefined;
        readonly related: CanvasView['related'];
        readonly failed: CanvasView['failed'];
      }
    | undefined;
  #look: Pick<CanvasView, 'colours' | 'fonts'> | undefined;
  #frame = 0;
  #moving = 0;
  #observer: ResizeObserver | undefined;
  #seen: Element | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor(map: ReactiveElement, state: MapState, viewOf: () => MapView | undefined) {
    super(map, state, viewOf);
    this.#dark.addEventListener('change', this.#relook);
  }

  override stop(): void {
    this.#observer?.disconnect();
    this.#seen = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #relook = (): void => {
    this.#look = undefined;
    this.#paint();
  };

  get #canvas(): HTMLCanvasElement | null | undefined {
    return this.stage?.querySelector('canvas');
  }

  /** Pixels for a unit where the drawing stands at its own size. */
  get #own(): number {
    const { stage } = this;
    return stage ? parseFloat(getComputedStyle(stage).fontSize) / 16 : 1;
  }

  override get zoom(): number {
    return this.#scale / this.#own || 1;
  }

  override follow(): void {
    const { stage } = this;
    const layout = this.viewOf()?.layout;
    if (!stage || !layout?.width) return;
    if (stage !== this.#seen) {
      this.stop();
      this.#seen = stage;
      this.#observer = new ResizeObserver(this.#relook);
      this.#observer.observe(stage);
    }
    const size = `${layout.width} ${layout.height}`;
    if (size !== this.#layout) {
      this.#layout = size;
      this.fit();
    }
    this.#paint();
  }

  override fit(): void {
    const view = this.viewOf();
    const { stage } = this;
    if (!view || !stage?.clientWidth) return;
    const { width, height } = view.layout;
    this.#scale = Math.min(stage.clientWidth / width, stage.clientHeight / height, this.#own * 2) * 0.98;
    this.#x = (width - stage.clientWidth / this.#scale) / 2;
    this.#y = (height - stage.clientHeight / this.#scale) / 2;
    this.#changed();
  }

  override set(given: number, at?: Spot): void {
    const view = this.viewOf();
    const { stage } = this;
    if (!view || !stage) return;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const least = Math.min(width / view.layout.width, height / view.layout.height) / 2;
    const scale = Math.max(least, Math.min(this.#own * 4, given * this.#own));
    const [dx, dy] = at ? [at[0] - left, at[1] - top] : [width / 2, height / 2];
    this.#x += dx / this.#scale - dx / scale;
    this.#y += dy / this.#scale - dy / scale;
    this.#scale = scale;
    clearTimeout(this.#moving);
    this.#moving = window.setTimeout(() => {
      this.#moving = 0;
      this.#paint();
    }, PAUSE);
    this.#changed();
  }

  #changed(): void {
    this.state.zoom = this.zoom;
    this.#paint();
    this.map.requestUpdate();
  }

  override pan(dx: number, dy: number): boolean {
    const view = this.viewOf();
    const { stage } = this;
    if (!view || !stage) return false;
    const bound = (value: number, length: number, frame: number): number =>
      Math.max(-frame / this.#scale / 2, Math.min(length - frame / this.#scale / 2, value));
    this.#x = bound(this.#x + dx / this.#scale, view.layout.width, stage.clientWidth);
    this.#y = bound(this.#y + dy / this.#scale, view.layout.height, stage.clientHeight);
    this.#paint();
    return true;
  }

  override show({ x, y, width, height }: PlacedNode): void {
    const { stage } = this;
    if (!stage) return;
    const by = (at: number, half: number, start: number, frame: number): number => {
      const [from, to] = [(at - half - start) * this.#scale - 24, (at + half - start) * this.#scale + 24];
      return from < 0 ? from : to > frame ? to - frame : 0;
    };
    this.pan(by(x, width / 2, this.#x, stage.clientWidth), by(y, height / 2, this.#y, stage.clientHeight));
  }

  override reveal(): void {
    // What is drawn over the painting is where it is: `show` moves the painting.
  }

  override unitsAt([x, y]: Spot): Point | undefined {
    const box = this.stage?.getBoundingClientRect();
    return box && { x: this.#x + (x - box.left) / this.#scale, y: this.#y + (y - box.top) / this.#scale };
  }

  override idAt(target: Element, spot: Spot): string | undefined {
    const view = this.viewOf();
    const at = target.localName === 'canvas' ? this.unitsAt(spot) : undefined;
    return at && view ? nodeAt(view.layout, at.x, at.y, NEAR / this.#scale)?.node.id : super.idAt(target, spot);
  }

  #paint(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paintNow();
    });
  }

  #paintNow(): void {
    const view = this.viewOf();
    const [stage, canvas] = [this.stage, this.#canvas];
    const context = canvas?.getContext('2d');
    if (!view || !stage || !canvas || !context || !this.#scale) return;
    const { clientWidth: width, clientHeight: height } = stage;
    if (!width || !height) return;
    const ratio = devicePixelRatio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    this.#look ??= readLook(stage);
    if (view !== this.#lit?.view) this.#relight(view);
    paintGraph(context, view.layout, {
      x: this.#x,
      y: this.#y,
      scale: this.#scale,
      width,
      height,
      ratio,
      ...this.#look,
      size: measures[view.density].size,
      rtl: view.rtl,
      chosen: view.chosen,
      related: this.#lit?.related,
      failed: this.#lit?.failed,
      moving: this.#moving > 0,
    });
    stage
      .querySelector('svg.over')
      ?.setAttribute('viewBox', `${this.#x} ${this.#y} ${width / this.#scale} ${height / this.#scale}`);
  }

  /** Light and failure as the view has them now; the same objects for the same content, so that what was painted can be taken again. */
  #relight(view: MapView): void {
    const { related, failed, key } = this.#lit ?? {};
    const near = view.tools?.lightOf(view).near as ReadonlySet<string> | undefined;
    const states = view.failure && new Map([...view.failure.nodes].map(([id, { state }]) => [id, state]));
    const now = [...(near ?? ['*']), ' ', ...(states ?? [])].join();
    this.#lit = now === key ? { view, related, failed, key } : { view, related: near, failed: states, key: now };
  }
}

/** Colours and fonts as the styles have them here and now. */
function readLook(stage: HTMLElement): { colours: CanvasColours; fonts: CanvasView['fonts'] } {
  const probe = document.createElement('i');
  stage.append(probe);
  const style = getComputedStyle(probe);
  const colour = (value: string, name = ''): string => {
    probe.className = name;
    probe.style.color = value;
    return style.color;
  };
  const kinds = Object.fromEntries(
    nodeKinds.map((kind) => [kind, colour('var(--_kind, var(--_ink-soft))', `k-${kind}`)]),
  );
  const ink = colour('var(--_ink)');
  const degraded = colour('var(--_degraded)');
  const look = {
    colours: {
      ink,
      soft: colour('var(--_ink-soft)'),
      line: colour('var(--_line)'),
      paper: colour('var(--_paper)'),
      surface: colour('var(--_surface)'),
      edge: colour('var(--_mark)'),
      chosen: colour('var(--_signal)'),
      kinds,
      states: { failed: ink, down: ink, degraded, queued: ink },
    },
    fonts: { sans: style.fontFamily, mono: '' },
  };
  probe.style.fontFamily = 'var(--_mono)';
  look.fonts.mono = style.fontFamily;
  probe.remove();
  return look;
}
