// What 500 roles cost in Chromium: folio-role-timeline against a list of the same text that somebody wrote by hand with
// Lit, drawn in turns in one page. `npm run bench` prints it; on its own: node bench/timeline.mjs
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../scripts/browsers.mjs';

const ROLES = 500;
const ROUNDS = 15;

/** Runs in the page. Figures are milliseconds, each a median of the rounds. */
const page = `
import { LitElement, html } from 'lit';
import './dist/define/role-timeline.js';

const SKILLS = ['Kafka', 'PostgreSQL', 'Redis', 'NestJS', 'TypeScript', 'Kubernetes', 'React'];
// Fictional roles: each at an employer of its own, two at a time.
const roles = Array.from({ length: ${ROLES} }, (_, i) => ({
  name: 'Company ' + i,
  position: 'Engineer ' + (i % 7),
  startDate: 2024 - Math.floor(i / 6) + '-' + String(12 - 2 * (i % 6)).padStart(2, '0'),
  endDate: 2025 - Math.floor(i / 6) + '-02',
  summary: 'Answered for service ' + i + ' from its first line to its last night.',
  highlights: ['Cut the p99 latency by 60 %.', 'Moved events of ' + i + ' tables to Kafka.', 'Wrote the PostgreSQL queries again.'],
  keywords: SKILLS.filter((_, s) => (i + s) % 3 === 0),
}));

class PlainList extends LitElement {
  static properties = { roles: { attribute: false } };
  render() {
    return html\`<ol>\${this.roles.map((role) => html\`<li>
      <div>\${role.notes.map((note) => html\`<p>\${note}</p>\`)}</div>
      <h2>\${role.title}</h2>
      <p>\${role.employer}</p>
      <p>\${role.summary}</p>
      <ul>\${role.highlights.map((text) => html\`<li>\${text}</li>\`)}</ul>
      <ul>\${role.keywords.map((word) => html\`<li>\${word}</li>\`)}</ul>
    </li>\`)}</ol>\`;
  }
}
customElements.define('plain-list', PlainList);

/** The text of the timeline, ready to be printed. */
const textOf = (row) => {
  const all = (selector) => [...row.querySelectorAll(selector)].map((each) => each.textContent.replace(/\\s+/g, ' ').trim());
  return {
    notes: [...all('.when :is(.date > span, p:not(.date))'), ...all('text')],
    title: all('.title')[0],
    employer: all('.soft')[0],
    summary: all('.text')[0],
    highlights: all('.highlights li'),
    keywords: all('.used li'),
  };
};

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const draw = async (tag, data) => {
  const element = document.createElement(tag);
  await frame();
  const start = performance.now();
  element.roles = data;
  document.body.append(element);
  await element.updateComplete;
  const script = performance.now() - start;
  document.body.getBoundingClientRect();
  return { element, script, all: performance.now() - start };
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

window.run = async (rounds) => {
  const first = (await draw('folio-role-timeline', roles)).element;
  const texts = [...first.shadowRoot.querySelectorAll('[part~=role]')].map(textOf);
  const drawn = { timeline: [], list: [] };
  for (let round = -3; round < rounds; round++) {
    for (const [name, tag, data] of [['timeline', 'folio-role-timeline', [...roles]], ['list', 'plain-list', texts]]) {
      const { element, ...times } = await draw(tag, data);
      if (round >= 0) drawn[name].push(times);
      element.remove();
    }
  }
  const figures = Object.fromEntries(
    Object.entries(drawn).map(([name, times]) => [name, { script: median(times.map((t) => t.script)), all: median(times.map((t) => t.all)) }]),
  );
  // From one word to another and back to everything: the part of it that is script, and the layout after it.
  const filter = [];
  for (let round = -2; round < rounds; round++) {
    for (const word of ['kafka', 'kafka company 4', 'redis', '']) {
      await frame();
      const start = performance.now();
      first.filter = word;
      await first.updateComplete;
      if (round >= 0) filter.push(performance.now() - start);
    }
  }
  return { ...figures, filter: { script: median(filter), most: Math.max(...filter) }, rows: texts.length };
};
`;

/** The figures, or undefined where there is no Chromium. */
export async function measureTimeline(rounds = ROUNDS) {
  const { found } = await findBrowsers({ engines: ['chromium'] });
  if (!found.chromium) return undefined;
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const browser = await chromium.launch({
    ...(found.chromium.via === 'installed' && { executablePath: found.chromium.path }),
    args: ['--no-sandbox'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
    await tab.addScriptTag({ type: 'module', content: outputFiles[0].text });
    return await tab.evaluate(`run(${rounds})`);
  } finally {
    await browser.close();
  }
}

/** As a table for the report. */
export async function timelineTable() {
  const figures = await measureTimeline();
  if (!figures) return 'Not measured: there was no Chromium.';
  const { timeline, list, filter, rows } = figures;
  const ms = (value) => `${value.toFixed(1)} ms`;
  return [
    `| ${rows} roles in Chromium | script | with layout |`,
    '|---|---|---|',
    `| the timeline, first render | ${ms(timeline.script)} | ${ms(timeline.all)} |`,
    `| the same text in a plain Lit list | ${ms(list.script)} | ${ms(list.all)} |`,
    `| the timeline against the list | ${(timeline.script / list.script).toFixed(2)} × | ${(timeline.all / list.all).toFixed(2)} × |`,
    `| another filter (slowest) | ${ms(filter.script)} (${ms(filter.most)}) | |`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await timelineTable());
