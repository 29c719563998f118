import { findFigures } from '../figures.js';
import type { Report } from '../issues.js';
import type { Profile, Proof, Reference } from '../types.js';
import { readAvailability, readPerson, type Person } from './basics.js';
import { Fields, hasAny, isObject } from './fields.js';

const PROOF = { label: 'label name text', value: 'value figure', from: 'source' } as const;

/** Finds what a reference of the author's leads to. */
export type Resolve = (text: string) => Reference | undefined;

type Pitch = Pick<Profile, 'headline' | 'availability' | 'proof'>;

/**
 * What `folio` adds to the person: the statement, whether one may call, and figures with what they mean. A figure whose
 * source leads nowhere loses the source, not the figure.
 */
export function readPitch(fields: Fields, resolve?: Resolve): Pitch {
  const proof = fields.entries((each): Proof | undefined => {
    const { label = '', value = findFigures(label)[0], from } = each.read(PROOF);
    const source = from ? resolve?.(from) : undefined;
    if (from && resolve && !source) each.issue(403, 'source', { text: from });
    each.leave();
    return value ? { value, label, source } : undefined;
  }, 'proof');
  return { headline: fields.text('headline'), availability: readAvailability(fields), proof };
}

export function toProfile({ name, label, summary, place, picture, profiles, website }: Person, pitch: Pitch): Profile {
  return { name, label, summary, place, picture, profiles, website, ...pitch };
}

/** True where a profile has anything to show. */
export const hasProfile: (profile: Profile) => boolean = hasAny;

/** The hero's own property: `basics`, with `headline`, `availability` and `proof` beside its fields. */
export function readProfile(given: unknown, report: Report, pointer = ''): Profile | undefined {
  if (!isObject(given)) return undefined;
  const fields = new Fields(given, report, pointer);
  const pitch = readPitch(fields);
  const profile = toProfile(readPerson(fields), pitch);
  return hasAny(profile) ? profile : undefined;
}
