import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Color from 'colorjs.io';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';
import { readTokens, sourcesOf, themesOf } from '../../scripts/tokens.mjs';
import { drawing } from '../../src/styles/drawing.js';
import { themeExtras, themeNames, themes, type Scheme } from '../../src/styles/themes.js';

const root = join(import.meta.dirname, '../..');
const schemes = themeNames.flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => [`${theme}, ${scheme}`, themes[theme][scheme]] as const),
);
/** WCAG 2.2, of what a screen shows: colours beyond sRGB are brought into it first. */
const contrast = (scheme: Scheme, over: keyof Scheme, under: keyof Scheme): number => {
  const [a, b] = [over, under].map((name) => new Color(scheme[name]).to('srgb').toGamut());
  return a!.contrast(b!, 'WCAG21');
};

describe.each(schemes)('%s', (_, scheme) => {
  test.each<[keyof Scheme, keyof Scheme]>([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'surface'],
    ['paper', 'ink'], // the filled action
    ['degraded', 'paper'], // a word in failure mode
    ['degraded', 'surface'],
  ])('text: %s on %s, at least 4.5:1', (over, under) => {
    expect(contrast(scheme, over, under)).toBeGreaterThanOrEqual(4.5);
  });

  test.each<keyof Scheme>([
    'mark',
    'rule',
    'signal',
    'kind-service',
    'kind-stream',
    'kind-store',
    'kind-cache',
    'kind-worker',
    'kind-gateway',
  ])('a mark with a meaning: %s, at least 3:1', (name) => {
    expect(contrast(scheme, name, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(scheme, name, 'surface')).toBeGreaterThanOrEqual(3);
  });

  test('the signal is told from the ink beside it', () => {
    expect(new Color(scheme.signal).deltaE(new Color(scheme.ink), '2000')).toBeGreaterThan(10);
  });
});

describe('one source', () => {
  test('what stands in the sources is what tokens.json says (npm run tokens)', async () => {
    const tokens = await readTokens();
    expect(themes).toEqual(themesOf(tokens));
    for (const [file, text] of await sourcesOf(tokens))
      expect(squeeze(readFileSync(join(root, file), 'utf8')), file).toBe(squeeze(text));
  });

  const files = globSync(['src/**/*.ts', 'stories/**/*.ts'], { cwd: root });
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const found = (pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map(([, name]) => name!));

  test('every private property that is used is defined, and the other way round', () => {
    const used = found(/var\((--_[\w-]+)/g);
    // In a style sheet, or from a script by setProperty.
    const defined = new Set([...found(/(--_[\w-]+)\s*:/g), ...found(/['"`](--_[\w-]+)['"`]/g)]);
    expect([...used].filter((name) => !defined.has(name)).sort()).toEqual([]);
    expect([...defined].filter((name) => !used.has(name)).sort()).toEqual([]);
  });

  test('every public property is one of the tokens, and every public token is read somewhere', () => {
    const read = found(/var\((--folio-[\w-]*\w)/g);
    const tokens = [
      ...Object.keys(themes.sheet.light),
      ...Object.values(themeExtras).flatMap((each) => Object.keys(each)),
    ];
    const known = new Set([...tokens, 'font', 'font-mono', 'font-size'].map((name) => `--folio-${name}`));
    // Those of the kinds are written by a loop: looked up in what comes out of it.
    for (const [, name, light, dark] of drawing.cssText.matchAll(
      /var\(--folio-(kind-\w+),\s*light-dark\((oklch\([^)]+\)),\s*(oklch\([^)]+\))\)/g,
    )) {
      read.add(`--folio-${name}`);
      const numbers = (value: string | undefined): number[] => value!.match(/[\d.]+/g)!.map(Number);
      expect(numbers(light), name).toEqual(numbers(themes.sheet.light[name as keyof Scheme]));
      expect(numbers(dark), name).toEqual(numbers(themes.sheet.dark[name as keyof Scheme]));
    }
    read.delete('--folio-kind');
    expect([...read].filter((name) => !known.has(name)).sort()).toEqual([]);
    expect([...known].filter((name) => !read.has(name)).sort()).toEqual([]);
  });
});

/** Without what a formatter decides. */
function squeeze(text: string): string {
  return text.replace(/[\s'"]+/g, '').replace(/,(?=[}\])])|(?<=[<=])\|/g, '');
}
