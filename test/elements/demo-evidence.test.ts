// The owner's page: choosing a skill anywhere lights up what proves it, with its words; by mouse and by keyboard.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';
import type { ResumeDocument } from '../../src/model/document.js';

interface Expected {
  readonly roles: readonly string[];
  readonly projects: readonly string[];
  readonly nodes: readonly string[];
  /** Words underlined on the page at rest, each at least once. */
  readonly words: readonly string[];
  readonly sum: string;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  Kafka: {
    roles: [],
    projects: [],
    nodes: ['ingestion', 'kafka', 'settlement', 'trading'],
    words: [],
    sum: 'Kafka: in 4 nodes',
  },
  Redis: {
    roles: ['event-platform'],
    projects: ['live-comms-gateway'],
    nodes: ['delivery', 'presence', 'redis'],
    words: ['Redis'],
    sum: 'Redis: in 1 role, 1 project, and 4 nodes',
  },
  NestJS: {
    roles: ['event-platform'],
    projects: ['internal-services-platform'],
    nodes: ['presence', 'trading'],
    words: ['NestJS'],
    sum: 'NestJS: in 1 role, 1 project, and 2 nodes',
  },
  Kubernetes: {
    roles: [],
    projects: ['internal-services-platform'],
    nodes: [],
    words: ['Kubernetes'],
    sum: 'Kubernetes: in 1 project and 1 node',
  },
};

describe('the owner’s page', () => {
  let portfolio: FolioPortfolio;
  const address = location.href.split('#')[0]!;

  beforeEach(async () => {
    const file = (await (await fetch('/demo/portfolio.json')).json()) as ResumeDocument;
    portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    await waitUntil(() => portfolio.state.status === 'ready');
    await portfolio.updateComplete;
  });
  afterEach(() => history.replaceState(null, '', address));

  const elementOf = (tag: string, id?: string): HTMLElement =>
    [...portfolio.shadowRoot!.querySelectorAll<HTMLElement>(tag)].find(
      (element) => !id || element.getAttribute('map-id') === id,
    )!;
  const partsIn = (element: HTMLElement, part: string, key: 'id' | 'name'): string[] =>
    [
      ...new Set(
        [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${part}]`)].flatMap(
          (each) => each.dataset[key] ?? [],
        ),
      ),
    ].sort();
  /** Where a skill can be chosen: its dot or row in the rings, its word in a role or on a card, its node in the topology. */
  const placesOf = (skill: string): [name: string, HTMLElement][] =>
    (
      [
        ['rings', elementOf('folio-skill-rings')],
        ['role', elementOf('folio-role-timeline')],
        ['card', elementOf('folio-project-list')],
      ] as const
    ).flatMap(([name, element]): [string, HTMLElement][] => {
      const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=skill]')].find(
        (each) => each.dataset['name'] === skill && each.checkVisibility(),
      );
      return found ? [[name, found]] : [];
    });
  const topologyNode = (skill: string): HTMLElement =>
    [
      ...elementOf('folio-architecture-map', 'tools').shadowRoot!.querySelectorAll<HTMLElement>(
        '[part~=node][data-id]',
      ),
    ].find((node) => node.dataset['id'] === skill.toLowerCase() && node.checkVisibility())!;

  async function lit(skill: string): Promise<void> {
    const { roles, projects, nodes, words, sum } = EXPECTED[skill]!;
    const status = (): string => portfolio.shadowRoot!.querySelector('[role=status]')!.textContent;
    await waitUntil(() => status() === sum, `it says: ${sum}`);
    await portfolio.updateComplete;
    const timeline = elementOf('folio-role-timeline');
    const cards = elementOf('folio-project-list');
    expect(partsIn(timeline, 'proof', 'id').filter((id) => id)).to.deep.equal([...roles]);
    expect(partsIn(cards, 'proof', 'id')).to.deep.equal([...projects]);
    expect(partsIn(elementOf('folio-architecture-map', 'system'), 'proof', 'id')).to.deep.equal([...nodes]);
    const marked = [timeline, cards].flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll('[part~=match]')].map(({ textContent }) => textContent),
    );
    expect([...new Set(marked)].sort()).to.deep.equal([...words].sort());
    expect(partsIn(elementOf('folio-skill-rings'), 'chosen', 'name')).to.deep.equal([skill]);
    expect(location.hash).to.equal(`#skill=${skill.toLowerCase()}`);
  }
  async function dark(): Promise<void> {
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !portfolio.shadowRoot!.querySelector('.selection'));
    await portfolio.updateComplete;
    for (const tag of ['folio-role-timeline', 'folio-project-list', 'folio-skill-rings'])
      for (const part of ['proof', 'aside']) expect(partsIn(elementOf(tag), part, 'id')).to.deep.equal([]);
  }

  for (const skill of Object.keys(EXPECTED)) {
    it(`${skill} by mouse, from everywhere`, async () => {
      expect(placesOf(skill).map(([name]) => name)).to.include('rings');
      for (let index = 0; index < placesOf(skill).length; index++) {
        placesOf(skill)[index]![1].click();
        await lit(skill);
        await dark();
      }
      topologyNode(skill).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await lit(skill);
      await dark();
    });

    it(`${skill} by keyboard, from everywhere`, async () => {
      for (let index = 0; index < placesOf(skill).length; index++) {
        placesOf(skill)[index]![1].focus();
        await sendKeys({ press: 'Enter' });
        await lit(skill);
        await dark();
      }
      topologyNode(skill).focus();
      await sendKeys({ press: 'Enter' });
      await lit(skill);
      await dark();
    });
  }
});
