import type { Phrases } from '../phrases.js';

/** English words of ours: portfolio. */
export const portfolioStrings = {} as const satisfies Phrases;
