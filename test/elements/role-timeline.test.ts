import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/portfolio.js';
import '../../src/define/role-timeline.js';
import type { GivenRole } from '../../src/model/document.js';
import { ar } from '../../src/model/strings/ar.js';
import type { FolioRoleTimeline } from '../../src/elements/role-timeline/role-timeline.js';

const career: GivenRole[] = [
  {
    id: 'harbour',
    name: 'Harbour Grid',
    position: 'Principal engineer',
    startDate: '2023-01',
    endDate: '2026-02',
    url: 'https://harbour.example',
    highlights: ['Peak load fell by **45 %**.'],
    keywords: ['Kafka', 'TypeScript'],
  },
  {
    id: 'tideline',
    name: 'Tideline',
    position: 'Maintainer',
    startDate: '2020-06',
    endDate: '2024-12',
    location: 'Norrport',
  },
  {
    id: 'norrport',
    name: 'Norrport Logistics',
    position: 'Staff engineer',
    startDate: '2019-03',
    endDate: '2022-12',
    summary: 'Berths.',
    description: 'A port',
  },
];
const ladder: GivenRole[] = [
  {
    id: 'lead',
    name: 'Harbour Grid',
    position: 'Lead',
    startDate: '2020-04',
    endDate: '2022-12',
    location: 'Norrport',
  },
  {
    id: 'engineer',
    name: 'Harbour Grid GmbH',
    position: 'Engineer',
    startDate: '2018-02',
    endDate: '2020-03',
    location: 'Norrport',
  },
  { id: 'other', name: 'Fenwick Rail', position: 'Engineer', startDate: '2014-01', endDate: '2016-12' },
];
const draw = (roles: unknown): Promise<FolioRoleTimeline> =>
  fixture<FolioRoleTimeline>(html`<folio-role-timeline .roles=${roles as GivenRole[]}></folio-role-timeline>`);
const rolesOf = (element: FolioRoleTimeline): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="role"]'),
];
const idsOf = (element: FolioRoleTimeline): (string | undefined)[] =>
  rolesOf(element).map((role) => role.dataset['id']);
