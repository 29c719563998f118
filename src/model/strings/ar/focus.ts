import type { Translated } from '../../phrases.js';
import type { focusStrings } from '../focus.js';

/** Arabic words of ours: focus areas. */
export const focusArabic: Translated<typeof focusStrings> = { areas: 'مجالات العمل' };
