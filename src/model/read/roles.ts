import type { Report } from '../issues.js';
import type { Role } from '../types.js';
import { Fields, hasAny, idGiver, readEntries, type Given } from './fields.js';
import { since } from './periods.js';

const ROLE = {
  employer: 'text name company employer organization',
  position: 'text position title role jobTitle label',
  description: 'text description',
  place: 'text location place city',
  url: 'url url website link',
  period: since,
  summary: 'text summary',
  highlights: 'texts highlights achievements accomplishments responsibilities highlightGroups',
  keywords: 'words keywords skills technologies tech techStack stack tools env environment',
  facts: 'facts',
} as const;

/** A work entry that holds its positions in a list of their own: these take what they lack from it. */
function splitPositions(given: Given, pointer: string): readonly (readonly [given: Given, pointer: string])[] {
  const list = ['positions', 'roles'].find(
    (key) => Array.isArray(given[key]) && given[key].some((each) => typeof each === 'object'),
  );
  if (!list) return [[given, pointer]];
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
  } = given;
  const shared = { name: organization, location, website, description };
  const own = hasAny(rest) ? [[{ ...shared, ...rest }, pointer] as const] : [];
  return [
    ...own,
    ...(positions as readonly Given[]).flatMap((each, index) => {
      // Inside its employer, the `name` of a position is the position.
      const { name: title, ...more } = each ?? {};
      return hasAny(each) ? [[{ ...shared, title, ...more }, `${pointer}/${list}/${index}`] as const] : [];
    }),
  ];
}

/** `work`: roles in the author's order. */
export function readRoles(given: unknown, report: Report, pointer = '/work'): readonly Role[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (entry) => {
    const roles = splitPositions(entry.given, entry.pointer).flatMap(([each, at]) => {
      const fields = new Fields(each, at, report);
      const own = giveId(fields);
      const role = fields.read(ROLE);
      return hasAny(role) ? [{ ...own, ...role }] : [];
    });
    return roles.length ? roles : undefined;
  }).flat();
}
