import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphLayout, PlacedNode } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import { moveNodes } from '../../src/layout/moved.js';
import { readGraph } from '../../src/model/read/graph.js';
import { productionSystem, toolTopology } from '../../stories/graphs.js';

const read = (given: unknown) => readGraph(given, () => undefined)!;
const layers = layoutGraph(read(productionSystem));
const at = ({ nodes }: GraphLayout, id: string): PlacedNode => nodes.find(({ node }) => node.id === id)!;
const edge = ({ edges }: GraphLayout, source: string, target: string) =>
  edges.find((each) => each.edge.source === source && each.edge.target === target)!;

/** The border of a symbol, with a unit of slack for rounding. */
const onBorder = ({ x, y, width, height }: PlacedNode, point: { x: number; y: number }): boolean => {
  const [dx, dy] = [Math.abs(point.x - x) - width / 2, Math.abs(point.y - y) - height / 2];
  return dx < 1 && dy < 1 && (dx > -1 || dy > -1);
};

describe('nodes that were dragged', () => {
  test('nothing moved: the same picture', () => {
    expect(moveNodes(layers, new Map())).toBe(layers);
    expect(moveNodes(layers, new Map([['trading', at(layers, 'trading')]]))).toBe(layers);
    expect(moveNodes(layers, new Map([['nobody', { x: 1, y: 1 }]]))).toBe(layers);
  });

  test('a name goes along with its symbol, and edges follow; others stay', () => {
    const before = at(layers, 'trading');
    const moved = moveNodes(layers, new Map([['trading', { x: before.x - 60, y: before.y + 20 }]]));
    const after = at(moved, 'trading');
    expect([after.x, after.y]).toEqual([before.x - 60, before.y + 20]);
    expect(after.name.map(({ x, y }) => [x, y])).toEqual(before.name.map(({ x, y }) => [x - 60, y + 20]));
    expect(at(moved, 'kafka')).toBe(at(layers, 'kafka'));
    expect(edge(moved, 'web', 'ws')).toBe(edge(layers, 'web', 'ws'));
    for (const [source, target] of [
      ['api', 'trading'],
      ['trading', 'postgres'],
    ] as const) {
      const { points, path, tip } = edge(moved, source, target);
      expect(onBorder(at(moved, source), points[0]!)).toBe(true);
      expect(onBorder(at(moved, target), points.at(-1)!)).toBe(true);
      expect(path).toMatch(/^M/);
      expect(tip).toMatchObject(points.at(-1)!);
    }
  });

  test('around a hub the twigs go along', () => {
    const hub = layoutGraph(read(toolTopology));
    const before = at(hub, 'Kafka');
    const moved = moveNodes(hub, new Map([['Kafka', { x: before.x + 40, y: before.y - 30 }]]));
    const changed = moved.spokes.filter((path, i) => path !== hub.spokes[i]);
    expect(changed).toHaveLength(1);
    const [x, y] = /L(\S+) (\S+)$/.exec(changed[0]!)!.slice(1).map(Number) as [number, number];
    const after = at(moved, 'Kafka');
    expect(Math.abs(x - after.x)).toBeLessThanOrEqual(after.width / 2 + 4);
    expect(Math.abs(y - after.y)).toBeLessThanOrEqual(after.height / 2 + 4);
  });

  test('a frame stays around its nodes', () => {
    const organic = layoutGraph(read({ ...productionSystem, arrangement: 'organic' }));
    const group = organic.groups.find(({ frame }) => frame)!;
    const members = organic.nodes.filter(({ node }) => node.group === group.name);
    const { node, x, y } = members[0]!;
    const moved = moveNodes(organic, new Map([[node.id, { x: x + 80, y: y + 90 }]]));
    const { frame } = moved.groups.find(({ name }) => name === group.name)!;
    for (const each of moved.nodes.filter((other) => other.node.group === group.name)) {
      expect(each.x - each.width / 2).toBeGreaterThanOrEqual(frame!.x);
      expect(each.x + each.width / 2).toBeLessThanOrEqual(frame!.x + frame!.width);
      expect(each.y - each.height / 2).toBeGreaterThanOrEqual(frame!.y);
      expect(each.y + each.height / 2).toBeLessThanOrEqual(frame!.y + frame!.height);
    }
  });

  test('one on the other: the edge between them is not drawn', () => {
    const target = at(layers, 'postgres');
    const moved = moveNodes(layers, new Map([['trading', { x: target.x + 9, y: target.y }]]));
    expect(edge(moved, 'trading', 'postgres')).toMatchObject({ points: [], path: '' });
  });

  test('a loop goes along as it is', () => {
    const graph = read({
      nodes: [{ id: 'a' }, { id: 'b' }],
      edges: [
        { source: 'a', target: 'a' },
        { source: 'a', target: 'b' },
      ],
    });
    const layout = layoutGraph(graph);
    const before = edge(layout, 'a', 'a');
    const { x, y } = at(layout, 'a');
    const after = edge(moveNodes(layout, new Map([['a', { x: x + 30, y: y + 10 }]])), 'a', 'a');
    expect(after.points.map((point) => [point.x, point.y])).toEqual(
      before.points.map((point) => [expect.closeTo(point.x + 30, 1), expect.closeTo(point.y + 10, 1)]),
    );
  });
});

test('wherever nodes are put: whole numbers to one digit, edges that end at their nodes, nothing else touched', () => {
  const pictures = ['layers', 'organic', 'hub'].map((arrangement) =>
    layoutGraph(read({ ...productionSystem, arrangement })),
  );
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });
  const id = fc.constantFrom(...productionSystem.nodes.map((node) => String(node['id'])));
  fc.assert(
    fc.property(fc.constantFrom(...pictures), fc.array(fc.tuple(id, place), { maxLength: 5 }), (layout, given) => {
      const moved = moveNodes(layout, new Map(given));
      const ids = new Set(given.map(([each]) => each));
      expect(moved.nodes.map(({ node }) => node)).toEqual(layout.nodes.map(({ node }) => node));
      for (const [i, placed] of moved.edges.entries()) {
        const { source, target } = placed.edge;
        if (!ids.has(source) && !ids.has(target)) expect(placed).toBe(layout.edges[i]);
        expect(placed.path).not.toMatch(/NaN|undefined|e-/);
        for (const { x, y } of placed.points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        if (layout.arrangement !== 'layers' || !placed.points.length || placed === layout.edges[i]) continue;
        expect(onBorder(at(moved, source), placed.points[0]!)).toBe(true);
        expect(onBorder(at(moved, target), placed.points.at(-1)!)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
