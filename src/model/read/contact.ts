import type { Report } from '../issues.js';
import type { Availability, Contact, Fact } from '../types.js';
import { readAvailability, readPerson, type Person } from './basics.js';
import { Fields, isObject, readEntries } from './fields.js';

/** What `folio.contact` adds: the invitation, and facts for the title block. */
export function readInvitation(fields: Fields): Pick<Contact, 'statement' | 'lead' | 'facts'> {
  const given = fields.take('facts');
  const facts: Fact[] = readEntries(given?.value, fields.at('facts'), fields.report, (each) => {
    const label = each.text('label', 'name');
    const value = each.text('value', 'text');
    each.leave();
    return value ? { label: label ?? '', value, known: false } : label ? { label: '', value: label, known: false } : undefined;
  });
  return { statement: fields.text('statement'), lead: fields.text('lead'), facts };
}

export function toContact(person: Person, invitation: Pick<Contact, 'statement' | 'lead' | 'facts'>, availability: Availability | undefined): Contact {
  const { name, email, phone, place, website, profiles } = person;
  return { name, email, phone, place, website, profiles, availability, ...invitation, facts: [...invitation.facts, ...person.facts] };
}

/** True where a contact has anything to show. */
export function hasContact(contact: Contact): boolean {
  return Object.values(contact).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** The contact element's own property: `basics`, with `statement`, `lead`, `facts` and `availability` beside its fields. */
export function readContact(given: unknown, report: Report, pointer = ''): Contact | undefined {
  if (!isObject(given)) return undefined;
  const fields = new Fields(given, pointer, report);
  const invitation = readInvitation(fields);
  const availability = readAvailability(fields);
  fields.skip('headline', 'proof'); // The hero's, where one object serves both.
  const contact = toContact(readPerson(fields), invitation, availability);
  return hasContact(contact) ? contact : undefined;
}
