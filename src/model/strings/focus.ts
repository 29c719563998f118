import type { Phrases } from '../phrases.js';

/** English words of ours: focus areas. */
export const focusStrings = { areas: 'Focus areas' } as const satisfies Phrases;
