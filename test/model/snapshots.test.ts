import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';
import type { Issue, Snapshot } from '../../src/model/types.js';

const projects = [
  { id: 'tide', name: 'Tideline', url: 'https://tide.example' },
  { name: 'Berths', links: [{ network: 'Source', url: 'https://code.example/Mara/berths.git' }] },
  { name: 'Third' },
];
const read = (snapshots: unknown, more: object = {}): { of: (Snapshot | undefined)[]; issues: readonly Issue[] } => {
  const { portfolio, issues } = readDocument({ projects, folio: { snapshots }, ...more });
  return { of: portfolio.projects.map(({ snapshot }) => snapshot), issues };
};
const codes = (issues: readonly Issue[]): (readonly [number, string])[] =>
  issues.map(({ code, pointer }) => [code, pointer]);

describe('whose it is', () => {
  test.each([
    ['its id', { project: 'tide' }, 0],
    ['its path', { project: 'projects/1' }, 1],
    ['its name', { project: 'Third' }, 2],
    ['its address', { url: 'http://www.tide.example/' }, 0],
    ['a link of it, with or without .git', { url: 'https://code.example/mara/Berths#readme' }, 1],
    ['the name before the address', { project: 'Third', url: 'https://tide.example' }, 2],
  ])('by %s', (_, place, index) => {
    const { of, issues } = read([{ ...place, taken: '2026-06-03', stars: 4 }]);
    expect(of.map((each) => !!each)).toEqual([0, 1, 2].map((each) => each === index));
    expect(issues).toEqual([]);
  });

  test.each([{ project: 'nowhere' }, { url: 'https://else.example' }, {}])('nobody: %j is told', (place) => {
    const { of, issues } = read([{ ...place, taken: '2026-06-03', stars: 4 }]);
    expect(of).toEqual([undefined, undefined, undefined]);
    expect(codes(issues)).toEqual([[403, '/folio/snapshots/0']]);
  });

  test('of several the last counts', () => {
    const { of } = read([2024, 2026, 2025].map((taken, stars) => ({ project: 'tide', taken: `${taken}`, stars })));
    expect(of[0]?.stars).toBe(2);
  });

  test('a project may carry its own; those of the list come before it', () => {
    const own = { ...projects[0], snapshot: { taken: '2025', stars: 1 } };
    expect(read(undefined, { projects: [own] }).of).toEqual([
      { taken: { text: '2025', date: { year: 2025 } }, stars: 1, lastCommit: undefined, licence: undefined, facts: [] },
    ]);
    expect(read([{ project: 'tide', taken: '2024', stars: 2 }], { projects: [own] }).of[0]?.stars).toBe(2);
  });
});

describe('what it says', () => {
  const one = (given: object): Snapshot | undefined => read([{ project: 'tide', taken: '2026-06-03', ...given }]).of[0];

  test.each([
    [412, 412],
    ['412', 412],
    ['1,204', 1204],
    ['12’000', undefined],
    ['1.2k', undefined],
    [0, 0],
    [-3, undefined],
  ])('stars %j', (stars, count) => {
    const snapshot = one({ stars });
    expect(snapshot?.stars).toBe(count);
    // No number: shown as it is written.
    if (count === undefined) expect(snapshot?.facts).toEqual([{ label: 'Stars', value: `${stars}`, known: false }]);
  });

  test('the last commit as a date, the time of day left out', () => {
    expect(one({ lastCommit: '2026-05-28T09:12:44Z' })?.lastCommit?.date).toEqual({ year: 2026, month: 5, day: 28 });
  });

  test('a licence by either spelling, and as an object', () => {
    expect(one({ licence: 'MIT' })?.licence).toBe('MIT');
    expect(one({ license: { name: 'MIT License' } })?.licence).toBe('MIT License');
  });

  test('other fields by their names', () => {
    expect(one({ downloads: 52000, lastRelease: 'v2.1' })?.facts.map(({ label, value }) => [label, value])).toEqual([
      ['Downloads', '52000'],
      ['Last release', 'v2.1'],
    ]);
  });
});

test('without the day it was taken on it is left out, and the author is told', () => {
  const { of, issues } = read([
    { project: 'tide', stars: 4 },
    { project: 'tide', stars: 4, taken: 'lately' },
  ]);
  expect(of[0]).toBeUndefined();
  expect(codes(issues).filter(([code]) => code === 410)).toEqual([
    [410, '/folio/snapshots/0'],
    [410, '/folio/snapshots/1/taken'],
  ]);
});

test('anything may be given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(fc.record({ project: fc.anything(), url: fc.anything(), taken: fc.anything(), stars: fc.anything() })),
      ),
      (snapshots) => {
        for (const snapshot of read(snapshots).of) {
          expect(snapshot === undefined || !!snapshot.taken.date).toBe(true);
          expect(snapshot?.stars ?? 0).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
