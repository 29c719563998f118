import type { Report } from '../issues.js';
import { recordSections, type RecordEntry, type RecordList } from '../types.js';
import { hasAny, idGiver, readEntries, readableKey } from './fields.js';
import { period, since } from './periods.js';

// Where each section keeps its title and subtitle: today's names first.
const TITLES: { readonly [section: string]: string } = {
  education: 'institution school',
  certificates: 'name title',
  publications: 'name title',
  awards: 'title name',
  languages: 'language name',
  volunteer: 'organization company',
};
const SUBTITLES: { readonly [section: string]: string } = {
  education: 'studyType degree',
  certificates: 'issuer authority organization',
  publications: 'publisher',
  awards: 'awarder issuer',
  languages: 'fluency level',
  volunteer: 'position role title',
};

/** One record section: one of `recordSections`, or a list under the author's own name. Undefined without entries. */
export function readRecords(
  section: string,
  given: unknown,
  report: Report,
  pointer = `/${section}`,
): RecordList | undefined {
  const giveId = idGiver();
  const known = (recordSections as readonly string[]).includes(section);
  const studies = section === 'education';
  const quotes = section === 'references';
  const entries = readEntries(given, pointer, report, (fields): RecordEntry | undefined => {
    const entry = giveId(fields);
    const quote = quotes ? fields.text('reference') : undefined;
    const { title, subtitle, area, score, ...read } = fields.read({
      title: `text ${TITLES[section] ?? ''} name title label organization institution company language`,
      subtitle: `text ${SUBTITLES[section] ?? 'position role issuer publisher level'}`,
      area: `text ${studies ? 'area studyArea major field' : ''}`,
      score: `text ${studies ? 'score gpa grade' : ''}`,
      period: studies || section === 'volunteer' ? since : period,
      url: 'url url website link',
      summary: 'text summary description text abstract',
      highlights: 'texts highlights achievements',
      keywords: 'words keywords tags',
      facts: studies ? 'facts courses' : 'facts',
    });
    const facts = score ? [{ label: 'score', value: score, known: true }, ...read.facts] : read.facts;
    const under = [subtitle, area].filter(Boolean).join(', ');
    // What a quotation leaves over is a fact beside it.
    if (quote && read.summary) facts.push({ label: readableKey('summary'), value: read.summary, known: false });
    const whole = { ...read, summary: quote ?? read.summary, facts };
    const date = read.period.start ?? read.period.end;
    const name =
      title ??
      (under ||
        (quote ? undefined : read.summary) ||
        read.highlights[0] ||
        read.keywords[0] ||
        read.url ||
        facts[0]?.value ||
        date?.text ||
        quote);
    if (!name || !hasAny({ ...whole, name })) return undefined;
    return {
      ...entry,
      ...whole,
      title: name,
      subtitle: title && under ? under : undefined,
      summary: whole.summary === name ? undefined : whole.summary,
      quoted: !!quote,
    };
  });
  return entries.length ? { section, name: known ? undefined : readableKey(section), known, entries } : undefined;
}
