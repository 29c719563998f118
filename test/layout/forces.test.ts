import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Force } from 'd3-force';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forceCharge } from '../../src/layout/forces/charge.js';
import { crowd, forceBoxes } from '../../src/layout/forces/collide.js';

interface Item {
  index?: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly width: number;
  readonly height: number;
}

/** The same figures on every run: d3's own source of them. */
function seeded(seed = 1): () => number {
  let state = seed;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296;
}

const item = (x: number, y: number, width = 30, height = 30): Item => ({ x, y, vx: 0, vy: 0, width, height });
const scattered = (count: number, wide: number, seed = 7): Item[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => item((random() - 0.5) * wide, (random() - 0.5) * wide));
};

/** The speeds that one tick of a force gives. */
function speeds(items: readonly Item[], force: Force<Item, undefined>, alpha = 1): [number, number][] {
  const copies = items.map((each, index) => ({ ...each, index }));
  force.initialize!(copies, seeded());
  force(alpha);
  return copies.map(({ vx, vy }) => [vx, vy]);
}

/** Every pair, as the law says. */
function every(items: readonly Item[], strength: number, reach = Infinity): [number, number][] {
  return items.map((a) => {
    let [vx, vy] = [0, 0];
    for (const b of items) {
      if (a === b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy);
      if (far >= reach) continue;
      vx += (dx * strength) / (far < 1 ? far : far * far);
      vy += (dy * strength) / (far < 1 ? far : far * far);
    }
    return [vx, vy];
  });
}

/** How far two fields of speeds lie apart, in shares of the second. */
function apart(a: readonly [number, number][], b: readonly [number, number][]): number {
  let [off, whole] = [0, 0];
  a.forEach(([x, y], i) => {
    off += (x - b[i]![0]) ** 2 + (y - b[i]![1]) ** 2;
    whole += b[i]![0] ** 2 + b[i]![1] ** 2;
  });
  return Math.sqrt(off / (whole || 1));
}

describe('charge', () => {
  test.each([2, 9, 50, 400])('%i nodes: every pair, where nothing is taken together', (count) => {
    const items = scattered(count, 900);
    expect(apart(speeds(items, forceCharge({ strength: -30, theta: 0.01 })), every(items, -30))).toBeLessThan(1e-6);
    const near = forceCharge<Item>({ strength: -30, theta: 0.01, distanceMax: 200 });
    expect(apart(speeds(items, near), every(items, -30, 200))).toBeLessThan(1e-6);
  });
  test.each([60, 400, 1500])('%i nodes: nearer to every pair than d3 at the same theta', (count) => {
    for (const seed of [1, 2, 3]) {
      const items = scattered(count, 2000, seed);
      const exact = every(items, -30);
      const ours = apart(speeds(items, forceCharge({ strength: -30 })), exact);
      expect(ours).toBeLessThanOrEqual(apart(speeds(items, forceManyBody<Item>().strength(-30)), exact));
      expect(ours).toBeLessThan(0.03);
    }
  });
  test('the same in one piece and in slices, and again', () => {
    const items = scattered(3000, 4000);
    const whole = speeds(items, forceCharge({ strength: -30 }));
    const sliced = forceCharge<Item>({ strength: -30 });
    const copies = items.map((each) => ({ ...each }));
    sliced.initialize!(copies, seeded());
    expect([...sliced.prepare()].length).toBeGreaterThan(2);
    sliced(1);
    expect(copies.map(({ vx, vy }) => [vx, vy])).toEqual(whole);
    expect(speeds(items, forceCharge({ strength: -30 }))).toEqual(whole);
  });
  test('nodes in one point drive apart, and all speeds are numbers', () => {
    const items = [...Array.from({ length: 40 }, () => item(5, 5)), item(5, 5 + 1e-9), item(80, 5)];
    for (const [vx, vy] of speeds(items, forceCharge({ strength: -30 }))) {
      expect(Number.isFinite(vx) && Number.isFinite(vy)).toBe(true);
      expect(vx || vy).not.toBe(0);
    }
    expect(speeds([], forceCharge({ strength: -30 }))).toEqual([]);
    expect(speeds([item(1, 1)], forceCharge({ strength: -30 }))).toEqual([[0, 0]]);
  });
});

const overlaps = (items: readonly Pick<Item, 'x' | 'y' | 'width' | 'height'>[], gap: number): number => {
  let count = 0;
  items.forEach((a, i) => {
    for (const b of items.slice(0, i))
      if (
        Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap - 0.01 &&
        Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap - 0.01
      )
        count++;
  });
  return count;
};

