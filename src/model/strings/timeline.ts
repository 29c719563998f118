import type { Phrases } from '../phrases.js';

/** English words of ours: timeline. */
export const timelineStrings = {} as const satisfies Phrases;
