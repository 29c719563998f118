/**
 * What only a reader who chooses or walks needs: the evidence for one skill, the thread to it, the keys. Loaded with the first
 * sign of it, so that the picture comes first.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { addressOf } from '../../model/address.js';
import { evidenceTime, type Backing, type SkillEvidence } from '../../model/evidence.js';
import { formatDate, formatDuration } from '../../model/format-dates.js';
import type { Related, Selection } from '../../model/selection.js';
import type { Portfolio, Reference } from '../../model/types.js';
import { heading } from '../shared/heading.js';
import { marked } from '../shared/marked.js';
import { evidenceStyles } from './evidence.styles.js';
import { dot } from './list.js';
import { renderSwitch, type Part } from './panel.js';
import { panelStyles } from './panel.styles.js';
import { countsOf, isProven, relationOf, type Item, type RingsView } from './view.js';

export { ringsLaterStrings as words } from '../../model/strings/rings-later.js';
export const styles: readonly CSSResult[] = [...panelStyles, evidenceStyles];
export { findSkill, nextSkill } from './next-skill.js';
export { Thread } from './thread.js';

/** Records that have a word of their own. */
const recordWords = ['education', 'certificates', 'publications', 'awards', 'volunteer', 'references'] as const;
/** How many sentences of one role or project are shown, and up to how many roles those that prove nothing stand in the row, too. */
const SENTENCES = 3;
const FEW_ROLES = 8;

/** The address that goes to a thing and chooses it; a node's does so by itself. */
const choosing = (reference: Omit<Reference, 'label'>): string =>
  addressOf(reference) + (reference.node === undefined ? '&chosen' : '');

/** One proof: its name, what it is, and the sentences that say so. A match in the name itself is marked there. */
function renderBacking(view: RingsView, { reference, matches }: Backing, kind: string): TemplateResult {
  const { label } = reference;
  const own = matches.find(({ text }) => text === label);
  const said = matches.filter((match) => match !== own).slice(0, SENTENCES);
  return html`<li part="proof"><div class="at"><a class="source" href=${choosing(reference)}><bdi>${own ? marked(own) : label}</bdi></a>
    <span class="note">${kind}</span></div>${
      said.length || own || reference.kind === 'map'
        ? said.map((match) => html`<p class="hit"><bdi>${marked(match)}</bdi></p>`)
        : html`<p class="hit">${view.say('stated')}</p>`
    }</li>`;
}

function renderEvidence(view: RingsView, skill: string): Part {
  const { evidence, portfolio, say } = view;
  const found = evidence?.(skill);
  if (!found || !portfolio) return nothing;
  const { roles } = portfolio;
  const position = (id: string): string =>
    say('role', { n: roles.length - roles.findIndex((role) => role.id === id), total: roles.length });
  const rows = [
    ...found.roles.map((each) => renderBacking(view, each, position(each.reference.id))),
    ...found.projects.map((each) => renderBacking(view, each, say('project'))),
    ...found.nodes.map((each) => renderBacking(view, each, say('node'))),
    ...found.records.map((each) =>
      renderBacking(view, each, say(recordWords.find((word) => word === each.section) ?? 'record')),
    ),
  ];
  const others =
    roles.length > FEW_ROLES ? [] : roles.filter(({ id }) => !found.roles.some(({ reference }) => reference.id === id));
  return rows.length
    ? html`<ol role="list" class="proof" aria-label=${say('evidence')}>${rows}${others.map(
        ({ id, employer, position: held }) =>
          html`<li class="other" part="aside"><div class="at"><bdi class="source">${employer ?? held ?? ''}</bdi> <span class="note">${position(id)}</span></div></li>`,
      )}</ol>`
    : nothing;
}

