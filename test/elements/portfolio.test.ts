import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FolioHero } from '../../src/elements/hero/hero.js';
import { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';
import {
  type FolioLanguageChangeEvent,
  FolioPortfolioIssuesEvent,
} from '../../src/elements/portfolio/portfolio.events.js';
import '../../src/define.js';
import type { ResumeDocument } from '../../src/model/document.js';
import { ar } from '../../src/model/strings/ar.js';

const file: ResumeDocument = {
  basics: { name: 'Mara Lindqvist', label: 'Engineer', summary: 'A fictional persona.', email: 'mara@example.org' },
  work: [
    {
      id: 'harbour',
      name: 'Harbour Grid',
      position: 'Principal engineer',
      startDate: '2023-01',
      highlights: ['Kafka streams'],
    },
  ],
  projects: [{ id: 'tide', name: 'Tideline', description: 'A queue library' }],
  skills: [{ name: 'Messaging', keywords: ['Kafka', 'RabbitMQ', 'NATS'] }],
  education: [{ institution: 'Lakeside Polytechnic', area: 'Computing', startDate: '2010', endDate: '2013' }],
};

const heroOf = (portfolio: FolioPortfolio): FolioHero => portfolio.shadowRoot!.querySelector('folio-hero')!;
const textOf = (root: Node): string => {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof HTMLStyleElement) continue;
    text += node instanceof Text ? node.data : textOf((node as Element).shadowRoot ?? node);
  }
  return text;
};
async function settled(element: FolioPortfolio): Promise<void> {
  for (let turn = 0; turn < 200 && ['loading', 'empty'].includes(element.state.status); turn++) await aTimeout(10);
  await element.updateComplete;
}
/** Files by address: what `fetch` would bring, without a server that knows them. */
async function withFetch(
  answers: Readonly<Record<string, () => Promise<Response>>>,
  run: () => Promise<void>,
): Promise<string[]> {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = (input) => {
    asked.push(String(input));
    return answers[String(input)]?.() ?? Promise.reject(new TypeError('Failed to fetch'));
  };
  try {
    await run();
  } finally {
    window.fetch = real;
  }
  return asked;
}
const answer =
  (text: string, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(text, { status }));

