// The manifest says what users may touch: editors, Storybook and framework types read it. Private members, the
// reactive lifecycle and internal state are not theirs.
const LIFECYCLE = new Set([
  'render',
  'willUpdate',
  'updated',
  'firstUpdated',
  'getUpdateComplete',
  'createRenderRoot',
  'styles',
  'version',
]);

const isPublic = (member) => member.privacy === undefined || member.privacy === 'public';

/** @type {import('@custom-elements-manifest/analyzer').Plugin} */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const declaration of module.declarations ?? []) {
        if (!declaration.customElement && declaration.kind !== 'class') continue;
        const hidden = (member) =>
          !isPublic(member) || member.name?.startsWith('#') || LIFECYCLE.has(member.name) || member.static;
        const names = new Set((declaration.members ?? []).filter((member) => !hidden(member)).map(({ name }) => name));
        declaration.members = declaration.members?.filter((member) => !hidden(member));
        declaration.attributes = declaration.attributes?.filter(({ fieldName, name }) => names.has(fieldName ?? name));
      }
      for (const link of [
        ...(module.exports ?? []).map((each) => each.declaration),
        ...(module.declarations ?? []).flatMap((each) => [
          each.superclass,
          ...(each.members ?? []).map((member) => member.inheritedFrom),
          ...(each.attributes ?? []).map((attribute) => attribute.inheritedFrom),
        ]),
      ]) {
        if (link?.module) link.module = link.module.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations = [], exports = [] }) => declarations.length || exports.length,
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/define/auto.ts', 'src/define/define-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
