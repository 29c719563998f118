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

/** What runs until today is newer than anything that has ended; what has no date is older. */
const end = ({ period }: Project): PartialDate =>
  period.open ? { year: 9999 } : (period.end?.date ?? period.start?.date ?? { year: -9999 });

function compareNames(language: string | undefined): Intl.Collator['compare'] {
  try {
    return new Intl.Collator(language, { numeric: true }).compare;
  } catch {
    return compareNames(undefined); // A language tag that Intl refuses: the machine's own order.
  }
}

const textOf = (project: Project): string =>
  [project.name, project.type, project.tagline, project.summary, project.outcome, project.entity]
    .concat(project.roles, project.highlights, project.keywords)
    .join('\n')
    .toLowerCase();

/** The projects that match, in the order asked for. Keeps the given order between equals; never changes its input. */
export function selectProjects(projects: readonly Project[], selection: ProjectSelection = {}): readonly Project[] {
  const { order, filter, language } = selection;
  const words = `${filter ?? ''}`.toLowerCase().split(/\s+/);
  const shown = projects.filter((project) => {
    const text = textOf(project);
    return words.every((word) => text.includes(word));
  });
  if (order === 'newest') shown.sort((a, b) => comparePartialDates(end(b), end(a)));
  if (order === 'name') {
    const compare = compareNames(language);
    shown.sort((a, b) => compare(a.name, b.name));
  }
  return shown;
}
