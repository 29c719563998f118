import { durationOf, stretchOf, today, type Duration } from './dates.js';
import type { PartialDate, Period, Role, WrittenDate } from './types.js';

/** When a role ran, in months since the year 0 with fractions. `sure` leaves out what the written dates leave open. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly sure: readonly [from: number, to: number];
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
  /\s(?:incorporated|inc|llc|llp|lp|ltd|limited|plc|corporation|corp|company|co|gmbh|mbh|ag|kg|kgaa|ohg|ug|ev|se|sa|sas|sarl|srl|spa|sl|bv|nv|oy|oyj|ab|as|asa|aps|kk|pte|pty|pvt|private|zrt|kft|doo|sro|شمم|ذمم|شمل)$/u;

/** A name for comparing: without case, marks, punctuation, "the" and the legal form. */
export function looseName(name: string): string {
  let loose = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
  for (let shorter = loose.replace(LEGAL, ''); shorter !== loose; shorter = loose.replace(LEGAL, '')) loose = shorter;
  return loose || name;
}

/** The span of a role, undefined without a start that can be read. */
export function spanOf(period: Period, now: PartialDate): RoleSpan | undefined {
  const from = period.start?.date;
  if (!from) return undefined;
  const to = period.open ? now : period.end?.date;
  const start = from.year * 12 + (from.month === undefined ? 6 : from.month - 1);
  const stretch = stretchOf(period, now);
  const end = Math.max(stretch?.to ?? start, start + 1);
  const surelyFrom = from.month === undefined ? from.year * 12 + 12 : start;
  const surelyTo = period.open ? end : to ? to.year * 12 + (to.month === undefined ? 0 : to.month - 1) : start;
  return { start, end, open: period.open, sure: surelyFrom < surelyTo ? [surelyFrom, surelyTo] : [start, start + 1] };
}

/** What orders roles and stints: open ones before closed ones, then the later start, then the later end. */
interface Rank {
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}
const TOP: Rank = { open: true, start: Infinity, end: Infinity };
const byRank = (a: Rank, b: Rank): number =>
  Number(b.open) - Number(a.open) ||
  (a.start === b.start ? 0 : b.start - a.start) ||
  (a.end === b.end ? 0 : b.end - a.end);

/**
 * Newest first. A role that still runs comes before all that have ended, however long ago it began, so that it is not
 * buried. What has no date stays below what stood above it in the document; without any dates the order is the document's.
 */
function newestFirst<T>(items: readonly T[], rankOf: (item: T) => Rank | undefined): T[] {
  let rank = TOP;
  return items
    .map((item) => ({ item, rank: (rank = rankOf(item) ?? rank) }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ item }) => item);
}

interface Dated {
  readonly role: Role;
  readonly index: number;
  readonly key: string;
  readonly span: RoleSpan | undefined;
}

/** The bounds within which a role may have run: a year alone is the whole year. */
const widest = ({ start, end }: RoleSpan, { period }: Role): readonly [number, number] => [
  period.start?.date?.month === undefined ? start - 6 : start,
  !period.open && period.end?.date && period.end.date.month === undefined ? end + 6 : end,
];

/** Sorts the roles of one employer into stays: a pause of more than `LONGEST_PAUSE` months begins another. */
function staysOf(roles: readonly Dated[]): Dated[][] {
  const stays: Dated[][] = [];
  const placed = new Map<number, Dated[]>();
  let reached = -Infinity;
  const dated = roles.filter(({ span }) => span).sort((a, b) => a.span!.start - b.span!.start || a.index - b.index);
  for (const each of dated) {
    const [start, end] = widest(each.span!, each.role);
    let stay = stays.at(-1);
    if (!stay || start - reached > LONGEST_PAUSE) stays.push((stay = []));
    stay.push(each);
    placed.set(each.index, stay);
    reached = Math.max(reached, end);
  }
  // Without a date, the neighbour in the document says where a position belongs.
  const undated = roles.filter(({ span }) => !span);
  for (const each of undated) join(each, placed.get(each.index - 1));
  for (const each of [...undated].reverse()) join(each, placed.get(each.index + 1));
  for (const each of undated)
    if (!placed.has(each.index)) join(each, placed.get(each.index - 1) ?? stays[stays.push([]) - 1]);
  return stays.map((stay) => stay.sort((a, b) => a.index - b.index));

  function join(each: Dated, stay: Dated[] | undefined): void {
    if (!stay || placed.has(each.index)) return;
    stay.push(each);
    placed.set(each.index, stay);
  }
}

/** How many of a rising list are at most `value`. */
function countUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Beside = Pick<Position, 'parallel' | 'others'>;

/** For each role with a span the roles that surely ran beside it for a month or more: counted, and the newest named. */
function findParallel(roles: readonly Dated[]): (each: Dated) => Beside {
  const dated = roles.filter(({ span }) => span).sort((a, b) => a.span!.sure[0] - b.span!.sure[0] || b.index - a.index);
  const begins = dated.map(({ span }) => span!.sure[0]);
  const ends = dated.map(({ span }) => span!.sure[1]).sort((a, b) => a - b);
  return (each) => {
    const [from, to] = each.span?.sure ?? [0, 0];
    const begun = countUpTo(begins, to - 1);
    const count = begun - countUpTo(ends, from + 1 - 1e-6) - 1; // Without those already over, and itself.
    const parallel: Role[] = [];
    if (!each.span || to - from < 1) return { parallel, others: 0 };
    for (let k = begun - 1; k >= 0 && parallel.length < Math.min(NAMED, count); k--) {
      const other = dated[k]!;
      if (other !== each && other.span!.sure[1] >= from + 1) parallel.push(other.role);
    }
    return { parallel, others: count - parallel.length };
  };
}

/** The period from the earliest start to the latest end. */
function wholePeriod(stay: readonly Dated[]): Period {
  const dated = stay.filter(({ span }) => span);
  if (!dated.length) return { open: false };
  const pick = (of: (span: RoleSpan) => number): Period =>
    dated.reduce((best, each) => (of(each.span!) > of(best.span!) ? each : best)).role.period;
  const start = pick((span) => -span.start).start;
  const last = pick((span) => (span.open ? Infinity : span.end));
  const end: WrittenDate | undefined = last.end;
  return { ...(start && { start }), ...(end && { end }), open: last.open };
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
  const employers = new Map<string, Dated[]>();
  for (const each of all) {
    const known = employers.get(each.key);
    if (known) known.push(each);
    else employers.set(each.key, [each]);
  }
  const beside = findParallel(all);
  const stays = [...employers.values()].flatMap(staysOf).sort((a, b) => a[0]!.index - b[0]!.index);
  const ordered = stays.map((stay) => newestFirst(stay, ({ span }) => span));
  return newestFirst(ordered, (stay) => stay.find(({ span }) => span)?.span).map((stay): Stint => {
    const positions = stay.map((each): Position => {
      const { role, span } = each;
      return { role, ...(span && { span }), duration: durationOf([role.period], now), ...beside(each) };
    });
    const employer = positions[0]!.role.employer;
    return {
      ...(employer && { employer }),
      positions,
      period: wholePeriod(stay),
      duration: durationOf(
        stay.map(({ role }) => role.period),
        now,
      ),
    };
  });
}
