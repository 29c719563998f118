import { html, nothing, type TemplateResult } from 'lit';
import type { Duration } from '../../model/dates.js';
import { formatDuration } from '../../model/format-dates.js';
import type { Position, Stint } from '../../model/stints.js';
import type { timelineStrings } from '../../model/strings/timeline.js';
import type { Period, Role } from '../../model/types.js';
import { linked, renderFacts, renderHighlights } from '../shared/entry.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { tagList } from '../shared/tags.js';
import { renderPeriod } from '../shared/when.js';
import type { Say } from '../shared/words.js';

type Drawn = TemplateResult | typeof nothing;

export interface RowOptions {
  readonly say: Say<typeof timelineStrings>;
  readonly language: string;
  /** The level of the role's heading. */
  readonly level: number;
  readonly spine: TemplateResult;
}

/** The place of a role in a sequence without dates, counted from the earliest. */
export interface Place {
  readonly n: number;
  readonly total: number;
}

/** "3 yr 11 mo", with "~" before it where only years are known. */
function shortDuration({ months, approximate }: Duration, say: RowOptions['say']): string {
  const whole = approximate ? Math.round(months / 12) * 12 || months : months;
  const [years, rest] = [Math.floor(whole / 12), whole % 12];
  const parts = { years: years ? say('years', { n: years }) : '', months: rest ? say('months', { n: rest }) : '' };
  const text = years && rest ? say('yearsMonths', parts) : parts.years + parts.months;
  return text && approximate ? `~${text}` : text;
}

function longDuration({ months, approximate }: Duration, { say, language }: RowOptions): string {
  const time = formatDuration(approximate ? Math.round(months / 12) * 12 || months : months, language);
  return time && approximate ? say('about', { time }) : time;
}

/** What stands beside a role in the margin: when, how long, where. */
function renderMargin(
  period: Period,
  duration: Duration,
  options: RowOptions,
  place?: string,
  more: Drawn = nothing,
): Drawn {
  const { say, language } = options;
  const date = renderPeriod(period, language, say, longDuration(duration, options));
  const short = period.start ? shortDuration(duration, say) : '';
  return date === nothing && !place
    ? nothing
    : html`<div class="when note">
    ${date === nothing ? nothing : html`<p class="date">${date}</p>`}
    ${short ? html`<p aria-hidden="true">${short}</p>` : nothing}
    ${place ? html`<p><bdi>${place}</bdi></p>` : nothing}${more}
  </div>`;
}

const titleOf = ({ position, employer }: Role): string => position ?? employer ?? '';

let lists: readonly [language: string, list: Intl.ListFormat] | undefined;

/** "A, B and C" in the reader's language. */
function listOf(names: readonly string[], language: string): string {
  try {
    if (lists?.[0] !== language) lists = [language, new Intl.ListFormat(language)];
    return lists[1].format(names);
  } catch {
    return names.join(', '); // A tag that Intl refuses.
  }
}

/** Which roles ran beside this one, in words. */
function renderParallel({ parallel, others }: Position, { say, language }: RowOptions): Drawn {
  const names = parallel
    .map((role) =>
      role.position && role.employer ? say('at', { position: role.position, employer: role.employer }) : titleOf(role),
    )
    .filter(Boolean);
  if (others) names.push(say('others', { n: others }));
  if (!names.length) return nothing;
  return html`<p class="hidden">${say('parallel', { roles: listOf(names, language) })}</p>`;
}

/** What an employer's positions share and its heading therefore says once. */
export type Shared = Partial<Pick<Role, 'employer' | 'url' | 'place' | 'description'>>;

export function sharedOf({ employer, positions }: Stint): Shared {
  const same = <K extends 'url' | 'place' | 'description'>(key: K): Role[K] => {
    const value = positions[0]!.role[key];
    return positions.every(({ role }) => role[key] === value) ? value : undefined;
  };
  const [url, place, description] = [same('url'), same('place'), same('description')];
  return {
    ...(employer && { employer }),
    ...(url && { url }),
    ...(place && { place }),
    ...(description && { description }),
  };
}

/** The head of a stay with several positions: whom it was with, from when to when, and how long in all. */
export function renderEmployer({ period, duration }: Stint, shared: Shared, options: RowOptions): TemplateResult {
  const { employer, url, place, description } = shared;
  return html`<div class="row head">
    ${renderMargin(period, duration, options, place)}${options.spine}
    <div class="what">${employer ? heading(options.level, linked(employer, url)) : nothing}
      ${description ? html`<p class="soft" dir="auto">${inline(description)}</p>` : nothing}
    </div>
  </div>`;
}

/** One role: its dates in the margin, its stretch of the spine, what it was and what came of it, its skills. */
export function renderRole(position: Position, options: RowOptions, place?: Place, shared?: Shared): TemplateResult {
  const { role, duration } = position;
  const { say } = options;
  const { summary, highlights, keywords, facts } = role;
  const own = <K extends keyof Shared>(key: K): Role[K] | undefined =>
    shared && shared[key] === role[key] ? undefined : role[key];
  const employer = own('employer');
  const description = own('description');
  const url = own('url');
  const title = role.position ?? employer;
  const sequence = place
    ? html`<p class="date"><span>${say('place', { n: place.n, total: place.total })}</span></p>
      ${place.n === place.total ? html`<p>${say('newest')}</p>` : place.n === 1 ? html`<p>${say('earliest')}</p>` : nothing}`
    : nothing;
  return html`<li part="role" class="row" id=${role.id} data-id=${role.id}>
    ${place && !role.period.start && !role.period.end ? html`<div class="when note">${sequence}${own('place') ? html`<p><bdi>${role.place}</bdi></p>` : nothing}</div>` : renderMargin(role.period, duration, options, own('place'), renderParallel(position, options))}
    ${options.spine}
    <div class="what">
      ${title ? heading(options.level, linked(title, role.position && employer ? undefined : url)) : nothing}
      ${role.position && employer ? html`<p class="soft">${linked(employer, url)}</p>` : nothing}
      ${description ? html`<p class="soft" dir="auto">${inline(description)}</p>` : nothing}
      ${!title && url ? html`<p>${linked(url, url)}</p>` : nothing}
      ${summary ? html`<p class="text" dir="auto">${inline(summary)}</p>` : nothing}
      ${renderHighlights(highlights)}${renderFacts(facts, ({ label }) => label)}
    </div>
    ${keywords.length ? html`<div class="used">${tagList(keywords, say('skills'))}</div>` : nothing}
  </li>`;
}
