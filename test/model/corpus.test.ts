import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/model/dates.js';
import { formatDuration, isoDate } from '../../src/model/format-dates.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { readDocument } from '../../src/model/read-document.js';
import { groupStints } from '../../src/model/stints.js';
import type { PartialDate } from '../../src/model/types.js';
import { FORBIDDEN, leftOut, missingFrom, otherFiles, ownFiles } from '../corpus/corpus.js';

const root = new URL('../../', import.meta.url);
const open = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
/** The day the table is reckoned from, as roles may run until today. */
const TODAY = { year: 2026, month: 11, day: 23 };

/** Every text of a model, but what is there for addresses only. */
const modelTexts = (value: unknown, key = ''): string =>
  typeof value === 'string'
    ? /^(?:id|pointer|anchor)$/.test(key)
      ? ''
      : value
    : typeof value === 'object' && value
      ? (key === 'date' ? [['', isoDate(value as PartialDate)]] : Object.entries(value))
          .map(([name, each]) => modelTexts(each, name))
          .join(' ')
      : '';

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
