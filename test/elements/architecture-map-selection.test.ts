import { expect } from '@open-wc/testing';
import '../../src/define/architecture-map.js';
import '../../src/define/portfolio.js';
import type { FolioSelectionChangeEvent } from '../../src/context/selection-event.js';
import type { FolioMapSelectEvent } from '../../src/elements/architecture-map/architecture-map.events.js';
import { productionSystem, toolTopology } from '../../stories/graphs.js';
import {
  all,
  click,
  focused,
  mapIn,
  mapOf,
  news,
  node,
  one,
  settled,
  text,
  wish,
  withPart,
  type Map,
} from './map-page.js';

const document_ = {
  work: [{ id: 'fenwick', name: 'Fenwick Rail', keywords: ['NestJS', 'Kafka'], highlights: ['Built on Kafka.'] }],
  projects: [{ id: 'ledger', name: 'Ledger', keywords: ['PostgreSQL'], folio: {}, map: 'system' }],
  folio: {
    maps: [
      {
        ...productionSystem,
        nodes: productionSystem.nodes.map((each) =>
          each['id'] === 'ingestion'
            ? { ...each, summary: 'Takes the feed in and hands it to Kafka, in order.' }
            : each,
        ),
      },
      toolTopology,
    ],
  },
};

/** Asks as another element of the page would. */
const ask = async (map: Map, selection: FolioSelectionChangeEvent['selection']): Promise<void> => {
  const { FolioSelectionChangeEvent } = await import('../../src/context/selection-event.js');
  map.dispatchEvent(new FolioSelectionChangeEvent(selection));
  await settled(map);
};

const at = async (hash: string): Promise<void> => {
  history.replaceState(null, '', hash || location.pathname + location.search);
};

describe('folio-architecture-map: what is chosen on the page', () => {
  afterEach(() => at(''));

  it('marks the nodes that prove a skill, sets the others aside, and names them with their words', async () => {
    const map = await mapIn(document_);
    await ask(map, { kind: 'skill', id: 'kafka' });
    expect(withPart(map, 'proof').filter(Boolean)).to.deep.equal(['ingestion', 'kafka']);
    expect(withPart(map, 'aside')).to.have.length(14);
    expect(node(map, 'kafka').parentElement!.querySelector('.sig')).to.exist;
    expect(node(map, 'trading').closest('.dim')).to.exist;
    expect(text(one(map, '.panel .title'))).to.equal('Kafka');
    expect(all(map, '.panel [data-go]').map(text)).to.deep.equal(['Ingestion Service', 'Kafka']);
    expect(all(map, '.panel dl [part=match]').map(text)).to.deep.equal(['Kafka']);
    await expect(map).to.be.accessible();
    await ask(map, undefined);
    expect(withPart(map, 'proof')).to.be.empty;
    expect(withPart(map, 'aside')).to.be.empty;
    expect(text(one(map, '.panel .title'))).to.equal('16 nodes, 20 connections');
  });

  it('marks the nodes of a chosen project, and nothing for things that nodes have no part in', async () => {
    const map = await mapIn(document_);
    await ask(map, { kind: 'project', id: 'ledger' });
    expect(withPart(map, 'proof')).to.have.length(16);
    expect(all(map, '.dim')).to.have.length(0);
    await ask(map, { kind: 'role', id: 'fenwick' });
    expect(withPart(map, 'aside')).to.be.empty;
  });

  it('asks for the node that the reader chooses, once, and shows what the page answers', async () => {
    const map = await mapIn(document_);
    const asked: unknown[] = [];
    const told: (string | undefined)[] = [];
    map.addEventListener('folio-selection-change', ({ selection }) => asked.push(selection));
    map.addEventListener('folio-map-select', ({ nodeId }: FolioMapSelectEvent) => told.push(nodeId));
    await click(map, node(map, 'trading'));
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(location.hash).to.equal('#map=system&node=trading');
    expect(news(map), 'the portfolio says it').to.equal('');
    await wish(map, 'clear');
    await settled(map);
    expect(withPart(map, 'chosen')).to.be.empty;
    expect(location.hash).to.equal('');
    expect(asked).to.deep.equal([{ kind: 'node', id: 'trading', map: 'system' }, undefined]);
    expect(told).to.deep.equal(['trading', undefined]);
  });

  it('shows a node that was chosen elsewhere, and gives it up with the page', async () => {
    const map = await mapIn(document_);
    await ask(map, { kind: 'node', id: 'redis', map: 'system' });
    expect(withPart(map, 'chosen')).to.deep.equal(['redis']);
    await ask(map, { kind: 'node', id: 'Kafka', map: 'tools' });
    expect(withPart(map, 'chosen')).to.be.empty;
    await ask(map, { kind: 'node', id: 'redis', map: 'system' });
    await ask(map, undefined);
    expect(withPart(map, 'chosen')).to.be.empty;
  });

  it('has skills as buttons: the panel stays open, the words are underlined', async () => {
    const map = await mapIn(document_);
    await click(map, node(map, 'ingestion'));
    await settled(map);
    const skill = one(map, '[data-skill]');
    expect(text(skill)).to.equal('Node.js');
    expect(skill.getAttribute('aria-pressed')).to.equal('false');
    await ask(map, { kind: 'skill', id: 'Kafka' });
    expect(withPart(map, 'chosen')).to.be.empty;
    await click(map, node(map, 'kafka'));
    await settled(map);
    // A node's one skill that is its name is not said twice.
    expect(all(map, '[data-skill]')).to.have.length(0);
    await click(map, node(map, 'redis'));
    await click(map, node(map, 'trading'));
    await settled(map);
    await click(map, one(map, '[data-skill]'));
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(withPart(map, 'proof').filter(Boolean)).to.deep.equal(['presence']);
    expect(text(one(map, '.panel .title'))).to.equal('Trading Service');
    expect(one(map, '[data-skill]').getAttribute('aria-pressed')).to.equal('true');
    expect(location.hash).to.equal('#skill=nestjs');
  });

  it('works without a portfolio too', async () => {
    const map = await mapOf(productionSystem);
    await click(map, node(map, 'trading'));
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(news(map)).to.match(/^Trading Service. Service./);
    const skill = one(map, '[data-skill]');
    skill.focus();
    await click(map, skill);
    await settled(map);
    expect(one(map, '[data-skill]').getAttribute('aria-pressed')).to.equal('true');
    expect(focused(map)).to.equal(one(map, '[data-skill]'));
    expect(withPart(map, 'proof').filter(Boolean)).to.deep.equal(['presence']);
    await click(map, one(map, '[data-skill]'));
    await settled(map);
    expect(withPart(map, 'proof')).to.be.empty;
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    await click(map, node(map, 'kafka'));
    await map.updateComplete;
    expect(withPart(map, 'chosen')).to.deep.equal(['kafka']);
    expect(location.hash).to.equal('');
  });
});

