import type { Translated } from '../../phrases.js';
import type { portfolioStrings } from '../portfolio.js';

/** Arabic words of ours: the assembled page. */
export const portfolioArabic: Translated<typeof portfolioStrings> = {
  title: 'ملف الأعمال',
  sections: 'الأقسام',
  language: 'اللغة',
  loading: 'يجري تحميل ملف الأعمال…',
  failed: 'تعذّر عرض ملف الأعمال.',
  focus: 'المجالات',
  map: 'المخطط',
  roles: 'الخبرة',
  projects: 'المشاريع',
  rings: 'المهارات',
  contact: 'التواصل',
  education: 'التعليم',
  certificates: 'الشهادات',
  publications: 'المنشورات',
  awards: 'الجوائز',
  languages: 'اللغات',
  volunteer: 'التطوع',
  interests: 'الاهتمامات',
  references: 'التوصيات',
};
