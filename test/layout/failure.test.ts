import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dependence, nodeStates, walkFailure, widestFailure } from '../../src/layout/failure.js';
import { edgeKinds, needs, nodeKinds, type Graph, type GraphEdge, type GraphNode } from '../../src/model/types.js';

type Given = readonly [
  source: string,
  target: string,
  kind: GraphEdge['kind'],
  need?: GraphEdge['need'],
  fallback?: string,
];

function graphOf(
  nodes: Readonly<Record<string, GraphNode['kind'] | [GraphNode['kind'], number]>>,
  edges: readonly Given[],
): Graph {
  return {
    id: 'g',
    pointer: '',
    arrangement: 'layers',
    nodes: Object.entries(nodes).map(([id, given]) => ({
      id,
      pointer: '',
      label: id,
      details: [],
      skills: [],
      kind: Array.isArray(given) ? given[0] : given,
      replicas: Array.isArray(given) ? given[1] : 1,
    })),
    edges: edges.map(([source, target, kind, need, fallback]) => ({ source, target, kind, need, fallback })),
  };
}

const states = (graph: Graph, ...ids: string[]): Record<string, string> =>
  Object.fromEntries([...walkFailure(graph, ids).nodes].map(([id, { state }]) => [id, state]));

describe('who depends on whom', () => {
  const kinds: Record<string, GraphNode['kind']> = {
    a: 'service',
    b: 'worker',
    log: 'stream',
    copy: 'stream',
    cache: 'cache',
    db: 'store',
  };
  test.each([
    ['a call: the caller on the called', 'a', 'b', 'call', 'a', 'b'],
    ['a call to a store', 'a', 'db', 'call', 'a', 'db'],
    ['data: the reader on what it reads', 'a', 'b', 'data', 'a', 'b'],
    ['an event to a stream: the emitter on the stream', 'a', 'log', 'event', 'a', 'log'],
    ['an event to pub/sub in a cache: the emitter on the cache', 'b', 'cache', 'event', 'b', 'cache'],
    ['an event from a stream: the consumer on the stream', 'log', 'b', 'event', 'b', 'log'],
    ['an event without a carrier: who waits for it on who sends it', 'a', 'b', 'event', 'b', 'a'],
    ['an event from stream to stream: the second on the first', 'log', 'copy', 'event', 'copy', 'log'],
  ] as const)('%s', (_, source, target, kind, dependant, provider) => {
    expect(dependence({ source, target, kind }, (id) => kinds[id])).toEqual({ dependant, provider });
  });
});

