import type { GraphNode } from '../model/types.js';

/** One drawn shape per kind, centred on 0,0: told apart without colour. */
export interface SymbolPaths {
  readonly outline: string;
  /** Strokes inside the outline: the store's lid, the stream's partitions. */
  readonly inner?: string;
}
export type Side = 'top' | 'bottom' | 'left' | 'right';
type Kind = GraphNode['kind'];

/** The measure that makes each symbol: chevron depth, lid, notch, inset, partition pitch. */
const depth = (kind: Kind, w: number, h: number): number =>
  kind === 'gateway'
    ? Math.min(h * 0.2, 9)
    : kind === 'store'
      ? Math.max(3, h * 0.13)
      : kind === 'cache'
        ? Math.min(h * 0.28, 12)
        : kind === 'worker'
          ? Math.min(h * 0.3, 14)
          : kind === 'stream'
            ? Math.max(3, Math.round(Math.min(w * 0.04, 8)))
            : kind === 'client'
              ? Math.min(w, h) / 2
              : 0;

const n = (value: number): number => Math.round(value * 100) / 100;
const p = (parts: TemplateStringsArray, ...values: number[]): string =>
  String.raw({ raw: parts }, ...values.map((value) => n(value)));

/**
 * SVG path data for the symbol of a kind, as wide and high as asked, centred on 0,0.
 * Kinds the library does not know are a plain box. What sits at the end side is drawn at the right: mirror in RTL.
 */
export function symbolPaths(kind: Kind, width: number, height: number): SymbolPaths {
  const r = width / 2;
  const b = height / 2;
  const d = depth(kind, width, height);
  const box = (radius: number): string =>
    p`M${radius - r} ${-b}H${r - radius}A${radius} ${radius} 0 0 1 ${r} ${radius - b}V${b - radius}A${radius} ${radius} 0 0 1 ${r - radius} ${b}H${radius - r}A${radius} ${radius} 0 0 1 ${-r} ${b - radius}V${radius - b}A${radius} ${radius} 0 0 1 ${radius - r} ${-b}Z`;
  switch (kind) {
    case 'worker':
      return { outline: p`M${d - r} ${-b}H${r - d}L${r} 0L${r - d} ${b}H${d - r}L${-r} 0Z` };
    case 'gateway':
      return { outline: p`M${-r} ${-b}L0 ${d - b}L${r} ${-b}V${b - d}L0 ${b}L${-r} ${b - d}Z` };
    case 'store':
      return {
        outline: p`M${-r} ${d - b}A${r} ${d} 0 0 1 ${r} ${d - b}V${b - d}A${r} ${d} 0 0 1 ${-r} ${b - d}Z`,
        inner: p`M${-r} ${d - b}A${r} ${d} 0 0 0 ${r} ${d - b}`,
      };
    case 'cache':
      return { outline: p`M${-r} ${-b}H${r - d}V${d - b}H${r}V${b}H${-r}Z` };
    case 'stream':
      return { outline: box(1), inner: [1, 2, 3].map((i) => p`M${r - 1 - i * d} ${-b}V${b}`).join('') };
    case 'client':
      return { outline: box(d) };
    default:
      return { outline: box(kind === 'other' ? 0 : 2) };
  }
}

/**
 * How far inside its bounding box the outline lies at a point of one side: `along` is the distance from the middle of
 * that side, to the right or down. An edge that ends at box edge + offset touches the drawn line.
 */
export function outlineOffset(kind: Kind, width: number, height: number, along: number, side: Side = 'top'): number {
  const d = depth(kind, width, height);
  const upright = side === 'top' || side === 'bottom';
  const half = (upright ? width : height) / 2;
  const a = Math.min(Math.abs(along), half);
  const beyond = a - (half - d);
  switch (kind) {
    case 'gateway':
      return side === 'top' ? d * (1 - a / half) : side === 'bottom' ? (d * a) / half : 0;
    case 'store':
      return upright ? d * (1 - Math.sqrt(1 - (a / half) ** 2)) : 0;
    case 'worker':
      return !upright ? (d * a) / half : beyond > 0 ? (beyond / d) * (height / 2) : 0;
    case 'client':
      return beyond > 0 ? d - Math.sqrt(d * d - beyond * beyond) : 0;
    case 'cache':
      return (side === 'top' && along > half - d) || (side === 'right' && along < d - half) ? d : 0;
    default:
      return 0;
  }
}
