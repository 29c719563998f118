import type { Translated } from '../../phrases.js';
import type { focusStrings } from '../focus.js';

/** Arabic words of ours: focus. */
export const focusArabic: Translated<typeof focusStrings> = {};
