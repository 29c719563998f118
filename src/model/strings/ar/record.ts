import type { Translated } from '../../phrases.js';
import type { recordStrings } from '../record.js';

/** Arabic words of ours: record. */
export const recordArabic: Translated<typeof recordStrings> = {
  now: 'الآن',
  present: 'الآن',
  range: 'من {start} إلى {end}',
  keywords: 'كلمات مفتاحية',
  score: 'التقدير',
  courses: 'المقررات',
};
