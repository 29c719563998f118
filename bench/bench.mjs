// What reading and layout cost, and what the package weighs. Run on the built package: `npm run build && npm run bench`.
// Each figure is the median of several rounds; the spread beside it is the noise of the machine at that moment.
// `npm run bench -- short` leaves out what takes a quarter of an hour, maps beside others, and keeps their last tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureAll, sizeTable } from '../scripts/sizes.mjs';
import { forcesTable } from './forces.mjs';
import { mapTables } from './map.mjs';
import { quality } from './quality.mjs';
import { evidenceInPage, evidenceTable } from './evidence.mjs';
import { ringsTable } from './rings.mjs';
import { timelineTable } from './timeline.mjs';

const dist = new URL('../dist/', import.meta.url);
const { readDocument, evidenceOf } = await import(new URL('model/index.js', dist));
const { layoutGraph } = await import(new URL('layout/layout-graph.js', dist));
const { layoutRings } = await import(new URL('layout/rings.js', dist));

const ROUNDS = 9;
const ROUND_MS = 250;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds per call: the median of the rounds, and how far the middle half of them lies apart, in per cent. */
function time(run) {
  const warm = performance.now() + ROUND_MS;
  while (performance.now() < warm) run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let calls = 0;
    do {
      run();
      calls++;
    } while (performance.now() - start < ROUND_MS);
    return (performance.now() - start) / calls;
  });
  const sorted = rounds.toSorted((a, b) => a - b);
  const ms = median(rounds);
  return { ms, spread: (100 * (sorted[Math.floor(ROUNDS * 0.75)] - sorted[Math.floor(ROUNDS * 0.25)])) / ms };
}

/** Milliseconds of the processor per call of each: the median of turns, and their spread in per cent. */
function timeTogether(...runs) {
  const turns = runs.map(() => []);
  for (let round = 0; round <= 2 * ROUNDS; round++)
    runs.forEach((run, index) => {
      const start = process.cpuUsage();
      const until = performance.now() + ROUND_MS / 4;
      let calls = 0;
      do {
        run();
        calls++;
      } while (performance.now() < until);
      const { user, system } = process.cpuUsage(start);
      if (round) turns[index].push((user + system) / 1000 / calls);
    });
  return turns.map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (part) => sorted[Math.floor(sorted.length * part)];
    return { ms: median(all), spread: (100 * (at(0.75) - at(0.25))) / median(all) };
  });
}

const milliseconds = (ms) => (ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : `${ms.toFixed(ms < 10 ? 2 : 1)} ms`);
const row = (...cells) => `| ${cells.join(' | ')} |`;

const demo = JSON.parse(readFileSync(new URL('../demo/portfolio.json', import.meta.url), 'utf8'));

/** A fictional document with many roles, three highlights each. */
const longDocument = (roles) => ({
  basics: { name: 'A fictional person', label: 'Engineer' },
  work: Array.from({ length: roles }, (_, index) => ({
    name: `Company ${index % 97}`,
    position: `Engineer ${index % 7}`,
    startDate: `${2024 - (index % 40)}-${String((index % 12) + 1).padStart(2, '0')}`,
    highlights: ['Cut the p99 latency by 60 %.', 'Moved events to Kafka.', 'Wrote the PostgreSQL queries again.'],
    keywords: ['Kafka', 'PostgreSQL'],
  })),
  skills: [{ name: 'Data', keywords: ['Kafka', 'PostgreSQL', 'Redis'] }],
});

/** A fictional graph in layers: each node but the first hangs on one before it, some on two. */
const graphDocument = (count, arrangement) => ({
  folio: {
    maps: [
      {
        id: 'map',
        title: 'A map',
        arrangement,
        nodes: Array.from({ length: count }, (_, index) => ({
          id: `n${index}`,
          label: `Service ${index}`,
          kind: 'service',
        })),
        edges: Array.from({ length: count - 1 }, (_, index) => [
          { source: `n${(index * 7) % (index + 1)}`, target: `n${index + 1}`, kind: 'call' },
          ...(index % 3 === 2
            ? [{ source: `n${(index * 5) % (index + 1)}`, target: `n${index + 1}`, kind: 'event' }]
            : []),
        ]).flat(),
      },
    ],
  },
});

