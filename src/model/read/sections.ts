import type { Report } from '../issues.js';
import { recordSections, sectionKinds, type Graph, type Portfolio, type Section, type SectionKind } from '../types.js';
import { hasAny, readEntries } from './fields.js';

type Content = Omit<Portfolio, 'sections' | 'aliases' | 'evidence'>;
type Unplaced = Omit<Section, 'anchor'>;

// Other names for what a section shows. The name of a record section is taken as that record.
const SYNONYMS: { readonly [word: string]: SectionKind | undefined } = {
  basics: 'hero',
  work: 'roles',
  experience: 'roles',
  timeline: 'roles',
  maps: 'map',
  skills: 'rings',
  areas: 'focus',
  records: 'record',
};

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

/** Anchors are unique: made from the id, else the name, else what is shown. */
function giveAnchors(sections: readonly Unplaced[]): readonly Section[] {
  const taken = new Set<string>();
  return sections.map((section) => {
    const start = slug(section.id) || slug(section.name) || section.show;
    let anchor = start;
    for (let n = 2; taken.has(anchor); n++) anchor = `${start}-${n}`;
    taken.add(anchor);
    return { ...section, anchor };
  });
}

/** The order of a page whose owner has not said one: only what has content. */
function defaultSections(content: Content): readonly Unplaced[] {
  const maps = (hub: boolean): Unplaced[] =>
    content.maps
      .filter((map) => (map.arrangement === 'hub') === hub && !onlyDrawn(map, content))
      .map(({ id, title }) => ({ show: 'map', id, title }));
  const plain = (...kinds: SectionKind[]): Unplaced[] =>
    kinds.filter((show) => hasContent(show, content)).map((show) => ({ show }));
  return [
    ...plain('hero', 'focus'),
    ...maps(false),
    ...plain('roles', 'projects'),
    ...maps(true),
    ...plain('rings'),
    ...content.records.map(({ section, name }): Unplaced => ({ show: 'record', id: section, name })),
    ...plain('contact'),
  ];
}

/** `folio.sections`: what the page shows and in which order; without it, everything that has content. */
export function readSections(
  given: unknown,
  content: Content,
  report: Report,
  pointer = '/folio/sections',
): readonly Section[] {
  if (given === undefined || given === null) return giveAnchors(defaultSections(content));
  const shown = new Set<string>();
  const sections = readEntries(given, pointer, report, (fields): readonly Unplaced[] => {
    const read = fields.read({
      word: 'text show kind section name',
      id: 'text id',
      name: 'text name',
      title: 'text title',
      lead: 'text lead summary',
    });
    fields.leave();
    const { word = '', ...section } = read;
    const lower = word.toLowerCase();
    const record = [...recordSections, ...content.records.map((list) => list.section)].find((name) => name === word);
    const show =
      sectionKinds.find((kind) => kind === lower) ??
      (record ? 'record' : Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined);
    if (!show) {
      fields.issue(400, 'show', { text: word, known: sectionKinds.join(', ') });
      return [];
    }
    const id = section.id ?? (show === 'record' ? record : undefined);
    const ids =
      show === 'map'
        ? content.maps.map((map) => map.id)
        : show === 'record'
          ? content.records.map((list) => list.section)
          : undefined;
    if (ids) {
      // Without an id: the first map that has no section yet, or all the records that have none.
      const open =
        id === undefined ? ids.filter((each) => !shown.has(`${show} ${each}`)) : ids.filter((each) => each === id);
      const chosen = show === 'map' ? open.slice(0, 1) : open;
      chosen.forEach((each) => shown.add(`${show} ${each}`));
      if (chosen.length) return chosen.map((each, index) => ({ ...(!index && section), show, id: each }));
    } else if (hasContent(show, content)) return [{ ...section, show }];
    fields.issue(id !== undefined && show === 'map' ? 403 : 407, '', { text: id ?? word });
    return [];
  });
  return giveAnchors(sections.flat());
}
