import type { Force, SimulationNodeDatum } from 'd3-force';

/**
 * Many-body force after Barnes and Hut, in place of d3's: the same law, `strength · alpha / distance`, the same
 * interface, and the same figures in every engine (+ - * / and square roots only). It is faster because its quadtree
 * lies in typed arrays that are kept from tick to tick, and because nodes that stand together, up to eight, walk it
 * together: what is far for all of them is listed once.
 */
export interface ChargeOptions {
  /** Below zero nodes push each other away. */
  readonly strength: number;
  /** How far it reaches. */
  readonly distanceMax?: number;
  /** What is wide against its distance is looked at closer; d3's measure, 0.9. */
  readonly theta?: number;
}

export interface Charge<Node extends SimulationNodeDatum> extends Force<Node, undefined> {
  /** The next tick's work ahead of it, in pieces of a few milliseconds, for pages that must stay responsive. */
  prepare(): Generator<void, void>;
}

/** Nodes in a leaf of the tree. */
const BUCKET = 8;
/** Leaves between two pauses. */
const LEAVES = 128;

export function forceCharge<Node extends SimulationNodeDatum>({
  strength,
  distanceMax = Infinity,
  theta = 0.9,
}: ChargeOptions): Charge<Node> {
  const reach = distanceMax * distanceMax;
  let nodes: readonly Node[] = [];
  let random = (): number => 0;
  let ready = false;
  let count = 0;
  // By node.
  let x = new Float64Array();
  let y = x;
  let pushX = x;
  let pushY = x;
  /** The nodes, those of a cell side by side. */
  let order = new Uint32Array();
  // By cell, a parent before its children: middle, nodes, square of width over theta, the first cell that is not
  // within it, the range of `order`. Leaves have no first child: `next` is the cell after them.
  let middleX = x;
  let middleY = x;
  let weight = x;
  let wide = x;
  let next = order;
  let first = order;
  // What acts on the nodes of one leaf.
  let listX = x;
  let listY = x;
  let listWeight = x;

  /** Nodes under the line first; where the others start. */
  const split = (at: Float64Array, from: number, to: number, line: number): number => {
    while (from < to) {
      const node = order[from]!;
      if (at[node]! < line) from++;
      else {
        order[from] = order[--to]!;
        order[to] = node;
      }
    }
    return from;
  };

  const grow = (from: number, to: number, left: number, top: number, size: number): void => {
    const cell = count++;
    first[cell] = from;
    weight[cell] = to - from;
    let sumX = 0;
    let sumY = 0;
    for (;;) {
      wide[cell] = (size * size) / (theta * theta);
      // What stands in one point cannot be told apart by squares.
      if (to - from <= BUCKET || size < 1e-6) {
        for (let k = from; k < to; k++) {
          sumX += x[order[k]!]!;
          sumY += y[order[k]!]!;
        }
        break;
      }
      size /= 2;
      const b = split(y, from, to, top + size);
      const a = split(x, from, b, left + size);
      const c = split(x, b, to, left + size);
      // All in one quarter: the cell is that quarter.
      if (a === to || (from === a && b === to) || (from === b && c === to) || from === c) {
        if (from === a && a < b) left += size;
        if (from === b) {
          top += size;
          if (from === c) left += size;
        }
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter++) {
        const start = quarter ? [a, b, c][quarter - 1]! : from;
        const end = [a, b, c, to][quarter]!;
        if (start === end) continue;
        const child = count;
        grow(start, end, left + (quarter & 1 ? size : 0), top + (quarter & 2 ? size : 0), size);
        sumX += middleX[child]! * (end - start);
        sumY += middleY[child]! * (end - start);
      }
      break;
    }
    middleX[cell] = sumX / (to - from);
    middleY[cell] = sumY / (to - from);
    next[cell] = count;
  };

  const plant = (): void => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    nodes.forEach((node, i) => {
      const px = (x[i] = node.x!);
      const py = (y[i] = node.y!);
      left = px < left ? px : left;
      right = px > right ? px : right;
      top = py < top ? py : top;
      bottom = py > bottom ? py : bottom;
    });
    count = 0;
    if (nodes.length) grow(0, nodes.length, left, top, Math.max(right - left, bottom - top));
  };

  /** Everything that acts on the nodes of a leaf. */
  const gather = (leaf: number): void => {
    const from = first[leaf]!;
    const to = from + weight[leaf]!;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let k = from; k < to; k++) {
      const px = x[order[k]!]!;
      const py = y[order[k]!]!;
      left = px < left ? px : left;
      right = px > right ? px : right;
      top = py < top ? py : top;
      bottom = py > bottom ? py : bottom;
    }
    let listed = 0;
    for (let cell = 0; cell < count;) {
      const cx = middleX[cell]!;
      const cy = middleY[cell]!;
      const dx = cx < left ? left - cx : cx > right ? cx - right : 0;
      const dy = cy < top ? top - cy : cy > bottom ? cy - bottom : 0;
      const square = dx * dx + dy * dy;
      if (wide[cell]! < square) {
        if (square < reach) {
          listX[listed] = cx;
          listY[listed] = cy;
          listWeight[listed++] = weight[cell]!;
        }
        cell = next[cell]!;
      } else if (next[cell] === cell + 1) {
        if (cell !== leaf) {
          for (let k = first[cell]!, end = k + weight[cell]!; k < end; k++) {
            listX[listed] = x[order[k]!]!;
            listY[listed] = y[order[k]!]!;
            listWeight[listed++] = 1;
          }
        }
        cell++;
      } else cell++;
    }
    for (let k = from; k < to; k++) {
      const node = order[k]!;
      const px = x[node]!;
      const py = y[node]!;
      let sumX = 0;
      let sumY = 0;
      for (let i = 0; i < listed; i++) {
        const dx = listX[i]! - px;
        const dy = listY[i]! - py;
        let square = dx * dx + dy * dy;
        if (square >= reach) continue;
        // Nearer than 1 the force grows no more than by the square root, as d3's.
        if (square < 1) square = square > 0 ? Math.sqrt(square) : 1;
        const share = listWeight[i]! / square;
        sumX += dx * share;
        sumY += dy * share;
      }
      for (let other = from; other < to; other++) {
        if (other === k) continue;
        const dx = x[order[other]!]! - px || (random() - 0.5) * 1e-6;
        const dy = y[order[other]!]! - py || (random() - 0.5) * 1e-6;
        let square = dx * dx + dy * dy;
        if (square >= reach) continue;
        if (square < 1) square = Math.sqrt(square);
        sumX += dx / square;
        sumY += dy / square;
      }
      pushX[node] = sumX;
      pushY[node] = sumY;
    }
  };

  function* prepare(): Generator<void, void> {
    plant();
    yield;
    for (let cell = 0, leaves = 0; cell < count; cell++) {
      if (next[cell] !== cell + 1) continue;
      gather(cell);
      if (!(++leaves % LEAVES)) yield;
    }
    ready = true;
  }

  const force = (alpha: number): void => {
    if (!ready) {
      const steps = prepare();
      for (let step = steps.next(); !step.done;) step = steps.next();
    }
    ready = false;
    const power = strength * alpha;
    nodes.forEach((node, i) => {
      node.vx! += pushX[i]! * power;
      node.vy! += pushY[i]! * power;
    });
  };
  return Object.assign(force, {
    prepare,
    initialize(given: readonly Node[], source: () => number): void {
      nodes = given;
      random = source;
      const n = nodes.length;
      const floats = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length);
      [x, y, pushX, pushY] = [floats(n), floats(n), floats(n), floats(n)];
      [listX, listY, listWeight] = [floats(n), floats(n), floats(n)];
      [middleX, middleY, weight, wide] = [floats(2 * n), floats(2 * n), floats(2 * n), floats(2 * n)];
      [next, first] = [new Uint32Array(2 * n), new Uint32Array(2 * n)];
      order = Uint32Array.from(nodes.keys());
      ready = false;
    },
  });
}
