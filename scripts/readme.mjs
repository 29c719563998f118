// Writes the README's tables from what was built, so that they stay true: `npm run build && npm run readme`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measure, measureAll, sizeTable } from './sizes.mjs';

/** The elements with their attributes, properties and events, from the custom elements manifest. */
export function elementTable(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const code = (names) => names.map((name) => `\`${name}\``).join(', ');
  const lines = elements.map(({ tagName, summary, attributes = [], members = [], events = [] }) => {
    const others = members.filter(
      ({ name, kind, attribute }) =>
        kind === 'field' && !attribute && !attributes.some(({ fieldName }) => fieldName === name),
    );
    const own = [...attributes.map(({ name }) => name), ...others.map(({ name }) => `.${name}`)].filter(
      (name) => name !== 'heading-level',
    );
    const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => `${name}()`);
    return `| \`${tagName}\` | ${summary} | ${code([...own, ...methods])} | ${code(events.map(({ name }) => name))} |`;
  });
  return ['| tag | shows | attributes, `.properties`, methods | events |', '|---|---|---|---|', ...lines].join('\n');
}

const weights = {
  lit: "export { LitElement, html, svg, css, nothing } from 'lit';",
  '@lit/context': "export { ContextProvider, ContextRoot, ContextEvent, createContext } from '@lit/context';",
  'd3-force': "export { forceSimulation, forceLink, forceManyBody, forceCollide, forceX, forceY } from 'd3-force';",
};

/** What each runtime dependency weighs by itself. @param {string} dist */
export async function dependencyTable(dist, { dependencies }) {
  const lines = [];
  for (const [name, code] of Object.entries(weights)) {
    const { atOnce } = await measure(dist, code);
    lines.push(`| \`${name}\` ${dependencies[name]} | ${(atOnce / 1000).toFixed(1)} kB |`);
  }
  return ['| dependency | alone |', '|---|---|', ...lines].join('\n');
}

/** Puts a table between its two marks. */
function replaceTable(text, name, table) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  if (rest === undefined) throw new Error(`The README has no mark ${start}.`);
  return `${before}${start}\n\n${table}\n\n${end}${rest.split(end)[1]}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = new URL('..', import.meta.url);
  const json = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
  const dist = new URL('dist', root).pathname;
  const file = new URL('README.md', root);
  let text = readFileSync(file, 'utf8');
  text = replaceTable(text, 'elements', elementTable(json('custom-elements.json')));
  text = replaceTable(text, 'sizes', sizeTable(await measureAll(dist)));
  text = replaceTable(text, 'dependencies', await dependencyTable(dist, json('package.json')));
  writeFileSync(file, text);
}
