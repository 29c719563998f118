import type { Report } from '../issues.js';
import type { Fact, Project } from '../types.js';
import { hasAny, readEntries, readEntry, readText, type Fields } from './fields.js';
import { readLinks, readNamedLinks } from './links.js';
import { period } from './periods.js';
import { readSnapshot } from './snapshots.js';

const PROJECT = {
  name: 'name title label',
  type: 'type category',
  tagline: 'tagline subtitle',
  description: 'description',
  more: 'summary',
  outcome: 'outcome result impact',
  period,
  url: 'url: url website link homepage',
  roles: 'texts: roles role',
  entity: 'entity company client organization',
  highlights: 'texts: highlights features achievements',
  keywords: 'words: keywords technologies tech techStack stack skills tools languages',
  map: 'map',
  snapshot: (fields: Fields) => readSnapshot(fields.inner('taken', 'snapshot')),
  confidential: (fields: Fields) => {
    const place = fields.take('confidential');
    return typeof place[0] === 'boolean' ? place[0] || undefined : readText(...place);
  },
} as const;

/** `projects`: in the author's order. */
export function readProjects(given: unknown, report: Report, pointer = '/projects'): readonly Project[] {
  return readEntries(given, report, pointer, (fields, giveId): Project | undefined => {
    const entry = giveId(fields);
    const { description, more, confidential, ...read } = fields.read(PROJECT);
    const facts: Fact[] = [];
    const links = [
      ...readLinks(fields, facts, 'links'),
      ...readNamedLinks(fields, 'repository', 'repo', 'github', 'source', 'demo', 'live'),
    ];
    facts.push(...fields.facts());
    // Beside a summary, the description is the one line under the name.
    const tagline = read.tagline ?? (more && description);
    const summary = [more, tagline === description ? '' : description].filter(Boolean).join('\n') || undefined;
    const project = { ...read, tagline, summary, links, facts };
    if (!hasAny(project)) return undefined;
    const name = read.name ?? summary ?? read.entity ?? read.highlights[0] ?? facts[0]?.value ?? read.url ?? entry.id;
    return { ...entry, ...project, name, confidential };
  });
}

/** One entry of `projects`. */
export function readProject(given: unknown, report: Report, pointer = '/projects'): Project | undefined {
  return readEntry(given, report, pointer, readProjects);
}
