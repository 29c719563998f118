import { plainText } from '../inline.js';
import { resolveReference } from '../select.js';
import type { EvidenceRule, Portfolio, Reference } from '../types.js';
import { readHits, type Reading } from './meaning.js';
import { readNames } from './names.js';
import type { Hit } from './scanner.js';
import { countsOf } from './sums.js';
import type { Backing, EvidenceIndex, MatchPlace, SkillEvidence } from './types.js';

/** A backing while it is made. */
interface Found {
  readonly reference: Reference;
  readonly section?: string;
  stated: boolean;
  readonly matches: { text: string; ranges: [start: number, end: number][]; place: MatchPlace }[];
}

/** A thing that can back a skill: what it states, and its texts. */
export interface Thing {
  readonly reference: Reference;
  /** The record section it stands in. */
  readonly section?: string;
  readonly stated: readonly string[];
  readonly title?: string | undefined;
  readonly summaries: readonly (string | undefined)[];
  readonly highlights?: readonly string[];
  readonly details?: readonly string[];
}

/** Everything in a portfolio that can back a skill. */
export function thingsIn({ roles, projects, maps, records }: Portfolio): Thing[] {
  const things: Thing[] = [];
  for (const { id, employer, position, keywords, description, summary, highlights } of roles)
    things.push({
      reference: { kind: 'role', id, label: employer ?? position ?? id },
      stated: keywords,
      title: position,
      summaries: [description, summary],
      highlights,
    });
  for (const { id, name, keywords, tagline, summary, outcome, highlights } of projects)
    things.push({
      reference: { kind: 'project', id, label: name },
      stated: keywords,
      title: name,
      summaries: [tagline, summary, outcome],
      highlights,
    });
  for (const { id, arrangement, nodes } of maps)
    // A hub of tools is the skills themselves: it shows them and proves nothing.
    if (arrangement !== 'hub')
      for (const { id: node, label, skills, summary, details } of nodes)
        things.push({
          reference: { kind: 'map', id, label, node },
          stated: skills,
          title: label,
          summaries: [summary],
          details,
        });
  for (const { section, entries } of records)
    if (section !== 'languages' && section !== 'interests')
      for (const { id, title, keywords, summary, highlights, facts } of entries)
        things.push({
          reference: { kind: 'record', id, label: title },
          section,
          stated: keywords,
          title,
          summaries: [summary],
          highlights,
          details: facts.map(({ value }) => value),
        });
  return things;
}

const placeOf = (kind: string, id: string, node = ''): string => [kind, id, node].join('\n');

/** What is told of a portfolio's texts while they are read, for those who want to know more than the index holds. */
export interface Listener {
  /** More names of tools to look for, see `tools.ts`. */
  readonly tools?: string;
  /** A technology that the document does not name as a skill. */
  onTool?(name: string, thing: Thing, text: string, hit: Hit): void;
  /** An everyday word that was taken for a technology, or left. */
  onDoubt?(name: string, thing: Thing, text: string, reading: Reading): void;
}

/**
 * What backs each skill, in one pass over the texts, whatever the number of names: see `Scanner`. The first of a
 * document's names that mean the same is the one shown.
 */
