import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/architecture-map.js';
import '../../src/define/portfolio.js';
import type {
  FolioMapFailEvent,
  FolioMapSelectEvent,
} from '../../src/elements/architecture-map/architecture-map.events.js';
import { ar } from '../../src/model/strings/ar.js';
import { arabicSystem, hardToDraw, productionSystem, toolTopology } from '../../stories/graphs.js';
import {
  all,
  click,
  focusedNode as focused,
  frame,
  mapOf,
  node,
  one,
  press,
  rows,
  text,
  withPart,
  type Map,
} from './map-page.js';

describe('folio-architecture-map: where its content comes from', () => {
  it('takes its own property', async () => {
    const map = await mapOf(productionSystem);
    expect(all(map, '[part~=node]')).to.have.length(16);
    expect(all(map, '[part~=edge]')).to.have.length(20);
    expect(text(one(map, '.panel .title'))).to.equal('16 nodes, 20 connections');
    expect(one(map, '.stage').querySelectorAll('*')).to.have.length.below(200);
  });

  it('takes JSON from its attribute', async () => {
    const map = await fixture<Map>(
      html`<folio-architecture-map graph='{"nodes": [{"label": "Monolith"}]}'></folio-architecture-map>`,
    );
    expect(node(map, 'Monolith')).to.exist;
    expect(all(map, '[data-wish=simulate]')).to.be.empty;
  });

  it('takes the first map of a portfolio, or the one that is named', async () => {
    const box = await fixture(html`<folio-portfolio .document=${{ folio: { maps: [productionSystem, toolTopology] } }}>
      <folio-architecture-map></folio-architecture-map><folio-architecture-map map-id="tools"></folio-architecture-map>
    </folio-portfolio>`);
    const [first, tools] = [...box.querySelectorAll('folio-architecture-map')] as [Map, Map];
    await tools.updateComplete;
    expect(all(first, '[part~=node]')).to.have.length(16);
    expect(all(tools, '[part~=node]')).to.have.length(toolTopology.nodes.length);
    tools.mapId = 'system';
    await tools.updateComplete;
    expect(all(tools, '[part~=node]')).to.have.length(16);
    tools.mapId = 'nowhere';
    await tools.updateComplete;
    expect(all(tools, '[part~=node]')).to.be.empty;
  });

  it('names the roles that prove the skills of a node', async () => {
    const box =
      await fixture(html`<folio-portfolio .document=${{ work: [{ name: 'Fenwick Rail', keywords: ['NestJS'] }], folio: { maps: [productionSystem] } }}>
      <folio-architecture-map></folio-architecture-map></folio-portfolio>`);
    const map = box.querySelector('folio-architecture-map')!;
    await map.updateComplete;
    map.select('trading');
    await map.updateComplete;
    expect(rows(map)).to.include({ Evidence: 'Fenwick Rail' });
    expect(one(map, '.panel a').getAttribute('href')).to.equal('#role=work/0');
  });

  for (const given of [undefined, null, 7, 'map', [], {}, { nodes: [] }, { edges: {} }, { nodes: [null, {}, [[]]] }]) {
    it(`shows its children where there is nothing to draw: ${JSON.stringify(given)}`, async () => {
      const map = await fixture<Map>(
        html`<folio-architecture-map .graph=${given}><p>In words.</p></folio-architecture-map>`,
      );
      expect(map.shadowRoot!.querySelector('slot')).to.exist;
      expect(map.shadowRoot!.querySelector('.folio')).not.to.exist;
      map.select('x');
      map.fail('x');
      await map.updateComplete;
    });
  }

  it('draws hostile words as words', async () => {
    const map = await mapOf(hardToDraw);
    expect(map.shadowRoot!.querySelector('img')).not.to.exist;
    expect(all(map, '[part~=node]')).to.have.length(6);
    expect(all(map, '[part~=edge]')).to.have.length(8);
    for (const { id } of hardToDraw.nodes) {
      map.select(String(id));
      map.fail(String(id));
      await map.updateComplete;
      expect(map.shadowRoot!.textContent).not.to.match(/undefined|NaN|\[object/);
    }
  });

  it('keeps a choice through new data only where the node is still there', async () => {
    const map = await mapOf(productionSystem);
    map.select('kafka');
    map.graph = { ...productionSystem, title: 'New' };
    await map.updateComplete;
    expect(withPart(map, 'chosen')).to.deep.equal(['kafka']);
    map.graph = { nodes: [{ id: 'a' }] };
    await map.updateComplete;
    expect(withPart(map, 'chosen')).to.be.empty;
    expect(text(one(map, '.panel .title'))).to.equal('1 node, 0 connections');
  });
});

describe('folio-architecture-map: reading it', () => {
  it('says what it is, and each node who it is', async () => {
    const map = await mapOf(productionSystem);
    expect(text(one(map, 'figcaption'))).to.match(
      /^Production system. 16 nodes, 20 connections. 6 layers. Most connected: WebSocket gateway.$/,
    );
    expect(node(map, 'trading').getAttribute('aria-label')).to.equal(
      'Trading Service, service, called by 1, calls 1, emits to 2',
    );
    await expect(map).to.be.accessible();
  });

  it('opens a chosen node in the panel, dims the rest, and gives it up again', async () => {
    const map = await mapOf(productionSystem);
    const told = oneEvent(map, 'folio-map-select');
    await click(map, node(map, 'trading').querySelector('.sym')!);
    expect((await told) as unknown as FolioMapSelectEvent).to.include({
      mapId: 'system',
      nodeId: 'trading',
      bubbles: true,
      composed: true,
    });
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(node(map, 'trading').getAttribute('aria-pressed')).to.equal('true');
    expect(text(one(map, '.panel .title'))).to.equal('Trading Service');
    expect(rows(map)).to.include({
      Details: 'Order ingestionPosition keepingIdempotent settlement',
      'Called by': 'API gateway',
      Calls: 'PostgreSQL',
      'Emits to': 'KafkaRabbitMQ',
    });
    expect(node(map, 'mongo').closest('.dim')).to.exist;
    expect(node(map, 'postgres').closest('.dim')).not.to.exist;
    expect(text(one(map, '[role=status]'))).to.match(/^Trading Service. Service. Takes orders in/);
    await expect(map).to.be.accessible();
    const given = oneEvent(map, 'folio-map-select');
    await click(map, one(map, '[data-wish=clear]'));
    expect(((await given) as unknown as FolioMapSelectEvent).nodeId).to.be.undefined;
    expect(withPart(map, 'chosen')).to.be.empty;
    expect(focused(map)).to.equal('trading');
  });

  it('says nothing aloud on load, and tells of nothing that a script did', async () => {
    const map = await mapOf(productionSystem);
    let told = 0;
    map.addEventListener('folio-map-select', () => told++);
    map.addEventListener('folio-map-fail', () => told++);
    map.select('kafka');
    map.fail('kafka');
    map.restore();
    await map.updateComplete;
    expect(told).to.equal(0);
    expect(text(one(map, '[role=status]'))).to.equal('');
  });

  it('goes from node to node along the names in the panel', async () => {
    const map = await mapOf(productionSystem);
    map.select('trading');
    await map.updateComplete;
    await click(map, one(map, '[data-go=postgres]'));
    expect(withPart(map, 'chosen')).to.deep.equal(['postgres']);
    expect(focused(map)).to.equal('postgres');
  });

  it('has a key of the kinds that are there, and only of those', async () => {
    const map = await mapOf({
      nodes: [
        { id: 'a', kind: 'service' },
        { id: 'b', kind: 'cache' },
      ],
      edges: [{ source: 'a', target: 'b', kind: 'data' }],
    });
    expect(all(map, '.key li').map(text)).to.deep.equal(['Service', 'Cache', 'Data']);
  });

  it('calls nothing a call around a hub', async () => {
    const map = await mapOf({
      arrangement: 'hub',
      nodes: [
        { id: 'me', label: 'Mara' },
        { id: 'a', label: 'Kafka', kind: 'stream' },
      ],
      edges: [{ source: 'me', target: 'a' }],
    });
    expect(node(map, 'a').getAttribute('aria-label')).to.equal('Kafka, stream, connected to 1');
    expect(text(one(map, '.twin'))).to.contain('Connected to Kafka');
  });

  it('gives a hub the whole width, without a panel until a node is chosen', async () => {
    const map = await mapOf(toolTopology);
    expect(all(map, '.panel')).to.be.empty;
    map.select('Kafka');
    await map.updateComplete;
    expect(text(one(map, '.panel .title'))).to.equal('Kafka');
    expect(all(map, '[data-wish=fail]')).to.be.empty;
  });
});

describe('folio-architecture-map: keyboard', () => {
  it('has one tab stop in the drawing, moves by arrows, edges, ends and names', async () => {
    const map = await mapOf(productionSystem);
    expect(all(map, '[part~=node][tabindex="0"]')).to.have.length(1);
    node(map, 'trading').focus();
    await map.updateComplete;
    expect(all(map, '[part~=node][tabindex="0"]').map(({ dataset }) => dataset['id'])).to.deep.equal(['trading']);
    await press(map, ']');
    expect(focused(map)).to.equal('kafka');
    // Back where one came from, then out by the next way, round to the first again.
    await press(map, '[');
    expect(focused(map)).to.equal('trading');
    await press(map, ']');
    expect(focused(map)).to.equal('postgres');
    await press(map, '[', ']');
    expect(focused(map)).to.equal('rabbit');
    await press(map, '[', ']');
    expect(focused(map)).to.equal('kafka');
    await press(map, 'Home');
    const first = focused(map);
    await press(map, 'End');
    expect(focused(map)).not.to.equal(first);
    await press(map, 'p', 'o');
    expect(focused(map)).to.equal('postgres');
    const box = (): DOMRect => node(map, focused(map)!).getBoundingClientRect();
    const before = box();
    await press(map, 'ArrowUp');
    expect(box().top).to.be.below(before.top);
    expect(all(map, '[part~=node][tabindex="0"]')).to.have.length(1);
  });

  it('reaches every node of every map by arrow keys', async () => {
    for (const graph of [productionSystem, toolTopology, arabicSystem]) {
      const map = await mapOf(graph);
      const start = all(map, '[part~=node]')[0]!.dataset['id']!;
      const seen = new Set([start]);
      const open = [start];
      while (open.length) {
        const id = open.pop()!;
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          node(map, id).focus();
          node(map, id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          const next = focused(map)!;
          if (!seen.has(next)) open.push(next);
          seen.add(next);
        }
      }
      const unseen = graph.nodes.filter(({ id }) => !seen.has(String(id)));
      expect(unseen.map(({ id }) => id)).to.deep.equal([]);
    }
  });

  it('opens with Enter and Space, closes with Escape, and leaves the page its own keys', async () => {
    const map = await mapOf(productionSystem);
    node(map, 'kafka').focus();
    await press(map, 'Enter');
    expect(withPart(map, 'chosen')).to.deep.equal(['kafka']);
    await press(map, 'Escape');
    expect(withPart(map, 'chosen')).to.be.empty;
    expect(focused(map)).to.equal('kafka');
    node(map, 'kafka').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true }));
    await map.updateComplete;
    expect(withPart(map, 'chosen')).to.deep.equal(['kafka']);
    one(map, '[data-wish=fail]').focus();
    await press(map, 'Escape');
    expect(focused(map)).to.equal('kafka');
    for (const init of [{ key: 'Tab' }, { key: 'PageDown' }, { key: 'a', ctrlKey: true }, { key: 'Escape' }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      node(map, 'kafka').dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.be.false;
    }
  });

  it('mirrors arrows with the drawing', async () => {
    const box = await fixture(
      html`<div dir="rtl"><folio-architecture-map .graph=${arabicSystem}></folio-architecture-map></div>`,
    );
    const map = box.firstElementChild as Map;
    await map.updateComplete;
    const [first, second] = all(map, '[part~=node]');
    expect(first!.getBoundingClientRect().x).to.be.above(second!.getBoundingClientRect().x);
    first!.focus();
    await press(map, 'ArrowLeft');
    expect(focused(map)).to.equal(second!.dataset['id']);
  });
});

