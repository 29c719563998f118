import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkReach } from '../../src/layout/reach.js';
import type { GraphEdge } from '../../src/model/types.js';

const edgesOf = (...pairs: string[]): { edges: GraphEdge[] } => ({
  edges: pairs.map((pair) => ({ source: pair[0]!, target: pair[1]!, kind: 'call' })),
});

describe('what lies up and down the edges of a node', () => {
  //  a → b → c → d,  x → c,  b → y
  const graph = edgesOf('ab', 'bc', 'cd', 'xc', 'by');

  test.each([
    [{ up: 0, down: 0 }, ['c'], [], { up: 0, down: 0 }, { up: true, down: true }],
    [{ up: 1, down: 1 }, ['b', 'c', 'd', 'x'], [1, 2, 3], { up: 2, down: 1 }, { up: true, down: false }],
    [{ up: 2, down: 1 }, ['a', 'b', 'c', 'd', 'x'], [0, 1, 2, 3], { up: 3, down: 1 }, { up: false, down: false }],
    [{ up: 9, down: 0 }, ['a', 'b', 'c', 'x'], [0, 1, 3], { up: 3, down: 0 }, { up: false, down: true }],
  ])('within %j of c', (steps, nodes, edges, counts, more) => {
    const reach = walkReach(graph, 'c', steps);
    expect([...reach.nodes.keys()].sort()).toEqual(nodes);
    expect([...reach.edges].sort()).toEqual(edges);
    expect(reach.counts).toEqual(counts);
    expect(reach.more).toEqual(more);
  });

  test('what a node upstream leads to elsewhere is not of it', () => {
    expect(walkReach(graph, 'c', { up: 9, down: 9 }).nodes.has('y')).toBe(false);
  });

  test('how far each node is', () => {
    expect(Object.fromEntries(walkReach(graph, 'c', { up: 2, down: 1 }).nodes)).toEqual({
      c: 0,
      b: 1,
      x: 1,
      a: 2,
      d: 1,
    });
  });

  test('cycles and loops end; a node on both sides counts on both', () => {
    const ring = edgesOf('ab', 'bc', 'ca', 'aa');
    const reach = walkReach(ring, 'a', { up: 5, down: 5 });
    expect(reach.counts).toEqual({ up: 2, down: 2 });
    expect(reach.more).toEqual({ up: false, down: false });
    expect(Object.fromEntries(reach.nodes)).toEqual({ a: 0, b: 1, c: 1 });
  });

  test('a node that is not there reaches itself', () => {
    expect([...walkReach(graph, 'nobody', { up: 3, down: 3 }).nodes.keys()]).toEqual(['nobody']);
  });
});

test('for any graph: as a slow search finds it, and no more steps never show less', () => {
  const id = fc.constantFrom(...'abcdefg');
  const anyEdges = fc.array(fc.tuple(id, id), { maxLength: 16 });
  fc.assert(
    fc.property(anyEdges, id, fc.nat(4), fc.nat(4), (pairs, from, up, down) => {
      const graph = edgesOf(...pairs.map((pair) => pair.join('')));
      const reach = walkReach(graph, from, { up, down });
      // By the meaning of the words: sets that grow by one step at a time.
      const grow = (steps: number, [a, b]: readonly [0 | 1, 0 | 1]): Set<string> => {
        let found = new Set([from]);
        for (let i = 0; i < steps; i++)
          found = new Set([...found, ...pairs.filter((pair) => found.has(pair[a])).map((pair) => pair[b])]);
        return found;
      };
      const above = grow(up, [1, 0]);
      const below = grow(down, [0, 1]);
      expect(new Set(reach.nodes.keys())).toEqual(new Set([...above, ...below]));
      expect(reach.counts).toEqual({ up: above.size - 1, down: below.size - 1 });
      expect(reach.more).toEqual({
        up: grow(up + 1, [1, 0]).size > above.size,
        down: grow(down + 1, [0, 1]).size > below.size,
      });
      const wider = walkReach(graph, from, { up: up + 1, down });
      for (const each of reach.nodes.keys()) expect(wider.nodes.has(each)).toBe(true);
      for (const index of reach.edges) {
        const { source, target } = graph.edges[index]!;
        expect(reach.nodes.has(source) && reach.nodes.has(target)).toBe(true);
      }
    }),
  );
});
