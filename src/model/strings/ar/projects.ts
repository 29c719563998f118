import type { Translated } from '../../phrases.js';
import type { projectsStrings } from '../projects.js';

/** Arabic words of ours: projects. */
export const projectsArabic: Translated<typeof projectsStrings> = {};
