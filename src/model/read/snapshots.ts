import { readDate } from '../dates.js';
import type { Report } from '../issues.js';
import type { Project, Snapshot } from '../types.js';
import { addFact, hasAny, readEntries, readLeaves, type Fields } from './fields.js';
import { shortAddress } from './links.js';

const SNAPSHOT = {
  taken: 'taken',
  stars: (each: Fields) => readLeaves(...each.take('stars'))[0],
  lastCommit: (each: Fields) => readDate(each.text('lastCommit')),
  licence: 'licence license',
  facts: 'facts:',
} as const;

/** The facts of a repository. Without the day they were taken on they say nothing, and are left out. */
export function readSnapshot(fields: Fields): Snapshot | undefined {
  const { taken, stars, lastCommit, licence, facts } = fields.read(SNAPSHOT);
  // "1,204"; what is no number ("1.2k") is shown as it is written.
  const count = Number(stars?.replace(/,(?=\d{3})/g, ''));
  const counted = count >= 0;
  if (stars && !counted) addFact(facts, 'Stars', [stars]);
  const date = readDate(taken);
  if (date?.date) return { taken: date, stars: counted ? count : undefined, lastCommit, licence, facts };
  if ([taken, stars, lastCommit, licence, facts].some(hasAny)) fields.issue(410, taken && 'taken');
  return undefined;
}

/** An address for comparing: a repository is the same with and without `.git`. */
const placeOf = (url = ''): string => shortAddress(url.replace(/(?:\.git)?(?:[?#].*)?$/, '')).toLowerCase();

/**
 * `folio.snapshots` given to the projects they belong to: by `project` (an id, a path, a name), else by an address that
 * the project links to. Of several for one project the last counts.
 */
export function placeSnapshots(
  projects: readonly Project[],
  given: unknown,
  report: Report,
  at: string,
): readonly Project[] {
  const placed = [...projects];
  readEntries(given, report, at, (fields) => {
    const { project, url } = fields.read({ project: 'project', url: 'url: url' });
    const snapshot = readSnapshot(fields);
    const index = placed.findIndex(({ id, name, pointer, url: own = '', links }) =>
      project
        ? [id, name, pointer.slice(1)].includes(project)
        : url && [own, ...links.map(({ href }) => href)].some((href) => placeOf(href) === placeOf(url)),
    );
    if (!snapshot) return;
    if (placed[index]) placed[index] = { ...placed[index], snapshot };
    else fields.issue(403, '', { text: project ?? url });
    return true;
  });
  return placed;
}
