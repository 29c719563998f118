import { foldText } from '../../model/fold.js';
import type { Item } from './view.js';

/** Steps along a ring, and from ring to ring outwards. */
const steps: Readonly<Record<string, readonly [along: number, outward: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Where a key leads from an item: along its ring, round and round; from ring to ring to the nearest angle, in its own
 * sector if that has any; from sector to sector, in its ring if there are any; to the first and last of all. In the list the outer rings stand below, so up and down change sides;
 * right to left mirrors the way round.
 */
export function nextSkill(
  items: readonly Item[],
  from: Item,
  key: string,
  turned: { readonly rtl: boolean; readonly listed: boolean },
): Item | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key === 'PageDown' || key === 'PageUp') {
    const way = key === 'PageDown' ? 1 : -1;
    const sectors = [...new Set(items.map((item) => item.sector))].sort((a, b) => a - b);
    const sector = sectors.at((sectors.indexOf(from.sector) + way) % sectors.length);
    const there = items.filter((item) => item.sector === sector);
    return there.find((item) => item.ring === from.ring) ?? there[0];
  }
  const step = steps[key];
  if (!step) return undefined;
  const [along, outward] = [turned.rtl ? -step[0] : step[0], turned.listed ? -step[1] : step[1]];
  if (along) {
    const ring = items.filter((item) => item.ring === from.ring);
    return ring.at((ring.indexOf(from) + along) % ring.length);
  }
  const rings = [...new Set(items.map((item) => item.ring))];
  const ring = rings[rings.indexOf(from.ring) + outward];
  const sectors = Math.max(...items.map((item) => item.sector)) + 1;
  const far = (item: Item): number => {
    const apart = Math.abs(item.turn - from.turn);
    return Math.min(apart, sectors - apart) + (item.sector === from.sector ? 0 : sectors);
  };
  return items.filter((item) => item.ring === ring).sort((a, b) => far(a) - far(b))[0];
}

/** The next item whose name begins with what was typed, or that bears its number; a single letter goes on to the next. */
export function findSkill(items: readonly Item[], from: Item, typed: string): Item | undefined {
  // Arabic digits count as ours.
  const wanted = foldText(typed).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const at = items.indexOf(from) + (typed.length > 1 ? 0 : 1);
  const starts = [...items.slice(at), ...items.slice(0, at)].find(({ skill }) =>
    foldText(skill.name).startsWith(wanted),
  );
  return items.find(({ number }) => number > 0 && String(number) === wanted) ?? starts;
}
