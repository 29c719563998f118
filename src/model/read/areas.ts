import type { Report } from '../issues.js';
import type { FocusArea } from '../types.js';
import { idGiver, readEntries } from './fields.js';

/** `folio.focus`: names with a sentence each. */
export function readAreas(given: unknown, report: Report, pointer = '/focus'): readonly FocusArea[] {
  const giveId = idGiver();
  return readEntries(given, pointer, report, (fields) => {
    const name = fields.text('name', 'title', 'label');
    const summary = [fields.text('summary', 'description', 'text'), ...fields.facts().map((fact) => `${fact.label}: ${fact.value}`)];
    const text = summary.filter(Boolean).join('\n') || undefined;
    return name || text ? { id: giveId(fields), pointer: fields.pointer, name: name ?? text!, summary: name ? text : undefined } : undefined;
  });
}
