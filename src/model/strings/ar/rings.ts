import type { Translated } from '../../phrases.js';
import type { ringsStrings } from '../rings.js';

/** Arabic words of ours: rings. */
export const ringsArabic: Translated<typeof ringsStrings> = {};
