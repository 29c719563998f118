// `npm test`: every check, one after the other, each even if an earlier one failed. A check without tests of its own
// counts as one. The last line is the sum: `N passed, N failed`.
// `npm test -- lint unit` runs the named ones only.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowsers, requiredEngines } from './browsers.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const scratch = mkdtempSync(join(tmpdir(), 'folio-test-'));
const node = process.execPath;
const bin = (name) => join('node_modules', '.bin', name);

/** @typedef {{passed: number, failed: number}} Sums */

/** Runs a command; what it prints goes through, and comes back. @returns {Promise<{code: number, output: string}>} */
function run(command, words, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8').on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A check that either holds or not. @returns {Promise<Sums>} */
async function holds(command, ...words) {
  const { code } = await run(command, words);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A command that ends with `N passed, N failed`. @returns {Promise<Sums>} */
async function counted(command, words, env) {
  const { code, output } = await run(command, words, env);
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1) ?? [0, 0, 0];
  return certain({ passed: Number(passed), failed: Number(failed) }, code);
}

/** @param {string} project @returns {Promise<Sums>} */
async function vitest(project) {
  const file = join(scratch, `${project}.json`);
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(bin('vitest'), words);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return certain({ passed: numPassedTests, failed: numFailedTests }, code);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A command that failed without a failed test (a file that does not load) counts as one; so does one without tests. */
const certain = ({ passed, failed }, code) => ({ passed, failed: failed || (code !== 0 || passed === 0 ? 1 : 0) });

async function browsers() {
  const { found, missing } = await findBrowsers({ install: true });
  for (const engine of ENGINES) if (found[engine]) console.log(`${engine}: ${found[engine].path}`);
  for (const words of missing) console.log(words);
  const required = requiredEngines();
  const passed = required.filter((engine) => found[engine]).length;
  return { passed, failed: required.length - passed };
}

const steps = {
  browsers: { title: 'The browsers the tests need', run: browsers },
  lint: { title: 'Code: rules, and the order of the rooms', run: () => holds(bin('oxlint'), '--deny-warnings') },
  templates: { title: 'Types inside templates', run: () => holds(node, 'scripts/lit-analyzer.cjs') },
  format: { title: 'Format', run: () => holds(bin('prettier'), '--check', '--log-level', 'warn', '.') },
  types: { title: 'Types', run: () => holds(bin('tsc')) },
  unit: { title: 'Pure rooms', run: () => vitest('unit') },
  build: { title: 'Build', run: () => holds(node, 'scripts/build.mjs') },
  demo: {
    title: 'Build of the demo',
    run: () => holds(bin('vite'), 'build', '--config', 'demo/vite.config.ts', '--logLevel', 'warn'),
  },
  package: { title: 'The package as it is published', run: () => vitest('package') },
  storybook: {
    title: 'Build of Storybook',
    run: () => holds(bin('storybook'), 'build', '--output-dir', 'storybook-static', '--disable-telemetry', '--quiet'),
  },
  stories: {
    title: 'Stories as Storybook shows them, in the dark',
    run: () => counted(node, ['scripts/run-stories.mjs']),
  },
  elements: {
    title: 'Elements and stories in the browsers',
    run: () => counted(node, ['scripts/test-browser.mjs', '--static-logging']),
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in steps));
if (unknown.length) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const rows = [];
for (const [name, step] of Object.entries(steps)) {
  if (named.length && !named.includes(name)) continue;
  console.log(`\n━━ ${step.title} (${name})`);
  const start = performance.now();
  const { passed, failed } = await step.run();
  total.passed += passed;
  total.failed += failed;
  rows.push({ name, passed, failed, seconds: ((performance.now() - start) / 1000).toFixed(1) });
}
rmSync(scratch, { recursive: true, force: true });

console.log('\n━━ Sum');
for (const { name, passed, failed, seconds } of rows) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${passed} passed${failed ? `, ${failed} failed` : ''}`,
  );
}
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
