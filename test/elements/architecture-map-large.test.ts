import { expect } from '@open-wc/testing';
import '../../src/define/architecture-map.js';
import {
  all,
  click,
  drag,
  focusedNode,
  frame,
  key,
  mapOf,
  node,
  one,
  openTools,
  settled,
  text,
  wish,
  withPart,
  type Map,
} from './map-page.js';

const kinds = ['service', 'stream', 'store', 'cache', 'worker', 'client', 'gateway', 'external', 'oddity'];

/** A tree of so many nodes, the same on every run. */
const tree = (
  count: number,
): { id: string; arrangement: string; nodes: { id: string; label: string; kind: string }[]; edges: unknown[] } => ({
  id: 'tree',
  arrangement: 'organic',
  nodes: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, label: `Node ${i}`, kind: kinds[i % kinds.length]! })),
  edges: Array.from({ length: count - 1 }, (_, i) => ({
    source: `n${Math.floor((i * 7) / 11 / 2)}`,
    target: `n${i + 1}`,
    kind: i % 3 ? 'call' : 'event',
    need: 'hard',
  })),
});

const stage = (map: Map): HTMLElement => one(map, '.stage');
const canvas = (map: Map): HTMLCanvasElement => one(map, 'canvas') as HTMLCanvasElement;
/** How many colours there are on the canvas. */
const painted = (map: Map): number => {
  const { width, height } = canvas(map);
  const { data } = canvas(map).getContext('2d')!.getImageData(0, 0, width, height);
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3]) seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
  return seen.size;
};
const until = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !holds(); i++) await frame();
};
const wholeMap = async (count: number): Promise<Map> => {
  const map = await mapOf(tree(count));
  await settled(map);
  return map;
};

describe('folio-architecture-map: hundreds of nodes', () => {
  it('has a frame from the start, and every node in SVG', async () => {
    const map = await mapOf({ nodes: [{ id: 'a' }] });
    map.graph = tree(420);
    map.requestUpdate();
    await Promise.resolve();
    await Promise.resolve();
    const before = stage(map)?.getBoundingClientRect().height;
    await settled(map);
    expect(all(map, '[part~=node]')).to.have.length(420);
    expect(all(map, '[part~=edge]')).to.have.length(419);
    expect(stage(map).getBoundingClientRect().height).to.equal(640);
    if (before) expect([640, before]).to.include(before);
    const box = stage(map).getBoundingClientRect();
    for (const each of all(map, '[part~=node]')) {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      expect(left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1).to.be
        .true;
    }
  });

  it('zooms and chooses like any other', async () => {
    const map = await wholeMap(420);
    await click(map, node(map, 'n7'));
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal(['n7']);
    node(map, 'n7').focus();
    await settled(map);
    const small = node(map, 'n7').getBoundingClientRect().width;
    await key(map, { key: '+' });
    await key(map, { key: '+' });
    expect(node(map, 'n7').getBoundingClientRect().width).to.be.closeTo(small * 1.5625, 1);
    await key(map, { key: ']' });
    await settled(map);
    const { left, right } = node(map, focusedNode(map)!).getBoundingClientRect();
    const box = stage(map).getBoundingClientRect();
    expect((left + right) / 2).to.be.within(box.left, box.right);
  });

  it('has the list when it is asked for, with everything in it once', async () => {
    const map = await wholeMap(420);
    expect(all(map, '.twin [data-id]')).to.have.length(0);
    await wish(map, 'list');
    expect(all(map, '.twin [data-id]')).to.have.length(420);
    expect(all(map, '.twin [data-source]')).to.have.length(419);
  });

  it('prints its list', async () => {
    const map = await wholeMap(420);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(map, '.twin [data-id]')).to.have.length(420);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(map, '.twin [data-id]')).to.have.length(0);
    map.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(map, '.twin [data-id]')).to.have.length(0);
  });
});

