import { themeExtras, themes, type Scheme, type ThemeName } from './themes.js';

/** A theme of one's own: colours in CSS by the names of the tokens, for light and for dark; what is left out is the sheet's. */
export interface GivenTheme {
  readonly light?: Partial<Scheme>;
  readonly dark?: Partial<Scheme>;
  readonly font?: string;
  readonly 'font-mono'?: string;
}

/** Whether CSS takes a value for a property: `CSS.supports`, or what stands in for it. */
export type Supports = (property: string, value: string) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The style sheet of a theme: one that ships, by its name, or one's own (an object, or its JSON). A value that is not what
 * it should be is left out, so that the sheet's own stands, and told by `warn`; undefined where nothing is left.
 */
export function themeCss(given: unknown, supports: Supports, warn: (problem: string) => void): string | undefined {
  const found = resolve(given, warn);
  if (!found) return undefined;
  const { light, dark } = found;
  const lines: string[] = [];
  const pick = (scheme: unknown, which: 'light' | 'dark', name: keyof Scheme): string | undefined => {
    const value = isObject(scheme) && Object.hasOwn(scheme, name) ? scheme[name] : undefined;
    if (value === undefined) return undefined;
    if (typeof value === 'string' && supports('color', value) && !/var\s*\(|url\s*\(/i.test(value)) return value;
    warn(`${which}.${name}: ${JSON.stringify(value)} is not a colour; the sheet's own is used.`);
    return undefined;
  };
  const names = Object.keys(themes.sheet.light) as (keyof Scheme)[];
  for (const [which, scheme] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    for (const name of isObject(scheme) ? Object.keys(scheme) : [])
      if (!names.includes(name as keyof Scheme)) warn(`${which}.${name}: there is no such token.`);
  for (const name of names) {
    const [day, night] = [pick(light, 'light', name), pick(dark, 'dark', name)];
    if (day ?? night)
      lines.push(`--folio-${name}:light-dark(${day ?? themes.sheet.light[name]},${night ?? themes.sheet.dark[name]})`);
  }
  for (const name of ['font', 'font-mono'] as const) {
    const value = found[name];
    if (value === undefined) continue;
    if (typeof value === 'string' && supports('font-family', value) && !/url\s*\(/i.test(value))
      lines.push(`--folio-${name}:${value}`);
    else warn(`${name}: ${JSON.stringify(value)} is not a font family.`);
  }
  return lines.length ? `:host{${lines.join(';')};background:var(--_paper);padding:1.25em}` : undefined;
}

function resolve(given: unknown, warn: (problem: string) => void): Readonly<Record<string, unknown>> | undefined {
  if (isObject(given)) return given;
  if (typeof given !== 'string' || given.trim() === '') return undefined;
  const name = given.trim();
  if (Object.hasOwn(themes, name)) {
    const known = name as ThemeName;
    return { ...themes[known], ...themeExtras[known] };
  }
  try {
    const parsed: unknown = name.startsWith('{') ? JSON.parse(name) : undefined;
    if (isObject(parsed)) return parsed;
  } catch {
    // Said below.
  }
  warn(
    `${JSON.stringify(name.slice(0, 40))} is no theme: ${Object.keys(themes).join(', ')}, or an object with light and dark.`,
  );
  return undefined;
}
