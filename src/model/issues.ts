import { severities, type Issue } from './types.js';

/** Collects what a reader noticed: the sentence is made where somebody reads it. */
export type Report = (code: IssueCode, pointer: string, values?: IssueValues) => void;
/**
 * Every issue there is: its severity (e, w or n: error, warning, note) and its sentence. Numbers are stable: they may be
 * searched for, listed in docs and ignored by authors. 1xx shape, 2xx dates, 3xx addresses, 4xx the folio section.
 */
export const issueCodes = {
  100: 'e An object is expected here.',
  101: 'w A text is expected here, not: {kind}. Left out.',
  102: 'n A text is expected here. Made one of: {kind}.',
  103: 'n A list is expected here. Made one of: {kind}.',
  104: 'n Read as "{name}".',
  105: 'n Not shown: {kind}.',
  106: 'w Too deep or too long. The rest is left out.',
  107: 'n Nothing to show in this entry.',
  108: 'n Control characters were removed.',
  109: 'n {count} more issues are not listed.',
  110: 'e {source} could not be loaded: {reason}.',
  111: 'e {source} is empty.',
  112: 'e {source} is a web page (HTML or XML), not JSON.',
  113: 'e {source} is not valid JSON: {reason}',
  114: 'e {source} is not valid JSON, it seems to be cut off: {reason}',
  200: 'w The date "{text}" cannot be read. Shown as written.',
  201: 'n The date "{text}" was read in part. Shown as written.',
  202: 'w The end is before the start. Counted as no time.',
  203: 'n Of "{text}" only the year is sure: day and month may stand either way round. Shown as written.',
  300: 'w This address may not be a link. Shown as text.',
  301: 'w This address may not be a picture. Left out.',
  400: 'w "{text}" is not one of: {known}.',
  401: 'w The id "{text}" is taken. The first one keeps it.',
  402: 'w "{text}" is no node. The edge is left out.',
  403: 'w "{text}" leads nowhere.',
  404: 'n "{text}" is there already. The first one counts.',
  405: 'w "{text}" is no ring. Placed in the outermost.',
  406: 'n More than {count}. The last ones were put together.',
  407: 'n Nothing to show in the section "{text}".',
  408: 'w A number of at least 1 is expected here.',
  409: 'n Not in the rings: {text}.',
  410: 'w A snapshot needs the date it was taken on. Left out.',
} as const satisfies Record<number, `${'e' | 'w' | 'n'} ${string}`>;

export type IssueCode = keyof typeof issueCodes;

/** What stands in the places of an issue's sentence. */
export type IssueValues = { readonly [name: string]: string | number | undefined };

/** An issue of the given code, its sentence filled in. Long values are shortened: a message is one line. */
export function createIssue(code: IssueCode, pointer: string, values: IssueValues = {}): Issue {
  const message: string = issueCodes[code];
  return {
    code,
    severity: severities.find((each) => each[0] === message[0])!,
    pointer,
    message: message
      .slice(2)
      .replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`.replace(/^(.{79})..+/su, '$1…')),
  };
}
