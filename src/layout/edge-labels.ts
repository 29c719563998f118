import type { Link } from './graph-shape.js';
import type { PlacedText, Point } from './graph-types.js';
import { textWidth } from './text-width.js';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Size of the names of edges, in the mono face. */
const SIZE = 11;

export const rectOf = (
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  by = 0,
): Rect => ({
  left: x - width / 2 - by,
  top: y - height / 2 - by,
  right: x + width / 2 + by,
  bottom: y + height / 2 + by,
});

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True where the line from a to b meets the rectangle. */
export function strikes(a: Point, b: Point, { left, top, right, bottom }: Rect): boolean {
  let from = 0;
  let to = 1;
  for (const [d, near, far] of [
    [b.x - a.x, left - a.x, right - a.x],
    [b.y - a.y, top - a.y, bottom - a.y],
  ] as const) {
    if (!d) {
      if (near >= 0 || far <= 0) return false;
    } else {
      from = Math.max(from, Math.min(near / d, far / d));
      to = Math.min(to, Math.max(near / d, far / d));
    }
  }
  return from < to;
}

/** The names of edges beside their lines, on nothing else, by index of the edge; none where there is no room. */
export function placeLabels(
  links: readonly Link[],
  lines: readonly (readonly Point[])[],
  boxes: readonly Rect[],
  width: number,
  height: number,
): ReadonlyMap<number, PlacedText> {
  // Past some hundreds nobody reads them.
  if (links.length > 600) return new Map();
  const pieces = lines.flatMap((points) => points.slice(1).map((b, i) => [points[i]!, b] as const));
  const taken = [...boxes];
  const place = (text: string, points: readonly Point[]): PlacedText | undefined => {
    const wide = textWidth(text, SIZE, { mono: true });
    const own = points
      .slice(1)
      .map((b, i) => [points[i]!, b] as const)
      .sort(([a, b], [c, d]) => Math.hypot(d.x - c.x, d.y - c.y) - Math.hypot(b.x - a.x, b.y - a.y));
    for (const [a, b] of own) {
      const flat = Math.abs(b.x - a.x) > Math.abs(b.y - a.y);
      for (const share of [0.5, 0.35, 0.65, 0.22, 0.78, 0.1, 0.9]) {
        const x = Math.round(a.x + (b.x - a.x) * share);
        const y = Math.round(a.y + (b.y - a.y) * share);
        const choices: PlacedText[] = flat
          ? [
              { text, x, y: y - 5, anchor: 'middle' },
              { text, x, y: y + 13, anchor: 'middle' },
            ]
          : [
              { text, x: x + 6, y: y + 4, anchor: 'start' },
              { text, x: x - 6, y: y + 4, anchor: 'end' },
            ];
        for (const choice of choices) {
          const left =
            choice.anchor === 'start' ? choice.x : choice.anchor === 'end' ? choice.x - wide : choice.x - wide / 2;
          const rect = { left: left - 2, top: choice.y - 10, right: left + wide + 2, bottom: choice.y + 4 };
          if (rect.left < 0 || rect.top < 0 || rect.right > width || rect.bottom > height) continue;
          if (taken.some((other) => overlaps(rect, other)) || pieces.some(([p, q]) => strikes(p, q, rect))) continue;
          taken.push(rect);
          return choice;
        }
      }
    }
    return undefined;
  };
  return new Map(
    links.flatMap(({ edge: { label }, index }) => {
      const placed = label && label.length < 60 && place(label, lines[index]!);
      return placed ? [[index, placed]] : [];
    }),
  );
}
