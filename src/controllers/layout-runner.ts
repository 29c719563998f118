import type { GraphLayout, GraphLayoutOptions } from '../layout/graph-types.js';
import { layoutGraph, layoutSteps } from '../layout/layout-graph.js';
import { collectParts, packJob, type LayoutPart } from '../layout/layout-job.js';
import { DEVELOPMENT } from '../model/development.js';
import type { Graph } from '../model/types.js';

/** Up to so many nodes a layout is done before anybody notices. */
export const AT_ONCE = 300;
/** How long a slice on the main thread may last, in milliseconds; the step that began in it comes on top. */
const SLICE = 8;

export interface RunOptions {
  /** Gives the layout up: the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called between two slices, or parts that the worker sent. */
  readonly onSlice?: (() => void) | undefined;
}

/** A worker that could not be had is not asked for again. */
let refused = false;

/** By a worker of its own; undefined where there is none: no such thing, forbidden by the page, of another origin, not found. */
function inWorker(
  graph: Graph,
  options: GraphLayoutOptions,
  { signal, onSlice }: RunOptions,
): Promise<GraphLayout | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout-worker.js', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal!.reason as Error);
    };
    const fail = (): void => {
      end();
      refused = true;
      resolve(undefined);
    };
    const take = collectParts(graph);
    worker.onmessage = ({ data }: MessageEvent<LayoutPart>) => {
      const layout = take(data);
      if (!layout) return onSlice?.();
      end();
      resolve(layout);
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    signal?.addEventListener('abort', abort);
    worker.postMessage(packJob(graph, options), []);
  });
}

/** On the main thread, which comes up for air after each slice. */
async function inSlices(
  graph: Graph,
  options: GraphLayoutOptions,
  { signal, onSlice }: RunOptions,
): Promise<GraphLayout> {
  const steps = layoutSteps(graph, options);
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((go) => setTimeout(go));
    signal?.throwIfAborted();
    onSlice?.();
  }
}

/**
 * The picture of a graph, without holding up the page: at once for up to 300 nodes, by a worker for more, and in slices
 * of some milliseconds where no worker is to be had. The picture is the same whichever way it came.
 */
export async function runLayout(
  graph: Graph,
  options: GraphLayoutOptions = {},
  run: RunOptions = {},
): Promise<GraphLayout> {
  run.signal?.throwIfAborted();
  if (graph.nodes.length <= AT_ONCE) return layoutGraph(graph, options);
  let layout: GraphLayout | undefined;
  try {
    if (!refused) layout = await inWorker(graph, options, run);
  } catch (error) {
    run.signal?.throwIfAborted();
    refused = true;
    if (DEVELOPMENT) console.warn('folio-elements had no worker for a layout, which is done on the page:', error);
  }
  return layout ?? inSlices(graph, options, run);
}
