import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/portfolio.js';
import '../../src/define/role-timeline.js';
import '../../src/define/skill-rings.js';
import { FolioSelectionChangeEvent } from '../../src/context/selection-event.js';
import type { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';
import type { FolioSkillRings } from '../../src/elements/skill-rings/skill-rings.js';
import type { GivenDocument } from '../../src/model/document.js';
import { ar } from '../../src/model/strings/ar.js';
import type { Selection } from '../../src/model/selection.js';
import type { SkillChart } from '../../src/model/types.js';
import { chartOf } from '../layout/fixtures/charts.js';
import { radars } from '../layout/fixtures/radars.js';
import { pictures, sumOf } from '../layout/fixtures/ring-sums.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

/** A chart as it stands in a document: rings by name. */
const given = ({ rings, sectors }: SkillChart): object => ({
  rings,
  sectors: sectors.map(({ name, skills }) => ({
    name,
    skills: skills.map((skill) => ({ name: skill.name, ring: rings[skill.ring] })),
  })),
});

const rings = {
  rings: ['Core', 'Regular', 'Foundation'],
  sectors: [
    {
      name: 'Serve',
      skills: [
        { name: 'Node.js', ring: 'Core' },
        { name: 'NestJS', ring: 'Core' },
        { name: 'Express.js', ring: 'Regular' },
      ],
    },
    {
      name: 'Move events',
      skills: [
        { name: 'Kafka', ring: 'Core' },
        { name: 'RabbitMQ', ring: 'Regular' },
        { name: 'AWS', ring: 'Foundation' },
      ],
    },
  ],
};
const file: GivenDocument = {
  basics: { name: 'Mara Lindqvist (fictional)' },
  work: [
    {
      id: 'grid',
      name: 'Harbour Grid',
      highlights: ['Ordered events over Kafka, partition by partition.', 'Quiet deploys.'],
      keywords: ['NestJS'],
    },
    { id: 'rail', name: 'Fenwick Rail', highlights: ['A nightly batch became a Kafka stream.'] },
    { id: 'shop', name: 'Shop' },
  ],
  projects: [{ id: 'tide', name: 'Tideline', summary: 'A queue on Kafka.' }],
  folio: { rings },
};

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const skill = (element: Element, name: string): HTMLElement =>
  all(element, '[part~=skill]').find((each) => each.dataset['name'] === name)!;
const names = (element: Element): string[] => all(element, '[part~=skill]').map((each) => each.dataset['name']!);
const focused = (element: Element): string | undefined =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['name'];
const has = (element: Element, form: string): boolean => one(element, '.sheet').classList.contains(form);
/** With names, or with numbers. */
const drawn = (element: Element): boolean => has(element, 'drawn') || has(element, 'numbered');
const press = (element: FolioSkillRings, key: string): void => {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};
const visible = (element: Element): string =>
  (element.shadowRoot!.querySelector('.folio') as HTMLElement).innerText
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ');

/** The choice has come down from the portfolio, and all of it is drawn. */
async function settled(element: FolioSkillRings): Promise<void> {
  await element.closest<FolioPortfolio>('folio-portfolio')?.updateComplete;
  await element.updateComplete;
}

/** The element alone, in a box of a width. */
async function alone(skills: unknown, width = 1168, dir = 'ltr'): Promise<FolioSkillRings> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir} style=${`width:${width}px`}><folio-skill-rings .skills=${skills}></folio-skill-rings></div>`,
  );
  const element = box.querySelector('folio-skill-rings')!;
  await settled(element);
  return element;
}

/** The element in a portfolio that tells what backs a skill. */
async function within(width = 1168, given: GivenDocument = file, dir = 'ltr', lang = 'en'): Promise<FolioSkillRings> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${lang} style=${`width:${width}px`}><folio-portfolio .document=${given}><folio-skill-rings></folio-skill-rings></folio-portfolio></div>`,
  );
  await box.querySelector<FolioPortfolio>('folio-portfolio')!.updateComplete;
  const element = box.querySelector('folio-skill-rings')!;
  // The words of another language come a moment later.
  await waitUntil(() => element.shadowRoot!.querySelector('.folio'));
  await settled(element);
  return element;
}

interface Rect {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The dot that bears it. */
  readonly own?: Element | null;
}

