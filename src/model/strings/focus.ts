import type { Phrases } from '../phrases.js';

/** English words of ours: focus. */
export const focusStrings = {} as const satisfies Phrases;
