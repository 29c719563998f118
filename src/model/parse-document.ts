import { createIssue } from './issues.js';
import type { Issue } from './types.js';

/** Text that should be a document, parsed; or one sentence on why it is none. */
export type Parsed = { readonly document: unknown } | { readonly issue: Issue };

/** An address that cannot be reached, or is refused. */
export const unreachable = (source: string, reason: string): Parsed => ({
  issue: createIssue(110, '', { source, reason }),
});

/** Parses a document's text. Never throws: an empty text, a page of HTML and broken JSON each have their own issue. */
export function parseDocument(text: string, source: string): Parsed {
  const start = text.replace(/^\ufeff/, '').trim();
  if (!start) return { issue: createIssue(111, '', { source }) };
  if (start.startsWith('<')) return { issue: createIssue(112, '', { source }) };
  try {
    return { document: JSON.parse(start) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { issue: createIssue(/[}\]]$/.test(start) ? 113 : 114, '', { source, reason }) };
  }
}
