import type { Report } from '../issues.js';
import type { FocusArea } from '../types.js';
import { readEntries, type Fields } from './fields.js';

const AREA = { name: 'name title label', summary: 'summary description text' } as const;

/** Facts as lines of text, for what has no facts of its own. */
export const factLines = (fields: Fields): readonly string[] =>
  fields.facts().map(({ label, value }) => `${label}: ${value}`);

/** `folio.focus`: names with a sentence each. */
export function readAreas(given: unknown, report: Report, pointer = '/focus'): readonly FocusArea[] {
  return readEntries(given, report, pointer, (fields, giveId) => {
    const entry = giveId(fields);
    const { name, summary } = fields.read(AREA);
    const text = [...(summary ? [summary] : []), ...factLines(fields)].join('\n') || undefined;
    return name || text ? { ...entry, name: name ?? text!, summary: name && text } : undefined;
  });
}
