import type { Phrases } from '../phrases.js';

/** English words of ours: what is chosen on the page, said once. */
export const selectionStrings = {
  label: 'Selection',
  found: '{name}: in {places}',
  unproven: '{name}: nothing here backs it',
  proves: { one: '{name}: backs {n} skill', other: '{name}: backs {n} skills' },
  roles: { one: '{n} role', other: '{n} roles' },
  projects: { one: '{n} project', other: '{n} projects' },
  nodes: { one: '{n} node', other: '{n} nodes' },
  records: { one: '{n} record', other: '{n} records' },
  cleared: 'Nothing is chosen',
  previous: 'Previous place',
  next: 'Next place',
  place: '{n} of {total}',
  copy: 'Copy link',
  copied: 'Link copied',
  clear: 'Clear',
} as const satisfies Phrases;
