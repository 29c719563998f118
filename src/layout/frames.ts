import type { Density, PlacedGroup, PlacedNode, PlacedText } from './graph-types.js';
import { overlaps, rectOf, type Rect } from './edge-labels.js';
import { compare } from './graph-shape.js';
import { shorten, textWidth } from './text-width.js';

/** The size that names of groups are set in. */
const sizeOf = (density: Density): number => (density === 'regular' ? 12.5 : density === 'compact' ? 11 : 9);
const PAD = 10;
const HEAD = 18;

/** A frame around each group whose nodes stand by themselves; none where it would hold a stranger or meet another frame. */
export function frameGroups(nodes: readonly PlacedNode[], density: Density): PlacedGroup[] {
  const size = sizeOf(density);
  const groups = new Map<string, PlacedNode[]>();
  for (const placed of nodes)
    if (placed.node.group) groups.set(placed.node.group, [...(groups.get(placed.node.group) ?? []), placed]);
  const frames = [...groups]
    .filter(([, members]) => members.length > 1)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, members]) => {
      const all = members.map((member) => rectOf(member, PAD));
      const rect: Rect = {
        left: Math.min(...all.map((r) => r.left)),
        top: Math.min(...all.map((r) => r.top)) - HEAD,
        right: Math.max(...all.map((r) => r.right)),
        bottom: Math.max(...all.map((r) => r.bottom)),
      };
      return {
        name,
        rect,
        clear: nodes.every((placed) => placed.node.group === name || !overlaps(rectOf(placed, 4), rect)),
      };
    });
  const drawn = frames.filter(
    ({ rect, clear }) =>
      clear && frames.every((other) => other.rect === rect || !other.clear || !overlaps(other.rect, rect)),
  );
  return drawn.map(({ name, rect: { left, top, right, bottom } }): PlacedGroup => {
    const text = shorten(name, right - left - 16, size, { mono: true });
    const label: PlacedText = { text, x: left + 8, y: top + 14, anchor: 'start' };
    return { name, label, frame: { x: left, y: top, width: right - left, height: bottom - top } };
  });
}

/** What the name of a frame covers. */
export const frameHead = ({ label }: PlacedGroup, density: Density): Rect => ({
  left: label.x,
  top: label.y - sizeOf(density),
  right: label.x + textWidth(label.text, sizeOf(density), { mono: true }),
  bottom: label.y + 4,
});
