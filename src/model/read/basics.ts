import { availabilityStatuses, type Availability, type Fact, type Link, type Picture } from '../types.js';
import { safeImageUrl } from '../url.js';
import { isObject, type Fields } from './fields.js';
import { readLinks, shortAddress } from './links.js';

/** What profile and contact share: the person. */
export interface Person {
  readonly name?: string | undefined;
  readonly label?: string | undefined;
  readonly summary?: string | undefined;
  readonly picture?: Picture | undefined;
  readonly place?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly website?: Link | undefined;
  readonly profiles: readonly Link[];
  readonly facts: readonly Fact[];
}

let countries: readonly [language: string, names: Intl.DisplayNames] | undefined;

/** A country by its name, where the code is one that Intl knows. */
function countryName(code: string, language: string): string {
  try {
    if (countries?.[0] !== language)
      countries = [language, new Intl.DisplayNames([language, 'en'], { type: 'region' })];
    return countries[1].of(code.toUpperCase()) ?? code;
  } catch {
    return code; // Not a code, or not a language.
  }
}

const join = (...parts: (string | undefined)[]): string | undefined =>
  [...new Set(parts)].filter(Boolean).join(', ') || undefined;

/** Reads the fields of `basics`; those it does not know become facts. */
export function readPerson(fields: Fields, language = 'en'): Person {
  const facts: Fact[] = [];
  const image = fields.take('image', 'picture', 'photo', 'avatar');
  const given = image && fields.given[image];
  const src = safeImageUrl(isObject(given) ? given['url'] : given);
  if (image && !src) fields.issue(301, image);
  const alt = fields.text('imageAlt');

  const where = fields.inner('text', 'location', 'place', 'address');
  const place = where.read({
    text: 'text text',
    city: 'text city',
    region: 'text region state',
    code: 'text countryCode country',
    address: 'text address street',
    post: 'text postalCode zip code',
  });
  const address = join(place.address, place.post);
  if (address) facts.push({ label: 'address', value: address, known: true });
  facts.push(...where.facts());

  const profiles = readLinks(fields, facts, 'profiles', 'social');
  const href = fields.url('url', 'website', 'homepage');
  return {
    ...fields.read({
      name: 'text name fullName',
      label: 'text label title',
      summary: 'text summary about bio brief',
      email: 'text email mail',
      phone: 'text phone tel mobile',
    }),
    picture: src ? { src, alt } : undefined,
    place: join(place.text, place.city, place.region, place.code && countryName(place.code, language)),
    website: href ? { label: shortAddress(href), href } : undefined,
    profiles,
    facts: [...facts, ...fields.facts()],
  };
}

/** `availability`: an object, a status alone, or the author's words (then it counts as open, unless they begin with a no). */
export function readAvailability(fields: Fields): Availability | undefined {
  const inner = fields.inner('status', 'availability');
  const { text, note } = inner.read({ text: 'text status', note: 'text note text summary' });
  inner.leave();
  if (!text && !note) return undefined;
  const known = availabilityStatuses.find((status) => status === text?.toLowerCase());
  return known
    ? { status: known, note }
    : { status: /^(?:no|un|busy)/i.test(text ?? '') ? 'closed' : 'open', note: note ?? text };
}
