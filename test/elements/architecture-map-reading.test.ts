import { expect } from '@open-wc/testing';
import '../../src/define/architecture-map.js';
import '../../src/define/portfolio.js';
import { arabicSystem, hardToDraw, productionSystem, toolTopology, wideSystem } from '../../stories/graphs.js';
import {
  all,
  click,
  drag,
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
  rows,
  settled,
  text,
  wish,
  withPart,
  type Map,
} from './map-page.js';

const stage = (map: Map): HTMLElement => one(map, '.stage');
const drawing = (map: Map): DOMRect => one(map, '.drawing').getBoundingClientRect();
const search = (map: Map): HTMLInputElement => one(map, 'input[type=search]') as HTMLInputElement;
const type = async (map: Map, words: string): Promise<void> => {
  search(map).value = words;
  search(map).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await map.updateComplete;
};
const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};
const bright = (map: Map): string[] =>
  all(map, '[part~=node]')
    .filter((each) => !each.closest('.dim'))
    .map(({ dataset }) => dataset['id']!)
    .sort();

describe('folio-architecture-map: how far a choice reaches', () => {
  it('spreads upstream and downstream step by step, and says how far', async () => {
    const map = await mapOf(productionSystem);
    map.select('postgres');
    await map.updateComplete;
    expect(bright(map)).to.deep.equal(['postgres', 'settlement', 'trading']);
    expect(rows(map)['Reach']).to.match(/^2 upstream, 0 downstream/);
    expect(all(map, '[data-wish=down]')).to.be.empty;
    await wish(map, 'up');
    expect(bright(map)).to.deep.equal(['api', 'kafka', 'postgres', 'settlement', 'trading']);
    expect(news(map)).to.equal('4 upstream, 0 downstream');
    await wish(map, 'up');
    await wish(map, 'up');
    expect(bright(map)).to.deep.equal(
      ['api', 'feed', 'ingestion', 'kafka', 'mobile', 'postgres', 'settlement', 'trading', 'web'].sort(),
    );
    // Nothing further: the button is gone, the focus stays in the panel.
    expect(all(map, '[data-wish=up]')).to.be.empty;
    await frame();
    expect(one(map, '.panel').contains(focused(map))).to.be.true;
    // Another choice begins anew.
    map.select('kafka');
    await map.updateComplete;
    expect(bright(map)).to.deep.equal(['ingestion', 'kafka', 'settlement', 'trading', 'ws']);
  });

  it('has no direction around a hub', async () => {
    const map = await mapOf(toolTopology);
    map.select('Kafka');
    await map.updateComplete;
    expect(rows(map)).not.to.have.property('Reach');
  });
});

describe('folio-architecture-map: search', () => {
  it('finds by name as it is typed, and else by what is known of a node', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    expect(focused(map)).to.equal(search(map));
    await type(map, 'SERVICE');
    expect(news(map)).to.equal('3 nodes: Presence Service, Trading Service, and Ingestion Service');
    expect(all(map, '.found [data-go]').map(text)).to.have.length(3);
    expect(bright(map)).to.deep.equal(['ingestion', 'presence', 'trading']);
    await type(map, 'nestjs');
    expect(all(map, '.found [data-go]').map(text)).to.deep.equal(['Presence Service', 'Trading Service']);
    await type(map, 'gateway');
    expect(bright(map)).to.deep.equal(['api', 'ws']);
    await type(map, 'zebra');
    expect(news(map)).to.equal('No node is called that.');
    expect(bright(map)).to.have.length(16);
    await expect(map).to.be.accessible();
  });

  it('goes from result to result with Enter, ends with Escape, leads to a result by its button', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    await type(map, 'service');
    await press(map, 'Enter');
    expect(withPart(map, 'chosen')).to.deep.equal(['presence']);
    await press(map, 'Enter');
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    expect(focused(map)).to.equal(search(map));
    await press(map, 'Escape');
    expect(search(map).value).to.equal('');
    expect(withPart(map, 'chosen')).to.deep.equal(['trading']);
    await type(map, 'redis');
    await click(map, one(map, '.found [data-go]'));
    expect(withPart(map, 'chosen')).to.deep.equal(['redis']);
    expect(focusedNode(map)).to.equal('redis');
  });

  it('takes letters as letters in its field', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    await press(map, '+', '0', '[', '/');
    expect(search(map).value).to.equal('+0[/');
    expect(map.shadowRoot!.querySelector('[data-zoom]')).not.to.exist;
  });

  it('is reached from the drawing with a slash', async () => {
    const map = await mapOf(productionSystem);
    node(map, 'kafka').focus();
    await map.updateComplete;
    await key(map, { key: '/' });
    await frame();
    expect(focused(map)).to.equal(search(map));
  });

  it('draws hostile words as words', async () => {
    const map = await mapOf(hardToDraw);
    await openTools(map);
    await type(map, '<img src=x onerror=alert(1)>');
    expect(text(one(map, '.found [data-go]'))).to.equal('<img src=x onerror=alert(1)>');
    expect(map.shadowRoot!.querySelector('img')).not.to.exist;
  });
});

