import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, shorten, textWidth } from '../../src/layout/text-width.js';

describe('textWidth', () => {
  test.each([
    // Measured in two faces at 13 px: never narrower than the wider one, never a fifth wider.
    ['Trading Service', 97],
    ['WebSocket gateway', 125],
    ['Infrastructure as code', 137],
    ['PostgreSQL', 75],
  ])('%s holds its measured width', (text, measured) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text, 13)).toBeLessThan(measured * 1.2);
  });
  test('mono is even, marks and joiners are nothing, squares are squares', () => {
    expect(textWidth('iiii', 10, { mono: true })).toBe(textWidth('MMMM', 10, { mono: true }));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('日本', 10)).toBeCloseTo(20.4);
    expect(textWidth('', 10)).toBe(0);
  });
});

describe('breakLines', () => {
  test.each([
    ['Trading Service', 94, ['Trading', 'Service']],
    ['Redis', 94, ['Redis']],
    ['two  spaces', 94, ['two spaces']],
    ['Infrastructure as code', 100, ['Infrastructure', 'as code']],
    ['日本語のサービス名', 70, ['日本語の', 'サービス名']],
  ])('%s', (text, width, lines) => {
    expect(breakLines(text, width, 13, 2)).toEqual(lines);
  });
  test('any text fits, in no more lines than asked for, without halving a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = breakLines(text, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) {
            expect(textWidth(line, 13)).toBeLessThanOrEqual(width + 1e-6);
            expect(line).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          }
        },
      ),
    );
  });
  test('400 letters are shortened', () => {
    expect(shorten('x'.repeat(400), 100, 13)).toMatch(/^x{5,}…$/);
  });
});