describe('folio-architecture-map: failure', () => {
  it('gives each node its one state, as a part, a sign and a word', async () => {
    const map = await mapOf(productionSystem);
    map.fail('kafka');
    await map.updateComplete;
    expect(withPart(map, 'failed')).to.deep.equal(['kafka']);
    expect(withPart(map, 'down')).to.deep.equal(['ingestion', 'settlement']);
    expect(withPart(map, 'degraded')).to.deep.equal(['trading', 'ws']);
    expect(withPart(map, 'queued')).to.be.empty;
    for (const [id, word] of [
      ['kafka', 'Failed'],
      ['ingestion', 'Down'],
      ['trading', 'Degraded'],
    ] as const) {
      expect(text(node(map, id).parentElement!)).to.contain(word);
      expect(node(map, id).parentElement!.querySelector('.sign')).to.exist;
      expect(node(map, id).getAttribute('aria-label')).to.contain(word.toLowerCase());
    }
    expect(all(map, '[part~=edge] .sign')).to.have.length(2);
    expect(text(one(map, '.panel .title'))).to.equal('Kafka has failed');
    expect(text(one(map, '.panel p'))).to.match(
      /^Without Kafka, .* stop, .* go on with less, and 11 of 16 nodes do not notice\.$/,
    );
    expect(rows(map)).to.include({ Failed: 'Kafka', Unaffected: '11 of 16 nodes' });
    expect(rows(map)['Degraded']).to.contain('orders wait in an outbox in PostgreSQL');
    await expect(map).to.be.accessible();
    map.restore();
    await map.updateComplete;
    expect(all(map, '.sign')).to.be.empty;
  });

  it('is started, widened and ended by buttons, and tells of it', async () => {
    const map = await mapOf(productionSystem);
    const told: FolioMapFailEvent[] = [];
    map.addEventListener('folio-map-fail', (event) => told.push(event));
    await click(map, one(map, '[data-wish=simulate]'));
    expect(withPart(map, 'failed')).to.have.length(1);
    await click(map, node(map, 'rabbit'));
    await click(map, one(map, '[data-wish=fail]'));
    expect(withPart(map, 'failed')).to.include('rabbit');
    expect(withPart(map, 'failed')).to.have.length(2);
    await map.updateComplete;
    expect(text(one(map, '[role=status]'))).to.contain('have failed');
    expect(map.shadowRoot!.activeElement).to.equal(one(map, '[data-wish=restore]'));
    await click(map, one(map, '[data-wish=restore]'));
    expect(withPart(map, 'failed')).to.be.empty;
    expect(told.map(({ nodeIds }) => nodeIds.length)).to.deep.equal([1, 2, 0]);
    expect(text(one(map, '[role=status]'))).to.equal('Everything works again.');
  });

  it('takes replicas one by one', async () => {
    const map = await mapOf(productionSystem);
    map.fail('presence');
    await map.updateComplete;
    expect(withPart(map, 'degraded')).to.deep.equal(['presence']);
    expect(text(one(map, '.panel .title'))).to.equal('Presence Service has lost 1 of 3 replicas');
    expect(text(one(map, '.panel p'))).to.equal('With 2 of 3 replicas left, Presence Service goes on.');
    map.fail(['presence', 'presence', 'presence']);
    await map.updateComplete;
    expect(withPart(map, 'failed')).to.deep.equal(['presence']);
    expect(withPart(map, 'degraded')).to.deep.equal(['ws']);
  });

  it('says that needs nobody stated are counted as needed', async () => {
    const map = await mapOf({ nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ source: 'a', target: 'b' }] });
    map.fail('b');
    await map.updateComplete;
    expect(withPart(map, 'down')).to.deep.equal(['a']);
    expect(text(one(map, '.panel p'))).to.contain('For 1 connection the need is not stated');
  });

  it('speaks Arabic', async () => {
    const box =
      await fixture(html`<div dir="rtl" lang="ar"><folio-portfolio .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}>
      <folio-architecture-map></folio-architecture-map></folio-portfolio></div>`);
    const map = box.querySelector('folio-architecture-map')!;
    map.fail('kafka');
    await frame();
    await map.updateComplete;
    expect(text(one(map, '.panel .title'))).to.equal('أصاب العطل Kafka');
    expect(map.shadowRoot!.textContent).not.to.match(/[{}]/);
    await expect(map).to.be.accessible();
  });
});