describe('folio-architecture-map: addresses', () => {
  afterEach(() => at(''));

  it('opens with the node and the failure that the address names, and says nothing aloud', async () => {
    await at('#map=system&node=trading&fail=kafka,rabbit');
    const map = await mapIn(document_);
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(withPart(map, 'failed')).to.deep.equal(['kafka', 'rabbit']);
    expect(news(map)).to.equal('');
  });

  it('fails without a map named, and not for another map', async () => {
    await at('#fail=kafka');
    expect(withPart(await mapIn(document_), 'failed')).to.deep.equal(['kafka']);
    await at('#map=tools&fail=Kafka');
    expect(withPart(await mapIn(document_), 'failed')).to.be.empty;
  });

  it('puts what the reader fails into the address, beside what is there, as a step to go back', async () => {
    const map = await mapIn(document_);
    await click(map, node(map, 'kafka'));
    await settled(map);
    await wish(map, 'fail');
    await settled(map);
    expect(new URLSearchParams(location.hash.slice(1)).get('fail')).to.equal('kafka');
    expect(withPart(map, 'failed')).to.deep.equal(['kafka']);
    await click(map, node(map, 'redis'));
    await settled(map);
    const values = new URLSearchParams(location.hash.slice(1));
    expect([values.get('map'), values.get('node'), values.get('fail')]).to.deep.equal(['system', 'redis', 'kafka']);
    await wish(map, 'clear');
    await settled(map);
    await wish(map, 'restore');
    await settled(map);
    expect(location.hash).to.equal('');
    expect(withPart(map, 'failed')).to.be.empty;
  });

  it('follows the address back and forth, and leaves alone what a script has failed', async () => {
    const map = await mapIn(document_);
    location.hash = '#map=system&fail=kafka';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(map);
    expect(withPart(map, 'failed')).to.deep.equal(['kafka']);
    location.hash = '#map=system';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(map);
    expect(withPart(map, 'failed')).to.be.empty;
    map.fail('redis');
    location.hash = '#elsewhere';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(map);
    expect(withPart(map, 'failed')).to.deep.equal(['redis']);
  });

  it('survives whatever stands in the address', async () => {
    for (const hash of [
      '#fail=',
      '#fail=%',
      '#fail=nobody,__proto__',
      '#node=%E0%A4%A&map=system',
      '#map=system&node=nobody',
      '#/fail=kafka',
      '#!fail=kafka',
    ]) {
      await at(hash);
      const map = await mapIn(document_);
      expect(withPart(map, 'chosen'), hash).to.be.empty;
      expect(withPart(map, 'failed'), hash).to.be.empty;
      expect(all(map, '[part~=node]')).to.have.length(16);
    }
  });

  it('leaves the address of a page with routes alone', async () => {
    await at('#/work');
    const map = await mapIn(document_);
    await wish(map, 'simulate');
    await settled(map);
    expect(location.hash).to.equal('#/work');
  });

  it('reads the node as well where there is no portfolio, and writes nothing', async () => {
    await at('#map=system&node=redis&fail=kafka');
    const map = await mapOf(productionSystem);
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['redis']);
    expect(withPart(map, 'failed')).to.deep.equal(['kafka']);
    await wish(map, 'clear');
    await wish(map, 'restore');
    await settled(map);
    expect(location.hash).to.equal('#map=system&node=redis&fail=kafka');
    expect(withPart(map, 'failed')).to.be.empty;
  });

  it('listens to the address no longer once it has left the page', async () => {
    const map = await mapOf(productionSystem);
    const box = map.parentElement!;
    map.remove();
    location.hash = '#map=system&fail=kafka';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await map.updateComplete;
    expect(withPart(map, 'failed')).to.be.empty;
    box.append(map);
    await settled(map);
  });
});
