import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartByEvidence, evidenceOf, evidenceTime, isUnproven, type SkillEvidence } from '../../src/model/evidence.js';
import { readDocument } from '../../src/model/read-document.js';
import type { Portfolio } from '../../src/model/types.js';

const portfolioOf = (document: unknown): Portfolio => readDocument(document).portfolio;
const skillsOf = (...names: string[]) => names.map((name) => ({ name }));

/** The words of a sentence that count for a skill. */
function found(skill: string, sentence: string, more: object = {}): string[] {
  const evidence = evidenceOf(
    portfolioOf({ skills: skillsOf(skill), work: [{ name: 'W', highlights: [sentence] }], ...more }),
  ).for(skill);
  return evidence.roles.flatMap(({ matches }) =>
    matches.flatMap(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end))),
  );
}

describe('names in sentences', () => {
  test.each([
    ['Kafka', 'Streams over Kafka and more', ['Kafka']],
    ['Kafka', 'kafka-based pipelines; Kafka.', ['kafka', 'Kafka']],
    ['Kafka', 'Apache Kafka', ['Apache Kafka']],
    ['Kafka', 'Kafkaesque meetings', []],
    ['Node.js', 'Services in Node.js, NodeJS and nodejs', ['Node.js', 'NodeJS', 'nodejs']],
    ['Node.js', 'Each node of the graph', []],
    ['Node.js', 'A node. JS bundles.', []],
    ['Node.js', 'Services in Node', ['Node']],
    ['PostgreSQL', 'Tuned Postgres indexes', ['Postgres']],
    ['Postgres', 'Tuned PostgreSQL indexes', ['PostgreSQL']],
    ['Kubernetes', 'Ran on k8s', ['k8s']],
    ['WebSockets', 'A WebSocket gateway', ['WebSocket']],
    ['WebSocket', 'over WebSockets', ['WebSockets']],
    ['Microservices', 'one microservice', ['microservice']],
    ['Java', 'JavaScript all day', []],
    ['JavaScript', 'Java all day', []],
    ['Java', 'Java/Kotlin services', ['Java']],
    ['C++', 'C++ and C', ['C++']],
    ['C', 'in C++ and C#', []],
    ['C', 'written in C, tested', ['C']],
    ['C', 'Grade C building', []],
    ['C#', 'C# services', ['C#']],
    ['.NET', 'on .NET 8', ['.NET']],
    ['.NET', 'net growth', []],
    ['Go', 'Google it', []],
    ['Go', 'go to market; Go to market', []],
    ['Go', 'Services in Go and Rust', ['Go']],
    ['Go', 'Golang services', ['Golang']],
    ['Go', 'ready to go, live', []],
    ['R', 'Models in R', ['R']],
    ['R', 'R&D budget', []],
    ['Rust', 'rust on the hull', []],
    ['Rust', 'Rust services', ['Rust']],
    ['Swift', 'A swift response. Swift response to incidents', []],
    ['Spring', 'In Spring 2014 we moved', []],
    ['Spring', 'spring cleaning', []],
    ['Spring Boot', 'SpringBoot APIs', ['SpringBoot']],
    ['Express', 'Express.js services', ['Express.js']],
    ['Express', 'express interest, express delivery', []],
    ['React', 'React features for internal tools', ['React']],
    ['React', 'react to incidents; React to incidents', []],
    ['React', 'Front end in React', ['React']],
    ['REST', 'Scalable REST and WebSocket APIs', ['REST']],
    ['REST', 'the rest of the team', []],
    ['CI/CD', 'CI/CD, then CI CD', ['CI/CD', 'CI CD']],
    ['Redis', 'Redis pub/sub', ['Redis']],
    ['Redis pub/sub', 'over Redis pub/sub.', ['Redis pub/sub']],
    ['Infrastructure as code', 'infrastructure-as-code everywhere', ['infrastructure-as-code']],
    ['Event streams', 'partitioned event streams', ['event streams']],
    ['كافكا', 'بناء أنظمة كافكا الموزعة', ['كافكا']],
    ['分布式系统', '设计 分布式系统 架构', ['分布式系统']],
    ['AWS', 'Deployed to AWS.', ['AWS']],
    ['AWS', 'the laws of', []],
    ['Kafka', '**Kafka** in `bold`', ['Kafka']],
    ['TypeScript', 'TS config', ['TS']],
    ['TypeScript', 'ts config', []],
  ])('%s in %j', (skill, sentence, expected) => {
    expect(found(skill, sentence)).toEqual(expected);
  });

  test('aliases extend and override', () => {
    expect(found('Kubernetes', 'our kube cluster', { folio: { aliases: { kube: 'Kubernetes' } } })).toEqual(['kube']);
    expect(found('Nest', 'with NestJS', { folio: { aliases: { NestJS: 'Something else' } } })).toEqual([]);
    expect(found('Kubernetes', 'one, two, three', { folio: { aliases: { three: 'two', two: 'k8s' } } })).toEqual([
      'two',
      'three',
    ]);
    const circle = { folio: { aliases: { Alpha: 'Beta', Beta: 'Gamma', Gamma: 'Alpha' } } };
    expect(found('Alpha', 'Gamma rays', circle)).toEqual(['Gamma']);
    expect(found('Gamma', 'Beta and Alpha', circle)).toEqual(['Beta', 'Alpha']);
  });

  test.each([
    ['Kafka', 'Kafka’s brokers, KAFKA, kafka_topics', ['Kafka', 'KAFKA', 'kafka']],
    ['Kafka', 'Káfka', ['Káfka']],
    ['Kafka', 'Ｋａｆｋａ', ['Ｋａｆｋａ']],
    ['Café', 'Cafe\u0301 POS', ['Cafe\u0301']],
    ['Kafka', 'Ka\u00adfka', ['Ka\u00adfka']],
    ['C++', 'C++17, C++; C+', ['C++', 'C++']],
    ['C', 'in Go+C, C♯', ['C']],
    ['Spring', 'on Spring Boot', ['Spring']],
    ['React', 'a React Native app', []],
    ['React', 'React Native, then React and Redux', ['React']],
    ['API', 'two APIs', ['APIs']],
    ['CI/CD', 'CI pipelines introduced', ['CI pipelines']],
    ['Library', 'our libraries', ['libraries']],
    ['Web components', 'WebComponents, web-components', ['WebComponents', 'web-components']],
    ['Kafka', 'ein Kafkacluster, Kafka-Cluster', ['Kafka', 'Kafka']],
    ['كافكا', 'والكافكا وبكافكا', ['كافكا', 'كافكا']],
    ['أحداث', 'أَحداث و احداث', ['أَحداث', 'احداث']],
    ['カフカ', 'カフカを使う、カフカス', ['カフカ']],
    ['카프카', '카프카를, 카프카스', ['카프카']],
    ['Go', '用Go编写', ['Go']],
    ['İstanbul', 'İSTANBUL', ['İSTANBUL']],
  ])('%s in %j, by letters of all kinds', (skill, sentence, expected) => {
    expect(found(skill, sentence)).toEqual(expected);
  });
});

