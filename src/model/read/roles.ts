import type { Report } from '../issues.js';
import type { Role } from '../types.js';
import { Fields, idGiver, isObject, readEntries } from './fields.js';

// A work entry may hold its positions in a list of their own; those take these fields from the entry.
const POSITIONS = ['positions', 'roles'];
const SHARED = ['name', 'company', 'employer', 'organization', 'url', 'website', 'location', 'description'];

/** `work`: roles in the author's order. */
export function readRoles(given: unknown, report: Report, pointer = '/work'): readonly Role[] {
  const giveId = idGiver();
  const readRole = (fields: Fields): Role | undefined => {
    const id = giveId(fields);
    const role = {
      id,
      pointer: fields.pointer,
      employer: fields.text('name', 'company', 'employer', 'organization'),
      position: fields.text('position', 'title', 'role', 'jobTitle', 'label'),
      description: fields.text('description'),
      place: fields.text('location', 'place', 'city'),
      url: fields.url('url', 'website', 'link'),
      period: fields.period(true),
      summary: fields.text('summary'),
      highlights: fields.texts('highlights', 'achievements', 'accomplishments', 'responsibilities', 'highlightGroups'),
      keywords: fields.words('keywords', 'skills', 'technologies', 'tech', 'techStack', 'stack', 'tools', 'env', 'environment'),
      facts: fields.facts(),
    };
    const { employer, position, description, summary, highlights, keywords, facts, period, place, url } = role;
    return employer || position || description || summary || highlights.length || keywords.length || facts.length || period.start || period.end || place || url ? role : undefined;
  };
  return readEntries(given, pointer, report, (fields) => {
    const name = POSITIONS.find((each) => Array.isArray(fields.given[each]) && (fields.given[each] as unknown[]).some(isObject));
    const list = name && fields.take(name);
    if (!list) return readRole(fields);
    const shared = Object.fromEntries(SHARED.filter((key) => fields.given[key] !== undefined).map((key) => [key, fields.given[key]]));
    const positions = readEntries(list.value, fields.at(list.name), report, (inner) => {
      // `name` of a position inside an entry is the position, the employer's stands above it.
      const { name: own, ...rest } = inner.given;
      const joined = new Fields({ ...shared, ...rest, ...(own !== undefined && { title: own }) }, inner.pointer, report);
      return readRole(joined);
    });
    fields.skip(...SHARED);
    const own = new Fields(Object.fromEntries(Object.entries(fields.given).filter(([key]) => key !== list.name && !SHARED.includes(key))), fields.pointer, report);
    const whole = Object.keys(own.given).length ? readRole(new Fields({ ...shared, ...own.given }, fields.pointer, report)) : undefined;
    return [...(whole && (whole.position || whole.summary || whole.highlights.length || whole.keywords.length || whole.facts.length) ? [whole] : []), ...positions];
  }).flat();
}
