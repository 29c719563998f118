import { deriveProof, deriveToolMap } from './derive.js';
import { createIssue, type Report } from './issues.js';
import { overlay } from './overlay.js';
import { readAreas } from './read/areas.js';
import { readPerson } from './read/basics.js';
import { readChart } from './read/chart.js';
import { readInvitation, toContact } from './read/contact.js';
import { Fields, isObject, type Given } from './read/fields.js';
import { readGraphs } from './read/graph.js';
import { readPitch, toProfile } from './read/profile.js';
import { readProjects } from './read/projects.js';
import { readRecords } from './read/records.js';
import { readRoles } from './read/roles.js';
import { readSections } from './read/sections.js';
import { resolveReference } from './select.js';
import { recordSections, type EvidenceRule, type Issue, type Reading } from './types.js';

export interface ReadOptions {
  /** BCP 47: the overlay of `folio.languages` to lay on the document, by its exact tag, else by its language. */
  readonly language?: string;
}

// Other names that sections go by in the wild.
const SYNONYMS: { readonly [section: string]: string } = {
  work: 'employment experience workExperience jobs',
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
  const lower = wanted.toLowerCase();
  const primary = (tag: unknown): string =>
    String(typeof tag === 'string' && tag)
      .toLowerCase()
      .split('-')[0]!;
  const tags = isObject(languages) ? Object.keys(languages) : [];
  return (
    tags.find((tag) => tag.toLowerCase() === lower) ??
    (primary(own) === primary(lower)
      ? undefined
      : (tags.find((tag) => tag.toLowerCase() === primary(lower)) ??
        tags.find((tag) => primary(tag) === primary(lower))))
  );
}

/**
 * Reads a document, whatever it is: never throws, and drops no text without an issue. The model holds everything a
 * page can show; what the author should know is in `issues`.
 */
export function readDocument(given: unknown, options: ReadOptions = {}): Reading {
  const issues: Issue[] = [];
  let more = 0;
  const report: Report = (issue) => {
    if (issues.length < MOST_ISSUES) issues.push(issue);
    else more++;
  };
  if (!isObject(given)) report(createIssue(100, ''));
  const source = isObject(given) ? given : {};
  const extension = isObject(source['folio']) ? source['folio'] : {};
  const tag = findOverlay(extension['languages'], extension['language'], options.language);
  const fields = new Fields(
    tag === undefined ? source : (overlay(source, (extension['languages'] as Given)[tag]) as Given),
    '',
    report,
  );
  const folio = fields.inner('', 'folio');
  fields.take('meta');
  fields.take('$schema');
  folio.take('languages');
  const language = tag ?? folio.text('language');
  folio.take('language');

  /** The value of a field and where it is. */
  const at = (holder: Fields, ...names: string[]): readonly [value: unknown, report: Report, pointer: string] => {
    const name = holder.take(...names);
    return [name === undefined ? undefined : holder.given[name], report, holder.at(name ?? names[0]!)];
  };
  const section = (name: string) => at(fields, name, ...(SYNONYMS[name]?.split(' ') ?? []));

  const areas = readAreas(...at(folio, 'focus'));
  const roles = readRoles(...section('work'));
  let maps = readGraphs(...at(folio, 'maps'));
  const projects = readProjects(...section('projects')).map((project) => {
    if (!project.map || maps.some(({ id }) => id === project.map)) return project;
    report(createIssue(403, `${project.pointer}/map`, { text: project.map }));
    return { ...project, map: undefined };
  });

  const rings = readChart(...at(folio, 'rings'));
  const [skills, , skillsAt] = section('skills');
  const chart = readChart(skills, rings ? () => {} : report, skillsAt);
  if (rings && chart) {
    const names = (each: typeof chart): string[] =>
      each.sectors.flatMap((sector) => sector.skills.map(({ name }) => name.toLowerCase()));
    const drawn = new Set(names(rings));
    const missing = names(chart).filter((name) => !drawn.has(name));
    if (missing.length) report(createIssue(409, skillsAt, { text: missing.join(', ') }));
  }

  // A document without `basics` may have its fields at the top.
  const basics = fields.inner('summary', 'basics', 'info');
  const top = BASICS.flatMap((name) =>
    basics.given[name] === undefined && fields.take(name) ? [[name, fields.given[name]]] : [],
  );
  const person = readPerson(
    top.length
      ? new Fields({ ...basics.given, ...(Object.fromEntries(top) as Given) }, basics.pointer, report)
      : basics,
    language,
  );

  const records = [
    ...recordSections.map((name) => readRecords(name, ...section(name))),
    // Sections of the author's own, but for what is meant for machines: keys with a sign, single words ("theme": "flat").
    ...Object.keys(fields.given).map((name) => {
      const value = fields.given[name];
      return /^[_$@]/.test(name) ||
        !(typeof value === 'object' || /\s/.test(`${typeof value === 'string' && value.trim()}`))
        ? undefined
        : readRecords(name, ...at(fields, name));
    }),
  ].filter((list) => list !== undefined);

  const pitch = readPitch(folio, (text) => resolveReference({ roles, projects, maps, records }, text));
  const profile = toProfile(person, pitch.proof.length ? pitch : { ...pitch, proof: deriveProof(roles) });
  const invitation = folio.inner('statement', 'contact');
  const contact = toContact(person, readInvitation(invitation), pitch.availability);
  invitation.leave();

  const tools = maps.length ? undefined : deriveToolMap(rings ?? chart, profile);
  if (tools) maps = [tools];

  const spellings = folio.inner('', 'aliases');
  const aliases = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(spellings.given)) {
    const name = spellings.text(key);
    if (name) aliases[key] = name;
  }
  const rules = folio.inner('', 'evidence');
  const readRule = (rule: Fields): EvidenceRule | undefined => {
    const { skill, source: from } = rule.read({ skill: 'text skill name', source: 'text source' });
    rule.leave();
    return skill && from ? { skill, source: from } : undefined;
  };
  const evidence = { add: rules.entries(readRule, 'add'), veto: rules.entries(readRule, 'veto') };
  rules.leave();

  const content = { language, profile, areas, roles, projects, maps, chart: rings ?? chart, records, contact };
  const [given2, , sectionsAt] = at(folio, 'sections');
  const sections = readSections(given2, content, report, sectionsAt);
  folio.leave();
  fields.leave();
  if (more) issues.push(createIssue(109, '', { count: more }));
  return { portfolio: { ...content, sections, aliases, evidence }, issues };
}
