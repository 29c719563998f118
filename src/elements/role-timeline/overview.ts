import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutStrip } from '../../layout/strip.js';
import { durationOf } from '../../model/dates.js';
import { formatDate } from '../../model/format-dates.js';
import type { Position } from '../../model/stints.js';
import type { TimelineView } from './options.js';
import { nameOf, renderMargin } from './role.js';

/** From this many roles on there is an overview. */
const LEAST = 8;
/** More bars than this are drawn once the list stands: their place is held. */
const CROWD = 100;
/** From lane to lane, a bar's height, and the axis below them, in em. */
const PITCH = 0.875;
const BAR = 0.5;
const AXIS = 1.6;

const em = (value: number): string => `${Math.round(value * 1e4) / 1e4}em`;
const percent = (fraction: number): string => `${Math.round(fraction * 1e5) / 1e3}%`;

/**
 * The whole career as a strip: a bar for each role that has a date, in its lane, above an axis of years; beside it from
 * when to when and how long in all. For the eye and the pointer: the list itself says the same to everybody. Of
 * a crowd the first drawing holds the place, and asks to be drawn `again`.
 */
export function drawOverview(
  { roles, stints, say, language, selected }: TimelineView,
  again: () => void,
  settled: boolean,
): TemplateResult | typeof nothing {
  const positions = stints.flatMap((stint) => stint.positions);
  const { lanes, bars, years } = layoutStrip(positions.map(({ span }) => span));
  if (roles.length < LEAST || bars.length < LEAST) return nothing;
  const dated = positions.filter(({ span }) => span).sort((a, b) => a.span!.start - b.span!.start);
  const endOf = ({ span }: Position): number => (span!.open ? Infinity : span!.end);
  const last = dated.reduce((latest, each) => (endOf(each) > endOf(latest) ? each : latest));
  const { start } = dated[0]!.role.period;
  const { open, end } = last.role.period;
  const total = durationOf(roles.map(({ period }) => period));
  const bottom = lanes * PITCH;
  const waits = bars.length > CROWD && !settled;
  if (waits) setTimeout(again);
  return html`<div class="row overview" part="overview">
    ${renderMargin({ ...(start && { start }), ...(end && { end }), open }, total, { say, language }, say('roles', { n: roles.length }))}
    <svg class="strip" width="100%" height=${em(bottom + AXIS)} aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1=${em(bottom)} y2=${em(bottom)}></line>
      ${years.map(
        ({ year, at, named }) =>
          svg`<line class="axis" x1=${percent(at)} x2=${percent(at)} y1=${em(bottom)} y2=${em(bottom + (named ? 0.375 : 0.2))}></line>
          ${named && at > 0.035 && at < 0.965 ? svg`<text x=${percent(at)} y=${em((bottom + 1.25) / 0.6875)}>${formatDate({ year }, language)}</text>` : nothing}`,
      )}
      ${(waits ? [] : bars).map(({ index, lane, from, to, open: runs }) => {
        const { role } = positions[index]!;
        const relation = selected?.relationOf('role', role.id) ?? '';
        const name = `bar ${runs ? 'filled' : ''} ${relation}`;
        return svg`<a class=${name} data-role=${role.id} href=${`#role=${encodeURIComponent(role.id)}`} tabindex="-1"><title>${nameOf(role, say)}</title><rect
          x=${percent(from)} y=${em(lane * PITCH)} width=${percent(to - from)} height=${em(BAR)}></rect></a>`;
      })}
    </svg>
  </div>`;
}
