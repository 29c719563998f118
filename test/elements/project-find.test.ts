import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FolioProjectList } from '../../src/elements/project-list/project-list.js';
import '../../src/define/project-list.js';
import '../../src/define/portfolio.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

/** Fictional. */
const projects = [
  { id: 'one', name: 'Zebra crossings', type: 'library', keywords: ['Node.js', 'Redis'], endDate: '2020' },
  { id: 'two', name: 'Berths', type: 'talk', keywords: ['nodejs'], endDate: '2024' },
  { id: 'three', name: 'Café tables', keywords: ['Redis', 'Kafka'] },
];

const list = async (given: unknown = projects, more: Partial<FolioProjectList> = {}): Promise<FolioProjectList> => {
  const box = await fixture(
    html`<div style="inline-size:900px"><folio-project-list filterable .projects=${given}></folio-project-list></div>`,
  );
  const element = Object.assign(box.querySelector('folio-project-list')!, more);
  await element.updateComplete;
  return element;
};
const root = (element: FolioProjectList): ShadowRoot => element.shadowRoot!;
const ids = (element: FolioProjectList): string =>
  [...root(element).querySelectorAll<HTMLElement>('[part~=project]')].map((card) => card.dataset['id']).join(' ');
const field = (element: FolioProjectList, name: string): HTMLInputElement | HTMLSelectElement =>
  [...root(element).querySelectorAll('label')]
    .find((label) => label.querySelector('span')!.textContent === name)!
    .querySelector<HTMLInputElement>('input, select')!;
