// lit-analyzer type-checks what templates bind. It is older than three things of today, mended here before it starts.
const Module = require('node:module');
const { dirname } = require('node:path');

// 1. It asks for `typescript` and uses a JavaScript interface that TypeScript 7 no longer has: tools in node_modules
// get the TypeScript 5 that its own dependency brings along.
const resolveFilename = Module._resolveFilename;
const analyzer = dirname(require.resolve('web-component-analyzer'));
const typescript = require.resolve('typescript', { paths: [analyzer] });
Module._resolveFilename = function (request, parent, ...rest) {
  const fromTool = request === 'typescript' && /node_modules[\\/]/.test(parent?.filename ?? '');
  return fromTool ? typescript : resolveFilename.call(this, request, parent, ...rest);
};

// 2. It does not know lit's `nothing`, which may stand wherever an attribute may be left out.
const types = require(require.resolve('ts-simple-type', { paths: [analyzer] }));
const { isAssignableToType } = types;
const isNothing = (type) => type.kind === 'ES_SYMBOL_UNIQUE';
types.isAssignableToType = (target, source, ...rest) => {
  if (isNothing(source)) return true;
  const given =
    source.kind === 'UNION' ? { ...source, types: source.types.filter((type) => !isNothing(type)) } : source;
  return isAssignableToType(target, given, ...rest);
};

// 3. It reads `static get properties()`, not the field `static properties = {…}`. The types are those of the fields.
const BEFORE = '// @property({type: String}) myProp = "hello";';
const FIELD = `
if (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties' && node.initializer) {
  const fields = context.declarationNode.members.filter(ts.isPropertyDeclaration);
  return parseStaticProperties({ expression: node.initializer }, context).map((member) => {
    const field = fields.find(({ name }) => name.getText() === member.propName);
    return field ? { ...member, type: () => context.checker.getTypeAtLocation(field) } : member;
  });
}
`;
const compile = Module.prototype._compile;
Module.prototype._compile = function (code, file) {
  return compile.call(this, file.startsWith(analyzer) ? code.replace(BEFORE, FIELD) : code, file);
};

process.argv.push(
  'src/**/*.ts',
  '--strict',
  '--maxWarnings',
  '0',
  '--rules.no-invalid-css',
  'off',
  '--rules.no-missing-import',
  'off',
);
require('../node_modules/lit-analyzer/cli.js');
