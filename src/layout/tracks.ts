import type { Stop } from './courses.js';

/**
 * Tracks: where stops stand along the rows (viewBox units). Each has bounds, and distances to those before and after it;
 * bounds are kept tight (longest paths over the constraint graph of a channel router), so that any place between them
 * leaves all others one.
 */

export const root = (stop: Stop): Stop => {
  while (stop.same) stop = stop.same;
  return stop;
};

type Undo = [Stop, number, number];

/** Narrows the bounds of a stop and of all that hang on it; false, and nothing changed, where there is no room. */
export function narrow(stop: Stop, lo: number, hi: number, undo: Undo[] = []): boolean {
  const start = undo.length;
  const queue: Undo[] = [[stop, lo, hi]];
  for (const [given, low, high] of queue) {
    const own = root(given);
    const [least, most] = [Math.max(own.lo, low), Math.min(own.hi, high)];
    if (least > most + 1e-6 || undo.length > start + 3000) {
      while (undo.length > start) {
        const [changed, was, had] = undo.pop()!;
        changed.lo = was;
        changed.hi = had;
      }
      return false;
    }
    const [raised, lowered] = [least > own.lo + 1e-6, most < own.hi - 1e-6];
    if (!raised && !lowered) continue;
    undo.push([own, own.lo, own.hi]);
    own.lo = least;
    own.hi = Math.max(least, most);
    if (raised) for (const [next, apart] of own.after) queue.push([next, least + apart, Infinity]);
    if (lowered) for (const [next, apart] of own.before) queue.push([next, -Infinity, most - apart]);
  }
  return true;
}

/** Keeps one stop so far before another; false where there is no room. */
export function keepApart(a: Stop, b: Stop, apart: number): boolean {
  const [p, q] = [root(a), root(b)];
  p.after.push([q, apart]);
  q.before.push([p, apart]);
  const undo: Undo[] = [];
  if (narrow(q, p.lo + apart, Infinity, undo)) {
    if (narrow(p, -Infinity, q.hi - apart, undo)) return true;
    for (const [stop, lo, hi] of undo.reverse()) Object.assign(stop, { lo, hi });
  }
  p.after.pop();
  q.before.pop();
  return false;
}

/** Makes two stops one upright; false where they cannot stand above each other. */
export function align(a: Stop, b: Stop): boolean {
  const [p, q] = [root(a), root(b)];
  if (p === q) return true;
  const [lo, hi] = [Math.max(p.lo, q.lo), Math.min(p.hi, q.hi)];
  if (lo > hi) return false;
  const [after, before] = [p.after.length, p.before.length];
  const bounds = [p.lo, p.hi] as const;
  q.same = p;
  p.after.push(...q.after);
  p.before.push(...q.before);
  // Both sides' bounds are news to the other one's neighbours.
  p.lo = -1e9;
  p.hi = 1e9;
  if (narrow(p, lo, hi)) return true;
  [p.lo, p.hi] = bounds;
  p.after.length = after;
  p.before.length = before;
  delete q.same;
  return false;
}

/** Puts a stop as near to its wish as the others let it. */
export function settle(stop: Stop, want: number): void {
  const own = root(stop);
  const x = Math.round(Math.max(own.lo, Math.min(own.hi, want)));
  // A whole number where there is one.
  const at = x < own.lo || x > own.hi ? Math.max(own.lo, Math.min(own.hi, want)) : x;
  narrow(own, at, at);
}
