import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GraphLayout, PlacedEdge, PlacedNode, PlacedText, Point } from '../../layout/graph-types.js';
import { symbolPaths } from '../../layout/symbols.js';
import { textWidth } from '../../layout/text-width.js';
import type { EdgeKind, GraphNode } from '../../model/types.js';

/**
 * A placed graph as SVG, drawn with `styles/drawing.ts`. Three use it: the map, which wraps nodes and edges to make
 * them live; the project card, names only; the hero's plan, without a word. Geometry stands in attributes.
 */

/** A small drawn sign, in a box of ±5 around 0,0. */
const signs = {
  failed: 'M-4-4L4 4M4-4L-4 4',
  down: 'M0-5V4M-4 .5L0 4.5L4 .5',
  degraded: 'M0-4.5L5 4H-5Z',
  queued: 'M-2.5-4V4M2.5-4V4',
};
export type Sign = keyof typeof signs;

export function drawSign(sign: Sign, x = 0, y = 0, scale = 1): SVGTemplateResult {
  return svg`<path class="sign" transform=${`translate(${x} ${y})scale(${scale})`} d=${signs[sign]}></path>`;
}

// Hidden from readers of the page by ear: whatever is live has a name of its own, and the rest is decoration.
const write = ({ text, x, y, anchor }: PlacedText, name: string, dy = 0): SVGTemplateResult =>
  svg`<text aria-hidden="true" class=${name} x=${x} y=${y + dy} text-anchor=${anchor}>${text}</text>`;

/** How one node differs from its plain self. */
export interface NodeLook {
  /** What stands at the end side of a symbol stands at its left. */
  readonly rtl?: boolean;
  /** No words at all (the hero's plan). */
  readonly mute?: boolean;
  /** The name alone, centred. */
  readonly bare?: boolean;
  /** The centre of a hub. */
  readonly round?: boolean;
  /** A sign and a word in place of the second line. */
  readonly state?: { readonly sign: Sign; readonly word: string };
}

function drawState(
  { name, note, x, y }: PlacedNode,
  { sign, word }: NonNullable<NodeLook['state']>,
  rtl: boolean,
  dy: number,
): SVGTemplateResult {
  const last = name.at(-1);
  const place = note ?? {
    x: last?.x ?? x,
    y: (last?.y ?? y) + dy + (name.length > 1 ? 12.5 : 16.5),
    anchor: last?.anchor ?? 'middle',
  };
  const side = rtl ? -1 : 1;
  // Sign and word stand as one where the second line stood. 4 % of air: the reader's mono face may be wider than the table's.
  const width = textWidth(word, 11, { mono: true }) * 1.04 + 15;
  const start = place.x - (side * width * ['start', 'middle', 'end'].indexOf(place.anchor)) / 2;
  return svg`${drawSign(sign, start + side * 5, place.y - 4, 0.88)}${write({ text: word, x: start + side * 15, y: place.y, anchor: 'start' }, 'nt')}`;
}

/** The symbol of a node. */
export function drawSymbol(
  { node, x, y, width, height }: PlacedNode,
  { round, rtl, state }: NodeLook,
): SVGTemplateResult {
  const { outline, inner } = symbolPaths(round ? 'client' : node.kind, width, height);
  const place = `translate(${x} ${y})${rtl ? 'scale(-1 1)' : ''}`;
  return svg`<path class="sym" transform=${place} d=${outline} fill=${state?.sign === 'down' ? 'url(#hatch)' : nothing}></path>${
    inner ? svg`<path class="sym" transform=${place} d=${inner} fill="none"></path>` : nothing
  }`;
}

/** The words of a node: its name, and the second line or the state in its place. */
export function drawWords(placed: PlacedNode, { rtl = false, bare, state }: NodeLook): SVGTemplateResult {
  const { node, name, note } = placed;
  const under = note !== undefined && note.y > (name.at(-1)?.y ?? 0) + 4;
  // Without its second line a name moves down to the middle; to make room for a state it moves up.
  const dy = bare && under ? 7.5 : state && !note ? (name.length < 2 ? -7.5 : node.kind === 'gateway' ? -3.5 : -6) : 0;
  return svg`${name.map((line) => write(line, 'nm', dy))}${
    state ? drawState(placed, state, rtl, dy) : note && !bare ? write(note, 'nt') : nothing
  }`;
}

/** Symbol and words, where nobody can choose them. */
export const drawNode = (placed: PlacedNode, look: NodeLook = {}): SVGTemplateResult =>
  svg`${drawSymbol(placed, look)}${look.mute ? nothing : drawWords(placed, look)}`;

