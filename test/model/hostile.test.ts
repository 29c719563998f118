import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';
import type { Issue, Portfolio } from '../../src/model/types.js';

const read = (
  document: unknown,
  language?: string,
): { portfolio: Portfolio; issues: readonly Issue[]; codes: string[] } => {
  const reading = readDocument(document, language === undefined ? {} : { language });
  return { ...reading, codes: reading.issues.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const FORBIDDEN = /undefined|NaN|Invalid Date|\[object /;

describe('whatever is given', () => {
  test.each([
    undefined,
    null,
    0,
    1,
    '',
    'text',
    '{"basics":{}}',
    true,
    [],
    [1],
    {},
    Symbol('x'),
    () => 1,
    new Date(NaN),
    new Map(),
    10n,
  ])('%s', (given) => {
    const { portfolio, issues } = read(given);
    expect(portfolio.roles).toEqual([]);
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      expect(issues).toMatchObject([{ code: 100, severity: 'error', pointer: '' }]);
  });

  test('wrong types in every place', () => {
    const names = [
      'basics',
      'work',
      'volunteer',
      'education',
      'awards',
      'certificates',
      'publications',
      'skills',
      'languages',
      'interests',
      'references',
      'projects',
      'meta',
      'folio',
      'extra',
    ];
    const inner = [
      'headline',
      'availability',
      'proof',
      'focus',
      'maps',
      'rings',
      'sections',
      'languages',
      'aliases',
      'evidence',
      'contact',
      'language',
    ];
    for (const wrong of [
      null,
      undefined,
      0,
      NaN,
      Infinity,
      -0,
      true,
      false,
      '',
      'x',
      [],
      {},
      [[]],
      [[[]]],
      [null],
      [undefined],
      [{}],
      { a: { b: {} } },
      [{ name: {} }],
      [true],
      10n,
      Symbol.iterator,
      () => {},
      new Date(),
      new Date(NaN),
      Object.create(null),
      new Array(5),
    ]) {
      const documents = [
        Object.fromEntries(names.map((name) => [name, wrong])),
        { folio: Object.fromEntries(inner.map((name) => [name, wrong])) },
        ...names.map((name) => ({
          [name]: [
            Object.fromEntries(
              [
                'name',
                'startDate',
                'url',
                'highlights',
                'keywords',
                'location',
                'profiles',
                'id',
                'private',
                'image',
                'level',
                'positions',
              ].map((key) => [key, wrong]),
            ),
          ],
        })),
      ];
      for (const document of documents) expect(JSON.stringify(readDocument(document))).not.toMatch(FORBIDDEN);
    }
  });

  test('anything', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withDate: true,
          withSparseArray: true,
          withNullPrototype: true,
          withMap: true,
          withBigInt: true,
        }),
        (given) => void readDocument(given),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        (work, folio) =>
          void readDocument(
            {
              work,
              skills: work,
              basics: work,
              x: work,
              folio: { maps: folio, rings: folio, sections: folio, proof: folio, languages: { en: folio } },
            },
            { language: 'en' },
          ),
      ),
      { numRuns: 300 },
    );
  });

  test('keys that reach prototypes stay keys', () => {
    const { portfolio } = read(
      JSON.parse(
        '{"__proto__": {"polluted": true}, "constructor": [{"name": "x"}], "basics": {"name": "A", "__proto__": {"polluted": "x"}, "constructor": "y", "toString": "z"}, "work": [{"name": "W", "hasOwnProperty": "no", "__proto__": "q"}], "folio": {"languages": {"__proto__": {}, "ar": {"__proto__": {"polluted": 1}, "basics": {"__proto__": {"polluted": 1}}}}, "sections": [{"show": "constructor"}, {"show": "hero"}, {"show": "toString"}]}}',
      ),
      'ar',
    );
    expect(({} as any).polluted).toBeUndefined();
    expect(portfolio.sections.map(({ anchor }) => anchor)).toContain('hero');
    expect(JSON.stringify(portfolio)).toContain('"z"');
  });

  test('nothing is dropped silently: each text is in the model or in an issue', () => {
    // Texts of their own in a document of any shape, under names that the reader knows and does not know.
    const key = fc.constantFrom(
      'name',
      'company',
      'title',
      'position',
      'summary',
      'highlights',
      'keywords',
      'x',
      'team',
      'startDate',
      'url',
      'description',
      'location',
      'level',
      'label',
      'id',
      'text',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.nat({ max: 99999 }).map((n) => `w${n}w`),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'basics',
            'work',
            'projects',
            'education',
            'languages',
            'references',
            'interests',
            'skills',
            'stuff',
            'awards',
          ),
          value as fc.Arbitrary<unknown>,
        ),
        (document) => {
          const { portfolio, issues } = readDocument(document);
          const shown = JSON.stringify(portfolio);
          const look = (each: unknown, pointer: string): void => {
            if (typeof each === 'string') {
              const told = issues.some(
                (issue) =>
                  ![102, 103, 104, 108, 200, 201, 202].includes(issue.code) &&
                  (pointer === issue.pointer || pointer.startsWith(`${issue.pointer}/`)),
              );
              expect(shown.includes(each) || told, `${pointer} ${each} in ${JSON.stringify(document)}`).toBe(true);
            } else if (typeof each === 'object' && each)
              for (const [name, inner] of Object.entries(each)) look(inner, `${pointer}/${name}`);
          };
          look(document, '');
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);

  test('the same document gives the same model, and is not changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = { basics: value, work: [value, value], folio: { maps: [value], rings: value } };
        const before = JSON.stringify(document);
        expect(JSON.stringify(readDocument(document))).toBe(JSON.stringify(readDocument(JSON.parse(before))));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  test('model invariants: unique ids and anchors, edges between nodes, rings that exist', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'work/0', 'folio/maps/0', 1, '');
    const node = fc.record({ id, label: id, skills: fc.array(id) }, { requiredKeys: [] });
    const document = fc.record({
      work: fc.array(fc.record({ id, name: id })),
      projects: fc.array(fc.record({ id, name: id, map: id })),
      skills: fc.array(fc.record({ name: id, keywords: fc.array(id) })),
      other: fc.array(fc.record({ id, name: id })),
      folio: fc.record({
        maps: fc.array(
          fc.record({ id, nodes: fc.array(node), edges: fc.array(fc.record({ source: id, target: id })) }),
        ),
        rings: fc.option(
          fc.record({
            rings: fc.array(fc.string()),
            sectors: fc.array(
              fc.record({ name: id, skills: fc.array(fc.record({ name: id, ring: fc.oneof(id, fc.integer()) })) }),
            ),
          }),
        ),
        sections: fc.option(
          fc.array(fc.record({ show: fc.constantFrom('map', 'record', 'roles', 'hero'), id }, { requiredKeys: [] })),
        ),
      }),
    });
    const unique = (values: readonly string[]): void => expect(new Set(values).size).toBe(values.length);
    fc.assert(
      fc.property(document, (given) => {
        const { portfolio } = readDocument({ basics: { name: 'A B' }, ...given });
        for (const list of [
          portfolio.roles,
          portfolio.projects,
          portfolio.maps,
          ...portfolio.records.map(({ entries }) => entries),
        ])
          unique(list.map((each) => each.id));
        unique(portfolio.sections.map(({ anchor }) => anchor));
        for (const { anchor } of portfolio.sections) expect(anchor).toMatch(/^[a-z0-9-]+$/);
        for (const { nodes, edges } of portfolio.maps) {
          const ids = nodes.map((each) => each.id);
          unique(ids);
          for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
        }
        for (const { skills } of portfolio.chart?.sectors ?? [])
          for (const { ring } of skills) expect(portfolio.chart!.rings[ring]).toBeDefined();
        for (const project of portfolio.projects)
          if (project.map) expect(portfolio.maps.some((map) => map.id === project.map)).toBe(true);
      }),
    );
  });
});

