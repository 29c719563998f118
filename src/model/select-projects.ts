import { comparePartialDates } from './dates.js';
import { foldText, foldWords } from './fold.js';
import { plainText } from './inline.js';
import { formatter } from './intl.js';
import type { PartialDate, Project } from './types.js';

export const projectOrders = ['document', 'newest', 'name'] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export interface ProjectSelection {
  /** Anything unknown counts as `document`. */
  readonly order?: ProjectOrder | undefined;
  /** Words that must all stand somewhere in the project's text; case and accents do not matter. */
  readonly filter?: string | undefined;
  /** A word of the stack, by any spelling that differs only in case, spaces and signs. */
  readonly skill?: string | undefined;
  /** The project's type; case does not matter. */
  readonly kind?: string | undefined;
  /** BCP 47, for the order of names. */
  readonly language?: string | undefined;
}

/** What runs until today is newer than anything that has ended; what has no date is older. */
const end = ({ period }: Project): PartialDate =>
  period.open ? { year: 9999 } : (period.end?.date ?? period.start?.date ?? { year: -9999 });

/** What may be a text, for comparing. */
const fold = (text: unknown): string => foldText(`${text ?? ''}`);

/** A word of a stack for comparing: "Node.js" and "NodeJS" are one. */
export const bareWord = (word: unknown): string => fold(word).replace(/[^\p{L}\p{N}+#]/gu, '') || fold(word);

const texts = new WeakMap<Project, string>();

/** All that a card says, folded. */
function textOf(project: Project): string {
  let text = texts.get(project);
  if (text === undefined) {
    const { name, type, tagline, summary, outcome, entity, confidential, roles, highlights, keywords } = project;
    const more = [
      ...project.facts.flatMap(({ label, value }) => [label, value]),
      ...project.links.map(({ label }) => label),
    ];
    const all = [name, type, tagline, summary, outcome, entity, confidential, roles, highlights, keywords, more];
    texts.set(project, (text = fold(plainText(all.flat().join('\n')))));
  }
  return text;
}

/** The projects that match, in the order asked for. Keeps the document's order between equals; never changes its input. */
export function selectProjects(projects: readonly Project[], selection: ProjectSelection = {}): readonly Project[] {
  const { order, filter, skill, kind, language } = selection;
  const words = foldWords(filter ?? '');
  const shown = projects.filter(
    (project) =>
      words.every((word) => textOf(project).includes(word)) &&
      (!kind || fold(project.type) === fold(kind)) &&
      (!skill || project.keywords.some((keyword) => bareWord(keyword) === bareWord(skill))),
  );
  if (order === 'newest') shown.sort((a, b) => comparePartialDates(end(b), end(a)));
  if (order === 'name') {
    const { compare } = formatter(Intl.Collator, language ?? 'en', { numeric: true });
    shown.sort((a, b) => compare(a.name, b.name));
  }
  return shown;
}
