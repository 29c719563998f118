import type { Report } from '../issues.js';
import type { Fact, RingSector, RingSkill, SkillChart } from '../types.js';
import { addFact, Fields, inside, isObject, readEntries, readableKey } from './fields.js';

/** More cannot be told apart in a drawing. */
const MOST_SECTORS = 10;
const MOST_RINGS = 6;

// Level words as public files have them, from the best known: core, regular, foundation.
const LEVELS = [
  /master|expert|adv|senior|profes|strong|excel|fluent|avan|fortg|خبير|متقدم/i,
  /inter|profic|compet|good|medium|solid|regular|mittel|gut|متوسط|جيد/i,
  /begin|basic|novice|junior|learn|elem|famil|fund|anf|grund|d[ée]b|مبتدئ/i,
];

/** The ring (0–2) a level stands for: by its word, else by a mark out of 100, 10 or 5. -1 where it says nothing. */
function ringOfLevel(level = ''): number {
  const [, mark, whole] = /^([\d.]+)\s*(?:%|\/\s*(\d+))?$/.exec(level) ?? [];
  if (!mark) return LEVELS.findIndex((word) => word.test(level));
  const part = +mark / (+whole! || (level.endsWith('%') || +mark > 10 ? 100 : +mark > 5 ? 10 : 5));
  return part > 0.75 ? 0 : part > 0.45 ? 1 : 2;
}

const SECTOR = { name: 'name title label skill category', level: '', facts: 'facts:' } as const;
const LEVELLED = { ...SECTOR, level: 'level proficiency rating' } as const;

/** A skill that more may be said of, where it is met again. */
type ReadSkill = RingSkill & { readonly facts: Fact[] };

/**
 * The rings element's own property: the `skills` array, or `folio.rings`.
 *
 * In `skills`, an entry with keywords is a sector and its keywords are the skills; entries without keywords stand together
 * in a sector without a name. There are three rings: a level says which; without one the author's order does, the first
 * third of a sector innermost. Sectors beyond the tenth are put together, and a skill that is there twice counts once.
 */
export function readChart(given: unknown, report: Report, pointer = '/skills'): SkillChart | undefined {
  const fields =
    isObject(given) && (given['sectors'] ?? given['rings']) ? new Fields(given, report, pointer) : undefined;
  let rings = fields ? fields.texts('rings') : ['', '', ''];
  if (rings.length > MOST_RINGS) fields!.issue(406, 'rings', { count: MOST_RINGS });
  rings = rings.length ? rings.slice(0, MOST_RINGS) : [''];
  const seen = new Map<string, ReadSkill>();
  const general: ReadSkill[] = [];

  const readSkill = (skill: Fields): ReadSkill | undefined => {
    const [wanted, , at] = fields ? skill.take('ring') : [];
    const { name: title, level, facts } = skill.read(LEVELLED);
    // One that bears no name goes by the first thing said of it.
    const name = title ?? facts.shift()?.value;
    if (!name) return undefined;
    let ring = fields ? rings.length - 1 : ringOfLevel(level);
    if (wanted !== undefined) {
      const word = typeof wanted === 'string' ? wanted.trim().toLowerCase() : undefined;
      const found = typeof wanted === 'number' ? wanted : rings.findIndex((each) => each.toLowerCase() === word);
      if (rings[found] === undefined) report(405, at!, { text: word ?? found });
      else ring = found;
    }
    return { name, level, facts, ring, pointer: skill.pointer };
  };
  // Skills that no level places follow the author's order; those that are there already go.
  const settle = (skills: readonly ReadSkill[]): readonly RingSkill[] =>
    skills.flatMap((skill, index) => {
      const { name, ring, level, facts } = skill;
      const known = seen.get(name.toLowerCase());
      if (known) {
        report(404, skill.pointer, { text: name });
        // What is said of it here is said of it there.
        if (level && level !== known.level) addFact(known.facts, readableKey('level'), [level]);
        known.facts.push(...facts);
        return [];
      }
      seen.set(name.toLowerCase(), skill);
      return ring < 0 ? { ...skill, ring: Math.floor((index * 3) / skills.length) } : skill;
    });

  const readSector = (sector: Fields): RingSector | undefined => {
    const list = ['skills', 'keywords', 'items', 'technologies'].find((key) => sector.given[key]);
    // Words in one text are taken apart first.
    if (list && typeof sector.given[list] === 'string') sector.left.set(list, sector.words(list));
    const skills = list ? sector.entries(readSkill, list) : [];
    if (!fields && !skills.length) {
      const skill = readSkill(sector);
      if (skill) general.push(skill);
      return skill && { name: '', skills };
    }
    const { name = '', level, facts } = sector.read(fields ? SECTOR : LEVELLED);
    // A level that no skill of the sector takes is still the author's word.
    if (level && skills.every((skill) => skill.level)) addFact(facts, readableKey('level'), [level]);
    const placed = settle(
      skills.map((skill) => ({
        ...skill,
        level: skill.level ?? level,
        ring: skill.ring < 0 ? ringOfLevel(level) : skill.ring,
      })),
    );
    if (placed.length) return { name, facts, skills: placed };
    // All of its skills stand elsewhere: the sector's own name is what is left to show.
    if (name && skills.length)
      general.push({
        name,
        level,
        facts,
        ring: fields ? rings.length - 1 : ringOfLevel(level),
        pointer: sector.pointer,
      });
    return name && skills.length ? { name: '', skills: [] } : undefined;
  };
  // `{"Languages": ["Go"], "Tools": ["Git"]}` are sectors by name.
  const named =
    isObject(given) &&
    !['keywords', 'sets', 'list'].some((key) => key in given) &&
    Object.values(given).every(Array.isArray);
  const read = fields
    ? fields.entries(readSector, 'sectors')
    : named
      ? Object.keys(given).flatMap((key) => {
          const sector = { name: readableKey(key), keywords: given[key] };
          return readSector(new Fields(sector, report, inside(pointer, key), 'keywords')) ?? [];
        })
      : readEntries(given, report, pointer, readSector);
  fields?.leave();
  const sectors = [...read, { name: '', skills: settle(general) }].filter(({ skills }) => skills.length);
  if (sectors.length > MOST_SECTORS) {
    report(406, pointer, { count: MOST_SECTORS });
    const others = sectors.splice(MOST_SECTORS - 1);
    const facts: Fact[] = [];
    for (const { name, skills, facts: own = [] } of others) {
      const names = skills.map((skill) => skill.name);
      if (name) addFact(facts, name, names);
      facts.push(...own);
    }
    sectors.push({ name: '', facts, skills: others.flatMap(({ skills }) => skills) });
  }
  return sectors.length ? { rings, sectors, derived: !fields } : undefined;
}