describe('the walk', () => {
  // The system of the picture: the log fails, two nodes stop, two go on with less.
  const system = graphOf(
    {
      feed: 'external',
      web: 'client',
      api: 'gateway',
      ws: 'gateway',
      ingest: 'service',
      trading: 'service',
      kafka: 'stream',
      rabbit: 'stream',
      settle: 'worker',
      pg: 'store',
    },
    [
      ['feed', 'ingest', 'event', 'hard'],
      ['web', 'api', 'call', 'hard'],
      ['web', 'ws', 'call', 'soft', 'polls'],
      ['api', 'trading', 'call', 'hard'],
      ['ingest', 'kafka', 'event', 'hard'],
      ['trading', 'kafka', 'event', 'soft', 'orders wait in an outbox'],
      ['trading', 'rabbit', 'event', 'queued'],
      ['trading', 'pg', 'call', 'hard'],
      ['kafka', 'ws', 'event', 'soft', 'the last prices stay'],
      ['kafka', 'settle', 'event', 'hard'],
      ['settle', 'pg', 'call', 'hard'],
    ],
  );

  test('a failed stream: emitters and consumers by their need, and nobody else', () => {
    const result = walkFailure(system, ['kafka']);
    expect(states(system, 'kafka')).toEqual({
      kafka: 'failed',
      ingest: 'down',
      settle: 'down',
      trading: 'degraded',
      ws: 'degraded',
    });
    expect([...result.broken].sort()).toEqual([4, 9]);
    expect([...result.strained].sort()).toEqual([5, 8]);
    expect(result.nodes.get('trading')!.causes).toEqual([
      { edge: 5, provider: 'kafka', need: 'soft', assumed: false, fallback: 'orders wait in an outbox' },
    ]);
    expect(result.assumed).toBe(0);
  });

  test('hard needs pass it on, through to the client', () => {
    expect(states(system, 'pg')).toEqual({ pg: 'failed', trading: 'down', settle: 'down', api: 'down', web: 'down' });
  });

  test('an emitter that fails takes no stream with it', () => {
    expect(states(system, 'ingest')).toEqual({ ingest: 'failed' });
  });

  test('what waits for its source stops with it', () => {
    expect(states(system, 'feed')).toEqual({ feed: 'failed', ingest: 'down' });
  });

  test('queued work waits', () => {
    expect(states(system, 'rabbit')).toEqual({ rabbit: 'failed', trading: 'queued' });
  });

  test('of two states the worse one holds', () => {
    expect(states(system, 'rabbit', 'kafka')['trading']).toBe('degraded');
    expect(states(system, 'rabbit', 'pg')['trading']).toBe('down');
    expect(states(system, 'pg', 'trading')).toMatchObject({ pg: 'failed', trading: 'failed', api: 'down' });
  });

  test('replicas survive until the last', () => {
    const graph = graphOf({ a: 'client', s: ['service', 3] }, [['a', 's', 'call', 'hard']]);
    expect(states(graph, 's')).toEqual({ s: 'degraded' });
    expect(walkFailure(graph, ['s', 's']).nodes.get('s')).toMatchObject({ state: 'degraded', lost: 2, causes: [] });
    expect(states(graph, 's', 's', 's')).toEqual({ a: 'down', s: 'failed' });
  });

  test('replicas do not help when what all of them need is gone', () => {
    const graph = graphOf({ s: ['service', 3], db: 'store' }, [['s', 'db', 'call', 'hard']]);
    expect(states(graph, 'db')).toEqual({ s: 'down', db: 'failed' });
  });

  test('a need that is not stated counts as hard, and is counted', () => {
    const graph = graphOf({ a: 'service', b: 'service', c: 'service' }, [
      ['a', 'b', 'call'],
      ['b', 'c', 'call', 'hard'],
    ]);
    const result = walkFailure(graph, ['c']);
    expect(states(graph, 'c')).toEqual({ a: 'down', b: 'down', c: 'failed' });
    expect(result.assumed).toBe(1);
    expect(result.nodes.get('a')!.causes[0]).toMatchObject({ provider: 'b', need: 'hard', assumed: true });
  });

  test('cycles and self-loops end', () => {
    const graph = graphOf({ a: 'service', b: 'service', c: 'service' }, [
      ['a', 'b', 'call', 'hard'],
      ['b', 'c', 'call', 'hard'],
      ['c', 'a', 'call', 'hard'],
      ['b', 'b', 'call', 'hard'],
    ]);
    expect(states(graph, 'b')).toEqual({ a: 'down', b: 'failed', c: 'down' });
  });

  test.each([[[]], [['nobody']], [['__proto__', 'constructor']]])('ids that are not there: %j', (ids) => {
    expect(walkFailure(system, ids).nodes.size).toBe(0);
  });
});

describe('the widest failure', () => {
  test('the node that most others stop or suffer for', () => {
    const graph = graphOf({ a: 'client', b: 'service', db: 'store' }, [
      ['a', 'b', 'call', 'hard'],
      ['b', 'db', 'call', 'hard'],
    ]);
    expect(widestFailure(graph)).toBe('db');
  });

  test('nothing where no failure would be felt', () => {
    expect(widestFailure(graphOf({}, []))).toBeUndefined();
    expect(widestFailure(graphOf({ a: 'service', b: 'service' }, []))).toBeUndefined();
  });

  test('a graph of ten thousand nodes answers at once', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `n${i}`);
    const graph = graphOf(
      Object.fromEntries(ids.map((id) => [id, 'service'])),
      ids.slice(1).map((id, i) => [ids[i]!, id, 'call', 'hard']),
    );
    expect(widestFailure(graph)).toBeDefined();
  });
});

