import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';

const proofOf = (...highlights: string[]): string[] =>
  readDocument({ work: [{ name: 'Harbour', highlights }] }).portfolio.profile.proof.map(({ value }) => value);

describe('figures of proof, found in highlights', () => {
  test.each([
    ['Increased throughput 35%', '35%'],
    ['Reduced latency from 3s to 200ms', '3s to 200ms'],
    ['Saved $1.2M a year', '$1.2M'],
    ['Reached 1,000,000+ users', '1,000,000+'],
    ['Reports: minutes -> seconds', 'minutes → seconds'],
    ['A team of 12, 5+ years, and 40% less waiting', '40%'],
    ['خفضت زمن الاستجابة بنسبة ٤٥٪', '٤٥٪'],
  ])('%s', (text, value) => {
    expect(proofOf(text)).toEqual([value]);
  });

  test.each([
    '5+ years of experience in Java',
    '5+ Jahre Erfahrung',
    'خبرة 5+ سنوات',
    'Worked there from 2014 - 2016, then 2014 → 2016',
    'Call +1 555 123 4567, or +49 30 123456',
    'Born 12.03.1985, graduated 2014-2016 with 3.5 GPA',
    'Python 3, ES6, HTML5, C++11/14/17, Angular 1.x on Windows 95 to 98',
    'ISO 9001:2015 and 24/7 support from 10.0.0.1',
    'Ticket #1,234 in room 3b, 10115 Berlin',
    '80% position, 100 % remote, 50% part time',
    '3D graphics, 4K video, 5G',
    'Version 2.0 on 10/12/2014, a 2 week sprint, daily 15 minutes',
  ])('none in: %s', (text) => {
    expect(proofOf(text)).toEqual([]);
  });

  test('the first of each role, then further ones, at most four, each with its source', () => {
    const { portfolio } = readDocument({
      work: [
        { name: 'A', highlights: ['1% a, 2% b', '3% c', '4% d'] },
        { id: 'b', position: 'B', highlights: ['5% e', '6% f'] },
      ],
    });
    expect(portfolio.profile.proof.map(({ value, source }) => `${value} ${source?.id}`)).toEqual([
      '1% work/0',
      '5% b',
      '3% work/0',
      '6% b',
    ]);
  });
});
