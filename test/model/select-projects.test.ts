import { describe, expect, test } from 'vitest';
import { readProjects } from '../../src/model/read/projects.js';
import { selectProjects, type ProjectOrder } from '../../src/model/select-projects.js';

const projects = readProjects(
  [
    { name: 'Zebra', startDate: '2019', endDate: '2020', keywords: ['Kafka'] },
    { name: 'project 10', summary: 'A queue on PostgreSQL', roles: ['Lead'] },
    { name: 'Äpfel', startDate: '2015', endDate: 'present' },
    { name: 'project 9', startDate: '2021-06', highlights: ['Queues with keys'] },
  ],
  () => {},
);
const names = (order?: ProjectOrder, filter?: string, language?: string): string[] =>
  selectProjects(projects, { order, filter, language }).map(({ name }) => name);

describe('order', () => {
  test.each<[ProjectOrder | undefined, string[]]>([
    [undefined, ['Zebra', 'project 10', 'Äpfel', 'project 9']],
    ['given', ['Zebra', 'project 10', 'Äpfel', 'project 9']],
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
  ])('"%s" finds %d', (filter, count) => {
    expect(names('given', filter)).toHaveLength(count);
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
