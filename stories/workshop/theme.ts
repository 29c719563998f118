// The pure half of the theme lab: what a theme is while it is edited, its contrasts, and how it leaves.
import Color from 'colorjs.io';
import { themeNames, themes, type Scheme, type ThemeName } from '../../src/styles/themes.js';

export type SchemeName = 'light' | 'dark';
export type Token = keyof Scheme;

/** A theme being edited: what it starts from and what was changed. */
export interface Draft {
  readonly base: ThemeName;
  readonly light: Partial<Scheme>;
  readonly dark: Partial<Scheme>;
}

export const tokenNames = Object.keys(themes.sheet.light) as Token[];
export const emptyDraft: Draft = { base: 'sheet', light: {}, dark: {} };

/** A colour as CSS writes it, read; undefined where it is none. */
export function readColour(text: unknown): Color | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return new Color(text);
  } catch {
    return undefined;
  }
}

/** Every colour of a draft, with what was not changed. */
export function schemeOf(draft: Draft, scheme: SchemeName): Scheme {
  return { ...themes[draft.base][scheme], ...draft[scheme] };
}

/** What has to be told apart, and by how much (WCAG 2.2). */
const PAIRS: readonly (readonly [Token, Token, least: number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'surface', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'surface', 4.5],
  ['degraded', 'surface', 4.5],
  ...(['mark', 'rule', 'signal', ...tokenNames.filter((name) => name.startsWith('kind-'))] as Token[]).map(
    (name) => [name, 'paper', 3] as const,
  ),
];

export interface Check {
  readonly over: Token;
  readonly under: Token;
  readonly least: number;
  readonly ratio: number;
}

/** The contrasts of a scheme, each with what it should be at least. A ratio of 0: one of the two is no colour. */
export function checkContrast(scheme: Scheme): Check[] {
  return PAIRS.map(([over, under, least]) => {
    const [a, b] = [readColour(scheme[over]), readColour(scheme[under])];
    const ratio = a && b ? a.to('srgb').toGamut().contrast(b.to('srgb').toGamut(), 'WCAG21') : 0;
    return { over, under, least, ratio };
  });
}

export const toHex = (text: string): string =>
  readColour(text)?.to('srgb').toGamut().toString({ format: 'hex', collapse: false }) ?? '#000000';

/** A style sheet to paste into any page. */
export function draftCss(draft: Draft): string {
  const [light, dark] = [schemeOf(draft, 'light'), schemeOf(draft, 'dark')];
  const lines = tokenNames.map((name) => `  --folio-${name}: light-dark(${light[name]}, ${dark[name]});`);
  return `:root {\n  color-scheme: light dark;\n${lines.join('\n')}\n  background: var(--folio-paper);\n  color: var(--folio-ink);\n}\n`;
}

/** Design tokens in the W3C format: light as the value, dark as a mode. */
export function draftTokens(draft: Draft): string {
  const value = (text: string): object => {
    const colour = readColour(text)!.to('oklch');
    const components = colour.coords.map((part) => Number((part ?? 0).toFixed(4)));
    return { colorSpace: 'oklch', components, hex: toHex(text) };
  };
  const [light, dark] = [schemeOf(draft, 'light'), schemeOf(draft, 'dark')];
  const color: Record<string, unknown> = { $type: 'color' };
  for (const name of tokenNames)
    color[name] = { $value: value(light[name]), $extensions: { mode: { dark: value(dark[name]) } } };
  return `${JSON.stringify({ color }, null, 2)}\n`;
}

/** A draft as a word of an address. */
export function writeDraft(draft: Draft): string {
  return encodeURIComponent(JSON.stringify(draft));
}

/** What such a word says; what is damaged or no colour is left out, and without anything left it is the default. */
export function readDraft(word: string | null): Draft {
  try {
    const given = JSON.parse(decodeURIComponent(word ?? '')) as Partial<Record<keyof Draft, unknown>> | null;
    const base = themeNames.find((name) => name === given?.base) ?? 'sheet';
    const scheme = (value: unknown): Partial<Scheme> =>
      Object.fromEntries(
        Object.entries(typeof value === 'object' && value ? value : {}).filter(
          ([name, colour]) => (tokenNames as string[]).includes(name) && readColour(colour),
        ),
      );
    return { base, light: scheme(given?.light), dark: scheme(given?.dark) };
  } catch {
    return emptyDraft;
  }
}
