import { readDate, readPeriod } from '../../src/model/dates.js';
import { isoDate } from '../../src/model/format-dates.js';
import { plainText } from '../../src/model/inline.js';
import { decodeEntities } from '../../src/model/read/values.js';
import type { Issue, WrittenDate } from '../../src/model/types.js';

/** Documents written for a form each (the people in them are made up), and those that packages of others ship. */
export const ownFiles: readonly string[] = [
  'test/corpus/arabic.json',
  'test/corpus/dates-ar.json',
  'test/corpus/dates-de.json',
  'test/corpus/dates-es.json',
  'test/corpus/dates-fa.json',
  'test/corpus/dates-fr.json',
  'test/corpus/dates-he.json',
  'test/corpus/dates-in-one.json',
  'test/corpus/dates-it.json',
  'test/corpus/dates-ja.json',
  'test/corpus/dates-ko.json',
  'test/corpus/dates-machine.json',
  'test/corpus/dates-nl.json',
  'test/corpus/dates-none.json',
  'test/corpus/dates-numbers.json',
  'test/corpus/dates-pl.json',
  'test/corpus/dates-pt.json',
  'test/corpus/dates-rough.json',
  'test/corpus/dates-ru.json',
  'test/corpus/dates-strange.json',
  'test/corpus/dates-sv.json',
  'test/corpus/dates-tr.json',
  'test/corpus/dates-words-en.json',
  'test/corpus/dates-zh.json',
  'test/corpus/empty-fields.json',
  'test/corpus/extra-fields.json',
  'test/corpus/figures.json',
  'test/corpus/folio.json',
  'test/corpus/fresh.json',
  'test/corpus/html.json',
  'test/corpus/legacy.json',
  'test/corpus/long-career.json',
  'test/corpus/long-words.json',
  'test/corpus/many-highlights.json',
  'test/corpus/markdown.json',
  'test/corpus/minimal.json',
  'test/corpus/mixed-scripts.json',
  'test/corpus/no-basics.json',
  'test/corpus/nothing.json',
  'test/corpus/parallel.json',
  'test/corpus/positions.json',
  'test/corpus/private.json',
  'test/corpus/promotions.json',
  'test/corpus/sections-renamed.json',
  'test/corpus/signs.json',
  'test/corpus/skills-many.json',
  'test/corpus/skills-object.json',
  'test/corpus/standard.json',
  'test/corpus/stints.json',
  'test/corpus/top-level.json',
  'test/corpus/urls.json',
  'test/corpus/wrong-types.json',
];
export const otherFiles: readonly string[] = [
  'node_modules/@jsonresume/schema/sample.resume.json',
  'node_modules/@jsonresume/schema/examples/career-changer.resume.json',
  'node_modules/@jsonresume/schema/examples/new-grad.resume.json',
  'node_modules/@jsonresume/schema/examples/senior-engineer.resume.json',
  'node_modules/jsonresume-theme-stackoverflow/docs/sample.resume.json',
  'node_modules/fresh-resume-starter/src/starter-resume.fresh.json',
  'node_modules/fresh-resume-starter/src/starter-resume.jrs.json',
  'node_modules/fresh-test-resumes/src/fresh/empty.json',
  'node_modules/fresh-test-resumes/src/fresh/jane-fullstacker.json',
  'node_modules/fresh-test-resumes/src/fresh/johnny-trouble.json',
  'node_modules/fresh-test-resumes/src/fresh/short.json',
  'node_modules/fresh-test-resumes/src/fresh/starter-resume.json',
  'node_modules/fresh-test-resumes/src/fresh/override/jane-partial-a.json',
  'node_modules/fresh-test-resumes/src/fresh/override/jane-partial-b.json',
  'node_modules/fresh-test-resumes/src/fresh/override/jane-partial-c.json',
  'node_modules/fresh-test-resumes/src/jrs/empty.json',
  'node_modules/fresh-test-resumes/src/jrs/jane-fullstacker.json',
  'node_modules/fresh-test-resumes/src/jrs/jane-incomplete.json',
  'node_modules/fresh-test-resumes/src/jrs/john-doe.json',
  'node_modules/fresh-test-resumes/src/jrs/richard-hendriks.json',
  'node_modules/fresh-test-resumes/src/priv/david-tacker.fresh.json',
];

/** What must never be read on a page. */
export const FORBIDDEN = /\bundefined\b|\bNaN\b|Invalid Date|\[object \w+\]/;

/** A text of a document, and where it stands. */
export interface Said {
  readonly pointer: string;
  readonly text: string;
}

/** Every text of a document that is meant for readers: all sections but `folio`, without what is private or for machines. */
export function textsOf(value: unknown, pointer = ''): Said[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const { private: hidden } = value as { readonly private?: unknown };
  if (hidden === true || hidden === 'true') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    /^(?:[_$@].*|id)$/.test(key) || (!pointer && /^(?:meta|folio|theme)$/.test(key))
      ? []
      : textsOf(each, `${pointer}/${key}`),
  );
}

/** Letters and figures only: how words are set apart and decorated does not matter. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const country = (code: string, language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};

/** What no reader could find in `shown`: neither as it is written nor, for dates and countries, as it is understood. */
export function missingFrom(shown: string, document: unknown, issues: readonly Issue[], language = 'en'): Said[] {
  const whole = fold(shown);
  const has = (text: string): boolean => whole.includes(fold(text));
  const hasDate = (written: WrittenDate | undefined): boolean =>
    !written || !!written.present || has(written.date && !written.verbatim ? isoDate(written.date) : written.text);
  return textsOf(document).filter(({ pointer, text }) => {
    const decoded = decodeEntities(text);
    if ([text, decoded, plainText(decoded)].some(has)) return false;
    const { start, end } = readPeriod(text, undefined);
    if (/\d/.test(isoText(start) + isoText(end)) ? hasDate(start) && hasDate(end) : readDate(text)?.present)
      return false;
    if (/^[a-z]{2}$/i.test(text) && has(country(text, language))) return false;
    return !issues.some(
      ({ code, pointer: at }) => leftOut.has(code) && (pointer === at || pointer.startsWith(`${at}/`)),
    );
  });
}

const isoText = (written: WrittenDate | undefined): string => (written?.date ? isoDate(written.date) : '');

/** Issues that say that something is not shown. */
export const leftOut: ReadonlySet<number> = new Set([101, 105, 106, 107, 301]);
