import { durationOf, stretchOf, today, type Duration } from './dates.js';
import type { PartialDate, Period, Role } from './types.js';

/** When a role ran, in months since the year 0 with fractions. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  /** Without what the written dates leave open. */
  readonly sure: readonly [from: number, to: number];
  /** With all that they may mean: a year alone is the whole year. */
  readonly widest: readonly [from: number, to: number];
  readonly open: boolean;
}

export interface Position {
  readonly role: Role;
  /** Undefined where no start could be read. */
  readonly span?: RoleSpan;
  readonly duration: Duration;
  /** Roles that surely ran at the same time for a month or more, at most three of them, newest first. */
  readonly parallel: readonly Role[];
  /** How many more there are. */
  readonly others: number;
}

/** One stay at one employer: a single position, or several with a total. */
export interface Stint {
  readonly employer?: string;
  /** Newest first, never empty. */
  readonly positions: readonly Position[];
  /** From the earliest start to the latest end. */
  readonly period: Period;
  /** Months in which at least one of the positions ran. */
  readonly duration: Duration;
}

/** Months between two positions that still count as one stay. */
export const LONGEST_PAUSE = 3;
const NAMED = 3;
const LEGAL =
  /(?: (?:incorporated|inc|llc|llp|lp|ltd|limited|plc|corporation|corp|company|co|gmbh|mbh|ag|kg|kgaa|ohg|ug|ev|se|sa|sas|sarl|srl|spa|sl|bv|nv|oy|oyj|ab|as|asa|aps|kk|pte|publ|sau|slu|sapi|cv|ltda|eireli|eurl|scop|spzoo|sp z oo|pty|pvt|private|zrt|kft|doo|dd|sro|eood|ood|ooo|sti|شمم|ذمم|شمل|בעמ))+$|(?:股份)?有限公司$|株式会社$/;
/** Those that stand before a name. */
const LEGAL_FIRST =
  /^(?:the|ооо|оао|зао|пао|ао|ип|тов|pt|주식회사|株式会社|有限会社|株|주)(?: (?=.)|(?<=社))|^شركة (?=.)/;

/** A name for comparing: without case, marks, punctuation, "the" and the legal form. */
export function looseName(name: string): string {
  const loose = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’"״׳]/gu, '')
    .normalize()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  // A name that is nothing but a legal form stays.
  return loose.replace(LEGAL_FIRST, '').replace(LEGAL, '') || name;
}

/** A date in months since the year 0, with the months that are meant by a year alone. */
const monthOf = ({ year, month }: PartialDate, otherwise: number): number =>
  year * 12 + (month ? month - 1 : otherwise);

/** The span of a role, undefined without a start that can be read. */
export function spanOf(period: Period, now: PartialDate): RoleSpan | undefined {
  const { open } = period;
  const from = period.start?.date;
  const to = open ? undefined : period.end?.date;
  if (!from) return undefined;
  const start = monthOf(from, 6);
  const end = Math.max(stretchOf(period, now)?.to ?? start, start + 1);
  const sure = [monthOf(from, 12), to ? monthOf(to, 0) : open ? end : start] as const;
  return {
    start,
    end,
    open,
    sure: sure[0] < sure[1] ? sure : [start, start + 1],
    widest: [monthOf(from, 0), Math.max(end, to ? monthOf(to, 12) : end)],
  };
}

interface Dated {
  readonly role: Role;
  readonly index: number;
  /** What roles at one employer have in common. */
  readonly key: string;
  readonly span: RoleSpan | undefined;
}

/** The first span among some roles. */
const spanAmong = (roles: readonly Dated[]): RoleSpan | undefined => roles.find(({ span }) => span)?.span;

/** What orders roles and stints: open ones before closed ones, then the later start, then the later end. */
type Rank = Pick<RoleSpan, 'open' | 'start' | 'end'>;

/**
 * Newest first. A role that still runs comes before all that have ended, however long ago it began, so that it is not
 * buried. What has no date stays below what stood above it in the document; without any dates the order is the document's.
 */
