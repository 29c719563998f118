import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Density, GraphLayout, GraphLayoutOptions } from '../../src/layout/graph-types.js';
import { densities } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import { edgeKinds, nodeKinds, type Graph } from '../../src/model/types.js';
import { checkLayout } from './check-layout.js';
import { cards, makeGraph, production, quickGraph, toolHub, written } from './fixtures/graphs.js';

const graphs: Readonly<Record<string, Graph>> = { production, toolHub, ...cards, ...written };
const arrangements = ['layers', 'hub', 'organic'] as const;

/** Pictures that are not sound yet: what is wrong, and in which ones. Every one is a debt, none a rule. */
const known: readonly (readonly [reason: string, pictures: readonly string[]])[] = [
  [
    'A star forced into layers by its groups: the centre has no group, stands in a layer in the middle, and calls upwards.',
    ['toolHub layers regular down', 'toolHub layers compact down'],
  ],
  [
    'Organic: edges are curves that bend away from nodes, but take the least bad way where none is free.',
    [
      'production organic regular down',
      'production organic small down',
      'toolHub organic regular down',
      'toolHub organic compact down',
      'base organic compact down',
      'loops organic regular down',
      'loops organic compact down',
      'shop organic regular down',
      'shop organic compact down',
      'bank organic compact down',
      'tree organic regular down',
      'tree organic compact down',
      'dependencies organic compact down',
      'mesh organic regular down',
      'mesh organic compact down',
      'queue organic compact down',
      'domains organic compact down',
      'names organic compact down',
    ],
  ],
];
const left = new Map(known.flatMap(([reason, pictures]) => pictures.map((picture) => [picture, reason])));

const pictures = Object.keys(graphs).flatMap((name) =>
  arrangements.flatMap((arrangement) =>
    densities.flatMap((density) =>
      (density === 'small' && arrangement === 'layers' ? (['down', 'across'] as const) : (['down'] as const)).map(
        (flow) => ({ picture: [name, arrangement, density, flow].join(' '), name, arrangement, density, flow }),
      ),
    ),
  ),
);

describe('every picture is sound', () => {
  test.each(pictures.filter(({ picture }) => !left.has(picture)))(
    '$picture',
    ({ name, arrangement, density, flow }) => {
      const graph = graphs[name]!;
      const layout = layoutGraph(graph, { arrangement, density, flow });
      expect(layout.arrangement).toBe(arrangement);
      expect(checkLayout(layout, graph, { density, across: flow === 'across' })).toEqual([]);
    },
  );
  test.each(pictures.filter(({ picture }) => left.has(picture)))(
    '$picture (known to be unsound): complete and finite',
    ({ name, arrangement, density, flow }) => {
      const graph = graphs[name]!;
      complete(layoutGraph(graph, { arrangement, density, flow }), graph);
    },
  );
  test('the list of known ones names pictures that there are', () => {
    const all = new Set(pictures.map(({ picture }) => picture));
    expect([...left.keys()].filter((picture) => !all.has(picture))).toEqual([]);
  });
});

