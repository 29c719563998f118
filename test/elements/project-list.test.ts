import { expect, fixture, html } from '@open-wc/testing';
import type { FolioProjectList } from '../../src/elements/project-list/project-list.js';
import '../../src/define/project-list.js';
import '../../src/define/portfolio.js';

const maps = [
  {
    id: 'm',
    nodes: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    edges: [{ source: 'a', target: 'b' }],
  },
];
/** Fictional. */
const projects = [
  { id: 'one', name: 'One', description: 'First', summary: 'Short.', outcome: 'Done', keywords: ['Redis'], map: 'm' },
  {
    id: 'two',
    name: 'Two, whose name runs on for so long that it takes a second line in any card',
    description: 'Second',
    summary: 'Long. '.repeat(60),
    outcome: 'Done',
    keywords: ['Kafka'],
    map: 'm',
  },
  { id: 'three', name: 'Three', summary: 'No drawing.', keywords: ['Kafka', 'NATS'] },
  { id: 'four', name: 'Four', outcome: 'Quiet' },
];

const list = async (given: unknown, width = 1100, more: Partial<FolioProjectList> = {}): Promise<FolioProjectList> => {
  const box = await fixture(
    html`<div style="inline-size:${width}px"><folio-project-list .projects=${given} .order=${more.order ?? 'document'} .filter=${more.filter ?? ''}></folio-project-list></div>`,
  );
  const element = box.querySelector('folio-project-list')!;
  await element.updateComplete;
  return element;
};
const listIn = async (folio: unknown, width = 1100): Promise<FolioProjectList> => {
  const box = await fixture(
    html`<div style="inline-size:${width}px"><folio-portfolio .document=${{ projects, folio }}><folio-project-list></folio-project-list></folio-portfolio></div>`,
  );
  const element = box.querySelector('folio-project-list')!;
  await element.updateComplete;
  return element;
};
const cards = (element: FolioProjectList): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=project]'),
];
const ids = (element: FolioProjectList): (string | undefined)[] => cards(element).map((card) => card.dataset['id']);
const top = (card: HTMLElement | undefined, selector: string): number =>
  Math.round(card!.querySelector(selector)!.getBoundingClientRect().top);

