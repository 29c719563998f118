import { deriveProof, deriveToolMap } from './derive.js';
import { createIssue, type Report } from './issues.js';
import { overlay } from './overlay.js';
import { readAreas } from './read/areas.js';
import { readPerson } from './read/basics.js';
import { readChart } from './read/chart.js';
import { readInvitation, toContact } from './read/contact.js';
import { Fields, isObject, readEntries, type Given } from './read/fields.js';
import { readGraphs } from './read/graph.js';
import { readPitch, toProfile } from './read/profile.js';
import { readProjects } from './read/projects.js';
import { readRecords } from './read/records.js';
import { readRoles } from './read/roles.js';
import { readSections } from './read/sections.js';
import { resolveReference } from './select.js';
import { recordSections, type EvidenceRule, type EvidenceRules, type Issue, type Reading, type RecordList } from './types.js';

export interface ReadOptions {
  /** BCP 47: the overlay of `folio.languages` to lay on the document, by its exact tag, else by its language. */
  readonly language?: string;
}

// Sections by the names they go by in the wild.
const SYNONYMS: { readonly [section: string]: readonly string[] } = {
  work: ['work', 'employment', 'experience', 'workExperience', 'jobs', 'positions'],
  projects: ['projects'],
  skills: ['skills'],
  education: ['education'],
  certificates: ['certificates', 'certifications', 'certification', 'licenses'],
  publications: ['publications', 'writing'],
  awards: ['awards', 'honors', 'recognition'],
  languages: ['languages'],
  volunteer: ['volunteer', 'volunteering', 'service'],
  interests: ['interests', 'hobbies'],
  references: ['references', 'testimonials', 'recommendations'],
};
const BASICS = ['name', 'label', 'image', 'picture', 'email', 'phone', 'url', 'website', 'summary', 'location', 'profiles', 'social'];

/** An issue list this long helps nobody; what is beyond is only counted. */
const MOST_ISSUES = 1000;

/** The overlay for a language: its exact tag, else its primary language. */
function findOverlay(folio: Given, wanted: string | undefined): readonly [tag: string, value: unknown] | undefined {
  const { languages } = folio;
  if (!wanted || !isObject(languages)) return undefined;
  const tags = Object.keys(languages);
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  const own = typeof folio['language'] === 'string' ? folio['language'] : '';
  const exact = tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  const tag = exact ?? (primary(own) === primary(wanted) ? undefined : (tags.find((each) => each.toLowerCase() === primary(wanted)) ?? tags.find((each) => primary(each) === primary(wanted))));
  return tag === undefined ? undefined : [tag, languages[tag]];
}

