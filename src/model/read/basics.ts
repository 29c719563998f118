import { safeImageUrl } from '../url.js';
import { availabilityStatuses, type Availability, type Fact, type Link, type Picture } from '../types.js';
import { Fields, isObject } from './fields.js';
import { readLinks, shortAddress } from './links.js';

/** What profile and contact share: the person. */
export interface Person {
  readonly name?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly picture?: Picture;
  readonly place?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: Link;
  readonly profiles: readonly Link[];
  readonly facts: readonly Fact[];
}

/** A country by its name, where the code is one that Intl knows. */
function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** Reads the fields of `basics`; those it does not know become facts. */
export function readPerson(fields: Fields, language = 'en'): Person {
  const facts: Fact[] = [];
  const picture = fields.take('image', 'picture', 'photo', 'avatar');
  const src = picture && safeImageUrl(isObject(picture.value) ? picture.value['url'] : picture.value);
  if (picture && !src) fields.issue(300, picture.name);
  const alt = fields.text('imageAlt');

  let place: string | undefined;
  const location = fields.take('location', 'place', 'address');
  if (location && isObject(location.value)) {
    const inner = new Fields(location.value, fields.at(location.name), fields.report);
    const city = inner.text('city');
    const region = inner.text('region', 'state');
    const country = inner.text('countryCode', 'country');
    const named = (parts: (string | undefined)[]): string => [...new Set(parts.filter(Boolean))].join(', ');
    place = named([city, region, country && countryName(country, language)]) || undefined;
    const address = named([inner.text('address', 'street'), inner.text('postalCode', 'zip', 'code')]);
    if (address) facts.push({ label: 'address', value: address, known: true });
    facts.push(...inner.facts());
  } else if (location) place = fields.textOf(location);

  const given = fields.take('profiles', 'social');
  const { links, facts: unlinked } = readLinks(given?.value, given ? fields.at(given.name) : '', fields.report);
  const href = fields.url('url', 'website', 'homepage');
  return {
    name: fields.text('name', 'fullName'),
    label: fields.text('label', 'title'),
    summary: fields.text('summary', 'about', 'bio', 'brief'),
    email: fields.text('email', 'mail'),
    phone: fields.text('phone', 'tel', 'mobile'),
    picture: src ? { src, alt } : undefined,
    place,
    website: href ? { label: shortAddress(href), href } : undefined,
    profiles: links,
    facts: [...facts, ...unlinked, ...fields.facts()],
  };
}

/** `availability`: an object, a status alone, or the author's words (then it counts as open, unless they begin with a no). */
export function readAvailability(fields: Fields): Availability | undefined {
  const found = fields.take('availability');
  if (!found) return undefined;
  const inner = new Fields(isObject(found.value) ? found.value : { status: fields.textOf(found) }, fields.at('availability'), fields.report);
  const text = inner.text('status');
  const note = inner.text('note', 'text', 'summary');
  inner.leave();
  if (!text && !note) return undefined;
  const word = text?.toLowerCase();
  const known = availabilityStatuses.find((status) => status === word);
  return known ? { status: known, note } : { status: word && /^(?:no|not|none|un\w+|busy)\b/.test(word) ? 'closed' : 'open', note: note ?? text };
}
