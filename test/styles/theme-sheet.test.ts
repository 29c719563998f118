import Color from 'colorjs.io';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeCss } from '../../src/styles/theme-sheet.js';
import { themeNames, themes } from '../../src/styles/themes.js';

const supports = (property: string, value: string): boolean => {
  if (property !== 'color') return /^(?:[\w\s,'"-]|var\(|\))+$/.test(value);
  try {
    return Boolean(new Color(value));
  } catch {
    return false;
  }
};
const read = (given: unknown): { css: string | undefined; said: string[] } => {
  const said: string[] = [];
  return { css: themeCss(given, supports, (problem) => said.push(problem)), said };
};

describe('the sheet of a theme', () => {
  test.each(themeNames)('%s, by its name', (name) => {
    const { css, said } = read(name);
    expect(said).toEqual([]);
    for (const [token, value] of Object.entries(themes[name].light))
      expect(css).toContain(`--folio-${token}:light-dark(${value},`);
  });

  test('of one’s own: what is left out is the sheet’s', () => {
    const { css, said } = read({ light: { ink: 'navy' }, font: 'Georgia, serif' });
    expect(said).toEqual([]);
    expect(css).toBe(
      `:host{--folio-ink:light-dark(navy,${themes.sheet.dark.ink});--folio-font:Georgia, serif;background:var(--_paper);padding:1.25em}`,
    );
    expect(read('{"dark":{"paper":"#000"}}').css).toContain(`light-dark(${themes.sheet.light.paper},#000)`);
  });

  test('what is not a colour falls back token by token, and is told', () => {
    const { css, said } = read({ light: { ink: 'banana', mark: 'red', shade: 'red' }, dark: { ink: 7 }, font: {} });
    expect(css).toBe(
      `:host{--folio-mark:light-dark(red,${themes.sheet.dark.mark});background:var(--_paper);padding:1.25em}`,
    );
    expect(said.join('\n')).toMatch(/light\.shade[^]*light\.ink: "banana"[^]*dark\.ink: 7[^]*font: \{\}/);
  });

  test.each([
    undefined,
    null,
    '',
    '  ',
    'banana',
    '__proto__',
    'constructor',
    '{',
    '{"light":',
    '[]',
    7,
    [],
    { light: [] },
    {},
  ])('%j is no theme and does no harm', (given) => {
    expect(read(given).css).toBeUndefined();
  });

  test('nothing breaks out of it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        for (const given of [
          value,
          { light: { ink: value } },
          { light: { ink: `red;}${text}` } },
          { font: `a;${text}}` },
        ]) {
          const { css = ':host{}' } = read(given);
          expect(css.indexOf('}')).toBe(css.length - 1);
        }
      }),
    );
  });
});
