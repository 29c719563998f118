import type { Report } from '../issues.js';
import type { FocusArea } from '../types.js';
import { idGiver, readEntries, type Fields } from './fields.js';

/** Facts as lines of text, for what has no facts of its own. */
export const factLines = (fields: Fields): readonly string[] =>
  fields.facts().map(({ label, value }) => `${label}: ${value}`);

/** `folio.focus`: names with a sentence each. */
export function readAreas(given: unknown, report: Report, pointer = '/focus'): readonly FocusArea[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields) => {
    const entry = giveId(fields);
    const { name, summary } = fields.read({ name: 'text name title label', summary: 'text summary description text' });
    const text = [summary ?? [], factLines(fields)].flat().join('\n') || undefined;
    return name || text ? { ...entry, name: name ?? text!, summary: name && text } : undefined;
  });
}
