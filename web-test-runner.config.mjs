// The same element tests and stories in Chromium, Firefox and WebKit, in one run.
// FOLIO_ONLY=chromium,… narrows the engines (`npm run test:browser -- --only chromium` sets it).
import { createServer } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { ENGINES, findBrowsers, requiredEngines } from './scripts/browsers.mjs';
import { firefoxLauncher } from './scripts/firefox-launcher.mjs';
import { storyTests } from './scripts/story-tests.mjs';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { webkitGtkLauncher } from './scripts/webkit-launcher.mjs';

const only = process.env.FOLIO_ONLY?.split(',');
const engines = ENGINES.filter((engine) => !only || only.includes(engine));
const { found, missing } = await findBrowsers({ engines });
for (const words of missing) console.warn(words);
const lacking = requiredEngines().filter((engine) => engines.includes(engine) && !found[engine]);
if (lacking.length) throw new Error(`The tests cannot run without ${lacking.join(', ')}.`);

const launch = {
  chromium: (browser) => playwrightLauncher(playwright('chromium', browser)),
  firefox: (browser) =>
    browser.via === 'download' ? playwrightLauncher(playwright('firefox', browser)) : firefoxLauncher(browser),
  webkit: (browser) =>
    browser.via === 'download' ? playwrightLauncher(playwright('webkit', browser)) : webkitGtkLauncher(browser),
};

/** @param {string} product @param {import('./scripts/browsers.mjs').Browser} browser */
function playwright(product, browser) {
  return {
    product,
    concurrency: 1,
    ...(browser.via === 'installed' && { launchOptions: { executablePath: browser.path } }),
  };
}

/** A port that is free now: several runs may go on side by side. */
const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

export default {
  files: ['test/elements/**/*.test.ts', 'stories/**/*.stories.ts'],
  hostname: '127.0.0.1',
  port,
  nodeResolve: true,
  browsers: await Promise.all(engines.filter((engine) => found[engine]).map((engine) => launch[engine](found[engine]))),
  concurrentBrowsers: 3,
  // What is not an import (a worker's address) keeps its `.js`.
  middleware: [
    (context, next) => {
      context.path = context.path.replace(/^(\/src\/.*-worker)\.js$/, '$1.ts');
      return next();
    },
  ],
  plugins: [
    storyTests(),
    esbuildPlugin({
      ts: true,
      target: 'esnext', // keeps `with { type: 'json' }`
      tsconfig: 'tsconfig.json',
      define: { __FOLIO_DEVELOPMENT__: 'true' },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  // What the development build tells authors of documents is no news here: tests give it broken ones on purpose.
  filterBrowserLogs: ({ args }) => !/^<?folio-[a-z-]+[> ]/.test(String(args[0])),
  reporters: [defaultReporter(), summaryReporter()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcov'] },
  // Lit says once that it runs in development mode. That is wanted here, so its word for it is marked as said.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
  </head>
  <body>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
