import type { Translated } from '../../phrases.js';
import type { projectsStrings } from '../projects.js';

/** Arabic words of ours: projects. */
export const projectsArabic: Translated<typeof projectsStrings> = {
  projects: 'المشاريع',
  project: 'مشروع',
  numbered: 'المشروع {n}',
  confidential: 'سري',
  outcome: 'النتيجة',
  stack: 'التقنيات',
  role: { one: 'الدور', other: 'الأدوار' },
  entity: 'لصالح',
  period: 'المدة',
  now: 'الآن',
  present: 'الآن',
  range: 'من {start} إلى {end}',
  linkOf: '{label}، {name}',
  none: 'لا مشروع مطابق.',
  link: { one: 'رابط', other: 'روابط' },
  drawing: 'رسم: {title}',
};
