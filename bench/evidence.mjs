// What the evidence index costs: against JSON.stringify and one regular expression over the same text in the same run, and
// how it grows with the text and with the number of names. `npm run bench` prints it; on its own:
// node bench/evidence.mjs, which also opens fresh pages in Chromium, where the first time counts.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../scripts/browsers.mjs';

const TOOLS =
  'Kafka,Redis,PostgreSQL,NestJS,Kubernetes,Go,React,Node.js,TypeScript,AWS,Docker,Terraform,Rust,Spring,GraphQL,MongoDB,RabbitMQ,Vue,Angular,Express'.split(
    ',',
  );

/** A fictional document: five highlights a role, each with three names in it. */
export function documentOf(roles, skills) {
  const tool = (n) => TOOLS[n % TOOLS.length];
  return {
    skills: Array.from({ length: skills }, (_, n) => ({ name: TOOLS[n] ?? `Tool${n} kit` })),
    work: Array.from({ length: roles }, (_, n) => ({
      id: `role-${n}`,
      name: `Company ${n}`,
      position: 'Senior engineer',
      startDate: `${2000 + (n % 24)}-01`,
      endDate: `${2001 + (n % 24)}-06`,
      summary:
        'Owned the platform team and its roadmap, from planning to operations, with everything that could break at night.',
      highlights: Array.from(
        { length: 5 },
        (_, k) =>
          `Cut the p99 latency of ${tool(n + k)} consumers by ${k * 7 + 3} % and moved ${tool(n * 3 + k)} events through partitioned streams, then rewrote Tool${(n * 5 + k) % 150} kit for 12k users.`,
      ),
      keywords: [tool(n), tool(n + 7)],
    })),
  };
}

/** Runs in Node and, as text, in a page: everything it needs is given. */
export function compare({ readDocument, evidenceOf }, document, rounds = 25) {
  const { portfolio } = readDocument(document);
  const texts = portfolio.roles.flatMap(({ position, summary, highlights }) => [position, summary, ...highlights]);
  let found = 0;
  const once = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const index = () => evidenceOf({ ...portfolio });
  const measure = () => {
    JSON.stringify(document);
    for (const text of texts) for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) found += index;
  };
  const [first, firstMeasure] = [once(index), once(measure)];
  // The least of many is what the machine's other work disturbs least.
  const least = (run) => Math.min(...Array.from({ length: rounds }, () => once(run)));
  const [again, measureAgain] = [least(index), least(measure)];
  return {
    first,
    firstMeasure,
    again,
    measure: measureAgain,
    ratio: again / measureAgain,
    letters: texts.join('').length,
  };
}

const row = (...cells) => `| ${cells.join(' | ')} |`;
const ms = (value) => `${value.toFixed(1)} ms`;

/** A table of sizes. @param {{readDocument: Function, evidenceOf: Function}} model */
export function evidenceTable(model) {
  const sizes = [
    [200, 150],
    [400, 150],
    [800, 150],
    [200, 20],
    [200, 600],
    [200, 1500],
  ];
  compare(model, documentOf(200, 150));
  return [
    row('roles', 'skills', 'letters', 'index', 'JSON.stringify and one expression', 'ratio'),
    '|---|---|---|---|---|---|',
    ...sizes.map(([roles, skills]) => {
      const { again, measure, ratio, letters } = compare(model, documentOf(roles, skills));
      return row(roles, skills, letters.toLocaleString('en'), ms(again), ms(measure), `${ratio.toFixed(1)} ×`);
    }),
  ].join('\n');
}

/** The same in a fresh page, several times. @param {string} dist */
export async function evidenceInPage(dist) {
  const { outputFiles } = await build({
    stdin: { contents: `import * as model from './model/index.js'; globalThis.model = model;`, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const browser = await launchChromium({ args: ['--no-sandbox'] });
  const runs = [];
  for (let round = 0; round < 7; round++) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    runs.push(
      await page.evaluate(
        ([code, document]) => new Function(`return ${code}`)()(globalThis.model, document),
        [compare.toString(), documentOf(200, 150)],
      ),
    );
    await page.close();
  }
  await browser.close();
  const least = (key) => Math.min(...runs.map((run) => run[key]));
  return `In a fresh page, 200 roles and 150 skills, the least of 7: first time ${ms(least('first'))} (the measure ${ms(least('firstMeasure'))}), then ${ms(least('again'))}, ${least('ratio').toFixed(1)} × the measure.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = new URL('../dist/', import.meta.url);
  console.log(evidenceTable(await import(new URL('model/index.js', dist))));
  console.log(`\n${await evidenceInPage(dist.pathname)}`);
}
