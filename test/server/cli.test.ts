import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkText } from '../../src/cli/check.js';
import { run } from '../../src/cli/main.js';
import { starter } from '../../src/cli/starter.js';

let cwd = '';
let said = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'folio-'));
  said = '';
  mkdirSync(join(cwd, 'cdn'));
  writeFileSync(join(cwd, 'cdn/folio.js'), 'console.log(1);\n//# sourceMappingURL=folio.js.map\n');
  writeFileSync(join(cwd, 'cdn/part-abc.js'), 'export {};\n');
});
const command = (...words: string[]): Promise<number> => {
  const tell = (text: string): void => void (said += text);
  return run(words, { say: tell, complain: tell, cwd, scripts: join(cwd, 'cdn') });
};
const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('check', () => {
  test('says what and where, by line and column', async () => {
    put(
      'resume.json',
      '{\n  "basics": { "name": "Nour" },\n  "work": [\n    { "company": "Acme", "startDate": "someday" }\n  ]\n}\n',
    );
    expect(await command('check', 'resume.json')).toBe(0);
    expect(said).toMatch(/^resume\.json:4:5 warning \d{3} \/work\/0 .*someday/m);
    expect(said).toMatch(/resume\.json: .*(?:warning|note)/);
    said = '';
    expect(await command('check', 'resume.json', '--strict')).toBe(/ warning /.test(said) ? 1 : 0);
  });

  test.each([
    ['', 1, 1],
    ['<!doctype html>', 1, 1],
    ['{\n  "basics": {\n', 2, 13], // the last there is
    ['{\n  "basics": { "name": "Nour", }\n}', 2, 31],
  ])('what is no JSON: %j', async (text, line, column) => {
    put('resume.json', text);
    expect(await command('check', 'resume.json')).toBe(1);
    expect(said).toContain(`resume.json:${line}:${column} error `);
  });

  test.each(['[]', '7', '"text"', 'null'])('JSON that is no résumé: %s', async (text) => {
    put('resume.json', text);
    expect(await command('check', 'resume.json')).toBe(1);
    expect(await command('build', 'resume.json', '--out', 'site')).toBe(1);
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  test('keys with slashes and tildes, and twice the same, are found', () => {
    const { issues } = checkText('{"work":[{"name":"A","a/b~c":{"x":1}},\n{"name":"B","name":7}]}', 'r.json');
    for (const { line, column } of issues) expect(line * column).toBeGreaterThan(0);
  });
});

describe('init', () => {
  test('writes a file with nothing to complain of, and never over another', async () => {
    expect(await command('init')).toBe(0);
    const text = read('resume.json');
    const { issues, readable } = checkText(text, 'resume.json');
    expect(readable).toBe(true);
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    put('resume.json', 'mine');
    expect(await command('init')).toBe(2);
    expect(read('resume.json')).toBe('mine');
    expect(await command('init', '--force')).toBe(0);
  });
});

describe('build', () => {
  test('a site that is whole without script', async () => {
    put('resume.json', JSON.stringify(starter));
    expect(await command('build', 'resume.json', '--out', 'site', '--url', 'https://example.org/')).toBe(0);
    const page = read('site/index.html');
    expect(page).toContain('Your Name');
    expect(page).toMatch(/<script type="module" src="assets\/folio-[0-9a-f]{10}\.js"><\/script>/);
    expect(page).not.toMatch(/<style| style=|\son\w+=/);
    for (const [, file] of page.matchAll(/(?:src|href)="(assets\/[^"]+)"/g))
      expect(existsSync(join(cwd, 'site', file!)), file).toBe(true);
    expect(readdirSync(join(cwd, 'site')).sort()).toEqual([
      '.folio-elements',
      '404.html',
      'assets',
      'index.html',
      'robots.txt',
      'sitemap.xml',
    ]);
    expect(read('site/sitemap.xml')).toContain('<loc>https://example.org/</loc>');
  });

  test('again into its own folder, never into another’s', async () => {
    put('resume.json', JSON.stringify(starter));
    expect(await command('build', 'resume.json', '--out', 'site')).toBe(0);
    writeFileSync(join(cwd, 'site/assets/old.js'), '');
    expect(await command('build', 'resume.json', '--out', 'site')).toBe(0);
    expect(existsSync(join(cwd, 'site/assets/old.js'))).toBe(false);
    mkdirSync(join(cwd, 'mine'));
    put('mine/thesis.txt', 'kept');
    expect(await command('build', 'resume.json', '--out', 'mine')).toBe(2);
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['thesis.txt']);
  });
});

describe('the command itself', () => {
  test.each([
    [['--help'], 0, /folio-elements check/],
    [[], 0, /folio-elements check/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['chekc', 'x'], 2, /There is no command chekc/],
    [['check'], 2, /Which file/],
    [['check', 'missing.json'], 2, /cannot be read/],
    [['check', '--nope'], 2, /--help/],
    [['check', 'a.json', 'b.json'], 2, /One file/],
  ] as const)('%j ends with %i', async (words, code, wanted) => {
    expect(await command(...words)).toBe(code);
    expect(said).toMatch(wanted);
  });

  test('without a folder, or with an address that is none', async () => {
    put('resume.json', JSON.stringify(starter));
    expect(await command('build', 'resume.json')).toBe(2);
    expect(await command('build', 'resume.json', '--out', 'site', '--url', 'javascript:alert(1)')).toBe(2);
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});
