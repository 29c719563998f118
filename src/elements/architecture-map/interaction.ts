/**
 * What only a reader who does something needs: loaded on the first such thing, so that the picture comes first.
 */
export { walkFailure } from '../../layout/failure.js';
export { mapLaterStrings } from '../../model/strings/map-later.js';
export { renderBar } from './bar.js';
export { takeChoice } from './choice.js';
export { MapControls } from './controls.js';
export { renderTold } from './details.js';
export { drawBreak, drawHatch, drawName, drawProof, drawState, lightOf } from './draw-changed.js';
export { wordOf } from './failure-words.js';
