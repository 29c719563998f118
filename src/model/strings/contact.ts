import type { Phrases } from '../phrases.js';

/** English words of ours: contact. */
export const contactStrings = {
  statement: 'Let us talk',
  write: 'Write an email',
  print: 'Print this page',
  copy: 'Copy the link',
  copied: 'Link copied',
  refused: 'The link could not be copied',
  name: 'Name',
  place: 'Place',
  availability: 'Open to',
  open: 'Work',
  limited: 'A limited amount of work',
  closed: 'Nothing new at present',
  email: 'Email',
  phone: 'Phone',
  address: 'Address',
  more: 'Also',
  website: 'Website',
} as const satisfies Phrases;
