import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GraphLayout, PlacedEdge, PlacedNode } from '../../layout/graph-types.js';
import { shorten } from '../../layout/text-width.js';
import {
  drawEdge,
  drawGroups,
  drawHatch,
  drawSign,
  drawSymbol,
  drawWords,
  halfway,
  nodeClass,
  type NodeLook,
} from '../shared/drawing.js';
import { nameOf, stateWords, type MapView } from './view.js';

/** Units of the drawing to an em. */
const UNIT = 16;

/** What the chosen node leaves in the light: itself and its neighbours. */
function lit({ graph, chosen, failure }: MapView): ReadonlySet<string> | undefined {
  if (chosen === undefined || failure) return undefined;
  const near = new Set([chosen]);
  for (const { source, target } of graph.edges) {
    if (source === chosen) near.add(target);
    if (target === chosen) near.add(source);
  }
  return near;
}

/** The edges that matter now: those of the chosen node, or those that the failure came over. */
const isOwn = ({ failure, chosen }: MapView, { edge, index }: PlacedEdge): boolean =>
  failure ? failure.broken.has(index) || failure.strained.has(index) : edge.source === chosen || edge.target === chosen;

function renderEdge(view: MapView, placed: PlacedEdge, bright: boolean): SVGTemplateResult {
  const { edge, index } = placed;
  const middle = view.failure?.broken.has(index) && halfway(placed.points);
  return svg`<g part="edge" class=${isOwn(view, placed) ? 'own' : bright ? '' : 'dim'} data-source=${edge.source} data-target=${edge.target}>${drawEdge(placed)}${
    middle
      ? svg`<circle class="gap" cx=${middle.x} cy=${middle.y} r="9"></circle>${drawSign('failed', middle.x, middle.y, 1.1)}`
      : nothing
  }</g>`;
}

/** A button with its symbol; the words beside it, not in it, as they may be shortened while the button's name never is. */
function renderNode(view: MapView, placed: PlacedNode, bright: boolean): SVGTemplateResult {
  const { node, x, y } = placed;
  const { say, rtl, layout } = view;
  const chosen = node.id === view.chosen;
  const sign = view.failure?.nodes.get(node.id)?.state;
  const look: NodeLook = {
    rtl,
    bare: !bright,
    round: node.id === layout.centre,
    ...(sign && { state: { sign, word: say(stateWords[sign]) } }),
  };
  return svg`<g class="${nodeClass(placed, layout)} ${sign ?? ''} ${bright ? '' : 'dim'}"><g class="node" part=${`node ${sign ?? ''} ${chosen ? 'chosen' : ''}`.trim()} data-id=${node.id}
    role="button" tabindex=${node.id === view.active ? 0 : -1} aria-label=${nameOf(view, node)} aria-pressed=${chosen ? 'true' : 'false'}>${
      layout.arrangement === 'hub'
        ? svg`<rect class="hit" x=${x - 14} y=${y - 14} width="28" height="28"></rect>`
        : nothing
    }${drawSymbol(placed, look)}</g>${drawWords(placed, look)}</g>`;
}

/** One ring for whichever node has the focus: outlines of SVG groups are not drawn in every engine. Kept inside the drawing. */
function renderRing({ layout, active }: MapView): SVGTemplateResult | typeof nothing {
  const at = layout.nodes.find(({ node }) => node.id === active);
  if (!at) return nothing;
  const [w, h] = [at.width, at.height].map((length) => Math.max(length, 24) / 2 + 4.5) as [number, number];
  const left = Math.max(1, at.x - w);
  return svg`<rect class="focus" x=${left} y=${at.y - h} width=${Math.min(layout.width - 1, at.x + w) - left} height=${2 * h} rx=${active === layout.centre ? w : 4}></rect>`;
}

/** Hairlines and names of the layers, as wide as the box: in em, as the box has no viewBox. */
function renderLanes({ layers, height }: GraphLayout, rtl: boolean): TemplateResult | typeof nothing {
  if (!layers.length) return nothing;
  return html`<svg class="lanes" width="100%" height=${`${height / UNIT}em`} aria-hidden="true">${layers.map(
    ({ name, y }) =>
      svg`<svg y=${`${y / UNIT}em`} overflow="visible"><line x2="100%"></line><text class="note" x=${rtl ? '100%' : 0} dy="1.75em">${shorten(name, 300, 12.5, { mono: true })}</text></svg>`,
  )}<svg y=${`${height / UNIT - 0.05}em`} overflow="visible"><line x2="100%"></line></svg></svg>`;
}

/** The drawing, made live: nodes are buttons with one tab stop among them. */
export function renderDrawing(view: MapView, density: string): TemplateResult {
  const { layout, rtl, say, graph } = view;
  const { width, height } = layout;
  const near = lit(view);
  // Own edges lie on top, so that nothing crosses them out.
  const edges = [...layout.edges].sort((a, b) => +isOwn(view, a) - +isOwn(view, b));
  return html`<div class="stage ${density} ${layout.arrangement}">${renderLanes(layout, rtl)}
    <svg class="drawing dots ${density} ${layout.arrangement}" width=${`${width / UNIT}em`} height=${`${height / UNIT}em`} viewBox=${`0 0 ${width} ${height}`}
      preserveAspectRatio=${layout.arrangement === 'hub' ? 'xMidYMin' : rtl ? 'xMaxYMin' : 'xMinYMin'} role="group" aria-label=${graph.title ?? say('map')} aria-describedby="help">${drawHatch()}<g class=${near ? 'dim' : ''}>${drawGroups(layout)}</g>${edges.map(
        (edge) => renderEdge(view, edge, !near),
      )}${layout.nodes.map((placed) => renderNode(view, placed, !near || near.has(placed.node.id)))}${renderRing(view)}</svg></div>`;
}
