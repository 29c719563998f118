import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FolioProjectCard } from '../../src/elements/project-card/project-card.js';
import '../../src/define/project-card.js';
import '../../src/define/portfolio.js';
import type { GivenDocument } from '../../src/model/document.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

/** Fictional. */
const given: GivenDocument = {
  projects: [
    {
      id: 'tide',
      name: 'Tideline',
      description: 'A queue library',
      summary: 'Ordered per key.',
      outcome: '**4×** the load',
      keywords: ['Redis', 'Node.js'],
      url: 'https://tide.example',
      map: 'tide',
      links: [{ label: 'Source', url: 'https://code.example/tide' }],
    },
    {
      id: 'berths',
      name: 'Berths',
      confidential: true,
      entity: 'Norrport',
      roles: ['Design', 'Backend'],
      startDate: '2019-06',
      endDate: '2022-11',
      teamSize: 4,
      map: 'berths',
    },
    { name: 'Third', confidential: 'Under NDA', type: 'talk' },
  ],
  folio: {
    maps: [
      {
        id: 'tide',
        title: 'Tide system',
        nodes: [
          { id: 'a', label: 'Producer', kind: 'service' },
          { id: 'b', label: 'Queue', kind: 'stream' },
        ],
        edges: [{ source: 'a', target: 'b', kind: 'event' }],
      },
      { id: 'berths', nodes: [{ id: 'a', label: 'Ships' }], edges: [] },
    ],
    sections: [{ show: 'map', id: 'tide' }, { show: 'projects' }],
  },
};

const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const own = async (project: unknown): Promise<ShadowRoot> => {
  const element = await fixture<FolioProjectCard>(html`<folio-project-card .project=${project}></folio-project-card>`);
  await element.updateComplete;
  return element.shadowRoot!;
};
const picked = async (id: string): Promise<ShadowRoot> => {
  const box = await fixture(
    html`<folio-portfolio .document=${given}><folio-project-card project-id=${id}></folio-project-card></folio-portfolio>`,
  );
  const element = box.querySelector('folio-project-card')!;
  await element.updateComplete;
  return element.shadowRoot!;
};
const rows = (root: ShadowRoot): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll('.row')].map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]),
  );

/** Parts that come later may take their time on a busy machine. */
const until = (is: () => unknown): Promise<void> => waitUntil(is, undefined, { timeout: 8000 });

