import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures, shorten } from '../../src/model/figures.js';
import { parseInline, plainText, type InlineToken } from '../../src/model/inline.js';

/** One token as a short word: `strong(a)`, `link:https://x(a)`. */
const show = (tokens: readonly InlineToken[]): string =>
  tokens
    .map((token) =>
      'tokens' in token
        ? `${token.type}${token.type === 'link' ? `:${token.href}` : ''}(${show(token.tokens)})`
        : 'text' in token
          ? token.type === 'code'
            ? `code(${token.text})`
            : token.text
          : token.type === 'arrow'
            ? '{→}'
            : '{/}',
    )
    .join('');

describe('what authors write', () => {
  test.each([
    ['plain', 'plain'],
    ['a **b** c', 'a strong(b) c'],
    ['a __b__ c', 'a strong(b) c'],
    ['a *b* c', 'a em(b) c'],
    ['a _b_ c', 'a em(b) c'],
    ['snake_case_name and a__b__c', 'snake_case_name and a__b__c'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**a _b_ c**', 'strong(a em(b) c)'],
    ['`a **b**`', 'code(a **b**)'],
    ['[x](https://a.example/y)', 'link:https://a.example/y(x)'],
    ['[x](https://a.example/y_(z))', 'link:https://a.example/y_(z)(x)'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<https://a.example>', 'link:https://a.example(https://a.example)'],
    ['<mailto:a@b.example>', 'link:mailto:a@b.example(a@b.example)'],
    ['a -> b', 'a{→}b'],
    ['a → b', 'a{→}b'],
    ['one\ntwo\n\nthree\n', 'one{/}two{/}three'],
    ['<b>a</b> <STRONG>b</STRONG> <i>c</i> <em>d</em> <code>e<f</code>', 'strong(a) strong(b) em(c) em(d) code(e<f)'],
    ['<b>a <i>b</i></b>', 'strong(a em(b))'],
    ['<b>a', '<b>a'],
    ['<a href="https://a.example" target=_blank>x</a>', 'link:https://a.example(x)'],
    ["<a class=y href='/cv.pdf'>x</a>", 'link:/cv.pdf(x)'],
    ['<a href=javascript:alert(1)>x</a>', '<a href=javascript:alert(1)>x</a>'],
    ['<a name=x>y</a>', '<a name=x>y</a>'],
    ['a<br>b<br/>c', 'a{/}b{/}c'],
    ['<ul><li>a</li><li>b</li></ul>', '• a{/}• b'],
    ['Did:<ul class="x">\n<li style="y">a</li>\n<li>b</li></ul>', 'Did:{/}• a{/}• b'],
    ['<p class="MsoNormal">a</p><p>b<br clear=all>c</p>', 'a{/}b{/}c'],
    ['a &lt;b&gt;bold&lt;/b&gt; tag', 'a <b>bold</b> tag'],
    ['`a &lt; b`', 'code(a < b)'],
    ['in فريق كبير now', 'in run(فريق كبير) now'],
    ['قاد **Kafka** وفريق AWS', 'قاد strong(Kafka) وفريق run(AWS)'],
    ['<p>a</p><p>b</p>', 'a{/}b'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<b onclick=alert(1)>a</b>', '<b onclick=alert(1)>a</b>'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%j', (given, expected) => {
    expect(show(parseInline(given))).toBe(expected);
  });
});

describe('measured figures', () => {
  test.each([
    ['p99 latency cut by about 60 %', ['60 %']],
    ['by 60% and ~60 %', ['60%', '~60 %']],
    ['−60 % or -60% latency', ['−60 %', '-60%']],
    ['tuned for 4× growth, then 10x', ['4×', '10x']],
    ['$2M saved, €1.5m earned, $300 a month', ['$2M', '€1.5m', '$300']],
    ['from minutes to seconds', ['minutes to seconds']],
    ['minutes → seconds', ['minutes → seconds']],
    ['went from days -> hours', ['days → hours']],
    ['from 900 ms to 120 ms', ['900 ms to 120 ms']],
    ['900ms→120ms', ['900ms → 120ms']],
    ['10k users, 2M requests, 3 million events', ['10k', '2M', '3 million']],
    ['50+ services', ['50+']],
    ['1,200 tenants and 10,000+ users', ['1,200', '10,000+']],
    ['99.99 % uptime', ['99.99 %']],
    ['10–15% faster', ['10–15%']],
    ['5 GB a day at 300 rps', ['5 GB', '300 rps']],
    ['بنسبة ٦٠٪ تقريبا', ['٦٠٪']],
    ['büyüme %60', ['%60']],
    ['in 15 ms', ['15 ms']],
    ['**60 %** less', ['60 %']],
    ['p99 of hot paths', []],
    ['in 2014 and 2015', []],
    ['4 roles, 2 projects', []],
    ['Node 18, HTTP/2, C++17, S3, x86, ES2022', []],
    ['5 to 10 engineers', []],
    ['a hundred days to remember', []],
    ['call 712-117-2923', []],
    ['version 1.2.3', []],
  ])('%j', (given, expected) => {
    expect(findFigures(given)).toEqual(expected);
  });
});

describe('properties', () => {
  const signs = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '`',
    '[',
    ']',
    '(',
    ')',
    '[a](https://a.example)',
    '<',
    '>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href="x">',
    '</a>',
    '<br>',
    '->',
    '→',
    '\n',
    ' ',
    '60',
    '%',
    '4',
    '×',
    '$',
    'to',
    'days',
    'a',
    'b',
    '.',
    ',',
    '-',
    '~',
    '+',
    'https://a.example',
    '\u202e',
    '😀',
  );
  const nasty = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

  test('without signs of markup, the words are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((each) => !/[*_`[\]<>\n→⟶]|->/.test(each)),
        (given) => {
          expect(plainText(given)).toBe(given);
        },
      ),
    );
  });

  test('no word is lost, whatever the markup', () => {
    fc.assert(
      fc.property(nasty, (given) => {
        // A link's address is not a word; what only looks like a link is left to the table above.
        fc.pre(!given.replaceAll('a](https://a.example)', '').includes(']('));
        const letters = (words: string): string =>
          words
            .replaceAll('](https://a.example)', '')
            .replace(/<\/?(?:b|i|br|p)>|<a href="x">|<\/a>|[^\p{L}\p{N}]/gu, '');
        expect(letters(plainText(given))).toBe(letters(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('reading is pure, and text tokens are never empty', () => {
    const check = (tokens: readonly InlineToken[]): boolean =>
      tokens.every((token) =>
        'tokens' in token ? token.type === 'figure' || check(token.tokens) : !('text' in token) || token.text !== '',
      );
    fc.assert(
      fc.property(nasty, (given) => {
        const tokens = parseInline(given);
        expect(tokens).toEqual(parseInline(given));
        expect(check(tokens)).toBe(true);
      }),
    );
  });

  test.each([
    ['*', 200_000],
    ['**', 100_000],
    ['_a ', 60_000],
    ['*a', 100_000],
    ['[a](', 50_000],
    ['[', 200_000],
    ['`', 200_000],
    ['`a', 100_000],
    [' ', 200_000],
    ['-', 200_000],
    ['->', 100_000],
    ['<', 200_000],
    ['<b>', 70_000],
    ['<b><i>', 33_000],
    ['<b><i><em><strong><code>', 8_000],
    ['<a href=', 25_000],
    ['<a href="', 22_000],
    ['<a x', 50_000],
    ['<a >', 50_000],
    ['1', 200_000],
    ['1.', 100_000],
    ['1 ', 100_000],
    ['1-', 100_000],
    ['$1', 100_000],
    ['1,', 100_000],
    ['days to ', 25_000],
    ['1 days -> ', 20_000],
    ['1→', 100_000],
    ['~', 200_000],
    ['**a*b_c`d[e](f', 14_000],
    ['\n', 200_000],
    ['a\n', 100_000],
    ['x', 200_000],
    ['% ', 100_000],
    ['1,000', 40_000],
  ])('200 kB of %j are read in linear time', (part, times) => {
    const given = part.repeat(times);
    // What is not linear takes minutes, and fails by the runner's own time limit.
    expect(parseInline(given)).toBeInstanceOf(Array);
  });
});

test('a text is shortened at a word', () => {
  expect(shorten('**Cut** costs', 90)).toBe('Cut costs');
  expect(shorten('one two three', 9)).toBe('one two…');
  expect(shorten('x'.repeat(200), 10)).toBe(`${'x'.repeat(10)}…`);
});