describe('folio-portfolio', () => {
  // A failing document is told to the author on the console in development; here that is what is tested.
  let said: unknown[][] = [];
  const real = { error: console.error, warn: console.warn, info: console.info };
  beforeEach(() => {
    said = [];
    for (const kind of ['error', 'warn', 'info'] as const)
      console[kind] = (...words: unknown[]) => void said.push([kind, ...words]);
  });
  afterEach(() => {
    Object.assign(console, real);
    fixtureCleanup();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('assembles the whole page from the document property', async () => {
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    const tags = [...portfolio.shadowRoot!.querySelectorAll('section > * , section > div > *')]
      .map((each) => each.localName)
      .filter((name) => name.startsWith('folio-'));
    expect(tags).to.deep.equal([
      'folio-hero',
      'folio-role-timeline',
      'folio-project-list',
      'folio-architecture-map',
      'folio-skill-rings',
      'folio-record',
      'folio-contact',
    ]);
    const text = textOf(portfolio.shadowRoot!);
    for (const word of ['Mara Lindqvist', 'Harbour Grid', 'Tideline', 'RabbitMQ', 'Lakeside Polytechnic'])
      expect(text).to.contain(word);
  });

  it('reads the document attribute, and an inline script', async () => {
    const json = JSON.stringify(file);
    const first = await fixture<FolioPortfolio>(html`<folio-portfolio document=${json}></folio-portfolio>`);
    expect(textOf(first.shadowRoot!)).to.contain('Harbour Grid');
    const host = document.createElement('folio-portfolio');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    host.append(script);
    const second = await fixture<FolioPortfolio>(host as unknown as string);
    await settled(second);
    expect(textOf(second.shadowRoot!)).to.contain('Harbour Grid');
  });

  it('loads src, and loads again when it changes', async () => {
    const asked = await withFetch(
      { './a.json': answer(JSON.stringify(file)), './b.json': answer('{"basics":{"name":"Bo Fictional"}}') },
      async () => {
        const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio src="./a.json"></folio-portfolio>`);
        await settled(portfolio);
        expect(textOf(portfolio.shadowRoot!)).to.contain('Harbour Grid');
        portfolio.src = './b.json';
        await portfolio.updateComplete;
        await settled(portfolio);
        expect(textOf(portfolio.shadowRoot!)).to.contain('Bo Fictional').and.not.contain('Harbour Grid');
      },
    );
    expect(asked).to.deep.equal(['./a.json', './b.json']);
  });

  const failures: [string, string, (() => Promise<Response>) | undefined, number, RegExp][] = [
    ['an unreachable address', './gone.json', undefined, 110, /gone\.json could not be loaded/],
    ['a server error', './five.json', answer('', 503), 110, /answered 503/],
    ['a page of HTML', './page.json', answer('<!doctype html><p>Not found'), 112, /web page/],
    ['JSON that is cut off', './cut.json', answer('{"basics":{"name":"Ma'), 114, /cut off/],
    ['an empty file', './empty.json', answer('  \n'), 111, /empty/],
    ['a script address', 'javascript:alert(1)', answer('{}'), 110, /only http, https and relative/],
    ['a list where a document should be', './list.json', answer('[1,2,3]'), 100, /object is expected/],
  ];
  for (const [what, src, response, code, words] of failures) {
    it(`fails with words and a numbered issue: ${what}`, async () => {
      await withFetch(response ? { [src]: response } : {}, async () => {
        const host = document.createElement('folio-portfolio');
        const heard = oneEvent(host, FolioPortfolioIssuesEvent.type);
        host.src = src;
        const portfolio = await fixture<FolioPortfolio>(host as unknown as string);
        const event = (await heard) as unknown as FolioPortfolioIssuesEvent;
        await settled(portfolio);
        expect(portfolio.state.status).to.equal('failed');
        expect(portfolio.issues.map((issue) => issue.code)).to.deep.equal([code]);
        expect(event.issues).to.equal(portfolio.issues);
        expect(portfolio.issues[0]!.message).to.match(words);
        expect(portfolio.shadowRoot!.textContent).to.contain('This portfolio cannot be shown.');
        expect(said.filter(([kind]) => kind === 'error')).to.have.length(1);
      });
    });
  }

  it('shows the fallback slot while loading and after a failure, and drops it when ready', async () => {
    let arrive = (_: Response): void => {};
    await withFetch({ './slow.json': () => new Promise((resolve) => (arrive = resolve)) }, async () => {
      const portfolio = await fixture<FolioPortfolio>(
        html`<folio-portfolio src="./slow.json"><p slot="fallback">Mara, engineer</p></folio-portfolio>`,
      );
      const fallback = portfolio.querySelector('p')!;
      expect(fallback.offsetHeight).to.be.above(0);
      arrive(new Response(JSON.stringify(file)));
      await settled(portfolio);
      expect(fallback.offsetHeight).to.equal(0);
      expect(textOf(portfolio.shadowRoot!)).to.contain('Harbour Grid');
    });
  });

  it('gives the document to children of any arrangement, also in other shadow trees', async () => {
    const portfolio = await fixture<FolioPortfolio>(
      html`<folio-portfolio .document=${file}><div><folio-hero></folio-hero></div><div id="host"></div></folio-portfolio>`,
    );
    const inner = portfolio.querySelector('#host')!.attachShadow({ mode: 'open' });
    const late = document.createElement('folio-role-timeline');
    inner.append(late);
    await late.updateComplete;
    expect(textOf(portfolio.querySelector('folio-hero')!.shadowRoot!)).to.contain('Mara Lindqvist');
    expect(textOf(late.shadowRoot!)).to.contain('Harbour Grid');
    expect(portfolio.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('reaches children that were there before it was defined', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><folio-late-portfolio><folio-hero></folio-hero></folio-late-portfolio></div>`,
    );
    const hero = wrapper.querySelector('folio-hero')!;
    await hero.updateComplete;
    expect(hero.shadowRoot!.textContent).not.to.contain('Mara');
    (wrapper.firstElementChild as FolioPortfolio).document = file;
    customElements.define('folio-late-portfolio', class extends FolioPortfolio {});
    await (wrapper.firstElementChild as FolioPortfolio).updateComplete;
    expect(textOf(hero.shadowRoot!)).to.contain('Mara Lindqvist');
  });

  it('shows a replaced document everywhere, and announces each once', async () => {
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    let ready = 0;
    portfolio.addEventListener('folio-portfolio-ready', () => ready++);
    portfolio.document = { ...file, basics: { name: 'Bo Fictional' } };
    await portfolio.updateComplete;
    await aTimeout(0);
    expect(textOf(heroOf(portfolio).shadowRoot!))
      .to.contain('Bo Fictional')
      .and.not.contain('Mara');
    expect(ready).to.equal(1);
    portfolio.document = undefined;
    await portfolio.updateComplete;
    expect(portfolio.state.status).to.equal('empty');
    expect(textOf(portfolio.shadowRoot!).trim()).to.equal('');
  });

  it('is forgotten by an element that leaves it', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><folio-portfolio .document=${file}><folio-hero></folio-hero></folio-portfolio><p></p></div>`,
    );
    const hero = wrapper.querySelector('folio-hero')!;
    await hero.updateComplete;
    expect(textOf(hero.shadowRoot!)).to.contain('Mara Lindqvist');
    wrapper.querySelector('p')!.append(hero);
    await hero.updateComplete;
    expect(hero.shadowRoot!.textContent).not.to.contain('Mara');
    wrapper.querySelector('folio-portfolio')!.append(hero);
    await hero.updateComplete;
    expect(textOf(hero.shadowRoot!)).to.contain('Mara Lindqvist');
  });

  it('fires folio-portfolio-ready when everything below has drawn', async () => {
    const host = document.createElement('folio-portfolio');
    const heard = oneEvent(host, 'folio-portfolio-ready');
    host.document = file;
    document.body.append(host);
    await heard;
    expect(textOf(host.shadowRoot!)).to.contain('Harbour Grid').and.contain('RabbitMQ');
    host.remove();
  });

  it('links to its sections and follows an address to a section, a role and a project', async () => {
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    const links = [...portfolio.shadowRoot!.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.include.members(['#roles', '#projects', '#contact']);
    for (const link of links)
      expect(portfolio.shadowRoot!.getElementById(link!.slice(1)), link!).to.be.instanceOf(HTMLElement);
    location.hash = '#contact';
    await oneEvent(window, 'hashchange');
    await waitUntil(() => portfolio.shadowRoot!.activeElement?.id === 'contact', 'the section has the focus');
    window.scrollTo(0, 0);
    location.hash = '#role=harbour';
    await oneEvent(window, 'hashchange');
    const role = portfolio
      .shadowRoot!.querySelector('folio-role-timeline')!
      .shadowRoot!.querySelector('[data-id="harbour"]')!;
    const top = (): number => role.getBoundingClientRect().top;
    await waitUntil(() => top() >= -1 && top() < window.innerHeight, 'the role is in view');
  });

  it('uses replaced words, and the Arabic ones on an Arabic page', async () => {
    const portfolio = await fixture<FolioPortfolio>(
      html`<folio-portfolio .document=${file} .strings=${{ portfolio: { roles: 'Work so far' } }}></folio-portfolio>`,
    );
    expect(textOf(portfolio.shadowRoot!)).to.contain('Work so far');
    const wrapper = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><folio-portfolio .document=${file}></folio-portfolio></div>`,
    );
    const arabic = wrapper.querySelector('folio-portfolio')!;
    await settled(arabic);
    expect(textOf(arabic.shadowRoot!)).to.contain(ar.portfolio.roles as string);
  });

  it('leaves no listener behind', async () => {
    const added: string[] = [];
    const targets = [window, document, document.documentElement];
    const originals = targets.map((target) => [target.addEventListener, target.removeEventListener] as const);
    targets.forEach((target, index) => {
      target.addEventListener = (type: string, ...rest: unknown[]) => {
        added.push(`${index}${type}`);
        (originals[index]![0] as (...all: unknown[]) => void).call(target, type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: unknown[]) => {
        const at = added.indexOf(`${index}${type}`);
        if (at >= 0) added.splice(at, 1);
        (originals[index]![1] as (...all: unknown[]) => void).call(target, type, ...rest);
      };
    });
    const host = document.createElement('folio-portfolio');
    host.document = file;
    document.body.append(host);
    await host.updateComplete;
    expect(added).to.include('0hashchange');
    host.remove();
    targets.forEach((target) => {
      delete (target as Partial<Pick<EventTarget, 'addEventListener'>>).addEventListener;
      delete (target as Partial<Pick<EventTarget, 'removeEventListener'>>).removeEventListener;
    });
    expect(added).to.deep.equal([]);
  });

  it('shows what it can of a hostile document, without an exception or a forbidden word', async () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"basics":{"name":{"x":1},"label":7,"url":"javascript:alert(1)","profiles":[{"network":"X","url":"data:text/html,x"}],"location":"Atlantis"},' +
        '"work":[null,3,"text",{"name":["A","B"],"startDate":"2020-13-45","endDate":{},"highlights":"one"},{"position":"<img src=x onerror=alert(1)>","startDate":"2022","endDate":"2019"}],' +
        '"skills":"Kafka","projects":{"name":"x"},"folio":{"maps":[{"id":"m","nodes":[{"id":"a"},{"id":"a"},7],"edges":[{"source":"a","target":"z"},null]}],"rings":[],"sections":[{"show":"nothing"},{"show":"map","id":"none"}]}}',
    ) as ResumeDocument;
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${hostile}></folio-portfolio>`);
    expect(portfolio.state.status).to.equal('ready');
    expect(textOf(portfolio.shadowRoot!)).not.to.match(/undefined|NaN|Invalid Date|\[object/);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect(portfolio.issues.length).to.be.above(3);
    for (const issue of portfolio.issues) expect(issue.pointer).to.match(/^(\/|$)/);
  });

  it('shows 10,000 roles', async () => {
    const work = Array.from({ length: 10_000 }, (_, index) => ({
      name: `Employer ${index}`,
      position: 'Engineer',
      startDate: `${1970 + (index % 50)}`,
    }));
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${{ work }}></folio-portfolio>`);
    expect(
      portfolio.shadowRoot!.querySelector('folio-role-timeline')!.shadowRoot!.querySelectorAll('[part~="role"]').length,
    ).to.equal(10_000);
  }).timeout(60_000);

  it('passes axe', async () => {
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    await expect(portfolio).to.be.accessible();
  });

  it('lets the reader choose among the languages of the document', async () => {
    const two = {
      ...file,
      folio: { language: 'en', languages: { ar: { basics: { name: 'مارا ليندكفيست' } } } },
    };
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${two}></folio-portfolio>`);
    await settled(portfolio);
    const buttons = [...portfolio.shadowRoot!.querySelectorAll<HTMLButtonElement>('.languages button')];
    expect(buttons.map(({ textContent, lang }) => [textContent, lang])).to.deep.equal([
      ['English', 'en'],
      ['العربية', 'ar'],
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    setTimeout(() => buttons[1]!.click());
    const { language } = (await oneEvent(portfolio, 'folio-language-change')) as unknown as FolioLanguageChangeEvent;
    expect(language).to.equal('ar');
    await waitUntil(() => textOf(portfolio.shadowRoot!).includes('مارا ليندكفيست'));
    await portfolio.updateComplete;
    expect(portfolio.shadowRoot!.querySelector('.sheet')!.getAttribute('dir')).to.equal('rtl');
    expect(textOf(portfolio.shadowRoot!)).to.include(ar.portfolio.roles as string);
    portfolio.shadowRoot!.querySelector<HTMLButtonElement>('.languages button')!.click();
    await waitUntil(() => textOf(portfolio.shadowRoot!).includes('Mara Lindqvist'));
    expect(portfolio.shadowRoot!.querySelector('.sheet')!.getAttribute('dir')).to.equal('ltr');
  });

  it('offers no choice where there is none', async () => {
    const portfolio = await fixture<FolioPortfolio>(html`<folio-portfolio .document=${file}></folio-portfolio>`);
    await settled(portfolio);
    expect(portfolio.shadowRoot!.querySelector('.languages')).to.equal(null);
  });

  for (const unit of ['نص ', 'word ', 'x', '語'])
    it(`a text of 200 kB is whole: ${unit}`, async () => {
      const summary = unit.repeat(Math.ceil(200_000 / unit.length)).trim();
      const portfolio = await fixture<FolioPortfolio>(
        html`<folio-portfolio .document=${{ ...file, folio: { focus: [{ name: 'Field', summary }] } }}></folio-portfolio>`,
      );
      await settled(portfolio);
      const fields = portfolio.shadowRoot!.querySelector('folio-focus-areas')!;
      expect(textOf(fields.shadowRoot!).includes(summary)).to.equal(true);
      expect(portfolio.scrollWidth).to.be.at.most(portfolio.clientWidth);
    });
});
