import type { Issue } from './types.js';

/** Text that should be a document, parsed; or one sentence on why it is none. */
export type Parsed = { readonly document: unknown } | { readonly issue: Issue };

const failure = (code: number, message: string): Parsed => ({
  issue: { code, severity: 'error', pointer: '', message },
});

/** An unreachable or refused address: issue 2. */
export const unreachable = (source: string, reason: string): Parsed =>
  failure(2, `${source} could not be loaded: ${reason}.`);

/** Parses a document's text. Never throws: an empty text is issue 3, a page of HTML issue 4, broken JSON issue 5. */
export function parseDocument(text: string, source: string): Parsed {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (!start) return failure(3, `${source} is empty.`);
  if (start.startsWith('<')) return failure(4, `${source} is a web page (HTML or XML), not JSON.`);
  try {
    return { document: JSON.parse(start) as unknown };
  } catch (error) {
    const whole = /[}\]]\s*$/.test(start);
    return failure(
      5,
      `${source} is not valid JSON${whole ? '' : ', it seems to be cut off'}: ${error instanceof Error ? error.message : ''}`,
    );
  }
}
