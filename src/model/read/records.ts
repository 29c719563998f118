import type { Report } from '../issues.js';
import { recordSections, type RecordEntry, type RecordList } from '../types.js';
import { addFact, readEntries, readableKey } from './fields.js';
import { period as onDate, since } from './periods.js';

// Where each section keeps its title, its subtitle and its score: today's names first.
const NAMES: { readonly [section: string]: readonly [title: string, subtitle: string, area?: string, score?: string] } =
  {
    education: ['institution school', 'studyType degree', 'area studyArea major field', 'score gpa grade'],
    certificates: ['name title', 'issuer authority organization'],
    publications: ['name title', 'publisher'],
    awards: ['title name', 'awarder issuer from'],
    languages: ['language name', 'fluency level'],
    volunteer: ['organization company', 'position role title'],
  };

/** How the entries of a section are read. */
function makeShape(section: string) {
  const [titles, subtitles, areas = '', scores = ''] = NAMES[section] ?? ['', 'position role issuer publisher level'];
  return {
    title: `${titles} name title label organization institution company language`,
    subtitle: subtitles,
    area: areas,
    score: scores,
    courses: areas ? 'texts: courses' : 'texts:',
    period: areas || section === 'volunteer' ? since : onDate,
    url: 'url: url website link',
    summary: 'summary description text abstract',
    highlights: 'texts: highlights achievements',
    keywords: 'words: keywords tags',
    facts: 'facts:',
  } as const;
}
const shapes = new Map<string, ReturnType<typeof makeShape>>();
// Sections of the author's own have one shape.
function shapeOf(section: string): ReturnType<typeof makeShape> {
  const name = Object.hasOwn(NAMES, section) ? section : '';
  const shape = shapes.get(name) ?? makeShape(name);
  shapes.set(name, shape);
  return shape;
}

/** One record section: one of `recordSections`, or a list under the author's own name. Undefined without entries. */
export function readRecords(
  section: string,
  given: unknown,
  report: Report,
  pointer = `/${section}`,
): RecordList | undefined {
  const known = (recordSections as readonly string[]).includes(section);
  const shape = shapeOf(section);
  const entries = readEntries(given, report, pointer, (fields, giveId): RecordEntry | undefined => {
    const { id, pointer: at } = giveId(fields);
    const quote = section === 'references' ? fields.text('reference') : undefined;
    const { title, subtitle, area, score, courses, period, url, summary, highlights, keywords, facts } =
      fields.read(shape);
    const all: typeof facts = [];
    addFact(all, 'score', score ? [score] : [], true);
    addFact(all, 'courses', courses, true);
    all.push(...facts);
    // What a quotation leaves over is a fact beside it.
    if (quote && summary) addFact(all, readableKey('summary'), [summary]);
    const under = subtitle && area ? `${subtitle}, ${area}` : (subtitle ?? area);
    const date = period.start ?? period.end;
    // The first thing there is, if it has no title.
    const name =
      title ??
      [under, quote ? '' : summary, highlights[0], keywords[0], url, all[0]?.value, date?.text, quote].find(Boolean);
    if (!name) return undefined;
    const said = quote ?? summary;
    return {
      id,
      pointer: at,
      title: name,
      subtitle: title && under ? under : undefined,
      period,
      url,
      summary: said === name ? undefined : said,
      highlights,
      keywords,
      facts: all,
      quoted: !!quote,
    };
  });
  return entries.length ? { section, name: known ? undefined : readableKey(section), known, entries } : undefined;
}
