import type { Link } from './graph-shape.js';

/**
 * A first guess where nodes stand, so that those near each other in the graph are near in the picture: pivot MDS
 * (Brandes and Pich, 2007), part by part of a graph that falls apart, the largest in the middle. With + - * / and roots
 * only, so that every engine gives the same.
 */

/** Cosine and sine of the golden angle: figures, as engines differ in the last digits of their own. */
const TURN = [-0.7373688780783197, 0.6754902942615238] as const;
/** Nodes that distances are measured from, and steps towards the two axes that matter most. */
const PIVOTS = 24;
const STEPS = 40;
/** Parts of more nodes than this are done in pieces. */
const BATCH = 300;

type Places = { readonly x: Float64Array; readonly y: Float64Array };

/** The connected parts, the largest first; each from its busiest node on, or from another that was tried instead. */
function partsOf(near: readonly (readonly number[])[], tried: number): number[][] {
  const seen = new Uint8Array(near.length);
  const starts = [...near.keys()].sort((a, b) => near[b]!.length - near[a]!.length || a - b);
  starts.unshift(...starts.splice(tried, 1));
  const parts: number[][] = [];
  for (const start of starts) {
    if (seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (const node of part) {
      for (const next of near[node]!) {
        if (!seen[next]) part.push(next);
        seen[next] = 1;
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Steps from a node to all nodes of its part. */
function stepsFrom(start: number, near: readonly (readonly number[])[], steps: Int32Array): void {
  steps.fill(-1);
  steps[start] = 0;
  const open = [start];
  for (const node of open) {
    for (const next of near[node]!) {
      if (steps[next]! >= 0) continue;
      steps[next] = steps[node]! + 1;
      open.push(next);
    }
  }
}

/** The two axes along which the columns of a matrix (`rows` of `width`) differ most: its rows along each. */
function axes(matrix: Float64Array, rows: number, width: number): [Float64Array, Float64Array] {
  const product = new Float64Array(width * width);
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < width; i++)
      for (let k = 0; k < width; k++) product[i * width + k]! += matrix[r * width + i]! * matrix[r * width + k]!;
  const found: Float64Array[] = [];
  return [0, 1].map((nth) => {
    let axis = Float64Array.from({ length: width }, (_, i) => ((i * 7 + nth * 3) % 5) - 1.9);
    for (let step = 0; step < STEPS; step++) {
      const next = new Float64Array(width);
      for (let i = 0; i < width; i++) for (let k = 0; k < width; k++) next[i]! += product[i * width + k]! * axis[k]!;
      for (const other of found) {
        const share = next.reduce((sum, value, i) => sum + value * other[i]!, 0);
        for (let i = 0; i < width; i++) next[i]! -= share * other[i]!;
      }
      const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
      axis = next.map((value) => value / length);
    }
    found.push(axis);
    return Float64Array.from({ length: rows }, (_, r) =>
      axis.reduce((sum, value, i) => sum + value * matrix[r * width + i]!, 0),
    );
  }) as [Float64Array, Float64Array];
}

/** Middles at about `reach` along links, the longer way across; `tried` other than 0 starts elsewhere. */
export function* spread(count: number, links: readonly Link[], reach: number, tried: number): Generator<void, Places> {
  const near = Array.from({ length: count }, (): number[] => []);
  for (const { s, t } of links) {
    if (s === t) continue;
    near[s]!.push(t);
    near[t]!.push(s);
  }
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const steps = new Int32Array(count);
  let [cos, sin, before] = [1, 0, 0];
  for (const part of partsOf(near, tried)) {
    const size = part.length;
    const width = Math.min(size, PIVOTS);
    const matrix = new Float64Array(size * width);
    const least = new Float64Array(size).fill(Infinity);
    let pivot = 0;
    const columns = new Float64Array(width);
    const rows = new Float64Array(size);
    let whole = 0;
    for (let p = 0; p < width; p++) {
      stepsFrom(part[pivot]!, near, steps);
      if (size > BATCH) yield;
      for (let i = 0; i < size; i++) {
        const far = steps[part[i]!]!;
        matrix[i * width + p] = far * far;
        columns[p]! += (far * far) / size;
        rows[i]! += (far * far) / width;
        whole += (far * far) / size / width;
        least[i] = Math.min(least[i]!, far);
      }
      // The next is the farthest from all so far.
      pivot = 0;
      for (let i = 1; i < size; i++) if (least[i]! > least[pivot]!) pivot = i;
    }
    for (let i = 0; i < size; i++)
      for (let p = 0; p < width; p++)
        matrix[i * width + p] = (rows[i]! + columns[p]! - whole - matrix[i * width + p]!) / 2;
    if (size > BATCH) yield;
    const [across, down] = axes(matrix, size, width);
    if (size > BATCH) yield;
    part.forEach((node, i) => {
      x[node] = across[i]!;
      y[node] = down[i]!;
    });
    let length = 0;
    let pairs = 0;
    for (const node of part) {
      for (const next of near[node]!) {
        const [dx, dy] = [x[next]! - x[node]!, y[next]! - y[node]!];
        length += Math.sqrt(dx * dx + dy * dy);
        pairs++;
      }
    }
    const scale = length ? (reach * pairs) / length : 0;
    const away = before ? reach * Math.sqrt(before + size / 2) : 0;
    before += size;
    for (const node of part) {
      x[node] = x[node]! * scale + away * cos;
      y[node] = y[node]! * scale + away * sin;
      // What has the same distances would stand in one point.
      [cos, sin] = [cos * TURN[0] - sin * TURN[1], sin * TURN[0] + cos * TURN[1]];
      x[node]! += cos * reach * 0.3;
      y[node]! += sin * reach * 0.3;
    }
  }
  return { x, y };
}
