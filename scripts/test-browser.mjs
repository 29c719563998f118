// The element tests and stories in the browsers: `npm run test:browser -- --only chromium --files test/elements/hero.test.ts`.
// Everything but --only goes to web-test-runner as it is.
import { spawn } from 'node:child_process';

const words = process.argv.slice(2);
const at = words.indexOf('--only');
const only = at < 0 ? undefined : words.splice(at, 2)[1];
const runner = new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url).pathname;
const env = { ...process.env, ...(only && { FOLIO_ONLY: only }) };
spawn(process.execPath, [runner, ...words], { stdio: 'inherit', env }).on(
  'exit',
  (code) => (process.exitCode = code ?? 1),
);
