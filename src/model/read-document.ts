import { deriveProof, deriveToolMap } from './derive.js';
import { createIssue, type Report } from './issues.js';
import { overlay } from './overlay.js';
import { readAreas } from './read/areas.js';
import { readPerson } from './read/basics.js';
import { readChart } from './read/chart.js';
import { readInvitation, toContact } from './read/contact.js';
import { Fields, inside, isObject, listIn, type Given, type Place } from './read/fields.js';
import { readGraphs } from './read/graph.js';
import { readPitch, toProfile } from './read/profile.js';
import { readProjects } from './read/projects.js';
import { readRecords } from './read/records.js';
import { readRoles } from './read/roles.js';
import { readSections } from './read/sections.js';
import { placeSnapshots } from './read/snapshots.js';
import { resolveReference } from './select.js';
import { recordSections, type EvidenceRule, type Issue, type Reading, type SkillChart } from './types.js';

const RULE = { skill: 'skill name', source: 'source' } as const;

export interface ReadOptions {
  /** BCP 47: the overlay of `folio.languages` to lay on the document, by its exact tag, else by its language. */
  readonly language?: string;
}

// Other names that sections go by in the wild.
const SYNONYMS: { readonly [section: string]: string } = {
  work: 'employment experience workExperience jobs roles positions',
  certificates: 'certifications certification licenses',
  publications: 'writing',
  awards: 'honors recognition',
  volunteer: 'volunteering service',
  interests: 'hobbies',
  references: 'testimonials recommendations',
};
const BASICS = 'name label image picture email phone url website summary location profiles social'.split(' ');

/** An issue list this long helps nobody; what is beyond is only counted. */
const MOST_ISSUES = 1000;

/** The tag of the overlay for a language: the exact one, else one of its primary language, unless that is the document's own. */
function findOverlay(languages: unknown, own: unknown, wanted = ''): string | undefined {
  const primary = (tag: unknown): unknown => typeof tag === 'string' && tag.toLowerCase().split('-')[0];
  const near = (isObject(languages) ? Object.keys(languages) : [])
    .filter((tag) => primary(tag) === primary(wanted))
    .sort((a, b) => a.length - b.length);
  return (
    near.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    (primary(own) === primary(wanted) ? undefined : near[0])
  );
}

const skillNames = ({ sectors }: SkillChart): string[] =>
  sectors.flatMap(({ skills }) => skills.map(({ name }) => name.toLowerCase()));

/**
 * Reads a document, whatever it is: never throws, and drops no text without an issue. The model holds everything a
 * page can show; what the author should know is in `issues`.
 */