export function buildIndex(portfolio: Portfolio, { tools, onTool, onDoubt }: Listener = {}): EvidenceIndex {
  const { evidence: rules } = portfolio;
  const { scanner, shown, count, idOf } = readNames(portfolio, tools);
  const found: Found[][] = Array.from({ length: count }, () => []);

  const keep = (id: number, { reference, section }: Pick<Thing, 'reference' | 'section'>): Found => {
    const list = found[id]!;
    // Things come one after the other: the last one is this one, or there is none yet.
    const last = list.length ? list[list.length - 1] : undefined;
    if (last?.reference === reference) return last;
    const made: Found = { reference, ...(section && { section }), stated: false, matches: [] };
    list.push(made);
    return made;
  };

  // For each skill the text that spoke for it last, so that what is found twice in one goes together.
  const spoken = new Int32Array(count);
  let texts = 0;
  const read = (thing: Thing, place: MatchPlace, given: string | undefined): void => {
    if (!given) return;
    const text = plainText(given);
    const hits = scanner.scan(text);
    if (!hits.length) return;
    texts++;
    const { meant, doubtful } = readHits(text, hits, place, !!onDoubt);
    for (const hit of meant) {
      const { start, end, id } = hit;
      if (id >= count) {
        onTool?.(shown[id]!, thing, text, hit);
        continue;
      }
      const { matches } = keep(id, thing);
      if (spoken[id] !== texts) {
        spoken[id] = texts;
        matches.push({ text, ranges: [[start, end]], place });
        continue;
      }
      // "Kafka" in "Apache Kafka" is one place.
      const { ranges } = matches[matches.length - 1]!;
      const last = ranges.at(-1)!;
      if (last[1] > start) last[1] = Math.max(last[1], end);
      else ranges.push([start, end]);
    }
    if (onDoubt) for (const reading of doubtful) onDoubt(shown[reading.hit.id]!, thing, text, reading);
  };
  for (const thing of thingsIn(portfolio)) {
    for (const name of thing.stated) {
      const id = idOf(name) ?? count;
      if (id < count) keep(id, thing).stated = true;
    }
    if (!count && !onTool) continue;
    read(thing, 'title', thing.title);
    for (const text of thing.summaries) read(thing, 'summary', text);
    for (const text of thing.highlights ?? []) read(thing, 'highlight', text);
    for (const text of thing.details ?? []) read(thing, 'detail', text);
  }

  const placed = ({ skill, source }: EvidenceRule): [list: Found[], reference: Reference, at: number] | undefined => {
    const reference = resolveReference(portfolio, source);
    const id = idOf(skill);
    const list = id === undefined ? undefined : found[id];
    if (!reference || !list) return undefined;
    const wanted = placeOf(reference.kind, reference.id, reference.node);
    return [list, reference, list.findIndex(({ reference: { kind, id, node } }) => placeOf(kind, id, node) === wanted)];
  };
  for (const rule of rules.add) {
    const [list, reference, at] = placed(rule) ?? [];
    if (!list) continue;
    if (at! >= 0) list[at!]!.stated = true;
    else list.push({ reference: reference!, stated: true, matches: [] });
  }
  for (const rule of rules.veto) {
    const [list, , at] = placed(rule) ?? [];
    if (list && at! >= 0) list.splice(at!, 1);
  }

  const made = new Map<number, SkillEvidence>();
  const none = (skill: string): SkillEvidence => toEvidence(skill, []);
  let backed: Map<string, string[]> | undefined;
  return {
    skills: shown.slice(0, count),
    for(skill) {
      const id = idOf(skill);
      if (id === undefined || id >= count) return none(skill);
      let evidence = made.get(id);
      if (!evidence) made.set(id, (evidence = toEvidence(shown[id]!, found[id]!)));
      return evidence;
    },
    backedBy(kind, id, node) {
      if (!backed) {
        backed = new Map();
        for (const [at, list] of found.entries())
          for (const { reference } of list) {
            const place = placeOf(reference.kind, reference.id, reference.node);
            const names = backed.get(place);
            if (names) names.push(shown[at]!);
            else backed.set(place, [shown[at]!]);
          }
      }
      return backed.get(placeOf(kind, id, node)) ?? [];
    },
  };
}

function toEvidence(skill: string, all: readonly Backing[]): SkillEvidence {
  const of = (kind: Reference['kind']): readonly Backing[] => all.filter(({ reference }) => reference.kind === kind);
  const lists = { roles: of('role'), projects: of('project'), nodes: of('map'), records: of('record') };
  return { skill, ...lists, counts: countsOf(lists) };
}