describe('folio-architecture-map: more than eight hundred', () => {
  it('is painted, and only what the reader is at is in the page', async () => {
    const map = await wholeMap(900);
    expect(text(one(map, '.panel .title'))).to.equal('900 nodes, 899 connections');
    expect(all(map, '[part~=node]')).to.have.length(1);
    expect(all(map, '*').length).to.be.below(150);
    await until(() => painted(map) > 8);
    expect(painted(map)).to.be.above(8);
    await expect(map).to.be.accessible();
  });

  it('goes by keys: edges, ends, names, zoom; the name of each node is said', async () => {
    const map = await wholeMap(900);
    one(map, '[part~=node]').focus();
    await settled(map);
    await key(map, { key: 'n' });
    for (const letter of 'ode 7') await key(map, { key: letter });
    await settled(map);
    expect(focusedNode(map)).to.match(/^n7/);
    const from = focusedNode(map)!;
    await new Promise((resolve) => setTimeout(resolve, 750)); // What was typed is one name for so long.
    await key(map, { key: '[' });
    await settled(map);
    expect(focusedNode(map)).not.to.equal(from);
    await key(map, { key: ']' });
    await settled(map);
    expect(focusedNode(map)).to.equal(from);
    expect(node(map, from).getAttribute('aria-label')).to.match(/^Node 7\d*, \w+, called by|receives/);
    expect(all(map, '[part~=node][tabindex="0"]')).to.have.length(1);
    await key(map, { key: 'Enter' });
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal([from]);
    const small = one(map, '.over').getAttribute('viewBox');
    await key(map, { key: '+' });
    await until(() => one(map, '.over').getAttribute('viewBox') !== small);
    expect(one(map, '.over').getAttribute('viewBox')).not.to.equal(small);
    await key(map, { key: 'Escape' });
    await settled(map);
    expect(withPart(map, 'chosen')).to.be.empty;
    expect(focusedNode(map)).to.equal(from);
  });

  it('goes by pointer: a node is chosen where it is painted, the ground is dragged, a node is moved', async () => {
    const map = await wholeMap(900);
    await openTools(map);
    one(map, '[part~=node]').focus();
    await key(map, { key: 'Home' });
    await settled(map);
    for (let i = 0; i < 6; i++) await key(map, { key: '+' });
    await settled(map);
    const id = focusedNode(map)!;
    one(map, '[data-wish=fit]').focus();
    await settled(map);
    const { left, top, width, height } = node(map, id).getBoundingClientRect();
    canvas(map).dispatchEvent(
      new MouseEvent('click', { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true }),
    );
    await settled(map);
    expect(withPart(map, 'chosen')).to.deep.equal([id]);
    const view = (): string => one(map, '.over').getAttribute('viewBox')!;
    const before = view();
    await drag(map, stage(map), 60, 40);
    await until(() => view() !== before);
    expect(view()).not.to.equal(before);
    expect(withPart(map, 'chosen')).to.deep.equal([id]);
    await drag(map, node(map, id), 50, 30);
    await until(() => all(map, '[data-wish=unmove]').length > 0);
    expect(all(map, '[data-wish=unmove]')).to.have.length(1);
    await wish(map, 'unmove');
    await settled(map);
    expect(all(map, '[data-wish=unmove]')).to.have.length(0);
  });

  it('fails and is saved like any other', async () => {
    const map = await wholeMap(900);
    map.fail('n3');
    await settled(map);
    expect(text(one(map, '.panel .title'))).to.equal('Node 3 has failed');
    expect(text(one(map, '.panel p'))).to.match(/^Without Node 3, .* of 900 nodes do not notice\.$/);
    const file = new DOMParser().parseFromString(await map.exportSvg(), 'image/svg+xml');
    expect(file.querySelectorAll('text').length).to.be.at.least(900);
    expect(all(map, '.press')).to.have.length(0);
  });

  it('moves nothing on the page when it arrives', async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return; // Only Chromium tells.
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift' });
    for (const count of [12, 420, 900]) {
      const map = await wholeMap(count);
      await until(() => !one(map, '[aria-busy]'));
      await frame();
    }
    observer.disconnect();
    expect(shift).to.be.below(0.001);
  });

  it('changes between sizes, and survives being moved and left', async () => {
    const map = await wholeMap(900);
    const box = map.parentElement!;
    map.remove();
    box.append(map);
    await settled(map);
    expect(all(map, 'canvas')).to.have.length(1);
    map.graph = tree(12);
    await settled(map);
    expect(all(map, 'canvas')).to.have.length(0);
    expect(all(map, '[part~=node]')).to.have.length(12);
    node(map, 'n3').focus();
    await key(map, { key: '+' });
    expect(one(map, '.stage').dataset['zoom']).to.equal('in');
    map.graph = tree(850);
    map.graph = tree(840);
    await settled(map);
    await settled(map);
    expect(text(one(map, '.panel .title'))).to.equal('840 nodes, 839 connections');
    map.graph = tree(900);
    map.remove();
    await map.updateComplete;
  });
});
