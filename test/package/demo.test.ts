import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import owner from '../../demo/portfolio.json' with { type: 'json' };
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve, watchedPage, type Site } from './serve.js';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await serve(join(import.meta.dirname, '../../demo/dist'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const widths = [1280, 390, 320];
const schemes = ['light', 'dark'] as const;

test.each(widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const)))(
  'the demo at %i px, %s: the whole page, not a word in the console, nothing from anyone else, no overflow',
  async (width, colorScheme) => {
    const { page, record } = await watchedPage(browser, site, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${site.address}/`, { waitUntil: 'networkidle' });
    await page.locator('folio-contact').waitFor();
    const seen = await page.evaluate(() => {
      const root = document.querySelector('folio-portfolio')!.shadowRoot!;
      const { scrollWidth, clientWidth } = document.documentElement;
      const faces = new Set(
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      return {
        sections: root.querySelectorAll('section').length,
        overflow: scrollWidth - clientWidth,
        faces: faces.size,
      };
    });
    expect(seen).toEqual({ sections: owner.folio.sections.length, overflow: 0, faces: 2 });
    expect(record).toEqual([]);
    await page.close();
  },
);
