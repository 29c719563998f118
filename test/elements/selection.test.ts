import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';
import { FolioSelectionChangeEvent } from '../../src/context/selection-event.js';
import type { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';
import type { FolioRoleTimeline } from '../../src/elements/role-timeline/role-timeline.js';
import type { ResumeDocument } from '../../src/model/document.js';
import type { Selection } from '../../src/model/selection.js';

const file: ResumeDocument = {
  basics: { name: 'Mara Lindqvist', label: 'A fictional engineer' },
  work: [
    {
      id: 'harbour',
      name: 'Harbour Grid',
      position: 'Principal engineer',
      startDate: '2023-01',
      keywords: ['Kafka'],
      highlights: ['Partitioned **Kafka** streams for tide data.', 'Wrote the runbooks.'],
    },
    {
      id: 'lake',
      name: 'Lakeside',
      position: 'Engineer',
      startDate: '2019',
      endDate: '2022',
      highlights: ['Redis caches.'],
    },
  ],
  projects: [
    { id: 'tide', name: 'Tideline', description: 'A queue library', keywords: ['Kafka'] },
    { id: 'garden', name: 'Garden', description: 'Plants' },
  ],
  skills: [{ name: 'Messaging', keywords: ['Kafka', 'Redis', 'NATS'] }],
};

const everything = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
const within = (portfolio: FolioPortfolio): HTMLElement[] => [
  ...everything(portfolio.shadowRoot!),
  ...everything(portfolio),
];
const having = (portfolio: FolioPortfolio, part: string): string[] =>
  within(portfolio)
    .filter((element) => element.part?.contains(part) && element.dataset['id'])
    .map((element) => element.dataset['id']!);
const statusOf = (portfolio: FolioPortfolio): string =>
  portfolio.shadowRoot!.querySelector('[role=status]')!.textContent;
const barOf = (portfolio: FolioPortfolio): HTMLElement | null =>
  portfolio.shadowRoot!.querySelector<HTMLElement>('.selection');
const tagOf = (portfolio: FolioPortfolio, name: string): HTMLButtonElement =>
  within(portfolio).find(
    (element): element is HTMLButtonElement => element.localName === 'button' && element.dataset['name'] === name,
  )!;

async function portfolioWith(document: ResumeDocument = file, below: unknown = undefined): Promise<FolioPortfolio> {
  const portfolio = await fixture<FolioPortfolio>(
    html`<folio-portfolio .document=${document}>${below}</folio-portfolio>`,
  );
  await portfolio.updateComplete;
  return portfolio;
}
async function ask(from: HTMLElement, selection: Selection | undefined): Promise<boolean> {
  return !from.dispatchEvent(new FolioSelectionChangeEvent(selection));
}

describe('the shared selection', () => {
  const address = location.href.split('#')[0]!;
  afterEach(() => history.replaceState(null, '', address));

  it('lights up what backs a skill, everywhere, and says the sum', async () => {
    const portfolio = await portfolioWith();
    expect(having(portfolio, 'proof')).to.deep.equal([]);
    tagOf(portfolio, 'Kafka').click();
    await portfolio.updateComplete;
    expect(having(portfolio, 'proof')).to.include.members(['harbour', 'tide']);
    expect(having(portfolio, 'aside')).to.include.members(['lake', 'garden']);
    const marked = within(portfolio).filter((element) => element.part?.contains('match'));
    expect(marked.map(({ textContent }) => textContent)).to.include('Kafka');
    expect(statusOf(portfolio)).to.equal('Kafka: in 1 role and 1 project');
    expect(barOf(portfolio)!.textContent).to.include('Kafka: in 1 role and 1 project');
    expect(location.hash).to.equal('#skill=kafka');
    expect(tagOf(portfolio, 'Kafka').getAttribute('aria-pressed')).to.equal('true');
  });

  it('is given up by Escape, by the bar and by the same button', async () => {
    const portfolio = await portfolioWith();
    for (const giveUp of [
      () => sendKeys({ press: 'Escape' }),
      async () => [...barOf(portfolio)!.querySelectorAll('button')].at(-1)!.click(),
      async () => tagOf(portfolio, 'Kafka').click(),
    ]) {
      tagOf(portfolio, 'Kafka').click();
      await portfolio.updateComplete;
      expect(having(portfolio, 'proof')).not.to.deep.equal([]);
      await giveUp();
      await portfolio.updateComplete;
      expect(having(portfolio, 'proof')).to.deep.equal([]);
      expect(having(portfolio, 'aside')).to.deep.equal([]);
      expect(barOf(portfolio)).to.equal(null);
      expect(statusOf(portfolio)).to.equal('Nothing is chosen');
      expect(location.hash).to.equal('');
    }
  });

  it('works by keyboard alone', async () => {
    const portfolio = await portfolioWith();
    tagOf(portfolio, 'Kafka').focus();
    await sendKeys({ press: 'Enter' });
    await portfolio.updateComplete;
    expect(having(portfolio, 'proof')).to.include('harbour');
    await sendKeys({ press: 'Escape' });
    await portfolio.updateComplete;
    expect(having(portfolio, 'proof')).to.deep.equal([]);
  });

  it('goes back and forward with the address', async () => {
    const portfolio = await portfolioWith();
    tagOf(portfolio, 'Kafka').click();
    await portfolio.updateComplete;
    await ask(portfolio, { kind: 'skill', id: 'Redis' });
    await portfolio.updateComplete;
    expect(having(portfolio, 'proof')).to.include('lake');
    history.back();
    await waitUntil(() => having(portfolio, 'proof').includes('harbour'));
    history.back();
    await waitUntil(() => barOf(portfolio) === null);
    history.forward();
    await waitUntil(() => having(portfolio, 'proof').includes('harbour'));
  });

  it('is there when the page is opened with its address, and says nothing then', async () => {
    history.replaceState(null, '', `${address}#skill=kafka`);
    const portfolio = await portfolioWith();
    await waitUntil(() => having(portfolio, 'proof').includes('harbour'));
    expect(statusOf(portfolio)).to.equal('');
    expect(barOf(portfolio)).not.to.equal(null);
    // The reader stands at the first proof.
    await waitUntil(() => {
      const role = within(portfolio).find(({ dataset }) => dataset['id'] === 'harbour')!;
      const { top, bottom } = role.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
  });

  for (const hash of ['#/route?a=b', '#!home'])
    it(`leaves an address of the page's own alone: ${hash}`, async () => {
      history.replaceState(null, '', address + hash);
      const portfolio = await portfolioWith();
      tagOf(portfolio, 'Kafka').click();
      await portfolio.updateComplete;
      expect(having(portfolio, 'proof')).to.include('harbour');
      expect(location.hash).to.equal(hash);
    });

  it('walks from place to place', async () => {
    const portfolio = await portfolioWith();
    tagOf(portfolio, 'Kafka').click();
    await portfolio.updateComplete;
    const [, next] = barOf(portfolio)!.querySelectorAll<HTMLButtonElement>('.walk button');
    next!.click();
    await portfolio.updateComplete;
    expect(statusOf(portfolio)).to.match(/^1 of \d$/);
    let focused: Element | null = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    expect((focused as HTMLElement).dataset['id']).to.equal(having(portfolio, 'proof')[0]);
  });

  it('stays with each of several portfolios', async () => {
    const [one, two] = [await portfolioWith(), await portfolioWith()];
    tagOf(one, 'Kafka').click();
    await one.updateComplete;
    expect(having(one, 'proof')).to.include('harbour');
    expect(having(two, 'proof')).to.deep.equal([]);
  });

  it('belongs to the nearest portfolio', async () => {
    const outer = await portfolioWith(file, html`<folio-portfolio .document=${file}></folio-portfolio>`);
    const inner = outer.querySelector('folio-portfolio')!;
    await inner.updateComplete;
    tagOf(inner, 'Kafka').click();
    await inner.updateComplete;
    await outer.updateComplete;
    expect(barOf(inner)).not.to.equal(null);
    expect(barOf(outer)).to.equal(null);
  });

  it('outlives a replaced document where the thing is still there', async () => {
    const portfolio = await portfolioWith();
    tagOf(portfolio, 'Kafka').click();
    await portfolio.updateComplete;
    portfolio.document = { ...file, work: [{ ...file.work![0]!, id: 'other' }] };
    await portfolio.updateComplete;
    expect(having(portfolio, 'proof')).to.include('other');
    portfolio.document = { basics: { name: 'Nobody' }, work: [{ name: 'Elsewhere', position: 'Baker' }] };
    await portfolio.updateComplete;
    expect(barOf(portfolio)).to.equal(null);
    expect(having(portfolio, 'aside')).to.deep.equal([]);
  });

  it('nothing happens for what the document does not have', async () => {
    const portfolio = await portfolioWith();
    for (const selection of [
      { kind: 'skill', id: 'COBOL' },
      { kind: 'role', id: '__proto__' },
      { kind: 'node', id: 'x', map: 'y' },
    ] as const) {
      expect(await ask(portfolio, selection)).to.equal(true);
      await portfolio.updateComplete;
      expect(barOf(portfolio)).to.equal(null);
      expect(location.hash).to.equal('');
    }
  });

  it('an element with data of its own answers for itself', async () => {
    const timeline = await fixture<FolioRoleTimeline>(
      html`<folio-role-timeline .roles=${file.work}></folio-role-timeline>`,
    );
    await timeline.updateComplete;
    const parts = (part: string): (string | undefined)[] =>
      [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[data-id]')]
        .filter((element) => element.part.contains(part))
        .map(({ dataset }) => dataset['id']);
    timeline.shadowRoot!.querySelector<HTMLElement>('button[data-name=Kafka]')!.click();
    await waitUntil(() => parts('proof').length > 0);
    expect(parts('proof')).to.deep.equal(['harbour']);
    expect(parts('aside')).to.deep.equal(['lake']);
    timeline.shadowRoot!.querySelector<HTMLElement>('button[data-name=Kafka]')!.click();
    await waitUntil(() => parts('proof').length === 0);
  });

  it('a page may take the request first', async () => {
    const heard: (Selection | undefined)[] = [];
    const portfolio = await portfolioWith();
    const take = (event: Event): void => {
      event.preventDefault();
      heard.push((event as FolioSelectionChangeEvent).selection);
    };
    window.addEventListener('folio-selection-change', take, { capture: true });
    tagOf(portfolio, 'Kafka').click();
    window.removeEventListener('folio-selection-change', take, { capture: true });
    await portfolio.updateComplete;
    expect(heard).to.deep.equal([{ kind: 'skill', id: 'Kafka' }]);
    expect(barOf(portfolio)).to.equal(null);
  });

  it('is heard as a group of its own at the end of the page', async () => {
    const portfolio = await portfolioWith({
      basics: { name: 'Mara Lindqvist' },
      work: [{ id: 'harbour', name: 'Harbour Grid', keywords: ['Kafka'] }],
      folio: { language: 'en', languages: { ar: {} }, sections: [{ show: 'hero' }, { show: 'roles' }] },
    });
    tagOf(portfolio, 'Kafka').click();
    await portfolio.updateComplete;
    expect(ariaSnapshot(portfolio)).to.equal(
      outline(`
        - text: Portfolio
        - list "Language":
          - listitem:
            - button "English" [pressed]
          - listitem:
            - button "العربية" [pressed=false]
        - heading "Mara Lindqvist" [level=1]
        - link "1 role"
        - region "Roles":
          - paragraph: 1
          - heading "Roles" [level=2]
          - list:
            - listitem:
              - heading "Harbour Grid" [level=3]
              - paragraph:
                - button "Show what belongs to Harbour Grid" [pressed=false]
                - link "Link to Harbour Grid"
              - list "Skills":
                - listitem:
                  - button "Kafka" [pressed]
        - status: Kafka: in 1 role
        - group "Selection":
          - paragraph: Kafka: in 1 role
          - button "Previous place"
          - button "Next place"
          - button "Copy link"
          - button "Clear"
      `),
    );
  });
});
