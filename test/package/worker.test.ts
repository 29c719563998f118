import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';
import { collectParts, packJob, type LayoutPart } from '../../src/layout/layout-job.js';
import { launchChromium } from '../../scripts/browsers.mjs';
import { digest, manyNodes, organicDigests } from '../layout/fixtures/organic.js';
import { serve } from './serve.js';

const installed = join(inject('app'), 'node_modules/folio-elements');
const graph = manyNodes(700);

/** What a worker of this text answers, and what the page makes of it. */
function ask(text: string): number {
  const take = collectParts(graph);
  let found = 0;
  let listener: ((event: { data: unknown }) => void) | undefined;
  runInNewContext(text, {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    addEventListener: (_: string, given: typeof listener) => (listener = given),
    postMessage: (part: LayoutPart) => {
      const layout = take(structuredClone(part));
      if (layout) found = digest(layout);
    },
  });
  listener!({ data: structuredClone(packJob(graph, {})) });
  return found;
}

test("the script's worker is one file that needs no page", () => {
  expect(ask(readFileSync(join(installed, 'cdn/layout-worker.js'), 'utf8'))).toBe(organicDigests[700]);
  const scripts = readdirSync(join(installed, 'cdn')).filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(join(installed, 'cdn', name), 'utf8'));
  expect(texts.filter((text) => /new URL\(.\.\/layout-worker\.js.,\s*import\.meta\.url\)/.test(text))).toHaveLength(1);
});

test.each(['dist', 'dist/development'])("%s: the worker's address stands for the app's bundler to find", (folder) => {
  const runner = readFileSync(join(installed, folder, 'controllers/layout-runner.js'), 'utf8');
  expect(runner).toMatch(
    /new Worker\(new URL\(['"]\.\/layout-worker\.js['"], import\.meta\.url\), \{ type: ['"]module['"] \}\)/,
  );
});

test('in an app that Vite builds the worker is a file of its own', async () => {
  const built = await build({
    root: inject('app'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(installed, 'dist/define/architecture-map.js') },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const worker = files.find(({ fileName }) => /layout-worker/.test(fileName))!;
  expect(ask('source' in worker ? String(worker.source) : worker.code)).toBe(organicDigests[700]);
  const pages = files.filter((file) => 'code' in file && file.code.includes(worker.fileName));
  expect(pages).toHaveLength(1);
});

test('where the policy of a page forbids workers a large map is drawn all the same', async () => {
  const portfolio = {
    folio: { maps: [{ id: 'map', nodes: graph.nodes, edges: graph.edges, arrangement: 'organic' }] },
  };
  const site = await serve(installed, {
    '/page.html': `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/cdn/folio.js"></script>
      <folio-portfolio><script type="application/json">${JSON.stringify(portfolio)}</script><folio-architecture-map></folio-architecture-map></folio-portfolio></html>`,
  });
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${site.address}/page.html`);
  await page.waitForFunction(
    () => document.querySelector('folio-architecture-map')?.shadowRoot?.querySelector('.node'),
    undefined,
    { timeout: 60_000 },
  );
  await browser.close();
  await site.close();
});
