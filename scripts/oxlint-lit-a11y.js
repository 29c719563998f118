// eslint-plugin-lit-a11y keeps its state on `parserServices`, which oxlint freezes. Each rule gets its own here.
import plugin from 'eslint-plugin-lit-a11y';

/** The target, with some of its properties replaced. */
const withExtra = (target, extra) =>
  new Proxy(
    {},
    {
      get(_, key) {
        if (key in extra) return extra[key];
        const value = target[key];
        return typeof value === 'function' ? value.bind(target) : value;
      },
      has: (_, key) => key in extra || key in target,
    },
  );

const wrap = (rule) => ({
  meta: rule.meta,
  create(context) {
    const { id, options, settings, filename, cwd, languageOptions } = context;
    const parserServices = {};
    const sourceCode = withExtra(context.sourceCode, { parserServices });
    return rule.create({
      id,
      options,
      settings,
      filename,
      cwd,
      languageOptions,
      sourceCode,
      parserServices,
      getSourceCode: () => sourceCode,
      getFilename: () => filename,
      report: (descriptor) => context.report(descriptor),
    });
  },
});

export default {
  meta: { name: 'lit-a11y' },
  rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, wrap(rule)])),
};
