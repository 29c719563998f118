import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartByEvidence, evidenceOf, isUnproven, type SkillEvidence } from '../../src/model/evidence.js';
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
    expect(found('a', 'x', { folio: { aliases: { a: 'b', b: 'c', c: 'a' } } })).toEqual([]);
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
