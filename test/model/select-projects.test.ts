import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProjects } from '../../src/model/read/projects.js';
import { projectChoices } from '../../src/model/project-choices.js';
import { selectProjects, type ProjectOrder } from '../../src/model/select-projects.js';

const projects = readProjects(
  [
    { name: 'Zebra', startDate: '2019', endDate: '2020', keywords: ['Kafka'] },
    { name: 'project 10', summary: 'A **queue** on [PostgreSQL](https://x.example)', roles: ['Lead'], teamSize: 4 },
    { name: 'Äpfel', startDate: '2015', endDate: 'present' },
    {
      name: 'project 9',
      startDate: '2021-06',
      highlights: ['Queues with keys'],
      links: [{ label: 'Slides', url: 'https://x.example' }],
    },
  ],
  () => {},
);
const names = (order?: ProjectOrder, filter?: string, language?: string): string[] =>
  selectProjects(projects, { order, filter, language }).map(({ name }) => name);

describe('order', () => {
  test.each<[ProjectOrder | undefined, string[]]>([
    [undefined, ['Zebra', 'project 10', 'Äpfel', 'project 9']],
    ['document', ['Zebra', 'project 10', 'Äpfel', 'project 9']],
    ['name', ['Äpfel', 'project 9', 'project 10', 'Zebra']],
    ['newest', ['Äpfel', 'project 9', 'Zebra', 'project 10']],
    ['sideways' as ProjectOrder, ['Zebra', 'project 10', 'Äpfel', 'project 9']],
  ])('%s', (order, expected) => {
    expect(names(order)).toEqual(expected);
  });

  test('a language that Intl refuses does not throw', () => {
    expect(names('name', '', 'not a language')).toHaveLength(4);
  });
});

describe('filter', () => {
  test.each([
    ['', 4],
    ['  ', 4],
    ['queue', 2],
    ['QUEUE keys', 1],
    ['kafka', 1],
    ['lead postgresql', 1],
    ['cobol', 0],
    ['.*', 0],
    ['apfel', 1],
    ['on postgresql', 1],
    ['false', 0],
    ['example', 0],
    ['team size', 1],
    ['slides', 1],
    ['ÄPFEL', 1],
  ])('"%s" finds %d', (filter, count) => {
    expect(names('document', filter)).toHaveLength(count);
  });

  test('anything but a text filters as its text', () => {
    expect(selectProjects(projects, { filter: null as unknown as string })).toHaveLength(4);
  });
});

test('the input stays as it is', () => {
  const before = [...projects];
  selectProjects(projects, { order: 'name' });
  expect(projects).toEqual(before);
});

const stacks = readProjects(
  [
    { name: 'A', type: 'talk', keywords: ['Node.js', 'nodejs', 'Redis'], endDate: '2020' },
    { name: 'B', type: 'Talk', keywords: ['NodeJS', 'C++', 'Redis'] },
    { name: 'C', type: 'library', keywords: ['C#', 'C', 'Redis', '⚡'] },
    { name: 'D' },
  ],
  () => {},
);
const found = (selection: object): string =>
  selectProjects(stacks, selection)
    .map(({ name }) => name)
    .join('');

describe('skill and kind', () => {
  test.each([
    [{ skill: 'Node JS' }, 'AB'],
    [{ skill: 'node' }, ''],
    [{ skill: 'C' }, 'C'],
    [{ skill: 'c++' }, 'B'],
    [{ skill: '⚡' }, 'C'],
    [{ skill: '' }, 'ABCD'],
    [{ kind: 'TALK' }, 'AB'],
    [{ kind: 'tal' }, ''],
    [{ kind: 'talk', skill: 'redis', filter: 'b' }, 'B'],
    [{ kind: null, skill: undefined }, 'ABCD'],
  ])('%j finds "%s"', (selection, names) => {
    expect(found(selection)).toBe(names);
  });

  test('narrowing down further never finds more', () => {
    const word = fc.option(fc.constantFrom('a', 'redis', 'talk', 'Node.js', 'c', 'b', 'x'), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ filter: word, skill: word, kind: word }), (selection) => {
        const all = selectProjects(stacks, selection);
        for (const key of ['filter', 'skill', 'kind'] as const)
          expect(selectProjects(stacks, { ...selection, [key]: undefined })).toEqual(expect.arrayContaining([...all]));
      }),
    );
  });
});

describe('choices', () => {
  test('each word once, the most frequent first', () => {
    expect(projectChoices(stacks, 'en')).toEqual({
      skills: [
        { name: 'Redis', count: 3 },
        { name: 'Node.js', count: 2 },
        { name: '⚡', count: 1 },
        { name: 'C', count: 1 },
        { name: 'C#', count: 1 },
        { name: 'C++', count: 1 },
      ],
      kinds: [
        { name: 'library', count: 1 },
        { name: 'talk', count: 2 },
      ],
    });
    expect(projectChoices(stacks.slice(3), 'en')).toEqual({ skills: [], kinds: [] });
  });

  test('each choice finds as many as it says', () => {
    const { skills, kinds } = projectChoices(stacks, 'en');
    for (const { name, count } of skills) expect(selectProjects(stacks, { skill: name })).toHaveLength(count);
    for (const { name, count } of kinds) expect(selectProjects(stacks, { kind: name })).toHaveLength(count);
  });
});
