import { expect, test } from 'vitest';
import { addressOf } from '../../src/model/address.js';

test.each([
  [{ kind: 'role', id: 'work/0' }, '#role=work/0'],
  [{ kind: 'project', id: 'a b&c=d#e' }, '#project=a%20b%26c%3Dd%23e'],
  [{ kind: 'map', id: 'system', node: 'order/1' }, '#map=system&node=order/1'],
  [{ kind: 'record', id: 'education/2' }, '#record=education/2'],
  [{ kind: 'role', id: 'دور' }, `#role=${encodeURIComponent('دور')}`],
  [{ kind: 'role', id: 'half \ud800' }, '#role=half%20%EF%BF%BD'],
] as const)('%o is at %s', (reference, address) => {
  expect(addressOf(reference)).toBe(address);
});

test('what is encoded can be read again', () => {
  const id = 'a/b?c&d=e f%20';
  expect(new URLSearchParams(addressOf({ kind: 'role', id }).slice(1)).get('role')).toBe(id);
});
