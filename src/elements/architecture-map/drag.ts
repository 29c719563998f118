import { forceLink, forceSimulation, forceX, forceY, type Simulation, type SimulationNodeDatum } from 'd3-force';
import type { GraphLayout, Point } from '../../layout/graph-types.js';
import { moveNodes } from '../../layout/moved.js';

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly id: string;
  readonly home: Point;
  readonly width: number;
  readonly height: number;
}

/** So many nodes around the one in the hand move with it; the others of a large graph stay where they are. */
const COMPANY = 240;
/** Air between two boxes that push each other. */
const AIR = 18;

/** Boxes that lie on each other move apart, the shorter way. */
function pushApart(bodies: readonly Body[]): void {
  bodies.forEach((a, i) => {
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j]!;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const x = (a.width + b.width) / 2 + AIR - Math.abs(dx);
      const y = (a.height + b.height) / 2 + AIR - Math.abs(dy);
      if (x <= 0 || y <= 0) continue;
      // Boxes that the layout itself has set closer are left so.
      if (
        Math.abs(b.home.x - a.home.x) < (a.width + b.width) / 2 + AIR &&
        Math.abs(b.home.y - a.home.y) < (a.height + b.height) / 2 + AIR
      )
        continue;
      const by = (Math.min(x, y) / 2) * 0.6 * (Math.sign(x < y ? dx : dy) || 1);
      if (x < y) {
        a.vx! -= by;
        b.vx! += by;
      } else {
        a.vy! -= by;
        b.vy! += by;
      }
    }
  });
}

/**
 * A drawing that lives while a node is dragged: neighbours follow a little, others make room, everything that was not
 * dragged settles near its old place. What was dragged stays where it was put. Loaded with the first drag.
 */
export class LiveDrawing {
  readonly layout: GraphLayout;
  readonly #bodies: Body[];
  readonly #simulation: Simulation<Body, undefined>;
  readonly #still: boolean;
  readonly #show: (layout: GraphLayout) => void;

  /** `still`: nothing moves by itself; each move shows at once what it leads to. */
  constructor(layout: GraphLayout, id: string, show: (layout: GraphLayout) => void, still: boolean) {
    this.layout = layout;
    this.#show = show;
    this.#still = still;
    const hand = layout.nodes.find(({ node }) => node.id === id);
    const away = ({ x, y }: Point): number => (hand ? Math.hypot(x - hand.x, y - hand.y) : 0);
    const company =
      layout.nodes.length > COMPANY
        ? layout.nodes.toSorted((a, b) => away(a) - away(b)).slice(0, COMPANY)
        : layout.nodes;
    this.#bodies = company.map(({ node, x, y, width, height }) => ({
      id: node.id,
      x,
      y,
      home: { x, y },
      width,
      height,
    }));
    const at = new Map(company.map(({ node }, index) => [node.id, index]));
    const links = layout.edges
      .filter(({ edge }) => edge.source !== edge.target && at.has(edge.source) && at.has(edge.target))
      .map(({ edge }) => ({ source: at.get(edge.source)!, target: at.get(edge.target)! }));
    const length = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
    this.#simulation = forceSimulation(this.#bodies)
      .stop()
      .velocityDecay(0.5)
      .force('x', forceX<Body>(({ home }) => home.x).strength(0.16))
      .force('y', forceY<Body>(({ home }) => home.y).strength(layout.arrangement === 'layers' ? 0.4 : 0.16))
      .force(
        'links',
        forceLink<Body, { source: number | Body; target: number | Body }>(links)
          .distance(({ source, target }) => length((source as Body).home, (target as Body).home))
          .strength(0.025),
      )
      .force('boxes', () => pushApart(this.#bodies))
      .on('tick', () => this.#draw());
  }

  has(id: string): boolean {
    return this.#bodies.some((each) => each.id === id);
  }

  /** Puts a node somewhere inside the drawing; the others follow. */
  move(id: string, to: Point): void {
    const body = this.#bodies.find((each) => each.id === id);
    if (!body) return;
    const { width, height } = this.layout;
    body.fx = body.x = Math.min(width - body.width / 2 - 1, Math.max(body.width / 2 + 1, to.x));
    body.fy = body.y = Math.min(height - body.height / 2 - 1, Math.max(body.height / 2 + 1, to.y));
    if (this.#still) {
      this.#simulation.alpha(0.6).tick(60);
      this.#draw();
    } else this.#simulation.alphaTarget(0.25).restart();
  }

  /** The hand has let go: what moves comes to rest. */
  rest(): void {
    this.#simulation.alphaTarget(0);
  }

  stop(): void {
    this.#simulation.stop();
  }

  #draw(): void {
    this.#show(moveNodes(this.layout, new Map(this.#bodies.map((body) => [body.id, body]))));
  }
}
