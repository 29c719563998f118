// What the package weighs on the wire: each entry bundled with everything it needs (Lit too), minified, brotli at its
// best. 1 kB is 1000 bytes. "At once" is what a page loads before anything can be drawn, "later" what is imported
// when it is needed.
//   node scripts/sizes.mjs            a table, from dist/
//   node scripts/sizes.mjs timeline   what an entry is made of, module by module
import { brotliCompressSync } from 'node:zlib';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The entries with a limit, in bytes. `whole` counts what comes later as well. `unmet` stands where a limit is not met: an
 * open point, which the tests expect to fail, so that nobody takes it for done, and whose mark has to go once it is met.
 */
export const ENTRIES = [
  { name: 'portfolio + hero', imports: ['define/portfolio', 'define/hero'], limit: 13_000, unmet: true },
  { name: 'timeline', imports: ['define/role-timeline'], limit: 15_000, unmet: true },
  { name: 'map', imports: ['define/architecture-map'], limit: 24_000, unmet: true },
  { name: 'rings', imports: ['define/skill-rings'], limit: 18_000 },
  { name: 'everything', imports: ['define'], limit: 45_000, whole: true, unmet: true },
];
const OTHERS = ['hero', 'focus-areas', 'project-card', 'project-list', 'record', 'contact', 'portfolio'].map(
  (name) => ({
    name: `${name} alone`,
    imports: [`define/${name}`],
  }),
);

/** @param {string} dist @param {string | readonly string[]} code what is imported: files of dist, or a module's text */
export async function measure(dist, code) {
  const contents =
    typeof code === 'string' ? code : code.map((name) => `import ${JSON.stringify(`${dist}/${name}.js`)};`).join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8', // as it is published
    outdir: 'out',
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [resolve(path), contents]));
  const chunks = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path, output]));
  const atOnce = new Set();
  const take = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: next, kind } of chunks.get(path)?.imports ?? []) if (kind === 'import-statement') take(next);
  };
  take([...chunks].find(([, { entryPoint }]) => entryPoint === '<stdin>')[0]);
  // What is loaded together counts as one file, as a bundler would make it; each later part is a file of its own.
  const together = [...atOnce].map((path) => files.get(resolve(path)));
  const sums = { atOnce: brotliCompressSync(Buffer.concat(together)).length, later: 0 };
  const modules = { atOnce: {}, later: {} };
  for (const [path, { inputs }] of chunks) {
    const when = atOnce.has(path) ? 'atOnce' : 'later';
    if (when === 'later') sums.later += brotliCompressSync(files.get(resolve(path))).length;
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) modules[when][file] = bytesInOutput;
  }
  return { ...sums, modules };
}

/** @param {string} dist */
export async function measureAll(dist) {
  const rows = [];
  for (const entry of [...ENTRIES, ...OTHERS]) {
    const { atOnce, later } = await measure(dist, entry.imports);
    const size = entry.whole ? atOnce + later : atOnce;
    rows.push({ ...entry, atOnce, later, size, over: entry.limit !== undefined && size > entry.limit });
  }
  return rows;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The rows as a Markdown table. @param {Awaited<ReturnType<typeof measureAll>>} rows */
export function sizeTable(rows) {
  const lines = rows.map(({ name, atOnce, later, limit, whole, over }) => {
    const bound = limit ? `${kilobytes(limit)}${whole ? ', both together' : ''}${over ? ', not met yet' : ''}` : '';
    return `| ${name} | ${kilobytes(atOnce)} | ${later ? kilobytes(later) : ''} | ${bound} |`;
  });
  return ['| entry | at once | later | limit |', '|---|---|---|---|', ...lines].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = new URL('../dist', import.meta.url).pathname;
  const asked = process.argv[2];
  if (asked) {
    const entry = [...ENTRIES, ...OTHERS].find(({ name }) => name.startsWith(asked));
    if (!entry) throw new Error(`There is no entry ${asked}.`);
    const { modules } = await measure(dist, entry.imports);
    for (const [when, files] of Object.entries(modules)) {
      console.log(`${when}: ${Object.values(files).reduce((sum, each) => sum + each, 0)} bytes, minified`);
      for (const [file, bytes] of Object.entries(files).toSorted(([, a], [, b]) => b - a))
        console.log(String(bytes).padStart(8), file);
    }
  } else console.log(sizeTable(await measureAll(dist)));
}