export function readDocument(given: unknown, options: ReadOptions = {}): Reading {
  const issues: Issue[] = [];
  let count = 0;
  const report: Report = (...issue) => {
    if (count++ < MOST_ISSUES) issues.push(createIssue(...issue));
  };
  let source: Given = {};
  if (isObject(given)) source = given;
  else report(100, '');
  const { languages, language: own } = isObject(source['folio']) ? source['folio'] : ({} as Given);
  const tag = findOverlay(languages, own, options.language);
  const fields = new Fields(
    tag === undefined ? source : (overlay(source, (languages as Given)[tag]) as Given),
    report,
    '',
  );
  const section = (name: string): Place => fields.take(name, ...(SYNONYMS[name]?.split(' ') ?? []));
  const beside: (readonly [name: string, ...Place])[] = [];
  /** The same where entries are no records: what stands beside the list (`{summary: …, history: […]}`) becomes a section. */
  const listed = (name: string): Place => {
    const [value, , at] = section(name);
    const key = listIn(value);
    if (!key) return [value, report, at];
    const { [key]: list, ...rest } = value as Given;
    for (const [name, each] of Object.entries(rest))
      beside.push([`${at.slice(1)} ${name}`, each, report, inside(at, name)]);
    return [list, report, inside(at, key)];
  };
  const folio = fields.inner('', 'folio');
  // For machines; and read already.
  const meta = fields.inner('', 'meta');
  for (const name of ['canonical', 'version', 'lastModified']) meta.take(name);
  meta.leave();
  fields.take('$schema');
  folio.take('languages');
  const written = folio.text('language');
  const language = tag ?? written;

  const areas = readAreas(...folio.take('focus'));
  const roles = readRoles(...listed('work'));
  let maps = readGraphs(...folio.take('maps'));
  const projects = placeSnapshots(readProjects(...listed('projects')), ...folio.take('snapshots')).map((project) => {
    if (!project.map || maps.some(({ id }) => id === project.map)) return project;
    report(403, `${project.pointer}/map`, { text: project.map });
    return { ...project, map: undefined };
  });

  const rings = readChart(...folio.take('rings'));
  const [skills, , skillsAt] = listed('skills');
  const derived = readChart(skills, rings ? () => {} : report, skillsAt);
  if (rings && derived) {
    const drawn = new Set(skillNames(rings));
    const missing = skillNames(derived).filter((name) => !drawn.has(name));
    if (missing.length) report(409, skillsAt, { text: missing.join(', ') });
  }
  const chart = rings ?? derived;

  // A document without `basics` may have its fields at the top.
  const basics = fields.inner('summary', 'basics', 'info');
  for (const name of BASICS) if (!basics.left.get(name) && fields.left.get(name)) basics.add(name, fields.take(name));
  // FRESH has the ways to reach a person apart.
  const reach = fields.take('contact');
  if (isObject(reach[0]))
    for (const [name, value] of Object.entries(reach[0]))
      basics.add(basics.left.get(name) ? `contact ${name}` : name, [value, report, inside('/contact', name)]);
  else basics.add('contact', reach);
  const person = readPerson(basics, language);

  const records = [
    ...recordSections.map((name) => readRecords(name, ...section(name))),
    // Sections of the author's own, but for what is meant for machines: keys with a sign, single words ("theme": "flat").
    ...Array.from(fields.left, ([name, value]) =>
      !/^[_$@]/.test(name) && (typeof value === 'object' || (typeof value === 'string' && /\S\s+\S/.test(value)))
        ? readRecords(name, ...fields.take(name))
        : undefined,
    ),
    ...beside.map((given) => readRecords(...given)),
  ].filter((list) => list !== undefined);

  const pitch = readPitch(folio, (text) => resolveReference({ roles, projects, maps, records }, text));
  const profile = toProfile(person, pitch.proof.length ? pitch : { ...pitch, proof: deriveProof(roles) });
  const invitation = folio.inner('statement', 'contact');
  const contact = toContact(person, readInvitation(invitation), pitch.availability);
  invitation.leave();

  const tools = maps.length ? undefined : deriveToolMap(chart, profile);
  if (tools) maps = [tools];

  const spellings = folio.inner('', 'aliases');
  const aliases = Object.create(null) as Record<string, string>;
  for (const key of Array.from(spellings.left.keys())) {
    const name = spellings.text(key);
    if (name) aliases[key] = name;
  }
  const rules = folio.inner('', 'evidence');
  const readRule = (rule: Fields): EvidenceRule | undefined => {
    const { skill, source } = rule.read(RULE);
    rule.leave();
    return skill && source ? { skill, source } : undefined;
  };
  const evidence = { add: rules.entries(readRule, 'add'), veto: rules.entries(readRule, 'veto') };
  rules.leave();

  const content = { language, profile, areas, roles, projects, maps, chart, records, contact };
  const [order, , orderAt] = folio.take('sections');
  const sections = readSections(order, report, orderAt, content);
  folio.leave();
  fields.leave();
  if (count > MOST_ISSUES) issues.push(createIssue(109, '', { count: count - MOST_ISSUES }));
  const others = isObject(languages) ? Object.keys(languages).filter((each) => isObject(languages[each])) : [];
  return {
    portfolio: {
      ...content,
      ...(others.length && { languages: [...new Set([written ?? 'en', ...others])] }),
      sections,
      aliases,
      evidence,
    },
    issues,
  };
}
