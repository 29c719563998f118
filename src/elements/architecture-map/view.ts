import { html, nothing, type TemplateResult } from 'lit';
import type { FailureResult } from '../../layout/failure.js';
import type { Density, GraphLayout } from '../../layout/graph-types.js';
import type { Steps } from '../../layout/reach.js';
import type { Related } from '../../model/selection.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Graph, GraphNode, Portfolio } from '../../model/types.js';
import type { Say } from '../shared/words.js';
import type * as interaction from './interaction.js';
import { relations, type Links } from './links.js';

/** What is loaded only for a reader, or a script, that does something. */
export type Tools = typeof interaction;

/** What has been done to the map: changed by the element's methods and the controls, printed from the view. */
export interface MapState {
  chosen?: string | undefined;
  /** The ids of what was made to fail, once per replica. */
  failed: readonly string[];
  /** The node that holds the tab stop. */
  active?: string;
  /** The list is open. */
  open: boolean;
  /** The page is being printed. */
  printing?: boolean;
  /** The tools are open. */
  kit?: boolean;
  /** What is searched for. */
  query?: string;
  /** How far the light of a chosen node spreads. */
  steps: Steps;
  /** How large the drawing is seen, 1 unless given. */
  zoom?: number;
  /** The drawing after a drag, and the one it was made from. */
  moved?: { readonly from: GraphLayout; readonly layout: GraphLayout } | undefined;
  /** The next place that is pointed at becomes the chosen node's. */
  placing?: boolean;
  /** A skill chosen in a node's panel leaves the panel open. */
  keep?: boolean;
  /** It has the whole screen. */
  full?: boolean;
  /** What is said aloud of what the reader did last. */
  news?: ((view: MapView) => string) | undefined;
}

/** Everything the templates of the map print from: derived once per update, never changed. */
export interface MapView extends Readonly<MapState> {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly density: Density;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, Links>;
  /** Too many nodes for a page: the drawing has a frame of its own, and comes later. */
  readonly framed: boolean;
  /** Too many nodes for SVG: painted on a canvas, and what the reader is at drawn over it. */
  readonly painted: boolean;
  /** Only with tools, as is a chosen node. */
  readonly failure: FailureResult | undefined;
  readonly tools: Tools | undefined;
  readonly rtl: boolean;
  /** The level of the map's first heading, and one deeper. */
  readonly level: number;
  readonly deeper: number;
  readonly say: Say<EveryString['map']>;
  /** The language that `say` speaks. */
  readonly spoken: string;
  readonly portfolio: Portfolio | undefined;
  /** What is chosen on the page, and what belongs to it. */
  readonly selected: Related | undefined;
}

export type Part = TemplateResult | typeof nothing;

/** A list of the given class, nothing where it would be empty. */
export const renderItems = (name: string, items: readonly TemplateResult[]): Part =>
  items.length ? html`<ul role="list" class=${name}>${items}</ul>` : nothing;

/** A node's kind in words: ours, else the author's own. */
export const kindOf = ({ say }: MapView, { kind, kindText }: GraphNode): string =>
  (kind === 'other' && kindText) || say(kind);

/** "Service, NestJS": the kind and the short note, unless it says nothing new. */
export function renderKind(view: MapView, { note, ...node }: GraphNode): TemplateResult {
  const kind = kindOf(view, node);
  const more = note && ![kind, node.label].some((said) => said.toLowerCase() === note.toLowerCase());
  return html`${kind}${more ? html`${view.say('comma')}<bdi>${note}</bdi>` : nothing}`;
}

export const labelOf = ({ nodes }: MapView, id: string): string => nodes.get(id)?.label ?? '';

/** The state of a node in failure mode, within a sentence. */
export const stateOf = (view: MapView, id: string): string | undefined =>
  view.failure?.nodes.has(id) ? view.tools!.wordOf(view, id).toLocaleLowerCase() : undefined;

/** "Trading Service, service, called by 1, calls 1, emits to 2", and its state in failure mode. */
export function nameOf(view: MapView, node: GraphNode): string {
  const own = view.links.get(node.id);
  return [
    node.label,
    kindOf(view, node).toLocaleLowerCase(),
    stateOf(view, node.id),
    ...relations.map((relation) => own?.[relation] && view.say(`${relation}Count`, { n: own[relation].size })),
  ]
    .filter((words) => words !== undefined)
    .join(view.say('comma'));
}

/** "16 nodes, 20 connections" */
export const countsOf = ({ graph, say }: MapView): string =>
  say('nodes', { n: graph.nodes.length }) + say('comma') + say('links', { n: graph.edges.length });

/** The layers, where there is more than one, and the node with the most connections. */
export function shapeOf({ layout, links, say }: MapView): string {
  let busiest: string | undefined;
  let most = 1;
  for (const { node } of layout.nodes) {
    const n = Object.values(links.get(node.id) ?? {}).reduce((sum, { size }) => sum + size, 0);
    if (n > most) [busiest, most] = [node.label, n];
  }
  const n = layout.layers.length;
  return [n > 1 && `${say('layers', { n })}.`, busiest !== undefined && say('busiest', { name: busiest })]
    .filter(Boolean)
    .join(' ');
}

/** The nodes of a graph without a place yet. */
export const layOut = ({ nodes }: Graph): GraphLayout => ({
  arrangement: 'organic',
  width: 0,
  height: 0,
  nodes: nodes.map((node) => ({ node, x: 0, y: 0, width: 0, height: 0, name: [], layer: -1 })),
  edges: [],
  layers: [],
  groups: [],
  spokes: [],
});
