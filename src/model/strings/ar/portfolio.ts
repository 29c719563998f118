import type { Translated } from '../../phrases.js';
import type { portfolioStrings } from '../portfolio.js';

/** Arabic words of ours: portfolio. */
export const portfolioArabic: Translated<typeof portfolioStrings> = {};
