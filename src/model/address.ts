import type { Reference } from './types.js';

/**
 * The address inside the page of what a reference leads to: `#role=work/0`, `#project=alphaforge`, `#map=system&node=trading`,
 * `#record=education/0`. The slash stays readable, as fragments allow it.
 */
export function addressOf({ kind, id, node }: Omit<Reference, 'label'>): string {
  return `#${kind}=${encode(id)}${node === undefined ? '' : `&node=${encode(node)}`}`;
}

// Half of a surrogate pair has no encoding and would throw.
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/');
