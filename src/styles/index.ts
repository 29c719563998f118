/**
 * Styles: the tokens, the host reset, and the few pieces that more than one element draws (annotations, divided
 * words, buttons, the side panel). Style sheets only; an element's own styles lie beside its class.
 */
export { annotation } from './annotation.js';
export { baseStyles } from './base.js';
export { button } from './button.js';
export { cells } from './cells.js';
export { dashes } from './dashes.js';
export { drawing } from './drawing.js';
export { entry } from './entry.js';
export { filled } from './filled.js';
export { findPlaces, findStyles } from './find.js';
export { grid, pairs } from './grid.js';
export { panel } from './panel.js';
export { selection } from './selection.js';
export { statement } from './statement.js';
export { tags } from './tags.js';
export { tokens } from './tokens.js';
