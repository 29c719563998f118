import type { NodeState } from '../../layout/failure.js';
import type { GraphLayout, PlacedEdge, PlacedNode, PlacedText, Point } from '../../layout/graph-types.js';
import { symbolPaths } from '../../layout/symbols.js';
import type { GraphNode } from '../../model/types.js';
import { LABEL, namedAt, preparedFor, within, type Prepared as AnyPrepared } from './canvas-index.js';

export { nodeAt } from './canvas-index.js';

/**
 * Graphs too large for SVG, painted: the same symbols, lines and words, the fewer the farther away. Knows nothing but a
 * canvas; what is prepared for a layout is kept for as long as the layout is.
 */

type Kind = GraphNode['kind'];

/** CSS colours, resolved. */
export interface CanvasColours {
  readonly ink: string;
  readonly soft: string;
  /** Frames of groups. */
  readonly line: string;
  readonly paper: string;
  /** Inside of symbols. */
  readonly surface: string;
  /** Connections. */
  readonly edge: string;
  /** What is chosen, and its connections. */
  readonly chosen: string;
  readonly kinds: Readonly<Partial<Record<Kind, string>>>;
  readonly states: Readonly<Partial<Record<NodeState, string>>>;
}

export interface CanvasView {
  /** What stands at the left top of the canvas, in units of the layout. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels for a unit. */
  readonly scale: number;
  /** Size in CSS pixels, and device pixels for one of these. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly colours: CanvasColours;
  /** CSS font families. */
  readonly fonts: { readonly sans: string; readonly mono: string };
  /** Sizes of names as the density has them; 13 unless given. */
  readonly size?: number | undefined;
  readonly rtl?: boolean | undefined;
  readonly chosen?: string | undefined;
  /** The node that has the focus: a ring around it. */
  readonly active?: string | undefined;
  /** Nodes that stay in the light; all, unless given. */
  readonly related?: ReadonlySet<string> | undefined;
  readonly failed?: ReadonlyMap<string, NodeState> | undefined;
  /** In the midst of zooming: what was painted last may stand in, blurred, until it is over. */
  readonly moving?: boolean | undefined;
}

/** Below the first, symbols are blots of their colour; below the second, only the busiest have names. */
const SYMBOLS = 0.22;
const WORDS = 0.55;
const DIM = 0.22;
/** How much more than what is in view is painted ahead, on each side, in shares of the view. */
const AHEAD = 0.25;

/** Signs of the states, as in the drawing, in a box of ±5. */
const signs: Readonly<Record<NodeState, string>> = {
  failed: 'M-4-4L4 4M4-4L-4 4',
  down: 'M0-5V4M-4 .5L0 4.5L4 .5',
  degraded: 'M0-4.5L5 4H-5Z',
  queued: 'M-2.5-4V4M2.5-4V4',
};

/** A part of the picture from afar, painted once for all the frames of a pan. */
interface Sheet {
  readonly canvas: OffscreenCanvas;
  readonly view: CanvasView;
}

type Prepared = AnyPrepared<Sheet>;
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What hangs on the state of the map rather than on where one looks. */
const looks = ['ratio', 'colours', 'chosen', 'related', 'failed'] as const;

/** Units of the layout from here on. */
const home = (context: Context, { x, y, scale, ratio }: CanvasView): void =>
  context.setTransform(ratio * scale, 0, 0, ratio * scale, -x * ratio * scale, -y * ratio * scale);

const edgesOf =
  (id: string | undefined) =>
  ({ edge }: PlacedEdge): boolean =>
    id !== undefined && (edge.source === id || edge.target === id);

const colourOf = ({ failed, colours }: CanvasView, { node }: PlacedNode): string => {
  const state = failed?.get(node.id);
  return (state && colours.states[state]) ?? colours.kinds[node.kind] ?? colours.soft;
};

/** From afar: lines as a veil, boxes as blots of their colour. */
function paintFar(context: Context, layout: GraphLayout, own: Prepared, view: CanvasView): void {
  const { scale, colours, related, failed, chosen } = view;
  home(context, view);
  context.globalAlpha = (related ? DIM : 1) / 2;
  context.strokeStyle = colours.edge;
  context.lineWidth = 0.5 / scale;
  for (const path of own.lines.values()) context.stroke(path);
  context.globalAlpha = 1;
  context.strokeStyle = colours.chosen;
  context.lineWidth = 1.2 / scale;
  layout.edges.filter(edgesOf(chosen)).forEach(({ path }) => context.stroke(new Path2D(path)));
  if (!related && !failed) {
    for (const [kind, path] of own.blots) {
      context.fillStyle = colours.kinds[kind] ?? colours.soft;
      context.fill(path);
    }
    return;
  }
  for (const placed of layout.nodes) {
    context.globalAlpha = !related || related.has(placed.node.id) ? 1 : DIM;
    context.fillStyle = colourOf(view, placed);
    context.fillRect(placed.x - placed.width / 2, placed.y - placed.height / 2, placed.width, placed.height);
  }
}