describe('the index', () => {
  const document = {
    skills: [{ name: 'Messaging', keywords: ['Kafka', 'RabbitMQ', 'NATS'] }],
    work: [
      { id: 'acme', name: 'Acme', keywords: ['kafka'], highlights: ['Streams', 'Kafka, then more Kafka'] },
      { name: 'Beta', position: 'Kafka engineer' },
    ],
    projects: [{ name: 'P', summary: 'RabbitMQ' }],
    certificates: [{ name: 'Confluent Kafka Developer' }],
    interests: [{ name: 'Kafka', keywords: ['The Trial'] }],
    folio: {
      maps: [
        {
          id: 'system',
          nodes: [
            { id: 'bus', label: 'Bus', skills: ['Kafka'] },
            { id: 'kafka', label: 'Kafka' },
          ],
        },
        { id: 'hub', arrangement: 'hub', nodes: [{ id: 'k', label: 'Kafka', skills: ['Kafka'] }] },
      ],
    },
  };
  const show = ({ roles, projects, nodes, records }: SkillEvidence) =>
    [roles, projects, nodes, records].map((list) =>
      list.map(({ reference, stated }) => `${reference.label}${stated ? ' stated' : ''}`),
    );
  test('by kind, stated or found', () => {
    const index = evidenceOf(portfolioOf(document));
    expect(show(index.for('Kafka'))).toEqual([
      ['Acme stated', 'Beta'],
      [],
      ['Bus stated', 'Kafka'],
      ['Confluent Kafka Developer'],
    ]);
    expect(show(index.for('KAFKA'))).toEqual(show(index.for('Kafka')));
    expect(index.for('Kafka').roles[0]!.matches).toEqual([
      {
        text: 'Kafka, then more Kafka',
        place: 'highlight',
        ranges: [
          [0, 5],
          [17, 22],
        ],
      },
    ]);
    expect(show(index.for('RabbitMQ'))).toEqual([[], ['P'], [], []]);
    expect(isUnproven(index.for('NATS'))).toBe(true);
    expect(isUnproven(index.for('never heard of'))).toBe(true);
    expect(index.skills).toEqual(['Kafka', 'RabbitMQ', 'NATS']);
    expect(index.backedBy('role', 'acme')).toEqual(['Kafka']);
    expect(index.backedBy('map', 'system', 'bus')).toEqual(['Kafka']);
    expect(index.backedBy('map', 'system')).toEqual([]);
  });
  test('the author adds and vetoes', () => {
    const index = evidenceOf(
      portfolioOf({
        ...document,
        folio: {
          ...document.folio,
          evidence: {
            add: [
              { skill: 'NATS', source: 'projects/0' },
              { skill: 'NATS', source: 'nowhere' },
            ],
            veto: [
              { skill: 'kafka', source: 'work/1' },
              { skill: 'Kafka', source: 'system/kafka' },
            ],
          },
        },
      }),
    );
    expect(show(index.for('NATS'))).toEqual([[], ['P stated'], [], []]);
    expect(show(index.for('Kafka'))).toEqual([['Acme stated'], [], ['Bus stated'], ['Confluent Kafka Developer']]);
  });
  test('counts by kind', () => {
    const index = evidenceOf(
      portfolioOf({
        ...document,
        certificates: [{ name: 'Kafka' }],
        publications: [{ name: 'On Kafka' }],
        awards: [{ title: 'A prize', summary: 'For Kafka.' }],
      }),
    );
    expect(index.for('Kafka').counts).toEqual({
      roles: 2,
      projects: 0,
      nodes: 2,
      records: 3,
      certificates: 1,
      publications: 1,
      highlights: 1,
    });
    expect(index.for('Kafka').records.map(({ section }) => section)).toEqual([
      'certificates',
      'publications',
      'awards',
    ]);
    expect(index.for('RabbitMQ').projects[0]!.matches[0]!.place).toBe('summary');
  });
  test('what a record states as its keyword and nobody lists', () => {
    const index = evidenceOf(
      portfolioOf({
        skills: [{ name: 'Kafka' }],
        interests: [],
        certificates: [{ name: 'X', keywords: ['Docker', 'Y'] }],
      }),
    );
    expect(index.skills).toEqual(['Kafka']);
  });
  test('time from roles, first and last use from roles and projects', () => {
    const portfolio = portfolioOf({
      work: [
        { name: 'A', startDate: '2015-01', endDate: '2016-12', keywords: ['Kafka'] },
        { name: 'B', startDate: '2016-07', endDate: '2017-06', keywords: ['Kafka'] },
        { name: 'C', startDate: '2020-01', keywords: ['Redis'] },
        { name: 'D', keywords: ['Kafka', 'NATS'] },
      ],
      projects: [{ name: 'P', startDate: '2013-05', endDate: '2018-02', summary: 'Kafka' }],
    });
    const index = evidenceOf(portfolio);
    const timeOf = (skill: string) => evidenceTime(portfolio, index.for(skill), { year: 2021, month: 3 });
    expect(timeOf('Kafka')).toEqual({
      duration: { months: 30, approximate: false },
      first: { year: 2013, month: 5 },
      last: { year: 2018, month: 2 },
      open: false,
    });
    expect(timeOf('Redis')).toMatchObject({ duration: { months: 15 }, last: { year: 2021, month: 3 }, open: true });
    expect(timeOf('NATS')).toEqual({ duration: { months: 0, approximate: false }, open: false });
  });
  test('a skill that was long not at work moves one ring out', () => {
    const work = (skill: string, endDate?: string) => ({ name: skill, startDate: '2010', endDate, keywords: [skill] });
    const rings = chartByEvidence(
      portfolioOf({
        skills: skillsOf('Old', 'Now', 'Often', 'Often of old', 'Never'),
        work: [
          work('Old', '2014-01'),
          work('Now'),
          ...['2019-01', '2020-01', '2012-01'].map((end) => work('Often', end)),
          ...['2012-01', '2013-01', '2014-01'].map((end) => work('Often of old', end)),
        ],
      }),
      { year: 2021, month: 1 },
    )!.sectors.flatMap(({ skills }) => skills.map(({ name, ring }) => `${name} ${ring}`));
    expect(rings).toEqual(['Old 2', 'Now 1', 'Often 0', 'Often of old 1', 'Never 2']);
  });
  test('is made once for a portfolio', () => {
    const portfolio = portfolioOf(document);
    expect(evidenceOf(portfolio)).toBe(evidenceOf(portfolio));
  });
  test('places the skills of a derived chart', () => {
    const rings = (document: unknown) =>
      chartByEvidence(portfolioOf(document))!.sectors.flatMap(({ skills }) =>
        skills.map(({ name, ring }) => `${name} ${ring}`),
      );
    expect(rings(document)).toEqual(['Kafka 0', 'RabbitMQ 1', 'NATS 2']);
    expect(rings({ skills: [{ name: 'S', keywords: ['a', 'b', 'c'] }] })).toEqual(['a 0', 'b 1', 'c 2']);
    expect(
      rings({
        skills: [{ name: 'S', level: 'Expert', keywords: ['Kafka', 'x'] }],
        work: [{ name: 'W', keywords: ['Kafka'] }],
      }),
    ).toEqual(['Kafka 0', 'x 0']);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'Kafka',
    'kafka',
    'Redis',
    'Go',
    'R',
    'C++',
    'C',
    '.NET',
    'Node.js',
    'node',
    'CI/CD',
    'REST',
    'a',
    '',
    ' ',
    '**',
    '->',
    '60 %',
    '(',
    ')',
    '.',
    '😀',
    '\u200f',
    '__proto__',
    'constructor',
    'كافكا',
  );
  const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  test('ranges are in order, apart, and inside the text; nothing throws', () => {
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme' }))),
        fc.dictionary(word, word),
        (skills, highlights, aliases) => {
          const portfolio = portfolioOf({
            skills: skills.map((name) => ({ name })),
            work: [{ name: 'W', highlights, keywords: skills }],
            folio: { aliases },
          });
          const index = evidenceOf(portfolio);
          for (const skill of index.skills) {
            for (const { matches } of index.for(skill).roles) {
              for (const { text, ranges } of matches) {
                let last = 0;
                for (const [start, end] of ranges) {
                  expect(start).toBeGreaterThanOrEqual(last);
                  expect(end).toBeGreaterThan(start);
                  last = end;
                }
                expect(last).toBeLessThanOrEqual(text.length);
              }
            }
          }
        },
      ),
    );
  });
  test('a chain and a circle of 20,000 aliases', () => {
    const aliases = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [`Name ${n}x`, n === 19_999 ? 'Name 10000x' : `Name ${n + 1}x`]),
    );
    expect(found('Name 15000x', 'Name 3x', { folio: { aliases } })).toEqual(['Name 3x']);
  });
  test('a name is found wherever it stands between signs', () => {
    const sign = fc.constantFrom(' ', ', ', ' (', ') ', '/', ' – ', '; ', '"', '’', '\u00a0', ' 用');
    const name = fc.constantFrom('Kafka', 'Redis', 'PostgreSQL', 'RabbitMQ', 'Node.js', 'C++', 'CI/CD');
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, name), { minLength: 1, maxLength: 8 }), (pieces) => {
        const sentence = `x${pieces.map((piece) => piece.join('')).join(' x')}`;
        for (const [, skill] of pieces)
          expect(found(skill, sentence)).toHaveLength(pieces.filter(([, each]) => each === skill).length);
      }),
    );
  });
  test('never inside a word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeikmqtuvwxyzäéß'), minLength: 1, maxLength: 4 });
    const name = fc.constantFrom('Kafka', 'Redis', 'GraphQL', 'Terraform');
    fc.assert(
      fc.property(letters, name, (part, skill) => {
        expect(found(skill, `of ${part}${skill} and`)).toEqual([]);
      }),
    );
  });
  test('does not depend on how many names there are: 1,000 skills, 1,000 roles', () => {
    const skills = Array.from({ length: 1000 }, (_, n) => ({ name: `Tool${n} kit` }));
    const work = Array.from({ length: 1000 }, (_, n) => ({
      name: `C${n}`,
      highlights: [`We used Tool${n} kit and partitioned event streams, from minutes to seconds, for 10k users`],
    }));
    const portfolio = portfolioOf({ skills, work });
    expect(evidenceOf(portfolio).for('Tool999 kit').roles).toHaveLength(1);
  });
});
