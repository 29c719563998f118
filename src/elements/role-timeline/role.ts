import { html, nothing, type TemplateResult } from 'lit';
import type { Duration } from '../../model/dates.js';
import { formatDuration } from '../../model/format-dates.js';
import { formatList } from '../../model/intl.js';
import type { Position, Stint } from '../../model/stints.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Period, Role } from '../../model/types.js';
import { linked, paragraph, renderEntry, type Drawn } from '../shared/entry.js';
import { heading } from '../shared/heading.js';
import { partOf, type Choosing } from '../shared/related.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';
import type { TimelineOptions } from './options.js';

export interface RowOptions {
  readonly say: Say<EveryString['timeline']>;
  readonly language: string;
  /** The level of the role's heading. */
  readonly level: number;
  readonly spine: TemplateResult;
  readonly choosing: Choosing;
  readonly options: TimelineOptions | undefined;
}

/** The place of a role in a sequence without dates, counted from the earliest. */
export interface Place {
  readonly n: number;
  readonly total: number;
}

/** "3 yr 11 mo". */
function shortDuration(months: number, say: RowOptions['say']): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = { years: years && say('years', { n: years }), months: rest && say('months', { n: rest }) };
  return years && rest ? say('yearsMonths', parts) : parts.years || parts.months || '';
}

/** What stands beside a role in the margin: when and how long, or its `sequence`, then where. */
export function renderMargin(
  period: Period,
  { months, approximate }: Duration,
  { say, language }: Pick<RowOptions, 'say' | 'language'>,
  where: string | undefined,
  sequence: Drawn = nothing,
  more: Drawn = nothing,
): Drawn {
  const about = approximate ? Math.round(months / 12) * 12 || months : months;
  const [short, time] = [shortDuration(about, say), formatDuration(about, language)];
  const date = renderPeriod(period, language, say, approximate && time ? say('about', { time }) : time);
  if (date === nothing && sequence === nothing && !where) return nothing;
  return html`<div class="when note">
    ${date === nothing ? sequence : html`<p class="date">${date}</p>`}
    ${short ? html`<p aria-hidden="true">${approximate ? '~' : ''}${short}</p>` : nothing}
    ${where ? html`<p><bdi>${where}</bdi></p>` : nothing}${more}
  </div>`;
}

/** Which roles ran beside this one, in words. */
function renderParallel({ parallel, others }: Position, { say, language }: RowOptions): Drawn {
  const names = parallel.flatMap((role) => (role.position || role.employer ? nameOf(role, say) : []));
  if (others) names.push(say('others', { n: others }));
  return names.length
    ? html`<p class="hidden">${say('parallel', { roles: formatList(names, language) })}</p>`
    : nothing;
}

/** What an employer's positions share and its heading therefore says once. */
export type Shared = Pick<Role, 'employer' | 'url' | 'place' | 'description'>;

export function sharedOf({ employer, positions }: Stint): Shared {
  const same = <Key extends keyof Shared>(key: Key): Role[Key] => {
    const value = positions[0]!.role[key];
    return positions.every(({ role }) => role[key] === value) ? value : undefined;
  };
  return { employer, url: same('url'), place: same('place'), description: same('description') };
}

/** The head of a stay with several positions: whom it was with, from when to when, and how long in all. */
export function renderEmployer({ period, duration }: Stint, shared: Shared, options: RowOptions): TemplateResult {
  const { employer, url, place, description } = shared;
  return html`<div class="row head">
    ${renderMargin(period, duration, options, place)}${options.spine}
    <div class="what">${employer ? heading(options.level, linked(employer, url), 'title') : nothing}${paragraph(description, 'soft')}</div>
  </div>`;
}

/** What a role is called where it is named alone. */
export function nameOf({ position, employer, id }: Role, say: RowOptions['say']): string {
  return position && employer ? say('at', { position, employer }) : (position ?? employer ?? id);
}

/** One role: its dates in the margin, its stretch of the spine, what it was and what came of it, its skills. */
export function renderRole(position: Position, options: RowOptions, place?: Place, shared?: Shared): TemplateResult {
  const { role, duration } = position;
  const { say, level, spine, choosing, options: extra } = options;
  const { selected, choose } = choosing;
  const { id } = role;
  const own = <Key extends keyof Shared>(key: Key): Role[Key] => (shared?.[key] === role[key] ? undefined : role[key]);
  const [employer, url] = [own('employer'), own('url')];
  const title = role.position ?? employer;
  const second = role.position ? employer : undefined;
  const rank = place && (place.n === place.total ? 'newest' : place.n === 1 ? 'earliest' : undefined);
  const sequence = place
    ? html`<p class="date">${say('place', { ...place })}</p>
        ${rank ? html`<p>${say(rank)}</p>` : nothing}`
    : nothing;
  const margin = renderMargin(
    role.period,
    duration,
    options,
    own('place'),
    sequence,
    renderParallel(position, options),
  );
  const mark = selected?.markerFor('role', id);
  const relation = selected?.relationOf('role', id);
  const chosen = relation === 'chosen';
  const name = nameOf(role, say);
  const head = html`${title ? heading(level, linked(title, second ? undefined : url, mark), 'title') : nothing}
    ${second ? html`<p class="soft">${linked(second, url)}</p>` : nothing}
    <p class="acts note hidden"><button aria-pressed=${chosen} aria-label=${say('choose', { name })}
      @click=${() => choose(chosen ? undefined : { kind: 'role', id })}></button><a href=${`#role=${encodeURIComponent(id)}`} aria-label=${say('link', { name })}></a></p>
    ${paragraph(own('description'), 'soft')}
    ${!title && url ? html`<p>${linked(url, url)}</p>` : nothing}
    ${paragraph(role.summary, 'text', mark)}`;
  return renderEntry(partOf('role', relation), role, html`${margin}${spine}`, head, say('skills'), undefined, {
    mark,
    choosing,
    fold: extra && ((draw) => extra.fold(role, draw)),
  });
}
