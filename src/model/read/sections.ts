import type { Report } from '../issues.js';
import { recordSections, sectionKinds, type Graph, type Portfolio, type Section, type SectionKind } from '../types.js';
import { hasContact } from './contact.js';
import { readEntries } from './fields.js';
import { hasProfile } from './profile.js';

type Content = Omit<Portfolio, 'sections' | 'aliases' | 'evidence'>;

// Other names for what a section shows. The name of a record section is taken as that record.
const SYNONYMS: { readonly [word: string]: SectionKind } = {
  basics: 'hero', work: 'roles', role: 'roles', experience: 'roles', timeline: 'roles', maps: 'map', skills: 'rings', areas: 'focus', project: 'projects', records: 'record',
};

/** A map that only a card draws, with nothing to read beyond its names, needs no section of its own. */
const onlyDrawn = ({ id, summary, nodes }: Graph, content: Content): boolean =>
  content.projects.some(({ map }) => map === id) && !summary && nodes.every((node) => !node.summary && !node.details.length);

const hasContent = (show: SectionKind, content: Content): boolean =>
  ({
    hero: () => hasProfile(content.profile),
    focus: () => content.areas.length,
    map: () => content.maps.length,
    roles: () => content.roles.length,
    projects: () => content.projects.length,
    rings: () => content.chart,
    record: () => content.records.length,
    contact: () => hasContact(content.contact),
  })[show]() ? true : false;

const slug = (text: string | undefined): string => (text ?? '').normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Anchors are unique: made from the id, else the name, else what is shown. */
function anchorGiver(): (section: Omit<Section, 'anchor'>) => Section {
  const taken = new Set<string>();
  return (section) => {
    const start = slug(section.id) || slug(section.name) || section.show;
    let anchor = start;
    for (let n = 2; taken.has(anchor); n++) anchor = `${start}-${n}`;
    taken.add(anchor);
    return { ...section, anchor };
  };
}

/** The order of a page whose owner has not said one: only what has content. */
function defaultSections(content: Content): readonly Section[] {
  const maps = content.maps.filter((map) => !onlyDrawn(map, content));
  const records = [...content.records].sort((a, b) => order(a.section) - order(b.section));
  const showMap = ({ id, title }: Graph): Omit<Section, 'anchor'> => ({ show: 'map', id, title });
  const plain = (show: SectionKind): Omit<Section, 'anchor'>[] => (hasContent(show, content) ? [{ show }] : []);
  return [
    ...plain('hero'),
    ...plain('focus'),
    ...maps.filter((map) => map.arrangement !== 'hub').map(showMap),
    ...plain('roles'),
    ...plain('projects'),
    ...maps.filter((map) => map.arrangement === 'hub').map(showMap),
    ...plain('rings'),
    ...records.map(({ section, name }): Omit<Section, 'anchor'> => ({ show: 'record', id: section, name })),
    ...plain('contact'),
  ].map(anchorGiver());
}

const order = (section: string): number => {
  const index = (recordSections as readonly string[]).indexOf(section);
  return index < 0 ? recordSections.length : index;
};

/** `folio.sections`: what the page shows and in which order; without it, everything that has content. */
export function readSections(given: unknown, content: Content, report: Report, pointer = '/folio/sections'): readonly Section[] {
  if (given === undefined || given === null) return defaultSections(content);
  const shown = new Set<string>();
  const sections = readEntries(given, pointer, report, (fields): Omit<Section, 'anchor'>[] => {
    const text = fields.text('show', 'name', 'kind', 'section') ?? '';
    const word = text.toLowerCase();
    const section = { name: fields.text('name'), title: fields.text('title'), lead: fields.text('lead', 'summary') };
    let id = fields.text('id');
    fields.leave();
    let show = sectionKinds.find((kind) => kind === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined);
    if (!show && content.records.some((list) => list.section === text)) [show, id] = ['record', text];
    if (!show && (recordSections as readonly string[]).includes(text)) [show, id] = ['record', text];
    if (!show) {
      fields.issue(400, 'show', { text, known: sectionKinds.join(', ') });
      return [];
    }
    const ids = show === 'map' ? content.maps.map((map) => map.id) : show === 'record' ? content.records.map((list) => list.section) : undefined;
    if (!ids) {
      if (hasContent(show, content)) return [{ show, ...section }];
    } else if (id === undefined) {
      // Without an id: the first map that has no section yet; all the records that have none.
      const open = ids.filter((each) => !shown.has(`${show}/${each}`));
      const chosen = show === 'map' ? open.slice(0, 1) : open;
      chosen.forEach((each) => shown.add(`${show}/${each}`));
      if (chosen.length) return chosen.map((each, index) => ({ show: show!, id: each, ...(index ? {} : section) }));
    } else if (ids.includes(id)) {
      shown.add(`${show}/${id}`);
      return [{ show, id, ...section }];
    } else if (show === 'map') {
      fields.issue(403, 'id', { text: id });
      return [];
    }
    fields.issue(407, '', { text: id ?? text });
    return [];
  });
  return sections.flat().map(anchorGiver());
}
