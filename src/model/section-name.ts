import { mapById, recordList } from './select.js';
import { recordSections, type Portfolio, type RecordSection, type Section, type SectionKind } from './types.js';

const isKnown = (id: string | undefined): id is RecordSection =>
  (recordSections as readonly (string | undefined)[]).includes(id);

/**
 * The short name of a section: the author's, a map's own title, a record's section, else our word for its kind. `say` has
 * the words of the assembled page.
 */
export function sectionName(
  { name, show, id = '' }: Section,
  portfolio: Portfolio,
  say: (word: Exclude<SectionKind, 'hero' | 'record'> | RecordSection | 'title') => string,
): string {
  if (name) return name;
  if (show === 'hero') return say('title');
  if (show === 'map') return mapById(portfolio, id)?.title ?? say('map');
  if (show === 'record') return isKnown(id) ? say(id) : (recordList(portfolio, id)?.name ?? id);
  return say(show);
}
