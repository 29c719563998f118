import { html, nothing, type TemplateResult } from 'lit';
import type { FailureResult, NodeState } from '../../layout/failure.js';
import type { GraphLayout } from '../../layout/graph-types.js';
import type { mapStrings } from '../../model/strings/map.js';
import type { Graph, GraphNode, Reference } from '../../model/types.js';
import type { Say } from '../shared/words.js';
import { relations, type Links } from './links.js';

/** Everything the templates of the map print from: derived once per update, never changed. */
export interface MapView {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, Links>;
  readonly failure: FailureResult | undefined;
  /** The ids of what the reader failed, once per replica. */
  readonly failed: readonly string[];
  readonly chosen: string | undefined;
  /** The node that holds the tab stop. */
  readonly active: string;
  readonly open: boolean;
  readonly rtl: boolean;
  /** The level of the map's first heading, and one deeper. */
  readonly level: number;
  readonly deeper: number;
  readonly say: Say<typeof mapStrings>;
  /** Names as one phrase: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  /** Roles and projects that back a node's skills. */
  readonly evidence: (node: GraphNode) => readonly Reference[];
}

export const stateWords = {
  failed: 'stateFailed', down: 'stateDown', degraded: 'stateDegraded', queued: 'stateQueued',
} as const satisfies Record<NodeState, keyof typeof mapStrings>;

/** A node's kind in words: ours, else the author's own. */
export const kindOf = ({ say }: MapView, { kind, kindText }: GraphNode): string => (kind === 'other' && kindText) || say(kind);

/** "Service, NestJS": the kind and the short note, unless it says the same. */
export function renderKind(view: MapView, node: GraphNode): TemplateResult {
  const kind = kindOf(view, node);
  const more = node.note && node.note.toLowerCase() !== kind.toLowerCase();
  return html`${kind}${more ? html`${view.say('comma')}<bdi>${node.note}</bdi>` : nothing}`;
}

export const labelOf = ({ nodes }: MapView, id: string): string => nodes.get(id)?.label ?? '';

/** "Trading Service, service, called by 1, calls 1, emits to 2", and its state in failure mode. */
export function nameOf(view: MapView, node: GraphNode): string {
  const { say, failure, links } = view;
  const state = failure?.nodes.get(node.id)?.state;
  const own = links.get(node.id) ?? {};
  return [
    node.label,
    kindOf(view, node).toLocaleLowerCase(),
    ...(state ? [say(stateWords[state]).toLocaleLowerCase()] : []),
    ...relations.flatMap((relation) => (own[relation] ? [say(`${relation}Count`, { n: own[relation].size })] : [])),
  ].join(say('comma'));
}

/** "16 nodes, 20 connections" */
export const countsOf = ({ graph, say }: MapView): string =>
  say('nodes', { n: graph.nodes.length }) + say('comma') + say('links', { n: graph.edges.length });

/** The layers, where there is more than one, and the node with the most connections. */
export function shapeOf({ graph, layout, say }: MapView): string {
  const ties = new Map<string, number>();
  for (const { source, target } of graph.edges) for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  let busiest: string | undefined;
  let most = 1;
  for (const { node } of layout.nodes) {
    const n = ties.get(node.id) ?? 0;
    if (n > most) [busiest, most] = [node.label, n];
  }
  return [
    layout.layers.length > 1 ? `${say('layers', { n: layout.layers.length })}.` : '',
    busiest === undefined ? '' : say('busiest', { name: busiest }),
  ].join(' ').trim();
}

/** Names of at most three, else their number. */
const naming = (view: MapView, ids: readonly string[]): string =>
  ids.length > 3 ? view.say('someNodes', { n: ids.length }) : view.list(ids.map((id) => labelOf(view, id)));

/** Nodes in one state, in the order of the drawing. */
export const inState = ({ layout, failure }: MapView, state: NodeState): string[] =>
  layout.nodes.flatMap(({ node: { id } }) => (failure?.nodes.get(id)?.state === state ? [id] : []));

/** "Kafka has failed": the headline of failure mode. */
export function failureTitle(view: MapView): string {
  const failed = inState(view, 'failed');
  if (failed.length) return view.say('hasFailed', { n: failed.length, names: naming(view, failed) });
  const id = view.failed[0]!;
  return view.say('hasLost', { name: labelOf(view, id), lost: view.failure?.nodes.get(id)?.lost ?? 0, n: view.nodes.get(id)?.replicas ?? 1 });
}

const effects = [['down', 'down'], ['degraded', 'degraded'], ['queued', 'waits']] as const;

/** The result in one sentence, and how far it rests on needs that nobody stated. */
export function failureSentence(view: MapView): string {
  const { say, failure, graph } = view;
  if (!failure) return '';
  const failed = inState(view, 'failed');
  // A node that only lost replicas of its own is not hit by others: it has its own sentence.
  const worn = [...new Set(view.failed)].filter((id) => failure.nodes.get(id)?.state === 'degraded' && !failure.nodes.get(id)?.causes.length);
  const sentences = worn.map((id) => {
    const n = view.nodes.get(id)?.replicas ?? 1;
    return say('withoutReplicas', { name: labelOf(view, id), n, left: n - (failure.nodes.get(id)?.lost ?? 0) });
  });
  if (failed.length) {
    const clauses = effects.flatMap(([state, phrase]) => {
      const ids = inState(view, state).filter((id) => !worn.includes(id));
      return ids.length ? [say(phrase, { n: ids.length, names: naming(view, ids) })] : [];
    });
    const total = graph.nodes.length;
    const n = total - failure.nodes.size;
    if (!clauses.length) clauses.push(say('goesOn'));
    else if (n) clauses.push(say('notice', { n, total }));
    sentences.unshift(say('without', { names: naming(view, failed), effects: view.list(clauses) }));
  }
  if (failure.assumed) sentences.push(say('assumed', { n: failure.assumed }));
  return sentences.join(' ');
}
