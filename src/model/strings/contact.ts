import type { Phrases } from '../phrases.js';

/** English words of ours: contact. */
export const contactStrings = {} as const satisfies Phrases;
