import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import owner from '../../demo/portfolio.json' with { type: 'json' };
import { launchChromium } from '../../scripts/browsers.mjs';
import { layla, mara } from '../../stories/personas.js';
import { serve, watchedPage, type Site } from './serve.js';

const TAGS = [
  'folio-hero',
  'folio-focus-areas',
  'folio-role-timeline',
  'folio-project-card',
  'folio-project-list',
  'folio-architecture-map',
  'folio-skill-rings',
  'folio-record',
  'folio-contact',
];

const page = (body: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page with a strict policy</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn/folio.js"></script></head>
  <body>${body}</body>
</html>`;
const inline = (document: unknown): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
const records = [
  'education',
  'certificates',
  'publications',
  'awards',
  'languages',
  'volunteer',
  'interests',
  'references',
];
const composed = [
  ...TAGS.map((tag) => `<${tag}></${tag}>`),
  ...records.map((name) => `<folio-record section="${name}"></folio-record>`),
].join('\n');

// The composed pages hold every tag; the assembled ones what their document says.
const pages: Record<string, string> = {
  '/assembled/owner.html': page(`<folio-portfolio>${inline(owner)}</folio-portfolio>`),
  '/assembled/mara.html': page(`<folio-portfolio>${inline(mara)}</folio-portfolio>`),
  '/assembled/layla.html': page(`<folio-portfolio lang="ar" dir="rtl">${inline(layla)}</folio-portfolio>`),
  '/composed/owner.html': page(`<folio-portfolio>${inline(owner)}${composed}</folio-portfolio>`),
  '/composed/mara.html': page(`<folio-portfolio>${inline(mara)}${composed}</folio-portfolio>`),
  '/failed.html': page(`<folio-portfolio src="/page.html">${composed}</folio-portfolio>`),
  '/page.html': page('No JSON here.'),
};

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await serve(join(inject('app'), 'node_modules/folio-elements'), pages);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each(Object.keys(pages).filter((path) => path !== '/page.html'))(
  '%s: no violation, no word in the console',
  async (path) => {
    const { page, record } = await watchedPage(browser, site);
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const undefinedTags = await page.evaluate((tags) => {
      const every = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? every(each.shadowRoot) : [])]);
      const all = every(document);
      // Everything a reader can press is pressed once.
      for (const each of all) if (each.localName === 'button') (each as HTMLButtonElement).click();
      for (const each of all)
        each.part.contains('node') && each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return [
        ...new Set(
          all
            .filter((each) => tags.includes(each.localName) && each.matches(':not(:defined)'))
            .map((each) => each.localName),
        ),
      ];
    }, TAGS);
    await page.waitForTimeout(300);
    expect(undefinedTags).toEqual([]);
    expect(record).toEqual([]);
    await page.close();
  },
);
