import type { Report } from '../issues.js';
import { recordSections, sectionKinds, type Graph, type Portfolio, type Section, type SectionKind } from '../types.js';
import { hasAny, readEntries } from './fields.js';

const SECTION = {
  word: 'show kind section name',
  id: 'id',
  name: 'name',
  title: 'title',
  lead: 'lead summary',
} as const;

type Content = Omit<Portfolio, 'sections' | 'aliases' | 'evidence'>;
type Unplaced = Omit<Section, 'anchor'>;

// Other names for what a section shows. The name of a record section is taken as that record.
const SYNONYMS = new Map<string, SectionKind>([
  ['basics', 'hero'],
  ['work', 'roles'],
  ['experience', 'roles'],
  ['timeline', 'roles'],
  ['maps', 'map'],
  ['skills', 'rings'],
  ['areas', 'focus'],
  ['records', 'record'],
]);

/** A map that only a card draws, with nothing to read beyond its names, needs no section of its own. */
const onlyDrawn = ({ id, summary, nodes }: Graph, { projects }: Content): boolean =>
  projects.some(({ map }) => map === id) && !summary && !nodes.some((node) => node.summary || node.details.length);

const hasContent = (
  show: SectionKind,
  { profile, areas, roles, projects, maps, chart, records, contact }: Content,
): boolean =>
  hasAny({ hero: profile, focus: areas, map: maps, roles, projects, rings: chart, record: records, contact }[show]);

const slug = (text = ''): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The order of a page whose owner has not said one: only what has content. */
function defaultSections(content: Content): readonly Unplaced[] {
  const kinds: readonly SectionKind[] = [
    'hero',
    'focus',
    'map',
    'roles',
    'projects',
    'map',
    'rings',
    'record',
    'contact',
  ];
  return kinds.flatMap((show, index): readonly Unplaced[] =>
    show === 'map'
      ? // Systems come before the roles, hubs of tools after the projects.
        content.maps.flatMap((map) => {
          const { id, title, arrangement } = map;
          return (arrangement === 'hub') === index > 2 && !onlyDrawn(map, content) ? { show, id, title } : [];
        })
      : show === 'record'
        ? content.records.map(({ section: id, name }) => ({ show, id, name }))
        : hasContent(show, content)
          ? [{ show }]
          : [],
  );
}

/** `folio.sections`: what the page shows and in which order; without it, everything that has content. */
export function readSections(given: unknown, report: Report, pointer: string, content: Content): readonly Section[] {
  const shown = new Set<string>();
  const sections =
    given === undefined || given === null
      ? defaultSections(content)
      : readEntries(given, report, pointer, (fields): readonly Unplaced[] => {
          const { word = '', ...section } = fields.read(SECTION);
          fields.leave();
          const lower = word.toLowerCase();
          const lists = content.records.map((list) => list.section);
          const record = [...recordSections, ...lists].find((name) => name === word);
          const show = sectionKinds.find((kind) => kind === lower) ?? (record ? 'record' : SYNONYMS.get(lower));
          if (!show) {
            fields.issue(400, 'show', { text: word, known: sectionKinds.join(', ') });
            return [];
          }
          const id = section.id ?? (show === 'record' ? record : undefined);
          const ids = show === 'map' ? content.maps.map((map) => map.id) : show === 'record' ? lists : undefined;
          // Without an id: the first map that has no section yet, or all the records that have none.
          const open = ids
            ? ids.filter((each) => (id === undefined ? !shown.has(`${show} ${each}`) : each === id))
            : hasContent(show, content)
              ? [id]
              : [];
          const chosen = show === 'map' ? open.slice(0, 1) : open;
          if (!chosen.length) fields.issue(id !== undefined && show === 'map' ? 403 : 407, '', { text: id ?? word });
          return chosen.map((each, index) => {
            shown.add(`${show} ${each}`);
            return { ...(!index && section), show, id: each };
          });
        }).flat();
  // Anchors are unique: made from the id, else the name, else what is shown.
  const taken = new Set<string>();
  return sections.map((section) => {
    const start = slug(section.id) || slug(section.name) || section.show;
    let anchor = start;
    for (let n = 2; taken.has(anchor); n++) anchor = `${start}-${n}`;
    taken.add(anchor);
    return { ...section, anchor };
  });
}
