import type { Translated } from '../../phrases.js';
import type { heroStrings } from '../hero.js';

/** Arabic words of ours: hero. */
export const heroArabic: Translated<typeof heroStrings> = {};