describe('folio-architecture-map: as a list', () => {
  it('has every node and every connection once', async () => {
    for (const graph of [productionSystem, toolTopology, arabicSystem, hardToDraw]) {
      const map = await mapOf(graph);
      expect(all(map, '.twin [data-id]')).to.have.length(graph.nodes.length);
      expect(all(map, '.twin [data-source]')).to.have.length(all(map, '[part~=edge]').length);
    }
  });

  it('is opened by a switch', async () => {
    const map = await mapOf(productionSystem);
    const toggle = one(map, '.switch');
    expect(one(map, '.twin').getClientRects()).to.be.empty;
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await click(map, toggle);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(one(map, '.twin').getClientRects()).not.to.be.empty;
    expect(text(one(map, '.twin'))).to.contain(
      'Emits to Kafka (optional, else: orders wait in an outbox in PostgreSQL)',
    );
    await expect(map).to.be.accessible();
  });

  it('is all there is under 20em, where a chosen name leads to the panel', async () => {
    const map = await mapOf(productionSystem, '18em');
    expect(one(map, '.stage').getClientRects()).to.be.empty;
    expect(one(map, '.twin').getClientRects()).not.to.be.empty;
    expect(map.getBoundingClientRect().width).to.be.at.most(18 * 16 + 1);
    await click(map, one(map, '[data-wish=simulate]'));
    await map.updateComplete;
    await click(map, one(map, '[data-go]'));
    await map.updateComplete;
    expect(one(map, '.panel').contains(map.shadowRoot!.activeElement)).to.be.true;
    await expect(map).to.be.accessible();
  });
});

