import type { Report } from '../issues.js';
import { arrangements, edgeKinds, needs, nodeKinds, type Graph, type GraphEdge, type GraphNode } from '../types.js';
import { Fields, idGiver, isObject, readEntries } from './fields.js';

/** One of the allowed words, however it is written; another is reported and gives undefined. */
export function readWord<T extends string>(fields: Fields, known: readonly T[], ...names: string[]): { readonly word?: T; readonly text?: string } {
  const text = fields.text(...names);
  if (!text) return {};
  const word = known.find((each) => each === text.toLowerCase());
  if (!word) fields.issue(400, names[0]!, { text, known: known.join(', ') });
  return { word, text };
}

function readNode(fields: Fields, taken: Set<string>): GraphNode | undefined {
  const named = fields.text('label', 'name', 'title');
  const id = fields.text('id', 'key') ?? named;
  if (!id) return undefined;
  if (taken.has(id)) {
    fields.issue(401, '', { text: id });
    return undefined;
  }
  taken.add(id);
  const { word, text } = readWord(fields, nodeKinds, 'kind', 'type');
  const skills = fields.words('skills', 'technologies', 'tech', 'keywords');
  const replicas = fields.take('replicas', 'instances')?.value ?? 1;
  const count = Number(replicas);
  if (!(count >= 1 && count < Infinity)) fields.issue(408, 'replicas', { count: 1 });
  return {
    id,
    pointer: fields.pointer,
    label: named ?? id,
    kind: word ?? 'other',
    kindText: word ? undefined : text,
    group: fields.text('group', 'layer', 'cluster'),
    note: fields.text('note') ?? skills[0],
    summary: fields.text('summary', 'description'),
    skills,
    replicas: count >= 1 && count < Infinity ? Math.floor(count) : 1,
    details: [...fields.texts('details'), ...fields.facts().map((fact) => `${fact.label}: ${fact.value}`)],
  };
}

function readEdge(fields: Fields, nodes: ReadonlySet<string>): GraphEdge | undefined {
  const source = fields.text('source', 'from');
  const target = fields.text('target', 'to');
  if (!source || !target) return undefined;
  const { word } = readWord(fields, edgeKinds, 'kind', 'type');
  const edge: GraphEdge = {
    source,
    target,
    kind: word ?? 'call',
    label: fields.text('label', 'name'),
    need: readWord(fields, needs, 'need').word,
    fallback: fields.text('fallback'),
  };
  fields.leave();
  const missing = [source, target].find((id) => !nodes.has(id));
  if (missing === undefined) return edge;
  fields.issue(402, '', { text: missing });
  return undefined;
}

/** Reads one map from its fields; undefined where no node is left. */
export function readGraphFields(fields: Fields, giveId = idGiver()): Graph | undefined {
  const { report } = fields;
  const id = giveId(fields);
  const given = fields.take('nodes');
  const joined = fields.take('edges', 'links');
  const taken = new Set<string>();
  const nodes = readEntries(given?.value, fields.at('nodes'), report, (each) => readNode(each, taken));
  const edges = readEntries(joined?.value, fields.at(joined?.name ?? 'edges'), report, (each) => readEdge(each, taken));
  const { word } = readWord(fields, arrangements, 'arrangement', 'layout');
  const graph: Graph = {
    id,
    pointer: fields.pointer,
    title: fields.text('title', 'name', 'label'),
    summary: fields.text('summary', 'description'),
    arrangement: word ?? 'auto',
    nodes,
    edges,
  };
  fields.leave();
  return nodes.length ? graph : undefined;
}

/** The map element's own property: one entry of `folio.maps`. */
export function readGraph(given: unknown, report: Report, pointer = '/maps/0'): Graph | undefined {
  return isObject(given) ? readGraphFields(new Fields(given, pointer, report)) : undefined;
}

/** `folio.maps`. */
export function readGraphs(given: unknown, report: Report, pointer = '/folio/maps'): readonly Graph[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields) => readGraphFields(fields, giveId));
}
