import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Density, GraphLayout, GraphLayoutOptions } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import { edgeKinds, nodeKinds, type Graph } from '../../src/model/types.js';
import { checkLayout, measureLayout } from './check-layout.js';
import { cards, makeGraph, production, quickGraph, toolHub, written } from './fixtures/graphs.js';

const densities: readonly Density[] = ['regular', 'compact', 'small'];
const optionsFor = (density: Density): GraphLayoutOptions => ({
  density,
  flow: density === 'small' ? 'across' : 'down',
});
const check = (graph: Graph, density: Density, arrangement?: Graph['arrangement']): string[] =>
  checkLayout(layoutGraph(graph, { ...optionsFor(density), ...(arrangement && { arrangement }) }), graph, {
    across: density === 'small',
    density,
  });

const all: Readonly<Record<string, Graph>> = { production, toolHub, ...cards, ...written };

describe.each(densities)('%s', (density) => {
  test.each(Object.keys(all))(
    '%s: nothing overlaps, nothing runs through anything, calls run with the flow',
    (name) => {
      expect(check(all[name]!, density)).toEqual([]);
    },
  );
});

const graphs = (most: number): fc.Arbitrary<Graph> =>
  fc
    .nat(most)
    .chain((count) =>
      fc.record({
        nodes: fc.array(
          fc.tuple(
            fc.constantFrom(...nodeKinds, 'other' as const),
            fc.oneof(
              { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 16 }) },
              { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }) },
            ),
            fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
          ),
          { minLength: count, maxLength: count },
        ),
        edges: fc.array(
          fc.tuple(
            fc.nat(Math.max(0, count - 1)),
            fc.nat(Math.max(0, count - 1)),
            fc.constantFrom(...edgeKinds),
            fc.option(fc.constantFrom('reads', 'writes, then waits'), { nil: undefined }),
          ),
          { maxLength: count && count * 2 },
        ),
      }),
    )
    .map(({ nodes, edges }) =>
      makeGraph(
        nodes.map(([kind, label, group], i) => [`n${i}`, kind, label.trim() || 'x', group]),
        edges.map(([a, b, kind, label]) => [`n${a}`, `n${b}`, kind, label]),
      ),
    );

describe('any graph', () => {
  test.each(densities)('in layers, %s', { timeout: 120_000 }, (density) => {
    fc.assert(
      fc.property(graphs(26), (graph) => void expect(check(graph, density, 'layers')).toEqual([])),
      { numRuns: 25, seed: 4 },
    );
  });
  test.each(densities)('around a hub, %s', { timeout: 120_000 }, (density) => {
    fc.assert(
      fc.property(graphs(26), (graph) => void expect(check(graph, density, 'hub')).toEqual([])),
      { numRuns: 15, seed: 4 },
    );
  });
  test.each(densities)('floating, %s', { timeout: 120_000 }, (density) => {
    fc.assert(
      fc.property(graphs(40), (graph) => void expect(check(graph, density, 'organic')).toEqual([])),
      { numRuns: 60, seed: 4 },
    );
  });
});

/** Everything that stands somewhere, without the positions in the input. */
const picture = ({ nodes, edges, ...rest }: GraphLayout): unknown => ({
  ...rest,
  nodes: nodes.map(({ node, ...place }) => [node.id, place]),
  edges: edges.map(({ index: _, ...edge }) => JSON.stringify(edge)).sort(),
});

describe('the same picture', () => {
  test('whatever the order of nodes and edges', { timeout: 60_000 }, () => {
    const shuffled = (graph: Graph): fc.Arbitrary<Graph> =>
      fc
        .tuple(
          fc.shuffledSubarray([...graph.nodes], { minLength: graph.nodes.length }),
          fc.shuffledSubarray([...graph.edges], { minLength: graph.edges.length }),
        )
        .map(([nodes, edges]) => ({ ...graph, nodes, edges }));
    for (const graph of [production, toolHub, written['loops']!, written['bank']!]) {
      const expected = picture(layoutGraph(graph));
      fc.assert(
        fc.property(shuffled(graph), (other) => void expect(picture(layoutGraph(other))).toEqual(expected)),
        { numRuns: 4, seed: 1 },
      );
    }
  });
  test('again and again, from frozen data', () => {
    const freeze = <T>(value: T): T =>
      value && typeof value === 'object' ? Object.freeze(Object.values(value).forEach(freeze) ?? value) : value;
    const frozen = freeze(structuredClone(production));
    expect(layoutGraph(frozen)).toEqual(layoutGraph(production));
  });
  test('mirrored from right to left', () => {
    const [ltr, rtl] = [layoutGraph(production), layoutGraph(production, { direction: 'rtl' })];
    expect(rtl.width).toBe(ltr.width);
    rtl.nodes.forEach((placed) => {
      const other = ltr.nodes.find(({ node }) => node === placed.node)!;
      expect(placed.x).toBeCloseTo(ltr.width - other.x, 1);
      expect(placed.y).toBe(other.y);
    });
    rtl.edges.forEach(({ points, path }, i) => {
      expect(points[0]!.x).toBeCloseTo(ltr.width - ltr.edges[i]!.points[0]!.x, 1);
      expect(path.length).toBeGreaterThan(4);
    });
  });
});