describe('boxes', () => {
  const sizes = fc.record({
    x: fc.double({ min: -500, max: 500, noNaN: true }),
    y: fc.double({ min: -500, max: 500, noNaN: true }),
    width: fc.double({ min: 1, max: 200, noNaN: true }),
    height: fc.double({ min: 1, max: 60, noNaN: true }),
  });
  test('part until nothing overlaps', () => {
    fc.assert(
      fc.property(fc.array(sizes, { maxLength: 60 }), (boxes) => {
        const all = crowd(boxes, 6);
        boxes.forEach(({ x, y }, i) => ((all.x[i] = x), (all.y[i] = y)));
        let rounds = 0;
        while (!all.part() && rounds++ < 2000);
        expect(
          overlaps(
            boxes.map((box, i) => ({ ...box, x: all.x[i]!, y: all.y[i]! })),
            6 - 0.01,
          ),
        ).toBe(0);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
  test('find every pair that overlaps, however far apart the others are', () => {
    const boxes = [item(0, 0), item(10, 0), item(1e6, 1e6), item(-1e6, 40), item(-1e6, 55)];
    const moved = speeds(boxes, forceBoxes(0)).map(([vx, vy]) => vx !== 0 || vy !== 0);
    expect(moved).toEqual([true, true, false, true, true]);
  });
  test('in one point go where their order says', () => {
    const [a, b] = speeds([item(5, 5), item(5, 5)], forceBoxes(0)) as [[number, number], [number, number]];
    expect([a[0] + b[0], a[1] + b[1]]).toEqual([0, 0]);
    expect(Math.abs(a[0]) + Math.abs(a[1])).toBeGreaterThan(1);
  });
});

interface Ends {
  source: Item;
  target: Item;
}
const pictures: Record<string, (count: number, random: () => number) => [number, number][]> = {
  tree: (count, random) => Array.from({ length: count - 1 }, (_, i) => [Math.floor(random() * (i + 1)), i + 1]),
  chain: (count, random) =>
    Array.from({ length: count - 1 }, (_, i) => [Math.max(0, i - Math.floor(random() * 4)), i + 1]),
  mesh: (count, random) =>
    Array.from({ length: count * 2 }, () => [Math.floor(random() * count), Math.floor(random() * count)]),
  grid: (count) => {
    const side = Math.floor(Math.sqrt(count));
    return Array.from({ length: side * side }, (_, i) => i).flatMap((i): [number, number][] => [
      ...((i + 1) % side ? [[i, i + 1] as [number, number]] : []),
      ...(i + side < side * side ? [[i, i + side] as [number, number]] : []),
    ]);
  },
};

/** Kruskal's stress of distances drawn against steps in the graph, best scale: 0 is a perfect picture. */
function stress(items: readonly Item[], links: readonly (readonly [number, number])[]): number {
  const near = items.map((): number[] => []);
  for (const [a, b] of links) (near[a]!.push(b), near[b]!.push(a));
  const pairs: [number, number][] = [];
  items.forEach((a, start) => {
    const steps = new Map([[start, 0]]);
    for (const [here, at] of steps) for (const next of near[here]!) if (!steps.has(next)) steps.set(next, at + 1);
    for (const [other, at] of steps)
      if (at) pairs.push([Math.hypot(items[other]!.x - a.x, items[other]!.y - a.y) / at, 1]);
  });
  const sum = (of: (share: number) => number): number => pairs.reduce((all, [share]) => all + of(share), 0);
  const scale = sum((share) => share) / sum((share) => share * share);
  return sum((share) => (share * scale - 1) ** 2) / pairs.length;
}

describe("pictures as good as with d3's own forces", () => {
  const settle = (
    count: number,
    links: readonly (readonly [number, number])[],
    charge: Force<Item, undefined>,
    apart: Force<Item, undefined>,
  ): Item[] => {
    const items = scattered(count, 60 * Math.sqrt(count));
    forceSimulation(items)
      .force('charge', charge as Force<Item, Ends>)
      .force(
        'link',
        forceLink<Item, Ends>(links.map(([a, b]) => ({ source: items[a]!, target: items[b]! }))).distance(50),
      )
      .force('x', forceX(0).strength(0.05))
      .force('y', forceY(0).strength(0.05))
      .force('collide', apart as Force<Item, Ends>)
      .stop()
      .tick(300);
    return items;
  };
  /** Boxes as the map has them: in each other's way only in the end. */
  const late = (): Force<Item, undefined> => {
    const force = forceBoxes<Item>(4);
    return Object.assign((alpha: number) => alpha < 0.15 && force(alpha), { initialize: force.initialize! });
  };
  test.each(Object.keys(pictures))('%s', (name) => {
    let [ours, both, theirs, left] = [0, 0, 0, 0];
    for (const [count, seed] of [
      [16, 1],
      [40, 2],
      [90, 3],
      [150, 4],
      [250, 5],
    ] as const) {
      const links = pictures[name]!(count, seeded(seed)).filter(([a, b]) => a !== b);
      const d3 = (): Force<Item, undefined> => forceManyBody<Item>().strength(-120);
      theirs += stress(settle(count, links, d3(), forceCollide<Item>(17)), links);
      ours += stress(settle(count, links, forceCharge({ strength: -120 }), forceCollide<Item>(17)), links);
      const own = settle(count, links, forceCharge({ strength: -120 }), late());
      both += stress(own, links);
      left += overlaps(own, 0);
    }
    expect(ours).toBeLessThan(theirs * 1.05);
    expect(both).toBeLessThan(theirs * 1.05);
    expect(left).toBe(0);
  });
});
