import type { Translated } from '../../phrases.js';
import type { selectionStrings } from '../selection.js';

/** Arabic words of ours: what is chosen on the page. */
export const selectionArabic: Translated<typeof selectionStrings> = {
  label: 'التحديد',
  found: '{name}: في {places}',
  unproven: '{name}: لا شيء هنا يثبتها',
  proves: {
    zero: '{name}: لا تثبت أي مهارة',
    one: '{name}: تثبت مهارة واحدة',
    two: '{name}: تثبت مهارتين',
    few: '{name}: تثبت {n} مهارات',
    many: '{name}: تثبت {n} مهارة',
    other: '{name}: تثبت {n} مهارة',
  },
  roles: { one: 'وظيفة واحدة', two: 'وظيفتين', few: '{n} وظائف', many: '{n} وظيفة', other: '{n} وظيفة' },
  projects: { one: 'مشروع واحد', two: 'مشروعين', few: '{n} مشاريع', many: '{n} مشروعًا', other: '{n} مشروع' },
  nodes: { one: 'عقدة واحدة', two: 'عقدتين', few: '{n} عقد', many: '{n} عقدة', other: '{n} عقدة' },
  records: { one: 'سجل واحد', two: 'سجلين', few: '{n} سجلات', many: '{n} سجلًا', other: '{n} سجل' },
  cleared: 'لا شيء محدد',
  previous: 'الموضع السابق',
  next: 'الموضع التالي',
  place: '{n} من {total}',
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  clear: 'إلغاء',
};
