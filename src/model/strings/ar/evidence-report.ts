import type { Translated } from '../../phrases.js';
import type { evidenceReportStrings } from '../evidence-report.js';

/** Arabic words of ours: the report on a document's evidence, for its author. */
export const evidenceReportArabic: Translated<typeof evidenceReportStrings> = {
  comma: '، ',
  title: 'الأدلة في هذا المستند',
  private: 'لصاحب المستند وحده، وليس جزءًا من الصفحة.',
  summary: {
    zero: 'لا مهارات.',
    one: 'المسنود بدليل: {backed} من مهارة واحدة.',
    two: 'المسنود بدليل: {backed} من مهارتين.',
    few: 'المسنود بدليل: {backed} من {n} مهارات.',
    many: 'المسنود بدليل: {backed} من {n} مهارة.',
    other: 'المسنود بدليل: {backed} من {n} مهارة.',
  },
  noSkills: 'لا يذكر المستند أي مهارة.',
  unproven: 'مهارات لا يسندها شيء',
  unprovenHelp:
    'لا يذكرها دور ولا مشروع ولا عقدة ولا سجل. اذكرها في إنجاز أو بين كلماته المفتاحية، أو أضف كتابة أخرى لها في `folio.aliases`، أو حدّد مواضع استعمالها في `folio.evidence.add`.',
  unprovenNone: 'لكل مهارة ما يسندها.',
  unlisted: 'مستعملة وغير مدرجة في المهارات',
  unlistedHelp: 'أدوات تذكرها النصوص وكلمات مفتاحية لا توجد في `skills` ولا في `folio.rings`.',
  unlistedNone: 'كل أداة وكلمة مفتاحية في النصوص مدرجة.',
  doubtful: 'كلمات من اللغة اليومية',
  doubtfulHelp:
    'لا تُحسب مهارةً إلا حيث ترد كما ترد التقنيات. ما حُسب خطأً يوضع في `folio.evidence.veto`، وما تُرك خطأً في `folio.evidence.add`.',
  doubtfulNone: 'لا مهارة في هذه النصوص يشبه اسمها كلمة يومية.',
  taken: 'محسوبة',
  left: 'متروكة',
  allTaken: {
    zero: 'لا كلمة محسوبة',
    one: 'كلمة واحدة محسوبة',
    two: 'كلمتان محسوبتان',
    few: '{n} كلمات محسوبة',
    many: '{n} كلمة محسوبة',
    other: '{n} كلمة محسوبة',
  },
  stated: 'بين الكلمات المفتاحية',
  more: {
    zero: 'لا مزيد',
    one: 'وموضع آخر',
    two: 'وموضعان آخران',
    few: 'و{n} مواضع أخرى',
    many: 'و{n} موضعًا آخر',
    other: 'و{n} موضع آخر',
  },
  role: 'دور',
  project: 'مشروع',
  map: 'عقدة',
  record: 'سجل',
};
