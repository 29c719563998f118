import MagicString from 'magic-string';

// Style sheets and templates are strings to a minifier, so it leaves their indentation and comments alone. This takes
// them out: in CSS all space that means nothing, in markup each line break with its indentation for one space.

/** Outside of quotes only: `content: ' ; '` stays. @param {string} text */
function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('');
}

/** @param {string} text */
const minifyMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/** Visits every node of an ESTree. @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const key of Object.keys(node)) {
    const child = node[key];
    if (Array.isArray(child)) for (const each of child) walk(each, visit);
    else if (child && typeof child === 'object') walk(child, visit);
  }
}

/** A plugin of Vite: minifies the templates of lit in the project's own sources. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: { include: [/\/src\/.*\.ts$/], exclude: [/node_modules/] } },
      handler(code) {
        const result = new MagicString(code);
        walk(this.parse(code), (node) => {
          const minify = node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name];
          if (!minify) return;
          for (const { start, end, value } of node.quasi.quasis) {
            const text = code.slice(start, end);
            // Where the range includes the quotes of the template, they stay.
            const at = text.indexOf(value.raw);
            const short = minify(value.raw);
            if (at >= 0 && value.raw && short !== value.raw)
              result.overwrite(start + at, start + at + value.raw.length, short);
          }
        });
        return result.hasChanged() ? { code: result.toString(), map: result.generateMap({ hires: true }) } : undefined;
      },
    },
  };
}