describe('folio-architecture-map: zoom and pan', () => {
  it('grows within its frame, which keeps its place and size', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    const before = stage(map).getBoundingClientRect();
    const small = drawing(map);
    await wish(map, 'in');
    expect(news(map)).to.equal('125%');
    expect(drawing(map).height).to.be.closeTo(small.height * 1.25, 2);
    const after = stage(map).getBoundingClientRect();
    expect([after.left, after.top, after.width]).to.deep.equal([before.left, before.top, before.width]);
    expect(after.height).to.be.closeTo(before.height, 2);
    await wish(map, 'natural');
    expect(drawing(map).height).to.be.closeTo(small.height, 1);
    expect(map.shadowRoot!.querySelector('[data-zoom]')).not.to.exist;
  });

  it('keeps what is under the pointer under it: wheel with a modifier', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const map = await mapOf(productionSystem, '73em', direction);
      await openTools(map);
      const target = node(map, 'kafka');
      const [clientX, clientY] = middle(target);
      const small = target.getBoundingClientRect().width;
      const wheel = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey: true,
        clientX,
        clientY,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      target.dispatchEvent(wheel);
      target.dispatchEvent(wheel);
      await map.updateComplete;
      expect(wheel.defaultPrevented).to.be.true;
      const [x, y] = middle(target);
      expect(target.getBoundingClientRect().width).to.be.above(small * 1.4);
      expect(Math.abs(y - clientY)).to.be.below(3);
      expect(Math.abs(x - clientX)).to.be.below(3);
    }
  });

  it('leaves the wheel to the page', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    for (const zoom of [false, true]) {
      if (zoom) await wish(map, 'in');
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
      node(map, 'kafka').dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.be.false;
      // Nothing to scroll inside, unless a node has the focus.
      expect(getComputedStyle(stage(map)).overflowY).to.equal('hidden');
    }
    node(map, 'kafka').focus();
    expect(getComputedStyle(stage(map)).overflowY).to.equal('auto');
  });

  it('has keys: plus, minus, zero; shift and arrows move the drawing', async () => {
    const map = await mapOf(productionSystem);
    node(map, 'trading').focus();
    await map.updateComplete;
    const small = drawing(map).height;
    for (const sign of ['+', '=', '+', '+']) await key(map, { key: sign });
    expect(drawing(map).height).to.be.closeTo(small * 1.25 ** 4, 3);
    const { left } = drawing(map);
    await key(map, { key: 'ArrowLeft', shiftKey: true });
    expect(drawing(map).left).to.be.above(left);
    expect(focusedNode(map)).to.equal('trading');
    await key(map, { key: '-' });
    expect(drawing(map).height).to.be.closeTo(small * 1.25 ** 3, 3);
    await key(map, { key: '0' });
    expect(drawing(map).height).to.be.closeTo(small, 1);
  });

  it('has buttons that move it, and moves by drag of the ground', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    for (let i = 0; i < 4; i++) await wish(map, 'in');
    const at = (): [number, number] => [drawing(map).left, drawing(map).top];
    const before = at();
    await wish(map, 'right');
    await wish(map, 'below');
    expect(at()[0]).to.be.below(before[0]);
    expect(at()[1]).to.be.below(before[1]);
    const [x, y] = at();
    await drag(map, stage(map), 40, 30);
    expect(at()[0]).to.be.closeTo(x + 40, 1);
    expect(at()[1]).to.be.closeTo(y + 30, 1);
    expect(withPart(map, 'chosen')).to.be.empty;
  });

  it('zooms and moves with two fingers, and leaves one to the page', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    const finger = (type: string, pointerId: number, clientX: number, clientY: number): boolean =>
      stage(map).dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', clientX, clientY, bubbles: true, composed: true }),
      );
    const { left, top } = stage(map).getBoundingClientRect();
    const small = drawing(map).height;
    finger('pointerdown', 1, left + 200, top + 200);
    finger('pointermove', 1, left + 260, top + 200);
    finger('pointerup', 1, left + 260, top + 200);
    expect(drawing(map).left).to.be.closeTo(one(map, '.drawing').getBoundingClientRect().left, 0.1);
    finger('pointerdown', 1, left + 200, top + 200);
    finger('pointerdown', 2, left + 300, top + 200);
    finger('pointermove', 2, left + 400, top + 200);
    await map.updateComplete;
    expect(drawing(map).height).to.be.closeTo(small * 2, 2);
    finger('pointerup', 2, left + 400, top + 200);
    finger('pointerup', 1, left + 200, top + 200);
    expect(getComputedStyle(stage(map)).touchAction).to.equal('pan-x pan-y');
    expect(withPart(map, 'chosen')).to.be.empty;
  });

  it('shows all of a wide drawing', async () => {
    const map = await mapOf({ ...wideSystem, arrangement: 'organic' }, '22em');
    expect(stage(map).scrollWidth).to.be.above(stage(map).clientWidth);
    map.fit();
    await settled(map);
    expect(drawing(map).width).to.be.at.most(stage(map).clientWidth + 1);
    for (const each of all(map, '[part~=node]')) {
      const { left, right } = each.getBoundingClientRect();
      const box = stage(map).getBoundingClientRect();
      expect(left).to.be.at.least(box.left - 1);
      expect(right).to.be.at.most(box.right + 1);
    }
  });

  it('brings a node with the focus into the frame', async () => {
    const map = await mapOf(productionSystem);
    node(map, 'trading').focus();
    await map.updateComplete;
    for (let i = 0; i < 6; i++) await key(map, { key: '+' });
    for (const id of ['feed', 'redis', 'kafka', 'mongo']) {
      node(map, id).focus();
      await map.updateComplete;
      const frame = stage(map).getBoundingClientRect();
      const [x, y] = middle(node(map, id));
      expect(x, id).to.be.within(frame.left, frame.right);
      expect(y, id).to.be.within(frame.top, frame.bottom);
    }
  });
});

