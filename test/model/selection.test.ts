import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';
import { parseInline, tokenText, type InlineToken } from '../../src/model/inline.js';
import { isForeign, readSelection, writeSelection } from '../../src/model/selection-address.js';
import { relate, sameSelection, type Selection } from '../../src/model/selection.js';

const { portfolio } = readDocument({
  basics: { name: 'Nour Test' },
  work: [
    {
      id: 'a',
      name: 'Acme',
      position: 'Engineer',
      keywords: ['Kafka'],
      highlights: ['Moved **Apache Kafka** to `kafka 3`.'],
    },
    { id: 'b', name: 'Bolt', position: 'Analyst', highlights: ['Wrote reports.'] },
  ],
  projects: [
    { id: 'p', name: 'Ledger', entity: 'Acme', keywords: ['Redis'], map: 'system' },
    { id: 'q', name: 'Garden', keywords: ['Kafka'] },
  ],
  skills: [{ name: 'Messaging', keywords: ['Kafka', 'RabbitMQ'] }],
  folio: {
    maps: [
      {
        id: 'system',
        nodes: [
          { id: 'bus', label: 'Bus', skills: ['Kafka'] },
          { id: 'db', label: 'Store', skills: ['Redis'] },
        ],
        edges: [],
      },
    ],
  },
});

const relationsOf = (selection: Selection): Record<string, string | undefined> => {
  const related = relate(portfolio!, selection)!;
  return {
    a: related.relationOf('role', 'a'),
    b: related.relationOf('role', 'b'),
    p: related.relationOf('project', 'p'),
    q: related.relationOf('project', 'q'),
    bus: related.relationOf('node', 'bus', 'system'),
    db: related.relationOf('node', 'db', 'system'),
    Kafka: related.relationOf('skill', 'kafka'),
    Redis: related.relationOf('skill', 'Redis'),
    RabbitMQ: related.relationOf('skill', 'RabbitMQ'),
  };
};

describe('what belongs to a selection', () => {
  test('a skill: everything that backs it, the rest is aside', () => {
    expect(relationsOf({ kind: 'skill', id: 'KAFKA' })).toEqual({
      a: 'proof',
      b: 'aside',
      p: 'aside',
      q: 'proof',
      bus: 'proof',
      db: 'aside',
      Kafka: 'chosen',
      Redis: 'aside',
      RabbitMQ: 'aside',
    });
  });

  test('a skill that nothing backs: known, and all is aside', () => {
    const related = relate(portfolio!, { kind: 'skill', id: 'rabbitmq' })!;
    expect(related.label).toBe('RabbitMQ');
    expect(related.relationOf('role', 'a')).toBe('aside');
  });

  test('a role: its skills and its employer’s projects; kinds that are not concerned stay as they are', () => {
    expect(relationsOf({ kind: 'role', id: 'a' })).toEqual({
      a: 'chosen',
      b: 'aside',
      p: 'proof',
      q: 'aside',
      bus: undefined,
      db: undefined,
      Kafka: 'proof',
      Redis: 'aside',
      RabbitMQ: 'aside',
    });
  });

  test('a project: its skills, its map, its employer', () => {
    expect(relationsOf({ kind: 'project', id: 'p' })).toEqual({
      a: 'proof',
      b: 'aside',
      p: 'chosen',
      q: 'aside',
      bus: 'proof',
      db: 'proof',
      Kafka: 'aside',
      Redis: 'proof',
      RabbitMQ: 'aside',
    });
  });

  test('a node: its skills and the project that is drawn so', () => {
    expect(relationsOf({ kind: 'node', id: 'bus', map: 'system' })).toEqual({
      a: undefined,
      b: undefined,
      p: 'proof',
      q: 'aside',
      bus: 'chosen',
      db: 'aside',
      Kafka: 'proof',
      Redis: 'aside',
      RabbitMQ: 'aside',
    });
  });

  test.each<Selection>([
    { kind: 'skill', id: 'COBOL' },
    { kind: 'role', id: 'nobody' },
    { kind: 'project', id: '__proto__' },
    { kind: 'node', id: 'bus' },
    { kind: 'record', id: '' },
  ])('what the document does not have is no selection: %o', (selection) => {
    expect(relate(portfolio!, selection)).toBeUndefined();
  });
});

describe('the words that name a selection', () => {
  const matchesIn = (tokens: readonly InlineToken[]): string[] =>
    tokens.flatMap((token) =>
      token.type === 'match' ? [tokenText(token.tokens)] : 'tokens' in token ? matchesIn(token.tokens) : [],
    );

  test('are marked within emphasis and code, and no word is lost', () => {
    const mark = relate(portfolio!, { kind: 'skill', id: 'Kafka' })!.markerFor('role', 'a')!;
    const tokens = parseInline(portfolio!.roles[0]!.highlights[0]!);
    expect(matchesIn(mark(tokens)).join('|')).toMatch(/kafka.*\|kafka/i);
    expect(tokenText(mark(tokens))).toBe(tokenText(tokens));
    const other = parseInline('Another text with Kafka.');
    expect(mark(other), 'ranges belong to one text').toEqual(other);
  });

  test('there are none where nothing matched', () => {
    const related = relate(portfolio!, { kind: 'skill', id: 'Kafka' })!;
    expect(related.markerFor('role', 'b')).toBeUndefined();
    expect(related.markerFor('project', 'q')?.([{ type: 'text', text: 'x' }])).toEqual(undefined);
  });
});

describe('a selection in the address', () => {
  test.each<[Selection, string]>([
    [{ kind: 'skill', id: 'Kafka' }, 'skill=kafka'],
    [{ kind: 'skill', id: 'C++ & C#' }, 'skill=c%2B%2B%20%26%20c%23'],
    [{ kind: 'node', id: 'trading', map: 'system' }, 'map=system&node=trading'],
    [{ kind: 'role', id: 'work/0' }, 'role=work%2F0&chosen'],
    [{ kind: 'project', id: 'ألف' }, `project=${encodeURIComponent('ألف')}&chosen`],
  ])('%o is written and read back', (selection, text) => {
    expect(writeSelection(selection)).toBe(text);
    const read = readSelection(text)!;
    expect(read.id.toLowerCase()).toBe(selection.id.toLowerCase());
    expect(sameSelection({ ...read, id: selection.id }, selection)).toBe(true);
  });

  test('what else an address of ours says is kept, what others use it for is not taken over', () => {
    expect(writeSelection({ kind: 'skill', id: 'Go' }, 'map=system&node=a&fail=kafka')).toBe('skill=go&fail=kafka');
    expect(writeSelection(undefined, 'skill=go&fail=kafka')).toBe('fail=kafka');
    expect(writeSelection(undefined, 'skill=go')).toBe('');
    expect(writeSelection({ kind: 'skill', id: 'Go' }, 'roles')).toBe('skill=go');
    expect(isForeign('/route?skill=go')).toBe(true);
    expect(isForeign('!/route')).toBe(true);
    expect(isForeign('skill=go')).toBe(false);
  });

  test.each(['', 'roles', 'role=work%2F0', 'map=system', 'skill=', '%', 'skill', '&&&=='])(
    '%s chooses nothing',
    (hash) => {
      expect(readSelection(hash)).toBeUndefined();
    },
  );
});
