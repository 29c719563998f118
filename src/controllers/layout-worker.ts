import { partsOf, type LayoutJob } from '../layout/layout-job.js';
import { layoutGraph } from '../layout/layout-graph.js';

/** The worker's side of `runLayout`: one job, then the picture in parts. */
addEventListener('message', ({ data: { graph, options } }: MessageEvent<LayoutJob>) => {
  for (const part of partsOf(graph, layoutGraph(graph, options))) postMessage(part);
});
