import type { GraphNode } from '../model/types.js';
import type { Density, PlacedText } from './graph-types.js';
import { breakLines, shorten, textWidth } from './text-width.js';

type Kind = GraphNode['kind'];

/** What a density sets: name size, line pitch, box and stream height, padding beside names. */
export const measures = {
  regular: {
    size: 13,
    leading: 14.5,
    width: 144,
    height: 48,
    stream: 44,
    pad: 16,
    columns: 4,
    pitch: 176,
    first: 78,
    gap: 62,
    line: 31,
    above: 31,
  },
  compact: {
    size: 12.5,
    leading: 14.5,
    width: 105,
    height: 44,
    stream: 38,
    pad: 10,
    columns: 3,
    pitch: 122,
    first: 52.5,
    gap: 58,
    line: 14,
    above: 44,
  },
  small: {
    size: 10.4,
    leading: 11.5,
    width: 124,
    height: 34,
    stream: 26,
    pad: 10,
    columns: 4,
    pitch: 50,
    first: 20,
    gap: 26,
    line: 13,
    above: 1,
  },
} as const satisfies Record<Density, unknown>;
const NOTE = 11;

/** The symbol's size where nothing else asks for another; a small one is at most `most` wide. */
export function boxOf(
  { kind, label }: GraphNode,
  density: Density,
  most: number = measures.small.width,
): { width: number; height: number } {
  const { width, height, stream, size, pad } = measures[density];
  if (density !== 'small') {
    return {
      width: density === 'regular' && kind === 'worker' ? 152 : width,
      height: kind === 'stream' ? stream : density === 'regular' && kind === 'store' ? 52 : height,
    };
  }
  // Small symbols are as wide as their names ask.
  const beside = 2 * (most < width ? 6 : pad) + slack(kind, height);
  const lines = breakLines(label, most - beside, size, 2);
  return {
    width: Math.max(56, Math.ceil((Math.max(...lines.map((line) => textWidth(line, size))) + beside) / 2) * 2),
    height: Math.max(
      kind === 'stream' ? stream : kind === 'store' ? 40 : kind === 'gateway' ? 38 : height,
      kind === 'stream' && lines.length > 1 ? height : 0,
    ),
  };
}

/** Width that the symbol itself takes from a name: rounded ends, hexagon points, partitions. */
const slack = (kind: Kind, height: number): number =>
  kind === 'worker' || kind === 'client' ? height * 0.18 : kind === 'stream' ? 20 : 0;

/** Where the name and its second line stand in a symbol centred on x, y. */
export function placeNames(
  node: GraphNode,
  x: number,
  y: number,
  width: number,
  density: Density,
): { name: PlacedText[]; note?: PlacedText } {
  const { size, leading, pad, height } = measures[density];
  const { kind, label, note } = node;
  const stream = kind === 'stream';
  const regular = density === 'regular';
  const room =
    width - 2 * (stream && density !== 'small' ? pad : 6) - slack(kind, height) - (stream && regular ? 14 : 0);
  const wanted = breakLines(label, room, size, 2);
  const at = (text: string, baseline: number, left?: number): PlacedText =>
    left === undefined ? { text, x, y: baseline, anchor: 'middle' } : { text, x: left, y: baseline, anchor: 'start' };
  const start = stream ? x - width / 2 + pad : undefined;
  // The store's lid takes room above.
  const base =
    y + (kind === 'store' ? (density === 'small' ? 3 : 4.5) : kind === 'gateway' && wanted.length > 1 ? 2 : 0);
  if (wanted.length > 1) {
    const first = base - (density === 'small' ? 2 : 3.5);
    return { name: wanted.map((text, i) => at(text, first + i * leading, start)) };
  }
  const centred = base + (density === 'regular' ? 4.5 : 4.2);
  const name = (baseline: number): PlacedText[] => (wanted[0] ? [at(wanted[0], baseline, start)] : []);
  if (!regular || !note) return { name: name(centred) };
  if (stream) {
    const used = textWidth(wanted[0]!, size) + 10;
    const text = shorten(note, room - used, NOTE, { mono: true });
    return text.length > 4 || text === note
      ? { name: name(centred), note: at(text, centred, start! + used) }
      : { name: name(centred) };
  }
  const text = shorten(note, width - 14 - slack(kind, height), NOTE, { mono: true });
  return { name: name(base - 3), note: at(text, base + 13.5) };
}
