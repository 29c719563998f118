import type { Report } from '../issues.js';
import type { Role } from '../types.js';
import { Fields, hasAny, isObject, readEntries } from './fields.js';
import { since } from './periods.js';
import { readPlace } from './place.js';

const ROLE = {
  employer: 'name company employer organization',
  position: 'position title role jobTitle label',
  description: 'description',
  place: (fields: Fields) => {
    const [line, { left }] = readPlace(fields.take('location', 'place', 'city'));
    if (left.size) fields.left.set('location', Object.fromEntries(left));
    return line;
  },
  url: 'url: url website link',
  period: since,
  summary: 'summary',
  highlights: 'texts: highlights achievements accomplishments responsibilities highlightGroups',
  keywords: 'words: keywords skills technologies tech techStack stack tools env environment',
  facts: 'facts:',
} as const;

const FIELDS = Object.keys(ROLE) as readonly (keyof typeof ROLE)[];

/** `work`: roles in the author's order. */
export function readRoles(given: unknown, report: Report, pointer = '/work'): readonly Role[] {
  return readEntries(given, report, pointer, (entry, giveId) => {
    const roles: Role[] = [];
    const add = (fields: Fields): unknown => {
      const role = fields.read(ROLE, giveId(fields));
      return FIELDS.some((field) => hasAny(role[field])) && roles.push(role);
    };
    const { given: whole } = entry;
    const list = ['positions', 'roles'].find((key) => {
      const held = whole[key];
      return Array.isArray(held) && held.some(isObject);
    });
    if (list) {
      // An entry that holds its positions in a list of their own: these take what they lack from it.
      const {
        [list]: positions,
        name,
        company = name,
        employer = company,
        organization = employer,
        location,
        url,
        website = url,
        description,
        ...rest
      } = whole;
      const shared = { name: organization, location, website, description };
      if (hasAny(rest)) add(new Fields({ ...shared, ...rest }, report, entry.pointer));
      // Inside its employer, the `name` of a position is the position.
      readEntries(positions, report, `${entry.pointer}/${list}`, ({ given: { name: title, ...more }, pointer: at }) =>
        add(new Fields({ ...shared, title, ...more }, report, at)),
      );
    } else add(entry);
    return roles.length ? roles : undefined;
  }).flat();
}
