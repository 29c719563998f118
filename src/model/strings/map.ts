import type { Phrases } from '../phrases.js';

/** English words of ours: map. */
export const mapStrings = {} as const satisfies Phrases;
