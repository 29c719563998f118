import { expect } from '@open-wc/testing';
import type * as Runner from '../../src/controllers/layout-runner.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import type { GraphLayout } from '../../src/layout/graph-types.js';
import { digest, manyNodes, organicDigests } from '../layout/fixtures/organic.js';
import { production } from '../layout/fixtures/graphs.js';

const address = new URL('../../src/controllers/layout-runner.js', import.meta.url).href;
let copies = 0;
/** A copy of the module that has not been refused a worker yet. */
const fresh = (): Promise<typeof Runner> => import(`${address.replace(/\.js$/, '.ts')}?copy=${++copies}`);

const { Worker } = globalThis;
let begun = 0;
/** Counts the workers that are begun, `address` in place of the real one where it is given. */
function watch(other?: string | (() => never)): void {
  begun = 0;
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      if (typeof other === 'function') other();
      super(typeof other === 'string' ? new URL(other, import.meta.url) : url, options);
      begun++;
    }
  };
}

describe('runLayout', function () {
  this.timeout(60_000); // Some of it twice, on machines that do other things as well.
  beforeEach(() => watch());
  afterEach(() => {
    globalThis.Worker = Worker;
  });

  it('up to 300 nodes: the picture that layoutGraph gives, without a worker', async () => {
    const { runLayout } = await fresh();
    expect(await runLayout(production)).to.deep.equal(layoutGraph(production));
    expect(await runLayout(production, { density: 'compact', direction: 'rtl' })).to.deep.equal(
      layoutGraph(production, { density: 'compact', direction: 'rtl' }),
    );
    for (const count of [14, 120]) expect(digest(await runLayout(manyNodes(count)))).to.equal(organicDigests[count]);
    expect(begun).to.equal(0);
  });

  const graph = manyNodes(700);
  const whole = (layout: GraphLayout): void => {
    expect(digest(layout)).to.equal(organicDigests[700]);
    // The page's own nodes and edges, with all that they hold, not what came over.
    for (const { node } of layout.nodes) expect(graph.nodes.indexOf(node)).to.be.at.least(0);
    layout.edges.forEach(({ edge }, i) => expect(edge).to.equal(graph.edges[i]));
  };

  it('more: a worker gives the same picture, in parts', async () => {
    const { runLayout } = await fresh();
    let parts = 0;
    whole(await runLayout(graph, {}, { onSlice: () => parts++ }));
    expect(begun).to.equal(1);
    expect(parts).to.equal(Math.ceil(graph.nodes.length / 400) + Math.ceil(graph.edges.length / 400));
    expect(await runLayout(graph, { direction: 'rtl', density: 'compact' })).to.deep.equal(
      layoutGraph(graph, { direction: 'rtl', density: 'compact' }),
    );
  });

  for (const [name, other] of [
    [
      'is forbidden',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['is not there', './missing-worker.js'],
  ] as const) {
    it(`where a worker ${name}: the same picture in slices, and no second attempt`, async () => {
      const { runLayout } = await fresh();
      watch(other);
      let slices = 0;
      whole(await runLayout(graph, {}, { onSlice: () => slices++ }));
      expect(slices).to.be.above(1);
      const first = begun;
      whole(await runLayout(graph));
      expect(begun).to.equal(first);
    });
  }

  for (const [name, rule] of [
    ['content security policy', "worker-src 'none'"],
    ['trusted types', "require-trusted-types-for 'script'"],
  ] as const) {
    it(`in a page with ${name}: the same picture`, async () => {
      const frame = document.createElement('iframe');
      const module = new URL('./layout-runner.frame.ts', import.meta.url).href;
      frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${rule}"><script type="module" src="${module}"></script>`;
      const told = new Promise((resolve) =>
        addEventListener('message', ({ data }: MessageEvent) => resolve(data), { once: true }),
      );
      document.body.append(frame);
      expect(await told).to.equal(organicDigests[700]);
      frame.remove();
    });
  }

  it('can be given up', async () => {
    const { runLayout } = await fresh();
    const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
      promise.then(
        () => 'done',
        (reason: unknown) => reason,
      );
    expect(await reasonOf(runLayout(graph, {}, { signal: AbortSignal.abort('before') }))).to.equal('before');
    const inWorker = new AbortController();
    const first = reasonOf(runLayout(graph, {}, { signal: inWorker.signal }));
    expect(begun).to.equal(1);
    inWorker.abort('in the worker');
    expect(await first).to.equal('in the worker');
    watch(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const onPage = new AbortController();
    const second = runLayout(graph, {}, { signal: onPage.signal, onSlice: () => onPage.abort('on the page') });
    expect(await reasonOf(second)).to.equal('on the page');
  });
});
