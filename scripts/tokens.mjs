// From src/styles/tokens.json (W3C design tokens) to what uses it:
// src/styles/themes.ts and the values within src/styles/tokens.ts (npm run tokens); and, with the build,
// dist/themes/*.css and dist/tokens/*.json, one per theme and scheme, aliases followed, colours also as hex: what
// Figma's import of variables reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import { transformCSSValue } from '@terrazzo/token-tools/css';
import Color from 'colorjs.io';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const SOURCE = new URL('src/styles/tokens.json', root);
/** The token's own value is the sheet in light. */
export const MODES = {
  sheet: { light: '.', dark: 'dark' },
  blueprint: { light: 'blueprint', dark: 'blueprint-dark' },
  terminal: { light: 'terminal', dark: 'terminal-dark' },
};
/** What a theme says besides its colours. */
const MORE = { terminal: { font: 'var(--folio-font-mono, ui-monospace, Menlo, Consolas, monospace)' } };

/** The tokens, checked and with their aliases followed. Throws with the place where the file is not as the format says. */
export async function readTokens() {
  const config = defineConfig({ lint: { rules: {} } }, { cwd: root });
  const { tokens } = await parse([{ filename: SOURCE, src: readFileSync(SOURCE, 'utf8') }], { config });
  return tokens;
}

const print = (number) => String(Number(number.toFixed(4)));
const valueIn = (token, mode) => (token.mode[mode] ?? token.mode['.']).$value;
const cssOf = (token, mode) => {
  const value = valueIn(token, mode);
  return token.$type === 'color'
    ? `oklch(${value.components.map(print).join(' ')})`
    : transformCSSValue({ ...token, $value: value }, { tokensSet: {}, transformAlias: () => '' });
};

/** Name → value in CSS, per theme and scheme: `themes.sheet.light.paper`. */
export function themesOf(tokens) {
  const colours = Object.values(tokens).filter(({ id }) => id.startsWith('color.'));
  return Object.fromEntries(
    Object.entries(MODES).map(([theme, schemes]) => [
      theme,
      Object.fromEntries(
        Object.entries(schemes).map(([scheme, mode]) => [
          scheme,
          Object.fromEntries(colours.map((token) => [token.id.slice(6).replaceAll('.', '-'), cssOf(token, mode)])),
        ]),
      ),
    ]),
  );
}

/** The declarations of a theme: each public property, light and dark. */
const declarationsOf = (theme, { light, dark }) => [
  ...Object.keys(light).map((name) => `--folio-${name}: light-dark(${light[name]}, ${dark[name]});`),
  ...Object.entries(MORE[theme] ?? {}).map(([name, value]) => `--folio-${name}: ${value};`),
];

async function write(path, text) {
  const file = new URL(path, root).pathname;
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  writeFileSync(file, formatted);
}

/** What stands in the sources, as text: `[file, text]`. */
export async function sourcesOf(tokens) {
  const themes = themesOf(tokens);
  const { light, dark } = themes.sheet;
  const own = Object.keys(light)
    .filter((name) => !name.startsWith('kind-'))
    .map((name) => `--_${name}: var(--folio-${name}, light-dark(${light[name]}, ${dark[name]}));`);
  own.push(
    `--_mono: var(--folio-font-mono, ${cssOf(tokens['font.mono'], '.').replaceAll('"', "'")});`,
    `--_ease: ${cssOf(tokens['motion.ease'], '.')};`,
    `--_swift: ${cssOf(tokens['motion.swift'], '.')};`,
  );
  const sheet = readFileSync(new URL('src/styles/tokens.ts', root), 'utf8');
  const [before, after] = [sheet.split('/* tokens.json */')[0], sheet.split('/* end of tokens.json */')[1]];
  if (after === undefined) throw new Error('src/styles/tokens.ts has lost its marks.');
  return [
    [
      'src/styles/tokens.ts',
      `${before}/* tokens.json */\n    ${own.join('\n    ')}\n    /* end of tokens.json */${after}`,
    ],
    [
      'src/styles/themes.ts',
      `// Written by scripts/tokens.mjs from tokens.json: change it there.

/** The themes that ship. \`sheet\` is what elements look like without any. */
export const themeNames = ${JSON.stringify(Object.keys(MODES))} as const;
export type ThemeName = (typeof themeNames)[number];

/** A scheme: colours in CSS by the name of their public property, without its \`--folio-\`. */
export type Scheme = Readonly<Record<${Object.keys(light)
        .map((name) => `'${name}'`)
        .join('|')}, string>>;

/** The values of every theme, light and dark. */
export const themes: Readonly<Record<ThemeName, { readonly light: Scheme; readonly dark: Scheme }>> = ${JSON.stringify(themes)};

/** What a theme says besides its colours, by the same names. */
export const themeExtras: Readonly<Partial<Record<ThemeName, Readonly<Record<string, string>>>>> = ${JSON.stringify(MORE)};
`,
    ],
  ];
}

/** A token for import elsewhere: aliases followed, a colour also as hex. */
function plain(token, mode) {
  const $value = valueIn(token, mode);
  const { $type, $description } = token;
  if ($type !== 'color') return { $type, $value, $description };
  const { colorSpace, components } = $value;
  const hex = new Color(colorSpace, components).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
  return { $type, $value: { colorSpace, components, hex }, $description };
}

/** The files that are published beside the modules. */
export async function writeDist(tokens) {
  for (const folder of ['dist/themes', 'dist/tokens']) mkdirSync(new URL(folder, root), { recursive: true });
  for (const [theme, schemes] of Object.entries(themesOf(tokens))) {
    const lines = declarationsOf(theme, schemes).join('\n  ');
    writeFileSync(
      new URL(`dist/themes/${theme}.css`, root),
      `/* folio-elements: the theme "${theme}", for a page (<html data-folio-theme="${theme}">) or any part of it. */
[data-folio-theme='${theme}'] {
  ${lines}
  background: var(--folio-paper);
}
`,
    );
    for (const [scheme, mode] of Object.entries(MODES[theme])) {
      const tree = {};
      for (const token of Object.values(tokens).filter(({ id }) => !id.startsWith('raw.'))) {
        const path = token.id.split('.');
        const last = path.pop();
        let at = tree;
        for (const step of path) at = at[step] ??= {};
        at[last] = plain(token, mode);
      }
      await write(`dist/tokens/${theme}-${scheme}.json`, JSON.stringify(tree, null, 2));
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tokens = await readTokens();
  for (const [file, text] of await sourcesOf(tokens)) await write(file, text);
}
