import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RowDrawing } from '../../layout/lanes.js';

/** What a row's drawing needs to know besides itself. Lengths are in em of the text, positions in percent of the row. */
export interface SpineOptions {
  readonly lanes: number;
  readonly dated: boolean;
  /** The row in which the drawing begins. */
  readonly first: boolean;
  /** A year in the reader's digits. */
  readonly year: (year: number) => string;
}

/** From the edge of the drawing to its first lane. */
const EDGE = 0.34375;
/** Between two lanes, up to four of them; more share a width of `SPREAD`. */
const PITCH = 0.8125;
const SPREAD = 2.625;
const TICK = 0.21875;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const em = (value: number): string => `${round(value)}em`;
const percent = (fraction: number): string => `${round(fraction * 100)}%`;
const line = (x1: number, y1: string, x2: number, y2: string, name = ''): TemplateResult =>
  svg`<line class=${name} x1=${em(x1)} y1=${y1} x2=${em(x2)} y2=${y2}></line>`;

/**
 * The stretch of the spine beside one row: drawn from fractions alone, so that it fits a text of any height, on the
 * server and in print as well. Lanes and ticks are one path, stretched to the height of the row without its strokes.
 * Not in the accessibility tree: dates and parallel roles are said in words.
 */
export function drawSpine(row: RowDrawing, { lanes, dated, first, year }: SpineOptions): TemplateResult {
  const pitch = lanes > 4 ? SPREAD / (lanes - 1) : PITCH;
  const width = (lanes - 1) * pitch + 2 * EDGE;
  const x = (lane: number): number => EDGE + pitch * lane;
  const { mark, pieces, ticks, years } = row;
  // A little up into the row above: rows rarely end on a whole pixel.
  const path =
    pieces.map(({ lane, from, to }) => `M${x(lane)} ${round(from * 100) || -0.4}V${round(to * 100)}`).join('') +
    ticks.map(({ lane, at }) => `M${x(lane) - TICK} ${round(at * 100)}h${2 * TICK}`).join('');
  return html`<svg class=${first ? 'spine first' : 'spine'} width=${em(width)} aria-hidden="true">
    <svg viewBox="0 0 ${width} 100" preserveAspectRatio="none"><path class=${dated ? '' : 'thin'} d=${path}></path></svg>
    ${years.map(
      ({ year: name, at }) =>
        svg`<g class="year">${line(EDGE - 0.75, percent(at), EDGE - 0.375, percent(at))}<text x=${em((EDGE - 1.0625) / 0.6875)} y=${percent(at)} dy=".33em">${year(name)}</text></g>`,
    )}
    ${mark?.at ? line(x(mark.lane), first ? '0' : '.78em', x(mark.lane), percent(mark.at), mark.own ? '' : 'thin') : nothing}
    ${
      mark &&
      svg`<g class="mark"><line class="thin leader" y1="0" y2="0" x1=${em(x(mark.lane) + (dated ? 0 : 0.4375))} x2=${em(width + (dated ? 1 : 0.90625))}></line><circle class=${mark.filled ? 'filled' : ''} cx=${em(x(mark.lane))} r=".28125em"></circle></g>`
    }
  </svg>`;
}