/** The view from afar, from a sheet that holds a little more than is in view. */
function paintSheet(context: Context, layout: GraphLayout, own: Prepared, view: CanvasView): void {
  const { x, y, scale, width, height, ratio } = view;
  let { sheet } = own;
  const same = !!sheet && looks.every((name) => sheet!.view[name] === view[name]);
  const held = sheet?.view;
  const holds =
    same &&
    held!.scale === scale &&
    x >= held!.x &&
    y >= held!.y &&
    x + width / scale <= held!.x + held!.width / scale &&
    y + height / scale <= held!.y + held!.height / scale;
  if (!sheet || (!holds && !(same && view.moving))) {
    const wider = {
      ...view,
      x: x - (AHEAD * width) / scale,
      y: y - (AHEAD * height) / scale,
      width: width * (1 + 2 * AHEAD),
      height: height * (1 + 2 * AHEAD),
    };
    const canvas = new OffscreenCanvas(Math.ceil(wider.width * ratio), Math.ceil(wider.height * ratio));
    sheet = own.sheet = { canvas, view: wider };
    paintFar(canvas.getContext('2d')!, layout, own, wider);
  }
  const { canvas, view: from } = sheet;
  const grown = scale / from.scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.drawImage(
    canvas,
    (from.x - x) * scale * ratio,
    (from.y - y) * scale * ratio,
    canvas.width * grown,
    canvas.height * grown,
  );
}

/** Dashes of events, and the shares of a straight line between which it is in view: from the start of a dash, so that they stand still in a pan. */
const DASH = [4, 3.5];
function clip([a, b]: readonly Point[], left: number, top: number, right: number, bottom: number): [number, number] {
  let [from, to] = [0, 1];
  for (const [d, near, far] of [
    [b!.x - a!.x, left - a!.x, right - a!.x],
    [b!.y - a!.y, top - a!.y, bottom - a!.y],
  ] as const) {
    if (!d) continue;
    from = Math.max(from, Math.min(near / d, far / d));
    to = Math.min(to, Math.max(near / d, far / d));
  }
  const period = (DASH[0]! + DASH[1]!) / (Math.hypot(b!.x - a!.x, b!.y - a!.y) || 1);
  return [Math.floor(from / period) * period, to];
}

/** From near: the edges in view, those of the chosen node on top. */
function paintEdges(context: Context, layout: GraphLayout, own: Prepared, view: CanvasView): void {
  const { x, y, scale, width, height, colours, chosen, related } = view;
  const [right, bottom] = [x + width / scale, y + height / scale];
  const isOwn = edgesOf(chosen);
  for (const top of chosen === undefined ? [false] : [false, true]) {
    context.globalAlpha = related && !top ? DIM : 1;
    context.strokeStyle = context.fillStyle = top ? colours.chosen : colours.edge;
    context.lineWidth = Math.max(1.1, 0.6 / scale) * (top ? 1.6 : 1);
    const [plain, dashed, filled, open] = [new Path2D(), new Path2D(), new Path2D(), new Path2D()];
    const { bounds } = own;
    layout.edges.forEach((placed, i) => {
      const seen =
        bounds[i * 4]! <= right && bounds[i * 4 + 2]! >= x && bounds[i * 4 + 1]! <= bottom && bounds[i * 4 + 3]! >= y;
      if (!seen || isOwn(placed) !== top) return;
      const { edge, points, tip } = placed;
      const path = edge.kind === 'event' ? dashed : plain;
      if (points.length > 2) path.addPath((own.paths[i] ??= new Path2D(placed.path)));
      else {
        const [from, to] = clip(points, x, y, right, bottom);
        if (from > to) return;
        const [a, b] = points as readonly [Point, Point];
        path.moveTo(a.x + (b.x - a.x) * from, a.y + (b.y - a.y) * from);
        path.lineTo(a.x + (b.x - a.x) * to, a.y + (b.y - a.y) * to);
      }
      if (!tip || scale < 0.3 || tip.x < x || tip.x > right || tip.y < y || tip.y > bottom) return;
      const turn = (tip.angle * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn) * 7, Math.sin(turn) * 7];
      const head = edge.kind === 'call' ? filled : open;
      head.moveTo(tip.x - cos + sin / 2, tip.y - sin - cos / 2);
      head.lineTo(tip.x, tip.y);
      head.lineTo(tip.x - cos - sin / 2, tip.y - sin + cos / 2);
    });
    context.stroke(plain);
    context.stroke(open);
    context.fill(filled);
    context.setLineDash(scale > 0.35 ? DASH : []);
    context.stroke(dashed);
    context.setLineDash([]);
  }
}

