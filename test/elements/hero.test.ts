import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FolioHero } from '../../src/elements/hero/hero.js';
import '../../src/define/contact.js';
import '../../src/define/hero.js';
import '../../src/define/portfolio.js';
import type { GivenDocument } from '../../src/model/document.js';
import { ariaSnapshot, outline } from './aria-snapshot.js';

/** A fictional persona. */
const document_: GivenDocument = {
  basics: {
    name: 'Mara Lindqvist',
    label: 'Engineer',
    location: { city: 'Norrport' },
    profiles: [{ network: 'GitHub', url: 'https://github.example/mara' }],
  },
  work: [{ id: 'harbour', name: 'Harbour Grid' }, { name: 'Fenwick Rail' }],
  folio: {
    headline: 'Systems that keep their word',
    availability: { status: 'open', note: 'From March' },
    proof: [
      { value: '~60 %', label: 'lower p99 latency', source: 'harbour' },
      { value: 'min → s', label: 'reporting', source: 'work/1' },
    ],
    maps: [
      {
        id: 'system',
        arrangement: 'layers',
        nodes: [
          { id: 'a', label: 'A', kind: 'service' },
          { id: 'b', label: 'B', kind: 'store' },
        ],
        edges: [{ source: 'a', target: 'b' }],
      },
    ],
    sections: [{ show: 'hero' }, { show: 'roles' }, { show: 'map', id: 'system' }],
  },
};

const inside = (hero: Element): ShadowRoot => hero.shadowRoot!;
const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const hero = async (profile?: unknown): Promise<FolioHero> => {
  const element = await fixture<FolioHero>(html`<folio-hero .profile=${profile}></folio-hero>`);
  await element.updateComplete;
  return element;
};
const heroIn = async (given: unknown, width = 1000): Promise<FolioHero> => {
  const box = await fixture(
    html`<div style="inline-size:${width}px"><folio-portfolio .document=${given}><folio-hero heading-level="1"></folio-hero></folio-portfolio></div>`,
  );
  const element = box.querySelector('folio-hero')!;
  await element.updateComplete;
  return element;
};

/** Parts that come later may take their time on a busy machine. */
const until = (is: () => unknown): Promise<void> => waitUntil(is, undefined, { timeout: 8000 });

