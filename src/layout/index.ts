/**
 * Layout: where things stand. Pure functions from the model's shapes to finished pictures in viewBox units: the map's
 * three arrangements on d3-force with their edge routes, the rings, the timeline's lanes, widths of text, outlines of
 * symbols, and the walk of a failure through a graph. No DOM, no measuring, no clock, no chance: the same data gives the
 * same picture in every engine, on the server and in a worker. It imports from `model` only.
 */
export * from './graph-types.js';
export { layoutGraph } from './layout-graph.js';
export {
  layoutRings,
  ringSizes,
  type PlacedRing,
  type PlacedSector,
  type PlacedSkill,
  type RingLayout,
  type RingLayoutOptions,
  type RingSize,
} from './rings.js';
export { outlineOffset, symbolPaths, type Side, type SymbolPaths } from './symbols.js';
export { breakLines, shorten, textWidth, type TextStyle } from './text-width.js';