describe('for any graph', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const id = fc.constantFrom(...ids);
  const anyGraph = fc
    .record({
      kinds: fc.tuple(
        ...ids.map(() => fc.tuple(fc.constantFrom(...nodeKinds, 'other' as const), fc.integer({ min: 1, max: 3 }))),
      ),
      edges: fc.array(
        fc.tuple(id, id, fc.constantFrom(...edgeKinds), fc.option(fc.constantFrom(...needs), { nil: undefined })),
      ),
    })
    .map(({ kinds, edges }) => graphOf(Object.fromEntries(ids.map((each, i) => [each, kinds[i]!])), edges as Given[]));

  test('every node has one state or none; failed only what was failed; more failures never help', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(id), id, (graph, failed, another) => {
        const before = walkFailure(graph, failed);
        const after = walkFailure(graph, [...failed, another]);
        for (const [each, { state, lost, causes }] of before.nodes) {
          expect(nodeStates).toContain(state);
          if (state === 'failed') expect(failed).toContain(each);
          if (state !== 'failed' && lost === 0) expect(causes.length).toBeGreaterThan(0);
          expect(nodeStates.indexOf(after.nodes.get(each)!.state)).toBeLessThanOrEqual(nodeStates.indexOf(state));
        }
        for (const edge of before.broken) expect(before.strained.has(edge)).toBe(false);
      }),
    );
  });

  test('as a slow reading of the rules finds it', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(id), (graph, failed) => {
        const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]));
        const ties = graph.edges
          .map((edge) => ({ ...dependence(edge, (each) => kinds.get(each)), need: edge.need ?? 'hard' }))
          .filter(({ dependant, provider }) => dependant !== provider);
        const lost = (each: string): number => failed.filter((other) => other === each).length;
        const gone = new Set(graph.nodes.filter((node) => lost(node.id) >= node.replicas).map((node) => node.id));
        // What is out takes out whoever cannot do without it, until nobody is added.
        const out = new Set(gone);
        for (let before = -1; before < out.size;) {
          before = out.size;
          for (const { dependant, provider, need } of ties)
            if (need === 'hard' && out.has(provider)) out.add(dependant);
        }
        const meets = (each: string, wanted: string): boolean =>
          ties.some(({ dependant, provider, need }) => dependant === each && out.has(provider) && need === wanted);
        const expected = graph.nodes.flatMap((node): [string, string][] =>
          gone.has(node.id)
            ? [[node.id, 'failed']]
            : out.has(node.id)
              ? [[node.id, 'down']]
              : meets(node.id, 'soft') || lost(node.id) > 0
                ? [[node.id, 'degraded']]
                : meets(node.id, 'queued')
                  ? [[node.id, 'queued']]
                  : [],
        );
        expect(states(graph, ...failed)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test('the order of ids, nodes and edges does not matter; nothing failed is nothing felt; the graph stays as it is', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(id), (graph, failed) => {
        const before = JSON.stringify(graph);
        const plain = states(graph, ...failed);
        const turned = { ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
        expect(states(turned, ...failed.toReversed())).toEqual(plain);
        expect(states(graph)).toEqual({});
        expect(JSON.stringify(graph)).toBe(before);
      }),
    );
  });

  test('every cause is an edge to something that is out, and every need that was assumed is counted', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(id), (graph, failed) => {
        const { nodes, broken, strained, assumed } = walkFailure(graph, failed);
        let counted = 0;
        for (const { causes } of nodes.values())
          for (const { edge, provider, need, assumed: guessed } of causes) {
            expect(['failed', 'down']).toContain(nodes.get(provider)!.state);
            expect((need === 'hard' ? broken : strained).has(edge)).toBe(true);
            expect(guessed).toBe(graph.edges[edge]!.need === undefined);
            if (guessed) counted++;
          }
        expect(assumed).toBe(counted);
      }),
    );
  });
});