describe('folio-project-card', () => {
  it('is found by part and id', async () => {
    expect((await picked('tide')).querySelector('[part~=project][data-id=tide]')).to.exist;
  });

  it('says kind and confidentiality in words', async () => {
    expect(text((await picked('tide')).querySelector('.kind'))).to.equal('Project 1');
    expect(text((await picked('berths')).querySelector('.kind'))).to.equal('Project 2 Confidential');
    expect(text((await picked('projects/2')).querySelector('.kind'))).to.equal('talk Under NDA');
  });

  it('shows the first project where none is named, and none where the name is unknown', async () => {
    expect(text((await picked('')).querySelector('h2'))).to.equal('Tideline');
    expect((await picked('nowhere')).querySelector('.card')).to.be.null;
  });

  it('shows each field it has, and no row for what it has not', async () => {
    expect(rows(await picked('tide'))).to.deep.equal({ Outcome: '4× the load', Stack: 'RedisNode.js', Link: 'Source' });
    const second = rows(await picked('berths'));
    expect(Object.keys(second)).to.deep.equal(['Roles', 'For', 'Time', 'Team size']);
    expect(second['Roles']).to.equal('Design, Backend');
    expect(second['Team size']).to.equal('4');
    expect(second['Time']).to.contain('2019').and.to.contain('2022');
  });

  it('has this accessibility tree', async () => {
    expect(ariaSnapshot((await picked('tide')).host)).to.equal(
      outline(`
        - article:
          - paragraph:
            - button "Project 1: show what belongs to Tideline" [pressed=false]
          - heading "Tideline" [level=2]:
            - link "Tideline"
          - paragraph: A queue library
          - paragraph: Ordered per key.
          - definitions:
            - term: Outcome
            - definition: 4× the load
          - definitions:
            - term: Stack
            - definition:
              - list "Stack":
                - listitem:
                  - button "Redis" [pressed=false]
                - listitem:
                  - button "Node.js" [pressed=false]
            - term: Link
            - definition:
              - link "Source, Tideline"
      `),
    );
  });

  it('labels the stack as a list', async () => {
    const list = (await picked('tide')).querySelector('.tags ul')!;
    expect(list.getAttribute('aria-label')).to.equal('Stack');
    expect(list.children).to.have.length(2);
  });

  describe('links', () => {
    /** Follows nothing, and keeps what would have been followed. */
    const followed = (root: ShadowRoot): (readonly [string | null, boolean])[] => {
      const links: (readonly [string | null, boolean])[] = [];
      root.addEventListener('click', (event) => {
        const link = (event as MouseEvent).composedPath().find((each) => each instanceof HTMLAnchorElement);
        if (link) links.push([link.getAttribute('href'), (event as MouseEvent).ctrlKey]);
        event.preventDefault();
      });
      return links;
    };
    const at = (root: ShadowRoot, element: Element): Element | null => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    };

    it('has one that is the title and covers the card; others lie above it, none inside another', async () => {
      const root = await picked('tide');
      const cover = root.querySelector<HTMLAnchorElement>('h2 a')!;
      expect(cover.getAttribute('href')).to.equal('https://tide.example');
      expect(text(cover)).to.equal('Tideline');
      expect(root.querySelector('a :is(a, button), button :is(a, button)')).to.be.null;
      expect(at(root, root.querySelector('.sketch')!) === cover).to.equal(true);
      const other = root.querySelector('.links a')!;
      expect(at(root, other)?.closest('a') === other).to.equal(true);
      expect(other.getAttribute('aria-label')).to.equal('Source, Tideline');
      for (const button of root.querySelectorAll('button'))
        expect(at(root, button)?.closest('button') === button, text(button)).to.equal(true);
    });

    it('is followed by a click on any words of the card, with the keys held', async () => {
      const root = await picked('tide');
      const links = followed(root);
      for (const selector of ['.tagline', '.text p', '.outcome dd']) {
        const words = root.querySelector<HTMLElement>(selector)!;
        expect(words.contains(at(root, words)), selector).to.equal(true); // Not under the cover: they can be marked.
        words.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
        );
      }
      expect(links).to.deep.equal(Array.from({ length: 3 }, () => ['https://tide.example', true]));
    });

    it('is not followed where words were marked, nor by another link or a button', async () => {
      const root = await picked('tide');
      const links = followed(root);
      const words = root.querySelector<HTMLElement>('.text p')!;
      getSelection()!.selectAllChildren(words);
      words.click();
      getSelection()!.removeAllRanges();
      root.querySelector<HTMLElement>('.tags button')!.click();
      root.querySelector<HTMLElement>('.links a')!.click();
      expect(links).to.deep.equal([['https://code.example/tide', false]]);
    });

    it('is none without an address', async () => {
      const root = await picked('berths');
      const links = followed(root);
      root.querySelector<HTMLElement>('dd')!.click();
      expect(root.querySelector('.cover')).to.be.null;
      expect(links).to.deep.equal([]);
    });

    it('makes none of a forbidden address', async () => {
      const root = await own({
        name: 'X',
        url: 'javascript:alert(1)',
        links: [{ label: 'Y', url: 'data:text/html,x' }],
        summary: '[z](vbscript:x)',
      });
      expect(root.querySelectorAll('a')).to.have.length(0);
      expect(root.textContent).to.contain('javascript:alert(1)');
    });
  });

  describe('snapshot', () => {
    const snapshot = {
      taken: '2026-06-03',
      stars: 1412,
      lastCommit: '2026-05-28T10:00:00Z',
      licence: 'MIT',
      forks: 12,
    };
    const words = (root: ShadowRoot): string[] =>
      [...root.querySelectorAll('[aria-label=Code] li')].map((each) => text(each));

    it('is one row of facts with the day they were taken on', async () => {
      expect(words(await own({ name: 'X', snapshot }))).to.deep.equal([
        '1,412 stars',
        'last commit May 28, 2026',
        'MIT',
        'Forks 12',
        'as of June 3, 2026',
      ]);
    });

    it('comes from folio.snapshots too, and says one star in the singular', async () => {
      const box = await fixture(
        html`<folio-portfolio .document=${{ ...given, folio: { snapshots: [{ project: 'tide', taken: '2026', stars: 1 }] } }}><folio-project-card></folio-project-card></folio-portfolio>`,
      );
      const element = box.querySelector('folio-project-card')!;
      await element.updateComplete;
      expect(words(element.shadowRoot!)).to.deep.equal(['1 star', 'as of 2026']);
    });

    it('is not there without a date', async () => {
      expect(words(await own({ name: 'X', snapshot: { ...snapshot, taken: undefined } }))).to.deep.equal([]);
    });
  });

  describe('selection', () => {
    const page = async (): Promise<(id: string) => ShadowRoot> => {
      const box = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
        html`<folio-portfolio .document=${given}>${['tide', 'berths', 'projects/2'].map(
          (id) => html`<folio-project-card project-id=${id}></folio-project-card>`,
        )}</folio-portfolio>`,
      );
      await box.updateComplete;
      return (id) => box.querySelector(`[project-id="${id}"]`)!.shadowRoot!;
    };
    const part = (root: ShadowRoot): string => root.querySelector('.card')!.getAttribute('part')!;
    const press = (root: ShadowRoot, selector: string): void =>
      root.querySelector<HTMLButtonElement>(selector)!.click();
    after(() => history.replaceState(null, '', location.pathname + location.search));

    it('is asked for by a word of the stack; what proves it and what does not is told apart', async () => {
      const of = await page();
      press(of('tide'), '[data-name=Redis]');
      await until(() => part(of('tide')) === 'project proof');
      expect(part(of('berths'))).to.equal('project aside');
      const word = of('tide').querySelector('[data-name=Redis]')!;
      expect(word.getAttribute('aria-pressed')).to.equal('true');
      expect(word.getAttribute('part')).to.equal('skill chosen');
      expect(of('tide').querySelector('[data-name="Node.js"]')!.getAttribute('aria-pressed')).to.equal('false');
      press(of('tide'), '[data-name=Redis]');
      await until(() => part(of('tide')) === 'project');
    });

    it('underlines the words that name it', async () => {
      const document_ = { projects: [{ name: 'X', summary: 'Ordered, on Redis and more.', keywords: ['Redis'] }] };
      const box = await fixture(
        html`<folio-portfolio .document=${document_}><folio-project-card></folio-project-card></folio-portfolio>`,
      );
      const root = box.querySelector('folio-project-card')!.shadowRoot!;
      await until(() => root.querySelector('[data-name=Redis]'));
      press(root, '[data-name=Redis]');
      await until(() => root.querySelector('[part~=match]'));
      expect(text(root.querySelector('[part~=match]'))).to.equal('Redis');
      expect(text(root.querySelector('.text'))).to.equal('Ordered, on Redis and more.');
      press(root, '[data-name=Redis]');
      await until(() => !root.querySelector('[part~=match]'));
    });

    it('may be the project itself', async () => {
      const of = await page();
      press(of('tide'), '.kind button');
      await until(() => part(of('tide')) === 'project chosen');
      expect(of('tide').querySelector('.kind button')!.getAttribute('aria-pressed')).to.equal('true');
      expect(of('tide').querySelector('[data-name=Redis]')!.getAttribute('part')).to.equal('skill proof');
      press(of('tide'), '.kind button');
      await until(() => part(of('tide')) === 'project');
    });

    it('works within data of its own', async () => {
      const root = await own(given.projects![0]);
      press(root, '[data-name=Redis]');
      await until(() => part(root) === 'project proof');
    });
  });

  describe('drawing', () => {
    it('is decoration where the map is on the page', async () => {
      const sketch = (await picked('tide')).querySelector('.sketch')!;
      expect(sketch.getAttribute('aria-hidden')).to.equal('true');
      expect([...sketch.querySelectorAll('text')].map(text)).to.have.members(['Producer', 'Queue']);
    });

    it('is named where it is not', async () => {
      const sketch = (await picked('berths')).querySelector('.sketch')!;
      expect(sketch.getAttribute('role')).to.equal('img');
      expect(sketch.getAttribute('aria-label')).to.equal('Drawing: Berths');
    });

    it('has its place before it is there', async () => {
      const box = await fixture(
        html`<div style="inline-size:500px"><folio-portfolio .document=${given}><folio-project-card></folio-project-card></folio-portfolio></div>`,
      );
      const element = box.querySelector('folio-project-card')!;
      while (!element.shadowRoot?.querySelector('.sketch')) await new Promise((resume) => setTimeout(resume));
      const before = element.getBoundingClientRect().height;
      await element.updateComplete;
      expect(element.shadowRoot.querySelector('svg')).to.exist;
      expect(element.getBoundingClientRect().height).to.equal(before);
    });

    it('takes no room without a map', async () => {
      expect((await own({ name: 'X', map: 'tide' })).querySelector('.sketch')).to.be.null;
    });
  });

  for (const junk of [
    null,
    7,
    'x',
    [],
    {},
    { name: [] },
    {
      name: 'A',
      links: 'x',
      keywords: {},
      roles: 5,
      startDate: {},
      endDate: [],
      url: 3,
      outcome: NaN,
      confidential: [],
    },
  ]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      expect((await own(junk)).textContent).not.to.match(/undefined|NaN|Invalid|\[object/);
    });
  }
});
