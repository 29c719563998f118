import { flipLanes } from '../../layout/flip-lanes.js';
import { layoutLanes, type LaneRow } from '../../layout/lanes.js';
import { findGaps, type Gap } from '../../model/gaps.js';
import { groupStints, type RoleSpan, type Stint } from '../../model/stints.js';
import type { Role } from '../../model/types.js';
import { rowsOf, type Plan } from './plan.js';

interface GapStint extends Stint {
  readonly gap: Gap;
}

const spansOf = ({ positions }: Stint): readonly RoleSpan[] => positions.flatMap(({ span }) => span ?? []);

const rows = (stint: Stint): LaneRow[] => {
  if (!('gap' in stint)) return rowsOf(stint);
  const { from, to } = (stint as GapStint).gap;
  return [{ mark: false, span: { start: from, end: to, sure: [from, to], open: false } }];
};

/** Stays by their start, the earliest first; what has no date stays with the one it stood below. */
function oldestFirst(stints: readonly Stint[]): Stint[] {
  let start = Infinity;
  return stints
    .map((stint) => ({
      stint: { ...stint, positions: stint.positions.toReversed() },
      start: (start = spansOf(stint).reduce((least, span) => Math.min(least, span.start), Infinity) || start),
    }))
    .reverse()
    .sort((a, b) => a.start - b.start || 0)
    .map(({ stint }) => stint);
}

/** The rows in another order, or with the times between them. */
export function arrange(roles: readonly Role[], { oldest, gaps }: { oldest: boolean; gaps: boolean }): Plan {
  const newest = groupStints(roles);
  const stints = oldest ? oldestFirst(newest) : newest;
  for (const gap of gaps ? findGaps(newest.flatMap(spansOf)) : []) {
    // Before the first stay on its other side.
    const beyond = ({ start, end }: RoleSpan): boolean => (oldest ? start >= gap.to : end <= gap.from);
    const place = stints.findIndex((stint) => spansOf(stint)[0] && spansOf(stint).every(beyond));
    const stay: GapStint = { positions: [], period: { open: false }, duration: gap, gap };
    stints.splice(place, 0, stay);
  }
  const drawn = stints.flatMap(rows);
  const dated = drawn.some(({ span }) => span);
  const chart = oldest && dated ? flipLanes(layoutLanes(drawn.reverse())) : layoutLanes(drawn);
  return { roles, stints, chart };
}
