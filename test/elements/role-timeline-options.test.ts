import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/portfolio.js';
import '../../src/define/role-timeline.js';
import type { FolioRoleTimeline } from '../../src/elements/role-timeline/role-timeline.js';
import type { GivenRole } from '../../src/model/document.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

/** Fictional. */
const career: GivenRole[] = [
  {
    id: 'harbour',
    name: 'Harbour Grid',
    position: 'Principal',
    startDate: '2023-01',
    endDate: '2026-02',
    keywords: ['Kafka', 'TypeScript'],
  },
  {
    id: 'tideline',
    name: 'Tideline',
    position: 'Maintainer',
    startDate: '2020-06',
    endDate: '2024-12',
    keywords: ['Redis'],
    highlights: ['Moved events to Kafka.'],
  },
  {
    id: 'norrport',
    name: 'Norrport',
    position: 'Engineer',
    startDate: '2019-03',
    endDate: '2020-12',
    summary: 'Berths.',
  },
  { id: 'fenwick', name: 'Fenwick Rail', position: 'Engineer', startDate: '2015-01', endDate: '2018-06' },
];
const TREES = 'Alder Birch Cedar Douglas Elm Fir Gum Hazel Ironwood Juniper Larch Maple'.split(' ');
const many: GivenRole[] = Array.from({ length: 12 }, (_, index) => ({
  id: `r${index}`,
  name: `Ship ${TREES[index]}`,
  position: `Role ${index}`,
  startDate: `${2024 - index}-01`,
  endDate: `${2024 - index}-11`,
  keywords: [index % 2 ? 'Kafka' : 'Redis'],
}));
const listing = (count: number): GivenRole[] => [
  {
    id: 'long',
    name: 'Harbour',
    position: 'Engineer',
    startDate: '2020-01',
    highlights: Array.from({ length: count }, (_, index) => `Thing ${index + 1}.`),
  },
];

const draw = async (
  roles: unknown,
  more: Partial<FolioRoleTimeline> = {},
  width = 1000,
): Promise<FolioRoleTimeline> => {
  const box = await fixture(html`<div style="inline-size: ${width}px"></div>`);
  const element = Object.assign(document.createElement('folio-role-timeline'), { roles, ...more });
  box.append(element);
  await element.updateComplete;
  return element;
};
const inPortfolio = async (work: GivenRole[]): Promise<FolioRoleTimeline> => {
  const portfolio = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
    html`<folio-portfolio .document=${{ work }}><folio-role-timeline></folio-role-timeline></folio-portfolio>`,
  );
  await portfolio.updateComplete;
  return portfolio.querySelector('folio-role-timeline')!;
};
const all = (element: FolioRoleTimeline, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: FolioRoleTimeline, selector: string): HTMLElement => all(element, selector)[0]!;
const ids = (element: FolioRoleTimeline): (string | undefined)[] =>
  all(element, '[part~=role]').map((role) => role.dataset['id']);
/** The roles that can be seen. */
const shown = (element: FolioRoleTimeline): (string | undefined)[] =>
  all(element, '[part~=role]')
    .filter((role) => !role.closest('[hidden]'))
    .map((role) => role.dataset['id']);
const partsOf = (element: FolioRoleTimeline): Record<string, string> =>
  Object.fromEntries(all(element, '[part~=role]').map((role) => [role.dataset['id'], role.getAttribute('part')!]));
const until = async (condition: () => unknown): Promise<void> => {
  for (let round = 0; round < 100 && !condition(); round++) await aTimeout(20);
};
const press = (element: FolioRoleTimeline, name: string): void =>
  all(element, '[part~=skill]')
    .find((button) => button.dataset['name'] === name)!
    .click();
