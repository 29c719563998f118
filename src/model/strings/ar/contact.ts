import type { Translated } from '../../phrases.js';
import type { contactStrings } from '../contact.js';

/** Arabic words of ours: contact. */
export const contactArabic: Translated<typeof contactStrings> = {
  statement: 'لنتحدث',
  write: 'اكتب رسالة',
  print: 'اطبع هذه الصفحة',
  copy: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  refused: 'تعذّر نسخ الرابط',
  name: 'الاسم',
  place: 'المكان',
  availability: 'متاح لـ',
  open: 'العمل',
  limited: 'قدر محدود من العمل',
  closed: 'لا جديد في الوقت الحالي',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  address: 'العنوان',
  more: 'أيضًا',
  website: 'الموقع',
};
