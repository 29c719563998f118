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
  failed: 'stateFailed',
  down: 'stateDown',
  degraded: 'stateDegraded',
  queued: 'stateQueued',
} as const satisfies Record<NodeState, keyof typeof mapStrings>;

/** A node's kind in words: ours, else the author's own. */
export const kindOf = ({ say }: MapView, { kind, kindText }: GraphNode): string =>
  (kind === 'other' && kindText) || say(kind);

/** "Service, NestJS": the kind and the short note, unless it says nothing new. */
export function renderKind(view: MapView, node: GraphNode): TemplateResult {
  const kind = kindOf(view, node);
  const more = node.note && ![kind, node.label].some((said) => said.toLowerCase() === node.note!.toLowerCase());
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
  for (const { source, target } of graph.edges)
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  let busiest: string | undefined;
  let most = 1;
  for (const { node } of layout.nodes) {
    const n = ties.get(node.id) ?? 0;
    if (n > most) [busiest, most] = [node.label, n];
  }
  return [
    layout.layers.length > 1 ? `${say('layers', { n: layout.layers.length })}.` : '',
    busiest === undefined ? '' : say('busiest', { name: busiest }),
  ]
    .join(' ')
    .trim();
}
