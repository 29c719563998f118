import type { Report } from '../issues.js';
import type { Fact, RingSkill, SkillChart } from '../types.js';
import { Fields, isObject, readEntries } from './fields.js';

/** More cannot be told apart in a drawing. */
const MOST_SECTORS = 10;
const MOST_RINGS = 6;

interface OpenSector {
  name: string;
  skills: RingSkill[];
  facts?: readonly Fact[];
}

// Level words as they are found in public files, from the best known. A level of another kind is looked up in none of them.
const LEVELS = [
  /master|expert|advanced|senior|professional|strong|excellent|fluent|experte|avanz|avanc|fortgeschr|خبير|متقدم/i,
  /intermediate|proficient|competent|good|medium|working|solid|regular|mittel|inter|gut|متوسط|جيد/i,
  /beginner|basic|novice|junior|learning|elementary|familiar|fundamental|anf[äa]nger|grund|d[ée]but|b[áa]sic|مبتدئ|أساس/i,
];

/** The ring a level stands for (0–2): by its word, by a percentage, or by a mark out of 5 or 10. */
function ringOfLevel(level: string | undefined): number | undefined {
  if (!level) return undefined;
  const word = LEVELS.findIndex((each) => each.test(level));
  if (word >= 0) return word;
  const [, number, of] = /^(\d+(?:\.\d+)?)\s*(%|\/\s*\d+)?$/.exec(level) ?? [];
  if (number === undefined) return undefined;
  const whole = of === undefined ? (Number(number) > 10 ? 100 : Number(number) > 5 ? 10 : 5) : of === '%' ? 100 : Number(of.slice(1));
  const part = Number(number) / whole;
  return part > 0.75 ? 0 : part > 0.45 ? 1 : 2;
}

/** Puts the sectors beyond the tenth together, drops skills that are there already, leaves out empty sectors. */
function finish(rings: readonly string[], sectors: OpenSector[], derived: boolean, pointer: string, fields: Fields): SkillChart | undefined {
  const seen = new Set<string>();
  const filled = sectors.map((sector) => ({
    ...sector,
    skills: sector.skills.filter(({ name, pointer: at }) => {
      const key = name.toLowerCase();
      if (seen.has(key)) new Fields({}, at, fields.report).issue(404, '', { text: name });
      return !seen.has(key) && seen.add(key);
    }),
  })).filter(({ skills }) => skills.length);
  if (filled.length > MOST_SECTORS) {
    new Fields({}, pointer, fields.report).issue(406, '', { count: MOST_SECTORS });
    const rest = filled.splice(MOST_SECTORS - 1);
    filled.push({ name: '', skills: rest.flatMap(({ skills }) => skills), facts: rest.flatMap(({ facts }) => facts ?? []) });
  }
  return filled.length ? { rings, sectors: filled, derived } : undefined;
}

/**
 * A chart from `skills`. An entry with keywords is a sector and its keywords are the skills; entries without keywords
 * stand together in a sector without a name. There are three rings (core, regular, foundation): a level says which; without
 * one, the author's order does, the first third of a sector innermost.
 */
function readSkills(given: unknown, report: Report, pointer: string): SkillChart | undefined {
  const sectors: OpenSector[] = [];
  const general: RingSkill[] = [];
  readEntries(given, pointer, report, (fields) => {
    const name = fields.text('name', 'skill', 'title', 'label', 'category');
    const level = fields.text('level', 'proficiency', 'rating');
    const keywords = fields.words('keywords', 'skills', 'items', 'technologies');
    const facts = fields.facts();
    const extra = facts.length ? { facts } : {};
    if (keywords.length) {
      sectors.push({
        name: name ?? '',
        skills: keywords.map((each, index) => ({
          name: each,
          ring: ringOfLevel(level) ?? Math.floor((index * 3) / keywords.length),
          level,
          pointer: fields.at('keywords'),
        })),
        ...extra,
      });
    } else if (name) general.push({ name, ring: ringOfLevel(level) ?? -1, level, pointer: fields.pointer, ...extra });
    return keywords.length || name ? true : undefined;
  });
  if (general.length) sectors.push({ name: '', skills: general.map((skill, index) => (skill.ring < 0 ? { ...skill, ring: Math.floor((index * 3) / general.length) } : skill)) });
  return finish(['', '', ''], sectors, true, pointer, new Fields({}, pointer, report));
}

/** A chart from `folio.rings`. */
function readRings(fields: Fields): SkillChart | undefined {
  let rings = fields.texts('rings');
  if (rings.length > MOST_RINGS) {
    fields.issue(406, 'rings', { count: MOST_RINGS });
    rings = rings.slice(0, MOST_RINGS);
  }
  const outermost = Math.max(0, rings.length - 1);
  const given = fields.take('sectors');
  const sectors: OpenSector[] = readEntries(given?.value, fields.at('sectors'), fields.report, (sector) => {
    const skills = sector.take('skills', 'keywords');
    const read = readEntries(skills?.value, sector.at(skills?.name ?? 'skills'), fields.report, (skill): RingSkill | undefined => {
      const name = skill.text('name', 'label', 'title');
      const found = skill.take('ring');
      let ring = outermost;
      if (found) {
        const index = typeof found.value === 'number' ? found.value : rings.findIndex((each) => each.toLowerCase() === skill.textOf(found)?.toLowerCase());
        if (Number.isInteger(index) && index >= 0 && index <= outermost) ring = index;
        else skill.issue(405, 'ring', { text: skill.textOf(found) ?? '' });
      }
      const level = skill.text('level');
      const facts = skill.facts();
      return name ? { name, ring, level, pointer: skill.pointer, ...(facts.length && { facts }) } : undefined;
    });
    const name = sector.text('name', 'title', 'label') ?? '';
    const facts = sector.facts();
    return read.length || name ? { name, skills: read, ...(facts.length && { facts }) } : undefined;
  });
  const chart = finish(rings.length ? rings : [''], sectors, false, fields.at('sectors'), fields);
  fields.leave();
  return chart;
}

/** The rings element's own property: the `skills` array, or `folio.rings`. */
export function readChart(given: unknown, report: Report, pointer = '/skills'): SkillChart | undefined {
  return isObject(given) && ('sectors' in given || 'rings' in given) ? readRings(new Fields(given, pointer, report)) : readSkills(given, report, pointer);
}