const plainAddress = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('folio-role-timeline, what can be asked of it', () => {
  beforeEach(plainAddress);
  after(plainAddress);

  describe('the shared selection', () => {
    it('a skill lights up the roles that prove it, with the words that say so', async () => {
      const element = await inPortfolio(career);
      press(element, 'Kafka');
      await until(() => partsOf(element)['harbour'] !== 'role');
      expect(partsOf(element)).to.deep.equal({
        harbour: 'role proof',
        tideline: 'role proof',
        norrport: 'role aside',
        fenwick: 'role aside',
      });
      expect(all(element, '[part~=match]').map((match) => match.textContent)).to.deep.equal(['Kafka']);
      const button = one(element, '[part~=chosen]');
      expect(button.dataset['name']).to.equal('Kafka');
      expect(button.getAttribute('aria-pressed')).to.equal('true');
    });

    it('a role can be chosen, and given up', async () => {
      const element = await inPortfolio(career);
      const button = (): HTMLElement => one(element, '[data-id=tideline] .acts button');
      expect(button().getAttribute('aria-label')).to.equal('Show what belongs to Maintainer at Tideline');
      button().click();
      await until(() => partsOf(element)['tideline'] !== 'role');
      expect(partsOf(element)['tideline']).to.equal('role chosen');
      expect(partsOf(element)['norrport']).to.equal('role aside');
      expect(button().getAttribute('aria-pressed')).to.equal('true');
      button().click();
      await until(() => partsOf(element)['tideline'] === 'role');
      expect(partsOf(element)['tideline']).to.equal('role');
    });

    it('works with data of its own, without a portfolio', async () => {
      const element = await draw(career);
      press(element, 'Kafka');
      await until(() => partsOf(element)['harbour'] !== 'role');
      expect(partsOf(element)['tideline']).to.equal('role proof');
      expect(partsOf(element)['fenwick']).to.equal('role aside');
    });

    it('opens what it proves in a folded list', async () => {
      const roles = listing(20);
      roles[0]!.highlights![14] = 'Moved events to Kafka.';
      roles[0]!.keywords = ['Kafka'];
      const element = await inPortfolio(roles);
      expect(one(element, '.rest').hasAttribute('hidden')).to.equal(true);
      press(element, 'Kafka');
      await until(() => one(element, '[part~=match]'));
      expect(one(element, '[part~=match]').closest('[hidden]')).to.equal(null);
    });

    it('skills look like plain words and are as high as a finger needs', async () => {
      const element = await draw(career);
      for (const button of all(element, '[part~=skill]')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
        expect(getComputedStyle(button).backgroundColor).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
      }
    });
  });

  describe('a link to each role', () => {
    it('names it, and is its address', async () => {
      const element = await draw([...career, { name: 'Ship', position: 'Cook', startDate: '2001', endDate: '2002' }]);
      const links = all(element, '.acts a') as HTMLAnchorElement[];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        '#role=harbour',
        '#role=tideline',
        '#role=norrport',
        '#role=fenwick',
        '#role=work%2F4',
      ]);
      expect(links[0]!.getAttribute('aria-label')).to.equal('Link to Principal at Harbour Grid');
      expect(new Set(links.map((link) => link.getAttribute('aria-label')))).to.have.length(5);
    });

    it('can be seen by whoever gets to it by keys', async () => {
      const element = await draw(career);
      const link = one(element, '.acts a');
      link.focus();
      await until(() => getComputedStyle(link.parentElement!).opacity === '1' && link.offsetWidth >= 24);
      const { width, height } = link.getBoundingClientRect();
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
      expect(element.shadowRoot!.activeElement).to.equal(link);
    });

    it('leads to its role on arrival, out of whatever is folded', async () => {
      history.replaceState(null, '', '#role=r10');
      const element = await draw(many, { limit: 3 });
      await until(() => element.shadowRoot!.activeElement);
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['id']).to.equal('r10');
      expect(one(element, '[data-id=r10]').closest('[hidden]')).to.equal(null);
    });

    it('leads to its role in a portfolio too', async () => {
      history.replaceState(null, '', '#role=tideline');
      const element = await inPortfolio(career);
      await until(() => element.shadowRoot!.activeElement);
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['id']).to.equal('tideline');
    });
  });

  describe('long lists of highlights', () => {
    it('of seven are whole', async () => {
      const element = await draw(listing(7));
      expect(all(element, '.more')).to.have.length(0);
      expect(all(element, '.highlights li')).to.have.length(7);
    });

    it('are folded behind a disclosure, with everything in the page', async () => {
      const element = await draw(listing(20));
      const button = one(element, '.more');
      const rest = one(element, '.rest');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(button.textContent).to.equal('14 more');
      expect(rest.getAttribute('hidden')).to.equal('until-found');
      expect(all(element, '.highlights li')).to.have.length(20);
      button.click();
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(rest.hasAttribute('hidden')).to.equal(false);
      button.click();
      expect(rest.getAttribute('hidden')).to.equal('until-found');
    });

    it('open when something in them is found', async () => {
      const element = await draw(listing(20));
      one(element, '.rest').dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect(one(element, '.more').getAttribute('aria-expanded')).to.equal('true');
    });

    it('stay open when the data change', async () => {
      const element = await draw(listing(20));
      one(element, '.more').click();
      element.roles = [...career.slice(0, 2), ...listing(21)];
      await element.updateComplete;
      expect(one(element, '.more').getAttribute('aria-expanded')).to.equal('true');
      expect(one(element, '.rest').hasAttribute('hidden')).to.equal(false);
      element.roles = listing(21).map((role) => ({ ...role, id: 'another' }));
      await element.updateComplete;
      expect(one(element, '.more').getAttribute('aria-expanded')).to.equal('false');
    });

    it('of 5,000 open in steps, and all of them can be found', async function () {
      this.timeout(20_000);
      const element = await draw(listing(5000));
      const lists = all(element, '.highlights');
      expect(all(element, '.highlights li')).to.have.length(5000);
      expect(Math.max(...lists.map((list) => list.children.length))).to.equal(100);
      const buttons = all(element, '.more');
      expect(buttons[0]!.textContent).to.equal('4,994 more');
      expect(buttons.filter((button) => button.checkVisibility())).to.have.length(1);
      buttons[0]!.click();
      expect(one(element, '.rest').hasAttribute('hidden')).to.equal(false);
      expect(buttons[1]!.textContent).to.equal('4,894 more');
      expect(buttons[1]!.getAttribute('aria-expanded')).to.equal('false');
      const last = all(element, '.highlights li').at(-1)!;
      last.closest('.rest')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect(last.closest('[hidden]')).to.equal(null);
    });
  });

  describe('a limit', () => {
    it('folds the roles beyond it', async () => {
      const element = await draw(many, { limit: 5 });
      expect(shown(element)).to.have.length(5);
      expect(ids(element)).to.have.length(12);
      expect(one(element, '[data-id=r9]').getAttribute('hidden')).to.equal('until-found');
      const button = one(element, '.below .more');
      expect(button.textContent).to.equal('7 more roles');
      button.click();
      expect(shown(element)).to.have.length(12);
      expect(one(element, '.below .more').getAttribute('aria-expanded')).to.equal('true');
      one(element, '.below .more').click();
      expect(shown(element)).to.have.length(5);
    });

    it('takes no room for what it folds', async () => {
      const element = await draw(many, { limit: 5 });
      expect(one(element, '[data-id=r9]').getBoundingClientRect().height).to.be.at.most(1);
    });

    it('opens when something beyond it is found, and stays so when the data change', async () => {
      const element = await draw(many, { limit: 5 });
      one(element, '[data-id=r9]').dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect(shown(element)).to.have.length(12);
      element.roles = many.slice(1);
      await element.updateComplete;
      expect(shown(element)).to.have.length(11);
    });

    it('counts positions, not employers', async () => {
      const ladder: GivenRole[] = [
        { name: 'Harbour', position: 'Lead', startDate: '2020-01', endDate: '2021-01' },
        { name: 'Harbour', position: 'Engineer', startDate: '2018-01', endDate: '2019-12' },
        { name: 'Rail', position: 'Lead', startDate: '2016-01', endDate: '2017-01' },
        { name: 'Rail', position: 'Engineer', startDate: '2014-01', endDate: '2015-12' },
      ];
      const element = await draw(ladder, { limit: 1 });
      expect(shown(element)).to.have.length(1);
      expect(all(element, '[part~=employer]').map((each) => each.getAttribute('hidden'))).to.deep.equal([
        null,
        'until-found',
      ]);
      expect(one(element, '.below .more').textContent).to.equal('3 more roles');
    });

    it('that is none changes nothing', async () => {
      for (const limit of [0, -3, NaN, 100]) expect(shown(await draw(many, { limit }))).to.have.length(12);
    });
  });

  describe('finding', () => {
    it('by words, set as a property', async () => {
      const element = await draw(many);
      element.filter = 'ship DOUGLAS';
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['r3']);
      element.filter = '';
      await element.updateComplete;
      expect(shown(element)).to.have.length(12);
    });

    it('by words, set as an attribute from the start', async () => {
      const element = await fixture<FolioRoleTimeline>(
        html`<folio-role-timeline filter="tideline" .roles=${career}></folio-role-timeline>`,
      );
      expect(shown(element)).to.deep.equal(['tideline']);
    });

    it('by skill: whatever proves it, in keywords or in words', async () => {
      const element = await draw(career, { skill: 'kafka' });
      expect(shown(element)).to.deep.equal(['harbour', 'tideline']);
    });

    it('hides an employer with its positions', async () => {
      const element = await draw(
        [
          { id: 'a', name: 'Harbour', position: 'Lead', startDate: '2020-01', endDate: '2021-01' },
          { id: 'b', name: 'Harbour', position: 'Engineer', startDate: '2018-01', endDate: '2019-12' },
          { id: 'c', name: 'Other', position: 'Cook', startDate: '2010-01', endDate: '2011-01' },
        ],
        { filter: 'cook' },
      );
      expect(one(element, '[part~=employer]').hidden).to.equal(true);
      element.filter = 'lead';
      await element.updateComplete;
      expect(one(element, '[part~=employer]').hidden).to.equal(false);
      expect(shown(element)).to.deep.equal(['a']);
    });

    it('has controls where it is filterable, and says how many are left', async () => {
      const element = await draw(many, { filterable: true });
      const input = one(element, 'input') as HTMLInputElement;
      const status = one(element, '[role=status]');
      expect(status.textContent).to.equal('All 12 roles');
      expect(one(element, '.find').getAttribute('aria-label')).to.equal('Find roles');
      input.value = 'ir ship';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(element.filter).to.equal('ir ship');
      expect(shown(element)).to.deep.equal(['r1', 'r5', 'r8']);
      await until(() => status.textContent !== 'All 12 roles');
      expect(status.textContent).to.equal('3 of 12 roles');
      const select = one(element, 'select') as HTMLSelectElement;
      expect([...select.options].map(({ text }) => text)).to.deep.equal(['All', 'Redis (6)', 'Kafka (6)']);
      select.value = 'Kafka';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['r1', 'r5']);
      one(element, '.reset').click();
      await element.updateComplete;
      expect(shown(element)).to.have.length(12);
      expect(element.shadowRoot!.activeElement).to.equal(input);
      expect(input.value).to.equal('');
    });

    it('leaves the rows alone: the same nodes, shown or not', async () => {
      const element = await draw(many);
      const rows = all(element, '[part~=role]');
      element.filter = 'kafka';
      await element.updateComplete;
      expect(all(element, '[part~=role]')).to.deep.equal(rows);
    });

    it('and new data in one step shows both', async () => {
      const element = await draw(many);
      element.filter = 'maintainer';
      element.roles = career;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['tideline']);
    });

    it('takes any words', async () => {
      const element = await draw(many, { filterable: true });
      for (const words of ['(', '\\', '[a-', '*', '‮', '\ud800', 'x'.repeat(10_000), null, 5, {}]) {
        element.filter = words as string;
        await element.updateComplete;
        expect(ids(element)).to.have.length(12);
      }
    });
  });

  describe('gaps', () => {
    it('are said only where they are asked for', async () => {
      expect(all(await draw(career), '[part~=gap]')).to.have.length(0);
      const element = await draw(career, { showGaps: true });
      expect(all(element, '[part~=gap] .what').map((gap) => gap.textContent!.trim())).to.deep.equal([
        '8 months between',
      ]);
      const rows = all(element, '.timeline > li').map((row) => row.getAttribute('part'));
      expect(rows).to.deep.equal(['role', 'role', 'role', 'gap', 'role']);
    });

    it('stand in their place from old to new, too', async () => {
      const element = await draw(career, { showGaps: true, order: 'oldest' });
      const rows = all(element, '.timeline > li').map((row) => row.getAttribute('part'));
      expect(rows).to.deep.equal(['role', 'gap', 'role', 'role', 'role']);
    });
  });

  describe('order and density', () => {
    it('oldest first', async () => {
      const element = await draw(career, { order: 'oldest' });
      expect(ids(element)).to.deep.equal(['fenwick', 'norrport', 'tideline', 'harbour']);
      element.order = 'newest';
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['harbour', 'tideline', 'norrport', 'fenwick']);
    });

    it('oldest first without dates counts upwards', async () => {
      const element = await draw([{ position: 'Third' }, { position: 'Second' }, { position: 'First' }], {
        order: 'oldest',
      });
      expect(all(element, '.date').map((date) => date.textContent)).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
      expect(all(element, 'h2').map((title) => title.textContent)).to.deep.equal(['First', 'Second', 'Third']);
    });

    it('oldest first keeps the positions of an employer together', async () => {
      const element = await draw(
        [
          { id: 'b', name: 'Harbour', position: 'Lead', startDate: '2020-01', endDate: '2021-01' },
          { id: 'a', name: 'Harbour', position: 'Engineer', startDate: '2018-01', endDate: '2019-12' },
          { id: 'c', name: 'Choir', position: 'Treasurer', startDate: '2012-01' },
        ],
        { order: 'oldest' },
      );
      expect(ids(element)).to.deep.equal(['c', 'a', 'b']);
    });

    it('compact takes less room', async () => {
      const regular = await draw(career);
      const compact = await draw(career, { density: 'compact' });
      expect(compact.offsetHeight).to.be.below(regular.offsetHeight * 0.85);
    });

    it('takes any word for both', async () => {
      for (const word of ['', 'sideways', 'toString', null, 5])
        expect(ids(await draw(career, { order: word as 'newest', density: word as 'regular' }))).to.have.length(4);
    });
  });

  describe('the overview', () => {
    it('is there for eight roles and more, one bar for each', async () => {
      expect(all(await draw(many.slice(0, 7)), '[part~=overview]')).to.have.length(0);
      const element = await draw(many);
      expect(all(element, '.bar')).to.have.length(12);
      expect(all(element, '.bar').map((bar) => bar.getAttribute('href'))).to.include('#role=r3');
      expect(one(element, '.strip').getAttribute('aria-hidden')).to.equal('true');
      expect(all(element, '.bar[tabindex="-1"]')).to.have.length(12);
    });

    it('says from when to when, and how long in all', async () => {
      const element = await draw(many);
      expect(one(element, '.overview .hidden').textContent).to.equal('January 2013 to November 2024, 11 years');
      expect(one(element, '.overview').textContent).to.contain('12 roles');
    });

    it('stands in percentages alone, within its place at any width', async () => {
      for (const width of [288, 1000]) {
        const element = await draw(many, {}, width);
        const strip = one(element, '.strip').getBoundingClientRect();
        for (const bar of all(element, '.bar rect')) {
          expect(bar.getAttribute('x')).to.match(/^[\d.]+%$/);
          const { left, right } = bar.getBoundingClientRect();
          expect(left).to.be.at.least(strip.left - 2);
          expect(right).to.be.at.most(strip.right + 2);
        }
      }
    });

    it('runs from right to left where the text does', async () => {
      const box = await fixture(
        html`<div dir="rtl" style="inline-size: 1000px"><folio-role-timeline .roles=${many}></folio-role-timeline></div>`,
      );
      const element = box.querySelector('folio-role-timeline')!;
      await element.updateComplete;
      const bars = all(element, '.bar rect').map((bar) => bar.getBoundingClientRect().left);
      expect(bars[0]).to.be.above(bars.at(-1)!);
    });

    it('of a crowd holds its place, and is drawn when the list stands', async () => {
      const crowd = Array.from({ length: 120 }, (_, index) => ({
        id: `c${index}`,
        position: `Role ${index}`,
        startDate: `${2020 - (index % 40)}-01`,
        endDate: `${2020 - (index % 40)}-09`,
      }));
      const element = await draw(crowd);
      const { height } = one(element, '.strip').getBoundingClientRect();
      expect(height).to.be.above(24);
      await until(() => one(element, '.bar'));
      expect(all(element, '.bar')).to.have.length(120);
      expect(one(element, '.strip').getBoundingClientRect().height).to.equal(height);
    });

    it('is not there without dates', async () => {
      const element = await draw(many.map(({ position }) => ({ position })));
      expect(all(element, '[part~=overview]')).to.have.length(0);
    });
  });

  it('a timeline that asks for nothing has none of it', async () => {
    const element = await draw(career);
    expect(all(element, '.above, .below, .more, .find')).to.have.length(0);
  });

  describe('its accessibility tree', () => {
    it('is a list of roles with their dates in words, in the order seen', async () => {
      const element = await draw(
        [
          { ...career[0]!, highlights: ['Peak load fell by 45 %.'] },
          { id: 'lead', name: 'Fenwick', position: 'Lead', startDate: '2020-04', endDate: '2022-04' },
          { id: 'engineer', name: 'Fenwick', position: 'Engineer', startDate: '2018-02', endDate: '2020-03' },
        ],
        { showGaps: true },
      );
      expect(ariaSnapshot(element)).to.equal(
        outline(`
        - list:
          - listitem:
            - paragraph: January 2023 to February 2026, 3 years 2 months
            - heading "Principal" [level=2]
            - paragraph: Harbour Grid
            - paragraph:
              - button "Show what belongs to Principal at Harbour Grid" [pressed=false]
              - link "Link to Principal at Harbour Grid"
            - list:
              - listitem: Peak load fell by 45 %.
            - list "Skills":
              - listitem:
                - button "Kafka" [pressed=false]
              - listitem:
                - button "TypeScript" [pressed=false]
          - listitem:
            - paragraph: 8 months between
          - listitem:
            - paragraph: February 2018 to April 2022, 4 years 3 months
            - heading "Fenwick" [level=2]
            - list:
              - listitem:
                - paragraph: April 2020 to April 2022, 2 years 1 month
                - heading "Lead" [level=3]
                - paragraph:
                  - button "Show what belongs to Lead at Fenwick" [pressed=false]
                  - link "Link to Lead at Fenwick"
              - listitem:
                - paragraph: February 2018 to March 2020, 2 years 2 months
                - heading "Engineer" [level=3]
                - paragraph:
                  - button "Show what belongs to Engineer at Fenwick" [pressed=false]
                  - link "Link to Engineer at Fenwick"
        `),
      );
    });

    it('of controls, folds and the overview', async () => {
      const element = await draw(
        many.slice(0, 8).map((role, index) => (index ? role : { ...role, highlights: listing(9)[0]!.highlights! })),
        { filterable: true, limit: 1 },
      );
      expect(ariaSnapshot(element)).to.equal(
        outline(`
        - group "Find roles":
          - searchbox "Find"
          - combobox "Skill": All
          - paragraph:
            - status: All 8 roles
        - paragraph: January 2017 to November 2024, 7 years 4 months
        - paragraph: 8 roles
        - list:
          - listitem:
            - paragraph: January 2024 to November 2024, 11 months
            - heading "Role 0" [level=2]
            - paragraph: Ship Alder
            - paragraph:
              - button "Show what belongs to Role 0 at Ship Alder" [pressed=false]
              - link "Link to Role 0 at Ship Alder"
            - list:
              - listitem: Thing 1.
              - listitem: Thing 2.
              - listitem: Thing 3.
              - listitem: Thing 4.
              - listitem: Thing 5.
              - listitem: Thing 6.
            - button "3 more" [expanded=false]
            - list "Skills":
              - listitem:
                - button "Redis" [pressed=false]
        - button "7 more roles" [expanded=false]
        `),
      );
    });
  });

  it('is accessible with everything at once', async () => {
    const element = await draw([...many, ...listing(20)], {
      filterable: true,
      showGaps: true,
      limit: 6,
      density: 'compact',
    });
    await expect(element).to.be.accessible();
    press(element, 'Kafka');
    await until(() => partsOf(element)['r1'] !== 'role');
    await expect(element).to.be.accessible();
  });

  it('does not grow wider than 320 px with everything at once', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await draw([...many, ...listing(20)], { filterable: true, showGaps: true, limit: 6 }, 320);
    one(element, '.acts a').focus();
    expect(element.parentElement!.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });

  it('does not move anything after it has been drawn', async () => {
    const element = await draw([...many, ...listing(20)], { filterable: true, showGaps: true, limit: 6 });
    const heights = (): number[] => all(element, '.row').map((row) => row.getBoundingClientRect().top);
    const before = heights();
    await aTimeout(200);
    expect(heights()).to.deep.equal(before);
  });

  it('shows a text of 200 kB', async function () {
    this.timeout(20_000);
    const text = 'word 60 % and `code` *em* '.repeat(8000);
    const element = await draw([{ position: 'Long', startDate: '2020', summary: text, highlights: [text] }]);
    expect(one(element, '.text').textContent!.length).to.be.above(150_000);
  });
});
