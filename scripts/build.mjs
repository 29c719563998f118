// Builds what is published: dist/ (production), dist/development/ (the same with messages for developers), types,
// the JSON Schema, tokens and themes, the custom elements manifest, and cdn/ (one script with everything, for pages without a build).
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { globSync } from 'glob';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';
import { readTokens, writeDist } from './tokens.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const only = process.argv.slice(2);
const wanted = (step) => only.length === 0 || only.includes(step);

// A class module has the name of its folder.
const classes = globSync('src/elements/*/*.ts').filter((file) => basename(file, '.ts') === basename(dirname(file)));
const entries = [
  'src/index.ts',
  'src/define.ts',
  ...globSync('src/define/*.ts').filter((file) => file !== 'src/define/auto.ts'),
  ...classes,
  ...[
    'src/model/index.ts',
    'src/layout/index.ts',
    'src/server/index.ts',
    'src/model/strings/ar.ts',
    'src/styles/themes.ts',
  ].filter((file) => existsSync(file)),
  ...globSync('src/controllers/*-worker.ts'),
];

const WORKER = /new URL\(('\.\/[\w-]+-worker\.js'), import\.meta\.url\)/g;
const KEPT = /__FOLIO_WORKER__\(([^)]*)\)/g;

/**
 * Leaves `new Worker(new URL('./x-worker.js', import.meta.url), …)` as it is, for the user's bundler to find: ours would
 * pack the worker into the script.
 */
const keepWorkers = {
  name: 'keep-workers',
  enforce: 'pre',
  transform: (code) => replace(code, WORKER, '__FOLIO_WORKER__($1)'),
  renderChunk: (code) => replace(code, KEPT, 'new URL($1, import.meta.url)'),
};

/** @param {string} code @param {RegExp} what @param {string} by */
function replace(code, what, by) {
  const changed = code.replace(what, by);
  return changed === code ? null : { code: changed, map: null };
}

/** @param {string} outDir @param {boolean} development */
async function buildModules(outDir, development) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __FOLIO_DEVELOPMENT__: String(development) },
    plugins: development ? [keepWorkers] : [keepWorkers, minifyTemplates()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false, // The user's bundler does it, and can then still drop what is not used.
      sourcemap: true,
      lib: {
        entry: Object.fromEntries(entries.map((file) => [relative('src', file).replace(/\.ts$/, ''), file])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit\//, /^d3-/],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
}

/** The command: one file, with what it parses JSON with, so that it is no dependency of those who only show. */
async function buildCommand() {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __FOLIO_DEVELOPMENT__: 'false' },
    ssr: { noExternal: true },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: 'src/cli/bin.ts',
      rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
    },
  });
  chmodSync('dist/cli.js', 0o755);
}

/** What draws graphs: heavy, and not needed by most elements. */
const DRAWING = /\/src\/layout\/|\/d3-|\/shared\/drawing\./;

/** A worker is one file beside the script: it shares nothing with the page, as what the page has needs a document. */
async function buildWorkers() {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __FOLIO_DEVELOPMENT__: 'false' },
    build: {
      outDir: 'cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      lib: {
        entry: Object.fromEntries(globSync('src/controllers/*-worker.ts').map((file) => [basename(file, '.ts'), file])),
        formats: ['es'],
      },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
    },
  });
}

/** What only a selection and the rings need. */
const EVIDENCE = /\/src\/(?:model\/(?:evidence|selection)|elements\/shared\/own-selection)/;
/** What an element shares with its own later parts only. */
const OWN = /\/elements\/(?:architecture-map|skill-rings|project-list|role-timeline|portfolio)\//;

async function buildScript() {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __FOLIO_DEVELOPMENT__: 'false' },
    plugins: [keepWorkers, minifyTemplates()],
    build: {
      outDir: 'cdn',
      target: 'es2022',
      sourcemap: true,
      // As a library: no helper for preloading styles that there are not.
      lib: { entry: { folio: 'src/define/auto.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Few files: what more than one element needs is one, what draws graphs and what finds evidence two others, then
          // one per element and later part.
          codeSplitting: {
            groups: [
              { name: 'evidence', test: EVIDENCE, minShareCount: 2, priority: 3 },
              { name: 'core', test: (id) => !DRAWING.test(id) && !OWN.test(id), minShareCount: 2, priority: 2 },
              { name: 'drawing', test: DRAWING, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  });
}

/** @param {string} command @param {string[]} words */
function run(command, ...words) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} failed`);
}

if (wanted('modules')) {
  rmSync('dist', { recursive: true, force: true });
  await buildModules('dist', false);
  await buildModules('dist/development', true);
  await buildCommand();
  copyFileSync('src/schema.json', 'dist/schema.json');
  copyFileSync('src/styles/tokens.json', 'dist/tokens.json');
  await writeDist(await readTokens());
}
if (wanted('types')) run('tsc', '-p', 'tsconfig.build.json');
if (wanted('manifest')) run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
if (wanted('script')) {
  rmSync('cdn', { recursive: true, force: true });
  await buildScript();
  await buildWorkers();
}
