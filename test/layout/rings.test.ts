import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRings, MOST_SKILLS, ringSizes, type RingLayout, type RingSize } from '../../src/layout/rings.js';
import { routeThread } from '../../src/layout/rings-thread.js';
import type { SkillChart } from '../../src/model/types.js';
import { arcsine, cosine, sine } from '../../src/layout/angles.js';
import { chartOf, names, picture } from './fixtures/charts.js';
import { radars } from './fixtures/radars.js';
import { pictures, sumOf } from './fixtures/ring-sums.js';

type Box = readonly [number, number, number, number];
const sizes = Object.keys(ringSizes) as RingSize[];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const around = (x: number, y: number, by: number): Box => [x - by, y - by, x + by, y + by];

/** Independent of how places were found: everything that is written or dotted on the sheet, and what meets what. */
function collisions({ skills, sectors, rings, width, height, numbered, pitch }: RingLayout): string[] {
  const things: [name: string, box: Box][] = [
    ...(numbered ? [] : skills.map(({ skill, label }): [string, Box] => [skill.name, label])),
    ...(numbered ? [] : skills.map(({ skill, x, y }): [string, Box] => [`dot of ${skill.name}`, around(x, y, 5.25)])),
    ...sectors.filter(({ name }) => name).map(({ name, box }): [string, Box] => [`sector ${name}`, box]),
    ...rings.map(({ numeral: { text, x, y } }): [string, Box] => [
      `numeral ${text}`,
      [x - 3.5 * text.length, y - 9, x + 3.5 * text.length, y + 1],
    ]),
  ];
  const found: string[] = [];
  things.forEach(([name, box], i) => {
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) found.push(`${name} leaves the sheet`);
    for (const [other, theirs] of things.slice(i + 1)) if (meet(box, theirs)) found.push(`${name} meets ${other}`);
  });
  // Dots that bear numbers are round, and large enough to be measured as such.
  const radius = numbered ? pitch / 2 : 0;
  if (numbered)
    skills.forEach(({ x, y, skill }, i) => {
      if (x < radius || y < radius || x > width - radius || y > height - radius)
        found.push(`${skill.name} leaves the sheet`);
      for (const other of skills.slice(i + 1))
        if ((x - other.x) ** 2 + (y - other.y) ** 2 < (2 * radius) ** 2)
          found.push(`${skill.name} meets ${other.skill.name}`);
      for (const [name, [left, top, right, bottom]] of things)
        if (Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2 < radius ** 2)
          found.push(`${skill.name} meets ${name}`);
    });
  return found;
}

/** Points along path data of the commands M, L and A, sampled. */
function sample(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, text] of path.matchAll(/([MLA])([^MLA]*)/g)) {
    const n = text!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    expect(n.every(Number.isFinite), path).toBe(true);
    const [toX, toY] = n.slice(-2) as [number, number];
    if (command === 'L') for (let t = 0; t <= 1; t += 0.1) points.push([x + (toX - x) * t, y + (toY - y) * t]);
    [x, y] = [toX, toY];
    if (command === 'A') points.push([x, y]);
  }
  return points;
}

const someNames = fc.constantFrom(
  ...names,
  'Using generative models to understand very old code',
  'Donaudampfschifffahrtsgesellschaft',
  'هندسة الأنظمة',
  '数据工程与分布式系统',
);
const charts: fc.Arbitrary<SkillChart> = fc
  .record({
    rings: fc.integer({ min: 1, max: 6 }),
    sectors: fc.integer({ min: 1, max: 10 }),
    skills: fc.array(fc.tuple(someNames, fc.nat(), fc.nat()), { maxLength: 120, size: 'max' }),
  })
  .map(({ rings, sectors, skills }) => ({
    derived: false,
    rings: Array.from({ length: rings }, (_, i) => `Ring ${i}`),
    sectors: Array.from({ length: sectors }, (_, i) => ({
      name: ['Serve requests', 'Talk', 'Keep state', 'Move events', 'Continuous delivery'][i % 5]!,
      skills: skills.flatMap(([name, sector, ring], n) =>
        sector % sectors === i ? [{ name, ring: ring % rings, pointer: `/${n}` }] : [],
      ),
    })),
  }));

