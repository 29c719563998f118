import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GraphLayout, PlacedEdge, PlacedNode } from '../../layout/graph-types.js';
import { shorten } from '../../layout/text-width.js';
import { drawEdge, drawGroups, drawSymbol, drawWords, nodeClass } from '../shared/drawing.js';
import type { Light } from './draw-changed.js';
import { nameOf, type MapView } from './view.js';

/** Units of the drawing, as a length of the page. */
const em = (units: number): string => `${units / 16}em`;

const renderEdge = (view: MapView, placed: PlacedEdge, light = ''): SVGTemplateResult =>
  svg`<g part="edge" class=${light} data-source=${placed.edge.source} data-target=${placed.edge.target}>${drawEdge(placed)}${view.failure && view.tools!.drawBreak(view, placed)}</g>`;

/** A button with its symbol; the words beside it, not in it, as they may be shortened while the button's name never is. */
function renderNode(view: MapView, placed: PlacedNode, light?: Light): SVGTemplateResult {
  const { node, x, y } = placed;
  const { rtl, layout, failure, tools } = view;
  const state = failure?.nodes.get(node.id)?.state ?? '';
  const dim = light?.node(placed) ?? '';
  const part = light?.part(placed) ?? '';
  return svg`<g class="${nodeClass(placed, layout)} ${state} ${dim}"><g class="node" part=${`node ${state} ${part}`.trim()} data-id=${node.id}
    role="button" tabindex=${node.id === view.active ? 0 : -1} aria-label=${nameOf(view, node)} aria-pressed=${part === 'chosen' ? 'true' : 'false'}>${
      layout.arrangement === 'hub'
        ? svg`<rect class="hit" x=${x - 14} y=${y - 14} width="28" height="28"></rect>`
        : nothing
    }${drawSymbol(placed, { rtl, round: node.id === layout.centre, fill: state === 'down' ? 'url(#hatch)' : undefined })}</g>${
      state ? tools!.drawState(view, placed) : dim ? tools!.drawName(placed) : drawWords(placed)
    }${part === 'proof' ? tools!.drawProof(placed, rtl) : nothing}</g>`;
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
  const { layout, rtl, say, graph, density, framed, painted, active, chosen } = view;
  const { width, height, arrangement } = layout;
  const light = view.tools?.lightOf(view);
  const look = `${density} ${arrangement}`;
  // What is painted needs the styles that come with the tools.
  if (!width || (painted && !view.tools)) return html`<div class="stage framed" aria-busy="true"></div>`;
  // The chosen one first: it keeps its place, and with it the focus, while others come and go.
  const nodes = painted
    ? [...new Set([chosen, active])].flatMap((id) => layout.nodes.find(({ node }) => node.id === id) ?? [])
    : layout.nodes;
  return html`<div class="stage ${look} ${framed ? 'framed' : ''}">${framed ? (painted ? html`<canvas></canvas>` : nothing) : renderLanes(layout, rtl)}
    <svg class="drawing ${painted ? 'over' : 'dots'} ${look}" width=${em(width)} height=${em(height)} viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="x${arrangement === 'hub' || framed ? 'Mid' : rtl ? 'Max' : 'Min'}YMin" role="group" aria-label=${graph.title ?? say('map')} aria-describedby="help">${view.failure && view.tools!.drawHatch()}${
        painted
          ? nothing
          : svg`<g class=${light?.rest ?? ''}>${drawGroups(layout)}</g>${(light?.edges() ?? layout.edges).map((placed) => renderEdge(view, placed, light?.edge(placed)))}`
      }${nodes.map((placed) => renderNode(view, placed, light))}${renderRing(view)}</svg></div>`;
}
