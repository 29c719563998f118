import type { Arrangement, Graph, GraphEdge, GraphNode } from '../model/types.js';

/** viewBox units; 1 unit is 1/16 em, so that a drawing at its natural size sets 13-unit names at 13 px in a 16 px page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * `regular`: nodes 144 × 48, column pitch 176, layer 110. `compact`: for containers under 44em, at most 350 wide:
 * nodes 106 × 44, two-line names, layer 102. `small`: the drawing on a project card, 448 × about 192: names only.
 */
export const densities = ['regular', 'compact', 'small'] as const;
export type Density = (typeof densities)[number];

export interface GraphLayoutOptions {
  readonly arrangement?: Arrangement;
  readonly density?: Density;
  /** Where calls flow. Project cards flow across, in reading direction. */
  readonly flow?: 'down' | 'across';
  /** Right to left mirrors the finished picture; texts stay readable. */
  readonly direction?: 'ltr' | 'rtl';
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedNode {
  readonly node: GraphNode;
  /** Centre and size of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken into at most two lines (shortened with … only where it cannot fit; the full name stays in the twin). */
  readonly name: readonly PlacedText[];
  /** The mono second line, where there is one and it fits. */
  readonly note?: PlacedText;
  /** Index into `layers`; -1 in other arrangements. */
  readonly layer: number;
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  /** Index in `graph.edges`. */
  readonly index: number;
  /** The corners from source to target, before rounding: what tests and failure marks use. */
  readonly points: readonly Point[];
  /** SVG path data: corners rounded (radius 3), gaps left where it passes under another edge, ending short of the tip. */
  readonly path: string;
  /** The arrow's point, and the direction it points in, in degrees (0 = right, 90 = down). */
  readonly tip?: { readonly x: number; readonly y: number; readonly angle: number };
  readonly label?: PlacedText;
}

export interface PlacedLayer {
  /** Empty where the layer has no name of its own. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

/** A group drawn as a frame (layers, organic) or as a cluster's joint (hub). */
export interface PlacedGroup {
  readonly name: string;
  readonly label: PlacedText;
  readonly frame?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Hub: the joint between the centre's spoke and the twigs. */
  readonly joint?: Point;
}

/** A finished picture. The same graph and options give the same picture in every engine, to the rounded digit. */
export interface GraphLayout {
  readonly arrangement: Exclude<Arrangement, 'auto'>;
  readonly width: number;
  readonly height: number;
  /** In reading order: by layer, then from the start side. */
  readonly nodes: readonly PlacedNode[];
  /** One per edge of the graph, in its order. */
  readonly edges: readonly PlacedEdge[];
  readonly layers: readonly PlacedLayer[];
  readonly groups: readonly PlacedGroup[];
  /** Hub only, as path data: lines from the centre to joints, and from joints to nodes that no edge ties to the centre (the path of an edge with the centre is its piece beyond the joint). */
  readonly spokes: readonly string[];
  /** Hub only: the id of the node in the centre. */
  readonly centre?: string;
}

/** Implemented by `layout-graph.ts`: `layoutGraph(graph, options)`. Pure; never throws; never mutates. */
export type LayoutGraph = (graph: Graph, options?: GraphLayoutOptions) => GraphLayout;
