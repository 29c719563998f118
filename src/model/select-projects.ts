import { comparePartialDates } from './dates.js';
import type { PartialDate, Project } from './types.js';

export const projectOrders = ['given', 'newest', 'name'] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export interface ProjectSelection {
  /** Anything unknown counts as `given`. */
  readonly order?: ProjectOrder;
  /** Words that must all stand somewhere in the project's text; case does not matter. */
  readonly filter?: string;
  /** BCP 47, for the order of names. */
  readonly language?: string;
}

// What runs until today is newer than anything that has ended.
const AHEAD: PartialDate = { year: 9999 };
const end = ({ period }: Project): PartialDate | undefined =>
  period.open ? AHEAD : (period.end?.date ?? period.start?.date);

const newest = (a: Project, b: Project): number => {
  const [x, y] = [end(a), end(b)];
  if (!x || !y) return x ? -1 : y ? 1 : 0; // Without a date: at the end, as given.
  return comparePartialDates(y, x);
};

const textOf = (project: Project): string =>
  [project.name, project.type, project.tagline, project.summary, project.outcome, project.entity]
    .concat(project.roles, project.highlights, project.keywords)
    .join('\n')
    .toLowerCase();

/** The projects that match, in the order asked for. Keeps the given order between equals; never changes its input. */
export function selectProjects(projects: readonly Project[], selection: ProjectSelection = {}): readonly Project[] {
  const { order, filter, language } = selection;
  const words = `${filter ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = words.length
    ? projects.filter((project) => {
        const text = textOf(project);
        return words.every((word) => text.includes(word));
      })
    : projects;
  if (order === 'newest') return shown.toSorted(newest);
  if (order !== 'name') return shown;
  let compare = new Intl.Collator().compare;
  try {
    compare = new Intl.Collator(language, { numeric: true }).compare;
  } catch {
    // A language tag that Intl refuses: the machine's own order.
  }
  return shown.toSorted((a, b) => compare(a.name, b.name));
}