describe('folio-architecture-map: its box', () => {
  it('is compact under 44em, and back', async () => {
    const map = await mapOf(productionSystem, '40em');
    expect(all(map, '.drawing.compact')).to.have.length(1);
    (map.parentElement as HTMLElement).style.inlineSize = '60em';
    await frame();
    await map.updateComplete;
    expect(all(map, '.drawing.regular')).to.have.length(1);
  });

  it('keeps its density while it is hidden', async () => {
    const map = await mapOf(productionSystem, '60em');
    (map.parentElement as HTMLElement).hidden = true;
    await frame();
    await map.updateComplete;
    expect(all(map, '.drawing.regular')).to.have.length(1);
  });

  it('follows the text size, never scaling text against it', async () => {
    const map = await mapOf(productionSystem, '73em');
    const width = one(map, '.drawing').getBoundingClientRect().height;
    map.style.setProperty('--folio-font-size', '32px');
    await frame();
    await map.updateComplete;
    expect(all(map, '.drawing.compact')).to.have.length(1);
    expect(one(map, '.drawing').getBoundingClientRect().height).to.be.above(width);
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
  });

  it('lets every node be hit on 24 × 24', async () => {
    for (const graph of [productionSystem, toolTopology]) {
      const map = await mapOf(graph);
      for (const each of all(map, '[part~=node]')) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    }
  });
});
