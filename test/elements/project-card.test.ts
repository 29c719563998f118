import { expect, fixture, html } from '@open-wc/testing';
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
          - paragraph: Project 1
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
                - listitem: Redis
                - listitem: Node.js
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
    it('has one that is the title and covers the card; others lie above it, none inside another', async () => {
      const root = await picked('tide');
      const cover = root.querySelector<HTMLAnchorElement>('h2 a')!;
      expect(cover.getAttribute('href')).to.equal('https://tide.example');
      expect(text(cover)).to.equal('Tideline');
      expect(root.querySelector('a a')).to.be.null;
      const at = (element: Element): Element | null => {
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      };
      expect(at(root.querySelector('.text')!) === cover).to.equal(true);
      const other = root.querySelector('.links a')!;
      expect(at(other)?.closest('a') === other).to.equal(true);
      expect(other.getAttribute('aria-label')).to.equal('Source, Tideline');
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
