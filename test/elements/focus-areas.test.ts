import { expect, fixture, html } from '@open-wc/testing';
import { ariaSnapshot, outline } from './aria-snapshot.js';
import type { FolioFocusAreas } from '../../src/elements/focus-areas/focus-areas.js';
import '../../src/define/focus-areas.js';
import '../../src/define/portfolio.js';

const areas = async (given: unknown, level?: number): Promise<ShadowRoot> => {
  const element = await fixture<FolioFocusAreas>(
    html`<folio-focus-areas .areas=${given} .headingLevel=${level}></folio-focus-areas>`,
  );
  return element.shadowRoot!;
};
const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('folio-focus-areas', () => {
  it('lists numeral, name and sentence in the order given', async () => {
    const root = await areas(
      [
        { name: 'Planning', summary: 'Berths and **crews**.' },
        { name: 'Messaging', summary: 'Ordered.' },
      ],
      3,
    );
    expect([...root.querySelectorAll('li')].map(text)).to.deep.equal([
      '1 Planning Berths and crews.',
      '2 Messaging Ordered.',
    ]);
    expect([...root.querySelectorAll('h3')].map(text)).to.deep.equal(['Planning', 'Messaging']);
    expect(root.querySelector('ol')!.getAttribute('role')).to.equal('list');
    expect(root.querySelector('strong')).to.exist;
  });

  it('has this accessibility tree', async () => {
    const root = await areas([{ name: 'Planning', summary: 'Berths and **crews**.' }, { name: 'Messaging' }]);
    expect(ariaSnapshot(root.host)).to.equal(
      outline(`
        - list "Focus areas":
          - listitem:
            - heading "Planning" [level=2]
            - paragraph: Berths and crews.
          - listitem:
            - heading "Messaging" [level=2]
      `),
    );
  });

  it('says the numerals only to the eye, as the list counts by itself', async () => {
    const root = await areas([{ name: 'Planning' }]);
    expect(root.querySelector('.note')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has a short form for names alone', async () => {
    expect((await areas([{ name: 'A' }, { name: 'B' }])).querySelector('.short')).to.exist;
    expect((await areas([{ name: 'A' }, { name: 'B', summary: 'b' }])).querySelector('.short')).to.be.null;
  });

  it('takes its areas from the portfolio', async () => {
    const box = await fixture(
      html`<folio-portfolio .document=${{ folio: { focus: [{ name: 'Planning' }] } }}><folio-focus-areas></folio-focus-areas></folio-portfolio>`,
    );
    const element = box.querySelector('folio-focus-areas')!;
    await element.updateComplete;
    expect(text(element.shadowRoot!.querySelector('h2'))).to.equal('Planning');
  });

  it('stays inside 320 px, whatever the words', async () => {
    const box = await fixture(
      html`<div style="inline-size:320px"><folio-focus-areas .areas=${[{ name: 'x'.repeat(200), summary: 'y'.repeat(400) }]}></folio-focus-areas></div>`,
    );
    const element = box.querySelector('folio-focus-areas')!;
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const junk of [null, 7, [], {}, [null, 3, [], {}], 'Planning', [{ name: { x: 1 } }]]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      expect((await areas(junk)).textContent).not.to.match(/undefined|NaN|\[object/);
    });
  }
});
