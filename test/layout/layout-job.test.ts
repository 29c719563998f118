import { expect, test } from 'vitest';
import type { GraphLayout } from '../../src/layout/graph-types.js';
import { layoutGraph } from '../../src/layout/layout-graph.js';
import { collectParts, packJob, partsOf } from '../../src/layout/layout-job.js';
import { manyNodes } from './fixtures/organic.js';
import { production, toolHub, written } from './fixtures/graphs.js';

test.each(Object.entries({ production, toolHub, ...written, many: manyNodes(420) }))(
  '%s: what another thread did, in messages, is the same picture',
  (_, graph) => {
    for (const options of [{}, { density: 'compact', direction: 'rtl' }] as const) {
      const { graph: sent, options: wanted } = structuredClone(packJob(graph, options));
      const take = collectParts(graph);
      let layout: GraphLayout | undefined;
      for (const part of partsOf(sent, layoutGraph(sent, wanted))) {
        expect(layout).toBeUndefined();
        layout = take(structuredClone(part));
      }
      expect(layout).toEqual(layoutGraph(graph, options));
      const own = new Set(graph.nodes);
      expect(layout!.nodes.every(({ node }) => own.has(node))).toBe(true);
    }
  },
);