/** What is really painted: the words of every label by its text, every dot, every sector's name; every number. */
function painted(element: Element): Rect[] {
  const rects: Rect[] = [];
  if (has(element, 'numbered')) {
    for (const text of all(element, '[part=sector] text, .numeral, .bears text'))
      rects.push(
        Object.assign(rectOf(text.textContent!, text.getBoundingClientRect()), { own: text.closest('.bears') }),
      );
    return rects;
  }
  const add = (name: string, { left, top, right, bottom }: DOMRect, trim: number): void => {
    rects.push({ name, left: left + 0.5, top: top + trim, right: right - 0.5, bottom: bottom - trim });
  };
  for (const button of all(element, '[part~=skill]')) {
    for (const line of button.querySelectorAll<HTMLElement>('.line')) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const text = range.getBoundingClientRect();
      const clip = line.getBoundingClientRect();
      // A text's box is as high as its font: a fifth above and below has no ink. What is cut off is not painted.
      add(
        `${button.dataset['name']} "${line.textContent}"`,
        new DOMRect(Math.max(text.left, clip.left), text.top, Math.min(text.width, clip.width), text.height),
        text.height / 5,
      );
    }
    add(`dot of ${button.dataset['name']}`, button.querySelector('.dot circle')!.getBoundingClientRect(), 0);
  }
  for (const text of all(element, '[part=sector] text, .numeral'))
    add(text.textContent!, text.getBoundingClientRect(), 3);
  return rects;
}

function rectOf(name: string, { left, top, right, bottom }: DOMRect): Rect {
  // A text's box is as high as its font: nothing of a digit is in its first and last quarter.
  const trim = (bottom - top) / 4;
  return { name, left, top: top + trim, right, bottom: bottom - trim };
}

