import type { Phrases } from '../phrases.js';

/** English words of ours: rings. */
export const ringsStrings = {} as const satisfies Phrases;
