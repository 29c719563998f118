import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, type ChildNode, type Element } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/model/read-document.js';
import { ar } from '../../src/model/strings/ar.js';
import { describePerson } from '../../src/server/json-ld.js';
import { renderPortfolio } from '../../src/server/render-portfolio.js';
import { FORBIDDEN, missingFrom, otherFiles, ownFiles } from '../corpus/corpus.js';

const root = new URL('../../', import.meta.url);
const open = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

/** Every element of a page as a browser would parse it. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const look = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if ('tagName' in node) {
        found.push(node);
        look(node.childNodes);
      }
    }
  };
  look(parse(`<!doctype html><html><body>${html}</body></html>`).childNodes as ChildNode[]);
  return found;
}
/** What can be read, in its order: text outside scripts, then what dates and addresses say in attributes. */
function readable(html: string): string {
  const look = (nodes: readonly ChildNode[]): string =>
    nodes
      .map((node) =>
        'value' in node ? node.value : 'tagName' in node && node.tagName !== 'script' ? look(node.childNodes) : '',
      )
      .join('');
  const attributes = elementsOf(html).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => /^(?:href|src|datetime|alt)$/.test(name)).map(({ value }) => decode(value)),
  );
  return [look(parse(`<body>${html}</body>`).childNodes as ChildNode[]), ...attributes].join(' ');
}
const decode = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

const ALLOWED = new Set(
  'html head body folio-portfolio script div article section header h1 h2 h3 h4 h5 h6 p span a em strong code br ul li dl dt dd img data time blockquote bdi'.split(
    ' ',
  ),
);
function expectInert(html: string): void {
  for (const { tagName, attrs } of elementsOf(html)) {
    expect(ALLOWED.has(tagName), tagName).toBe(true);
    for (const { name, value } of attrs) {
      expect(name).toMatch(/^(?:lang|dir|class|id|type|slot|href|src|alt|width|height|rel|value|datetime)$/);
      if (name === 'href' || name === 'src')
        expect(value.replace(/[\s\p{C}]/gu, '')).not.toMatch(/^(?:javascript|data|vbscript|blob|file):/i);
      if (name === 'type') expect(value).toBe('application/json');
    }
  }
}

describe.each([...ownFiles, ...otherFiles, 'demo/portfolio.json'])('%s', (file) => {
  const document = open(file);
  const { html, head, issues } = renderPortfolio(document);
  const { portfolio } = readDocument(document);

  test('every text of its sections can be read without script', () => {
    if (!portfolio) return expect(issues.length).toBeGreaterThan(0);
    const shown = new Set(portfolio.sections.map(({ show, id }) => `${show} ${id ?? ''}`.trim()));
    const missing = missingFrom(readable(html), document, readDocument(document).issues, portfolio.language);
    // A page whose author left a section out leaves it out here as well.
    expect(missing.filter(({ pointer }) => !(pointer.startsWith('/work') && !shown.has('roles')))).toEqual([]);
    return undefined;
  });
  test('is inert, and says no forbidden word', () => {
    expectInert(html);
    expect(readable(html)).not.toMatch(FORBIDDEN);
    expect(head).not.toMatch(FORBIDDEN);
  });
});

test('what is private is not sent', () => {
  const { html, head } = renderPortfolio({
    basics: { name: 'Nour Test', email: 'hidden@example.org', location: { private: true, address: 'Secret Street 1' } },
    work: [{ name: 'Shown' }, { name: 'Hidden Works', private: true }],
  });
  expect(html + head).not.toMatch(/Secret Street|Hidden Works/);
  expect(html).toMatch(/Shown/);
});

test('in Arabic, with its words and direction', () => {
  const { html, language } = renderPortfolio(open('test/corpus/arabic.json'), { language: 'ar', strings: ar });
  expect(language).toBe('ar');
  expect(html).toMatch(/<article class="h-resume" lang="ar" dir="rtl">/);
  expect(html).toContain('الخبرة');
});

describe('payloads', () => {
  const bodies = [
    'alert(1)',
    'x',
    '//',
    '{{7*7}}',
    '${7*7}',
    '\0',
    '\u202e',
    '&#x6a;',
    '</script>',
    '-->',
    "'",
    '"',
    '`',
  ];
  const forms = [
    (body: string) => `<script>${body}</script>`,
    (body: string) => `<img src=x onerror=${body}>`,
    (body: string) => `javascript:${body}`,
    (body: string) => ` java\nscript:${body}`,
    (body: string) => `<svg/onload=${body}>`,
    (body: string) => `"><iframe src="javascript:${body}">`,
    (body: string) => `'><style>@import '${body}'</style>`,
    (body: string) => `[link](javascript:${body})`,
    (body: string) => `<a href="javascript:${body}">a</a>`,
    (body: string) => `<a href=" &#106;avascript:${body}">a</a>`,
    (body: string) => `<!--${body}`,
    (body: string) => `]]>${body}`,
    (body: string) => `<base href=//${body}>`,
    (body: string) => `<p style="background:url(${body})">`,
    (body: string) => `data:text/html,${body}`,
    (body: string) => `<template shadowrootmode=open>${body}`,
    (body: string) => `</folio-portfolio>${body}`,
  ];
  const payloads = forms.flatMap((form) => bodies.map(form));
  /** A document with the payload in every place that holds a text. */
  const everywhere = (payload: string): unknown =>
    JSON.parse(JSON.stringify(open('test/corpus/folio.json')), (key, value: unknown) =>
      typeof value === 'string' && !/^(?:show|kind|arrangement|need|id|source|target|status)$/.test(key)
        ? `${payload}${/url|href|src|image/i.test(key) ? '' : value}`
        : value,
    );

  test(`${payloads.length} of them, in every field, are inert`, () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200);
    for (const payload of payloads) {
      const { html, head } = renderPortfolio(everywhere(payload));
      expectInert(html);
      const scripts = elementsOf(head).filter(({ tagName }) => tagName === 'script');
      expect(scripts.map(({ attrs }) => attrs.map(({ value }) => value))).toEqual([['application/ld+json']]);
    }
  });

  test('so is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (document) => {
        const { html } = renderPortfolio(document);
        expectInert(html);
      }),
    );
  });
});

test('for search engines: a profile page about a person, with roles and what is known', () => {
  const { portfolio } = readDocument({
    basics: {
      name: 'Nour Test',
      label: 'Engineer',
      url: 'https://example.org',
      profiles: [{ network: 'GitHub', url: 'https://example.org/nour' }],
    },
    work: [
      { name: 'Acme', position: 'Engineer', startDate: '2020-05' },
      { name: 'Bolt', position: 'Analyst', startDate: '2017', endDate: '2019' },
    ],
    education: [{ institution: 'Lakeside', startDate: '2010', endDate: '2013' }],
    skills: [{ name: 'Data', keywords: ['SQL'] }],
  });
  expect(JSON.parse(JSON.stringify(describePerson(portfolio!)))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Nour Test',
      sameAs: ['https://example.org/nour'],
      worksFor: [
        { '@type': 'OrganizationRole', roleName: 'Engineer', startDate: '2020-05', worksFor: { name: 'Acme' } },
      ],
      alumniOf: [{ '@type': 'OrganizationRole', endDate: '2013', alumniOf: { name: 'Lakeside' } }],
      knowsAbout: ['SQL'],
    },
  });
});
