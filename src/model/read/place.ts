import { Fields, type Place } from './fields.js';

const PLACE = { text: 'text name', city: 'city', region: 'region state', code: 'countryCode country' } as const;

/** A place on one line: a text, or the city, region and country of an object. What else it holds stays in its fields. */
export function readPlace(
  place: Place,
  countryName = (code: string | undefined): string | undefined => code,
): readonly [line: string | undefined, where: Fields] {
  const where = Fields.of(place, 'text');
  const { text, city, region, code } = where.read(PLACE);
  return [joinOnce(text, city, region, countryName(code)), where];
}

/** The parts that are there on one line, each once. */
export const joinOnce = (...parts: (string | undefined)[]): string | undefined =>
  [...new Set(parts)].filter(Boolean).join(', ') || undefined;
