import { expect } from '@open-wc/testing';
import { nodeAt, paintGraph, type CanvasView } from '../../src/elements/architecture-map/canvas.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { Graph } from '../../src/model/types.js';
import { makeGraph, production } from '../layout/fixtures/graphs.js';
import { manyNodes } from '../layout/fixtures/organic.js';

const colours = {
  ink: '#000',
  soft: '#444',
  line: '#ccc',
  paper: '#fff',
  surface: '#eee',
  edge: '#888',
  chosen: '#c00',
  kinds: { service: '#00f' },
  states: { failed: '#f0f' },
};

/** How many pixels of a painting are red, magenta, and anything at all. */
function paint(graph: Graph, change: Partial<CanvasView> = {}): { any: number; chosen: number; failed: number } {
  const layout = layoutGraph(graph);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const { width, height } = Object.assign(context.canvas, { width: 300, height: 200 });
  const scale = Math.min(width / layout.width, height / layout.height);
  const fonts = { sans: 'sans-serif', mono: 'monospace' };
  const { width: wide, height: high } = layout;
  // The middle of the picture in the middle of the canvas.
  const at = change.scale ?? scale;
  const [x, y] = [(wide - width / at) / 2, (high - height / at) / 2];
  paintGraph(context, layout, { x, y, scale, width, height, ratio: 1, colours, fonts, ...change });
  const { data } = context.getImageData(0, 0, width, height);
  const counts = { any: 0, chosen: 0, failed: 0 };
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(i, i + 4);
    if (alpha) counts.any++;
    if (alpha > 60 && red > 150 && green < 90 && blue < 90) counts.chosen++;
    if (alpha > 60 && red > 200 && green < 90 && blue > 200) counts.failed++;
  }
  return counts;
}

describe('the map on a canvas', () => {
  it('paints from afar and from near', () => {
    for (const graph of [production, manyNodes(900)])
      for (const scale of [0.05, 0.3, 1]) expect(paint(graph, { scale }).any, String(scale)).to.be.above(300);
    expect(paint(production, { x: 5000, y: 5000 }).any).to.equal(0);
  });
  it('marks what is chosen and what has failed, near and far', () => {
    for (const scale of [0.15, 0.5]) {
      const plain = paint(production, { scale });
      expect([plain.chosen, plain.failed]).to.deep.equal([0, 0]);
      expect(paint(production, { scale, chosen: 'trd', related: new Set(['trd', 'kaf']) }).chosen).to.be.above(20);
      expect(paint(production, { scale, failed: new Map([['trd', 'failed']]) }).failed).to.be.above(5);
    }
  });
  it('paints any graph, mirrored too', () => {
    for (const graph of [makeGraph([], []), makeGraph([['a', 'other', 'é'.repeat(400)]], [['a', 'a']])])
      for (const scale of [0.1, 1, 3]) expect(() => paint(graph, { scale, rtl: true, moving: true })).not.to.throw();
  });
  it('finds the node at a point', () => {
    const layout = layoutGraph(manyNodes(900));
    for (const placed of layout.nodes) {
      expect(nodeAt(layout, placed.x, placed.y)).to.equal(placed);
      expect(nodeAt(layout, placed.x + placed.width / 2 - 0.5, placed.y)).to.equal(placed);
    }
    expect(nodeAt(layout, -20, -20)).to.equal(undefined);
    const [first] = layout.nodes;
    expect(nodeAt(layout, first!.x, first!.y - first!.height / 2 - 6, 8)).to.equal(first);
    expect(nodeAt(layout, NaN, 1)).to.equal(undefined);
  });
});
