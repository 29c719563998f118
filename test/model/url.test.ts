import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeImageUrl, safeUrl } from '../../src/model/url.js';

describe('addresses', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['  https://a.example/x ', 'https://a.example/x'],
    ['ht\ttps://a.example', 'https://a.example'],
    ['https://a.exa\u200bmple', 'https://a.example'],
    ['\u0000https://a.example', 'https://a.example'],
    ['https://a.example/\u202egpj.exe', 'https://a.example/gpj.exe'],
    ['a.example/me', 'https://a.example/me'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+155501', 'tel:+155501'],
    ['/cv.pdf', '/cv.pdf'],
    ['cv.pdf', 'cv.pdf'],
    ['#work', '#work'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    [' \u0001javascript:alert(1)', undefined],
    ['java\u00adscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['blob:x', undefined],
    ['file:///etc/passwd', undefined],
    ['\\\\evil.example\\x', undefined],
    ['', undefined],
    [7, undefined],
    [null, undefined],
  ])('%j', (given, expected) => {
    expect(safeUrl(given)).toBe(expected);
  });
  test('whatever stands between the letters of a scheme, what comes out has an allowed one', () => {
    const noise = fc.array(
      fc.constantFrom('', '\t', '\n', '\r', '\u0000', '\u0008', ' ', '\u200b', '\u202e', '\u2028', '\ufeff', '\u00ad'),
      { minLength: 12, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https:', 'mailto:'),
        noise,
        (scheme, between) => {
          const url = safeUrl([...scheme].map((letter, index) => (between[index] ?? '') + letter).join('') + '//x');
          if (url !== undefined)
            expect(new URL(url, 'https://base.example/').protocol).toMatch(/^(?:https?|mailto|tel):$/);
          expect(url === undefined).toBe(!/^(?:https|mailto)/.test(scheme));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const url = safeUrl(given);
        if (url === undefined || !URL.canParse(url, 'https://base.example/')) return;
        expect(new URL(url, 'https://base.example/').protocol).toMatch(/^(?:https?|mailto|tel):$/);
      }),
    );
  });
  test('pictures', () => {
    expect(safeImageUrl('mailto:a@b.example')).toBeUndefined();
    expect(safeImageUrl('me.jpg')).toBe('me.jpg');
  });
});
