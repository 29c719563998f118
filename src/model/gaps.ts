import type { RoleSpan } from './stints.js';

/** A time between two roles in which surely none ran. */
export interface Gap {
  /** Whole months of it that are sure: what the written dates leave open is not counted. */
  readonly months: number;
  /** True where one of the dates around it is known to the year only. */
  readonly approximate: boolean;
  /** Where it begins and ends, in months since the year 0, as the roles around it are drawn. */
  readonly from: number;
  readonly to: number;
}

/** Gaps of more than `least` months, from the earliest. Spans in any order. */
export function findGaps(spans: readonly RoleSpan[], least = 3): Gap[] {
  const gaps: Gap[] = [];
  let before: RoleSpan | undefined;
  let end = -Infinity;
  for (const span of spans.toSorted((a, b) => a.widest[0] - b.widest[0])) {
    const months = before ? Math.round(span.widest[0] - before.widest[1]) : 0;
    if (before && months > least)
      gaps.push({
        months,
        approximate: before.widest[1] !== before.end || span.widest[0] !== span.start,
        from: end,
        to: Math.max(end, span.start),
      });
    if (!before || span.widest[1] > before.widest[1]) before = span;
    end = Math.max(end, span.end);
  }
  return gaps;
}
