import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/architecture-map.js';
import '../../src/define/portfolio.js';
import { ar } from '../../src/model/strings/ar.js';
import { arabicSystem, productionSystem } from '../../stories/graphs.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';
import {
  all,
  focused,
  focusedNode,
  frame,
  key,
  mapOf,
  news,
  node,
  one,
  openTools,
  press,
  settled,
  text,
  wish,
  withPart,
  type Map,
} from './map-page.js';

/** Four nodes in four layers: small enough to be read whole, and in one order. */
const shop = {
  id: 'shop',
  title: 'Shop',
  arrangement: 'layers',
  nodes: [
    { id: 'web', label: 'Web', kind: 'client', group: 'Clients' },
    {
      id: 'orders',
      label: 'Orders',
      kind: 'service',
      group: 'Services',
      note: 'NestJS',
      summary: 'Takes orders.',
      skills: ['NestJS'],
    },
    { id: 'log', label: 'Kafka', kind: 'stream', group: 'Event bus' },
    { id: 'db', label: 'PostgreSQL', kind: 'store', group: 'State' },
  ],
  edges: [
    { source: 'web', target: 'orders', kind: 'call', need: 'soft', fallback: 'shows the last list' },
    { source: 'orders', target: 'log', kind: 'event', need: 'queued' },
    { source: 'orders', target: 'db', kind: 'call' },
    { source: 'log', target: 'db', kind: 'event', need: 'queued' },
  ],
};

const isOutside = (map: Map): boolean => document.activeElement !== map;
/** Everything that Tab stops at, from a button before the map to one after it. */
async function walk(map: Map): Promise<string[]> {
  const stops: string[] = [];
  (document.querySelector('#before') as HTMLElement).focus();
  for (let i = 0; i < 60; i++) {
    await sendKeys({ press: 'Tab' });
    await map.updateComplete;
    if (document.activeElement?.id === 'after') return stops;
    if (isOutside(map)) continue;
    const stop = focused(map)!;
    stops.push(stop.getAttribute('aria-label') ?? (stop as HTMLInputElement).labels?.[0]?.textContent ?? text(stop));
    const { width, height } = stop.getBoundingClientRect();
    if (!stop.matches('.names *')) expect(Math.min(width, height), text(stop)).to.be.at.least(24);
    expect(stop.matches(':focus-visible')).to.be.true;
  }
  return stops;
}
async function onPage(graph: unknown): Promise<Map> {
  const box = await fixture(html`<div><button id="before">Before</button>
    <folio-architecture-map .graph=${graph}></folio-architecture-map><button id="after">After</button></div>`);
  const map = box.querySelector('folio-architecture-map')!;
  await settled(map);
  return map;
}

describe('folio-architecture-map: by keyboard alone', () => {
  it('is gone through and left by Tab: the drawing is one stop', async () => {
    const map = await onPage(shop);
    expect(await walk(map)).to.deep.equal([
      'Web, client, calls 1',
      'Simulate a failure',
      'All nodes and connections as a list',
      'Search, zoom, save',
    ]);
  });

  it('can be read, searched, moved, failed and restored without a pointer', async () => {
    const map = await onPage(shop);
    (document.querySelector('#before') as HTMLElement).focus();
    await press(map, 'Tab', 'ArrowDown');
    expect(focusedNode(map)).to.equal('orders');
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['orders']);
    // From the drawing the next stop is the panel of what was chosen.
    await press(map, 'Tab');
    expect(one(map, '.panel').contains(focused(map))).to.be.true;
    expect(text(focused(map)!)).to.equal('Web');
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['web']);
    expect(focusedNode(map)).to.equal('web');
    await key(map, { key: '/' });
    await frame();
    await sendKeys({ type: 'post' });
    await map.updateComplete;
    expect(news(map)).to.equal('1 node: PostgreSQL');
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['db']);
    await press(map, 'Escape');
    expect(withPart(map, 'chosen')).to.deep.equal(['db']);
    one(map, '[data-wish=fail]').focus();
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'failed')).to.deep.equal(['db']);
    expect(news(map)).to.match(/^PostgreSQL has failed. Without PostgreSQL, Orders stops, Web goes on with less/);
    expect(focused(map)).to.equal(one(map, '[data-wish=restore]'));
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'failed')).to.have.length(0);
    expect(isOutside(map), 'the focus is not lost').to.be.false;
  });

  it('mends one of several', async () => {
    const map = await onPage(shop);
    map.fail(['db', 'log']);
    map.select('log');
    await settled(map);
    const mend = one(map, '[data-wish=mend]');
    expect(text(mend)).to.equal('Restore Kafka');
    mend.focus();
    await press(map, 'Enter');
    await settled(map);
    expect(withPart(map, 'failed')).to.deep.equal(['db']);
  });

  it('leaves the page its own keys', async () => {
    const map = await onPage(shop);
    node(map, 'web').focus();
    await settled(map);
    for (const init of [
      { key: 'Tab' },
      { key: 'PageDown' },
      { key: 'F5' },
      { key: 'f', ctrlKey: true },
      { key: '+', ctrlKey: true },
      { key: 'ArrowLeft', altKey: true },
      { key: 'k', metaKey: true },
    ])
      expect((await key(map, init)).defaultPrevented, init.key).to.be.false;
  });

  it('follows the eye where the drawing is mirrored', async () => {
    const ltr = await mapOf(productionSystem);
    const rtl = await mapOf(productionSystem, '73em', 'rtl');
    for (const [map, forth, back] of [
      [ltr, 'ArrowRight', 'ArrowLeft'],
      [rtl, 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      const first = all(map, '[part~=node]')[0]!;
      first.focus();
      await settled(map);
      const { x } = first.getBoundingClientRect();
      await key(map, { key: forth });
      const next = node(map, focusedNode(map)!).getBoundingClientRect();
      expect(Math.sign(next.x - x)).to.equal(map === ltr ? 1 : -1);
      await key(map, { key: back });
      expect(focusedNode(map)).to.equal(first.dataset['id']);
    }
  });
});

