import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: any };

const read = (path: string): Schema => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Schema;
const official = read('../../node_modules/@jsonresume/schema/schema.json');
const ours = read('../../src/schema.json');

// Ajv and its formats are CommonJS: their classes may sit under `default`.
const make = (schema: Schema): ValidateFunction => {
  const ajv = new ((Ajv as any).default ?? Ajv)({ strict: false, allErrors: true });
  ((addFormats as any).default ?? addFormats)(ajv);
  return ajv.compile(schema);
};
const validOfficial = make(official);
const validOurs = make(ours);

const samples = [
  'sample.resume.json',
  'examples/career-changer.resume.json',
  'examples/new-grad.resume.json',
  'examples/senior-engineer.resume.json',
].map((name) => [name, read(`../../node_modules/@jsonresume/schema/${name}`) as Json] as const);

/** Documents of a schema: some of its properties, with values it allows, and now and then a field it does not name. */
function arbitraryOf(schema: Schema, root: Schema): fc.Arbitrary<Json> {
  if (schema['$ref'])
    return arbitraryOf(
      schema['$ref']
        .split('/')
        .slice(1)
        .reduce((at: Schema, key: string) => at[key], root),
      root,
    );
  if (schema['anyOf']) return fc.oneof(...(schema['anyOf'] as Schema[]).map((each) => arbitraryOf(each, root)));
  if (schema['enum']) return fc.constantFrom(...schema['enum']);
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  if (type === 'object') {
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).filter(
      ([key]) => key !== 'private' && key !== 'folio',
    );
    const known: fc.Arbitrary<any> = fc.record(
      Object.fromEntries(properties.map(([key, each]) => [key, arbitraryOf(each, root)])),
      { requiredKeys: [] },
    );
    return schema['additionalProperties'] === true
      ? fc
          .tuple(
            known,
            fc.dictionary(
              fc.string().map((key) => `x${key}`),
              fc.jsonValue() as fc.Arbitrary<Json>,
              { maxKeys: 1 },
            ),
          )
          .map(([a, b]) => ({ ...b, ...a }))
      : known;
  }
  if (type === 'array') return fc.array(arbitraryOf(schema['items'], root), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: schema['minimum'] ?? 0, max: 9 });
  if (type === 'string') {
    if (schema['format'] === 'uri') return fc.webUrl();
    if (schema['format'] === 'email') return fc.emailAddress();
    if (schema['pattern'])
      return fc.constantFrom('2014', '2014-06', '2014-06-29', '2019-19', '1066-12-25', '2020-02-31');
    return fc.string({ unit: 'grapheme' });
  }
  return fc.jsonValue() as fc.Arbitrary<Json>;
}