describe('folio-architecture-map: moving nodes', () => {
  it('lets a node be dragged while the others make room, and restores the drawing', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    const picture = (): string =>
      all(map, '.drawing path')
        .map((path) => path.outerHTML)
        .join('');
    const before = picture();
    const [x, y] = middle(node(map, 'trading'));
    await drag(map, node(map, 'trading'), -70, 30);
    for (let i = 0; i < 100 && Math.abs(middle(node(map, 'trading'))[0] - x + 70) > 2; i++) await frame();
    const [newX, newY] = middle(node(map, 'trading'));
    expect(newX).to.be.closeTo(x - 70, 2);
    expect(newY).to.be.closeTo(y + 30, 2);
    expect(news(map)).to.equal('Moved.');
    expect(withPart(map, 'chosen'), 'a drag is no click').to.be.empty;
    expect(text(one(map, '[data-wish=unmove]'))).to.equal('Restore the drawing');
    await wish(map, 'unmove');
    await settled(map);
    expect(picture()).to.deep.equal(before);
    expect(all(map, '[data-wish=unmove]')).to.be.empty;
    expect(news(map)).to.equal('The drawing is as it was.');
  });

  it('needs no drag: a button, then a place, or the arrow keys', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    expect(all(map, '[data-wish=place]')).to.be.empty;
    map.select('watch');
    await map.updateComplete;
    await wish(map, 'place');
    expect(one(map, '[data-wish=place]').getAttribute('aria-pressed')).to.equal('true');
    expect(news(map)).to.contain('Choose its new place');
    const [x, y] = middle(node(map, 'watch'));
    stage(map).dispatchEvent(
      new MouseEvent('click', { clientX: x + 33, clientY: y - 22, bubbles: true, composed: true }),
    );
    for (let i = 0; i < 100 && Math.abs(middle(node(map, 'watch'))[0] - x - 33) > 2; i++) await frame();
    expect(middle(node(map, 'watch'))[0]).to.be.closeTo(x + 33, 2);
    expect(withPart(map, 'chosen')).to.deep.equal(['watch']);
    await wish(map, 'place');
    await frame();
    expect(focusedNode(map)).to.equal('watch');
    const [, height] = middle(node(map, 'watch'));
    await key(map, { key: 'ArrowDown' });
    for (let i = 0; i < 100 && middle(node(map, 'watch'))[1] < height + 5; i++) await frame();
    expect(middle(node(map, 'watch'))[1]).to.be.above(height + 5);
    await key(map, { key: 'Enter' });
    expect(news(map)).to.equal('Moved.');
    expect(withPart(map, 'chosen'), 'Enter ends the move, nothing else').to.deep.equal(['watch']);
  });

  it('forgets what was moved with another drawing', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    await drag(map, node(map, 'trading'), -50, 20);
    map.graph = toolTopology;
    await settled(map);
    expect(all(map, '[part~=node]')).to.have.length(toolTopology.nodes.length);
    expect(all(map, '[data-wish=unmove]')).to.be.empty;
  });
});

