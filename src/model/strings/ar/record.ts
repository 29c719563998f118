import type { Translated } from '../../phrases.js';
import type { recordStrings } from '../record.js';

/** Arabic words of ours: record. */
export const recordArabic: Translated<typeof recordStrings> = {};