/** Every node and edge once, and no number that is none. */
function complete(layout: GraphLayout, graph: Graph): void {
  expect(layout.nodes.map(({ node }) => node.id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  expect(layout.edges.map(({ index }) => index)).toEqual(graph.edges.map((_, i) => i));
  layout.edges.forEach(({ edge }, i) => expect(edge).toBe(graph.edges[i]));
  const numbers: number[] = [];
  JSON.stringify(layout, (_, value: unknown) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  const paths = [...layout.edges.map(({ path }) => path), ...layout.spokes].join(' ');
  expect(paths).not.toMatch(/NaN|Infinity|undefined/);
}

function freeze<T>(value: T): T {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** The picture without the order of what was given. */
const drawn = ({ nodes, edges, ...rest }: GraphLayout): unknown => ({
  ...rest,
  nodes: nodes.map(({ node, ...placed }) => ({ ...placed, id: node.id })),
  edges: edges.map(({ index: _, ...placed }) => JSON.stringify(placed)).sort(),
});

describe('the same graph gives the same picture', () => {
  const turned = <T>(list: readonly T[]): T[] => [
    ...list.filter((_, i) => i % 3 === 1),
    ...list.filter((_, i) => i % 3 !== 1).reverse(),
  ];
  const named = ['production', 'toolHub', 'pulse', 'comms', 'shop', 'bank', 'domains', 'names'];
  // Ties between routes fall by the index of the edge as given (`link.index` in ports, tracks and channels), and labels
  // take their places in that order; where such a tie decides, another order of edges gives another picture.
  const tied = ['shop layers', 'bank organic'];
  const all = named.flatMap((name) => arrangements.map((arrangement) => [name, arrangement] as const));
  test.each(all.filter((one) => !tied.includes(one.join(' '))))(
    '%s as %s, in another order, and frozen',
    (name, arrangement) => {
      const graph = graphs[name]!;
      const other = freeze(structuredClone({ ...graph, nodes: turned(graph.nodes), edges: turned(graph.edges) }));
      expect(drawn(layoutGraph(other, { arrangement }))).toEqual(drawn(layoutGraph(graph, { arrangement })));
    },
  );
});

const label = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 20 }) },
  fc.constantFrom(
    'مستودع البيانات الرئيسي',
    '日本語のとても長いサービスの名前です',
    'W'.repeat(120),
    'بوابة API',
    '👩‍💻',
  ),
);
const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...nodeKinds, 'other' as const),
      label,
      group: fc.option(fc.constantFrom('A', 'B', 'مجموعة', 'A group with a long name of its own'), { nil: undefined }),
      note: fc.option(label, { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .chain((nodes) =>
    fc
      .array(
        fc.record({
          s: fc.nat(Math.max(0, nodes.length - 1)),
          t: fc.nat(Math.max(0, nodes.length - 1)),
          kind: fc.constantFrom(...edgeKinds),
          label: fc.option(label, { nil: undefined }),
        }),
        { maxLength: nodes.length ? 30 : 0 },
      )
      .map((edges) =>
        makeGraph(
          nodes.map(({ kind, label, group, note }, i) => [`n${i}`, kind, label, group, note]),
          edges.map(({ s, t, kind, label }) => [`n${s}`, `n${t}`, kind, label]),
        ),
      ),
  );

describe('any graph', () => {
  test.each([...arrangements, 'auto'] as const)(
    '%s: never throws, complete, finite',
    (arrangement) => {
      fc.assert(
        fc.property(
          anyGraph,
          fc.constantFrom<Density>(...densities),
          fc.constantFrom('down' as const, 'across' as const),
          fc.constantFrom('ltr' as const, 'rtl' as const),
          (graph, density, flow, direction) => {
            complete(layoutGraph(freeze(graph), { arrangement, density, flow, direction }), graph);
          },
        ),
        { numRuns: 25 },
      );
    },
    30_000,
  );
});

describe('ends of the scale', () => {
  test.each(arrangements)('%s: nothing, one node, a label of 400 letters', (arrangement) => {
    const letters = makeGraph([['a', 'service', 'x'.repeat(400), undefined, 'n'.repeat(400)]], []);
    for (const graph of [makeGraph([], []), written.one!, letters]) {
      for (const density of densities) {
        const layout = layoutGraph(graph, { arrangement, density });
        complete(layout, graph);
        expect(checkLayout(layout, graph, { density })).toEqual([]);
      }
    }
  });
  // On a busy machine a tree of 2,000 nodes was measured at 1.4 s in layers, 43 s organic and 85 s as a hub; layers took
  // more than a minute for 2,500 random calls among five groups. Until these are quick, a tenth of it.
  test.todo('2,000 nodes within seconds: organic, hub, and layers with random calls');
  test.each([
    ['layers', 2000],
    ['hub', 200],
    ['organic', 200],
  ] as const)(
    '%s: %i nodes',
    (arrangement, count) => {
      const ids = Array.from({ length: count }, (_, i) => `n${i}`);
      const graph = makeGraph(
        ids.map((id) => [id, 'service', id]),
        ids.slice(1).map((id, i) => [`n${i >> 1}`, id]),
      );
      complete(layoutGraph(graph, { arrangement }), graph);
    },
    30_000,
  );
});

describe('right to left', () => {
  test.each(['production', 'toolHub', 'bank', 'comms'])('%s is the mirror of left to right', (name) => {
    const graph = graphs[name]!;
    const options: GraphLayoutOptions = name === 'comms' ? { density: 'small', flow: 'across' } : {};
    const ltr = layoutGraph(graph, options);
    const rtl = layoutGraph(graph, { ...options, direction: 'rtl' });
    expect([rtl.width, rtl.height]).toEqual([ltr.width, ltr.height]);
    const x = (value: number): unknown => expect.closeTo(ltr.width - value, 1);
    ltr.nodes.forEach((node, i) => {
      expect(rtl.nodes[i]).toMatchObject({ x: x(node.x), y: node.y, width: node.width, height: node.height });
      node.name.forEach((line, k) => expect(rtl.nodes[i]!.name[k]).toEqual({ ...line, x: x(line.x) }));
    });
    ltr.edges.forEach(({ points, tip }, i) => {
      expect(rtl.edges[i]!.points).toEqual(points.map((point) => ({ x: x(point.x), y: point.y })));
      if (tip)
        expect(Math.cos((rtl.edges[i]!.tip!.angle * Math.PI) / 180)).toBeCloseTo(
          -Math.cos((tip.angle * Math.PI) / 180),
        );
    });
  });
});

test('the production system looks as it did', async () => {
  const { width, height, layers, nodes, edges } = layoutGraph(production);
  const lines = [
    `sheet ${width} × ${height}`,
    ...layers.map(({ name, y, height }) => `layer ${name}: ${Math.round(y)}, ${Math.round(height)} high`),
    ...nodes.map(
      ({ node, x, y, width, height }) => `node ${node.id}: ${[x, y, width, height].map(Math.round).join(' ')}`,
    ),
    ...edges.map(
      ({ edge, points }) =>
        `edge ${edge.source}>${edge.target}: ${points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ')}`,
    ),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/production.txt');
});

describe('auto', () => {
  test.each([
    ['a call graph', production, 'layers'],
    ['calls without groups', quickGraph('web>api api>users api>orders orders>db users>db'), 'layers'],
    ['a star with groups', { ...toolHub, arrangement: 'auto' as const }, 'hub'],
  ])('%s', (_, graph, arrangement) => {
    expect(layoutGraph(graph).arrangement).toBe(arrangement);
  });
});