describe('folio-architecture-map: as it is heard', () => {
  it('at rest', async () => {
    expect(ariaSnapshot(await mapOf(shop))).to.equal(
      outline(`
        - figure "Shop. 4 nodes, 4 connections. 4 layers. Most connected: Orders.":
          - text: Shop. 4 nodes, 4 connections. 4 layers. Most connected: Orders.
          - paragraph: Arrow keys go to the next node, ] and [ follow connections, typing finds a name, / searches, + and - zoom, Enter opens the details, Escape closes them.
          - group "Shop":
            - button "Web, client, calls 1" [pressed=false]
            - button "Orders, service, called by 1, calls 1, emits to 1" [pressed=false]
            - button "Kafka, stream, receives from 1, emits to 1" [pressed=false]
            - button "PostgreSQL, store, called by 1, receives from 1" [pressed=false]
          - text: Whole system
          - heading "4 nodes, 4 connections" [level=2]
          - paragraph: 4 layers. Most connected: Orders.
          - button "Simulate a failure"
          - heading "Key" [level=3]
          - list:
            - listitem: Client
            - listitem: Service
            - listitem: Stream
            - listitem: Store
            - listitem: Call
            - listitem: Event
          - button "All nodes and connections as a list" [expanded=false]
          - button "Search, zoom, save" [expanded=false]
          - status
      `),
    );
  });

  it('a chosen node', async () => {
    const map = await mapOf(shop);
    map.select('orders');
    await settled(map);
    expect(ariaSnapshot(one(map, '.drawing'))).to.equal(
      outline(`
        - button "Web, client, calls 1" [pressed=false]
        - button "Orders, service, called by 1, calls 1, emits to 1" [pressed]
        - button "Kafka, stream, receives from 1, emits to 1" [pressed=false]
        - button "PostgreSQL, store, called by 1, receives from 1" [pressed=false]
      `),
    );
    expect(ariaSnapshot(one(map, '.aside'))).to.equal(
      outline(`
        - text: Service, NestJS
        - heading "Orders" [level=2]
        - paragraph: Takes orders.
        - definitions:
          - term: Called by
          - definition:
            - list:
              - listitem:
                - button "Web"
          - term: Calls
          - definition:
            - list:
              - listitem:
                - button "PostgreSQL"
          - term: Emits to
          - definition:
            - list:
              - listitem:
                - button "Kafka"
          - term: Skills
          - definition:
            - list:
              - listitem:
                - button "NestJS" [pressed=false]
          - term: Reach
          - definition: 1 upstream, 2 downstream
        - button "Fail this node"
        - button "Clear"
      `),
    );
  });

  it('in failure mode', async () => {
    const map = await mapOf(shop);
    map.fail('db');
    await settled(map);
    expect(ariaSnapshot(one(map, '.drawing'))).to.equal(
      outline(`
        - button "Web, client, degraded, calls 1" [pressed=false]
        - button "Orders, service, down, called by 1, calls 1, emits to 1" [pressed=false]
        - button "Kafka, stream, receives from 1, emits to 1" [pressed=false]
        - button "PostgreSQL, store, failed, called by 1, receives from 1" [pressed=false]
      `),
    );
    expect(ariaSnapshot(one(map, '.aside'))).to.equal(
      outline(`
        - text: Failure simulation
        - heading "PostgreSQL has failed" [level=2]
        - paragraph: Without PostgreSQL, Orders stops, Web goes on with less, and 1 of 4 nodes does not notice. For 1 connection the need is not stated: counted as needed.
        - definitions:
          - term: Failed
          - definition:
            - list:
              - listitem:
                - button "PostgreSQL"
          - term: Down
          - definition:
            - list:
              - listitem:
                - button "Orders"
          - term: Degraded
          - definition:
            - list:
              - listitem:
                - button "Web"
                - text: shows the last list
          - term: Unaffected
          - definition: 1 of 4 nodes
        - button "Restore PostgreSQL"
      `),
    );
  });

  it('the tools, with a search', async () => {
    const map = await mapOf(shop);
    await openTools(map);
    await sendKeys({ type: 'o' });
    await settled(map);
    all(map, '[data-wish=full]').forEach((each) => each.remove()); // Not every browser gives it.
    expect(ariaSnapshot(one(map, '.bar'))).to.equal(
      outline(`
        - searchbox "Find a node": o
        - paragraph: 2 nodes
        - list:
          - listitem:
            - button "Orders"
          - listitem:
            - button "PostgreSQL"
        - button "Zoom out"
        - button "100%, Own size"
        - button "Zoom in"
        - button "Show all"
        - button "Save as SVG"
        - button "Save as PNG"
      `),
    );
  });

  it('the list', async () => {
    const map = await mapOf(shop);
    await wish(map, 'list');
    expect(ariaSnapshot(one(map, '.twin'))).to.equal(
      outline(`
        - heading "All nodes and connections as a list" [level=2]
        - heading "Clients" [level=3]
        - list:
          - listitem:
            - text: Web Client
            - list:
              - listitem: Calls Orders (optional, else: shows the last list)
        - heading "Services" [level=3]
        - list:
          - listitem:
            - text: Orders Service, NestJS
            - paragraph: Takes orders.
            - list:
              - listitem: Emits to Kafka (can wait)
              - listitem: Calls PostgreSQL
        - heading "Event bus" [level=3]
        - list:
          - listitem:
            - text: Kafka Stream
            - list:
              - listitem: Emits to PostgreSQL (can wait)
        - heading "State" [level=3]
        - list:
          - listitem: PostgreSQL Store
      `),
    );
  });

  it('in Arabic, in failure mode', async () => {
    const box = await fixture(html`<div dir="rtl" lang="ar"><folio-portfolio
      .document=${{ folio: { maps: [arabicSystem] } }} .strings=${ar}><folio-architecture-map></folio-architecture-map></folio-portfolio></div>`);
    const map = box.querySelector('folio-architecture-map')!;
    map.fail('kafka');
    await settled(map);
    // Engines differ in which digits Arabic has.
    const words = ariaSnapshot(one(map, '.aside')).replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    expect(words).to.equal(
      outline(`
        - text: محاكاة عطل
        - heading "أصاب العطل Kafka" [level=2]
        - paragraph: بدون Kafka: يتوقف عن العمل عامل التسوية ويستمر بقدرة أقل خدمة الدفع ويبقى في الانتظار خدمة التنبيه و5 من 9 عقدة لا تتأثر.
        - definitions:
          - term: معطلة
          - definition:
            - list:
              - listitem:
                - button "Kafka"
          - term: متوقفة
          - definition:
            - list:
              - listitem:
                - button "عامل التسوية"
          - term: منقوصة
          - definition:
            - list:
              - listitem:
                - button "خدمة الدفع"
                - text: تُحفظ الأحداث في قاعدة البيانات حتى يعود
          - term: منتظرة
          - definition:
            - list:
              - listitem:
                - button "خدمة التنبيه"
          - term: لم تتأثر
          - definition: 5 من 9 عقدة
        - button "إعادة Kafka"
      `),
    );
  });
});
