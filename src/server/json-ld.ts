import { isoDate } from '../model/format-dates.js';
import { plainText } from '../model/inline.js';
import { recordList } from '../model/select.js';
import type { Period, Portfolio, RecordEntry, RecordSection, Role } from '../model/types.js';

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

const dates = ({ start, end, open }: Period): { readonly [key: string]: Json } => ({
  startDate: start?.date && isoDate(start.date),
  endDate: !open && end?.date ? isoDate(end.date) : undefined,
});

const organization = (name: string, url?: string): Json => ({ '@type': 'Organization', name: plainText(name), url });

const roleOf = ({ employer, position, url, period, summary }: Role): Json => ({
  '@type': 'OrganizationRole',
  roleName: position && plainText(position),
  ...dates(period),
  description: summary && plainText(summary),
  worksFor: employer === undefined ? undefined : organization(employer, url),
});

/**
 * The portfolio for search engines: schema.org `ProfilePage` about a `Person`, as JSON-LD. Only what the document says: a
 * role that has ended is a role that has ended, and nothing stands there for what is not known.
 */
export function describePerson(
  portfolio: Portfolio,
): { readonly '@context': 'https://schema.org' } & { readonly [key: string]: Json } {
  const { profile, contact, roles, chart, language } = portfolio;
  const skills = (chart?.sectors ?? []).flatMap(({ skills: each }) => each.map(({ name }) => name));
  const entries = (section: RecordSection): readonly RecordEntry[] => recordList(portfolio, section)?.entries ?? [];
  const person: Json = {
    '@type': 'Person',
    name: profile.name,
    jobTitle: profile.label,
    description: profile.summary && plainText(profile.summary),
    image: profile.picture && absolute(profile.picture.src),
    email: contact.email,
    telephone: contact.phone,
    url: absolute(profile.website?.href),
    sameAs: some(profile.profiles.flatMap(({ href }) => absolute(href) ?? [])),
    address: profile.place === undefined ? undefined : { '@type': 'PostalAddress', addressLocality: profile.place },
    worksFor: some(roles.filter(({ period }) => period.open).map(roleOf)),
    hasOccupation: some(
      roles.map(({ position, employer, period }) => ({
        '@type': 'Role',
        ...dates(period),
        roleName: position && plainText(position),
        hasOccupation: { '@type': 'Occupation', name: plainText(position ?? employer ?? '') },
      })),
    ),
    alumniOf: some(
      entries('education').map(({ title, period, url }) => ({
        '@type': 'OrganizationRole',
        ...dates(period),
        alumniOf: { '@type': 'EducationalOrganization', name: plainText(title), url: absolute(url) },
      })),
    ),
    award: some(entries('awards').map(({ title }) => plainText(title))),
    knowsAbout: some([...new Set(skills)]),
    knowsLanguage: some(entries('languages').map(({ title }) => plainText(title))),
  };
  return { '@context': 'https://schema.org', '@type': 'ProfilePage', inLanguage: language, mainEntity: person };
}

/** A list with something in it. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);
/** Search engines want whole addresses. */
const absolute = (url: string | undefined): string | undefined => (url && /^https?:/i.test(url) ? url : undefined);
