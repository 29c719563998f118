import { describe, expect, test } from 'vitest';
import { readRoles } from '../../src/model/read/roles.js';
import { foldText } from '../../src/model/fold.js';
import { selectRoles } from '../../src/model/select-roles.js';

const roles = readRoles(
  [
    {
      id: 'a',
      name: 'Café Ångström',
      position: 'Engineer',
      startDate: '2019-03',
      highlights: ['Moved **events** to Kafka'],
    },
    { id: 'b', name: 'Harbour', position: 'Maintainer', keywords: ['Node.js'], summary: 'Queues' },
    { id: 'c', name: 'شركةُ توصيل', position: 'مهندسة', teamSize: 6 },
  ],
  () => {},
);
const found = (words: string): string[] => selectRoles(roles, words).map(({ id }) => id);

describe('roles by words', () => {
  test.each([
    ['', ['a', 'b', 'c']],
    ['  ', ['a', 'b', 'c']],
    ['kafka', ['a']],
    ['KAFKA events', ['a']],
    ['kafka harbour', []],
    ['cafe angstrom', ['a']],
    ['node.js', ['b']],
    ['2019', ['a']],
    ['شركة', ['c']],
    ['team size', ['c']],
    ['**', []],
    ['undefined', []],
  ])('%j', (words, ids) => expect(found(words)).toEqual(ids));

  test('all of them are the list itself', () => expect(selectRoles(roles, '')).toBe(roles));
  test('texts are compared without case and marks', () => expect(foldText('Ünïcödé ÀB')).toBe('unicode ab'));
});
