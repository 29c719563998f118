// How good the pictures of layered graphs are: what overlaps, what crosses, what bends, beside elkjs layered with its
// own settings, boxes of the same size and the same ruler for both. The figures are the same on every machine.
// `npm run bench` prints them; on their own: node bench/quality.mjs [all]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ELK from 'elkjs/lib/elk.bundled.js';
import { families } from './families.mjs';

const gathered = JSON.parse(readFileSync(new URL('../test/layout/fixtures/gathered.json', import.meta.url), 'utf8'));

/** A graph as it is read, from `a>b a>c:event`. */
function graphOf(text) {
  const edges = text.split(' ').map((word) => {
    const [ends, kind = 'call'] = word.split(':');
    const [source, target] = ends.split('>');
    return { source, target, kind };
  });
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const nodes = ids.map((id) => ({
    id,
    label: id,
    kind: 'service',
    pointer: '',
    details: [],
    skills: [],
    replicas: 1,
  }));
  return { id: 'graph', pointer: '', arrangement: 'layers', nodes, edges };
}

const piecesOf = (lines) => lines.flatMap((points, line) => points.slice(1).map((b, i) => ({ line, a: points[i], b })));

/** Crossings of different lines, and corners. */
function measure(lines) {
  const turn = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  let crossings = 0;
  const pieces = piecesOf(lines);
  pieces.forEach((p, i) => {
    for (let k = 0; k < i; k++) {
      const q = pieces[k];
      if (p.line === q.line) continue;
      if (turn(p.a, p.b, q.a) * turn(p.a, p.b, q.b) < 0 && turn(q.a, q.b, p.a) * turn(q.a, q.b, p.b) < 0) crossings++;
    }
  });
  return { crossings, bends: lines.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0) };
}

/** What should never be: boxes on boxes, lines through boxes, calls that run up though no cycle makes them. */
function faults(layout, { edges }) {
  const at = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
  let overlaps = 0;
  layout.nodes.forEach((a, i) => {
    for (const b of layout.nodes.slice(0, i))
      if (Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height) overlaps++;
  });
  let through = 0;
  for (const { line, a, b } of piecesOf(layout.edges.map(({ points }) => points)))
    for (const { node, x, y, width, height } of layout.nodes) {
      const { source, target } = layout.edges[line].edge;
      if (node.id === source || node.id === target) continue;
      const inside = (p, q, middle, size) =>
        Math.min(p, q) < middle + size / 2 - 1 && Math.max(p, q) > middle - size / 2 + 1;
      if (inside(a.x, b.x, x, width) && inside(a.y, b.y, y, height)) through++;
    }
  const next = new Map();
  for (const { source, target, kind } of edges)
    if (kind !== 'event') next.set(source, [...(next.get(source) ?? []), target]);
  const reaches = (from, to) => {
    const seen = new Set([from]);
    for (const id of seen) for (const other of next.get(id) ?? []) seen.add(other);
    return seen.has(to);
  };
  const upward = edges.filter(
    ({ source, target, kind }) => kind !== 'event' && at.get(target).y <= at.get(source).y && !reaches(target, source),
  ).length;
  return { overlaps, through, upward };
}

async function byElk({ nodes, edges }, sizes) {
  const { edges: drawn } = await new ELK().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: nodes.map(({ id }) => ({ id, ...sizes.get(id) })),
    edges: edges.map(({ source, target }, i) => ({ id: `e${i}`, sources: [source], targets: [target] })),
  });
  return drawn.map(({ sections }) =>
    sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  );
}

const row = (...cells) => `| ${cells.join(' | ')} |`;
const times = (ours, theirs) => (theirs ? `${(ours / theirs).toFixed(2)} ×` : '');

/** The tables, in Markdown. @param layoutGraph the package's own @param every a row for each graph of the second set too */
export async function quality(layoutGraph, every = false) {
  const sums = [];
  const rows = [];
  for (const [name, set] of Object.entries({ gathered, 'made by lot': families })) {
    const sum = { name, count: 0, overlaps: 0, through: 0, upward: 0, crossings: [0, 0], bends: [0, 0] };
    for (const [title, text] of Object.entries(set)) {
      const graph = graphOf(text);
      const layout = layoutGraph(graph);
      const sizes = new Map(layout.nodes.map(({ node, width, height }) => [node.id, { width, height }]));
      const found = [measure(layout.edges.map(({ points }) => points)), measure(await byElk(graph, sizes))];
      for (const figure of ['crossings', 'bends']) found.forEach((one, i) => (sum[figure][i] += one[figure]));
      for (const [fault, count] of Object.entries(faults(layout, graph))) sum[fault] += count;
      sum.count++;
      const [ours, theirs] = found;
      if (set === gathered || every)
        rows.push(
          row(
            title,
            graph.nodes.length,
            graph.edges.length,
            ours.crossings,
            theirs.crossings,
            ours.bends,
            theirs.bends,
          ),
        );
    }
    sums.push(sum);
  }
  return [
    row(
      'graphs',
      'nodes on nodes',
      'lines through nodes',
      'calls upward',
      'crossings',
      'elkjs',
      '',
      'bends',
      'elkjs',
      '',
    ),
    '|---|---|---|---|---|---|---|---|---|---|',
    ...sums.map(({ name, count, overlaps, through, upward, crossings, bends }) =>
      row(`${count} ${name}`, overlaps, through, upward, ...crossings, times(...crossings), ...bends, times(...bends)),
    ),
    '',
    row('graph', 'nodes', 'lines', 'crossings', 'elkjs', 'bends', 'elkjs'),
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { layoutGraph } = await import(new URL('../dist/layout/layout-graph.js', import.meta.url));
  console.log(await quality(layoutGraph, process.argv[2] === 'all'));
}
