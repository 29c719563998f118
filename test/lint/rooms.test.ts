import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'folio-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The project's own rules on small files, without the plugins, which no import rule needs.
const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
  jsPlugins?: unknown;
  overrides: { rules: Record<string, unknown> }[];
};
delete config.jsPlugins;
for (const { rules } of config.overrides) {
  for (const name of Object.keys(rules)) if (/^(lit|wc|lit-a11y)\//.test(name)) delete rules[name];
}
writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));

/** The names of the rules that one file breaks. */
function broken(file: string, code: string): string[] {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const words = ['--config', '.oxlintrc.json', '--format', 'json', file];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), words, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return diagnostics.map(({ code }) => code);
}

const importing = (path: string): string => `import { x } from '${path}';\nexport const y = x;\n`;

test.each([
  ['src/model/a.ts', '../layout/b.js'],
  ['src/model/read/a.ts', '../../elements/b.js'],
  ['src/model/a.ts', 'lit'],
  ['src/layout/a.ts', '../context/b.js'],
  ['src/layout/a.ts', 'lit'],
  ['src/context/a.ts', '../controllers/b.js'],
  ['src/controllers/a.ts', '../elements/b.js'],
  ['src/controllers/a.ts', '../styles/b.js'],
  ['src/styles/a.ts', '../model/b.js'],
  ['src/elements/hero/a.ts', '../../define/hero.js'],
  ['src/index.ts', './define.js'],
  ['demo/a.ts', '../src/index.js'],
])('%s may not import %s', (file, path) => {
  expect(broken(file, importing(path))).toEqual(['eslint(no-restricted-imports)']);
});

test.each([
  ['src/model/a.ts', './read/b.js'],
  ['src/layout/a.ts', '../model/b.js'],
  ['src/layout/a.ts', 'd3-force'],
  ['src/context/a.ts', '@lit/context'],
  ['src/controllers/a.ts', '../context/b.js'],
  ['src/elements/hero/a.ts', '../../styles/b.js'],
  ['src/elements/hero/a.ts', '../shared/b.js'],
  ['src/define/a.ts', '../elements/hero/hero.js'],
  ['demo/a.ts', 'folio-elements/define.js'],
])('%s may import %s', (file, path) => {
  expect(broken(file, importing(path))).toEqual([]);
});

test('the pure rooms know no document', () => {
  expect(broken('src/layout/a.ts', 'export const width = document.body.clientWidth;\n')).toEqual([
    'eslint(no-restricted-globals)',
  ]);
});