describe('large documents', () => {
  test('10,000 roles', () => {
    const document = {
      work: Array.from({ length: 10_000 }, (_, n) => ({
        name: `Company ${n}`,
        position: 'Engineer',
        startDate: '2014-06',
        endDate: '2015',
        highlights: ['Cut latency by 60 %', 'plain words'],
        keywords: ['Kafka', 'Redis'],
      })),
    };
    const { portfolio } = readDocument(document);
    expect(portfolio.roles).toHaveLength(10_000);
  });
  test('10,000 bad roles: the issues are counted, not listed', () => {
    const { issues } = readDocument({ work: Array.from({ length: 10_000 }, () => ({ name: 1, startDate: 'x' })) });
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)).toMatchObject({ code: 109, message: '19000 more issues are not listed.' });
  });
  test('5,000 highlights, a text of 200 kB', () => {
    const long = 'word '.repeat(40_000);
    const { portfolio } = readDocument({
      work: [{ name: 'A', highlights: Array.from({ length: 5000 }, (_, n) => `h${n}`), summary: long }],
    });
    expect(portfolio.roles[0]!.highlights).toHaveLength(5000);
    expect(portfolio.roles[0]!.summary).toBe(long.trim());
  });
  test('very deep and very wide', () => {
    let deep: unknown = 'end';
    for (let n = 0; n < 50_000; n++) deep = n % 2 ? [deep] : { x: deep };
    expect(
      JSON.stringify(
        readDocument(
          {
            basics: { x: deep, name: deep },
            work: deep,
            other: deep,
            skills: deep,
            folio: { maps: deep, languages: { ar: deep }, rings: deep },
          },
          { language: 'ar' },
        ),
      ),
    ).not.toMatch(FORBIDDEN);
    const loop: Record<string, unknown> = { name: 'x' };
    loop['self'] = loop;
    loop['list'] = [loop, loop];
    readDocument({ work: [loop], basics: loop, folio: loop });
    const sparse: unknown[] = [];
    sparse[4_000_000_000] = { name: 'far' };
    expect(readDocument({ work: sparse }).portfolio.roles).toHaveLength(1);
  });
});
