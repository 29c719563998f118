import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/portfolio.js';
import '../../src/define/record.js';
import type { FolioRecord } from '../../src/elements/record/record.js';

const draw = (section: string | undefined, entries: unknown): Promise<FolioRecord> =>
  fixture<FolioRecord>(html`<folio-record .section=${section} .entries=${entries as never}></folio-record>`);
const textOf = (element: FolioRecord): string => {
  const copy = element.shadowRoot!.querySelector('ul')?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.hidden').forEach((each) => each.remove());
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
};
const entriesOf = (element: FolioRecord): Element[] => [...element.shadowRoot!.querySelectorAll('[part~="entry"]')];
const said: unknown[][] = [];
const real = { warn: console.warn, info: console.info };

/** Every field of every section of JSON Resume, and what is seen of it. */
const sections: Readonly<Record<string, readonly [entry: object, seen: readonly string[]]>> = {
  education: [
    {
      institution: 'Lakeside',
      url: 'https://lakeside.example',
      area: 'Computing',
      studyType: 'MSc',
      startDate: '2010-09',
      endDate: '2012-06',
      score: '1.3',
      courses: ['Queues', 'Tides'],
    },
    ['Lakeside', 'Computing', 'MSc', 'Sep 2010 – Jun 2012', 'Grade', '1.3', 'Courses', 'Queues', 'Tides'],
  ],
  certificates: [
    { name: 'Radio', date: '2021-04', url: 'https://radio.example', issuer: 'Coast Guard' },
    ['Radio', 'Apr 2021', 'Coast Guard'],
  ],
  publications: [
    { name: 'Paper', publisher: 'Review', releaseDate: '2022', url: 'https://paper.example', summary: 'On queues.' },
    ['Paper', 'Review', '2022', 'On queues.'],
  ],
  awards: [
    { title: 'Quietest deploy', date: '2021-12', awarder: 'Norrport', summary: 'Nobody noticed.' },
    ['Quietest deploy', 'Dec 2021', 'Norrport', 'Nobody noticed.'],
  ],
  languages: [{ language: 'Swedish', fluency: 'Native' }, ['Swedish', 'Native']],
  volunteer: [
    {
      organization: 'Lifeboat',
      position: 'Operator',
      url: 'https://life.example',
      startDate: '2014',
      summary: 'Watch.',
      highlights: ['Nights'],
    },
    ['Lifeboat', 'Operator', '2014 – now', 'Watch.', 'Nights'],
  ],
  interests: [{ name: 'Sailing', keywords: ['Knots', 'Dinghies'] }, ['Sailing', 'Knots', 'Dinghies']],
  references: [{ name: 'Jonas Ek', reference: 'In part, and quietly.' }, ['Jonas Ek', 'In part, and quietly.']],
  talks: [
    { title: 'Failing politely', room: 'B2', audience: 300 },
    ['Failing politely', 'Room', 'B2', 'Audience', '300'],
  ],
};

describe('folio-record', () => {
  // What the author is told about strange input is the business of the reader's tests.
  before(
    () =>
      void Object.assign(console, {
        warn: (...words: unknown[]) => said.push(words),
        info: (...words: unknown[]) => said.push(words),
      }),
  );
  after(() => void Object.assign(console, real));

  for (const [section, [entry, words]] of Object.entries(sections)) {
    it(`shows every field of ${section}`, async () => {
      const element = await draw(section, [entry]);
      for (const word of words) expect(textOf(element)).to.contain(word);
      const { url } = entry as { url?: string };
      if (url) expect(element.shadowRoot!.querySelector('h2 a')!.getAttribute('href')).to.equal(url);
      await expect(element).to.be.accessible();
    });
  }

  it('takes its section from the portfolio around it', async () => {
    const portfolio = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
      html`<folio-portfolio .document=${{ education: [sections['education']![0]], talks: [sections['talks']![0]] }}>
        <folio-record section="education"></folio-record><folio-record section="talks"></folio-record><folio-record section="awards"></folio-record>
      </folio-portfolio>`,
    );
    await portfolio.updateComplete;
    await aTimeout(0);
    const [education, talks, awards] = [...portfolio.querySelectorAll('folio-record')];
    for (const each of [education, talks, awards]) await each!.updateComplete;
    expect(textOf(education!)).to.contain('Lakeside');
    expect(textOf(talks!)).to.contain('Failing politely');
    expect(entriesOf(awards!)).to.have.length(0);
  });

  it('reads its entries anew when the section changes', async () => {
    const element = await draw('awards', [{ title: 'Quietest deploy', awarder: 'Norrport', studyType: 'MSc' }]);
    expect(textOf(element)).to.contain('Norrport');
    element.section = 'education';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.soft')!.textContent).to.equal('MSc');
  });

  it('reads the attribute', async () => {
    const element = await fixture<FolioRecord>(
      html`<folio-record section="languages" entries='[{"language":"Swedish"}]'></folio-record>`,
    );
    expect(textOf(element)).to.equal('Swedish');
  });

  it('quotes references', async () => {
    const element = await draw('references', [sections['references']![0]]);
    expect(element.shadowRoot!.querySelector('blockquote')!.textContent!.trim()).to.equal('In part, and quietly.');
  });

  it('gives each entry an address', async () => {
    const element = await draw('awards', [{ id: 'quiet', title: 'A' }, { title: 'B' }]);
    expect(entriesOf(element).map((each) => (each as HTMLElement).dataset['id'])).to.deep.equal(['quiet', 'awards/1']);
  });

  it('takes anything', async () => {
    for (const strange of [
      null,
      0,
      'text',
      {},
      [],
      [null],
      [[]],
      [{}],
      [42, true],
      [{ name: {}, date: [], url: 'java\tscript:alert(1)' }],
      [{ title: '\ud800', summary: NaN }],
      [{ __proto__: null, courses: { a: 1 } }],
    ]) {
      for (const section of ['education', 'languages', 'constructor', '', undefined]) {
        const element = await draw(section, strange);
        expect(element.shadowRoot!.querySelector('.folio')?.textContent ?? '').not.to.match(
          /undefined|NaN|Invalid Date|\[object/,
        );
        expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      }
    }
  });
});