/** What is said, spaces made plain: without what is only for the eye. */
const spoken = (node: Element): string => {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((each) => each.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
};
/** What is seen. */
const seen = (node: Element): string => {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('.hidden, svg').forEach((each) => each.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
};
const said: unknown[][] = [];
const real = { warn: console.warn, info: console.info };

describe('folio-role-timeline', () => {
  // What the author is told about strange input is the business of the reader's tests.
  before(
    () =>
      void Object.assign(console, {
        warn: (...words: unknown[]) => said.push(words),
        info: (...words: unknown[]) => said.push(words),
      }),
  );
  after(() => void Object.assign(console, real));

  describe('its content', () => {
    it('comes from the property, newest first', async () => {
      const element = await draw([career[2], career[0], career[1]]);
      expect(idsOf(element)).to.deep.equal(['harbour', 'tideline', 'norrport']);
    });

    it('comes from the attribute, as JSON', async () => {
      const element = await fixture<FolioRoleTimeline>(
        html`<folio-role-timeline roles=${JSON.stringify(career)}></folio-role-timeline>`,
      );
      expect(idsOf(element)).to.have.length(3);
    });

    it('comes from the portfolio around it, and follows a new document', async () => {
      const portfolio = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
        html`<folio-portfolio .document=${{ work: career }}><folio-role-timeline></folio-role-timeline></folio-portfolio>`,
      );
      const element = portfolio.querySelector('folio-role-timeline')!;
      await portfolio.updateComplete;
      await element.updateComplete;
      expect(idsOf(element)).to.have.length(3);
      portfolio.document = { work: [career[1]!] };
      await portfolio.updateComplete;
      await aTimeout(0);
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['tideline']);
    });

    it('is its children where there is nothing to show', async () => {
      const element = await fixture<FolioRoleTimeline>(
        html`<folio-role-timeline .roles=${[]}><p>Ask me.</p></folio-role-timeline>`,
      );
      expect(rolesOf(element)).to.have.length(0);
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
    });

    it('is every field of a role', async () => {
      const element = await draw([
        {
          name: 'Norrport Logistics',
          position: 'Staff engineer',
          startDate: '2019-03',
          endDate: '2022-12',
          location: 'Norrport',
          url: 'https://norrport.example',
          description: 'A port that plans',
          summary: 'Berths in real time.',
          highlights: ['One **14** terminals', 'Two [linked](https://two.example)'],
          keywords: ['NestJS', 'PostgreSQL'],
          teamSize: 6,
          certifications: ['Crane', 'Radio'],
        },
      ]);
      const text = seen(element.shadowRoot!.querySelector('ol')!);
      for (const word of [
        'Norrport Logistics',
        'Staff engineer',
        'Mar 2019',
        'Dec 2022',
        '3 yr 10 mo',
        'Norrport',
        'A port that plans',
        'Berths in real time.',
        '14',
        'linked',
        'NestJS',
        'PostgreSQL',
        'Team size',
        '6',
        'Crane',
        'Radio',
      ]) {
        expect(text).to.contain(word);
      }
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://norrport.example/');
    });
  });

  describe('dates', () => {
    it('are times, and a range in words', async () => {
      const [first] = rolesOf(await draw(career));
      expect([...first!.querySelectorAll('time')].map((time) => time.dateTime)).to.deep.equal(['2023-01', '2026-02']);
      expect(spoken(first!)).to.contain('January 2023 to February 2026, 3 years 2 months');
      expect(seen(first!)).to.contain('Jan 2023 – Feb 2026');
    });

    it('end in the present where a role still runs', async () => {
      const [first] = rolesOf(await draw([{ position: 'Now', startDate: '2020-01' }]));
      expect(spoken(first!)).to.contain('January 2020 to present');
      expect(first!.querySelector('.filled')).to.exist;
    });

    it('stay as written where they cannot be read', async () => {
      const [first] = rolesOf(
        await draw([{ position: 'Once', startDate: 'when the tide was high', endDate: '2020-13-45' }]),
      );
      expect(seen(first!)).to.contain('when the tide was high – 2020-13-45');
    });

    it('with the end before the start are shown, and count for nothing', async () => {
      const [first] = rolesOf(await draw([{ position: 'Back', startDate: '2020-05', endDate: '2018-01' }]));
      expect(seen(first!)).to.contain('May 2020 – Jan 2018');
      expect(seen(first!)).not.to.match(/yr|mo\b/);
    });

    it('known to the year only give about a duration', async () => {
      const [first] = rolesOf(await draw([{ position: 'Then', startDate: '2014', endDate: '2016' }]));
      expect(seen(first!)).to.contain('~2 yr');
      expect(spoken(first!)).to.contain('2014 to 2016, about 2 years');
    });

    it('that are missing everywhere leave a sequence', async () => {
      const element = await draw([{ position: 'Third' }, { position: 'Second' }, { position: 'First' }]);
      expect(rolesOf(element).map(seen)).to.deep.equal([
        '3 of 3 newest Third',
        '2 of 3 Second',
        '1 of 3 earliest First',
      ]);
      expect(element.shadowRoot!.querySelectorAll('circle')).to.have.length(3);
      expect(element.shadowRoot!.querySelector('.filled')).to.equal(null);
    });
  });

  describe('employers', () => {
    it('with several positions stand above them, with a total', async () => {
      const element = await draw(ladder);
      const employers = [...element.shadowRoot!.querySelectorAll('[part~="employer"]')];
      expect(employers).to.have.length(1);
      expect(employers[0]!.querySelector('h2')!.textContent).to.equal('Harbour Grid');
      expect([...employers[0]!.querySelectorAll('h3')].map((each) => each.textContent)).to.deep.equal([
        'Lead',
        'Engineer',
      ]);
      expect(seen(employers[0]!.querySelector('.head')!)).to.equal(
        'Feb 2018 – Dec 2022 4 yr 11 mo Norrport Harbour Grid',
      );
      // Said once: the place; said where it differs: the name.
      expect(seen(rolesOf(element)[1]!)).to.equal('Feb 2018 – Mar 2020 2 yr 2 mo Engineer Harbour Grid GmbH');
    });

    it('with one position are its second line', async () => {
      const element = await draw(ladder);
      expect(rolesOf(element)[2]!.querySelector('h2')!.textContent).to.equal('Engineer');
      expect(rolesOf(element)[2]!.querySelector('.soft')!.textContent).to.equal('Fenwick Rail');
    });
  });

  describe('its drawing', () => {
    it('has a mark for every role and lanes beside each other', async () => {
      const element = await draw(career);
      const circles = [...element.shadowRoot!.querySelectorAll('circle')];
      expect(circles).to.have.length(3);
      expect(new Set(circles.map((circle) => circle.getAttribute('cx')))).to.have.length(2);
      // In em and percent alone: nothing was measured.
      for (const line of element.shadowRoot!.querySelectorAll('line'))
        expect(line.outerHTML).to.match(/y1="(?:[\d.]+%|0|-\.5|\.78em)"/);
      expect(element.shadowRoot!.innerHTML).not.to.contain('style=');
    });

    it('joins from row to row and stands at the names, right to left as well', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const frame = await fixture(
          html`<div dir=${dir} style="inline-size: 1100px"><folio-role-timeline .roles=${career}></folio-role-timeline></div>`,
        );
        const element = frame.querySelector('folio-role-timeline')!;
        await element.updateComplete;
        const rows = rolesOf(element);
        rows.forEach((row, index) => {
          const spine = row.querySelector('svg')!.getBoundingClientRect();
          const box = row.getBoundingClientRect();
          expect(spine.bottom).to.be.closeTo(box.bottom, 1);
          if (index) expect(spine.top).to.be.closeTo(rows[index - 1]!.getBoundingClientRect().bottom, 1);
          const name = row.querySelector('h2')!.getBoundingClientRect();
          const mark = row.querySelector('circle')!.getBoundingClientRect();
          expect((mark.top + mark.bottom) / 2).to.be.closeTo(name.top + name.height / 2, 2);
          if (dir === 'ltr') expect(mark.right).to.be.below(name.left);
          else expect(mark.left).to.be.above(name.right);
        });
      }
    });

    it('is not in the accessibility tree; parallel roles are said', async () => {
      const element = await draw(career);
      for (const svg of element.shadowRoot!.querySelectorAll('svg.spine'))
        expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(spoken(rolesOf(element)[0]!)).to.contain('In parallel with Maintainer at Tideline');
      expect(spoken(rolesOf(element)[1]!)).to.contain(
        'In parallel with Principal engineer at Harbour Grid and Staff engineer at Norrport Logistics',
      );
    });
  });

  describe('in Arabic', () => {
    it('says everything in Arabic', async () => {
      const portfolio = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
        html`<folio-portfolio dir="rtl" lang="ar" .document=${{ work: [{ name: 'مرفأ المدفوعات', position: 'مهندسة', startDate: '2021-02', endDate: '2023-04' }], folio: { language: 'ar' } }} .strings=${ar}><folio-role-timeline></folio-role-timeline></folio-portfolio>`,
      );
      await portfolio.updateComplete;
      const element = portfolio.querySelector('folio-role-timeline')!;
      await aTimeout(0);
      await element.updateComplete;
      expect(seen(rolesOf(element)[0]!)).to.match(/فبراير \S+ – أبريل \S+ سنتان و/);
      expect(spoken(rolesOf(element)[0]!)).to.contain('من فبراير');
    });
  });

  it('is accessible', async () => {
    await expect(await draw([...career, ...ladder])).to.be.accessible();
    await expect(await draw([{ position: 'B' }, { position: 'A' }])).to.be.accessible();
  });

  it('takes anything', async () => {
    for (const strange of [
      null,
      0,
      'text',
      {},
      [],
      [null],
      [[]],
      [{}],
      [42, 'a role', true],
      [{ position: { toString: null } }],
      [{ highlights: { a: [{}] }, keywords: 5, startDate: [], endDate: {} }],
      [{ name: '‮evil', position: '\ud800', startDate: NaN, endDate: Infinity }],
      [{ __proto__: { name: 'x' } }],
      [{ position: 'x', url: 'java\nscript:alert(1)' }],
      Array.from({ length: 3 }, () => ({ id: 'same', position: 'Twin', startDate: '2020' })),
    ]) {
      const element = await draw(strange);
      const text = element.shadowRoot!.querySelector('.folio')?.textContent ?? '';
      expect(text).not.to.match(/undefined|NaN|Invalid Date|\[object/);
      expect(element.shadowRoot!.querySelector('a[href^="java" i]')).to.equal(null);
    }
  });

  it('does not grow wider than its place', async () => {
    const frame = await fixture(
      html`<div style="inline-size: 320px"><folio-role-timeline .roles=${[
        {
          position: 'W'.repeat(300),
          name: 'N'.repeat(300),
          startDate: 'x'.repeat(200),
          endDate: '2020',
          summary: 'S'.repeat(500),
          location: 'L'.repeat(200),
          highlights: ['H'.repeat(500)],
          keywords: ['K'.repeat(300)],
          ['F'.repeat(90)]: 'V'.repeat(300),
        },
        ...Array.from({ length: 12 }, (_, index) => ({
          position: `At once ${index}`,
          startDate: '2010',
          endDate: '2015',
        })),
      ]}></folio-role-timeline></div>`,
    );
    await frame.querySelector('folio-role-timeline')!.updateComplete;
    expect(frame.scrollWidth).to.be.at.most(320);
  });

  it('shows 1,000 roles, each once', async function () {
    this.timeout(20_000);
    const element = await draw(
      Array.from({ length: 1000 }, (_, index) => ({
        id: `r${index}`,
        name: `E${index}`,
        position: 'P',
        startDate: `${1990 + (index % 30)}`,
        endDate: `${1992 + (index % 30)}`,
      })),
    );
    expect(new Set(idsOf(element))).to.have.length(1000);
  });
});
