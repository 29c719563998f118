import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'glob';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import { elementTable } from '../../scripts/readme.mjs';
import { VERSION } from '../../src/model/version.js';

const root = new URL('../..', import.meta.url).pathname;
const app = inject('app');
const installed = join(app, 'node_modules/folio-elements');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
};

/** Every specifier that the exports map gives, its patterns spelled out by the files that are there. */
const specifiers = Object.entries(manifest.exports).flatMap(([key, target]) => {
  const file = typeof target === 'string' ? target : target['default']!;
  if (!key.includes('*')) return [key];
  return (
    globSync(file, { cwd: installed, dotRelative: true })
      .filter((found) => !found.endsWith('.map'))
      // `./dist/elements/hero/hero.js` stands for one star, not for two different ones.
      .map((found) => basename(found, /\.\w+$/.exec(key)?.[0] ?? ''))
      .filter((name) => existsSync(join(installed, file.replaceAll('*', name))))
      .map((name) => key.replace('*', name))
  );
});
const modules = specifiers.filter((name) => !/\.(?:json|css)$/.test(name) && !name.startsWith('./cdn/'));
const names = modules.map((name) => name.replace(/^\./, 'folio-elements'));

/** Runs a script as a user of the package would, in plain Node. */
const inNode = (script: string, ...words: string[]): string =>
  execFileSync(process.execPath, [...words, '--input-type=module', '--eval', script], { cwd: app, encoding: 'utf8' });

describe('what is published', () => {
  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('the types are right for every way to import', () => {
    const words = [inject('tarball'), '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'];
    const run = (): string => execFileSync(join(root, 'node_modules/.bin/attw'), words, { encoding: 'utf8' });
    expect(run).not.toThrow();
  });

  test('the version in the code is that of the package', () => {
    expect(VERSION).toBe(manifest.version);
  });

  test('runtime dependencies are these three', () => {
    expect(Object.keys(manifest.dependencies).toSorted()).toEqual(['@lit/context', 'd3-force', 'lit']);
  });

  test('the README tells of the elements as they are (npm run readme)', () => {
    const elements = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8')) as object;
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(elementTable(elements));
  });

  test('no machine stands in the lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
  });

  test('no source names a path of a machine, no code asks anyone else', () => {
    for (const file of globSync(['dist/**/*.js', 'cdn/*.js'], { cwd: installed })) {
      const text = readFileSync(join(installed, file), 'utf8');
      expect(text, file).not.toMatch(/file:\/\/|\/home\/|\/Users\//);
    }
  });
});

describe('the exports map', () => {
  const conditions = ['types', 'development', 'default'];

  test.each(specifiers)('%s', (name) => {
    const key = Object.keys(manifest.exports).find((each) =>
      each.includes('*') ? name.startsWith(each.split('*')[0]!) && name.endsWith(each.split('*')[1]!) : each === name,
    )!;
    const target = manifest.exports[key]!;
    const star = key.includes('*')
      ? name.slice(key.indexOf('*'), name.length - (key.length - key.indexOf('*') - 1))
      : '';
    const files = typeof target === 'string' ? [target] : conditions.map((condition) => target[condition]!);
    for (const file of files) expect(existsSync(join(installed, file.replaceAll('*', star))), file).toBe(true);
  });

  test('every element has its class and its definition', () => {
    const elements = globSync('src/elements/*/*.ts', { cwd: root })
      .filter((file) => basename(file, '.ts') === basename(dirname(file)))
      .map((file) => basename(file, '.ts'));
    expect(elements.length).toBeGreaterThanOrEqual(10);
    for (const name of elements) {
      expect(specifiers).toContain(`./elements/${name}.js`);
      expect(specifiers).toContain(`./define/${name}.js`);
    }
  });

  test('define.js and the one script know every definition', () => {
    const definitions = globSync('src/define/*.ts', { cwd: root })
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'auto' && name !== 'define-element');
    const all = readFileSync(join(root, 'src/define.ts'), 'utf8');
    const auto = readFileSync(join(root, 'src/define/auto.ts'), 'utf8');
    for (const name of definitions) {
      // An author's tool: no page needs it, so it is asked for by name.
      if (name === 'evidence-report') expect(all).not.toContain(name);
      else expect(all).toContain(`'./define/${name}.js'`);
      expect(auto).toContain(`'./${name}.js'`);
      if (name !== 'portfolio') expect(auto).toContain(`'folio-${name}'`);
    }
  });
});

describe('in plain Node', () => {
  // Lit leaves things on globalThis in Node (its versions, a registry); nothing else may appear there.
  const script = (name: string): string => `
    for (const lit of ['lit', 'lit/decorators.js', '@lit/context']) await import(lit);
    const before = new Set(Reflect.ownKeys(globalThis));
    const out = [];
    for (const method of ['log', 'info', 'warn', 'error']) console[method] = (...words) => out.push(words.join(' '));
    await import(${JSON.stringify(name)});
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    process.stdout.write(JSON.stringify({ out, added }));`;

  test.each(names)('importing %s does nothing', (name) => {
    expect(JSON.parse(inNode(script(name)))).toEqual({ out: [], added: [] });
  });

  test('the development build as well', () => {
    const all = names.map((name) => `await import(${JSON.stringify(name)});`).join('\n');
    expect(() =>
      inNode(`globalThis.litIssuedWarnings = new Set(['dev-mode']);\n${all}`, '--conditions=development'),
    ).not.toThrow();
  });

  test('a document can be read without a browser', () => {
    const text = inNode(`
      import { readDocument } from 'folio-elements/model.js';
      process.stdout.write(readDocument({ basics: { name: 'Nobody' } }).portfolio.profile.name);`);
    expect(text).toBe('Nobody');
  });
});
