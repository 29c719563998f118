import type { Phrases } from '../phrases.js';

/** English words of ours: common. */
export const commonStrings = {} as const satisfies Phrases;
