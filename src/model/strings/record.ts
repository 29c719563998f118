import type { Phrases } from '../phrases.js';

/** English words of ours: record. */
export const recordStrings = {} as const satisfies Phrases;
