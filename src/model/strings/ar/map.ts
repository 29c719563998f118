import type { Translated } from '../../phrases.js';
import type { mapStrings } from '../map.js';

/** Arabic words of ours: map. */
export const mapArabic: Translated<typeof mapStrings> = {};
