import type { Translated } from '../../phrases.js';
import type { heroStrings } from '../hero.js';

/** Arabic words of ours: hero. */
export const heroArabic: Translated<typeof heroStrings> = {
  open: 'متاح للعمل',
  limited: 'متاح جزئيًا',
  closed: 'غير متاح حاليًا',
  about: 'نحو',
  system: 'اقرأ خريطة النظام',
  map: 'اقرأ الخريطة',
  roles: {
    one: 'دور واحد',
    two: 'دوران، الأحدث أولًا',
    few: '{n} أدوار، الأحدث أولًا',
    many: '{n} دورًا، الأحدث أولًا',
    other: '{n} دور، الأحدث أولًا',
  },
  write: 'اكتب رسالة',
  profile: '{network}، {name}',
};
