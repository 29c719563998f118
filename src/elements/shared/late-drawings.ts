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
const ends = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

/** A drawing that is only looked at, cut to what is drawn and set on a sheet of at least the given size. */
export function drawOnSheet(
  layout: GraphLayout,
  { width, height = 0, rtl, mute = false, side, name }: Sheet,
): TemplateResult {
  const { nodes, edges } = layout;
  const corners = edges.flatMap(({ points }) => points);
  const [left, right] = ends(
    nodes.flatMap((node) => [node.x - node.width / 2, node.x + node.width / 2]).concat(corners.map(({ x }) => x)),
  );
  const [top, bottom] = ends(
    nodes.flatMap((node) => [node.y - node.height / 2, node.y + node.height / 2]).concat(corners.map(({ y }) => y)),
  );
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

/** How long drawings may hold the page in one piece, in milliseconds. */
const SLICE = 8;
const drawn = new WeakMap<HTMLElement, readonly [Graph, Direction]>();

/**
 * Draws into each box what it does not hold yet, in slices that leave the reader's input alone.
 * `draw` is any pure function from a graph to its drawing.
 */
export async function drawInto(
  boxes: readonly Box[],
  direction: Direction,
  draw: (graph: Graph, direction: Direction) => TemplateResult,
): Promise<void> {
  let end = performance.now() + SLICE;
  for (const [box, graph] of boxes) {
    const [old, oldDirection] = drawn.get(box) ?? [];
    if (old === graph && oldDirection === direction) continue;
    drawn.set(box, [graph, direction]);
    render(draw(graph, direction), box);
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + SLICE;
  }
}
