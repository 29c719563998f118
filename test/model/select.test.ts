import { expect, test } from 'vitest';
import { createIssue, issueCodes, type IssueCode } from '../../src/model/issues.js';
import { readDocument } from '../../src/model/read-document.js';
import { mapById, projectById, recordList, resolveReference } from '../../src/model/select.js';

const { portfolio } = readDocument({
  work: [{ id: 'acme', name: 'Acme' }, { position: 'Dev' }],
  projects: [{ name: 'Alpha', id: 'alpha' }, { name: 'Beta' }],
  education: [{ institution: 'MIT' }],
  folio: { maps: [{ id: 'system', title: 'System', nodes: [{ id: 'trading', label: 'Trading' }, { id: 'acme' }] }] },
});

test.each([
  ['work/0', { kind: 'role', id: 'acme', label: 'Acme' }],
  ['/work/0', { kind: 'role', id: 'acme', label: 'Acme' }],
  ['work/acme', { kind: 'role', id: 'acme', label: 'Acme' }],
  ['acme', { kind: 'role', id: 'acme', label: 'Acme' }],
  ['work/1', { kind: 'role', id: 'work/1', label: 'Dev' }],
  ['projects/alpha', { kind: 'project', id: 'alpha', label: 'Alpha' }],
  ['projects/1', { kind: 'project', id: 'projects/1', label: 'Beta' }],
  ['maps/system', { kind: 'map', id: 'system', label: 'System' }],
  ['folio/maps/0', { kind: 'map', id: 'system', label: 'System' }],
  ['trading', { kind: 'map', id: 'system', label: 'Trading', node: 'trading' }],
  ['system/acme', { kind: 'map', id: 'system', label: 'acme', node: 'acme' }],
  ['education/0', { kind: 'record', id: 'education/0', label: 'MIT' }],
  ['work/7', undefined],
  ['', undefined],
])('%j leads to %j', (text, expected) => {
  expect(resolveReference(portfolio, text)).toEqual(expected);
});

test('parts by their names', () => {
  expect(projectById(portfolio, 'alpha')!.name).toBe('Alpha');
  expect(projectById(portfolio, 'projects/0')!.name).toBe('Alpha');
  expect(projectById(portfolio, 'Beta')!.name).toBe('Beta');
  expect(projectById(portfolio, 'x')).toBeUndefined();
  expect(mapById(portfolio, 'system')!.title).toBe('System');
  expect(recordList(portfolio, 'education')!.entries).toHaveLength(1);
});

test('issues: stable numbers, a severity, one short line', () => {
  expect(Object.keys(issueCodes).map(Number)).toEqual([
    100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 201, 202, 203, 300, 301, 400, 401,
    402, 403, 404, 405, 406, 407, 408, 409, 410,
  ]);
  expect(createIssue(401, '/work/0/id', { text: 'a' })).toEqual({
    code: 401,
    severity: 'warning',
    pointer: '/work/0/id',
    message: 'The id "a" is taken. The first one keeps it.',
  });
  for (const code of Object.keys(issueCodes))
    expect(createIssue(Number(code) as IssueCode, '').message).not.toMatch(/undefined|\{/);
  expect(createIssue(200, '', { text: '😀'.repeat(500) }).message.length).toBeLessThan(250);
});
