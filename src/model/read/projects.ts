import type { Report } from '../issues.js';
import type { Project } from '../types.js';
import { hasAny, idGiver, isObject, readEntries } from './fields.js';
import { readLinks, readNamedLinks } from './links.js';
import { period } from './periods.js';

const PROJECT = {
  name: 'text name title label',
  type: 'text type category',
  tagline: 'text tagline subtitle',
  description: 'text description',
  summary: 'text summary',
  outcome: 'text outcome result impact',
  period,
  url: 'url url website link homepage',
  roles: 'texts roles role',
  entity: 'text entity company client organization',
  highlights: 'texts highlights features achievements',
  keywords: 'words keywords technologies tech techStack stack skills tools languages',
  map: 'text map',
} as const;

/** `projects`: in the author's order. */
export function readProjects(given: unknown, report: Report, pointer = '/projects'): readonly Project[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields): Project | undefined => {
    const entry = giveId(fields);
    const { confidential: flag } = fields.given;
    const secret = typeof flag === 'boolean' ? fields.take('confidential') && flag : fields.text('confidential');
    const confidential = secret || undefined;
    const { description, ...read } = fields.read(PROJECT);
    const facts: Project['facts'][number][] = [];
    const links = [
      ...readLinks(fields, facts, 'links'),
      ...readNamedLinks(fields, 'repository', 'repo', 'github', 'source', 'demo', 'live'),
    ];
    facts.push(...fields.facts());
    // Beside a summary, the description is the one line under the name.
    const tagline = read.tagline ?? (read.summary && description);
    const more = tagline === description ? undefined : description;
    const project = {
      ...read,
      tagline,
      summary: [read.summary, more].filter(Boolean).join('\n') || undefined,
      links,
      facts,
    };
    if (!hasAny(project)) return undefined;
    const name =
      read.name ?? project.summary ?? read.entity ?? read.highlights[0] ?? facts[0]?.value ?? read.url ?? entry.id;
    return { ...entry, ...project, name, confidential };
  });
}

/** One entry of `projects`. */
export function readProject(given: unknown, report: Report, pointer = '/projects'): Project | undefined {
  return isObject(given) ? readProjects([given], report, pointer)[0] : undefined;
}
