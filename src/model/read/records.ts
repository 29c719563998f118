import type { Report } from '../issues.js';
import { recordSections, type RecordEntry, type RecordList, type RecordSection } from '../types.js';
import { idGiver, readEntries, readableKey, type Fields } from './fields.js';

/** Where each section keeps its title and subtitle, and which fields of its own it has. */
const SHAPES: { readonly [section in RecordSection]: { readonly title: readonly string[]; readonly subtitle: readonly string[]; readonly facts?: readonly string[] } } = {
  education: { title: ['institution', 'school'], subtitle: ['studyType', 'degree', 'area', 'studyArea', 'major'], facts: ['score', 'courses'] },
  certificates: { title: ['name'], subtitle: ['issuer', 'authority'] },
  publications: { title: ['name'], subtitle: ['publisher'] },
  awards: { title: ['title'], subtitle: ['awarder', 'issuer'] },
  languages: { title: ['language'], subtitle: ['fluency', 'level'] },
  volunteer: { title: ['organization'], subtitle: ['position', 'role'] },
  interests: { title: ['name'], subtitle: [] },
  references: { title: ['name'], subtitle: [] },
};
const ANY = ['name', 'title', 'label', 'organization', 'institution', 'company', 'language'];
const ANY_SUBTITLE = ['position', 'role', 'issuer', 'publisher', 'awarder', 'publication', 'event', 'level'];

const isKnown = (section: string): section is RecordSection => (recordSections as readonly string[]).includes(section);

function readEntry(section: string, fields: Fields, giveId: (fields: Fields) => string): RecordEntry | undefined {
  const shape = isKnown(section) ? SHAPES[section] : undefined;
  const id = giveId(fields);
  const quote = section === 'references' ? fields.text('reference') : undefined;
  // `gpa` and its like come before the facts, so that they stand there under the name of today.
  const score = section === 'education' ? fields.text('score', 'gpa', 'grade') : undefined;
  const title = fields.text(...(shape?.title ?? []), ...ANY);
  const subtitle = shape
    ? section === 'education'
      ? [fields.text('studyType', 'degree'), fields.text('area', 'studyArea', 'major', 'field')].filter(Boolean).join(', ')
      : shape.subtitle.length ? fields.text(...shape.subtitle) : undefined
    : fields.text(...ANY_SUBTITLE);
  const entry = {
    id,
    pointer: fields.pointer,
    period: fields.period(section === 'volunteer' || section === 'education'),
    url: fields.url('url', 'website', 'link'),
    summary: quote ?? fields.text('summary', 'description', 'text', 'abstract'),
    highlights: fields.texts('highlights'),
    keywords: fields.words('keywords', 'tags'),
    quoted: quote !== undefined,
    facts: [...(score ? [{ label: 'score', value: score, known: true }] : []), ...fields.facts(...(shape?.facts ?? []))],
  };
  const { summary, highlights, keywords, facts, url, period } = entry;
  const first = title ?? (subtitle || summary || highlights[0] || keywords[0] || facts[0]?.value || url || period.start?.text || period.end?.text);
  if (!first) return undefined;
  return { ...entry, title: first, subtitle: (title && subtitle) || undefined, summary: !title && first === summary && !quote ? undefined : summary };
}

/** One record section: one of `recordSections`, or a list under the author's own name. Undefined without entries. */
export function readRecords(section: string, given: unknown, report: Report, pointer = `/${section}`): RecordList | undefined {
  const giveId = idGiver();
  const entries = readEntries(given, pointer, report, (fields) => readEntry(section, fields, giveId));
  const known = isKnown(section);
  return entries.length ? { section, name: known ? undefined : readableKey(section), known, entries } : undefined;
}
