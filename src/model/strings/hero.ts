import type { Phrases } from '../phrases.js';

/** English words of ours: hero. */
export const heroStrings = {} as const satisfies Phrases;