describe('folio-hero', () => {
  it('has this accessibility tree', async () => {
    expect(ariaSnapshot(await heroIn(document_))).to.equal(
      outline(`
        - paragraph: Mara Lindqvist
        - paragraph: Engineer
        - paragraph: Norrport
        - paragraph: Open to work
        - paragraph: From March
        - heading "Systems that keep their word" [level=1]
        - definitions:
          - term: about 60 %
          - definition: lower p99 latency
          - definition:
            - link "Harbour Grid"
          - term: min → s
          - definition: reporting
          - definition:
            - link "Fenwick Rail"
        - link "Read the system map"
        - link "2 roles, newest first"
        - link "GitHub, Mara Lindqvist"
      `),
    );
  });

  describe('who', () => {
    it('states the headline and keeps the name beside it', async () => {
      const root = inside(await hero({ name: 'Mara', headline: 'It holds.' }));
      expect(text(root.querySelector('h2'))).to.equal('It holds.');
      expect(text(root.querySelector('.name'))).to.equal('Mara');
    });

    it('states the name where there is no headline, once', async () => {
      const root = inside(await hero({ name: 'Mara', label: 'Engineer' }));
      expect(text(root.querySelector('h2'))).to.equal('Mara');
      expect(root.querySelectorAll('.name')).to.have.length(0);
      expect(root.querySelectorAll('h1, h2, h3')).to.have.length(1);
    });

    it('takes the heading level from its owner', async () => {
      expect(inside(await heroIn(document_)).querySelector('h1')).to.exist;
    });

    it('says the availability in a word, and in full where no contact section does', async () => {
      const root = inside(await hero({ name: 'Mara', availability: { status: 'limited', note: 'Two days a week' } }));
      expect(text(root.querySelector('.who')))
        .to.contain('Limited availability')
        .and.to.contain('Two days a week');
      const other = inside(
        await heroIn({
          ...document_,
          folio: { ...document_.folio, sections: [{ show: 'hero' }, { show: 'contact' }] },
        }),
      );
      expect(text(other.querySelector('.who')))
        .to.contain('Open to work')
        .and.not.to.contain('From March');
    });

    describe('picture', () => {
      const portrait = new URL('../../stories/assets/portrait.svg', import.meta.url).href;
      const imageOf = (element: FolioHero): HTMLImageElement | null => inside(element).querySelector('img');

      it('has its place before it is loaded, in the markup and in the sheet, and keeps it', async () => {
        const element = await hero({ name: 'Mara', image: portrait });
        const image = imageOf(element)!;
        expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['96', '96']);
        const before = element.getBoundingClientRect().height;
        const { width, height } = image.getBoundingClientRect();
        expect(width).to.equal(height).and.to.be.above(40);
        await image.decode();
        expect(element.getBoundingClientRect().height).to.equal(before);
        expect(image.naturalWidth).to.be.above(0);
      });

      it('is decoration beside the name, unless its owner says what it shows', async () => {
        expect(imageOf(await hero({ name: 'Mara', image: portrait }))!.alt).to.equal('');
        expect(imageOf(await hero({ name: 'Mara', image: portrait, imageAlt: 'Mara at the quay' }))!.alt).to.equal(
          'Mara at the quay',
        );
      });

      it('leaves no hole where it cannot be loaded; another one is shown again', async () => {
        const element = await hero({ name: 'Mara', image: '/nowhere/mara.png' });
        const bare = (await hero({ name: 'Mara' })).getBoundingClientRect().height;
        await until(() => !imageOf(element)!.checkVisibility());
        expect(element.getBoundingClientRect().height).to.be.closeTo(bare, 0.5);
        element.profile = { name: 'Mara', image: portrait };
        await until(() => imageOf(element)!.checkVisibility());
      });

      it('comes from allowed addresses only', async () => {
        for (const src of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', { url: 'ftp://x' }, 7])
          expect(imageOf(await hero({ name: 'Mara', image: src })), JSON.stringify(src)).to.be.null;
      });
    });
  });

  describe('proof', () => {
    it('is a list of figures with what they mean, in that order', async () => {
      const root = inside(await heroIn(document_));
      const first = root.querySelector('dl > div')!;
      expect([...first.children].map((child) => child.localName)).to.deep.equal(['dt', 'dd', 'dd']);
      expect(text(first.querySelector('dt'))).to.equal('about ~60 %');
      expect(first.querySelector('dt [aria-hidden]')?.textContent).to.equal('~');
      expect(text(first)).to.contain('lower p99 latency');
    });

    it('draws arrows and keeps them in the text', async () => {
      const term = inside(await hero({ name: 'Mara', proof: [{ value: 'min -> s', label: 'x' }] })).querySelector(
        'dt',
      )!;
      expect(text(term)).to.equal('min → s');
      expect(term.querySelector('svg.arrow')).to.exist;
    });

    it('leads to the source inside a portfolio', async () => {
      const links = [...inside(await heroIn(document_)).querySelectorAll('dd a')];
      expect(links.map((link) => [link.getAttribute('href'), text(link)])).to.deep.equal([
        ['#role=harbour', 'Harbour Grid'],
        ['#role=work/1', 'Fenwick Rail'],
      ]);
    });

    it('links nowhere on its own', async () => {
      const root = inside(await hero({ name: 'Mara', proof: [{ value: '4×', label: 'growth', source: 'work/0' }] }));
      expect(root.querySelectorAll('a')).to.have.length(0);
      expect(text(root.querySelector('dl')))
        .to.contain('4×')
        .and.to.contain('growth');
    });
  });

  describe('actions', () => {
    const actions = (root: ShadowRoot): (string | null)[][] =>
      [...root.querySelectorAll('.acts a')].map((link) => [text(link), link.getAttribute('href')]);

    it('leads to the sections that are there, the map first and filled', async () => {
      const root = inside(await heroIn(document_));
      expect(actions(root)).to.deep.equal([
        ['Read the system map', '#system'],
        ['2 roles, newest first', '#roles'],
        ['GitHub', 'https://github.example/mara'],
      ]);
      expect([...root.querySelectorAll('[part=action]')].map(text)).to.deep.equal(['Read the system map']);
    });

    it('falls back to writing where the page has neither', async () => {
      const root = inside(
        await heroIn({
          basics: { name: 'Mara', email: 'mara@harbour.example' },
          folio: { sections: [{ show: 'hero' }] },
        }),
      );
      expect(actions(root)).to.deep.equal([['Write an email', 'mailto:mara@harbour.example']]);
    });

    it('names each profile with its owner', async () => {
      const link = inside(await heroIn(document_)).querySelector('a[href^="https://github"]')!;
      expect(link.getAttribute('aria-label')).to.equal('GitHub, Mara Lindqvist');
    });

    it('tells two accounts in one place apart', async () => {
      const profiles = ['mara', 'tideline'].map((username) => ({
        network: 'GitHub',
        username,
        url: `https://github.example/${username}`,
      }));
      const links = [...inside(await hero({ name: 'Mara', profiles })).querySelectorAll('.acts a')];
      expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([
        'GitHub mara, Mara',
        'GitHub tideline, Mara',
      ]);
    });

    it('tells them apart by their address where they have no name', async () => {
      const profiles = ['a', 'b'].map((path) => ({ network: 'Forge', url: `https://forge.example/${path}` }));
      const links = [...inside(await hero({ name: 'Mara', profiles })).querySelectorAll('.acts a')];
      expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([
        'Forge forge.example/a, Mara',
        'Forge forge.example/b, Mara',
      ]);
    });

    it('gives every link of the page another name', async () => {
      const page = await fixture<HTMLElementTagNameMap['folio-portfolio']>(
        html`<folio-portfolio .document=${{ ...document_, basics: { ...document_.basics, url: 'https://mara.example', email: 'mara@harbour.example' } }}>
          <folio-hero></folio-hero><folio-contact></folio-contact></folio-portfolio>`,
      );
      await page.updateComplete;
      const names = ['folio-hero', 'folio-contact'].flatMap((tag) =>
        [...page.querySelector(tag)!.shadowRoot!.querySelectorAll('a')].map(
          (link) => link.getAttribute('aria-label') ?? text(link),
        ),
      );
      expect(names.length).to.be.above(6);
      expect(new Set(names).size, names.join('; ')).to.equal(names.length);
    });

    for (const email of ['on request', 'a@b.example, c@d.example', 'a@b.example?bcc=x@y.example', 'javascript:x'])
      it(`writes to nobody at "${email}"`, async () => {
        const root = inside(await heroIn({ basics: { name: 'Mara', email }, folio: { sections: [{ show: 'hero' }] } }));
        expect(root.querySelectorAll('a')).to.have.length(0);
      });

    it('makes no link of a forbidden address', async () => {
      const root = inside(
        await hero({
          name: 'Mara',
          url: 'javascript:alert(1)',
          profiles: [{ network: 'X', url: 'java\nscript:alert(1)' }],
        }),
      );
      expect(root.querySelectorAll('a')).to.have.length(0);
    });
  });

  describe('plan', () => {
    it('draws the layered map beside the statement, as decoration, without moving anything', async () => {
      const box = await fixture(
        html`<div style="inline-size:1000px"><folio-portfolio .document=${document_}><folio-hero></folio-hero></folio-portfolio></div>`,
      );
      const element = box.querySelector('folio-hero')!;
      while (!element.shadowRoot?.querySelector('.system')) await new Promise((resume) => setTimeout(resume));
      const before = element.getBoundingClientRect().height;
      await element.updateComplete;
      const plan = inside(element).querySelector('.system')!;
      expect(plan.getAttribute('aria-hidden')).to.equal('true');
      expect(plan.querySelectorAll('.sym').length).to.be.at.least(2);
      expect(plan.querySelector('text')).to.be.null;
      expect(element.getBoundingClientRect().height).to.equal(before);
      const say = inside(element).querySelector('.say')!.getBoundingClientRect();
      expect(plan.getBoundingClientRect().left).to.be.at.least(say.right);
    });

    it('is absent when narrow, and without a layered map', async () => {
      const narrow = inside(await heroIn(document_, 400)).querySelector('.system')!;
      expect(getComputedStyle(narrow).display).to.equal('none');
      const hub = {
        ...document_,
        folio: { ...document_.folio, maps: [{ ...document_.folio!.maps![0], arrangement: 'hub' }] },
      };
      expect(inside(await heroIn(hub)).querySelector('.system')).to.be.null;
    });
  });

  it('shows its children while there is nothing to show', async () => {
    const element = await fixture<FolioHero>(html`<folio-hero><p>Mara</p></folio-hero>`);
    expect(inside(element).querySelector('slot')).to.exist;
    expect(inside(element).querySelector('.hero')).to.be.null;
  });

  it('reads its property from an attribute too', async () => {
    const element = await fixture<FolioHero>(html`<folio-hero profile='{"name":"Mara"}'></folio-hero>`);
    expect(text(inside(element).querySelector('h2'))).to.equal('Mara');
  });

  for (const junk of [
    null,
    7,
    'x',
    [],
    {},
    { name: {} },
    { name: ['a', { b: 1 }], proof: 'x', profiles: 3, availability: [], location: [], headline: NaN },
  ]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      const element = await hero(junk);
      expect(inside(element).textContent).not.to.match(/undefined|NaN|\[object/);
    });
  }

  // Only Chromium can be asked for forced colours here, and only it puts a ground of its own behind text.
  if (/Chrome/.test(navigator.userAgent)) {
    it('keeps the words of the filled action legible in forced colours', async () => {
      const portfolio = await fixture(html`<folio-portfolio .document=${document_}></folio-portfolio>`);
      const action = portfolio.shadowRoot!.querySelector('folio-hero')!.shadowRoot!.querySelector('[part=action]')!;
      await emulateMedia({ forcedColors: 'active' });
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(action) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      await emulateMedia({ forcedColors: 'none' });
      expect(forcedColorAdjust).to.equal('none');
      expect(color).not.to.equal(backgroundColor);
    });
  }
});
