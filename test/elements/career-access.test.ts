// What ACCESS asks of all elements, for those of a career: reflow, text size and spacing, targets, focus, forced colours.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define/contact.js';
import '../../src/define/focus-areas.js';
import '../../src/define/hero.js';
import '../../src/define/portfolio.js';
import '../../src/define/project-card.js';
import '../../src/define/project-list.js';
import '../../src/define/record.js';
import type { GivenDocument } from '../../src/model/document.js';

/** A fictional persona with every field that is drawn. */
const person: GivenDocument = {
  basics: {
    name: 'Mara Lindqvist',
    label: 'Backend engineer, dispatch systems',
    summary: 'Queues that keep their order, and services that say when they cannot answer.',
    location: { city: 'Norrport', countryCode: 'SE' },
    email: 'mara.lindqvist@harbour-grid.example',
    phone: '+46 10 555 01 23',
    url: 'https://mara-lindqvist.example/portfolio',
    profiles: [
      { network: 'GitHub', username: 'mara', url: 'https://github.example/mara' },
      { network: 'GitHub', username: 'tideline', url: 'https://github.example/tideline' },
    ],
  },
  work: [{ name: 'Harbour Grid' }],
  projects: [
    {
      id: 'tide',
      name: 'Tideline',
      type: 'library',
      description: 'A queue library',
      summary: 'Ordered delivery per key on plain PostgreSQL, [documented](https://docs.example).',
      highlights: ['A consumer that falls behind slows its producer down.'],
      outcome: 'Releases went from **yearly → monthly**',
      confidential: 'Under NDA',
      roles: ['Design', 'Backend'],
      entity: 'Norrport Logistics',
      keywords: ['Node.js', 'PostgreSQL', 'Back-pressure'],
      startDate: '2019-06',
      endDate: '2022-11',
      url: 'https://tideline.example',
      links: [{ label: 'Source', url: 'https://code.example/tideline' }],
      snapshot: { taken: '2026-06-03', stars: 1412, lastCommit: '2026-05-28', licence: 'MIT' },
      map: 'tide',
    },
    { name: 'Berth planner', keywords: ['PostgreSQL'] },
  ],
  education: [
    {
      institution: 'Lakeside Polytechnic',
      studyType: 'MSc',
      area: 'Computing',
      startDate: '2010-09',
      courses: ['Queues', 'Tides'],
    },
  ],
  languages: [
    { language: 'Swedish', fluency: 'Native speaker' },
    { language: 'English', fluency: 'Professional working proficiency' },
  ],
  references: [{ name: 'Jonas Ek', reference: 'Her systems fail the way she said they would: in part, and quietly.' }],
  folio: {
    headline: 'Systems that keep their word when the network does not.',
    availability: { status: 'limited', note: 'Two days a week, from March' },
    proof: [
      { value: '~45 %', label: 'lower peak load per node', source: 'work/0' },
      { value: 'hours → seconds', label: 'for what was a nightly batch', source: 'projects/0' },
    ],
    focus: [
      { name: 'Dispatch and planning', summary: 'Scarce things, shared fairly and on time.' },
      { name: 'Messaging' },
    ],
    maps: [
      {
        id: 'tide',
        nodes: [
          { id: 'a', label: 'Producer' },
          { id: 'b', label: 'Queue' },
        ],
        edges: [{ source: 'a', target: 'b' }],
      },
    ],
  },
};

const elements: Readonly<Record<string, TemplateResult>> = {
  hero: html`<folio-hero></folio-hero>`,
  'focus areas': html`<folio-focus-areas></folio-focus-areas>`,
  'project card': html`<folio-project-card></folio-project-card>`,
  'project list': html`<folio-project-list filterable skill="PostgreSQL"></folio-project-list>`,
  education: html`<folio-record section="education"></folio-record>`,
  languages: html`<folio-record section="languages"></folio-record>`,
  references: html`<folio-record section="references"></folio-record>`,
  contact: html`<folio-contact></folio-contact>`,
};

const draw = async (content: TemplateResult, width: number, font = 16): Promise<ShadowRoot> => {
  const box = await fixture(
    html`<div style="inline-size:${width}px; --folio-font-size:${font}px"><folio-portfolio .document=${person}>${content}</folio-portfolio></div>`,
  );
  const element = box.querySelector<LitElement>('folio-portfolio > *')!;
  await element.updateComplete;
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('.folio')).to.exist;
  return element.shadowRoot!;
};
const name = (element: Element): string =>
  `${element.localName}.${element.className || element.getAttribute('part')} ${element.textContent!.trim().slice(0, 30)}`;

/** What stands out of the element, or is cut off. The first divider of a line of tags is, on purpose. */
function broken(root: ShadowRoot): string[] {
  const frame = root.host.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.folio *:not(.hidden, svg, svg *, .tags :is(ul, li))')].flatMap(
    (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const out = width > 0 && (left < frame.left - 8 || right > frame.right + 1);
      const cut =
        style.overflowY !== 'visible' &&
        style.position !== 'absolute' &&
        element.scrollHeight > element.clientHeight + 1;
      return (out || cut) && !element.closest('.hidden, [aria-hidden=true]')
        ? [`${out ? 'out' : 'cut'}: ${name(element)}`]
        : [];
    },
  );
}

const tabbable = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, input, select')].filter((each) => each.checkVisibility());

for (const [what, content] of Object.entries(elements)) {
  describe(`access: ${what}`, () => {
    it('fits into 320 px', async () => {
      expect(broken(await draw(content, 320))).to.deep.equal([]);
    });

    it('holds with text twice as large', async () => {
      for (const width of [1280, 640, 320])
        expect(broken(await draw(content, width, 32)), `${width}`).to.deep.equal([]);
    });

    it('holds with the text spacing of WCAG 1.4.12', async () => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      for (const width of [1280, 320]) {
        const root = await draw(content, width);
        root.adoptedStyleSheets.push(spaced);
        expect(broken(root), `${width}`).to.deep.equal([]);
      }
    });

    it('has targets of 24 px and more, but for links within a text', async () => {
      for (const each of tabbable(await draw(content, 900))) {
        if (each.closest('p:not(.note), .cover, dd bdi')) continue; // In a sentence; the card itself.
        const { width, height } = each.getBoundingClientRect();
        const around = each.parentElement!.closest('label')?.getBoundingClientRect();
        expect(Math.max(height, around?.height ?? 0), name(each)).to.be.at.least(23.9);
        expect(width, name(each)).to.be.at.least(23.9);
      }
    });

    it('takes the focus in reading order, with an outline and never covered', async () => {
      const root = await draw(content, 900);
      expect(root.querySelector('[tabindex]:not([tabindex="-1"])')).to.be.null;
      for (const each of tabbable(root)) {
        each.focus();
        each.scrollIntoView({ block: 'center' });
        const [box] = each.getClientRects();
        const over = root.elementFromPoint(box!.left + box!.width / 2, box!.top + box!.height / 2);
        expect(each === over || each.contains(over) || over?.contains(each), name(each)).to.equal(true);
      }
    });

    // Only Chromium can be asked for forced colours here.
    if (/Chrome/.test(navigator.userAgent))
      it('stays readable in forced colours', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const root = await draw(content, 900);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        for (const each of root.querySelectorAll<HTMLElement>('.folio *:not(svg, svg *, .hidden)')) {
          const { color, backgroundColor } = getComputedStyle(each);
          if (each.textContent)
            expect(color, name(each)).not.to.equal(backgroundColor === 'rgba(0, 0, 0, 0)' ? ground : backgroundColor);
        }
        await emulateMedia({ forcedColors: 'none' });
      });
  });
}
