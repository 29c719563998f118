import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FolioContact } from '../../src/elements/contact/contact.js';
import '../../src/define/contact.js';
import '../../src/define/portfolio.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const contact = async (given: unknown, statement?: string): Promise<FolioContact> => {
  const element = await fixture<FolioContact>(
    html`<folio-contact .contact=${given} .statement=${statement}></folio-contact>`,
  );
  await element.updateComplete;
  return element;
};
const root = (element: FolioContact): ShadowRoot => element.shadowRoot!;
const facts = (element: FolioContact): Record<string, string> =>
  Object.fromEntries(
    [...root(element).querySelectorAll('dl > div')].map((row) => [
      text(row.querySelector('dt')),
      text(row.querySelector('dd')),
    ]),
  );
const action = (element: FolioContact): HTMLElement => root(element).querySelector<HTMLElement>('[part=action]')!;
const copy = (element: FolioContact): HTMLButtonElement | null =>
  root(element).querySelector<HTMLButtonElement>('[part=copy]');

/** Puts something in the place of a browser's own while a test runs. */
async function instead<T extends object>(
  owner: T,
  name: string,
  value: unknown,
  run: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  try {
    await run();
  } finally {
    delete (owner as Record<string, unknown>)[name];
  }
}

describe('folio-contact', () => {
  it('has this accessibility tree', async () => {
    const element = await contact({
      name: 'Mara Lindqvist',
      statement: 'Come in.',
      lead: 'The door is open.',
      email: 'mara@harbour.example',
      phone: '+46 10 555',
      profiles: [{ network: 'GitHub', url: 'https://github.example/mara' }],
    });
    expect(ariaSnapshot(element)).to.equal(
      outline(`
        - heading "Come in." [level=2]
        - paragraph: The door is open.
        - link "Write an email"
        - definitions:
          - term: Name
          - definition: Mara Lindqvist
          - term: Email
          - definition:
            - link "mara@harbour.example"
          - term: Phone
          - definition:
            - link "+46 10 555"
          - term: GitHub
          - definition:
            - link "github.example/mara"
      `),
    );
  });

  it('links only what can be reached: no address, no number, several addresses stay words', async () => {
    for (const given of [
      { email: 'on request', phone: 'ask' },
      { email: 'a@b.example; c@d.example', phone: '-' },
      { email: 'a@b.example?cc=x@y.example', phone: '12' },
    ]) {
      const element = await contact({ name: 'Mara', ...given });
      expect(root(element).querySelectorAll('a')).to.have.length(0);
      expect(facts(element)['Email']).to.equal(given.email);
      expect(action(element).localName).to.equal('button');
    }
  });

  describe('statement', () => {
    it("is the owner's attribute, else the contact's, else ours", async () => {
      expect(text(root(await contact({ name: 'Mara', statement: 'Come in.' }, 'Hello.')).querySelector('h2'))).to.equal(
        'Hello.',
      );
      expect(text(root(await contact({ name: 'Mara', statement: 'Come in.' })).querySelector('h2'))).to.equal(
        'Come in.',
      );
      expect(text(root(await contact({ name: 'Mara' })).querySelector('h2'))).to.equal('Let us talk');
    });
  });

  describe('action', () => {
    it('is to write where there is an address', async () => {
      const element = await contact({ name: 'Mara', email: 'mara@harbour.example' });
      expect(action(element).getAttribute('href')).to.equal('mailto:mara@harbour.example');
      expect(copy(element)).to.be.null;
    });

    it('is to print where there is none', async () => {
      const element = await contact({ name: 'Mara' });
      const print = window.print;
      let printed = 0;
      window.print = () => void printed++;
      action(element).click();
      window.print = print;
      expect(action(element).localName).to.equal('button');
      expect(printed).to.equal(1);
    });

    it('copies the link of the page, without the place in it, and says so politely', async () => {
      let copied = '';
      await instead(navigator, 'clipboard', { writeText: async (given: string) => void (copied = given) }, async () => {
        const element = await contact({ name: 'Mara' });
        expect(copy(element)!.hidden).to.equal(false);
        const status = root(element).querySelector('[role=status]')!;
        expect(text(status)).to.equal('');
        copy(element)!.click();
        await waitUntil(() => text(status) === 'Link copied');
        expect(copied).to.equal(location.href.split('#')[0]);
      });
    });

    it('says when the browser refuses', async () => {
      await instead(navigator, 'clipboard', { writeText: async () => Promise.reject(new Error('no')) }, async () => {
        const element = await contact({ name: 'Mara' });
        copy(element)!.click();
        await waitUntil(() => text(root(element).querySelector('[role=status]')) === 'The link could not be copied');
      });
    });

    it('offers no copy where there is no clipboard', async () => {
      await instead(navigator, 'clipboard', undefined, async () => {
        const element = await contact({ name: 'Mara' });
        expect(getComputedStyle(copy(element)!).display).to.equal('none');
      });
    });
  });

  describe('facts', () => {
    it('are the title block, each with its label', async () => {
      const element = await contact({
        name: 'Mara Lindqvist',
        location: { city: 'Norrport' },
        availability: { status: 'open', note: 'Two days a week' },
        facts: [{ label: 'Best fit', value: 'Timetables' }],
        email: 'mara@harbour.example',
        phone: '+46 (0)10 555 01 23',
        url: 'https://mara.example/',
        profiles: [{ network: 'GitHub', url: 'https://www.github.example/mara' }],
      });
      expect(facts(element)).to.deep.equal({
        Name: 'Mara Lindqvist',
        Place: 'Norrport',
        'Open to': 'Two days a week',
        'Best fit': 'Timetables',
        Email: 'mara@harbour.example',
        Phone: '+46 (0)10 555 01 23',
        Website: 'mara.example',
        GitHub: 'github.example/mara',
      });
      expect([...root(element).querySelectorAll('dd a')].map((link) => link.getAttribute('href'))).to.deep.equal([
        'mailto:mara@harbour.example',
        'tel:+46105550123',
        'https://mara.example/',
        'https://www.github.example/mara',
      ]);
    });

    it('come from the portfolio', async () => {
      const box = await fixture(
        html`<folio-portfolio .document=${{ basics: { name: 'Mara' }, folio: { contact: { facts: [{ label: 'Best fit', value: 'Timetables' }] } } }}><folio-contact></folio-contact></folio-portfolio>`,
      );
      const element = box.querySelector('folio-contact')!;
      await element.updateComplete;
      expect(facts(element)).to.deep.equal({ Name: 'Mara', 'Best fit': 'Timetables' });
    });
  });

  it('shows its children while there is nothing to show', async () => {
    expect(root(await contact({})).querySelector('slot')).to.exist;
  });

  it('stays inside 320 px, whatever the words', async () => {
    const word = 'x'.repeat(200);
    const box = await fixture(
      html`<div style="inline-size:320px"><folio-contact .contact=${{ name: word, statement: word, lead: word, email: `${word}@x.example`, url: `https://x.example/${word}`, facts: [{ label: word, value: word }] }}></folio-contact></div>`,
    );
    const element = box.querySelector('folio-contact')!;
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const junk of [
    null,
    7,
    'x',
    [],
    {},
    { name: {}, email: [], phone: {}, facts: 'x', availability: 3, profiles: {} },
  ]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      expect(root(await contact(junk)).textContent).not.to.match(/undefined|NaN|\[object/);
    });
  }
});
