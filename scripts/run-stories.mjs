// Opens every story of the static Storybook in Chromium, in the dark (they are tested in the light, in three engines,
// with the elements): it must draw, define its tags, say nothing wrong
// in the console, ask nobody else for anything, and pass the access checks that Storybook itself runs.
//   node scripts/run-stories.mjs [--shots FOLDER] [part of a story's id]
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers.mjs';

const { values, positionals } = parseArgs({ options: { shots: { type: 'string' } }, allowPositionals: true });
const folder = new URL('../storybook-static', import.meta.url).pathname;
const LIMIT_MS = 20_000;
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://site').pathname));
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  readFile(file).then(
    (bytes) =>
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = `http://127.0.0.1:${server.address().port}`;
const browser = await launchChromium();

/** Runs in the page, before it: resolves with what Storybook says of the story. */
function listen() {
  window.storyResult = new Promise((resolve) => {
    const errors = [];
    const wait = setInterval(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(wait);
      const wrong = [
        'storyErrored',
        'storyMissing',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
      ];
      for (const name of wrong)
        channel.on(name, (error) => errors.push(`${name}: ${error?.message ?? JSON.stringify(error)}`));
      channel.on('storyMissing', () => resolve({ errors, status: 'error' }));
      channel.on('storyFinished', ({ status, reporters }) => resolve({ errors, status, reporters }));
    }, 5);
  });
}

/** A page that collects what goes wrong in it. One serves many stories, so that Storybook itself is loaded from its cache. */
async function openPage() {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme: 'dark' });
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // What the development build tells authors of documents is no fault: stories give it broken ones on purpose.
    const text = message.text();
    if (message.type() === 'error' && !/^<?folio-[a-z-]+[> ]/.test(text)) problems.push(`console: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) problems.push(`asked somebody else: ${url.slice(0, 80)}`);
  });
  await page.addInitScript(listen);
  return { page, problems };
}

/** @returns {Promise<string[]>} what is wrong with a story, in words */
async function problemsOf(id, { page, problems }) {
  problems.length = 0;
  await page.goto(`${site}/iframe.html?id=${id}&viewMode=story&globals=theme:Dark`);
  const late = new Promise((resolve) => {
    setTimeout(resolve, LIMIT_MS, { errors: ['did not finish'], status: 'error' }).unref();
  });
  const { errors, status, reporters = [] } = await Promise.race([page.evaluate(() => window.storyResult), late]);
  problems.push(...errors);
  const tags = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map((each) => each.localName),
  );
  for (const tag of new Set(tags)) problems.push(`<${tag}> is not defined`);
  const findings = reporters.filter(({ type }) => type === 'a11y').flatMap(({ result }) => result?.violations ?? []);
  for (const { id: rule, help, nodes } of findings) {
    problems.push(`access: ${rule}: ${help} (${nodes[0]?.target.flat().join(' > ')})`);
  }
  if (status !== 'success' && problems.length === 0) problems.push(`ended as ${status}`);
  if (values.shots) await page.screenshot({ path: join(values.shots, `${id}.png`), fullPage: true });
  return [...new Set(problems)];
}

const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const ids = Object.values(entries)
  .filter(({ type, id }) => type === 'story' && positionals.every((part) => id.includes(part)))
  .map(({ id }) => id);
if (values.shots) mkdirSync(values.shots, { recursive: true });

let passed = 0;
let failed = 0;
async function work() {
  const watched = await openPage();
  for (let id = ids.shift(); id; id = ids.shift()) {
    const problems = await problemsOf(id, watched);
    if (problems.length) {
      failed++;
      console.log(`✗ ${id}\n${problems.map((each) => `    ${each.split('\n')[0].slice(0, 300)}`).join('\n')}`);
    } else passed++;
  }
}
await Promise.all([work(), work()]);
await browser.close();
server.closeAllConnections();
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