function newestFirst<T>(items: readonly T[], rankOf: (item: T) => Rank | undefined): T[] {
  let rank: Rank = { open: true, start: Infinity, end: Infinity };
  return (
    items
      .map((item) => ({ item, rank: (rank = rankOf(item) ?? rank) }))
      // Infinity less itself is not a number, and counts as no difference.
      .sort(({ rank: a }, { rank: b }) => Number(b.open) - Number(a.open) || b.start - a.start || b.end - a.end || 0)
      .map(({ item }) => item)
  );
}

/** Sorts roles into stays at one employer, both in the document's order. */
function staysOf(roles: readonly Dated[]): Dated[][] {
  // A role without a date goes with its neighbour in the document: at most one role of a group has a date.
  const groups: Dated[][] = [];
  for (const each of roles) {
    const group = groups.at(-1);
    if (group?.[0]!.key === each.key && !(each.span && spanAmong(group))) group.push(each);
    else groups.push([each]);
  }
  const stays: Dated[][] = [];
  const latest = new Map<string, { readonly stay: Dated[]; reached: number }>();
  const ordered = groups.map((group) => ({ group, span: spanAmong(group) }));
  for (const { group, span } of ordered.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))) {
    const { key } = group[0]!;
    const known = latest.get(key);
    if (span && known && span.widest[0] - known.reached <= LONGEST_PAUSE) {
      known.stay.push(...group);
      known.reached = Math.max(known.reached, span.widest[1]);
    } else {
      stays.push(group);
      if (span) latest.set(key, { stay: group, reached: span.widest[1] });
    }
  }
  return stays.map((stay) => stay.sort((a, b) => a.index - b.index)).sort((a, b) => a[0]!.index - b[0]!.index);
}

/** How many of a rising list are at most `value`. */
function countUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  for (let high = rising.length; low < high;) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each role those that surely ran beside it for a month or more: the newest named, the others counted. */
function findParallel(roles: readonly Dated[]): (each: Dated) => Pick<Position, 'parallel' | 'others'> {
  const dated = roles.filter(({ span }) => span).sort((a, b) => a.span!.sure[0] - b.span!.sure[0] || b.index - a.index);
  const begins = dated.map(({ span }) => span!.sure[0]);
  const ends = dated.map(({ span }) => span!.sure[1]).sort((a, b) => a - b);
  return (each) => {
    const [from, to] = each.span?.sure ?? [0, 0];
    const parallel: Role[] = [];
    if (to - from < 1) return { parallel, others: 0 };
    let k = countUpTo(begins, to - 1);
    const count = k - countUpTo(ends, from + 1 - 1e-6) - 1; // Without those already over, and itself.
    while (k-- && parallel.length < Math.min(NAMED, count)) {
      const { role, span } = dated[k]!;
      if (role !== each.role && span!.sure[1] >= from + 1) parallel.push(role);
    }
    return { parallel, others: count - parallel.length };
  };
}

/** The period from the earliest start to the latest end. */
function wholePeriod(stay: readonly Dated[]): Period {
  const dated = stay.filter(({ span }) => span);
  const most = (of: (span: RoleSpan) => number): Period | undefined =>
    dated.toSorted((a, b) => of(b.span!) - of(a.span!) || 0)[0]?.role.period;
  const last = most(({ open, end }) => (open ? Infinity : end));
  return { start: most(({ start }) => -start)?.start, end: last?.end, open: !!last?.open };
}

/**
 * Roles as stays at employers, newest first. Consecutive or overlapping roles at one employer (its name compared
 * loosely) are one stay; a role without an employer stands alone.
 */
export function groupStints(roles: readonly Role[], now: PartialDate = today()): Stint[] {
  const all = roles.map((role, index): Dated => ({
    role,
    index,
    key: role.employer ? looseName(role.employer) : `/${index}`,
    span: spanOf(role.period, now),
  }));
  const besides = findParallel(all);
  const stays = staysOf(all).map((stay) => newestFirst(stay, ({ span }) => span));
  return newestFirst(stays, spanAmong).map((stay): Stint => ({
    employer: stay[0]!.role.employer,
    positions: stay.map((each) => ({
      role: each.role,
      span: each.span,
      duration: durationOf([each.role.period], now),
      ...besides(each),
    })),
    period: wholePeriod(stay),
    duration: durationOf(
      stay.map(({ role }) => role.period),
      now,
    ),
  }));
}
