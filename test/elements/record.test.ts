import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/portfolio.js';
import '../../src/define/project-list.js';
import '../../src/define/record.js';
import type { FolioRecord } from '../../src/elements/record/record.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

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

/** Parts that come later may take their time on a busy machine. */
const until = (is: () => unknown): Promise<void> => waitUntil(is, undefined, { timeout: 8000 });

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

  describe('each in its own form', () => {
    const trees: Readonly<Record<string, string>> = {
      education: `
        - list:
          - listitem:
            - paragraph: September 2010 to June 2012
            - heading "Lakeside" [level=2]:
              - link "Lakeside"
            - paragraph: MSc, Computing
            - definitions:
              - term: Grade
              - definition: 1.3
              - term: Courses
              - definition:
                - list "Courses":
                  - listitem: Queues
                  - listitem: Tides`,
      certificates: `
        - list:
          - listitem:
            - paragraph: April 2021
            - heading "Radio" [level=2]:
              - link "Radio"
            - paragraph: Coast Guard`,
      awards: `
        - list:
          - listitem:
            - paragraph: December 2021
            - heading "Quietest deploy" [level=2]
            - paragraph: Norrport
            - paragraph: Nobody noticed.`,
      publications: `
        - list:
          - listitem:
            - paragraph: 2022
            - heading "Paper" [level=2]:
              - link "Paper"
            - paragraph: Review
            - paragraph: On queues.`,
      volunteer: `
        - list:
          - listitem:
            - paragraph: 2014 to present
            - heading "Lifeboat" [level=2]:
              - link "Lifeboat"
            - paragraph: Operator
            - paragraph: Watch.
            - list:
              - listitem: Nights`,
      // No timeline, and no headings with nothing below them.
      languages: `
        - list:
          - listitem:
            - paragraph: Swedish
            - paragraph: Native`,
      interests: `
        - list:
          - listitem:
            - paragraph: Sailing
            - list "Keywords":
              - listitem: Knots
              - listitem: Dinghies`,
      // The words first, then whose they are.
      references: `
        - list:
          - listitem:
            - figure "Jonas Ek":
              - blockquote:
                - paragraph: In part, and quietly.
              - text: Jonas Ek`,
    };
    for (const [section, tree] of Object.entries(trees))
      it(section, async () => {
        expect(ariaSnapshot(await draw(section, [sections[section]![0]]))).to.equal(outline(tree));
      });

    it('languages and interests with more to say are still no timeline, and say it', async () => {
      const element = await draw('languages', [
        { language: 'Swedish', fluency: 'Native', summary: 'At home.', startDate: '1990', exam: 'None' },
      ]);
      expect(textOf(element)).to.equal('Swedish Native 1990 At home.Exam: None');
      expect(element.shadowRoot!.querySelector('.when')).to.equal(null);
    });

    it('a reference without a word said stays a name', async () => {
      const element = await draw('references', [{ name: 'Jonas Ek', phone: 'on request' }]);
      expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
      expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Jonas Ek');
    });
  });

  it('shows what proves the chosen skill, and what does not', async () => {
    const portfolio = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
      html`<folio-portfolio .document=${{
        projects: [{ name: 'Tide', keywords: ['Kafka'] }],
        awards: [{ title: 'Quietest deploy', summary: 'Of a Kafka cluster.' }, { title: 'Best queue' }],
        languages: [{ language: 'Swedish' }],
      }}><folio-project-list></folio-project-list><folio-record section="awards"></folio-record></folio-portfolio>`,
    );
    await portfolio.updateComplete;
    const record = portfolio.querySelector('folio-record')!;
    const parts = (): (string | null)[] => entriesOf(record).map((each) => each.getAttribute('part'));
    const word = portfolio
      .querySelector('folio-project-list')!
      .shadowRoot!.querySelector<HTMLButtonElement>('[data-name=Kafka]')!;
    word.click();
    await until(() => parts().join() === 'entry proof,entry aside');
    expect(record.shadowRoot!.querySelector('[part=match]')!.textContent).to.equal('Kafka');
    word.click();
    await until(() => parts().join() === 'entry,entry');
    history.replaceState(null, '', location.pathname + location.search);
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
