import { isAddress, isForeign } from '../../model/selection-address.js';

/** What the page's address says of a map: `#map=system&node=trading&fail=kafka,redis`. Without `map` it may be any. */
export function readAddress(id: string): { map: string | null; node: string | undefined; failed: readonly string[] } {
  const values = new URLSearchParams(location.hash.slice(1));
  const map = values.get('map');
  const mine = map === null || map === id;
  return {
    map,
    node: values.get('node') ?? undefined,
    failed: (mine && /(?:^#|&)fail=([^&]*)/.exec(location.hash)?.[1]?.split(',').filter(Boolean).map(decode)) || [],
  };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Puts what has failed into the address, as a step that can be gone back; what else it says stays. Gives what it says now. */
export function writeFailed(id: string, failed: readonly string[]): string {
  const present = location.hash.slice(1);
  if (isForeign(present)) return failed.join();
  const parts = isAddress(present) ? present.split('&').filter((part) => part && !part.startsWith('fail=')) : [];
  const rest = parts.some((part) => part.startsWith('node='))
    ? parts
    : parts.filter((part) => !part.startsWith('map='));
  const named = rest.some((part) => part.startsWith('map=')) ? [] : [`map=${encodeURIComponent(id)}`];
  const next = (failed.length ? [...named, ...rest, `fail=${failed.map(encodeURIComponent).join()}`] : rest).join('&');
  try {
    if (next !== present) history.pushState(history.state, '', next ? `#${next}` : location.pathname + location.search);
  } catch {
    // A page without an address of its own (sandboxed, srcdoc).
  }
  return failed.join();
}
