import { markup } from '../server/markup.js';
import { renderPortfolio, type RenderOptions } from '../server/render-portfolio.js';

export interface SiteOptions extends RenderOptions {
  /** The page's own address, where it is known: for the canonical link and the site map. */
  readonly url?: string;
  /** The file names of the script and the style sheet, as the page asks for them. */
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** One page: whole without script, alive with it, under a strict policy. */
export function renderPage(document: unknown, options: SiteOptions): string {
  const { html, head, language } = renderPortfolio(document, options);
  const rtl = /<article class="h-resume"[^>]* dir="rtl"/.test(html);
  return markup`<!doctype html>
<html lang="${language}" dir="${rtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${options.icon}">
<link rel="stylesheet" href="${options.style}">
<script type="module" src="${options.script}"></script>
${options.url && markup`<link rel="canonical" href="${options.url}"><meta property="og:url" content="${options.url}">`}
`.text.concat(head, '\n</head>\n<body>\n<main>', html, '</main>\n</body>\n</html>\n');
}

/** What a reader finds where there is nothing. */
export function renderNotFound({ style, icon }: SiteOptions): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not found</title>
<link rel="icon" href="${icon}"><link rel="stylesheet" href="${style}"></head>
<body><main><h1>There is nothing here.</h1><p><a href="./">To the portfolio</a></p></main></body></html>
`.text;
}

export const renderSiteMap = (url: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${markup`${url}`.text}</loc></url></urlset>\n`;

/** The page around the portfolio, on screen and on paper. */
export const siteStyle = `:root{color-scheme:light dark}
body{margin:0;padding-inline:clamp(20px,4.4vw,56px);background:var(--folio-paper,light-dark(oklch(.985 .004 95),oklch(.175 .012 265)));color:var(--folio-ink,light-dark(oklch(.235 .02 265),oklch(.945 .006 95)));font-family:system-ui,sans-serif;line-height:1.55;overflow-wrap:anywhere}
folio-portfolio:not(:defined) .h-resume{max-inline-size:46rem;margin-inline:auto;padding-block:2rem}
.h-resume img{block-size:auto}
@media print{body{padding:0;background:none;color:#000}}
`;

export const siteIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 4h24v24H4z" fill="none" stroke="#7a7f8a" stroke-width="2"/><circle cx="16" cy="16" r="5" fill="#c2410c"/></svg>\n`;
