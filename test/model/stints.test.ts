import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../src/model/dates.js';
import { groupStints, looseName, spanOf } from '../../src/model/stints.js';
import type { Role } from '../../src/model/types.js';

const NOW = { year: 2026, month: 11, day: 23 };
const role = (employer: string | undefined, position: string, start?: string, end?: string): Role => ({
  id: position,
  pointer: `/work/${position}`,
  ...(employer && { employer }),
  position,
  period: readPeriod(start, end),
  highlights: [],
  keywords: [],
  facts: [],
});
const shape = (roles: readonly Role[]): string[] =>
  groupStints(roles, NOW).map(
    ({ employer, positions }) => `${employer ?? '-'}: ${positions.map((each) => each.role.position).join(', ')}`,
  );

describe('employers by their loose name', () => {
  test.each([
    ['Acme GmbH', 'ACME'],
    ['Acme, Inc.', 'acme'],
    ['The Acme Co., Ltd.', 'Acme'],
    ['Société Générale S.A.', 'Societe Generale'],
    ['O’Reilly', "O'Reilly"],
    ['مرفأ المدفوعات ش.م.م', 'مرفأ المدفوعات'],
    ['Ａｃｍｅ', 'Acme'],
    ['ACME  Corp.', 'Acme Corporation'],
    ['Acme GmbH & Co. KG', 'Acme'],
    ['Acme Pty Ltd', 'Acme Pty. Ltd.'],
    ['Acme, LLC', 'Acme'],
    ['Acme S.r.l.', 'Acme SRL'],
    ['Acme Sp. z o.o.', 'Acme'],
    ['Acme d.o.o.', 'Acme'],
    ['Acme A.Ş.', 'Acme'],
    ['Acme Ltd. Şti.', 'Acme'],
    ['Acme AB (publ)', 'Acme'],
    ['Acme Ltda.', 'ACME'],
    ['Crédit Agricole S.A.', 'Credit Agricole'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['אקמה בע"מ', 'אקמה'],
    ['אקמה בע״מ', 'אקמה'],
    ['شركة المرفأ ش.م.م', 'المرفأ'],
    ['株式会社メルカリ', 'メルカリ'],
    ['メルカリ株式会社', 'メルカリ'],
    ['㈱メルカリ', '株式会社メルカリ'],
    ['某某科技有限公司', '某某科技'],
    ['(주)에크미', '에크미'],
    ['주식회사 에크미', '에크미'],
    ['PT Acme Tbk', 'Acme Tbk'],
    ['Ernst & Young', 'ernst young'],
    ['Hewlett-Packard', 'Hewlett Packard'],
  ])('%s is %s', (a, b) => expect(looseName(a)).toBe(looseName(b)));

  test.each([
    ['Acme', 'Acme Labs'],
    ['C++ Weekly', 'C Weekly'],
    ['Inc.', 'Ltd'],
    ['PT', 'AO'],
    ['Acme Berlin', 'Acme London'],
    ['!!!', '???'],
  ])('%s is not %s', (a, b) => expect(looseName(a)).not.toBe(looseName(b)));
});

describe('stays', () => {
  test('promotions become one stay, newest first, with a total', () => {
    const roles = [
      role('Harbour Grid', 'Engineer', '2015-02', '2018-01'),
      role('Harbour Grid GmbH', 'Lead', '2018-02', '2020-06'),
      role('harbour grid', 'Principal', '2020-05'),
    ];
    expect(shape(roles)).toEqual(['harbour grid: Principal, Lead, Engineer']);
    const [stay] = groupStints(roles, NOW);
    expect(stay!.duration).toEqual({ months: 142, approximate: false }); // Not the sum: two months ran twice.
    expect(stay!.period).toMatchObject({ start: { text: '2015-02' }, open: true });
  });

  test('who comes back after years has two stays', () => {
    const roles = [
      role('Acme', 'Back', '2020-01', '2021-12'),
      role('Other', 'Between', '2016-01', '2019-12'),
      role('Acme', 'First', '2012-01', '2015-12'),
    ];
    expect(shape(roles)).toEqual(['Acme: Back', 'Other: Between', 'Acme: First']);
  });

  test('years alone that follow each other are one stay', () => {
    expect(shape([role('Acme', 'B', '2017', '2019'), role('Acme', 'A', '2014', '2016')])).toEqual(['Acme: B, A']);
    expect(shape([role('Acme', 'B', '2018', '2019'), role('Acme', 'A', '2014', '2016')])).toEqual([
      'Acme: B',
      'Acme: A',
    ]);
  });

  test('a position without a date goes with its neighbour', () => {
    expect(
      shape([
        role('Acme', 'C'),
        role('Acme', 'B', '2017-01', '2018-01'),
        role('Other', 'X', '2010-01', '2011-01'),
        role('Acme', 'A'),
      ]),
    ).toEqual(['Acme: C, B', 'Other: X', 'Acme: A']);
  });

  test('without any dates neighbours are grouped and the order stays', () => {
    expect(
      shape([
        role('Acme', 'B'),
        role('Acme', 'A'),
        role(undefined, 'Free'),
        role(undefined, 'Freer'),
        role('Acme', 'Z'),
      ]),
    ).toEqual(['Acme: B, A', '-: Free', '-: Freer', 'Acme: Z']);
  });
});

describe('order', () => {
  test('a long current role is not buried', () => {
    const roles = [
      role('D', 'ended last', '2023-01', '2026-01'),
      role('C', 'ended', '2019-01', '2022-12'),
      role('B', 'since long', '2012-01'),
      role('A', 'new', '2026-02'),
    ];
    expect(shape(roles)).toEqual(['A: new', 'B: since long', 'D: ended last', 'C: ended']);
  });

  test('what has no date stays below what it followed', () => {
    expect(
      shape([role('A', 'old', '2010-01', '2012-01'), role('B', 'undated'), role('C', 'new', '2020-01', '2021-01')]),
    ).toEqual(['C: new', 'A: old', 'B: undated']);
    expect(shape([role('B', 'undated'), role('C', 'new', '2020-01', '2021-01')])).toEqual(['B: undated', 'C: new']);
  });
});

describe('parallel roles', () => {
  const beside = (roles: readonly Role[], position: string): string[] =>
    groupStints(roles, NOW)
      .flatMap(({ positions }) => positions)
      .find((each) => each.role.position === position)!
      .parallel.map((each) => each.position!);

  test('are named on both sides', () => {
    const roles = [
      role('A', 'main', '2020-01'),
      role('B', 'side', '2021-01', '2022-01'),
      role('C', 'before', '2018-01', '2020-01'),
    ];
    expect(beside(roles, 'main')).toEqual(['side']);
    expect(beside(roles, 'side')).toEqual(['main']);
    expect(beside(roles, 'before')).toEqual([]);
  });

  test('years alone that touch do not claim to overlap', () => {
    expect(beside([role('A', 'b', '2016', '2018'), role('B', 'a', '2014', '2016')], 'a')).toEqual([]);
    expect(beside([role('A', 'b', '2016', '2018'), role('B', 'a', '2014', '2016-09')], 'a')).toEqual([]);
    expect(beside([role('A', 'b', '2015', '2018'), role('B', 'a', '2014', '2017')], 'a')).toEqual(['b']);
  });

  test('are counted beyond three', () => {
    const [first] = groupStints(
      Array.from({ length: 9 }, (_, index) => role(`E${index}`, `P${index}`, '2020-01', '2021-01')),
      NOW,
    );
    expect(first!.positions[0]).toMatchObject({ others: 5 });
    expect(first!.positions[0]!.parallel).toHaveLength(3);
  });
});

describe('strange periods', () => {
  test.each([
    ['end before start', '2020-01', '2018-01'],
    ['one day', '2020-01-05', '2020-01-05'],
    ['in the future', '2090-01', undefined],
    ['an end nobody can read', '2020', 'when the music stopped'],
    ['the same year', '2020', '2020'],
  ])('%s still has a span', (_, start, end) => {
    const span = spanOf(readPeriod(start, end), NOW)!;
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.sure[0]).toBeLessThan(span.sure[1]);
  });

  test('no start, no span', () => {
    expect(spanOf(readPeriod('once', '2018-01'), NOW)).toBeUndefined();
    expect(spanOf(readPeriod(undefined, undefined), NOW)).toBeUndefined();
  });
});

