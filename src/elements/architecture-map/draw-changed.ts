import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { NodeState } from '../../layout/failure.js';
import type { PlacedEdge, PlacedNode, Point } from '../../layout/graph-types.js';
import { walkReach } from '../../layout/reach.js';
import { textWidth } from '../../layout/text-width.js';
import type { Relation } from '../../model/selection.js';
import { drawWords, write } from '../shared/drawing.js';
import { findNodes } from './bar.js';
import { wordOf } from './failure-words.js';
import type { MapView } from './view.js';

/** A small drawn sign for each state, in a box of ±5 around 0,0. */
const signs: Readonly<Record<NodeState, string>> = {
  failed: 'M-4-4L4 4M4-4L-4 4',
  down: 'M0-5V4M-4 .5L0 4.5L4 .5',
  degraded: 'M0-4.5L5 4H-5Z',
  queued: 'M-2.5-4V4M2.5-4V4',
};

export const drawSign = (state: NodeState, x = 0, y = 0, scale = 1): SVGTemplateResult =>
  svg`<path class="sign" transform=${`translate(${x} ${y})scale(${scale})`} d=${signs[state]}></path>`;

/** The hatch of what is down, to be drawn once beside the nodes. */
export const drawHatch = (): SVGTemplateResult =>
  svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ground" d="M0 0H6V6H0Z"></path><path class="hatch" d="M0 0V6"></path></pattern>`;

/** Where the light falls, as class names: a choice leaves itself and its neighbours in it, a failure everything. */
export interface Light {
  readonly edge: (placed: PlacedEdge) => 'own' | 'dim' | '';
  readonly node: (placed: PlacedNode) => 'dim' | '';
  /** What a node is to what is chosen. */
  readonly part: (placed: PlacedNode) => Relation | '';
  /** Whatever is neither node nor edge. */
  readonly rest: 'dim' | '';
  /** Own edges lie on top, so that nothing crosses them out. */
  readonly edges: () => readonly PlacedEdge[];
  /** The nodes in it; undefined where all are. */
  readonly near: ReadonlySet<string | undefined> | undefined;
}

const lights = new WeakMap<MapView, Light>();

/** Worked out once for a view, however often it is painted. */
export function lightOf(view: MapView): Light {
  let light = lights.get(view);
  if (!light) lights.set(view, (light = findLight(view)));
  return light;
}

function findLight(view: MapView): Light {
  const { layout, links, chosen, failure, graph, steps, query, selected } = view;
  const found = query && chosen === undefined ? findNodes(view) : [];
  const proofs = proofsOf(view);
  const near = new Set<string | undefined>([chosen, ...found, ...proofs]);
  let ways: ReadonlySet<number> = new Set();
  if (chosen !== undefined && !proofs.length) {
    const reach = walkReach(graph, chosen, steps);
    ways = reach.edges;
    for (const id of reach.nodes.keys()) near.add(id);
    if (layout.arrangement === 'hub') for (const id of links.get(chosen)?.linkedTo ?? []) near.add(id);
  }
  const few = chosen !== undefined || (near.size > 1 && near.size <= graph.nodes.length);
  const rest = few && !failure ? 'dim' : '';
  const choice = chosen !== undefined || selected;
  // What matters now are the edges of the chosen node, or those that the failure came over.
  const own = ({ edge: { source, target }, index }: PlacedEdge): boolean =>
    failure ? failure.broken.has(index) || failure.strained.has(index) : source === chosen || target === chosen;
  /** From one thing that belongs to what is chosen to another. */
  const joins = ({ edge: { source, target } }: PlacedEdge): boolean =>
    proofs.includes(source) && proofs.includes(target);
  const dims = (id: string): 'dim' | '' => (near.has(id) ? '' : rest);
  return {
    edge: (placed) => (own(placed) ? 'own' : ways.has(placed.index) || joins(placed) ? '' : rest),
    node: ({ node }) => dims(node.id),
    part: ({ node: { id } }) =>
      id === chosen ? 'chosen' : proofs.includes(id) ? 'proof' : choice && dims(id) ? 'aside' : '',
    rest,
    edges: () => layout.edges.toSorted((a, b) => +own(a) - +own(b)),
    near: rest ? near : undefined,
  };
}

/** The nodes of this map that belong to what is chosen elsewhere on the page, in reading order. */
export function proofsOf({ selected, graph, layout }: MapView): readonly string[] {
  if (!selected || selected.selection.kind === 'node') return [];
  return layout.nodes.flatMap(({ node: { id } }) => (selected.relationOf('node', id, graph.id) === 'proof' ? id : []));
}

/** The signal's mark, at the corner where reading starts. */
export const drawProof = ({ x, y, width, height }: PlacedNode, rtl: boolean): SVGTemplateResult =>
  svg`<circle class="sig" cx=${x - ((rtl ? -1 : 1) * width) / 2} cy=${y - height / 2} r="4.5"></circle>`;

/** The name alone, of a node that steps back: without the line below it moves down to the middle. */
export const drawName = (placed: PlacedNode): SVGTemplateResult =>
  drawWords(placed, placed.note && placed.note.y > (placed.name.at(-1)?.y ?? 0) + 4 ? 7.5 : 0, nothing);

/** The name of a node that is not well, and a sign and a word as one where its second line stood, else below the name, which makes room. */
export function drawState(view: MapView, placed: PlacedNode): SVGTemplateResult {
  const { node, name, note } = placed;
  const one = name.length < 2;
  const dy = note ? 0 : one ? -7.5 : node.kind === 'gateway' ? -3.5 : -6;
  const last = name.at(-1) ?? { x: placed.x, y: placed.y, anchor: 'middle' };
  const { x, y, anchor } = note ?? { ...last, y: last.y + dy + (one ? 16.5 : 12.5) };
  const word = wordOf(view, node.id);
  const side = view.rtl ? -1 : 1;
  // 4 % of air: the reader's mono face may be wider than the table's.
  const width = textWidth(word, 11, { mono: true }) * 1.04 + 15;
  const start = x - (side * width * ['start', 'middle', 'end'].indexOf(anchor)) / 2;
  return svg`${drawWords(placed, dy, drawSign(view.failure!.nodes.get(node.id)!.state, start + side * 5, y - 4, 0.88))}${write({ text: word, x: start + side * 15, y, anchor: 'start' }, 'nt')}`;
}

/** The point halfway along a line. */
function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map(({ x, y }, i) => Math.hypot(x - points[i]!.x, y - points[i]!.y));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const i = lengths.findIndex((length) => (left -= length) <= 0);
  const [a, b] = [points[i], points[i + 1]];
  if (!a || !b) return points[0] ?? { x: 0, y: 0 };
  const share = 1 + left / (lengths[i] || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Where a connection is broken: a sign in a gap. */
export function drawBreak({ failure }: MapView, { points, index }: PlacedEdge): SVGTemplateResult | typeof nothing {
  if (!failure?.broken.has(index)) return nothing;
  const { x, y } = halfway(points);
  return svg`<circle class="gap" cx=${x} cy=${y} r="9"></circle>${drawSign('failed', x, y, 1.1)}`;
}
