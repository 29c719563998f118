import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GraphLayout, PlacedEdge, PlacedNode } from '../../layout/graph-types.js';
import { shorten } from '../../layout/text-width.js';
import { drawEdge, drawGroups, drawSymbol, drawWords, nodeClass } from '../shared/drawing.js';
import { nameOf, type MapView } from './view.js';

/** Units of the drawing, as a length of the page. */
const em = (units: number): string => `${units / 16}em`;

/** What the chosen node leaves in the light: itself and its neighbours. */
const lit = ({ links, chosen, failure }: MapView): ReadonlySet<string> | undefined =>
  chosen === undefined || failure
    ? undefined
    : new Set([chosen, ...Object.values(links.get(chosen)!).flatMap((near) => [...near])]);

/** The edges that matter now: those of the chosen node, or those that the failure came over. */
const isOwn = ({ failure, chosen }: MapView, { edge, index }: PlacedEdge): boolean =>
  failure ? failure.broken.has(index) || failure.strained.has(index) : edge.source === chosen || edge.target === chosen;

const renderEdge = (view: MapView, placed: PlacedEdge, bright: boolean): SVGTemplateResult =>
  svg`<g part="edge" class=${isOwn(view, placed) ? 'own' : bright ? '' : 'dim'} data-source=${placed.edge.source} data-target=${placed.edge.target}>${drawEdge(placed)}${view.failure && view.tools!.drawBreak(view, placed)}</g>`;

/** A button with its symbol; the words beside it, not in it, as they may be shortened while the button's name never is. */
function renderNode(view: MapView, placed: PlacedNode, bright: boolean): SVGTemplateResult {
  const { node, x, y } = placed;
  const { rtl, layout, failure, tools } = view;
  const chosen = node.id === view.chosen;
  const state = failure?.nodes.get(node.id)?.state ?? '';
  return svg`<g class="${nodeClass(placed, layout)} ${state} ${bright ? '' : 'dim'}"><g class="node" part=${`node ${state} ${chosen ? 'chosen' : ''}`.trim()} data-id=${node.id}
    role="button" tabindex=${node.id === view.active ? 0 : -1} aria-label=${nameOf(view, node)} aria-pressed=${chosen ? 'true' : 'false'}>${
      layout.arrangement === 'hub'
        ? svg`<rect class="hit" x=${x - 14} y=${y - 14} width="28" height="28"></rect>`
        : nothing
    }${drawSymbol(placed, { rtl, round: node.id === layout.centre, fill: state === 'down' ? 'url(#hatch)' : undefined })}</g>${
      state ? tools!.drawState(view, placed) : bright ? drawWords(placed) : tools!.drawName(placed)
    }</g>`;
}

/** One ring for whichever node has the focus: outlines of SVG groups are not drawn in every engine. Kept inside the drawing. */
function renderRing({ layout, active }: MapView): SVGTemplateResult {
  const { x, y, width, height } = layout.nodes.find(({ node }) => node.id === active)!;
  const [w, h] = [width, height].map((length) => Math.max(length, 24) / 2 + 4.5) as [number, number];
  const left = Math.max(1, x - w);
  return svg`<rect class="focus" x=${left} y=${y - h} width=${Math.min(layout.width - 1, x + w) - left} height=${2 * h} rx=${active === layout.centre ? w : 4}></rect>`;
}

/** Hairlines and names of the layers, as wide as the box: in em, as the box has no viewBox. */
function renderLanes({ layers, height }: GraphLayout, rtl: boolean): TemplateResult | typeof nothing {
  const line = (y: number, name = ''): SVGTemplateResult =>
    svg`<svg y=${em(y)} overflow="visible"><line x2="100%"></line><text class="note" x=${rtl ? '100%' : 0} dy="1.75em">${shorten(name, 300, 12.5, { mono: true })}</text></svg>`;
  return layers.length
    ? html`<svg class="lanes" width="100%" height=${em(height)} aria-hidden="true">${layers.map(({ name, y }) => line(y, name))}${line(height - 0.8)}</svg>`
    : nothing;
}

/** The drawing, made live: nodes are buttons with one tab stop among them. */
export function renderDrawing(view: MapView): TemplateResult {
  const { layout, rtl, say, graph, density } = view;
  const { width, height, arrangement } = layout;
  const near = lit(view);
  const look = `${density} ${arrangement}`;
  // Own edges lie on top, so that nothing crosses them out.
  const edges = [...layout.edges].sort((a, b) => +isOwn(view, a) - +isOwn(view, b));
  return html`<div class="stage ${look}">${renderLanes(layout, rtl)}
    <svg class="drawing dots ${look}" width=${em(width)} height=${em(height)} viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="x${arrangement === 'hub' ? 'Mid' : rtl ? 'Max' : 'Min'}YMin" role="group" aria-label=${graph.title ?? say('map')} aria-describedby="help">${view.failure && view.tools!.drawHatch()}<g class=${near ? 'dim' : ''}>${drawGroups(layout)}</g>${edges.map(
        (edge) => renderEdge(view, edge, !near),
      )}${layout.nodes.map((placed) => renderNode(view, placed, !near || near.has(placed.node.id)))}${renderRing(view)}</svg></div>`;
}