describe('folio-architecture-map: the whole screen', () => {
  it('has a button only where the browser gives it', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    expect(all(map, '[data-wish=full]')).to.have.length(document.fullscreenEnabled ? 1 : 0);
  });

  it('says so where it is refused', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    if (!document.fullscreenEnabled) return;
    const figure = one(map, 'figure');
    figure.requestFullscreen = () => Promise.reject(new TypeError('no'));
    await wish(map, 'full');
    await settled(map);
    expect(news(map)).to.equal('The browser gives no full screen here.');
  });
});

describe('folio-architecture-map: files', () => {
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

  it('saves the drawing as SVG with everything resolved', async () => {
    const map = await mapOf(productionSystem);
    const file = parse(await map.exportSvg());
    expect(file.querySelector('parsererror')).not.to.exist;
    expect(file.documentElement.localName).to.equal('svg');
    expect(file.querySelector('title')!.textContent).to.equal('Production system');
    const words = [...file.querySelectorAll('text')].map((each) => each.textContent);
    for (const word of ['Trading Service', 'NestJS', 'Event bus', 'Kafka']) expect(words).to.include(word);
    expect(await map.exportSvg()).not.to.match(/var\(|oklch|light-dark|class=|style=|NaN|undefined|href|<script/i);
    const colours = new Set([...file.querySelectorAll('path')].map((each) => each.getAttribute('stroke')));
    expect(colours.size).to.be.above(6);
    expect(file.querySelector('text')!.getAttribute('font-family')).to.be.ok;
  });

  it('saves the failure as it is seen, zoomed or not', async () => {
    const map = await mapOf(productionSystem);
    map.fail('kafka');
    await map.updateComplete;
    const plain = await map.exportSvg();
    expect(plain).to.contain('Degraded').and.to.contain('url(#hatch)');
    node(map, 'kafka').focus();
    await key(map, { key: '+' });
    node(map, 'kafka').blur();
    const zoomed = parse(await map.exportSvg());
    const original = parse(plain);
    for (const name of ['width', 'height'])
      if (name === 'height')
        expect(Number(zoomed.documentElement.getAttribute(name))).to.be.closeTo(
          Number(original.documentElement.getAttribute(name)),
          1,
        );
    expect(zoomed.querySelectorAll('path')).to.have.length(original.querySelectorAll('path').length);
  });

  it('saves hostile words as words', async () => {
    const map = await mapOf({
      ...hardToDraw,
      title: '</title><script>alert(1)</script>',
      nodes: [
        { id: 'a', label: '"><script>alert(1)</script>' },
        { id: 'b', label: 'A\u0000B\uFFFF & \uD800 </text>' },
      ],
      edges: [{ source: 'a', target: 'b', label: ']]>&amp;' }],
    });
    const svg = await map.exportSvg();
    const file = parse(svg);
    expect(file.querySelector('parsererror')).not.to.exist;
    expect(file.querySelector('script')).not.to.exist;
    expect(file.querySelector('title')!.textContent).to.equal('</title><script>alert(1)</script>');
  });

  it('saves maps of every direction and arrangement, and the list', async () => {
    for (const [graph, width, direction] of [
      [arabicSystem, '73em', 'rtl'],
      [toolTopology, '73em', 'ltr'],
      [productionSystem, '18em', 'ltr'],
      [hardToDraw, '30em', 'ltr'],
    ] as const) {
      const map = await mapOf(graph, width, direction);
      const file = parse(await map.exportSvg());
      expect(file.querySelector('parsererror')).not.to.exist;
      expect(file.querySelectorAll('text').length).to.be.at.least(graph.nodes.length);
      const [x = 0, , w = 0] = file.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
      for (const each of file.querySelectorAll<SVGTextElement>('text')) {
        const shift = Number(/matrix\((?:\S+ ){4}(\S+)/.exec(each.getAttribute('transform') ?? '')?.[1] ?? 0);
        expect(Number(each.getAttribute('x')) + shift).to.be.within(x - 1, x + w + 1);
      }
      expect(all(map, '.press')).to.be.empty;
    }
  });

  it('saves a picture of twice the size, in the colours that are seen', async () => {
    const map = await mapOf(productionSystem);
    const blob = await map.exportPng();
    expect(blob.type).to.equal('image/png');
    const picture = await createImageBitmap(blob);
    const { width } = parse(await map.exportSvg()).documentElement as unknown as SVGSVGElement;
    expect(picture.width).to.be.closeTo(width.baseVal.value * 2, 2);
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 7) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    expect(colours.size).to.be.above(20);
  });

  it('has nothing to save where nothing is drawn', async () => {
    const map = await mapOf(undefined);
    for (const save of [map.exportSvg(), map.exportPng()]) {
      const failed = await (save as Promise<unknown>).then(
        () => false,
        () => true,
      );
      expect(failed).to.be.true;
    }
  });

  it('offers both in the tools, under the name of the map', async () => {
    const map = await mapOf(productionSystem);
    await openTools(map);
    const links: string[] = [];
    const { click: real } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(`${this.download} ${this.href.split(':')[0]}`);
    };
    try {
      await wish(map, 'svg');
      await settled(map);
      await wish(map, 'png');
      for (let i = 0; i < 40 && links.length < 2; i++) await frame();
    } finally {
      HTMLAnchorElement.prototype.click = real;
    }
    expect(links).to.deep.equal(['system.svg blob', 'system.png blob']);
    await settled(map);
    expect(news(map)).to.equal('Saved as system.png.');
  });
});
