import { createIssue, type Report } from '../issues.js';
import type { RingSector, RingSkill, SkillChart } from '../types.js';
import { Fields, inside, isObject, readEntries, readableKey } from './fields.js';

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
  const [, mark, whole] = /^(\d+(?:\.\d+)?)\s*(?:%|\/\s*(\d+))?$/.exec(level) ?? [];
  if (!mark) return LEVELS.findIndex((word) => word.test(level));
  const part = +mark / (+whole! || (/%/.test(level) || +mark > 10 ? 100 : +mark > 5 ? 10 : 5));
  return part > 0.75 ? 0 : part > 0.45 ? 1 : 2;
}

/**
 * The rings element's own property: the `skills` array, or `folio.rings`.
 *
 * In `skills`, an entry with keywords is a sector and its keywords are the skills; entries without keywords stand together
 * in a sector without a name. There are three rings: a level says which; without one the author's order does, the first
 * third of a sector innermost. Sectors beyond the tenth are put together, and a skill that is there twice counts once.
 */
export function readChart(given: unknown, report: Report, pointer = '/skills'): SkillChart | undefined {
  const derived = !isObject(given) || !(given['sectors'] ?? given['rings']);
  const fields = new Fields(derived ? {} : given, pointer, report);
  let rings = fields.texts('rings');
  if (rings.length > MOST_RINGS) {
    fields.issue(406, 'rings', { count: MOST_RINGS });
    rings = rings.slice(0, MOST_RINGS);
  }
  if (derived || !rings.length) rings = derived ? ['', '', ''] : [''];
  const outermost = rings.length - 1;
  const seen = new Set<string>();
  const general: RingSkill[] = [];

  const readSkill = (skill: Fields): RingSkill | undefined => {
    const named = skill.take('ring');
    const read = skill.read({
      name: 'text name label title skill',
      level: 'text level proficiency rating',
      facts: 'facts',
    });
    if (!read.name) return undefined;
    let ring = derived ? ringOfLevel(read.level) : outermost;
    if (named && !derived) {
      const wanted = skill.given[named];
      const text = typeof wanted === 'string' ? wanted.trim() : '';
      const found =
        typeof wanted === 'number' ? wanted : rings.findIndex((each) => each.toLowerCase() === text.toLowerCase());
      if (rings[found] !== undefined) ring = found;
      else skill.issue(405, 'ring', { text: text || found });
    }
    return { ...read, name: read.name, ring, pointer: skill.pointer };
  };
  // Skills that no level places follow the author's order; those that are there already go.
  const settle = (skills: readonly RingSkill[]): readonly RingSkill[] =>
    skills.flatMap((skill, index) => {
      const key = skill.name.toLowerCase();
      if (seen.has(key)) {
        report(createIssue(404, skill.pointer, { text: skill.name }));
        return [];
      }
      seen.add(key);
      return skill.ring < 0 ? { ...skill, ring: Math.floor((index * 3) / skills.length) } : skill;
    });

  const readSector = (sector: Fields): RingSector | undefined => {
    const list = ['skills', 'keywords', 'items', 'technologies'].find((key) => sector.given[key]);
    const divided =
      list && typeof sector.given[list] === 'string'
        ? new Fields({ [list]: sector.words(list) }, sector.pointer, report)
        : sector;
    const skills = list ? divided.entries(readSkill, list) : [];
    if (derived && !skills.length) {
      const skill = readSkill(sector);
      if (skill) general.push(skill);
      return skill && { name: '', skills };
    }
    const {
      name = '',
      level,
      facts,
    } = sector.read({
      name: 'text name title label category',
      level: `text ${derived ? 'level proficiency rating' : ''}`,
      facts: 'facts',
    });
    // A level that no skill of the sector takes is still the author's word.
    if (level && skills.every((skill) => skill.level))
      facts.push({ label: readableKey('level'), value: level, known: false });
    const placed = settle(
      skills.map((skill) => ({
        ...skill,
        level: skill.level ?? level,
        ring: skill.ring < 0 ? ringOfLevel(level) : skill.ring,
      })),
    );
    return placed.length ? { name, facts, skills: placed } : undefined;
  };
  // `{"Languages": ["Go"], "Tools": ["Git"]}` are sectors by name.
  const named =
    derived &&
    isObject(given) &&
    !['name', 'keywords', 'sets', 'list'].some((key) => key in given) &&
    Object.values(given).every(Array.isArray);
  const read = named
    ? Object.keys(given).flatMap(
        (key) =>
          readSector(
            new Fields({ name: readableKey(key), keywords: given[key] }, inside(pointer, key), report, 'keywords'),
          ) ?? [],
      )
    : derived
      ? readEntries(given, pointer, report, readSector)
      : fields.entries(readSector, 'sectors');
  fields.leave();
  const sectors = [...read, { name: '', skills: settle(general) }].filter(({ skills }) => skills.length);
  if (sectors.length > MOST_SECTORS) {
    report(createIssue(406, pointer, { count: MOST_SECTORS }));
    sectors.push({ name: '', skills: sectors.splice(MOST_SECTORS - 1).flatMap(({ skills }) => skills) });
  }
  return sectors.length ? { rings, sectors, derived } : undefined;
}
