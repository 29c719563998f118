import { clamp, type Gap, type Level, type Upright } from './courses.js';

/**
 * Tracks: the places of uprights along the rows (viewBox units). First one order for all of them, by insertion where it
 * crosses the fewest, then places from longest paths over "stands left of" (the constraint graph of a channel router),
 * pushed from both sides, as near to every upright's wish as the others let it.
 */

/** From left to right; of those close to each other each goes where it crosses the fewest. */
export function orderUprights(list: Upright[], sides: readonly Upright[][], track: number): void {
  // Where each leads at its upper and lower end.
  const target = (u: Upright, level: Level | undefined): number => {
    const others = level
      ? [
          ...level.ends.filter(({ upright }) => upright !== u).map(({ upright }) => upright.want),
          ...level.walls.map(({ box }) => box.x),
        ]
      : [];
    return others.length ? others.reduce((a, b) => a + b, 0) / others.length : u.want;
  };
  const up = new Map(list.map((u) => [u, target(u, u.above)]));
  const down = new Map(list.map((u) => [u, target(u, u.below)]));
  const pull = (u: Upright): number => up.get(u)! + down.get(u)! - 2 * u.want;
  /** Crossings with u on the left of v, at one end: the one that ends first crosses the other if it turns towards it. */
  const end = (u: Upright, v: Upright, to: ReadonlyMap<Upright, number>, longer: number): number =>
    longer < 0 ? +(to.get(u)! > u.want + 1) : longer > 0 ? +(to.get(v)! < v.want - 1) : +(to.get(u)! > to.get(v)!);
  const cost = (u: Upright, v: Upright): number => end(u, v, down, u.last - v.last) + end(u, v, up, v.first - u.first);
  // The orders of ports and of what shares a gap come first, wishes between them.
  const gaps = new Map<Gap, Upright[]>();
  for (const u of list) for (const gap of u.gaps) gaps.set(gap, [...(gaps.get(gap) ?? []), u]);
  const before = new Map<Upright, Upright[]>();
  for (const group of [
    ...sides,
    ...[...gaps.values()].map((group) => group.sort((a, b) => a.x - b.x || pull(a) - pull(b))),
  ]) {
    group.forEach((u, i) => i && before.set(u, [...(before.get(u) ?? []), group[i - 1]!]));
  }
  const queue = [...list].sort(
    (a, b) => a.want - b.want || a.x - b.x || pull(a) - pull(b) || a.link.order - b.link.order,
  );
  const seen = new Set<Upright>();
  list.length = 0;
  const visit = (u: Upright): void => {
    if (seen.has(u)) return;
    seen.add(u);
    for (const other of before.get(u) ?? []) if (other.lo <= u.hi) visit(other);
    list.push(u);
  };
  queue.forEach(visit);
  for (let round = 0, moved = true; moved && round < 12; round++) {
    moved = false;
    for (let i = 0; i < list.length; i++) {
      const u = list[i]!;
      let least = 0;
      let where = i;
      for (const step of [-1, 1]) {
        let change = 0;
        for (let k = i + step; k >= 0 && k < list.length; k += step) {
          const w = list[k]!;
          if (Math.abs(w.want - u.want) > track * 4 || w.want < u.lo || w.want > u.hi) break;
          if (u.first > w.last || w.first > u.last) continue;
          change += step < 0 ? cost(u, w) - cost(w, u) : cost(w, u) - cost(u, w);
          if (change < least) {
            least = change;
            where = k;
          }
        }
      }
      if (where === i) continue;
      u.want = list[where]!.want;
      list.splice(i, 1);
      list.splice(where, 0, u);
      moved = true;
    }
  }
  list.forEach((u, i) => (u.order = i));
}

