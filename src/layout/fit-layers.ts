import type { Density } from './graph-types.js';
import type { Shape } from './graph-shape.js';
import { arrange, stand, type Arranged } from './arrange.js';
import { makeRows, readFlow, type Box, type Flow, type Rows } from './rows.js';
import { boxOf, measures } from './node-box.js';
import { routeLinks, type Routes } from './routes.js';
import { textWidth } from './text-width.js';

/** Which rows, in which order: of several tries the one that is drawn best. In viewBox units. */

/** What a crossing weighs against bends and width. */
const CROSSING = 40;

/** How too long rows are split: after how many columns, with siblings below each other or not. */
const variants = (base: number, density: Density): readonly (readonly [columns: number, stack: boolean])[] => {
  const wide = density === 'compact' ? 2 : base + 2;
  return [
    [base, true],
    [base, false],
    [wide, true],
    [wide, false],
    ...(density === 'compact' ? [] : [[Infinity, true] as const]),
  ];
};

/** The width of a project card's drawing. */
const CARD = 446;

/** Nodes dealt into rows, and the height of the channels between them. Across, columns share the width of a card. */
function deal(
  flow: Flow,
  columns: number,
  stack: boolean,
  density: Density,
  across: boolean,
  caps: readonly number[],
): [Rows, number] {
  const { nodes } = flow.shape;
  const { gap } = measures[density];
  for (let most = 124; ; most -= 29) {
    const rows = makeRows(
      flow,
      (i) => {
        const node = nodes[i]!;
        const { width, height } = boxOf(node, density, most);
        const [wide, high] = across ? [height, width] : [width, height];
        return { i, node, row: 0, x: 0, y: 0, loops: 0, wide, w: wide, h: high };
      },
      (cell) => (caps[cell] ? [caps[cell], false] : [columns, stack]),
    );
    if (!across) return [rows, gap];
    const count = rows.rows.length;
    const widths = rows.rows.map((row) => row.reduce((wide, { h }) => Math.max(wide, h), 0));
    const used = widths.reduce((a, b) => a + b, 0);
    if (used + (count - 1) * 20 > CARD && most > 70) continue;
    // What is left goes to the names' boxes, up to what longer names would have, and to the ways between.
    const spare = Math.max(0, CARD - used - (count - 1) * 34) / count;
    rows.rows.forEach((row, r) =>
      row.forEach((box) => (box.h = Math.max(widths[r]!, Math.min(widths[r]! + spare, 124)))),
    );
    const filled = rows.rows.reduce((a, row) => a + (row[0]?.h ?? 0), 0);
    return [rows, Math.floor(Math.max(20, Math.min(64, (CARD - filled) / Math.max(1, count - 1))))];
  }
}

/** A narrow sheet grows downwards only: rows that have no room for what passes them are split further. */
function narrowed(
  deal: (caps: readonly number[]) => [Rows, number],
  { links }: Shape,
  limit: number,
  space: number,
  track: number,
): [Rows, number] {
  const caps: number[] = [];
  for (;;) {
    const dealt = deal(caps);
    const [{ rows, cellOf }] = dealt;
    const rowOf: number[] = [];
    rows.forEach((row, r) => row.forEach(({ i }) => (rowOf[i] = r)));
    const passing = rows.map(() => 0);
    for (const { s, t } of links)
      for (let r = Math.min(rowOf[s]!, rowOf[t]!) + 1; r < Math.max(rowOf[s]!, rowOf[t]!); r++) passing[r]!++;
    let fits = true;
    rows.forEach((row, r) => {
      const gaps = row.length - 1;
      const room = limit - row.reduce((wide, { w }) => wide + w + space, -space);
      if (!gaps || (room >= 0 && passing[r]! <= gaps + Math.max(0, room / track - 2 * gaps))) return;
      caps[cellOf[r]!] = Math.min(caps[cellOf[r]!] ?? Infinity, gaps);
      fits = false;
    });
    if (fits) return dealt;
  }
}

export interface Drawing extends Routes {
  readonly rows: Rows;
  readonly boxes: readonly Box[];
}

/** How many nodes stand where the frame of a group of others would be. */
function strangers(boxes: readonly Box[]): number {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) if (box.node.group) groups.set(box.node.group, [...(groups.get(box.node.group) ?? []), box]);
  let count = 0;
  for (const [name, members] of groups) {
    if (members.length < 2) continue;
    const left = Math.min(...members.map(({ x, w }) => x - w / 2)) - 14;
    const right = Math.max(...members.map(({ x, w }) => x + w / 2)) + 14;
    const top = Math.min(...members.map(({ row }) => row));
    const bottom = Math.max(...members.map(({ row }) => row));
    for (const { node, x, w, row } of boxes)
      count += +(node.group !== name && row >= top && row <= bottom && x + w / 2 > left && x - w / 2 < right);
  }
  return count;
}

