import type { Report } from '../issues.js';
import { findFigures } from '../figures.js';
import type { Profile, Proof, Reference } from '../types.js';
import { readAvailability, readPerson, type Person } from './basics.js';
import { Fields, isObject, readEntries } from './fields.js';

/** Finds what a reference of the author's leads to. */
export type Resolve = (text: string) => Reference | undefined;

/** `proof`: figures with what they mean. Those whose source leads nowhere lose the source, not the figure. */
export function readProof(fields: Fields, resolve?: Resolve): readonly Proof[] {
  const found = fields.take('proof');
  return readEntries(found?.value, fields.at('proof'), fields.report, (each) => {
    const words = each.text('label', 'name', 'text');
    const value = each.text('value', 'figure') ?? (words && findFigures(words)[0]);
    const given = each.text('source');
    const source = given ? resolve?.(given) : undefined;
    if (given && resolve && !source) each.issue(403, 'source', { text: given });
    each.leave();
    return value ? { value, label: words ?? '', source } : undefined;
  });
}

/** What `folio` adds to the person: the statement, the figures, whether one may call. */
export function readPitch(fields: Fields, resolve?: Resolve): Pick<Profile, 'headline' | 'availability' | 'proof'> {
  return { headline: fields.text('headline'), availability: readAvailability(fields), proof: readProof(fields, resolve) };
}

export function toProfile(person: Person, pitch: Pick<Profile, 'headline' | 'availability' | 'proof'>): Profile {
  const { name, label, summary, place, picture, profiles, website } = person;
  return { name, label, summary, place, picture, profiles, website, ...pitch };
}

/** True where a profile has anything to show. */
export function hasProfile(profile: Profile): boolean {
  return Object.values(profile).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** The hero's own property: `basics`, with `headline`, `availability` and `proof` beside its fields. */
export function readProfile(given: unknown, report: Report, pointer = ''): Profile | undefined {
  if (!isObject(given)) return undefined;
  const fields = new Fields(given, pointer, report);
  const pitch = readPitch(fields);
  const profile = toProfile(readPerson(fields), pitch);
  return hasProfile(profile) ? profile : undefined;
}