describe('layers', () => {
  test('are the groups where these agree with the flow, named in its order', () => {
    const { layers, width } = layoutGraph(production);
    expect(layers.map(({ name }) => name)).toEqual(['Clients', 'Edge', 'Services', 'Event bus', 'Workers', 'State']);
    expect(width).toBe(679);
    expect(layoutGraph(production, { density: 'compact' }).width).toBe(350);
  });
  test('are ranks without names where a call would run upwards between groups', () => {
    const graph = quickGraph('a>b b>c c>d', {}, { a: 'One', b: 'Two', c: 'One', d: 'Two' });
    expect(layoutGraph(graph, { arrangement: 'layers' }).layers.map(({ name }) => name)).toEqual(['', '', '', '']);
  });
  test('hold their nodes', () => {
    for (const density of ['regular', 'compact'] as const) {
      const { layers, nodes } = layoutGraph(production, { density });
      for (const { layer, y, height } of nodes) {
        expect(y - height / 2).toBeGreaterThanOrEqual(layers[layer]!.y);
        expect(y + height / 2).toBeLessThanOrEqual(layers[layer]!.y + layers[layer]!.height);
      }
    }
  });
  test('streams are as wide as their producers and consumers ask', () => {
    const { nodes } = layoutGraph(written['queue']!);
    const width = (id: string): number => nodes.find(({ node }) => node.id === id)!.width;
    expect(width('q')).toBeGreaterThan(width('db') * 3);
  });
  test('few crossings, few bends', () => {
    const bound = (graph: Graph, crossings: number, bends: number): void => {
      const measured = measureLayout(layoutGraph(graph, { arrangement: 'layers' }));
      expect(measured.crossings).toBeLessThanOrEqual(crossings);
      expect(measured.bends).toBeLessThanOrEqual(bends);
    };
    bound(production, 4, 14);
    bound(written['tree']!, 0, 64);
    bound(written['dependencies']!, 0, 20);
    bound(written['mesh']!, 4, 20);
    bound(cards.alpha, 0, 8);
  });
});

describe('auto', () => {
  test.each([
    ['a star of grouped leaves', { ...toolHub, arrangement: 'auto' as const }, 'hub'],
    ['a system with calls', production, 'layers'],
    [
      'a tangle of events',
      makeGraph(
        [
          ['a', 'service', 'A'],
          ['b', 'service', 'B'],
          ['c', 'service', 'C'],
        ],
        ['ab', 'bc', 'ca', 'ba', 'cb', 'ac'].map(([s, t]) => [s!, t!, 'event' as const]),
      ),
      'organic',
    ],
  ])('%s', (_, graph, arrangement) => expect(layoutGraph(graph).arrangement).toBe(arrangement));
});

test('thousands of nodes are placed in good time', { timeout: 60_000 }, () => {
  const count = 3000;
  const graph = makeGraph(
    Array.from({ length: count }, (_, i) => [`n${i}`, 'service', `Node ${i}`]),
    Array.from({ length: count }, (_, i) => [`n${i}`, `n${(i * 7 + 3) % count}`]),
    { arrangement: 'layers' },
  );
  const { nodes, edges } = layoutGraph(graph);
  expect(nodes).toHaveLength(count);
  expect(edges.every(({ points }) => points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))).toBe(true);
});

test.each(['regular', 'compact'] as const)('the production system, %s, to the unit', async (density) => {
  const { nodes, edges, layers, width, height } = layoutGraph(production, { density });
  const text = [
    `${width} x ${height}`,
    ...layers.map(({ name, y, height }) => `layer ${name}: ${y} + ${height}`),
    ...nodes.map(
      ({ node, x, y, width, height, name, note }) =>
        `${node.id}: ${x},${y} ${width}x${height} ${name.map(({ text }) => text).join(' / ')}${note ? ` (${note.text})` : ''}`,
    ),
    ...edges.map(
      ({ edge, path, tip }) => `${edge.source}>${edge.target}: ${path} tip ${tip!.x},${tip!.y} ${tip!.angle}`,
    ),
  ];
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`fixtures/production-${density}.txt`);
});