/** Uprights that touch the same band stand apart, in the order of their wishes. */
export function placeUprights(
  given: readonly Upright[],
  track: number,
  forced: ReadonlyMap<Upright, ReadonlySet<Upright>>,
): void {
  const uprights = [...new Set(given)];
  for (const u of uprights) u.space = track;
  uprights.sort((a, b) => a.order - b.order);
  const apart = (a: Upright, b: Upright): number => Math.min(a.space, b.space);
  const lo: number[] = [];
  const hi: number[] = [];
  let before: Upright[][] = [];
  // Who pushes whom to its bound, to the right and to the left.
  let pusher: (Upright | undefined)[] = [];
  let holder: (Upright | undefined)[] = [];
  let turned = true;
  /** Puts one on the other side of another, once. */
  const passed = new Set<Upright>();
  const pass = (v: Upright, u: Upright, after: 0 | 1): boolean => {
    if (passed.has(v)) return false;
    passed.add(v);
    uprights.splice(uprights.indexOf(v), 1);
    uprights.splice(uprights.indexOf(u) + after, 0, v);
    return (turned = true);
  };
  for (let round = 0; round < 40; round++) {
    if (turned) {
      uprights.forEach((u, i) => (u.order = i));
      // Who must keep apart from whom: neighbours in order, band by band.
      const bands: Upright[][] = [];
      for (const u of uprights) for (let band = u.first; band <= u.last; band++) (bands[band] ??= []).push(u);
      const sets = uprights.map(() => new Set<Upright>());
      bands.forEach((list, band) =>
        list.forEach((u, i) => {
          for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
            const other = list[k]!;
            // One comes from above, the other goes on below: their levels' order keeps them apart.
            const meet = (a: Upright, b: Upright): boolean =>
              a.last === band && b.first === band && !!a.below && !!b.above;
            if ((meet(u, other) || meet(other, u)) && !forced.get(u)?.has(other)) continue;
            sets[u.order]!.add(other);
          }
        }),
      );
      before = sets.map((set) => [...set]);
      turned = false;
    }
    pusher = [];
    holder = [];
    uprights.forEach((u, i) => {
      lo[i] = u.lo;
      hi[i] = u.hi;
      for (const other of before[i]!) {
        const least = lo[other.order]! + apart(u, other);
        if (least > lo[i]!) {
          lo[i] = least;
          pusher[i] = other;
        }
      }
    });
    for (let i = uprights.length - 1; i >= 0; i--) {
      for (const other of before[i]!) {
        const most = hi[i]! - apart(uprights[i]!, other);
        if (most < hi[other.order]!) {
          hi[other.order] = most;
          holder[other.order] = uprights[i]!;
        }
      }
    }
    const tight = new Set<Upright>();
    let moved = false;
    [...uprights].forEach((u, i) => {
      if (moved || lo[i]! <= hi[i]! + 1e-6) return;
      for (let v: Upright | undefined = u; v && !tight.has(v); v = pusher[v.order]) {
        tight.add(v);
        // One that has room beyond goes round to the other side.
        if (v !== u && !v.ports.length && v.hi > u.hi + track && !moved) moved = pass(v, u, 1);
      }
      for (let v = holder[i]; v && !tight.has(v); v = holder[v.order]) {
        tight.add(v);
        if (v !== u && !v.ports.length && v.lo < u.lo - track && !moved) moved = pass(v, u, 0);
      }
    });
    if (!tight.size) break;
    if (!moved) for (const u of tight) u.space *= 0.8;
  }
  uprights.forEach((u, i) => (u.x = clamp(u.want, lo[i]!, Math.max(lo[i]!, hi[i]!))));
  for (let round = 0; round < 24; round++) {
    uprights.forEach((u, i) => {
      for (const other of before[i]!) {
        const lack = Math.min(u.space, other.space, track) - (u.x - other.x);
        if (lack > 0) {
          u.x = Math.min(u.x + lack / 2, hi[i]!);
          other.x = Math.max(other.x - lack / 2, lo[other.order]!);
        }
      }
    });
  }
  uprights.forEach((u, i) => {
    for (const other of before[i]!) u.x = Math.max(u.x, other.x + apart(u, other));
    const grain = u.space < 3 ? 4 : 1;
    u.x = Math.round(Math.min(u.x, Math.max(hi[i]!, lo[i]!)) * grain) / grain;
  });
}