test('nothing is lost or doubled, totals never exceed the sum, order of writing does not matter for distinct starts', () => {
  const month = fc.integer({ min: 0, max: 400 });
  const text = (index: number): string =>
    `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const roles = fc.uniqueArray(
    fc.record({
      employer: fc.constantFrom('A', 'a Ltd', 'B', 'C'),
      start: month,
      length: fc.option(fc.integer({ min: 0, max: 80 })),
    }),
    { maxLength: 20, selector: ({ start }) => start },
  );
  fc.assert(
    fc.property(roles, (given) => {
      const made = given.map(({ employer, start, length }) =>
        role(employer, `P${start}`, text(start), length === null ? undefined : text(start + length)),
      );
      const stays = groupStints(made, NOW);
      expect(stays.flatMap(({ positions }) => positions.map((each) => each.role.id)).sort()).toEqual(
        made.map(({ id }) => id).sort(),
      );
      for (const { positions, duration } of stays)
        expect(duration.months).toBeLessThanOrEqual(positions.reduce((sum, each) => sum + each.duration.months, 0) + 1);
      const ids = (list: readonly Role[]): string[] =>
        groupStints(list, NOW).flatMap(({ positions }) => positions.map((each) => each.role.id));
      expect(ids([...made].reverse())).toEqual(ids(made));
    }),
  );
});

test('10,000 roles at one employer or many are grouped at once', () => {
  for (const employer of [() => 'A', (index: number) => `E${index}`]) {
    const roles = Array.from({ length: 10_000 }, (_, index) =>
      role(employer(index), `P${index}`, '2000-01', '2020-01'),
    );
    expect(groupStints(roles, NOW).flatMap(({ positions }) => positions)).toHaveLength(10_000);
  }
});
