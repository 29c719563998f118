// How fast maps are drawn: ours beside what others use, in one run, in Chromium. `npm run bench` prints it; on its own:
//   node bench/map.mjs [nodes…]
// The others are installed by this file, into bench/peers/node_modules, and are no part of the package.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../scripts/browsers.mjs';

const peers = new URL('peers/', import.meta.url).pathname;
const dist = new URL('../dist/', import.meta.url).pathname;

const BASE = 'd3-force + SVG';
const CANVAS = 'd3-force + canvas';
const NAMES = [
  BASE,
  CANVAS,
  'cytoscape + fcose',
  'elkjs layered + SVG',
  'React Flow, d3 run first',
  'ours, organic',
  'ours, auto',
];
/** Rounds by number of nodes, and who is left out: what takes minutes says nothing more. */
const ROUNDS = { 14: 3, 100: 3, 1000: 2, 5000: 1, 10000: 1 };
const LEFT_OUT = { 10000: [BASE, 'cytoscape + fcose', 'ours, auto'], 5000: ['ours, auto'] };
/** After so many milliseconds nobody waits any more. */
const CAP = 120_000;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function installPeers() {
  if (existsSync(join(peers, 'node_modules/elkjs'))) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The others could not be installed into bench/peers.');
}

/** The page, bundled, and where it is served. */
async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'folio-bench-'));
  await build({
    entryPoints: { page: join(peers, 'page.mjs'), 'layout-worker': join(dist, 'controllers/layout-worker.js') },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  // React Flow asks for its own style sheet.
  await build({
    entryPoints: { style: join(peers, 'node_modules/@xyflow/react/dist/style.css') },
    bundle: true,
    outdir: folder,
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="style.css"><style>body{margin:0}#host{width:1280px;height:800px}</style><div id="host"></div><script type="module" src="page.js"></script>`,
  );
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(({ url }, response) => {
    const file = join(folder, basename(new URL(url, 'http://localhost').pathname) || 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  return {
    url: `http://127.0.0.1:${server.address().port}/index.html`,
    end: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One contender, one graph, one browser of its own. */
async function measure(url, name, nodes) {
  const browser = await launchChromium();
  const work = (async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.waitForFunction(() => 'draw' in globalThis);
    await page.evaluate(([name, nodes]) => globalThis.prepare(name, nodes), [name, nodes]);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const metrics = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    const { TaskDuration: before } = await metrics();
    const drawn = await page.evaluate(() => globalThis.draw());
    const { TaskDuration: after } = await metrics();
    await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await metrics();
    // Somewhere between nodes, and far enough.
    await page.mouse.move(1130, 690);
    await page.mouse.down();
    await page.mouse.move(1120, 685);
    await page.evaluate(() => globalThis.watchPan());
    for (let i = 0; i < 60; i++) await page.mouse.move(1120 - i * 10, 685 - i * 5);
    const pan = await page.evaluate(() => globalThis.endPan());
    await page.mouse.up();
    return { ...drawn, cpu: (after - before) * 1000, heap, pan };
  })();
  let timer;
  const late = new Promise((go) => (timer = setTimeout(go, CAP)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
    await browser.close();
  }
}

const seconds = (ms) => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`);
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** @param {readonly number[]} [counts] */
export async function mapTables(counts = Object.keys(ROUNDS).map(Number)) {
  installPeers();
  const { url, end } = await serve();
  const tables = [];
  try {
    for (const nodes of counts) {
      const names = NAMES.filter((name) => !LEFT_OUT[nodes]?.includes(name));
      const found = new Map(names.map((name) => [name, []]));
      // Round by round, so that a busy minute of the machine falls on all.
      for (let round = 0; round < (ROUNDS[nodes] ?? 1); round++) {
        for (const name of names) {
          if (found.get(name).includes(undefined)) continue;
          found.get(name).push(await measure(url, name, nodes).catch(() => undefined));
          console.error(nodes, name, found.get(name).at(-1));
        }
      }
      const base = found.get(names.includes(BASE) ? BASE : CANVAS);
      const whole = median(base.map((run) => run?.settled ?? CAP));
      const lines = names.map((name) => {
        const runs = found.get(name);
        if (runs.includes(undefined)) return row(name, `over ${CAP / 1000} s`, ...Array(9).fill(''));
        const of = (key) => median(runs.map((run) => run[key]));
        const settled = runs.map((run) => run.settled);
        const noise = (50 * (Math.max(...settled) - Math.min(...settled))) / of('settled');
        return row(
          name,
          seconds(of('settled')),
          `${(of('settled') / whole).toFixed(3)} ×`,
          runs.length > 1 ? `± ${noise.toFixed(0)} %` : '',
          seconds(of('first')),
          seconds(of('cpu')),
          of('longest') ? seconds(of('longest')) : 'under 50 ms',
          of('fps').toFixed(0),
          `${of('pan').toFixed(0)} ms`,
          of('elements').toLocaleString('en'),
          `${(of('heap') / 1e6).toFixed(1)} MB`,
        );
      });
      tables.push(
        `### ${nodes.toLocaleString('en')} nodes`,
        '',
        row(
          'drawn by',
          'settled',
          `× ${names.includes(BASE) ? BASE : CANVAS}`,
          'noise',
          'first paint',
          'main thread',
          'longest task',
          'frames a second meanwhile',
          'frame p95 while panning',
          'elements',
          'heap',
        ),
        `|${'---|'.repeat(11)}`,
        ...lines,
        '',
      );
    }
  } finally {
    end();
  }
  return `The load of the machine at the end was ${loadavg()[0].toFixed(1)}.\n\n${tables.join('\n').trimEnd()}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counts = process.argv.slice(2).map(Number);
  console.log(await mapTables(counts.length ? counts : undefined));
}
