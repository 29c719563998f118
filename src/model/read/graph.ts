import type { Report } from '../issues.js';
import { arrangements, edgeKinds, needs, nodeKinds, type Graph, type GraphEdge, type GraphNode } from '../types.js';
import { factLines } from './areas.js';
import { readEntries, readEntry, type Fields } from './fields.js';

const NODE = {
  key: 'id key',
  name: 'label name title',
  kind: 'kind type',
  group: 'group layer cluster',
  note: 'note',
  summary: 'summary description',
  details: 'texts: details',
  skills: 'words: skills technologies tech keywords',
} as const;
const EDGE = {
  source: 'source from',
  target: 'target to',
  kind: 'kind type',
  label: 'label name',
  need: 'need',
  fallback: 'fallback',
} as const;
const GRAPH = {
  title: 'title name label',
  summary: 'summary description',
  arrangement: 'arrangement layout',
} as const;

/** The allowed word that a text stands for, however it is written; another is reported and gives undefined. */
function readWord<T extends string>(
  fields: Fields,
  known: readonly T[],
  name: string,
  text: string | undefined,
): T | undefined {
  const word = known.find((each) => each === text?.toLowerCase());
  if (text && !word) fields.issue(400, name, { text, known: known.join(', ') });
  return word;
}

function readNode(fields: Fields, taken: Set<string>): GraphNode | undefined {
  const [replicas = 1, report, at] = fields.take('replicas', 'instances');
  const { key, name, kind, group, note, summary, details, skills } = fields.read(NODE);
  const id = key ?? name;
  if (!id) return undefined;
  if (taken.has(id)) {
    fields.issue(401, '', { text: id });
    return undefined;
  }
  taken.add(id);
  const word = readWord(fields, nodeKinds, 'kind', kind);
  const count = /string|number/.test(typeof replicas) ? Math.floor(Number(replicas)) : 0;
  const counts = count >= 1 && count < Infinity;
  if (!counts) report(408, at);
  // Written out: copying what was read costs more than all of the reading.
  return {
    id,
    pointer: fields.pointer,
    label: name ?? id,
    kind: word ?? 'other',
    kindText: word ? undefined : kind,
    group,
    note: note ?? skills[0],
    summary,
    details: [...details, ...factLines(fields)],
    skills,
    replicas: counts ? count : 1,
  };
}

function readEdge(fields: Fields, nodes: ReadonlySet<string>): readonly GraphEdge[] | undefined {
  const { source, target, kind, need, ...read } = fields.read(EDGE);
  fields.leave();
  if (!source || !target) return undefined;
  const missing = [source, target].find((id) => !nodes.has(id));
  // A dangling edge is reported by itself: it is not an entry with nothing in it.
  if (missing !== undefined) {
    fields.issue(402, '', { text: missing });
    return [];
  }
  return [
    {
      source,
      target,
      kind: readWord(fields, edgeKinds, 'kind', kind) ?? 'call',
      need: readWord(fields, needs, 'need', need),
      ...read,
    },
  ];
}

/** `folio.maps`: those that have a node. */
export function readGraphs(given: unknown, report: Report, pointer = '/folio/maps'): readonly Graph[] {
  return readEntries(given, report, pointer, (fields, giveId): Graph | undefined => {
    const entry = giveId(fields);
    const ids = new Set<string>();
    const nodes = fields.entries((each) => readNode(each, ids), 'nodes');
    const edges = fields.entries((each) => readEdge(each, ids), 'edges', 'links').flat();
    const { arrangement, ...read } = fields.read(GRAPH);
    fields.leave();
    return nodes.length
      ? {
          ...entry,
          ...read,
          arrangement: readWord(fields, arrangements, 'arrangement', arrangement) ?? 'auto',
          nodes,
          edges,
        }
      : undefined;
  });
}

/** The map element's own property: one entry of `folio.maps`. */
export function readGraph(given: unknown, report: Report, pointer = '/maps'): Graph | undefined {
  return readEntry(given, report, pointer, readGraphs);
}
