import type { Report } from '../issues.js';
import type { Availability, Contact, Fact } from '../types.js';
import { readAvailability, readPerson, type Person } from './basics.js';
import { Fields, hasAny, isObject } from './fields.js';

const FACT = { label: 'label name', value: 'value text' } as const;
const INVITATION = { statement: 'statement', lead: 'lead' } as const;

type Invitation = Pick<Contact, 'statement' | 'lead' | 'facts'>;

/** What `folio.contact` adds: the invitation, and facts for the title block. */
export function readInvitation(fields: Fields): Invitation {
  const facts = fields.entries((each): Fact | undefined => {
    const { label = '', value } = each.read(FACT);
    each.leave();
    return value || label ? { label: value ? label : '', value: value ?? label, known: false } : undefined;
  }, 'facts');
  return { ...fields.read(INVITATION), facts };
}

export function toContact(
  { name, email, phone, place, website, profiles, facts }: Person,
  invitation: Invitation,
  availability: Availability | undefined,
): Contact {
  return {
    name,
    email,
    phone,
    place,
    website,
    profiles,
    availability,
    ...invitation,
    facts: [...invitation.facts, ...facts],
  };
}

/** True where a contact has anything to show. */
export const hasContact: (contact: Contact) => boolean = hasAny;

/** The contact element's own property: `basics`, with `statement`, `lead`, `facts` and `availability` beside its fields. */
export function readContact(given: unknown, report: Report, pointer = ''): Contact | undefined {
  if (!isObject(given)) return undefined;
  const fields = new Fields(given, report, pointer);
  // Where one object serves both, the hero has these.
  fields.take('headline');
  fields.take('proof');
  const invitation = readInvitation(fields);
  const availability = readAvailability(fields);
  const contact = toContact(readPerson(fields), invitation, availability);
  return hasAny(contact) ? contact : undefined;
}
