import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../../model/address.js';
import type { Backing, Match } from '../../model/evidence.js';
import { heading } from '../shared/heading.js';
import { dot } from './list.js';
import { countsOf, isProven, type Item, type RingsView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** How many sentences of one role or project are shown, and up to how many roles those that prove nothing stand in the row, too. */
const SENTENCES = 3;
const FEW_ROLES = 8;

/** Filled and hollow dots, where both have a meaning. */
export const renderLegend = (view: RingsView): Part =>
  view.evidence
    ? html`<ul role="list" class="legend note">${[true, false].map(
        (proven) => html`<li>${dot(proven)}${view.say(proven ? 'proven' : 'unproven')}</li>`,
      )}</ul>`
    : nothing;

/** The switch between drawing and list, or why there is none. */
export function renderSwitch({ choice, crowded, layout, say, items }: RingsView): Part {
  if (crowded) return html`<p class="note">${say('crowded', { n: items.length })}</p>`;
  return choice
    ? html`<button type="button" class="button quiet" data-wish="switch">${say(layout ? 'asList' : 'asChart')}</button>`
    : nothing;
}

/** The overview: how much there is, what the rings are called, what the dots mean. */
export function renderOverview(view: RingsView): TemplateResult {
  const { say, chart, items, level, layout, number, evidence } = view;
  const sectors = chart.sectors.filter(({ name }) => name).length;
  const title = say('skills', { n: items.length }) + (sectors ? say('comma') + say('sectors', { n: sectors }) : '');
  return html`<div class="panel" part="panel">
    <div class="note">${say('whole')}</div>${heading(level, title, 'title')}
    <p class="invite">${say(evidence ? 'invite' : 'inviteAlone')}</p>
    ${layout && chart.rings.some(Boolean)
      ? html`<div class="key note"><span>${say('rings')}</span><ol role="list">${chart.rings.map(
          (name, i) => html`<li>${number(i + 1)} <bdi>${name}</bdi></li>`,
        )}</ol></div>`
      : nothing}
    ${renderLegend(view)}
    <div class="tools">${renderSwitch(view)}</div>
  </div>`;
}

/** A text with the words that matched. Ranges come in order and do not overlap. */
function marked({ text, ranges }: Match): unknown[] {
  let at = 0;
  const pieces = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return html`${before}<span part="match" class="match">${text.slice(from, to)}</span>`;
  });
  return [...pieces, text.slice(at)];
}

/** One proof: its name, what it is, and the sentences that say so. A match in the name itself is marked there. */
function renderBacking(view: RingsView, { reference, matches }: Backing, kind: string): TemplateResult {
  const { label } = reference;
  const own = matches.find(({ text }) => text === label);
  const said = matches.filter((match) => match !== own).slice(0, SENTENCES);
  return html`<li part="proof"><div class="at"><a class="source" href=${addressOf(reference)}><bdi>${own ? marked(own) : label}</bdi></a>
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
  const position = (id: string): string => say('role', { n: roles.length - roles.findIndex((role) => role.id === id), total: roles.length });
  const rows = [
    ...found.roles.map((each) => renderBacking(view, each, position(each.reference.id))),
    ...found.projects.map((each) => renderBacking(view, each, say('project'))),
    ...found.nodes.map((each) => renderBacking(view, each, say('node'))),
    ...found.records.map((each) => renderBacking(view, each, say('record'))),
  ];
  const others = roles.length > FEW_ROLES ? [] : roles.filter(({ id }) => !found.roles.some(({ reference }) => reference.id === id));
  return rows.length
    ? html`<ol role="list" class="proof" aria-label=${say('evidence')}>${rows}${others.map(
        ({ id, employer, position: held }) => html`<li class="other" part="aside"><div class="at"><bdi class="source">${employer ?? held ?? ''}</bdi> <span class="note">${position(id)}</span></div></li>`,
      )}</ol>`
    : nothing;
}

/** For a name inside a sentence: its direction stays its own. */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** The evidence for one skill: where it stands, how much there is, and each proof with its words. */
export function renderChosen(view: RingsView, item: Item): TemplateResult {
  const { say, chart, level, evidence } = view;
  const { skill, ring } = item;
  const sector = chart.sectors[item.sector];
  const found = evidence?.(skill.name);
  const counts = found ? countsOf(view, found) : '';
  const facts = [
    ...(skill.level ? [{ label: say('level'), value: skill.level }] : []),
    ...(skill.facts ?? []),
    ...(sector?.facts ?? []),
  ];
  return html`<div class="panel chosen" part="panel">
    <div class="note">${sector?.name ? say('place', { sector: isolate(sector.name), n: ring + 1 }) : say('ringN', { n: ring + 1 })}${chart.rings[ring] ? html`: <bdi>${chart.rings[ring]}</bdi>` : nothing}</div>
    ${heading(level, html`<bdi>${skill.name}</bdi>`, 'title')}
    ${counts ? html`<p>${say('found', { list: counts }).split(/(\p{N}+)/u).map((text, i) => (i % 2 ? html`<span class="figure">${text}</span>` : text))}</p>` : nothing}${isProven(view, skill.name) ? nothing : html`<p>${say('nothing')}</p>`}
    ${facts.length ? html`<dl>${facts.map(({ label, value }) => html`<div><dt><bdi>${label}</bdi></dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>` : nothing}
    ${renderEvidence(view, skill.name)}
    <div class="tools"><button type="button" class="button quiet" data-wish="clear">${say('clear')}</button>${view.beside || view.layout ? renderSwitch(view) : nothing}</div>
  </div>`;
}