/** What kind of thing it is, and its address. */
function placeOf(view: RingsView, { kind, id, map }: Selection): { readonly note: string; readonly href: string } {
  const { roles } = view.portfolio!;
  const at = roles.findIndex((role) => role.id === id);
  return {
    note:
      kind === 'role' ? view.say('role', { n: roles.length - at, total: roles.length }) : view.say(kind as 'project'),
    href: choosing(kind === 'node' ? { kind: 'map', id: map ?? '', node: id } : { kind: kind as 'role', id }),
  };
}

/** Something else is chosen on the page: the skills of this chart that it proves. */
export function renderRelated(view: RingsView, { selection, label }: Related): TemplateResult {
  const { say, items, level } = view;
  const { note, href } = placeOf(view, selection);
  const proven = items.filter((item) => relationOf(view, item) === 'proof');
  return html`<div class="panel chosen" part="panel">
    <div class="note">${note}</div>
    ${heading(level, html`<a href=${href}><bdi>${label}</bdi></a>`, 'title')}
    <p>${proven.length ? say('proves', { n: proven.length, total: items.length }) : say('provesNone')}</p>
    ${
      proven.length
        ? html`<ul role="list" class="proves">${proven.map(
            ({ skill }) =>
              html`<li>${dot(isProven(view, skill.name))}<button type="button" data-go=${skill.name}><bdi>${skill.name}</bdi></button></li>`,
          )}</ul>`
        : nothing
    }
    ${renderTools(view)}
  </div>`;
}

const renderTools = (view: RingsView): TemplateResult =>
  html`<div class="tools"><button type="button" class="button quiet" data-wish="clear">${view.say('clear')}</button>${view.within ? nothing : renderSwitch(view)}</div>`;

/** For a name inside a sentence: its direction stays its own. */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** How long it was at work in roles, and from when to when there and in projects; nothing where dates are missing. */
function timesOf(
  { say, language }: RingsView,
  portfolio: Portfolio,
  found: SkillEvidence,
): { label: string; value: string }[] {
  const { duration, first, last, open } = evidenceTime(portfolio, found);
  const time = formatDuration(duration.months, language, duration.approximate);
  const from = first && formatDate(first, language);
  const to = open ? say('today') : last && formatDate(last, language);
  return [
    ...(time ? [{ label: say('time'), value: time }] : []),
    ...(from ? [{ label: say('used'), value: to && to !== from ? `${from} – ${to}` : from }] : []),
  ];
}

/** The evidence for one skill: where it stands, how much there is, and each proof with its words. */
export function renderChosen(view: RingsView, item: Item): TemplateResult {
  const { say, chart, level, evidence } = view;
  const { skill, ring } = item;
  const sector = chart.sectors[item.sector];
  const found = evidence?.(skill.name);
  const counts = found ? countsOf(view, found) : '';
  const facts = [
    ...(found && view.portfolio ? timesOf(view, view.portfolio, found) : []),
    ...(skill.level ? [{ label: say('level'), value: skill.level }] : []),
    ...(skill.facts ?? []),
    ...(sector?.facts ?? []),
  ];
  return html`<div class="panel chosen" part="panel">
    <div class="note">${sector?.name ? say('place', { sector: isolate(sector.name), n: ring + 1 }) : say('ringN', { n: ring + 1 })}${chart.rings[ring] ? html`: <bdi>${chart.rings[ring]}</bdi>` : nothing}</div>
    ${heading(level, html`<bdi>${skill.name}</bdi>`, 'title')}
    ${
      counts
        ? html`<p>${say('found', { list: counts })
            .split(/(\p{N}+)/u)
            .map((text, i) => (i % 2 ? html`<span class="figure">${text}</span>` : text))}</p>`
        : nothing
    }${isProven(view, skill.name) ? nothing : html`<p>${say('nothing')}</p>`}
    ${facts.length ? html`<dl>${facts.map(({ label, value }) => html`<div><dt><bdi>${label}</bdi></dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>` : nothing}
    ${renderEvidence(view, skill.name)}
    ${renderTools(view)}
  </div>`;
}