/** Few crossings and bends, short lines, no wider than the sheet. */
export function fitLayers(shape: Shape, density: Density, across: boolean): Drawing {
  const { nodes, links } = shape;
  const measure = measures[density];
  const small = density === 'small';
  const base = density === 'compact' ? 3 : Math.max(measure.columns, Math.round(Math.sqrt(nodes.length)));
  const track = density === 'regular' ? 10 : density === 'compact' ? 7 : 8;
  const limit = small ? 192 : density === 'compact' ? 351 : 680;
  // Of several ways to split rows the one that crosses least, and is no wider than the sheet.
  const narrow = density === 'compact' ? 1.5 : 0.3;
  const quick = links.length > 400;
  const flow = readFlow(shape, !small);
  // Groups that are no layers have frames, where the sheet has room for them.
  const framed = density === 'regular' && !flow.names;
  const search = (room: number): Drawing & { readonly over: number } => {
    const tries: { rows: Rows; gap: number; arranged: Arranged; cost: number }[] = [];
    const seen = new Set<string>();
    for (const [columns, stack] of variants(base, density).slice(0, quick ? 2 : 5)) {
      const dealt = (caps: readonly number[]): [Rows, number] => deal(flow, columns, stack, density, across, caps);
      const [rows, gap] = density === 'compact' ? narrowed(dealt, shape, room, 16, track) : dealt([]);
      const key = rows.rows.map((row) => row.map(({ i }) => i).join()).join(';');
      if (seen.has(key)) continue;
      seen.add(key);
      const longest = rows.rows.reduce((most, { length }) => Math.max(most, length), 0);
      const over = links.length > 250 ? Math.max(0, longest * measure.pitch - limit) * narrow : 0;
      arrange(rows, links, quick, framed).forEach((arranged, nth) => {
        const ways = arranged.lines.reduce((sum, { length }) => sum + length, 0);
        tries.push({
          rows,
          gap,
          arranged,
          cost: arranged.crossings * CROSSING + ways * 4 + rows.rows.length * 4 + nth * 10 + over,
        });
      });
    }
    const drawn = tries
      .sort((a, b) => a.cost - b.cost)
      .slice(0, links.length > 250 ? 1 : links.length > 80 ? 2 : links.length > 40 ? 3 : 6)
      .map(({ rows, gap, arranged }) => {
        const longest = rows.rows.reduce((most, { length }) => Math.max(most, length), 0);
        const pitch = across ? (longest > 3 ? 48 : longest > 2 ? 54 : 62) : small ? 134 : measure.pitch;
        const space = across ? 12 : density === 'compact' ? 16 : 24;
        stand(
          arranged,
          { pitch, first: measure.first, track, space, bars: !across, parts: density === 'compact' ? 4 : 1 },
          quick,
        );
        let short = 0;
        for (const own of rows.rows.flat()) {
          // A wider symbol in the last column steps back onto the sheet.
          const over = own.x + own.w / 2 - limit + 2;
          if (over > 0 && over < 9) own.x -= over;
          short += own.short ?? 0;
        }
        const result = routeLinks(arranged, links, {
          across,
          track,
          gap,
          line: across ? gap / 2 : measure.line,
          first: measure.above,
          last: across ? 1 : measure.line,
          merge: small,
          clear: rows.layerOf.map((l, r) =>
            density === 'compact' && rows.names[l] && rows.layerOf[r - 1] !== l
              ? textWidth(rows.names[l], 11, { mono: true }) + 5
              : 0,
          ),
        });
        const { crossings, bends, length, left, right, lines } = result;
        const over = Math.max(0, right - Math.min(0, left) - limit) + (across ? Math.max(0, lines.at(-1)! - CARD) : 0);
        const cost =
          crossings * CROSSING +
          bends * 8 +
          length * 0.03 +
          short * 0.15 +
          over * narrow +
          rows.rows.length * 4 +
          (framed ? strangers(rows.rows.flat()) * 150 : 0);
        return { rows, boxes: rows.rows.flat().map((box) => ({ ...box })), cost, over, ...result };
      });
    return drawn.sort((a, b) => a.cost - b.cost)[0]!;
  };
  let best = search(limit);
  // A narrow sheet is as wide as it promises where any splitting of rows does it.
  const tries = density === 'compact' ? 4 : 0;
  for (let again = 0, room: number = limit; best.over > 0 && again < tries; again++) {
    room -= Math.max(10, best.over);
    const next = search(room);
    if (next.over < best.over) best = next;
  }
  return best;
}
