// The manifest says what users may touch: editors, Storybook and framework types read it. Private members, the
// reactive lifecycle and helpers are not theirs, and what was built from a source is named by its built file.
import { basename, dirname } from 'node:path/posix';

const LIFECYCLE = new Set(['render', 'willUpdate', 'updated', 'firstUpdated', 'getUpdateComplete', 'createRenderRoot']);

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ name, privacy, static: isStatic }) =>
  (privacy ?? 'public') === 'public' && !name?.startsWith('#') && !isStatic && !LIFECYCLE.has(name);

/** Paths stand at modules, references, and in what was inherited. */
function namePaths(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'module' || key === 'path') && typeof inner === 'string') value[key] = built(inner);
    else namePaths(inner);
  }
}

/** @type {import('@custom-elements-manifest/analyzer').Plugin} */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ path }) => {
      const name = basename(path, '.ts');
      return name === basename(dirname(path)) || name.endsWith('.events') || name === 'folio-element';
    });
    manifest.modules.sort((a, b) => a.path.localeCompare(b.path)); // The analyzer's order differs from run to run.
    for (const { path, declarations } of manifest.modules) {
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        declaration.members = declaration.members?.filter(isPublic);
        const names = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName, name }) => names.has(fieldName ?? name));
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('folio-'));
        const name = basename(path, '.ts');
        if (name !== basename(dirname(path))) continue;
        // Classes and definitions are apart: the class is here, its tag in the room next door.
        declaration.tagName = `folio-${name}`;
        declaration.customElement = true;
      }
    }
    const definitions = manifest.modules.flatMap(({ path, declarations }) => {
      const declaration = declarations.find(({ tagName }) => tagName);
      if (!declaration) return [];
      const { tagName: name } = declaration;
      return {
        kind: 'javascript-module',
        path: `src/define/${basename(path)}`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name, declaration: { name: declaration.name, module: path } }],
      };
    });
    manifest.modules.push(...definitions);
    namePaths(manifest.modules);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