/** From near: a symbol. */
function paintSymbol(context: Context, placed: PlacedNode, own: Prepared, view: CanvasView): void {
  const { node, x, y, width, height } = placed;
  const key = `${node.kind} ${width} ${height}`;
  let symbol = own.symbols.get(key);
  if (!symbol) {
    const { outline, inner } = symbolPaths(node.kind, width, height);
    own.symbols.set(key, (symbol = [new Path2D(outline), inner ? new Path2D(inner) : undefined]));
  }
  context.translate(x, y);
  if (view.rtl) context.scale(-1, 1);
  context.fillStyle = view.colours.surface;
  context.strokeStyle = colourOf(view, placed);
  context.lineWidth = Math.max(node.id === view.chosen ? 2.5 : 1.25, 0.8 / view.scale);
  context.setLineDash(node.kind === 'external' ? [4, 3] : []);
  context.fill(symbol[0]);
  context.stroke(symbol[0]);
  if (symbol[1]) context.stroke(symbol[1]);
  context.setLineDash([]);
  home(context, view);
}

/** The sign of a state at the end of the symbol's upper edge. */
function paintSign(context: Context, { node, x, y, width, height }: PlacedNode, view: CanvasView): void {
  const { failed, colours, scale, rtl } = view;
  const state = failed?.get(node.id);
  if (!state) return;
  const grown = Math.max(1, 0.7 / scale);
  context.translate(x + ((rtl ? -1 : 1) * width) / 2, y - height / 2);
  context.scale(grown, grown);
  context.fillStyle = colours.paper;
  context.beginPath();
  context.arc(0, 0, 8, 0, 7);
  context.fill();
  context.strokeStyle = colours.states[state] ?? colours.ink;
  context.lineWidth = 1.75;
  context.stroke(new Path2D(signs[state]));
  home(context, view);
}

/** Paints what of the picture lies in view. Call it once a frame at most. */
export function paintGraph(context: CanvasRenderingContext2D, layout: GraphLayout, view: CanvasView): void {
  const { x, y, scale, width, height, ratio, colours, fonts, chosen, related, rtl, size = 13 } = view;
  const own = preparedFor<Sheet>(layout);
  const [right, bottom] = [x + width / scale, y + height / scale];
  const light = (id: string): number => (!related || related.has(id) ? 1 : DIM);
  const far = scale < SYMBOLS;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * ratio, height * ratio);
  context.lineJoin = 'round';
  context.direction = rtl ? 'rtl' : 'ltr';
  if (far) paintSheet(context, layout, own, view);
  home(context, view);
  context.strokeStyle = colours.line;
  context.lineWidth = Math.max(1.1, 0.6 / scale);
  context.globalAlpha = related ? DIM : 1;
  for (const { frame } of layout.groups) if (frame) context.strokeRect(frame.x, frame.y, frame.width, frame.height);

  const nodes = far ? [] : within(own, x, y, right, bottom).map((i) => layout.nodes[i]!);
  if (!far) paintEdges(context, layout, own, view);
  for (const placed of nodes) {
    context.globalAlpha = light(placed.node.id);
    paintSymbol(context, placed, own, view);
  }

  // A ring around the chosen node and the one with the focus, as wide from afar as from near.
  context.globalAlpha = 1;
  for (const placed of layout.nodes) {
    if (placed.node.id !== chosen && placed.node.id !== view.active) continue;
    const beside = Math.max(4.5, 3 / scale);
    const [w, h] = [placed.width / 2 + beside, placed.height / 2 + beside];
    context.strokeStyle = placed.node.id === chosen ? colours.chosen : colours.ink;
    context.lineWidth = 2 / scale;
    context.strokeRect(placed.x - w, placed.y - h, 2 * w, 2 * h);
  }

  const write = ({ text, x, y, anchor }: PlacedText, font: string, colour: string): void => {
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.textBaseline = 'alphabetic';
  if (scale >= WORDS) {
    for (const { node, name, note } of nodes) {
      context.globalAlpha = light(node.id);
      for (const line of name) write(line, `550 ${size}px ${fonts.sans}`, colours.ink);
      if (note) write(note, `11px ${fonts.mono}`, colours.soft);
    }
  } else {
    // Names of the same size on the screen whatever the scale, over their symbols, with room around them.
    const letter = LABEL / scale;
    context.strokeStyle = colours.paper;
    context.lineWidth = 3 / scale;
    for (const i of namedAt(layout, own, Math.floor(Math.log2(scale)))) {
      const { node, ...placed } = layout.nodes[i]!;
      if (placed.x < x || placed.x > right || placed.y < y || placed.y > bottom) continue;
      const line = far ? placed.y - placed.height / 2 - 3 / scale : placed.y + letter * 0.36;
      const text = node.label.length > 24 ? `${node.label.slice(0, 23)}…` : node.label;
      context.globalAlpha = light(node.id);
      context.textAlign = 'center';
      context.font = `500 ${letter}px ${fonts.sans}`;
      context.strokeText(text, placed.x, line);
      write({ text, x: placed.x, y: line, anchor: 'middle' }, context.font, colours.ink);
    }
  }
  context.globalAlpha = related ? DIM : 1;
  for (const { label } of layout.groups) write(label, `${Math.max(12.5, LABEL / scale)}px ${fonts.mono}`, colours.soft);
  context.globalAlpha = 1;
  if (view.failed && scale > SYMBOLS / 2)
    for (const placed of far ? layout.nodes : nodes) paintSign(context, placed, view);
}
