import type { Force, SimulationNodeDatum } from 'd3-force';

/**
 * Boxes out of each other, in place of d3's circles: overlaps are ended along the shorter way, each box going half of
 * it. A grid in typed arrays finds the neighbours; +, -, * and / only, so that every engine gives the same figures.
 */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Crowd {
  x: Float64Array;
  y: Float64Array;
  /** One pass over all pairs; true where nothing overlapped by more than a thousandth. */
  part(strength?: number): boolean;
}

/** Boxes that part from each other, `gap` between them. Their middles are to be written into `x` and `y`. */
export function crowd(boxes: readonly Box[], gap: number): Crowd {
  const n = boxes.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const width = Float64Array.from(boxes, (box) => box.width + gap);
  const height = Float64Array.from(boxes, (box) => box.height + gap);
  const cells = new Uint32Array(n);
  /** The boxes, those of a cell side by side, and where each cell starts. */
  const order = new Uint32Array(n);
  const starts = new Uint32Array(4 * n + 66);
  const widest = width.reduce((a, b) => Math.max(a, b), 1);
  const highest = height.reduce((a, b) => Math.max(a, b), 1);
  let clear = true;

  const pair = (a: number, b: number, strength: number): void => {
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const lackX = (width[a]! + width[b]!) / 2 - (dx < 0 ? -dx : dx);
    const lackY = (height[a]! + height[b]!) / 2 - (dy < 0 ? -dy : dy);
    if (lackX <= 0 || lackY <= 0) return;
    if (lackX > 1e-3 && lackY > 1e-3) clear = false;
    // Of two in one point the first in order goes left or up.
    if (lackX < lackY) {
      const step = (dx < 0 || (!dx && a > b) ? -lackX : lackX) * strength;
      x[a]! -= step;
      x[b]! += step;
    } else {
      const step = (dy < 0 || (!dy && a > b) ? -lackY : lackY) * strength;
      y[a]! -= step;
      y[b]! += step;
    }
  };

  const part = (strength = 1): boolean => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < n; i++) {
      const px = x[i]!;
      const py = y[i]!;
      left = px < left ? px : left;
      right = px > right ? px : right;
      top = py < top ? py : top;
      bottom = py > bottom ? py : bottom;
    }
    // Where boxes stand far apart, cells are larger: there are never more than some for each box.
    let [wide, high, columns, rows] = [widest, highest, 0, 0];
    for (; ; wide *= 2, high *= 2) {
      columns = Math.floor((right - left) / wide) + 1;
      rows = Math.floor((bottom - top) / high) + 1;
      if (!(columns * rows > 4 * n + 64)) break;
    }
    const all = n ? columns * rows : 0;
    starts.fill(0, 0, all + 1);
    starts[all + 1] = n;
    for (let i = 0; i < n; i++) {
      const cell = Math.floor((y[i]! - top) / high) * columns + Math.floor((x[i]! - left) / wide);
      cells[i] = cell;
      starts[cell + 1]!++;
    }
    for (let cell = 0; cell < all; cell++) starts[cell + 1]! += starts[cell]!;
    // Filled from behind, each cell's start goes down to where it belongs.
    for (let i = n; i--;) order[--starts[cells[i]! + 1]!] = i;
    clear = true;
    const half = strength / 2;
    for (let cell = 0; cell < all; cell++) {
      const end = starts[cell + 2]!;
      const column = cell % columns;
      for (let k = starts[cell + 1]!; k < end; k++) {
        const a = order[k]!;
        for (let other = k + 1; other < end; other++) pair(a, order[other]!, half);
        if (column + 1 < columns) among(a, cell + 1, cell + 1, half);
        if (cell + columns < all)
          among(a, cell + columns - (column ? 1 : 0), cell + columns + (column + 1 < columns ? 1 : 0), half);
      }
    }
    return clear;
  };
  /** A box with those of the cells from one to another, which lie side by side. */
  const among = (a: number, from: number, to: number, strength: number): void => {
    for (let k = starts[from + 1]!, end = starts[to + 2]!; k < end; k++) pair(a, order[k]!, strength);
  };
  return { x, y, part };
}

/** The force: boxes part from where their speed would take them. */
export function forceBoxes<Node extends SimulationNodeDatum & Box>(
  gap: number,
  { strength = 1, iterations = 1 }: { readonly strength?: number; readonly iterations?: number } = {},
): Force<Node, undefined> {
  let nodes: readonly Node[] = [];
  let all = crowd([], 0);
  const force = (): void => {
    const { x, y } = all;
    nodes.forEach((node, i) => {
      x[i] = node.x! + node.vx!;
      y[i] = node.y! + node.vy!;
    });
    for (let k = 0; k < iterations; k++) all.part(strength);
    nodes.forEach((node, i) => {
      node.vx = x[i]! - node.x!;
      node.vy = y[i]! - node.y!;
    });
  };
  return Object.assign(force, {
    initialize(given: readonly Node[]): void {
      nodes = given;
      all = crowd(nodes, gap);
    },
  });
}
