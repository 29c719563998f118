import type { Translated } from '../../phrases.js';
import type { timelineStrings } from '../timeline.js';

/** Arabic words of ours: timeline. */
export const timelineArabic: Translated<typeof timelineStrings> = {
  now: 'الآن',
  present: 'الآن',
  range: 'من {start} إلى {end}',
  years: { zero: '{n} سنة', one: 'سنة', two: 'سنتان', few: '{n} سنوات', many: '{n} سنة', other: '{n} سنة' },
  months: { zero: '{n} شهر', one: 'شهر', two: 'شهران', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
  yearsMonths: '{years} و{months}',
  about: 'نحو {time}',
  place: '{n} من {total}',
  newest: 'الأحدث',
  earliest: 'الأقدم',
  parallel: 'بالتوازي مع {roles}',
  others: { one: 'دور آخر', two: 'دورين آخرين', few: '{n} أدوار أخرى', many: '{n} دورًا آخر', other: '{n} دور آخر' },
  at: '{position} في {employer}',
  skills: 'المهارات',
};