const shuffle = (chart: SkillChart): SkillChart => ({
  ...chart,
  sectors: chart.sectors.map((sector) => ({ ...sector, skills: [...sector.skills].reverse() })),
});

describe('layoutRings', () => {
  test.each(sizes.flatMap((size) => [5, 20, 50, 80, 120].map((n) => [size, n] as const)))(
    '%s: %i skills in four rings and sectors, nothing meets',
    (size, n) => {
      const layout = layoutRings(chartOf(n), { size });
      expect(layout.crowded).toBe(false);
      expect(layout.skills).toHaveLength(n);
      expect(collisions(layout)).toEqual([]);
    },
  );

  test.each(sizes.flatMap((size) => Object.keys(radars).map((name) => [size, name as keyof typeof radars] as const)))(
    '%s: a radar of the shape of the %s’s, nothing meets',
    (size, name) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const layout = layoutRings(radars[name], { size, direction });
        expect(layout.crowded).toBe(false);
        expect(layout.skills).toHaveLength(radars[name].sectors.flatMap(({ skills }) => skills).length);
        expect(collisions(layout)).toEqual([]);
      }
    },
  );

  test.each(
    sizes.flatMap((size) =>
      (
        [
          [120, 6, 10],
          [120, 3, 1],
          [60, 1, 1],
          [180, 4, 4],
          [40, 1, 10],
          [30, 6, 1],
        ] as const
      ).map((shape) => [size, ...shape] as const),
    ),
  )('%s: %i skills in %i rings and %i sectors, nothing meets', (size, n, rings, sectors) => {
    const layout = layoutRings(chartOf(n, rings, sectors), { size });
    expect(layout.crowded).toBe(false);
    expect(collisions(layout)).toEqual([]);
  });

  test('names are drawn while rings and sectors can still be seen, then numbers in reading order', () => {
    const ways = [5, 20, 50, 80, 120, 180].map((n) =>
      sizes.map((size) => (layoutRings(chartOf(n), { size }).numbered ? '#' : 'a')).join(''),
    );
    expect(ways).toEqual(['aaa', 'aaa', 'aaa', 'aaa', '#aa', '##a']);
    const { skills } = layoutRings(radars.consultancy, { size: 'wide' });
    const order = skills.map(({ ring, sector }) => ring * 10 + sector);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('where even the sectors’ names have no room, letters stand for them', () => {
    const layout = layoutRings(chartOf(120, 6, 10), { size: 'compact', letters: [...'أبتثجحخدذر'] });
    expect(layout).toMatchObject({ numbered: true, lettered: true });
    expect(layout.sectors.map(({ lines }) => lines.map(({ text }) => text).join())).toEqual([...'أبتثجحخدذر']);
    expect(layout.sectors[0]!.name).toBe('Languages & frameworks');
    expect(layoutRings(chartOf(120, 6, 10), { size: 'wide' }).lettered).toBe(false);
  });

  test.each(pictures)('%s: the same picture to the last digit', (_, chart, size, sum) => {
    expect(sumOf(chart, size)).toBe(sum);
  });

  test('the picture of the design, skill by skill', async () => {
    const { skills, rings, sectors } = layoutRings(picture, { size: 'wide' });
    const text = [
      ...skills.map(({ skill, ring, sector, x, y, anchor }) => [
        skill.name,
        `ring ${ring + 1}`,
        sectors[sector]!.name,
        x,
        y,
        anchor,
      ]),
      ...rings.map(({ name, radius, path }) => [name, radius, path]),
      ...sectors.map(({ name, arc, hairline, tip }) => [name, arc, hairline, tip.x, tip.y, tip.angle]),
    ].map((row) => row.join(', '));
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('fixtures/rings-picture.txt');
  });

  test('angles are computed alike in every engine: sums, products and roots only', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (angle) => {
        expect(sine(angle)).toBeCloseTo(Math.sin(angle), 12);
        expect(cosine(angle)).toBeCloseTo(Math.cos(angle), 12);
      }),
    );
    for (let ratio = -1; ratio <= 1; ratio += 1 / 64) expect(arcsine(ratio)).toBeCloseTo(Math.asin(ratio), 12);
  });

  test.each(sizes)('%s: the picture of the design', (size) => {
    const layout = layoutRings(picture, { size });
    expect(layout.crowded).toBe(false);
    expect(collisions(layout)).toEqual([]);
    expect(layout.width).toBe(ringSizes[size]);
    expect(layout.height).toBeLessThan(layout.width);
    // Equal sectors, and every dot on its line.
    for (const { x, y, ring } of layout.skills) {
      expect(Math.hypot(x - layout.centre.x, y - layout.centre.y)).toBeCloseTo(layout.rings[ring]!.radius, 0);
    }
  });

  test('any chart: every skill once, in its ring and sector; where it is not crowded, nothing meets', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...sizes), (chart, size) => {
        const layout = layoutRings(chart, { size });
        const given = chart.sectors.flatMap(({ skills }) => skills);
        expect(layout.skills).toHaveLength(given.length);
        expect(new Set(layout.skills.map(({ skill }) => skill)).size).toBe(given.length);
        const radii = layout.rings.map(({ radius }) => radius);
        for (const { skill, ring, sector, x, y, lines } of layout.skills) {
          expect(chart.sectors[sector]!.skills).toContain(skill);
          expect(lines.join('')).toBe(layout.numbered ? '' : skill.name);
          const radius = Math.hypot(x - layout.centre.x, y - layout.centre.y);
          // Names stand at their line, numbers between theirs and the next one inwards.
          const own = layout.numbered
            ? radii.findIndex((each) => radius < each)
            : radii.reduce(
                (best, each, i) => (Math.abs(each - radius) < Math.abs(radii[best]! - radius) ? i : best),
                0,
              );
          expect(own).toBe(ring);
        }
        if (!layout.crowded) expect(collisions(layout)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);

  test('lines stop where labels stand', () => {
    for (const [chart, size] of [
      [picture, 'wide'],
      [chartOf(80), 'regular'],
    ] as const) {
      const layout = layoutRings(chart, { size });
      const inner = layout.skills.map(({ label: [left, top, right, bottom] }): Box => [
        left + 1,
        top + 1,
        right - 1,
        bottom - 1,
      ]);
      for (const path of [
        ...layout.rings.map((ring) => ring.path),
        ...layout.sectors.map((sector) => sector.hairline),
        layout.ticks,
      ]) {
        for (const [x, y] of sample(path)) expect(inner.some((box) => meet(box, around(x, y, 0.1)))).toBe(false);
      }
    }
  });

  test('the order of a sector’s skills has no meaning', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        // Skills of one name and ring in one sector cannot be told apart: the first stands for all.
        const unique = {
          ...chart,
          sectors: chart.sectors.map((sector) => ({
            ...sector,
            skills: [...new Map(sector.skills.map((skill) => [`${skill.name}${skill.ring}`, skill])).values()],
          })),
        };
        expect(layoutRings(shuffle(unique))).toEqual(layoutRings(unique));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);

  test('the order of sectors and rings is the author’s', () => {
    const turned = layoutRings({ ...picture, sectors: [...picture.sectors].reverse() });
    expect(turned.sectors.map(({ name }) => name)).toEqual([
      'Show it',
      'Move events',
      'Keep state',
      'Talk live',
      'Serve requests',
    ]);
  });

  test('does not change what it is given', () => {
    const frozen = JSON.parse(JSON.stringify(picture), (_, value: unknown) =>
      typeof value === 'object' ? Object.freeze(value) : value,
    ) as SkillChart;
    expect(() => layoutRings(frozen)).not.toThrow();
  });

  test('right to left is the mirror, labels’ sides too', () => {
    const [ltr, rtl] = [layoutRings(picture), layoutRings(picture, { direction: 'rtl' })];
    expect(collisions(rtl)).toEqual([]);
    ltr.skills.forEach(({ x, y, anchor }, i) => {
      expect(rtl.skills[i]!.x).toBeCloseTo(ltr.width - x, 5);
      expect(rtl.skills[i]!.y).toBe(y);
      expect(rtl.skills[i]!.anchor).toBe(anchor === 'start' ? 'end' : 'start');
    });
    const mirrored = sample(ltr.rings[2]!.path).map(([x, y]) => [Math.round(ltr.width - x), Math.round(y)]);
    expect(sample(rtl.rings[2]!.path).map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual(mirrored);
    expect(rtl.rings[2]!.path).toMatch(/A\S+ \S+ 0 [01] 0 /);
  });

  test.each([
    ['nothing', { rings: [], sectors: [], derived: false }],
    [
      'sectors without skills',
      {
        rings: ['A'],
        sectors: [
          { name: 'x', skills: [] },
          { name: '', skills: [] },
        ],
        derived: false,
      },
    ],
    [
      'rings that are not there',
      {
        rings: ['A'],
        sectors: [
          {
            name: 'x',
            skills: [
              { name: 'a', ring: 9, pointer: '' },
              { name: 'b', ring: -1, pointer: '' },
              { name: 'c', ring: NaN, pointer: '' },
            ],
          },
        ],
        derived: false,
      },
    ],
    [
      'a hundred rings and sectors',
      {
        rings: Array.from({ length: 100 }, String),
        sectors: Array.from({ length: 100 }, (_, i) => ({
          name: `s${i}`,
          skills: [{ name: 'a', ring: i, pointer: '' }],
        })),
        derived: false,
      },
    ],
    [
      'one word of 5,000 letters',
      {
        rings: ['A'],
        sectors: [{ name: 'y'.repeat(5000), skills: [{ name: 'x'.repeat(5000), ring: 0, pointer: '' }] }],
        derived: false,
      },
    ],
  ] satisfies [string, SkillChart][])('takes %s', (_, chart) => {
    for (const size of sizes) {
      const layout = layoutRings(chart, { size });
      expect(layout.skills).toHaveLength(chart.sectors.flatMap(({ skills }) => skills).length);
      expect(JSON.stringify(layout, (key, value: unknown) => (key === 'skill' ? undefined : value))).not.toMatch(
        /null|NaN/,
      );
    }
  });

  test('a thousand skills: placed all, and said to be crowded', () => {
    const layout = layoutRings(chartOf(1000));
    expect(layout.skills).toHaveLength(1000);
    expect(layout.crowded).toBe(true);
    expect(layoutRings(chartOf(MOST_SKILLS + 1)).crowded).toBe(true);
  });
});

describe('routeThread', () => {
  const ends = (path: string): string[] => path.match(/M\S+ \S+/g) ?? [];
  test.each(['ltr', 'rtl'] as const)('%s: from every skill to the edge, never through a label', (direction) => {
    const layout = layoutRings(picture, { size: 'wide', direction });
    for (const placed of layout.skills) {
      const { path, end } = routeThread(layout, placed, direction);
      expect(ends(path).length).toBeGreaterThan(0);
      expect(end.x).toBe(direction === 'ltr' ? layout.width : 0);
      const others = layout.skills.filter((other) => other !== placed).map(({ label }) => label);
      for (const [x, y] of sample(path)) expect(others.some((box) => meet(box, around(x, y, 0.1)))).toBe(false);
    }
  });
});
