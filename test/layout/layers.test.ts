import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../bench/families.mjs';
import type { Density, GraphLayout } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import { edgeKinds, nodeKinds, type Arrangement, type Graph } from '../../src/model/types.js';
import { checkLayout, measureLayout } from './check-layout.js';
import gathered from './fixtures/gathered.json' with { type: 'json' };
import { makeGraph, production, quickGraph, written } from './fixtures/graphs.js';

// Layers and hubs of graphs that nobody drew by hand: gathered ones, made ones, and any at all, as full as they may be.

const densities: readonly Density[] = ['regular', 'compact', 'small'];
const draw = (graph: Graph, density: Density, arrangement: Arrangement = 'layers', direction?: 'rtl'): GraphLayout =>
  layoutGraph(graph, {
    density,
    arrangement,
    flow: density === 'small' ? 'across' : 'down',
    ...(direction && { direction }),
  });
const check = (graph: Graph, density: Density, arrangement?: Arrangement): string[] =>
  checkLayout(draw(graph, density, arrangement), graph, { across: density === 'small', density });

const names = fc.oneof(
  { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 16 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom('خدمة التداول الفوري', '日本語のとても長いサービス名', 'W'.repeat(400)) },
);
/** Graphs of up to so many nodes, with up to so many edges for each: loops, parallel and lonely ones among them. */
const graphs = (most: number, share: number): fc.Arbitrary<Graph> =>
  fc
    .nat(most)
    .chain((count) => {
      const place = fc.nat(Math.max(0, count - 1));
      return fc.record({
        nodes: fc.array(
          fc.tuple(
            fc.constantFrom(...nodeKinds, 'other' as const),
            names,
            fc.option(fc.constantFrom('a', 'b', 'a group with a long name'), { nil: undefined }),
          ),
          { minLength: count, maxLength: count, size: 'max' },
        ),
        edges: fc.array(
          fc.tuple(
            place,
            place,
            fc.constantFrom(...edgeKinds),
            fc.option(fc.constantFrom('reads', 'writes, then waits', 'مكالمة', '出来事'), { nil: undefined }),
          ),
          { maxLength: count && Math.ceil(count * share), size: 'max' },
        ),
      });
    })
    .map(({ nodes, edges }) =>
      makeGraph(
        nodes.map(([kind, label, group], i) => [`n${i}`, kind, label.trim() || 'x', group]),
        edges.map(([a, b, kind, label]) => [`n${a}`, `n${b}`, kind, label]),
      ),
    );

describe('graphs as people draw them', () => {
  const drawn = Object.entries(gathered).map(([name, text]) => ({ name, graph: quickGraph(text) }));
  test.each(densities)('nothing overlaps, nothing runs through a node, %s', { timeout: 120_000 }, (density) => {
    const most = density === 'regular' ? 200 : 60;
    for (const { name, graph } of drawn)
      if (graph.nodes.length <= most) expect(check(graph, density), name).toEqual([]);
  });
  test('cross and bend no more often than they did', { timeout: 60_000 }, () => {
    const sum = { crossings: 0, bends: 0 };
    for (const { graph } of drawn) {
      const { crossings, bends } = measureLayout(draw(graph, 'regular'));
      sum.crossings += crossings;
      sum.bends += bends;
    }
    // elkjs layered: 895 and 2548 (see the bench report).
    expect(sum.crossings).toBeLessThanOrEqual(660);
    expect(sum.bends).toBeLessThanOrEqual(2300);
  });
});

test('families of graphs made by lot, up to 110 nodes', { timeout: 120_000 }, () => {
  for (const [name, text] of Object.entries(families)) expect(check(quickGraph(text), 'regular'), name).toEqual([]);
});

describe('any graph', () => {
  test.each([
    ['regular', 26, 2, 40],
    ['regular', 14, 4, 20],
    ['regular', 60, 1.5, 10],
    ['compact', 26, 2, 20],
    ['compact', 14, 4, 10],
    ['small', 14, 2, 40],
    ['small', 26, 2, 10],
  ] as const)('in layers, %s, up to %i nodes', { timeout: 120_000 }, (density, most, share, numRuns) => {
    fc.assert(
      fc.property(graphs(most, share), (graph) => void expect(check(graph, density)).toEqual([])),
      { numRuns, seed: 5 },
    );
  });
  test.each(densities)('around a hub, %s', { timeout: 120_000 }, (density) => {
    fc.assert(
      fc.property(graphs(40, 1.5), (graph) => void expect(check(graph, density, 'hub')).toEqual([])),
      { numRuns: 15, seed: 5 },
    );
  });
  test('from right to left it is the same picture in a mirror', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graphs(20, 2), (graph) => {
        const layout = draw(graph, 'regular', 'layers', 'rtl');
        const other = draw(graph, 'regular');
        expect(layout.width).toBe(other.width);
        layout.nodes.forEach(({ x, y }, i) => {
          expect(x).toBeCloseTo(other.width - other.nodes[i]!.x, 1);
          expect(y).toBe(other.nodes[i]!.y);
        });
        expect(measureLayout(layout)).toEqual(measureLayout(other));
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});

describe('a narrow sheet', () => {
  test('is as wide as it promises', { timeout: 120_000 }, () => {
    expect(draw(production, 'compact').width).toBe(350);
    fc.assert(
      fc.property(graphs(20, 1.3), (graph) => void expect(draw(graph, 'compact').width).toBe(350)),
      { numRuns: 25, seed: 5 },
    );
  });
});

test('keeps a group together in one frame that holds no stranger', () => {
  for (const [name, frames] of [
    ['bank', ['Internet Banking']],
    ['domains', ['Goods', 'Money', 'Sales']],
  ] as const) {
    const { groups, nodes } = draw(written[name]!, 'regular');
    expect(groups.map((group) => group.name)).toEqual(frames);
    for (const { name: group, frame } of groups)
      for (const { node, x, y } of nodes) {
        const inside = x > frame!.x && x < frame!.x + frame!.width && y > frame!.y && y < frame!.y + frame!.height;
        expect(inside, `${node.id} in ${group}`).toBe(node.group === group);
      }
  }
});

describe('a hub', () => {
  test.each([
    [18, 1168, 600],
    [40, 1168, 600],
    [150, 2400, 1250],
  ])('of %i leaves stays on its sheet', (count, width, height) => {
    const graph = makeGraph(
      [
        ['me', 'other', 'Me'],
        ...Array.from({ length: count }, (_, i) => [`n${i}`, 'service', `Service ${i}`, `Group ${i % 7}`] as const),
      ],
      Array.from({ length: count }, (_, i) => ['me', `n${i}`] as const),
    );
    const layout = draw(graph, 'regular', 'hub');
    expect(checkLayout(layout, graph)).toEqual([]);
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(layout.height).toBeLessThanOrEqual(height);
  });
});
