import type { Issue, Severity } from './types.js';

/** Collects what a reader noticed. */
export type Report = (issue: Issue) => void;

/**
 * Every issue there is. Numbers are stable: they may be searched for, listed in docs and ignored by authors.
 * 1xx shape, 2xx dates, 3xx addresses, 4xx the folio section. e(rror), w(arning), n(ote).
 */
export const issueCodes = {
  100: ['e', 'This is not a résumé: an object is expected here.'],
  101: ['w', 'A {kind} stands where a text is expected. Left out.'],
  102: ['n', 'A {kind} was read as text.'],
  103: ['n', 'A {kind} was read as a list.'],
  104: ['n', 'Read as "{name}".'],
  105: ['n', 'Not shown: {kind}.'],
  106: ['w', 'Too deep or too long. The rest is left out.'],
  107: ['n', 'Nothing to show in this entry.'],
  108: ['n', 'Control characters were removed.'],
  109: ['n', '{count} more issues are not listed.'],
  110: ['e', '{source} could not be loaded: {reason}.'],
  111: ['e', '{source} is empty.'],
  112: ['e', '{source} is a web page (HTML or XML), not JSON.'],
  113: ['e', '{source} is not valid JSON: {reason}'],
  114: ['e', '{source} is not valid JSON, it seems to be cut off: {reason}'],
  200: ['w', 'The date "{text}" cannot be read. Shown as written.'],
  201: ['n', 'The date "{text}" was read in part. Shown as written.'],
  202: ['w', 'The end is before the start. Counted as no time.'],
  300: ['w', 'This address is not allowed as a link. Shown as text.'],
  400: ['w', '"{text}" is not one of: {known}.'],
  401: ['w', 'The id "{text}" is taken. The first one keeps it.'],
  402: ['w', 'The edge joins "{text}", which is no node. Left out.'],
  403: ['w', '"{text}" leads nowhere.'],
  404: ['n', '"{text}" is there already. The first one counts.'],
  405: ['w', '"{text}" is no ring. Placed in the outermost.'],
  406: ['n', 'More than {count}: the last ones were put together.'],
  407: ['n', 'The section "{text}" has no content.'],
  408: ['w', 'A number of at least {count} is expected.'],
  409: ['n', 'Not in the rings: {text}.'],
} as const satisfies Record<number, readonly ['e' | 'w' | 'n', string]>;

export type IssueCode = keyof typeof issueCodes;

const severity: Record<string, Severity> = { e: 'error', w: 'warning', n: 'note' };

/** An issue of the given code, its message filled in. Long values are shortened: a message is one line. */
export function createIssue(code: IssueCode, pointer: string, values: { readonly [name: string]: string | number } = {}): Issue {
  const [kind, message] = issueCodes[code];
  return {
    code,
    severity: severity[kind]!,
    pointer,
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const text = `${values[name] ?? ''}`;
      return text.length > 80 ? `${text.slice(0, 79)}…` : text;
    }),
  };
}