function collisions(element: Element): string[] {
  const rects = painted(element);
  const found: string[] = [];
  // Dots that bear numbers are round: no two meet, none meets a text that is not its own.
  const dots = all(element, '.bears circle').map((circle) => {
    const { left, top, width, height } = circle.getBoundingClientRect();
    return {
      own: circle.closest('.bears'),
      name: circle.closest<HTMLElement>('.bears')!.dataset['name']!,
      x: left + width / 2,
      y: top + height / 2,
      radius: width / 2 - 0.75,
    };
  });
  dots.forEach((dot, i) => {
    for (const other of dots.slice(i + 1))
      if (Math.hypot(dot.x - other.x, dot.y - other.y) < dot.radius + other.radius)
        found.push(`${dot.name} meets ${other.name}`);
    for (const rect of rects) {
      const [dx, dy] = [
        Math.max(rect.left - dot.x, 0, dot.x - rect.right),
        Math.max(rect.top - dot.y, 0, dot.y - rect.bottom),
      ];
      if (rect.own !== dot.own && Math.hypot(dx, dy) < dot.radius) found.push(`${dot.name} meets ${rect.name}`);
    }
  });
  rects.forEach((a, i) => {
    for (const b of rects.slice(i + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        found.push(`${a.name} meets ${b.name}`);
    }
  });
  return found;
}

describe('folio-skill-rings', () => {
  const address = location.href.split('#')[0]!;
  afterEach(() => history.replaceState(null, '', address));

  describe('content', () => {
    it('comes from its property, in both shapes of the document', async () => {
      const plain = await alone([
        { name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] },
        { name: 'Go', level: 'Beginner' },
      ]);
      expect(names(plain)).to.have.members(['HTML', 'CSS', 'Go']);
      expect(skill(plain, 'HTML').getAttribute('aria-label')).to.contain('HTML, Core, Web').and.contain('Master');
      const own = await alone(rings);
      expect(names(own)).to.have.members(['Node.js', 'NestJS', 'Express.js', 'Kafka', 'RabbitMQ', 'AWS']);
    });

    it('comes from an attribute', async () => {
      const element = await fixture<FolioSkillRings>(
        html`<folio-skill-rings skills='[{"name":"Kafka"}]'></folio-skill-rings>`,
      );
      expect(names(element)).to.deep.equal(['Kafka']);
    });

    it('comes from the portfolio, and its own property wins', async () => {
      const element = await within();
      expect(names(element)).to.include('Kafka');
      element.skills = [{ name: 'Cobol' }];
      await settled(element);
      expect(names(element)).to.deep.equal(['Cobol']);
    });

    it('takes no space without skills', async () => {
      for (const skills of [undefined, null, [], {}, { rings: ['A'] }, { sectors: [{ name: 'x', skills: [] }] }]) {
        const element = await alone(skills);
        expect(element.shadowRoot!.querySelector('slot')).to.exist;
        expect(element.getBoundingClientRect().height).to.equal(0);
      }
    });

    it('shows what it can of hostile input', async () => {
      const hostile = {
        rings: ['Core', null, 7, '<b>x</b>'],
        sectors: [
          null,
          3,
          { name: {} },
          {
            name: '<img src=x onerror=alert(1)>',
            skills: [
              null,
              'Bare',
              { name: '__proto__', ring: 'Core' },
              { ring: 0 },
              { name: 'toString', ring: 99 },
              { name: 'Kafka' },
              { name: 'kafka' },
            ],
          },
        ],
      };
      for (const width of [320, 1168]) {
        const element = await alone(hostile, width);
        expect(names(element)).to.include.members(['__proto__', 'toString', 'Kafka']);
        expect(visible(element)).not.to.match(/undefined|NaN|\[object/);
        expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
        skill(element, '__proto__').click();
        await settled(element);
        expect(one(element, '[part~=chosen]').dataset['name']).to.equal('__proto__');
      }
    });
  });

  describe('drawing and list', () => {
    it('is a list under 34em, a drawing from there on, the panel beside it where there is room', async () => {
      const element = await alone(rings, 500);
      expect(drawn(element)).to.equal(false);
      const box = element.parentElement!;
      for (const [width, size] of [
        [560, 544],
        [768, 740],
        [1100, 740],
        [1168, 856],
      ] as const) {
        box.style.width = `${width}px`;
        await waitUntil(
          () => drawn(element) && Math.round(one(element, '.plot').getBoundingClientRect().width) === size,
          `${width}`,
        );
        const beside = (): boolean =>
          one(element, '.panel').getBoundingClientRect().top < one(element, '.plot').getBoundingClientRect().bottom;
        await waitUntil(() => beside() === width > 1000, `panel at ${width}`);
        expect(element.scrollWidth).to.be.at.most(width);
      }
      box.style.width = '320px';
      await waitUntil(() => !drawn(element));
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('is drawn when its update is complete', async () => {
      const box = await fixture<HTMLElement>(html`<div style="width:1168px"></div>`);
      const element = document.createElement('folio-skill-rings');
      element.skills = rings;
      box.append(element);
      await settled(element);
      expect(drawn(element)).to.equal(true);
    });

    for (const n of [5, 20, 50, 80, 120]) {
      it(`shows ${n} skills without a collision at 560, 768 and 1168`, async () => {
        for (const width of [560, 768, 1168]) {
          const element = await alone(given(chartOf(n)), width);
          expect(names(element)).to.have.length(n);
          expect(has(element, n > 100 && width < 600 ? 'numbered' : 'drawn'), `${width}`).to.equal(true);
          expect(collisions(element), `${width}`).to.deep.equal([]);
        }
      }).timeout(30_000);
    }

    for (const [name, radar] of Object.entries(radars)) {
      it(`draws a radar of the shape of the ${name}’s at 560, 768 and 1168 without a collision, in both directions`, async () => {
        for (const width of [560, 768, 1168])
          for (const dir of ['ltr', 'rtl']) {
            const element = await alone(given(radar), width, dir);
            expect(names(element)).to.have.length(radar.sectors.flatMap(({ skills }) => skills).length);
            expect(drawn(element), `${width}`).to.equal(true);
            expect(collisions(element), `${width} ${dir}`).to.deep.equal([]);
            expect(element.scrollWidth).to.be.at.most(width);
          }
      }).timeout(60_000);
    }

    for (const [n, ringCount, sectors] of [
      [80, 3, 1],
      [120, 6, 10],
      [60, 1, 1],
    ] as const)
      it(`draws ${n} skills in ${ringCount} rings and ${sectors} sectors at 560 and 1168`, async () => {
        for (const width of [560, 1168]) {
          const element = await alone(given(chartOf(n, ringCount, sectors)), width);
          expect(drawn(element)).to.equal(true);
          expect(collisions(element), `${width}`).to.deep.equal([]);
        }
      }).timeout(30_000);

    for (const dir of ['ltr', 'rtl']) {
      it(`puts every dot on its ring, ${dir}`, async () => {
        const element = await alone(rings, 1168, dir);
        const plot = one(element, '.plot').getBoundingClientRect();
        const centre = one(element, '.centre').getBoundingClientRect();
        const at = ({ left, right, top, bottom }: DOMRect): [number, number] => [
          (left + right) / 2,
          (top + bottom) / 2,
        ];
        const [x, y] = at(centre);
        expect(Math.abs(x - (plot.left + plot.width / 2))).to.be.below(1);
        const radii = new Map<string, number[]>();
        for (const { name, skills } of rings.sectors) {
          for (const each of skills) {
            const [dx, dy] = at(skill(element, each.name).querySelector('.dot circle')!.getBoundingClientRect());
            radii.set(each.ring, [...(radii.get(each.ring) ?? []), Math.hypot(dx - x, dy - y)]);
            // The first sector begins at the top and goes the way the page is read.
            if (name === 'Serve') expect(dx > x).to.equal(dir === 'ltr');
          }
        }
        for (const found of radii.values()) expect(Math.max(...found) - Math.min(...found)).to.be.below(1.5);
      });
    }

    it('bears numbers where names have no room: the list stands below, with the same numbers, and both choose', async () => {
      const element = await alone(given(chartOf(120)), 560);
      const numberOf = (each: Element): string => each.querySelector('.number, text')!.textContent!;
      const marks = all(element, '[part~=number]');
      expect(marks).to.have.length(120);
      expect(marks.map((each) => [numberOf(each), each.dataset['name']])).to.deep.equal(
        all(element, '[part~=skill]').map((each) => [numberOf(each), each.dataset['name']]),
      );
      expect(skill(element, 'Kafka').getAttribute('aria-label')).to.match(/^\d+ Kafka, /);
      expect(visible(element)).to.contain('120 names have no room in the drawing.');
      expect(one(element, '.drawing svg').getAttribute('aria-hidden')).to.equal('true');
      const mark = marks.find((each) => each.dataset['name'] === 'Kafka')!;
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled(element);
      expect(all(element, '[part~=chosen]').map((each) => each.dataset['name'])).to.deep.equal(['Kafka', 'Kafka']);
      // It leads to the name, and the panel stands there.
      expect(focused(element)).to.equal('Kafka');
      expect(skill(element, 'Kafka').closest('.row')!.querySelector('.panel')).to.exist;
      expect(all(element, '[data-wish=switch]')).to.have.length(1);
      press(element, '9');
      press(element, '7');
      expect(numberOf(element.shadowRoot!.activeElement!)).to.equal('97');
      await aTimeout(800);
      press(element, '٩');
      press(element, '٨');
      expect(numberOf(element.shadowRoot!.activeElement!)).to.equal('98');
      one(element, '[data-wish=switch]').click();
      await settled(element);
      expect(drawn(element)).to.equal(false);
      expect(all(element, '.number')).to.have.length(0);
    }).timeout(30_000);

    for (const [name, chart, size, sum] of pictures)
      it(`draws the same picture in every engine: ${name}`, () => expect(sumOf(chart, size)).to.equal(sum));

    it('keeps the panel in view beside a long list, and the thread at its rows', async () => {
      const many = {
        ...file,
        folio: {
          rings: given(radars.consultancy) as never,
          evidence: { add: [{ skill: 'API contract linter', source: 'grid' }], veto: [] },
        },
      };
      const element = await within(1168, many);
      expect(has(element, 'numbered')).to.equal(true);
      skill(element, 'API contract linter').click();
      await settled(element);
      const thread = (): string => one(element, '.thread path').getAttribute('d')!;
      const before = thread();
      expect(before).to.match(/^M/);
      window.scrollTo(0, 700);
      await waitUntil(() => thread() !== before);
      expect(one(element, '.panel').getBoundingClientRect().top).to.be.within(0, 40);
      window.scrollTo(0, 0);
      await waitUntil(() => thread() === before);
    }).timeout(30_000);

    it('switches to the list and back, every skill in both', async () => {
      const element = await alone(rings);
      const toggle = one(element, '[data-wish=switch]');
      toggle.click();
      await settled(element);
      await nextFrame();
      expect(drawn(element)).to.equal(false);
      expect(names(element)).to.deep.equal(['Node.js', 'NestJS', 'Kafka', 'Express.js', 'RabbitMQ', 'AWS']);
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['wish']).to.equal('switch');
      expect(all(element, '[part~=ring]')).to.have.length(3);
      one(element, '[data-wish=switch]').click();
      await settled(element);
      expect(drawn(element)).to.equal(true);
      expect(all(element, '[part~=ring]')).to.have.length(3);
      expect(all(element, '[part~=sector]')).to.have.length(2);
      expect(names(element)).to.have.length(6);
    });

    it('shows a thousand skills as a list, with a word of why', async () => {
      const element = await alone(given(chartOf(1000)));
      expect(names(element)).to.have.length(1000);
      expect(drawn(element)).to.equal(false);
      expect(visible(element)).to.contain('1,000 skills need more room');
      expect(element.scrollWidth).to.be.at.most(1168);
    }).timeout(30_000);

    it('cuts off no name in the list', async () => {
      const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze und alles, was dazugehört';
      const element = await alone([{ name: long }], 320);
      expect(visible(element)).to.contain(long);
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('mirrors with the page', async () => {
      const element = await within(1168, file, 'rtl', 'ar');
      expect(one(element, '.panel').getBoundingClientRect().right).to.be.below(
        one(element, '.plot').getBoundingClientRect().left,
      );
      expect(collisions(element)).to.deep.equal([]);
      expect(visible(element)).to.contain(ar.rings.whole as string);
    });

    it('survives being moved', async () => {
      const element = await alone(rings);
      const box = await fixture<HTMLElement>(html`<div style="width:320px"></div>`);
      box.append(element);
      await waitUntil(() => !drawn(element));
      expect(names(element)).to.have.length(6);
    });
  });

  describe('evidence', () => {
    it('tells proven from unproven, and only where a portfolio knows', async () => {
      const element = await within();
      const hollow = all(element, '[part~=skill]')
        .filter((each) => each.querySelector('.hollow'))
        .map((each) => each.dataset['name']);
      expect(hollow).to.have.members(['Node.js', 'Express.js', 'RabbitMQ', 'AWS']);
      expect(skill(element, 'Kafka').getAttribute('aria-label')).to.equal(
        'Kafka, Core, Move events, in 2 roles and 1 project',
      );
      expect(skill(element, 'AWS').getAttribute('aria-label')).to.equal('AWS, Foundation, Move events, no role here');
      expect(one(element, '.legend').textContent).to.contain('not tied to a role here');
      const lone = await alone(rings);
      expect(lone.shadowRoot!.querySelector('.hollow, .legend')).to.equal(null);
      expect(skill(lone, 'AWS').getAttribute('aria-label')).to.equal('AWS, Foundation, Move events');
    });

    it('shows the roles and projects of the chosen one, with the words that matched', async () => {
      const element = await within();
      setTimeout(() => skill(element, 'Kafka').click());
      const event = (await oneEvent(element, 'folio-selection-change')) as FolioSelectionChangeEvent;
      expect(event).to.be.instanceOf(FolioSelectionChangeEvent);
      expect(event.selection).to.deep.equal({ kind: 'skill', id: 'Kafka' });
      await settled(element);
      expect(one(element, '.title').textContent).to.equal('Kafka');
      expect(visible(element)).to.contain('In 2 roles and 1 project.').and.contain('Move events, ring 1');
      expect(all(element, '[part=proof] .source').map((each) => each.textContent)).to.deep.equal([
        'Harbour Grid',
        'Fenwick Rail',
        'Tideline',
      ]);
      expect(all(element, '[part=match]').map((each) => each.textContent)).to.deep.equal(['Kafka', 'Kafka', 'Kafka']);
      expect(visible(element))
        .to.contain('Ordered events over Kafka, partition by partition.')
        .and.not.contain('Quiet deploys');
      expect(one(element, '[part=proof] a').getAttribute('href')).to.equal('#role=grid&chosen');
      expect(skill(element, 'Kafka').getAttribute('aria-pressed')).to.equal('true');
      expect(one(element, '[part~=chosen]').dataset['name']).to.equal('Kafka');
      expect(all(element, 'button[part~=aside]')).to.have.length(5);
      // The portfolio says what was chosen: once is enough.
      expect(one(element, '[role=status]').textContent).to.equal('');
    });

    it('draws the thread to the evidence, only while one is chosen and the panel stands beside', async () => {
      const element = await within();
      const thread = (): string => one(element, '.thread path')?.getAttribute('d') ?? '';
      expect(thread()).to.equal('');
      skill(element, 'Kafka').click();
      await settled(element);
      expect(thread())
        .to.match(/^M.*H.*V/)
        .and.not.match(/NaN|undefined/);
      skill(element, 'AWS').click();
      await settled(element);
      expect(thread()).to.equal('');
      skill(element, 'AWS').click();
      await settled(element);
      expect(all(element, '[aria-pressed=true]')).to.have.length(0);
    });

    it('names records by what they are', async () => {
      const element = await within(1168, {
        ...file,
        certificates: [{ name: 'Kafka administration' }],
        publications: [{ name: 'Kafka at sea' }],
      });
      skill(element, 'Kafka').click();
      await settled(element);
      const notes = all(element, '.proof > [part=proof] .note').map((each) => each.textContent);
      expect(notes.slice(-2)).to.deep.equal(['Certificate', 'Publication']);
      expect(visible(element)).to.contain('In 2 roles, 1 project, and 2 records.');
    });

    it('says by which rule skills without rings were placed', async () => {
      const element = await within(1168, {
        ...file,
        folio: {},
        skills: [{ name: 'Data', keywords: ['Kafka', 'AWS'] }],
      });
      expect(skill(element, 'Kafka').getAttribute('aria-label')).to.contain('Kafka, Core');
      expect(skill(element, 'AWS').getAttribute('aria-label')).to.contain('AWS, Foundation');
      expect(visible(element)).to.contain('By proof: three things and more make a skill core');
      expect(visible(await within())).not.to.contain('By proof');
    });

    it('says when nothing proves it', async () => {
      const element = await within();
      skill(element, 'AWS').click();
      await settled(element);
      expect(visible(element)).to.contain('No role and no project here names it.');
    });

    it('opens under the ring in the narrow list', async () => {
      const element = await within(340);
      skill(element, 'Kafka').click();
      await settled(element);
      const row = skill(element, 'Kafka').closest('.row')!;
      expect(row.querySelector('.panel [part=proof]')).to.exist;
      expect(all(element, '.panel')).to.have.length(1);
      expect(element.scrollWidth).to.be.at.most(340);
    });

    it('closes by Escape, by its button, and by choosing again', async () => {
      const element = await within();
      const heard: (string | undefined)[] = [];
      element.addEventListener('folio-selection-change', ({ selection }) => heard.push(selection?.id));
      skill(element, 'Kafka').focus();
      skill(element, 'Kafka').click();
      await settled(element);
      press(element, 'Escape');
      await settled(element);
      expect(focused(element)).to.equal('Kafka');
      skill(element, 'NestJS').click();
      await settled(element);
      one(element, '[data-wish=clear]').click();
      await settled(element);
      expect(focused(element)).to.equal('NestJS');
      expect(heard).to.deep.equal(['Kafka', undefined, 'NestJS', undefined]);
      expect(all(element, '[part~=chosen], [part~=aside]')).to.have.length(0);
    });
  });

  describe('the shared selection', () => {
    /** The portfolio with its timeline, and the rings in it. */
    const beside = async (): Promise<{ portfolio: FolioPortfolio; element: FolioSkillRings }> => {
      const portfolio = await fixture<FolioPortfolio>(
        html`<folio-portfolio .document=${file}
          ><folio-skill-rings></folio-skill-rings><folio-role-timeline></folio-role-timeline
        ></folio-portfolio>`,
      );
      await portfolio.updateComplete;
      return { portfolio, element: portfolio.querySelector('folio-skill-rings')! };
    };
    const ask = (from: Element, selection: Selection | undefined): boolean =>
      from.dispatchEvent(new FolioSelectionChangeEvent(selection));

    it('is the portfolio’s: a skill chosen elsewhere is chosen here, and what proves it is lit there', async () => {
      const { portfolio, element } = await beside();
      ask(portfolio, { kind: 'skill', id: 'Kafka' });
      await settled(element);
      expect(skill(element, 'Kafka').part.contains('chosen')).to.equal(true);
      expect(one(element, '.title').textContent).to.equal('Kafka');
      skill(element, 'NestJS').click();
      await settled(element);
      const roles = portfolio.querySelector('folio-role-timeline')!.shadowRoot!;
      const lit = [...roles.querySelectorAll<HTMLElement>('[part~=proof][data-id]')].map((each) => each.dataset['id']);
      expect(lit).to.deep.equal(['grid']);
      expect(location.hash).to.equal('#skill=nestjs');
    });

    it('shows the skills that a chosen role proves, and says so', async () => {
      const { portfolio, element } = await beside();
      ask(portfolio, { kind: 'role', id: 'grid' });
      await settled(element);
      const having = (part: string): (string | undefined)[] =>
        all(element, `button[part~=${part}]`).map((each) => each.dataset['name']);
      expect(having('proof')).to.have.members(['Kafka', 'NestJS']);
      expect(having('aside')).to.have.members(['Node.js', 'Express.js', 'RabbitMQ', 'AWS']);
      expect(one(element, '.title').textContent).to.equal('Harbour Grid');
      expect(visible(element)).to.contain('It proves 2 of 6 skills here.');
      expect(one(element, '.title a').getAttribute('href')).to.equal('#role=grid&chosen');
      one(element, '[data-go=Kafka]').click();
      await settled(element);
      expect(one(element, '.title').textContent).to.equal('Kafka');
      expect(focused(element)).to.equal('Kafka');
      ask(portfolio, { kind: 'role', id: 'shop' });
      await settled(element);
      expect(visible(element)).to.contain('It names none of the skills here.');
      one(element, '[data-wish=clear]').click();
      await settled(element);
      expect(having('aside')).to.deep.equal([]);
      expect(visible(element)).to.contain('Whole chart');
    });

    it('recedes where the chosen skill is none of its own', async () => {
      const element = await within(1168, { ...file, projects: [{ name: 'Dotfiles', keywords: ['Vim'] }] });
      ask(element.parentElement!, { kind: 'skill', id: 'Vim' });
      await settled(element);
      expect(all(element, 'button[part~=aside]')).to.have.length(6);
      expect(all(element, '[part~=chosen]')).to.have.length(0);
      expect(visible(element)).to.contain('Whole chart');
    });

    it('leads from the evidence to the role, and chooses it', async () => {
      const { portfolio, element } = await beside();
      skill(element, 'Kafka').click();
      await settled(element);
      one(element, '.proof a').click();
      await waitUntil(() => one(element, '.title').textContent === 'Harbour Grid');
      expect(location.hash).to.equal('#role=grid&chosen');
      const role = portfolio.querySelector('folio-role-timeline')!.shadowRoot!.querySelector('[data-id=grid]')!;
      expect(role.part.contains('chosen')).to.equal(true);
    });

    it('works without a portfolio, and says itself what was chosen', async () => {
      const element = await alone(rings);
      skill(element, 'Kafka').click();
      await settled(element);
      expect(skill(element, 'Kafka').part.contains('chosen')).to.equal(true);
      expect(one(element, '[role=status]').textContent).to.equal('Kafka, Core, Move events');
      expect(location.hash).to.equal('');
      skill(element, 'Kafka').focus();
      press(element, 'Escape');
      await settled(element);
      expect(all(element, '[part~=chosen], [part~=aside]')).to.have.length(0);
      expect(one(element, '[role=status]').textContent).to.equal('');
    });

    it('says how long and when, where roles have dates', async () => {
      const element = await within(1168, {
        ...file,
        work: [
          { ...file.work![0]!, startDate: '2019-01', endDate: '2020-12' },
          { ...file.work![1]!, startDate: '2016-01', endDate: '2016-12' },
        ],
      });
      skill(element, 'Kafka').click();
      await settled(element);
      expect(visible(element)).to.contain('In roles 3 years').and.contain('Used Jan 2016 – Dec 2020');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop, and arrows go along a ring and across rings', async () => {
      const element = await within();
      const stops = (): string[] => all(element, '[part~=skill][tabindex="0"]').map((each) => each.dataset['name']!);
      expect(stops()).to.have.length(1);
      skill(element, 'Kafka').focus();
      await settled(element);
      expect(stops()).to.deep.equal(['Kafka']);
      const inner = names(element).slice(0, 3);
      expect(inner).to.have.members(['Node.js', 'NestJS', 'Kafka']);
      const seen: string[] = [];
      for (let i = 0; i < 3; i++) {
        press(element, 'ArrowRight');
        await settled(element);
        seen.push(focused(element)!);
      }
      expect(seen).to.have.members(inner);
      expect(seen.at(-1)).to.equal('Kafka');
      press(element, 'ArrowLeft');
      expect(focused(element)).to.equal(inner[inner.indexOf('Kafka') - 1]);
      skill(element, 'Kafka').focus();
      press(element, 'ArrowUp');
      expect(focused(element)).to.equal('RabbitMQ');
      press(element, 'ArrowUp');
      expect(focused(element)).to.equal('AWS');
      press(element, 'ArrowUp');
      expect(focused(element)).to.equal('AWS');
      press(element, 'ArrowDown');
      expect(focused(element)).to.equal('RabbitMQ');
      press(element, 'Home');
      expect(focused(element)).to.equal(names(element)[0]);
      press(element, 'End');
      expect(focused(element)).to.equal('AWS');
      await settled(element);
      expect(stops()).to.deep.equal(['AWS']);
    });

    it('goes from sector to sector by the page keys, in the same ring where it can', async () => {
      const element = await within();
      skill(element, 'RabbitMQ').focus();
      const seen: (string | undefined)[] = [];
      for (const key of ['PageDown', 'PageDown', 'PageUp']) {
        press(element, key);
        await settled(element);
        seen.push(focused(element));
      }
      expect(seen).to.deep.equal(['Express.js', 'RabbitMQ', 'Express.js']);
      skill(element, 'AWS').focus();
      press(element, 'PageUp');
      expect(names(element).slice(0, 3)).to.include(focused(element));
    });

    it('finds Arabic names without their marks, right to left as well', async () => {
      const element = await alone(
        [{ name: 'Kafka' }, { name: 'إدارة الأحداث' }, { name: 'مُهلات محسوبة' }, { name: 'Élan' }],
        1168,
        'rtl',
      );
      skill(element, 'Kafka').focus();
      press(element, 'ا');
      press(element, 'د');
      expect(focused(element)).to.equal('إدارة الأحداث');
      await aTimeout(800);
      for (const key of 'مهل') press(element, key);
      expect(focused(element)).to.equal('مُهلات محسوبة');
      await aTimeout(800);
      press(element, 'e');
      expect(focused(element)).to.equal('Élan');
    });

    it('goes down to the outer rings in the list, and the other way round right to left', async () => {
      const element = await alone(rings, 400);
      skill(element, 'Kafka').focus();
      press(element, 'ArrowDown');
      expect(focused(element)).to.equal('RabbitMQ');
      const mirrored = await alone(rings, 400, 'rtl');
      skill(mirrored, 'Node.js').focus();
      press(mirrored, 'ArrowLeft');
      expect(focused(mirrored)).to.equal('NestJS');
    });

    it('finds a name by its first letters', async () => {
      const element = await within();
      skill(element, 'Kafka').focus();
      press(element, 'r');
      expect(focused(element)).to.equal('RabbitMQ');
      await aTimeout(800);
      press(element, 'n');
      press(element, 'e');
      expect(focused(element)).to.equal('NestJS');
    });
  });

  describe('accessibility', () => {
    const listed = (chosen = ''): string =>
      outline(`
      - list "6 skills":
        - listitem:
          - text: 1 Core
          - list "Core":
            - listitem:
              - text: Serve
              - list "Serve":
                - listitem:
                  - button "NestJS, Core, Serve, in 1 role" [pressed=false]
                - listitem:
                  - button "Node.js, Core, Serve, no role here" [pressed=false]
            - listitem:
              - text: Move events
              - list "Move events":
                - listitem:
                  - button "Kafka, Core, Move events, in 2 roles and 1 project" [pressed${chosen || '=false'}]
        - listitem:
          - text: 2 Regular
          - list "Regular":
            - listitem:
              - text: Serve
              - list "Serve":
                - listitem:
                  - button "Express.js, Regular, Serve, no role here" [pressed=false]
            - listitem:
              - text: Move events
              - list "Move events":
                - listitem:
                  - button "RabbitMQ, Regular, Move events, no role here" [pressed=false]
        - listitem:
          - text: 3 Foundation
          - list "Foundation":
            - listitem:
              - text: Move events
              - list "Move events":
                - listitem:
                  - button "AWS, Foundation, Move events, no role here" [pressed=false]`);

    it('is a list of rings and sectors first, position and proof in words, the drawing not in the tree', async () => {
      const element = await within();
      expect(drawn(element)).to.equal(true);
      expect(ariaSnapshot(element)).to.equal(
        `${listed()}\n${outline(`
      - text: Whole chart
      - heading "6 skills, 2 responsibilities" [level=2]
      - paragraph: Choose one and it leads to the roles and projects where it did its work.
      - text: Rings
      - list:
        - listitem: 1 Core
        - listitem: 2 Regular
        - listitem: 3 Foundation
      - list:
        - listitem: proven in a role or project
        - listitem: not tied to a role here
      - button "As a list"
      - status`)}`,
      );
      expect(one(element, '#help').textContent).to.contain('Arrow keys');
    });

    it('says of a chosen one what proves it, with the words that matched', async () => {
      const element = await within();
      skill(element, 'Kafka').click();
      await settled(element);
      expect(ariaSnapshot(element).replace(/[\u2068\u2069]/g, '')).to.equal(
        `${listed(' ').replace('[pressed ]', '[pressed]')}\n${outline(`
      - text: Move events, ring 1: Core
      - heading "Kafka" [level=2]
      - paragraph: In 2 roles and 1 project.
      - list "Evidence":
        - listitem:
          - link "Harbour Grid"
          - text: 3 of 3
          - paragraph: Ordered events over [Kafka], partition by partition.
        - listitem:
          - link "Fenwick Rail"
          - text: 2 of 3
          - paragraph: A nightly batch became a [Kafka] stream.
        - listitem:
          - link "Tideline"
          - text: Project
          - paragraph: A queue on [Kafka].
        - listitem:
          - text: Shop
          - text: 1 of 3
      - button "Clear"
      - button "As a list"
      - status`)}`,
      );
    });

    it('says every name once where the drawing bears numbers', async () => {
      const element = await alone(given(chartOf(120)), 560);
      const tree = ariaSnapshot(element);
      expect(tree.match(/button "\d+ /g)).to.have.length(120);
      expect(tree.match(/Kafka/g)).to.have.length(1);
    }).timeout(30_000);

    it('tells filled from hollow in words too, and the chosen one by more than its colour', async () => {
      const element = await within();
      for (const each of all(element, '[part~=skill]'))
        expect(/in \d/.test(each.getAttribute('aria-label')!)).to.equal(!each.querySelector('.hollow'));
      expect(visible(element)).to.contain('not tied to a role here');
      skill(element, 'Kafka').click();
      await settled(element);
      expect(getComputedStyle(skill(element, 'Kafka').querySelector('.name')!).fontWeight).to.equal('600');
      expect(getComputedStyle(skill(element, 'Kafka').querySelector('.dot :last-child')!).display).not.to.equal('none');
    });

    for (const width of [320, 560, 1168]) {
      it(`passes axe at ${width}, at rest and with a choice`, async () => {
        const element = await within(width);
        await expect(element).to.be.accessible();
        skill(element, 'Kafka').click();
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }

    it('has targets of at least 24 px in the list', async () => {
      const element = await alone(rings, 320);
      for (const button of all(element, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    });
  });
});
