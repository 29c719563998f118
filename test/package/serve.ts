import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The policy that DESIGN.md calls the normal case. */
export const POLICY = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, and pages written here, under the strict policy, on this machine only. */
export async function serve(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://site').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const page = pages[file];
    const body = page === undefined ? readFile(join(folder, file)) : Promise.resolve(Buffer.from(page));
    const headers = {
      'content-security-policy': POLICY,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    };
    body.then(
      (bytes) => response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page that keeps a record of everything it should not do: speak in the console, fail, ask others, break the policy. */
export async function watchedPage(
  browser: Browser,
  site: Site,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; record: string[] }> {
  const page = await browser.newPage(options);
  const record: string[] = [];
  page.on('console', (message) => record.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => record.push(`error: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && record.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('data:'))
      record.push(`asked for ${request.url().slice(0, 100)}`);
  });
  await page.exposeFunction('recordViolation', (words: string) => record.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { recordViolation } = globalThis as unknown as { recordViolation: (words: string) => void };
      recordViolation(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, record };
}
