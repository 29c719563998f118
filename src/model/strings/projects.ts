import type { Phrases } from '../phrases.js';

/** English words of ours: projects. */
export const projectsStrings = {} as const satisfies Phrases;
