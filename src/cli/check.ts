import { parse, type LocationRange, type ValueNode } from '@humanwhocodes/momoa';
import { parseDocument } from '../model/parse-document.js';
import { readDocument } from '../model/read-document.js';
import type { Issue } from '../model/types.js';

/** An issue, and where in the text it is: line and column from 1. */
export interface PlacedIssue extends Issue {
  readonly line: number;
  readonly column: number;
}

/** What there is to say of a document's text. `document` is there where it could be parsed. */
export interface CheckReport {
  readonly issues: readonly PlacedIssue[];
  readonly document?: unknown;
  /** False where nothing can be shown of it. */
  readonly readable: boolean;
}

/** Checks a résumé as a file holds it. Never throws; `name` is what the sentences call it. */
export function checkText(text: string, name: string, language?: string): CheckReport {
  const parsed = parseDocument(text, name);
  if ('issue' in parsed) return { issues: [{ ...parsed.issue, ...placeOfError(text, parsed.issue) }], readable: false };
  const { portfolio, issues } = readDocument(parsed.document, { ...(language !== undefined && { language }) });
  const places = placesOf(text);
  const placed = issues.map((issue) => ({ ...issue, ...(places(issue.pointer) ?? { line: 1, column: 1 }) }));
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  const fatal = issues.some(({ severity, pointer }) => severity === 'error' && pointer === '');
  return { issues: placed, document: parsed.document, readable: portfolio !== undefined && !fatal };
}

/** Where a pointer leads to in a text that parses; the nearest place above it where it names nothing. */
function placesOf(text: string): (pointer: string) => { line: number; column: number } | undefined {
  let root: ValueNode | undefined;
  try {
    root = parse(text.replace(/^\ufeff/, ''), { mode: 'json', allowTrailingCommas: false }).body;
  } catch {
    // `JSON.parse` took it: only the places are missing.
  }
  return (pointer) => {
    let at = root;
    let found: LocationRange | undefined = root?.loc;
    for (const part of pointer.split('/').slice(1)) {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
      if (at?.type === 'Object') {
        const member = at.members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === step);
        if (!member) break;
        found = member.loc;
        at = member.value;
      } else if (at?.type === 'Array') {
        const element = at.elements[Number(step)];
        if (!element) break;
        found = element.loc;
        at = element.value;
      } else break;
    }
    return found && { line: found.start.line, column: found.start.column };
  };
}

function placeOfError(text: string, { code }: Issue): { line: number; column: number } {
  if (code === 111 || code === 112) return { line: 1, column: 1 };
  try {
    parse(text.replace(/^\ufeff/, ''), { mode: 'json' });
  } catch (error) {
    const { line, column } = error as { readonly line?: unknown; readonly column?: unknown };
    if (typeof line === 'number' && typeof column === 'number') return { line, column };
  }
  return { line: 1, column: 1 };
}
