import type { Report } from '../issues.js';
import { recordSections, type RecordEntry, type RecordList } from '../types.js';
import { addFact, readEntries, readableKey } from './fields.js';
import { period, since } from './periods.js';

// Where each section keeps its title, its subtitle and its score: today's names first.
const NAMES: { readonly [section: string]: readonly [title: string, subtitle: string, area?: string, score?: string] } =
  {
    education: ['institution school', 'studyType degree', 'area studyArea major field', 'score gpa grade'],
    certificates: ['name title', 'issuer authority organization'],
    publications: ['name title', 'publisher'],
    awards: ['title name', 'awarder issuer'],
    languages: ['language name', 'fluency level'],
    volunteer: ['organization company', 'position role title'],
  };

/** One record section: one of `recordSections`, or a list under the author's own name. Undefined without entries. */
export function readRecords(
  section: string,
  given: unknown,
  report: Report,
  pointer = `/${section}`,
): RecordList | undefined {
  const known = (recordSections as readonly string[]).includes(section);
  const [titles, subtitles, areas = '', scores = ''] = (Object.hasOwn(NAMES, section) && NAMES[section]) || [
    '',
    'position role issuer publisher level',
  ];
  const shape = {
    title: `${titles} name title label organization institution company language`,
    subtitle: subtitles,
    area: areas,
    score: scores,
    courses: areas ? 'texts: courses' : 'texts:',
    period: areas || section === 'volunteer' ? since : period,
    url: 'url: url website link',
    summary: 'summary description text abstract',
    highlights: 'texts: highlights achievements',
    keywords: 'words: keywords tags',
    facts: 'facts:',
  } as const;
  const entries = readEntries(given, report, pointer, (fields, giveId): RecordEntry | undefined => {
    const entry = giveId(fields);
    const quote = section === 'references' ? fields.text('reference') : undefined;
    const { title, subtitle, area, score, courses, facts, ...read } = fields.read(shape);
    const more: typeof facts = [];
    addFact(more, 'score', score ? [score] : [], true);
    addFact(more, 'courses', courses, true);
    more.push(...facts);
    // What a quotation leaves over is a fact beside it.
    if (quote && read.summary) addFact(more, readableKey('summary'), [read.summary]);
    const whole = { ...read, summary: quote ?? read.summary, facts: more };
    const under = [subtitle, area].filter(Boolean).join(', ');
    const date = read.period.start ?? read.period.end;
    // The first thing there is, if it has no title.
    const name = [
      title,
      under,
      quote ? '' : read.summary,
      read.highlights[0],
      read.keywords[0],
      read.url,
      more[0]?.value,
      date?.text,
      quote,
    ].find(Boolean);
    return name
      ? {
          ...entry,
          ...whole,
          title: name,
          subtitle: title && under ? under : undefined,
          summary: whole.summary === name ? undefined : whole.summary,
          quoted: !!quote,
        }
      : undefined;
  });
  return entries.length ? { section, name: known ? undefined : readableKey(section), known, entries } : undefined;
}
