import { html, render, svg, type TemplateResult } from 'lit';
import type { Direction } from '../../controllers/locale-controller.js';
import type { GraphLayout } from '../../layout/graph-types.js';
import type { Graph } from '../../model/types.js';
import { drawEdge, drawGroups, drawNode, nodeClass } from './drawing.js';

/**
 * Drawings that come after the words. Elements import this (with layout and physics) only where there is a map to
 * draw, into boxes whose place is reserved; without its chunk a page stands as it is.
 */

/** The sheet a drawing is set on. */
export interface Sheet {
  /** The least it measures, in units: small graphs are not blown up to fill their box. */
  readonly width: number;
  readonly height?: number;
  readonly rtl: boolean;
  /** No words, no tips. */
  readonly mute?: boolean;
  /** Which side the drawing keeps to, in reading direction. */
  readonly side: 'start' | 'end';
  /** Class of the drawing. */
  readonly name: string;
}

/** The least and the most of some numbers. */
function ends(values: readonly number[]): [least: number, most: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

/** A drawing that is only looked at, cut to what is drawn and set on a sheet of at least the given size. */
export function drawOnSheet(
  layout: GraphLayout,
  { width, height = 0, rtl, mute = false, side, name }: Sheet,
): TemplateResult {
  const { nodes, edges } = layout;
  const corners = edges.flatMap(({ points }) => points);
  const [left, right] = ends([
    ...nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    ...corners.map(({ x }) => x),
  ]);
  const [top, bottom] = ends([
    ...nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...corners.map(({ y }) => y),
  ]);
  // A unit of air for the strokes. What is larger than the sheet makes it larger, in its proportions.
  const scale = Math.max(1, (right - left + 2) / width, height && (bottom - top + 2) / height);
  const w = width * scale;
  const h = height ? height * scale : bottom - top + 2;
  const atRight = (side === 'end') !== rtl;
  const box = [atRight ? right + 1 - w : left - 1, (top + bottom - h) / 2, w, h].map(
    (value) => Math.round(value * 100) / 100,
  );
  return html`<svg class="drawing ${name} ${layout.arrangement}" viewBox=${box.join(' ')} preserveAspectRatio=${`x${atRight ? 'Max' : 'Min'}YMin`} aria-hidden="true">${svg`${drawGroups(layout, mute)}${edges.map(
    (edge) => drawEdge(edge, mute),
  )}${nodes.map((placed) => svg`<g class=${nodeClass(placed, layout)}>${drawNode(placed, { rtl, mute, round: placed.node.id === layout.centre })}</g>`)}`}</svg>`;
}

/** A reserved box and what goes into it. */
export type Box = readonly [box: HTMLElement, graph: Graph];

const drawn = new WeakMap<HTMLElement, readonly [Graph, Direction]>();

/**
 * Draws into each box what it does not hold yet, one at a time, so that the reader's input comes in between.
 * `draw` is any pure function from a graph to its drawing.
 */
export async function drawInto(
  boxes: readonly Box[],
  direction: Direction,
  draw: (graph: Graph, direction: Direction) => TemplateResult,
): Promise<void> {
  for (const [box, graph] of boxes) {
    const [old, oldDirection] = drawn.get(box) ?? [];
    if (old === graph && oldDirection === direction) continue;
    drawn.set(box, [graph, direction]);
    render(draw(graph, direction), box);
    await new Promise((resume) => setTimeout(resume));
  }
}
