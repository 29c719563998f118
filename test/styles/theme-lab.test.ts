import { describe, expect, test } from 'vitest';
import { themes } from '../../src/styles/themes.js';
import {
  checkContrast,
  draftCss,
  draftTokens,
  emptyDraft,
  readDraft,
  schemeOf,
  tokenNames,
  writeDraft,
  type Draft,
} from '../../stories/workshop/theme.js';

const draft: Draft = { base: 'blueprint', light: { ink: 'white' }, dark: { paper: 'rgb(1 2 3)' } };

describe('the theme lab', () => {
  test('a draft is written into an address and read back', () => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });

  test.each([
    null,
    '',
    '%',
    '{',
    '%7B',
    '[]',
    'null',
    '7',
    '{"base":"__proto__","light":{"ink":"banana","x":"red"},"dark":7}',
  ])('a damaged address opens the default: %s', (word) => {
    expect(readDraft(word)).toEqual(emptyDraft);
  });

  test('the themes that ship have no weak pair, a changed one is told', () => {
    for (const base of ['sheet', 'blueprint', 'terminal'] as const)
      for (const scheme of ['light', 'dark'] as const)
        expect(
          checkContrast(schemeOf({ ...emptyDraft, base }, scheme)).filter(({ ratio, least }) => ratio < least),
        ).toEqual([]);
    const weak = checkContrast(schemeOf({ ...emptyDraft, light: { ink: 'silver' } }, 'light')).filter(
      ({ ratio, least }) => ratio < least,
    );
    expect(weak.map(({ over }) => over)).toEqual(['ink', 'ink']);
  });

  test('leaves as CSS with every property, light and dark', () => {
    const css = draftCss(draft);
    for (const name of tokenNames) expect(css).toContain(`--folio-${name}: light-dark(`);
    expect(css).toContain(`--folio-ink: light-dark(white, ${themes.blueprint.dark.ink})`);
  });

  test('leaves as tokens in the W3C format', async () => {
    const { defineConfig, parse } = await import('@terrazzo/parser');
    const cwd = new URL('../..', import.meta.url);
    const config = defineConfig({ lint: { rules: {} } }, { cwd });
    const { tokens } = await parse([{ filename: new URL('draft.json', cwd), src: draftTokens(draft) }], { config });
    expect(Object.keys(tokens)).toHaveLength(tokenNames.length);
    expect(tokens['color.ink']!.$value).toMatchObject({ colorSpace: 'oklch', components: [1, 0, 0] });
  });
});
