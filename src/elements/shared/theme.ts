import type { LitElement } from 'lit';
import { DEVELOPMENT } from '../../model/development.js';
import { themeCss } from '../../styles/theme-sheet.js';

type Themed = LitElement & { readonly theme?: unknown };

const sheets = new WeakMap<Themed, CSSStyleSheet>();

/**
 * Gives an element and what is below it the look that its `theme` asks for: a sheet adopted after its own. Loaded with the
 * first theme; without one the page's custom properties hold.
 */
export function applyTheme(host: Themed): void {
  let sheet = sheets.get(host);
  if (!sheet) {
    sheets.set(host, (sheet = new CSSStyleSheet()));
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
  const warn = (problem: string): void => {
    if (DEVELOPMENT) console.warn(`<${host.localName}> theme: ${problem}`);
  };
  sheet.replaceSync(themeCss(host.theme, (property, value) => CSS.supports(property, value), warn) ?? '');
}