describe('against the official schema', () => {
  test.each(samples)('%s is valid for both', (_, document) => {
    expect(validOfficial(document)).toBe(true);
    expect(validOurs(document)).toBe(true);
  });

  test('every valid JSON Resume is valid for ours', () => {
    fc.assert(
      fc.property(arbitraryOf(official, official), (document) => {
        fc.pre(validOfficial(document) as boolean);
        expect(validOurs(document), JSON.stringify(validOurs.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('names every property of the official one', () => {
    const check = (theirs: Schema, mine: Schema, path: string): void => {
      for (const [key, each] of Object.entries((theirs['properties'] ?? {}) as Record<string, Schema>)) {
        expect(mine?.['properties'], `${path}/${key}`).toHaveProperty(key);
        check(each, mine['properties'][key], `${path}/${key}`);
      }
      if (theirs['items']) check(theirs['items'], mine['items'], `${path}/*`);
    };
    check(official, ours, '');
  });
});

describe('against the reader', () => {
  test('documents that are valid give no error, and none of the words that must never be shown', () => {
    fc.assert(
      fc.property(arbitraryOf(ours, ours), arbitraryOf(ours['definitions'].folio, ours), (document, folio) => {
        const whole = { ...(document as object), folio };
        const { portfolio, issues } = readDocument(whole);
        expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
        if (/undefined|NaN|Invalid Date|\[object /.test(JSON.stringify(whole))) return;
        expect(JSON.stringify({ portfolio, issues })).not.toMatch(/undefined|NaN|Invalid Date|\[object /);
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  test('every property it describes is read', () => {
    // A document with a text of its own at every place where the schema has a string.
    let count = 0;
    const texts: [path: string, text: string][] = [];
    const build = (schema: Schema, path: string): Json | undefined => {
      if (schema['$ref'])
        return build(
          schema['$ref']
            .split('/')
            .slice(1)
            .reduce((at: Schema, key: string) => at[key], ours),
          path,
        );
      if (schema['anyOf']) return build(schema['anyOf'][0], path);
      if (schema['enum']) return schema['enum'][1];
      const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
      if (type === 'object') {
        const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
        return Object.fromEntries(
          Object.entries(properties)
            .filter(
              ([key]) =>
                !['private', 'id', '$schema', 'meta', 'languages', 'aliases', 'evidence'].includes(key) ||
                (key === 'languages' && path === ''),
            )
            .flatMap(([key, each]) => {
              const value = build(each, `${path}/${key}`);
              return value === undefined ? [] : [[key, value]];
            }),
        );
      }
      if (type === 'array') return [build(schema['items'], `${path}/*`)!];
      if (type === 'boolean') return undefined;
      if (type === 'integer') return 7;
      if (type !== 'string') return undefined;
      if (schema['pattern'] || path.endsWith('Date') || path.endsWith('/date')) return '2014-06';
      if (path.endsWith('/source') || path.endsWith('/target')) return 'node';
      if (path === '/projects/*/map') return 'map';
      // They say whose it is, and are not shown.
      if (path.endsWith('/snapshots/*/project')) return 'projects/0';
      if (/\/snapshots?(?:\/\*)?\/url$/.test(path) || path.endsWith('/snapshot/project')) return undefined;
      if (path === '/folio/language') return 'en';
      const text = `word${++count}`;
      const value = /url$|image$/.test(path)
        ? `https://${text}.example/`
        : schema['format'] === 'email'
          ? `${text}@a.example`
          : text;
      texts.push([path, text]);
      return value;
    };
    const document = build(ours, '') as any;
    // What must fit together to be read at all.
    const map = document.folio.maps[0];
    map.id = 'map';
    map.nodes[0].id = 'node';
    document.folio.rings.sectors[0].skills = [
      { name: document.folio.rings.sectors[0].skills[0], ring: document.folio.rings.rings[0], level: 'wordlevel' },
    ];
    // A role with positions shares its fields with them; a second entry shows its own.
    const { positions, ...own } = document.work[0];
    document.work = [own, { name: 'Other', positions }];
    expect(validOurs(document), JSON.stringify(validOurs.errors)).toBe(true);

    const readings = [
      readDocument(document),
      readDocument({ ...document, folio: { ...document.folio, rings: undefined, snapshots: undefined } }),
    ];
    const shown = JSON.stringify(readings.map(({ portfolio }) => portfolio));
    expect(texts.length).toBeGreaterThan(90);
    // The readable ring and level replaced two texts of the schema's walk.
    const missing = texts.filter(([path, text]) => !shown.includes(text) && !path.includes('/sectors/*/skills'));
    expect(missing).toEqual([]);
    expect(readings[0]!.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('every text of the official samples is found in the model', () => {
    for (const [, document] of samples) {
      const { portfolio } = readDocument(document);
      const shown = JSON.stringify(portfolio);
      const look = (value: Json, path: string): void => {
        if (typeof value === 'string')
          expect(shown, path).toContain(path.endsWith('countryCode') ? '' : JSON.stringify(value).slice(1, -1));
        else if (typeof value === 'object' && value)
          for (const [key, each] of Object.entries(value))
            if (!['$schema', 'meta'].includes(key)) look(each as Json, `${path}/${key}`);
      };
      look(document, '');
    }
  });

  test('describes every field', () => {
    const look = (schema: Schema, path: string): void => {
      if (schema['$ref']) return;
      for (const [key, each] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
        expect(each['description'] ?? each['$ref'], `${path}/${key}`).toBeTruthy();
        look(each, `${path}/${key}`);
      }
      if (schema['items']) look(schema['items'], `${path}/*`);
      for (const each of schema['anyOf'] ?? []) look(each, path);
    };
    look(ours, '');
    for (const [name, each] of Object.entries(ours['definitions'] as Schema)) look(each, `definitions/${name}`);
  });
});
