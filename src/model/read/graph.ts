import type { Report } from '../issues.js';
import { arrangements, edgeKinds, needs, nodeKinds, type Graph, type GraphEdge, type GraphNode } from '../types.js';
import { factLines } from './areas.js';
import { idGiver, isObject, readEntries, type Fields } from './fields.js';

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
  const replicas = fields.take('replicas', 'instances');
  const { key, name, kind, ...read } = fields.read({
    key: 'text id key',
    name: 'text label name title',
    kind: 'text kind type',
    group: 'text group layer cluster',
    note: 'text note',
    summary: 'text summary description',
    details: 'texts details',
    skills: 'words skills technologies tech keywords',
  });
  const id = key ?? name;
  if (!id) return undefined;
  if (taken.has(id)) {
    fields.issue(401, '', { text: id });
    return undefined;
  }
  taken.add(id);
  const word = readWord(fields, nodeKinds, 'kind', kind);
  const count = replicas ? Math.floor(Number(fields.given[replicas])) : 1;
  const counts = count >= 1 && count < Infinity;
  if (!counts) fields.issue(408, replicas);
  return {
    ...read,
    id,
    pointer: fields.pointer,
    label: name ?? id,
    kind: word ?? 'other',
    kindText: word ? undefined : kind,
    note: read.note ?? read.skills[0],
    details: [...read.details, ...factLines(fields)],
    replicas: counts ? count : 1,
  };
}

function readEdge(fields: Fields, nodes: ReadonlySet<string>): GraphEdge | undefined {
  const { source, target, kind, need, ...read } = fields.read({
    source: 'text source from',
    target: 'text target to',
    kind: 'text kind type',
    label: 'text label name',
    need: 'text need',
    fallback: 'text fallback',
  });
  fields.leave();
  if (!source || !target) return undefined;
  const missing = [source, target].find((id) => !nodes.has(id));
  if (missing !== undefined) {
    fields.issue(402, '', { text: missing });
    return undefined;
  }
  return {
    source,
    target,
    kind: readWord(fields, edgeKinds, 'kind', kind) ?? 'call',
    need: readWord(fields, needs, 'need', need),
    ...read,
  };
}

/** `folio.maps`: those that have a node. */
export function readGraphs(given: unknown, report: Report, pointer = '/folio/maps'): readonly Graph[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields): Graph | undefined => {
    const entry = giveId(fields);
    const taken = new Set<string>();
    const nodes = fields.entries((each) => readNode(each, taken), 'nodes');
    // A dangling edge is reported by itself: it is not an entry with nothing in it.
    const edges = fields.entries((each) => [readEdge(each, taken) ?? []].flat(), 'edges', 'links').flat();
    const { arrangement, ...read } = fields.read({
      title: 'text title name label',
      summary: 'text summary description',
      arrangement: 'text arrangement layout',
    });
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
  return isObject(given) ? readGraphs([given], report, pointer)[0] : undefined;
}
