// What the layout of the skill rings costs in Chromium, for charts of 20 to 150 skills: in a page that has drawn nothing
// yet, and from then on. `npm run bench` prints it; on its own: node bench/rings.mjs
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../scripts/browsers.mjs';

const ROUNDS = 25;

/** Runs in the page. Figures are milliseconds. */
const page = `
import { layoutRings } from './dist/layout/rings.js';
import { chartOf } from './test/layout/fixtures/charts.ts';
import { agency, consultancy, shop } from './test/layout/fixtures/radars.ts';

const charts = {
  '20 skills, 4 rings, 4 sectors': chartOf(20),
  '50 skills, 4 rings, 4 sectors': chartOf(50),
  '80 skills, 4 rings, 4 sectors': chartOf(80),
  '120 skills, 4 rings, 4 sectors': chartOf(120),
  '120 skills, 3 rings, 5 sectors': chartOf(120, 3, 5),
  '120 skills, 6 rings, 10 sectors': chartOf(120, 6, 10),
  '120 skills, 3 rings, 1 sector': chartOf(120, 3, 1),
  'a radar of 77 short names': shop,
  'a radar of 104 long names': consultancy,
  'a radar of 134 names': agency,
  '180 skills, 4 rings, 4 sectors': chartOf(180),
};
const time = (chart, size) => {
  const start = performance.now();
  const { crowded, numbered } = layoutRings({ ...chart }, { size });
  return { ms: performance.now() - start, form: crowded ? 'list' : numbered ? 'numbers' : 'names' };
};
globalThis.first = (size) => time(charts['120 skills, 4 rings, 4 sectors'], size).ms;
globalThis.run = (rounds) => Object.entries(charts).map(([name, chart]) => ({
  name,
  sizes: ['compact', 'regular', 'wide'].map((size) => {
    const all = Array.from({ length: rounds }, () => time(chart, size));
    return { form: all[0].form, ms: all.map(({ ms }) => ms).sort((a, b) => a - b)[rounds >> 1] };
  }),
}));
`;

/** As a table for the report. */
export async function ringsTable() {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife', // runs as it is added: a module would run some time later
    target: 'es2022',
    logLevel: 'error',
  });
  const browser = await launchChromium({ args: ['--no-sandbox'] });
  const open = async () => {
    const tab = await browser.newPage();
    await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
    await tab.addScriptTag({ content: outputFiles[0].text });
    return tab;
  };
  try {
    const first = [];
    for (const size of ['compact', 'regular', 'wide']) first.push(await (await open()).evaluate(`first('${size}')`));
    const rows = await (await open()).evaluate(`run(${ROUNDS})`);
    const row = (name, cells) => `| ${[name, ...cells].join(' | ')} |`;
    const ms = (value) => `${value.toFixed(1)} ms`;
    return [
      row('layout in Chromium', ['34em (544)', '46em (740)', '65em (856)']),
      '|---|---|---|---|',
      row('120 skills, first thing in a new page', first.map(ms)),
      ...rows.map(({ name, sizes }) =>
        row(
          name,
          sizes.map((size) => `${ms(size.ms)}, ${size.form}`),
        ),
      ),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ringsTable());
