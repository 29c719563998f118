import type { Translated } from '../../phrases.js';
import type { commonStrings } from '../common.js';

/** Arabic words of ours: common. */
export const commonArabic: Translated<typeof commonStrings> = {};