const chevron = 'M-6-3.8L-.8 0L-6 3.8';
const tips: Readonly<Record<EdgeKind, string>> = { call: 'M-7.5-3.3L-.5 0L-7.5 3.3Z', event: chevron, data: chevron };

const drawTip = (kind: EdgeKind, x: number, y: number, angle: number): SVGTemplateResult =>
  svg`<path class="tip ${kind}" transform=${`translate(${x} ${y})rotate(${angle})`} d=${tips[kind]}></path>`;

/** A connection and its tip. */
export function drawEdge({ edge, path, tip, label }: PlacedEdge, mute = false): SVGTemplateResult {
  return svg`<path class="edge ${edge.kind}" d=${path}></path>${tip && !mute ? drawTip(edge.kind, tip.x, tip.y, tip.angle) : nothing}${
    label && !mute ? write(label, 'nt halo') : nothing
  }`;
}

/** The point halfway along a line. */
export function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map(({ x, y }, i) => Math.hypot(x - points[i]!.x, y - points[i]!.y));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const i = lengths.findIndex((length) => (left -= length) <= 0);
  const [a, b] = [points[i], points[i + 1]];
  if (!a || !b) return points[0] ?? { x: 0, y: 0 };
  const share = 1 + left / (lengths[i] || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The hatch of what is down, to be drawn once beside the nodes. */
export function drawHatch(): SVGTemplateResult {
  return svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ground" d="M0 0H6V6H0Z"></path><path class="hatch" d="M0 0V6"></path></pattern>`;
}

/** What lies under the nodes besides edges: spokes, joints, frames and the names of groups. */
export function drawGroups({ groups, spokes }: GraphLayout, mute = false): SVGTemplateResult {
  return svg`${spokes.map((d) => svg`<path class="edge" d=${d}></path>`)}${groups.map(
    ({ label, frame, joint }) =>
      svg`${
        frame
          ? svg`<rect class="frame" x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height} rx="2"></rect>`
          : nothing
      }${joint ? svg`<circle class="joint" cx=${joint.x} cy=${joint.y} r="4"></circle>` : nothing}${mute ? nothing : write(label, 'gr')}`,
  )}`;
}

/** The class names of the group that a node's symbol and words stand in. */
export const nodeClass = ({ node }: PlacedNode, { centre }: GraphLayout): string =>
  node.id === centre ? 'item centre' : `item k-${node.kind}`;

/** A symbol for a key, 32 × 18. */
export function drawGlyph(kind: GraphNode['kind'] | EdgeKind, rtl = false): TemplateResult {
  const edge = kind in tips ? (kind as EdgeKind) : undefined;
  const stream = kind === 'stream';
  return html`<svg class="glyph k-${kind}" viewBox="0 0 32 18" aria-hidden="true">${svg`<g transform=${rtl ? 'matrix(-1 0 0 1 32 0)' : nothing}>${
    edge
      ? svg`<path class="edge ${edge}" d=${`M1 9H${edge === 'call' ? 26 : 29.5}`}></path>${drawTip(edge, 31, 9, 0)}`
      : drawPlain(kind as GraphNode['kind'], stream ? 31 : 28, stream ? 8 : 16)
  }</g>`}</svg>`;
}

function drawPlain(kind: GraphNode['kind'], width: number, height: number): SVGTemplateResult {
  const { outline, inner } = symbolPaths(kind, width, height);
  return svg`<path class="sym" transform="translate(16 9)" d=${outline}></path>${
    inner ? svg`<path class="sym" transform="translate(16 9)" d=${inner} fill="none"></path>` : nothing
  }`;
}

export interface DrawingOptions {
  /** Its name for those who do not see it; without one the drawing is decoration. */
  readonly label?: string;
  readonly rtl?: boolean;
  /** No words, no tips, no dots: a plan in the colour of the text. */
  readonly mute?: boolean;
}

/** A whole drawing that is only looked at: as wide as its box, never live. */
export function drawGraph(layout: GraphLayout, { label, rtl, mute }: DrawingOptions = {}): TemplateResult {
  return html`<svg class="drawing ${mute ? 'plan' : 'small dots'} ${layout.arrangement}" viewBox=${`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
    role=${label ? 'img' : nothing} aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}>${svg`${drawGroups(layout, mute)}${layout.edges.map((edge) => drawEdge(edge, mute))}${layout.nodes.map(
      (placed) =>
        svg`<g class=${nodeClass(placed, layout)}>${drawNode(placed, { rtl, mute, round: placed.node.id === layout.centre })}</g>`,
    )}`}</svg>`;
}