function reading() {
  const documents = {
    "the demo's document": demo,
    'a sample of JSON Resume': JSON.parse(
      readFileSync(
        new URL('../node_modules/@jsonresume/schema/examples/senior-engineer.resume.json', import.meta.url),
        'utf8',
      ),
    ),
    'a document of 100 roles': longDocument(100),
    'of 10,000 roles': longDocument(10_000),
  };
  const rows = Object.entries(documents).map(([name, document]) => {
    const text = JSON.stringify(document);
    // One after the other in small turns, in time of the processor: others at work on the machine slow both alike.
    const [parse, read] = timeTogether(
      () => JSON.parse(text),
      () => readDocument(document),
    );
    return row(
      name,
      `${(text.length / 1000).toFixed(1)} kB`,
      milliseconds(read.ms),
      `± ${(read.spread / 2).toFixed(0)} %`,
      Math.round(1000 / read.ms).toLocaleString('en'),
      `${(read.ms / parse.ms).toFixed(1)} ×`,
    );
  });
  return [
    row('document', 'JSON', 'reading', 'noise', 'documents a second', 'against JSON.parse'),
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function layout() {
  const rows = [];
  const add = (name, run) => {
    const { ms, spread } = time(run);
    rows.push(row(name, milliseconds(ms), `± ${(spread / 2).toFixed(0)} %`));
  };
  const { portfolio } = readDocument(demo);
  // A fresh object each time: results may be remembered by object.
  for (const map of portfolio.maps)
    add(`the demo's map “${map.id}”, ${map.nodes.length} nodes`, () => layoutGraph({ ...map }));
  for (const [arrangement, counts] of Object.entries({
    layers: [14, 100, 300, 1000],
    hub: [14, 100, 150],
    organic: [15, 50, 150],
  })) {
    for (const count of counts) {
      const [map] = readDocument(graphDocument(count, arrangement)).portfolio.maps;
      add(`${count} nodes, ${arrangement}`, () => layoutGraph({ ...map }));
    }
  }
  const { chart } = portfolio;
  if (chart) add("the demo's rings", () => layoutRings({ ...chart }));
  const many = readDocument(longDocument(100)).portfolio;
  add('evidence of 100 roles, first time', () => evidenceOf({ ...many }));
  return [row('what', 'time', 'noise'), '|---|---|---|', ...rows].join('\n');
}

/** The tables of maps beside others: measured now, or as they stand in the last report. */
async function maps() {
  if (process.argv[2] !== 'short') return mapTables();
  const last = readFileSync(new URL('REPORT.md', import.meta.url), 'utf8');
  return /<!-- maps -->\n\n(.*?)\n\n<!-- end of maps -->/s.exec(last)?.[1] ?? '';
}

const report = `# Bench

Written by \`npm run bench\`. Medians of ${ROUNDS} rounds; “noise” is half the width of the middle half of the rounds.
Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.

## Sizes

Minified, brotli, Lit and everything else included; 1 kB is 1000 bytes.

${sizeTable(await measureAll(dist.pathname.replace(/\/$/, '')))}

## Reading

\`readDocument\` on the parsed object, against \`JSON.parse\` of its text.

${reading()}

## Layout

${layout()}

## Forces

Processor time of a tick: charge, links and collision in d3-force's integrator, its forces beside ours on the same graph.
The pictures are as good (\`test/layout/forces.test.ts\`: stress within 5 % of d3's over four kinds of graphs).

${await forcesTable()}

## Maps beside others

In Chromium, each in a browser of its own, in turns; \`node bench/map.mjs\` on its own. “Settled” is the time from the
graph to its finished picture on the screen, code loaded before; main thread is the time it was busy meanwhile. The baseline
draws circles with d3-force as usually shown, one tick a frame for 300 frames; the others draw boxes with names. A frame
takes 17 ms, and two are part of each time. Load of other work on the machine falls on all, round by round.

<!-- maps -->

${await maps()}

<!-- end of maps -->

## Quality of layered pictures

Beside elkjs layered with its own settings, boxes of the same size and the same ruler for both; the same figures on every
machine. \`node bench/quality.mjs all\` prints every graph.

${await quality(layoutGraph)}

## Evidence

Beside \`JSON.stringify\` of the document and one regular expression that reads every word of the same text.

${evidenceTable({ readDocument, evidenceOf })}

${await evidenceInPage(dist.pathname)}

## Skill rings

Where every skill stands, at each width; with names, or with numbers and the list.

${await ringsTable()}

## Timeline

500 roles against a list of the same text that somebody wrote by hand with Lit, in one page, in turns. The list is given
its texts ready; the timeline reads, groups and lays out the roles and finds figures and skills in them.

${await timelineTable()}
`;
writeFileSync(new URL('REPORT.md', import.meta.url), report);
console.log(report);
