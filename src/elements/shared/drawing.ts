import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GraphLayout, PlacedEdge, PlacedNode, PlacedText } from '../../layout/graph-types.js';
import { symbolPaths } from '../../layout/symbols.js';
import type { EdgeKind, GraphNode } from '../../model/types.js';

/**
 * A placed graph as SVG, drawn with `styles/drawing.ts`. Three use it: the map, which wraps nodes and edges to make
 * them live; the project card, names only; the hero's plan, without a word. Geometry stands in attributes.
 */

/** Hidden from readers of the page by ear: whatever is live has a name of its own, and the rest is decoration. */
export const write = ({ text, x, y, anchor }: PlacedText, name: string, dy = 0): SVGTemplateResult =>
  svg`<text aria-hidden="true" class=${name} x=${x} y=${y + dy} text-anchor=${anchor}>${text}</text>`;

/** How one node differs from its plain self. */
export interface NodeLook {
  /** What stands at the end side of a symbol stands at its left. */
  readonly rtl?: boolean | undefined;
  /** No words at all (the hero's plan). */
  readonly mute?: boolean | undefined;
  /** The centre of a hub. */
  readonly round?: boolean | undefined;
  /** In place of the surface. */
  readonly fill?: string | undefined;
}

const drawShape = (
  kind: GraphNode['kind'],
  width: number,
  height: number,
  place: string,
  fill: unknown = nothing,
): SVGTemplateResult => {
  const { outline, inner } = symbolPaths(kind, width, height);
  const draw = (d: string, filled: unknown): SVGTemplateResult =>
    svg`<path class="sym" transform=${place} d=${d} fill=${filled}></path>`;
  return svg`${draw(outline, fill)}${inner && draw(inner, 'none')}`;
};

/** The symbol of a node. */
export const drawSymbol = ({ node, x, y, width, height }: PlacedNode, { round, rtl, fill }: NodeLook) =>
  drawShape(round ? 'client' : node.kind, width, height, `translate(${x} ${y})${rtl ? 'scale(-1 1)' : ''}`, fill);

/** The words of a node: its name, moved by `dy`, and its second line or what stands in its place. */
export const drawWords = (
  { name, note }: PlacedNode,
  dy = 0,
  second: unknown = note && write(note, 'nt'),
): SVGTemplateResult => svg`${name.map((line) => write(line, 'nm', dy))}${second}`;

/** Symbol and words, where nobody can choose them. */
export const drawNode = (placed: PlacedNode, look: NodeLook = {}): SVGTemplateResult =>
  svg`${drawSymbol(placed, look)}${look.mute ? nothing : drawWords(placed)}`;

const chevron = 'M-6-3.8L-.8 0L-6 3.8';
const tips: Readonly<Record<EdgeKind, string>> = { call: 'M-7.5-3.3L-.5 0L-7.5 3.3Z', event: chevron, data: chevron };

/** A line of a kind and its tip. */
const drawLine = (kind: EdgeKind, path: string, tip?: PlacedEdge['tip']): SVGTemplateResult =>
  svg`<path class="edge ${kind}" d=${path}></path>${
    tip &&
    svg`<path class="tip ${kind}" transform=${`translate(${tip.x} ${tip.y})rotate(${tip.angle})`} d=${tips[kind]}></path>`
  }`;

/** A connection, its tip and its name. */
export const drawEdge = ({ edge, path, tip, label }: PlacedEdge, mute = false): SVGTemplateResult =>
  mute ? drawLine(edge.kind, path) : svg`${drawLine(edge.kind, path, tip)}${label && write(label, 'nt halo')}`;

/** What lies under the nodes besides edges: spokes, joints, frames and the names of groups. */
export const drawGroups = ({ groups, spokes }: GraphLayout, mute = false): SVGTemplateResult =>
  svg`${spokes.map((d) => svg`<path class="edge" d=${d}></path>`)}${groups.map(
    ({ label, frame, joint }) =>
      svg`${
        frame &&
        svg`<rect class="frame" x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height} rx="2"></rect>`
      }${joint && svg`<circle class="joint" cx=${joint.x} cy=${joint.y} r="4"></circle>`}${mute ? nothing : write(label, 'gr')}`,
  )}`;

/** The class names of the group that a node's symbol and words stand in. */
export const nodeClass = ({ node }: PlacedNode, { centre }: GraphLayout): string =>
  node.id === centre ? 'item centre' : `item k-${node.kind}`;

/** A symbol for a key, 32 × 18. */
export function drawGlyph(kind: GraphNode['kind'] | EdgeKind, rtl = false): TemplateResult {
  const [width, height] = kind === 'stream' ? [31, 8] : [28, 16];
  return html`<svg class="glyph k-${kind}" viewBox="0 0 32 18" aria-hidden="true">${svg`<g transform=${rtl ? 'matrix(-1 0 0 1 32 0)' : nothing}>${
    kind in tips
      ? drawLine(kind as EdgeKind, `M1 9H${kind === 'call' ? 26 : 29.5}`, { x: 31, y: 9, angle: 0 })
      : drawShape(kind as GraphNode['kind'], width, height, 'translate(16 9)')
  }</g>`}</svg>`;
}