function readRules(fields: Fields, name: string): readonly EvidenceRule[] {
  const found = fields.take(name);
  return readEntries(found?.value, fields.at(name), fields.report, (rule) => {
    const skill = rule.text('skill', 'name');
    const source = rule.text('source');
    rule.leave();
    return skill && source ? { skill, source } : undefined;
  });
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
  const found = findOverlay(extension, options.language);
  const whole = found ? overlay(source, found[1]) : source;
  const fields = new Fields(isObject(whole) ? whole : source, '', report);
  const folioGiven = fields.take('folio');
  if (folioGiven && !isObject(folioGiven.value)) fields.issue(100, 'folio');
  const folio = new Fields(isObject(folioGiven?.value) ? folioGiven.value : {}, '/folio', report);
  folio.skip('languages', 'snapshots');
  fields.skip('$schema', 'meta');
  const ownLanguage = folio.text('language');
  const language = found?.[0] ?? ownLanguage;

  const section = (name: string): readonly [value: unknown, pointer: string] => {
    const taken = fields.take(...SYNONYMS[name]!);
    return [taken?.value, taken ? fields.at(taken.name) : `/${name}`];
  };
  const [work, workAt] = section('work');
  const roles = readRoles(work, report, workAt);
  const [given2, projectsAt] = section('projects');
  let projects = readProjects(given2, report, projectsAt);
  const areas = readAreas(folio.take('focus')?.value, report, '/folio/focus');
  let maps = readGraphs(folio.take('maps')?.value, report);

  const [skills, skillsAt] = section('skills');
  const ringsGiven = folio.take('rings');
  const drawn = ringsGiven && readChart(isObject(ringsGiven.value) ? ringsGiven.value : { sectors: ringsGiven.value }, report, '/folio/rings');
  const derived = readChart(skills, drawn ? () => {} : report, skillsAt);
  if (drawn && derived) {
    const names = new Set(drawn.sectors.flatMap((sector) => sector.skills.map((skill) => skill.name.toLowerCase())));
    const missing = derived.sectors.flatMap((sector) => sector.skills.filter((skill) => !names.has(skill.name.toLowerCase())).map((skill) => skill.name));
    if (missing.length) report(createIssue(409, skillsAt, { text: missing.join(', ') }));
  }
  const chart = drawn ?? derived;

  const records: RecordList[] = [];
  for (const name of recordSections) {
    const [value, pointer] = section(name);
    const list = readRecords(name, value, report, pointer);
    if (list) records.push(list);
  }

  const basicsGiven = fields.take('basics', 'info');
  const basicsValue = isObject(basicsGiven?.value) ? basicsGiven.value : {};
  // A document without `basics` may have its fields at the top.
  const top = basicsGiven ? [] : BASICS.flatMap((name) => { const taken = fields.take(name); return taken ? [[name, taken.value] as const] : []; });
  const person = readPerson(new Fields({ ...basicsValue, ...Object.fromEntries(top) }, basicsGiven ? fields.at(basicsGiven.name) : '', report), language);

  for (const name of Object.keys(fields.given)) {
    if (/^[_$@]/.test(name)) continue;
    const taken = fields.take(name);
    const list = taken && readRecords(name, taken.value, report, fields.at(name));
    if (list) records.push(list);
  }
  fields.leave();

  const content = { roles, projects, maps, records };
  const resolve = (text: string) => resolveReference(content, text);
  const pitch = readPitch(folio, resolve);
  const profile = toProfile(person, pitch.proof.length ? pitch : { ...pitch, proof: deriveProof(roles) });
  const contactGiven = folio.take('contact');
  const invitation = new Fields(isObject(contactGiven?.value) ? contactGiven.value : {}, '/folio/contact', report);
  const contact = toContact(person, readInvitation(invitation), pitch.availability);
  invitation.leave();

  projects = projects.map((project) => {
    if (!project.map || maps.some((map) => map.id === project.map)) return project;
    report(createIssue(403, `${project.pointer}/map`, { text: project.map }));
    return { ...project, map: undefined };
  });
  const tools = maps.length ? undefined : deriveToolMap(chart, profile);
  if (tools) maps = [tools];

  const aliasesGiven = folio.take('aliases');
  const aliases: Record<string, string> = Object.create(null) as Record<string, string>;
  if (isObject(aliasesGiven?.value)) {
    const inner = new Fields(aliasesGiven.value, '/folio/aliases', report);
    for (const key of Object.keys(aliasesGiven.value)) {
      const name = inner.text(key);
      if (name) aliases[key] = name;
    }
  }
  const evidenceGiven = folio.take('evidence');
  const rules = new Fields(isObject(evidenceGiven?.value) ? evidenceGiven.value : {}, '/folio/evidence', report);
  const evidence: EvidenceRules = { add: readRules(rules, 'add'), veto: readRules(rules, 'veto') };
  rules.leave();

  const sectionsGiven = folio.take('sections');
  const all = { language, profile, areas, roles, projects, maps, chart, records, contact };
  const sections = readSections(sectionsGiven?.value, all, report);
  folio.leave();
  if (more) issues.push(createIssue(109, '', { count: more }));
  return { portfolio: { ...all, sections, aliases, evidence }, issues };
}
