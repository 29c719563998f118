import { layoutLanes, type LaneChart, type LaneRow } from '../../layout/lanes.js';
import { groupStints, type Stint } from '../../model/stints.js';
import type { Role } from '../../model/types.js';

/** The stays in the order in which they are shown, and the drawing beside their rows. */
export interface Plan {
  readonly roles: readonly Role[];
  /** A gap is a stay without positions. */
  readonly stints: readonly Stint[];
  readonly chart: LaneChart;
}

/** The rows of a stay. The head of an employer with several positions is a row of its own, in which no time passes. */
export const rowsOf = ({ positions }: Stint): LaneRow[] => [
  ...(positions.length > 1 ? [{ mark: false }] : []),
  ...positions.map(({ span }) => ({ mark: true, span })),
];

/** Newest first; the same as before where the roles are. */
export function planRows(roles: readonly Role[], before: Plan | undefined): Plan {
  if (before?.roles === roles) return before;
  const stints = groupStints(roles);
  return { roles, stints, chart: layoutLanes(stints.flatMap(rowsOf)) };
}
