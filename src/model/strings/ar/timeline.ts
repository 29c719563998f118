import type { Translated } from '../../phrases.js';
import type { timelineStrings } from '../timeline.js';

/** Arabic words of ours: timeline. */
export const timelineArabic: Translated<typeof timelineStrings> = {};