const status = (element: FolioProjectList): HTMLElement => root(element).querySelector('[role=status]')!;
const choose = async (element: FolioProjectList, name: string, value: string): Promise<void> => {
  const select = field(element, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

/** Parts that come later may take their time on a busy machine. */
const until = (is: () => unknown): Promise<void> => waitUntil(is, undefined, { timeout: 8000 });

describe('folio-project-list, filterable', () => {
  it('has this accessibility tree', async () => {
    expect(ariaSnapshot(root(await list()).querySelector('.find')!.parentElement!)).to.equal(
      outline(`
        - group "Find projects":
          - searchbox "Find"
          - combobox "Skill": All
          - combobox "Kind": All
          - combobox "Order": As given
          - paragraph:
            - status
        - list "Projects":
          - listitem:
            - paragraph:
              - button "library: show what belongs to Zebra crossings" [pressed=false]
            - heading "Zebra crossings" [level=2]
            - definitions:
              - term: Stack
              - definition:
                - list "Stack":
                  - listitem:
                    - button "Node.js" [pressed=false]
                  - listitem:
                    - button "Redis" [pressed=false]
              - term: Time
              - definition: 2020
          - listitem:
            - paragraph:
              - button "talk: show what belongs to Berths" [pressed=false]
            - heading "Berths" [level=2]
            - definitions:
              - term: Stack
              - definition:
                - list "Stack":
                  - listitem:
                    - button "nodejs" [pressed=false]
              - term: Time
              - definition: 2024
          - listitem:
            - paragraph:
              - button "Project 3: show what belongs to Café tables" [pressed=false]
            - heading "Café tables" [level=2]
            - definitions:
              - term: Stack
              - definition:
                - list "Stack":
                  - listitem:
                    - button "Redis" [pressed=false]
                  - listitem:
                    - button "Kafka" [pressed=false]
      `),
    );
  });

  it('moves nothing when its controls arrive', async () => {
    for (const width of [320, 700, 1200]) {
      const box = await fixture(
        html`<div style="inline-size:${width}px"><folio-project-list filterable .projects=${projects}></folio-project-list></div>`,
      );
      const element = box.querySelector('folio-project-list')!;
      while (!element.shadowRoot?.querySelector('.find')) await aTimeout(0);
      const top = (): number => root(element).querySelector('[part~=project]')!.getBoundingClientRect().top;
      const before = top();
      await element.updateComplete;
      expect(root(element).querySelector('input'), `${width}`).to.exist;
      expect(top(), `${width}`).to.equal(before);
    }
  });

  it('finds words as they are typed, whatever their accents', async () => {
    const element = await list();
    field(element, 'Find').focus();
    await sendKeys({ type: 'cafe' });
    await element.updateComplete;
    expect(ids(element)).to.equal('three');
    expect(element.filter).to.equal('cafe');
  });

  it('narrows by skill and by kind, one entry for all spellings', async () => {
    const element = await list();
    const options = [...(field(element, 'Skill') as HTMLSelectElement).options].map(({ label }) => label);
    expect(options).to.deep.equal(['All', 'Node.js (2)', 'Redis (2)', 'Kafka (1)']);
    await choose(element, 'Skill', 'Node.js');
    expect(ids(element)).to.equal('one two');
    await choose(element, 'Kind', 'talk');
    expect(ids(element)).to.equal('two');
  });

  it('orders by date and by name', async () => {
    const element = await list();
    await choose(element, 'Order', 'newest');
    expect(ids(element)).to.equal('two one three');
    await choose(element, 'Order', 'name');
    expect(ids(element)).to.equal('two three one');
    await choose(element, 'Order', 'document');
    expect(ids(element)).to.equal('one two three');
  });

  it('tells the number once, when the changes have come to rest, and nothing on load', async () => {
    const element = await list();
    expect(status(element).textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(element).textContent!));
    observer.observe(status(element), { childList: true, characterData: true, subtree: true });
    field(element, 'Find').focus();
    await sendKeys({ type: 'redis' });
    await until(() => said.length);
    expect(said).to.deep.equal(['2 of 3 projects']);
    observer.disconnect();
  });

  it('says in words that nothing is left, and shows all again', async () => {
    const element = await list(projects, { filter: 'cobol' });
    await element.updateComplete;
    expect(ids(element)).to.equal('');
    expect(root(element).textContent).to.contain('No project matches.');
    const reset = root(element).querySelector<HTMLButtonElement>('.reset')!;
    reset.focus();
    reset.click();
    await element.updateComplete;
    expect(ids(element)).to.equal('one two three');
    expect(root(element).querySelector('.reset')).to.be.null;
    // The button is gone; the reader goes on where they were.
    expect(root(element).activeElement).to.equal(field(element, 'Find'));
    await until(() => status(element).textContent === 'All 3 projects');
  });

  it('shows what its attributes say, and follows them', async () => {
    const element = await list(projects, { skill: 'Kafka', order: 'name' });
    await element.updateComplete;
    expect(field(element, 'Skill').value).to.equal('Kafka');
    expect(field(element, 'Order').value).to.equal('name');
    element.skill = 'Redis';
    element.filter = 'zebra';
    await element.updateComplete;
    expect(field(element, 'Skill').value).to.equal('Redis');
    expect(field(element, 'Find').value).to.equal('zebra');
    expect(ids(element)).to.equal('one');
  });

  it('knows a skill by any spelling', async () => {
    const element = await list(projects, { skill: 'node JS' });
    await element.updateComplete;
    expect(ids(element)).to.equal('one two');
    expect(field(element, 'Skill').value).to.equal('Node.js');
  });

  it('offers only what there is to choose from', async () => {
    const element = await list([{ name: 'A' }, { name: 'B' }]);
    const names = [...root(element).querySelectorAll('label span')].map((each) => each.textContent);
    expect(names).to.deep.equal(['Find', 'Order']);
  });

  it('has no controls unless they are asked for, nor without projects', async () => {
    expect(root(await list([])).querySelector('.find')).to.be.null;
    const plain = await fixture<FolioProjectList>(
      html`<folio-project-list .projects=${projects}></folio-project-list>`,
    );
    await plain.updateComplete;
    expect(root(plain).querySelector('.find')).to.be.null;
  });

  it('draws the right maps after narrowing', async () => {
    const graph = (id: string): object => ({ id, nodes: [{ id: 'a', label: `Node ${id}` }], edges: [] });
    const drawn = projects.map((project) => ({ ...project, map: project.id }));
    const box = await fixture(
      html`<div style="inline-size:900px"><folio-portfolio .document=${{ projects: drawn, folio: { maps: projects.map(({ id }) => graph(id)) } }}><folio-project-list filterable></folio-project-list></folio-portfolio></div>`,
    );
    const element = box.querySelector('folio-project-list')!;
    await element.updateComplete;
    const labels = (): (string | null)[] =>
      [...root(element).querySelectorAll('.sketch svg')].map((each) => each.querySelector('text')!.textContent);
    expect(labels()).to.deep.equal(['Node one', 'Node two', 'Node three']);
    element.order = 'name';
    element.skill = 'Redis';
    await element.updateComplete;
    expect(labels()).to.deep.equal(['Node three', 'Node one']);
  });

  it('names its controls in Arabic', async () => {
    const box = await fixture(
      html`<folio-portfolio dir="rtl" lang="ar" .document=${{ projects, folio: { language: 'ar' } }}><folio-project-list filterable></folio-project-list></folio-portfolio>`,
    );
    const element = box.querySelector('folio-project-list')!;
    await until(() => element.shadowRoot?.querySelector('input'));
    expect([...root(element).querySelectorAll('label span')].map((each) => each.textContent)).to.deep.equal([
      'ابحث',
      'المهارة',
      'النوع',
      'الترتيب',
    ]);
  });
});