describe('folio-project-list', () => {
  it('shows every project as a card, in the order given', async () => {
    const element = await list(projects);
    expect(ids(element)).to.deep.equal(['one', 'two', 'three', 'four']);
    expect(element.shadowRoot!.querySelector('ul')!.getAttribute('role')).to.equal('list');
    expect(element.shadowRoot!.querySelectorAll('h2')).to.have.length(4);
  });

  it('aligns the rows of neighbours', async () => {
    const [one, two] = cards(await listIn({ maps }));
    for (const selector of ['.kind', '.sketch', 'h2', '.outcome', '.rest'])
      expect(top(one, selector), selector).to.equal(top(two, selector));
    // The rows are shared: the short text does not pull its outcome up.
    expect(top(one, '.outcome')).to.be.above(one!.querySelector('.text p')!.getBoundingClientRect().bottom + 40);
  });

  for (const count of [1, 2, 3, 5])
    for (const [width, font] of [[1100], [1100, 32], [760], [340]] as const)
      it(`aligns ${count} of unequal content at ${width} px${font ? `, text at ${font} px` : ''}`, async () => {
        const some = [...projects, { name: 'Five', summary: 'Word '.repeat(90), roles: ['All'], map: 'm' }].slice(
          0,
          count,
        );
        const box = await fixture(
          html`<div style="inline-size:${width}px; --folio-font-size: ${font ?? 16}px"><folio-portfolio .document=${{ projects: some, folio: { maps } }}><folio-project-list></folio-project-list></folio-portfolio></div>`,
        );
        const element = box.querySelector('folio-project-list')!;
        await element.updateComplete;
        const all = cards(element);
        const one = width / (font ?? 16) < 44;
        const lefts = new Set(all.map((card) => Math.round(card.getBoundingClientRect().left)));
        expect(lefts.size).to.equal(one ? 1 : Math.min(2, count));
        const rows = new Map<number, HTMLElement[]>();
        for (const card of all) {
          const at = Math.round(card.getBoundingClientRect().top);
          rows.set(at, [...(rows.get(at) ?? []), card]);
        }
        expect(rows.size).to.equal(one ? count : Math.ceil(count / 2));
        for (const row of rows.values())
          for (const selector of ['.outcome', '.rest', '.sketch', '.sketch ~ .words h2']) {
            const tops = row.flatMap((card) => (card.querySelector(selector) ? [top(card, selector)] : []));
            expect(new Set(tops).size, `${selector}: ${tops.join()}`).to.be.at.most(1);
          }
        // Nothing lies on anything else, and each card holds its rows.
        for (const card of all) {
          const boxes = [...card.children].map((child) => child.getBoundingClientRect());
          for (let k = 1; k < boxes.length; k++) expect(boxes[k]!.top).to.be.at.least(boxes[k - 1]!.bottom - 1);
          expect(boxes.at(-1)!.bottom).to.be.at.most(card.getBoundingClientRect().bottom + 1);
        }
        expect(element.scrollWidth).to.be.at.most(width);
      });

  it('puts one card in a row where it is narrow', async () => {
    const [one, two] = cards(await list(projects, 400));
    expect(top(two, '.kind')).to.be.above(top(one, '.rest'));
    expect(two!.getBoundingClientRect().left).to.equal(one!.getBoundingClientRect().left);
  });

  it('has a place for drawings only in rows that have one', async () => {
    const element = await listIn({ maps });
    const [one, , three] = cards(element);
    expect(element.shadowRoot!.querySelectorAll('.sketch .drawing')).to.have.length(2);
    expect(top(one, 'h2') - top(one, '.kind')).to.be.above(150);
    expect(top(three, 'h2') - top(three, '.kind')).to.be.below(60);
  });

  it('moves nothing when the drawings arrive', async () => {
    const box = await fixture(
      html`<div style="inline-size:1100px"><folio-portfolio .document=${{ projects, folio: { maps } }}><folio-project-list></folio-project-list></folio-portfolio></div>`,
    );
    const element = box.querySelector('folio-project-list')!;
    while (!element.shadowRoot?.querySelector('.sketch')) await new Promise((resume) => setTimeout(resume));
    const before = element.getBoundingClientRect().height;
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('.drawing')).to.exist;
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('filters and orders, and says when nothing matches', async () => {
    const element = await list(projects, 1100, { filter: 'kafka' });
    expect(ids(element)).to.deep.equal(['two', 'three']);
    // A card keeps the number it has in the document.
    expect(cards(element)[1]!.querySelector('.kind')!.textContent).to.contain('Project 3');
    element.filter = '';
    element.order = 'name';
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['four', 'one', 'three', 'two']);
    element.filter = 'cobol';
    await element.updateComplete;
    expect(cards(element)).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.contain('No project matches.');
  });

  it('skips the layout of cards out of sight in a long list', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `Project ${index}`,
      summary: 'A sentence.',
      keywords: ['Redis'],
    }));
    const element = await list(many);
    expect(cards(element)).to.have.length(300);
    expect(getComputedStyle(cards(element)[299]!).getPropertyValue('content-visibility')).to.be.oneOf(['auto', '']);
  });

  it('stays inside 320 px, whatever the words', async () => {
    const word = 'x'.repeat(300);
    const element = await list(
      [
        {
          name: word,
          description: word,
          summary: word,
          highlights: [word],
          outcome: word,
          keywords: [word],
          confidential: word,
          type: word,
          entity: word,
          links: [{ label: word, url: `https://x.example/${word}` }],
        },
      ],
      320,
    );
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const junk of [null, 7, [], {}, [null, 3, [], {}], 'x', [{ name: { a: 1 } }, { keywords: 'a, b' }]]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      expect((await list(junk)).shadowRoot!.textContent).not.to.match(/undefined|NaN|Invalid|\[object/);
    });
  }
});
