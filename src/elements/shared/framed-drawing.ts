import { html, svg, type TemplateResult } from 'lit';
import type { GraphLayout } from '../../layout/graph-types.js';
import { drawEdge, drawGroups, drawNode, nodeClass } from './drawing.js';

export interface Frame {
  /** The least the drawing's sheet measures, in units: small graphs are not blown up to fill their box. */
  readonly width: number;
  readonly height?: number;
  readonly rtl: boolean;
  /** No words, no tips. */
  readonly mute?: boolean;
  /** Which side the drawing keeps to, in reading direction. */
  readonly side: 'start' | 'end';
  readonly name: string;
}

/** The least and the most of some numbers. */
const ends = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);

/** A drawing that is only looked at, cut to what is drawn and set on a sheet of at least the given size. */
export function frameDrawing(layout: GraphLayout, { width, height = 0, rtl, mute = false, side, name }: Frame): TemplateResult {
  const { nodes, edges } = layout;
  const [left, right] = ends(nodes.flatMap((node) => [node.x - node.width / 2, node.x + node.width / 2]).concat(edges.flatMap(({ points }) => points.map(({ x }) => x))));
  const [top, bottom] = ends(nodes.flatMap((node) => [node.y - node.height / 2, node.y + node.height / 2]).concat(edges.flatMap(({ points }) => points.map(({ y }) => y))));
  // A unit of air for the strokes. What is larger than the sheet makes it larger, in its proportions.
  const scale = Math.max(1, (right - left + 2) / width, height && (bottom - top + 2) / height);
  const w = width * scale;
  const h = height ? height * scale : bottom - top + 2;
  const atRight = (side === 'end') !== rtl;
  const box = [atRight ? right + 1 - w : left - 1, (top + bottom - h) / 2, w, h].map((value) => Math.round(value * 100) / 100);
  return html`<svg class="drawing ${name} ${layout.arrangement}" viewBox=${box.join(' ')} preserveAspectRatio=${`x${atRight ? 'Max' : 'Min'}YMin`} aria-hidden="true">${svg`${drawGroups(layout, mute)}${edges.map(
    (edge) => drawEdge(edge, mute),
  )}${nodes.map((placed) => svg`<g class=${nodeClass(placed, layout)}>${drawNode(placed, { rtl, mute, round: placed.node.id === layout.centre })}</g>`)}`}</svg>`;
}
