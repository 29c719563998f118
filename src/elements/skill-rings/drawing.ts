/** What draws the chart: loaded where there is room for a drawing, and never where there is only room for the list. */
import { html, svg, type CSSResult, type TemplateResult } from 'lit';
import type { RingLayout } from '../../layout/rings.js';
import { drawingStyles } from './drawing.styles.js';
import { panelStyles } from './panel.styles.js';
import { partOf } from '../shared/related.js';
import { isProven, relationOf, type Item, type RingsView } from './view.js';

export { layoutRings } from '../../layout/rings.js';
export { ringsDrawnStrings as words } from '../../model/strings/rings-drawn.js';
export { renderOverview } from './overview.js';
export const styles: readonly CSSResult[] = [...panelStyles, drawingStyles];

/** What lies under the skills: rings, ticks, sectors and their names. The list beside it says the same in words. */
export function renderSheet(view: RingsView, layout: RingLayout): TemplateResult {
  const { number } = view;
  const { width, height, centre, rings, sectors, ticks, numbered } = layout;
  return html`<div class="drawing"><svg class="under" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">${svg`
    ${sectors.map(({ hairline }) => svg`<path class="hairline" d=${hairline}></path>`)}
    <path d=${ticks}></path><circle class="centre" cx=${centre.x} cy=${centre.y} r="2"></circle>
    ${rings.map(
      ({ path, numeral }, i) => svg`<path part="ring" d=${path}></path>
      <text class="numeral" x=${numeral.x} y=${numeral.y} text-anchor=${numeral.anchor}>${number(i + 1)}</text>`,
    )}
    ${sectors.map(
      ({ arc, tip, lines, name }) =>
        name &&
        svg`<g part="sector" data-name=${name}><path d=${arc}></path>
      <path class="tip" transform=${`translate(${tip.x} ${tip.y})rotate(${tip.angle})`} d="M-5-3L.5 0L-5 3"></path>
      ${lines.map(({ text, x, y, anchor }) => svg`<text x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}</g>`,
    )}
    ${numbered ? view.items.map((item) => renderNumber(view, item, layout.pitch / 2)) : ''}`}</svg><svg class="thread" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"><path></path></svg></div>`;
}

/** A dot with its number: for eyes and pointers only, as the list has both, too. */
function renderNumber(view: RingsView, item: Item, radius: number): TemplateResult {
  const { x, y, skill } = item.placed!;
  const part = partOf('number', relationOf(view, item));
  const hollow = isProven(view, skill.name) ? '' : ' hollow';
  const text = view.number(item.number);
  return svg`<g class=${`bears${hollow}${skill.name === view.pointed ? ' pointed' : ''}`} part=${part} data-name=${skill.name}><title>${skill.name}</title><circle
    cx=${x} cy=${y} r=${radius}></circle><text x=${x} y=${y} dy="0.35em" text-anchor="middle" class=${text.length > 2 ? 'small' : ''}>${text}</text></g>`;
}

/** How much wider than thought a name may turn out before it is cut off, in units: less than what is free behind it. */
const SLACK = 4;

/** How high the row of a placed skill is, in units. */
export const rowOf = ({ pitch, line }: RingLayout, lines: number): number => Math.max(pitch, line * lines);

/**
 * Puts list items where the drawing has their dots: through the object model, as a style in the template would need a
 * looser policy on the page. In em, so that the text size of the reader scales all of it.
 */
export function placeSkills(root: ParentNode, layout: RingLayout, rtl: boolean): void {
  const em = (units: number): string => `${units / 16}em`;
  const plot = root.querySelector<HTMLElement>('.plot');
  if (!plot) return;
  for (const [name, value] of Object.entries({
    '--_width': em(layout.width),
    '--_height': em(layout.height),
    '--_row': em(layout.pitch),
    '--_text': em(layout.text),
    '--_leading': String(layout.line / layout.text),
  }))
    plot.style.setProperty(name, value);
  // In a numbered drawing the list is a list.
  if (layout.numbered) return;
  // The list stands in the drawing's own order.
  plot.querySelectorAll<HTMLElement>('.skill').forEach((item, i) => {
    const each = layout.skills[i];
    if (!each) return;
    const { x, y, anchor, lines, label } = each;
    item.style.setProperty('--_x', em((anchor === 'start' ? x : layout.width - x) - 12));
    item.style.setProperty('--_y', em(y - rowOf(layout, lines.length) / 2));
    item.style.setProperty('--_room', `${(label[2] - label[0] + SLACK) / layout.text}em`);
    // The side of the drawing, whatever direction the name itself is read in.
    item.style.setProperty('--_side', anchor === 'start' ? 'left' : 'right');
    item.classList.toggle('aft', (anchor === 'end') !== rtl);
  });
}
