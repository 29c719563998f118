import type { Report } from '../issues.js';
import type { Project } from '../types.js';
import { idGiver, isObject, readEntries, type Fields } from './fields.js';
import { readLinks, readNamedLinks } from './links.js';

const readOne = (fields: Fields, giveId: (fields: Fields) => string): Project | undefined => {
  const id = giveId(fields);
  const url = fields.url('url', 'website', 'link', 'homepage');
  const given = fields.take('links');
  const { links, facts } = readLinks(given?.value, fields.at('links'), fields.report);
  const secret = fields.take('confidential');
  const confidential: string | true | undefined = secret?.value === true ? true : secret && secret.value !== false ? fields.textOf(secret) : undefined;
  const description = fields.text('description');
  const summary = fields.text('summary');
  const project = {
    id,
    pointer: fields.pointer,
    type: fields.text('type', 'category'),
    tagline: fields.text('tagline', 'subtitle') ?? (summary ? description : undefined),
    summary: summary ?? description,
    outcome: fields.text('outcome', 'result', 'impact'),
    confidential,
    period: fields.period(false),
    url,
    links: [...links, ...readNamedLinks(fields, 'repository', 'repo', 'github', 'source', 'demo', 'live')],
    roles: fields.texts('roles', 'role'),
    entity: fields.text('entity', 'company', 'client', 'organization'),
    highlights: fields.texts('highlights', 'features', 'achievements'),
    keywords: fields.words('keywords', 'technologies', 'tech', 'techStack', 'stack', 'skills', 'tools', 'languages'),
    map: fields.text('map'),
  };
  const name = fields.text('name', 'title', 'label');
  const all = [...facts, ...fields.facts()];
  const first = name ?? project.tagline ?? project.summary ?? project.entity ?? project.highlights[0] ?? all[0]?.value ?? url;
  return first ? { ...project, name: first, facts: all } : undefined;
};

/** `projects`: in the author's order. */
export function readProjects(given: unknown, report: Report, pointer = '/projects'): readonly Project[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields) => readOne(fields, giveId));
}

/** One entry of `projects`. */
export function readProject(given: unknown, report: Report, pointer = '/projects/0'): Project | undefined {
  return isObject(given) ? readEntries([given], pointer.replace(/\/0$/, ''), report, (fields) => readOne(fields, idGiver()))[0] : undefined;
}
