import { comparePartialDates, readDate } from '../dates.js';
import type { Report } from '../issues.js';
import type { Project, Snapshot } from '../types.js';
import { addFact, hasAny, readEntries, readLeaves, type Fields } from './fields.js';
import { shortAddress } from './links.js';

/** A snapshot, and the project or the address it belongs to. */
interface Placed {
  readonly pointer: string;
  readonly project: string | undefined;
  readonly url: string | undefined;
  readonly snapshot: Snapshot;
}

/** The facts of a repository. Without the day they were taken on they say nothing, and are left out. */
export function readSnapshot(fields: Fields): Placed | undefined {
  const { project, url, taken, stars, commit, licence, facts } = fields.read({
    project: 'project',
    url: 'url: url',
    taken: 'taken date takenAt',
    stars: (each) => readLeaves(...each.take('stars'))[0],
    commit: 'lastCommit',
    licence: 'licence license',
    facts: 'facts:',
  });
  // "1,204"; what is no number ("1.2k") is shown as it is written.
  const count = Number(stars?.replace(/(?<=\d)[,' ](?=\d{3})/g, ''));
  if (stars && !(count >= 0)) addFact(facts, 'Stars', [stars]);
  const date = readDate(taken);
  const read = { stars: count >= 0 ? count : undefined, lastCommit: readDate(commit), licence, facts };
  if (date?.date) return { pointer: fields.pointer, project, url, snapshot: { taken: date, ...read } };
  if ([taken, url, stars, commit, licence, facts].some(hasAny)) fields.issue(410, taken ? 'taken' : '');
  return undefined;
}

/** An address for comparing: a repository is the same with and without `.git`. */
const placeOf = (url: string | undefined): string | undefined =>
  url && shortAddress(url.replace(/(?:\.git)?(?:[?#].*)?$/, '')).toLowerCase();

/**
 * `folio.snapshots` given to the projects they belong to: by `project` (an id, a path, a name), else by an address that
 * the project links to. Of several for one project the newest counts.
 */
export function placeSnapshots(
  projects: readonly Project[],
  given: unknown,
  report: Report,
  pointer: string,
): readonly Project[] {
  const placed = new Map<Project, Snapshot>();
  const all = readEntries(given, report, pointer, readSnapshot);
  for (const { pointer: at, project: name, url, snapshot } of all) {
    const project = projects.find((each) =>
      name
        ? [each.id, each.pointer, each.pointer.slice(1), `projects/${each.id}`, each.name].includes(name)
        : url && [each.url, ...each.links.map(({ href }) => href)].some((href) => placeOf(href) === placeOf(url)),
    );
    if (!project) report(403, at, { text: name ?? url });
    else if (!(comparePartialDates(placed.get(project)?.taken.date ?? { year: 0 }, snapshot.taken.date!) > 0))
      placed.set(project, snapshot);
  }
  return placed.size
    ? projects.map((project) => ({ ...project, snapshot: placed.get(project) ?? project.snapshot }))
    : projects;
}
