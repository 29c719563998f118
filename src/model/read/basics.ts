import { formatter } from '../intl.js';
import { availabilityStatuses, type Availability, type Fact, type Link, type Picture } from '../types.js';
import { safeImageUrl } from '../url.js';
import { addFact, hasAny, isObject, type Fields } from './fields.js';
import { readLinks, shortAddress } from './links.js';
import { joinOnce, readPlace } from './place.js';

const POST = { address: 'address street', post: 'postalCode zip code' } as const;
const PERSON = {
  alt: 'imageAlt',
  href: 'url: url website homepage',
  name: 'name fullName',
  label: 'label title',
  summary: 'summary about bio brief',
  email: 'email mail',
  phone: 'phone tel mobile',
} as const;
const AVAILABILITY = { text: 'status', note: 'note text summary' } as const;

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

/** A country by its name, where the code looks like one. */
const countryName = (code: string | undefined, language: string): string | undefined =>
  /^[a-z]{2}$/i.test(code ?? '')
    ? formatter(
        Intl.DisplayNames as new (language: string, options?: Intl.DisplayNamesOptions) => Intl.DisplayNames,
        language,
        { type: 'region' },
      ).of(code!.toUpperCase())
    : code;

/** Reads the fields of `basics`; those it does not know become facts. */
export function readPerson(fields: Fields, language = 'en'): Person {
  const facts: Fact[] = [];
  const [image, report, at] = fields.take('image', 'picture', 'photo', 'avatar');
  const { url, ...more } = isObject(image) ? image : { url: image };
  if (hasAny(more)) fields.left.set('image', more);
  const src = safeImageUrl(url);
  if (image && !src) report(301, at);

  const [place, where] = readPlace(fields.take('location', 'place', 'address'), (code) => countryName(code, language));
  const { address, post } = where.read(POST);
  const street = joinOnce(address, post);
  if (street) addFact(facts, 'address', [street], true);
  facts.push(...where.facts());

  const profiles = readLinks(fields, facts, 'profiles', 'social');
  const { alt, href, ...read } = fields.read(PERSON);
  return {
    ...read,
    picture: src ? { src, alt } : undefined,
    place,
    website: href ? { label: shortAddress(href), href } : undefined,
    profiles,
    facts: [...facts, ...fields.facts()],
  };
}

/** `availability`: an object, a status alone, or the author's words (then it counts as open, unless they begin with a no). */
export function readAvailability(fields: Fields): Availability | undefined {
  const inner = fields.inner('status', 'availability');
  const { text, note } = inner.read(AVAILABILITY);
  inner.leave();
  if (!text && !note) return undefined;
  const known = availabilityStatuses.find((status) => status === text?.toLowerCase());
  return known
    ? { status: known, note }
    : { status: /^(?:no|un|busy)/i.test(text ?? '') ? 'closed' : 'open', note: note ?? text };
}
