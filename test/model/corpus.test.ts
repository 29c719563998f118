import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/model/dates.js';
import { formatDuration, isoDate } from '../../src/model/format-dates.js';
import { plainText } from '../../src/model/inline.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { readDocument } from '../../src/model/read-document.js';
import { groupStints } from '../../src/model/stints.js';
import type { PartialDate } from '../../src/model/types.js';
import { FORBIDDEN, leftOut, missingFrom, otherFiles, ownFiles } from '../corpus/corpus.js';

const root = new URL('../../', import.meta.url);
const open = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
/** The day the table is reckoned from, as roles may run until today. */
const TODAY = { year: 2026, month: 11, day: 23 };

/** Every text of a model, but what is there for addresses only: as it stands there, then without its markup. */
const modelTexts = (value: unknown): string => {
  const texts: string[] = [];
  const walk = (each: unknown, key = ''): void => {
    if (typeof each === 'string' && !/^(?:id|pointer|anchor)$/.test(key)) texts.push(each);
    else if (key === 'date') texts.push(isoDate(each as PartialDate));
    else if (typeof each === 'object' && each) for (const [name, inner] of Object.entries(each)) walk(inner, name);
  };
  walk(value);
  return [...texts, ...texts.map(plainText)].join(' ');
};

test('the list of files is whole', () => {
  const there = readdirSync(new URL('test/corpus/', root)).filter((name) => name.endsWith('.json'));
  expect([...ownFiles]).toEqual(there.sort().map((name) => `test/corpus/${name}`));
  expect(ownFiles.length).toBeGreaterThanOrEqual(40);
});

describe.each([...ownFiles, ...otherFiles])('%s', (file) => {
  const document = open(file);
  const { portfolio, issues } = readDocument(document);

  test('every text is in the model, or reported as left out', () => {
    expect(missingFrom(modelTexts(portfolio), document, issues, portfolio.language)).toEqual([]);
  });
  test('no forbidden word', () => {
    expect(modelTexts(portfolio)).not.toMatch(FORBIDDEN);
    expect(issues.map(({ message }) => message).join('\n')).not.toMatch(FORBIDDEN);
  });
  test('is not changed by reading, and reads the same twice', () => {
    expect(document).toEqual(open(file));
    expect(readDocument(document)).toEqual({ portfolio, issues });
  });
  test('each role stands in one group', () => {
    const grouped = groupStints(portfolio.roles, TODAY).flatMap(({ positions }) =>
      positions.map(({ role }) => role.id),
    );
    expect(grouped.sort()).toEqual(portfolio.roles.map(({ id }) => id).sort());
  });
});

test('a sample that is no JSON gives one issue', () => {
  const text = readFileSync(
    new URL('node_modules/fresh-test-resumes/src/fresh/johnny-trouble.broken.json', root),
    'utf8',
  );
  expect(parseDocument(text, 'johnny-trouble.broken.json')).toMatchObject({ issue: { severity: 'error' } });
});

test('docs/corpus.md is what `npm run corpus` writes', async () => {
  const rows = (files: readonly string[]): string =>
    files
      .map((file) => {
        const { portfolio, issues } = readDocument(open(file));
        const { roles } = portfolio;
        const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
        const time = durationOf(
          roles.map(({ period }) => period),
          TODAY,
        );
        return [
          file.replace(/^test\/corpus\/|^node_modules\//, '').replace(/\.json$/, ''),
          roles.length,
          groupStints(roles, TODAY).length,
          portfolio.records.length,
          formatDuration(time.months, 'en', time.approximate) || '–',
          count('error') + count('warning'),
          count('note'),
          issues.filter(({ code }) => leftOut.has(code)).length,
        ].join(' | ');
      })
      .map((row) => `| ${row} |`)
      .join('\n');
  const head = `| document | roles | groups | record sections | total time | errors and warnings | notes | of them: left out |\n|---|---|---|---|---|---|---|---|`;
  await expect(`# Corpus

Written by \`npm run corpus\`, checked by \`npm test\`. Each document is read and, in three engines at 320 px, rendered: without
an exception, without a broken word (undefined, NaN, Invalid Date, [object Object]), with every text of its sections on the
page, without horizontal overflow and, in Chromium, without a finding of axe.

A group is a stay at one employer. The total time is that of all roles together, months that ran twice counted once, to
23 November 2026; “~” where an end is known to the year only. “Left out” counts issues that say that something is not shown:
a yes or no without words, an entry without content, what is for machines.

## Documents written for a form each

${ownFiles.length} documents, the people in them made up.

${head}
${rows(ownFiles)}

## Documents that packages of others ship

${otherFiles.length} documents, read where they are installed.

${head}
${rows(otherFiles)}
`).toMatchFileSnapshot('../../docs/corpus.md');
});

test('documents of every key, with anything in it: no text is lost unreported', () => {
  const key = fc.constantFrom(
    ...'name label title position company employer summary description highlights keywords startDate endDate date url website location city countryCode profiles network username level fluency language institution area studyType score courses issuer awarder publisher releaseDate reference organization roles positions entity type links repository history sets list items skills years from to current period private id image email phone quote category value text content env highlightGroups outcome confidential rating $note _note teamSize'.split(
      ' ',
    ),
  );
  const section = fc.constantFrom(
    ...'basics work volunteer education awards certificates publications skills languages interests references projects employment experience info contact social certifications hobbies testimonials talks extra affiliation service recognition writing'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.nat({ max: 99_999 }).map((n) => `w${n}w`),
    fc.constantFrom(
      '2014',
      '2014-06',
      'Aug. 2011',
      'Present',
      '2014 – 2016',
      'soon',
      '03/04/2014',
      '٢٠١٤',
      '2020-13-45',
      'since 2019',
      '-',
      '',
      '<b>bold</b> &amp; more',
      '[link](https://a.example)',
      'https://b.example/x',
      'javascript:alert(1)',
      'line\nother',
      'مرفأ Kafka',
      '\ud800',
      '\u202eevil',
      '60 % less',
      '  ',
      '* star',
      'a@b.example',
      '+1 555 0100',
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      { arbitrary: text, weight: 4 },
      fc.constantFrom(null, true, false, 0, 7, 2014, 1404000000000),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
  }));
  const entries = fc.oneof(
    fc.array(fc.dictionary(key, value as fc.Arbitrary<unknown>, { maxKeys: 6 }), { maxLength: 3 }),
    value as fc.Arbitrary<unknown>,
  );
  fc.assert(
    fc.property(fc.dictionary(section, entries, { maxKeys: 6 }), (document) => {
      const { portfolio, issues } = readDocument(document);
      const shown = modelTexts(portfolio);
      expect(shown).not.toMatch(FORBIDDEN);
      // What is left of a field may be read again from its place: then its issue has the pointer of that place.
      const fieldOf = (pointer: string): string =>
        pointer
          .replace(/\/\d+(?=\/|$)/g, '')
          .split('/')
          .slice(0, 3)
          .join('/');
      const told = new Set(issues.filter(({ code }) => leftOut.has(code)).map(({ pointer }) => fieldOf(pointer)));
      expect(missingFrom(shown, document, issues).filter(({ pointer }) => !told.has(fieldOf(pointer)))).toEqual([]);
      groupStints(portfolio.roles, TODAY);
    }),
    { numRuns: Number(process.env['FOLIO_RUNS'] ?? 500) },
  );
}, 120_000);
