import type { Selection } from './selection.js';

/** Names in an address that say what is chosen. Anything else in it belongs to somebody else, and stays. */
const OURS = ['skill', 'role', 'project', 'record', 'map', 'node', 'chosen'];

/**
 * What an address (without its "#") chooses: `skill=kafka`, `map=system&node=trading`, `role=work%2F0&chosen`. Without
 * `chosen` a role, project or record is only gone to.
 */
export function readSelection(hash: string): Selection | undefined {
  const values = new URLSearchParams(hash);
  const skill = values.get('skill');
  if (skill) return { kind: 'skill', id: skill };
  const [map, node] = [values.get('map'), values.get('node')];
  if (map && node) return { kind: 'node', id: node, map };
  if (values.has('chosen'))
    for (const kind of ['role', 'project', 'record'] as const) {
      const id = values.get(kind);
      if (id) return { kind, id };
    }
  return undefined;
}

/** The address of a selection, without its "#"; what else the present address says (`fail=kafka`) is kept. */
export function writeSelection(selection: Selection | undefined, present = ''): string {
  const { kind, id, map } = selection ?? {};
  const rest = isAddress(present)
    ? present.split('&').filter((part) => part && !OURS.includes(part.split('=')[0]!))
    : [];
  const own: string[] = [];
  if (kind === 'node') own.push(`map=${encodeURIComponent(map ?? '')}`, `node=${encodeURIComponent(id ?? '')}`);
  else if (kind && id !== undefined) {
    own.push(`${kind}=${encodeURIComponent(kind === 'skill' ? id.toLowerCase() : id)}`);
    if (kind !== 'skill') own.push('chosen');
  }
  return [...own, ...rest].join('&');
}

/** Whether an address is of the form `name=value&…`. Others (`#roles`, a host's `#/route`) are not ours to keep. */
export function isAddress(hash: string): boolean {
  return /^[a-z]+=[^/]*(?:&|$)/.test(hash);
}

/** Whether the page uses the address for something else (routes such as `#/a` or `#!a`): then it is left alone. */
export function isForeign(hash: string): boolean {
  return /^[/!]/.test(hash);
}
