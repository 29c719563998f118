/**
 * Controllers: the only code besides the elements that knows the DOM. Each follows one thing of the page for one host
 * (the nearest portfolio, the language, the address, a width, the focus) and ends with the host's disconnection.
 * Whatever can be computed without a document belongs into `model` or `layout` instead.
 */
export { DocumentLoader } from './document-loader.js';
export { HashController } from './hash-controller.js';
export { jsonAttribute } from './json-attribute.js';
export { runLayout, type RunOptions } from './layout-runner.js';
export { LocaleController } from './locale-controller.js';
export { ScopeController } from './scope-controller.js';
export { StepController } from './step-controller.js';
