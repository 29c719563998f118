import { describe, expect, test } from 'vitest';
import type { Density, GraphLayout } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { Graph } from '../../src/model/types.js';
import { checkLayout, measureLayout } from './check-layout.js';
import { cards, makeGraph, production, quickGraph, toolHub, written } from './fixtures/graphs.js';
import { digest, manyNodes, organicDigests } from './fixtures/organic.js';

const organic = (graph: Graph, density: Density = 'regular'): GraphLayout =>
  layoutGraph(graph, { arrangement: 'organic', density });

describe.each(['regular', 'compact', 'small'] as const)('%s', (density) => {
  const all: Record<string, Graph> = { production, toolHub, ...cards, ...written };
  test.each(Object.keys(all))('%s: nothing overlaps, no curve passes behind a node', (name) => {
    expect(checkLayout(organic(all[name]!, density), all[name]!, { density })).toEqual([]);
  });
});

test('parallel edges, both ways, and loops lie beside each other', () => {
  const graph = quickGraph('a>b a>b:event a>b:data b>a b>a:event c>c c>c:event b>c');
  const seen = organic(graph).edges.map(({ points }) =>
    points
      .map(({ x, y }) => `${x},${y}`)
      .sort()
      .join(' '),
  );
  expect(new Set(seen).size).toBe(graph.edges.length);
  expect(checkLayout(organic(graph), graph)).toEqual([]);
});

test('trees and the production system come out with few crossings', () => {
  const crossings = (graph: Graph): number => measureLayout(organic(graph)).crossings;
  expect(crossings(production)).toBeLessThanOrEqual(5);
  expect(crossings(quickGraph('a>b a>c a>d b>e b>f c>g c>h d>i d>j e>k f>l g>m'))).toBe(0);
  const ring = Array.from({ length: 14 }, (_, i) => `n${i}>n${(i + 1) % 14}`).join(' ');
  expect(crossings(quickGraph(ring))).toBe(0);
});

test('a grid of 400 nodes unfolds without a crossing, a tree of 400 with few', () => {
  const ids = Array.from({ length: 400 }, (_, i) => i);
  const grid = ids.map((i) => [(i + 1) % 20 ? `${i}>${i + 1}` : '', i < 380 ? `${i}>${i + 20}` : ''].join(' '));
  const tree = ids.slice(1).map((i) => `${Math.floor((i - 1) / 3)}>${i}`);
  // Straight from middle to middle, as the curves go around boxes.
  const crossings = (words: string[]): number => {
    const { nodes, edges, ...rest } = organic(quickGraph(words.join(' ')));
    const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
    const straight = edges.map((each) => ({ ...each, points: [at.get(each.edge.source)!, at.get(each.edge.target)!] }));
    return measureLayout({ ...rest, nodes, edges: straight }).crossings;
  };
  expect(crossings(grid)).toBe(0);
  expect(crossings(tree)).toBeLessThan(130);
});

test('groups stand together where nothing else pulls', () => {
  const ids = Array.from({ length: 24 }, (_, i) => `n${i}`);
  const graph = makeGraph(
    ids.map((id, i) => [id, 'service', id, `Group ${i % 3}`]),
    [],
  );
  expect(organic(graph).groups.map(({ name }) => name)).toEqual(['Group 0', 'Group 1', 'Group 2']);
});

test.each([300, 1000, 4000])('%i nodes: none on another', (count) => {
  const { nodes } = organic(manyNodes(count));
  const sorted = [...nodes].sort((a, b) => a.x - b.x);
  sorted.forEach((a, i) => {
    for (let k = i + 1; k < count && sorted[k]!.x - a.x < 200; k++) {
      const b = sorted[k]!;
      expect(b.x - a.x < (a.width + b.width) / 2 && Math.abs(b.y - a.y) < (a.height + b.height) / 2).toBe(false);
    }
  });
});

test.each(Object.keys(organicDigests).map(Number))('%i nodes: the same picture as in every browser', (count) => {
  expect(digest(organic(manyNodes(count)))).toBe(organicDigests[count]);
});
