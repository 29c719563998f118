import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideRuns, scriptOf } from '../../src/model/script.js';

describe('the script of a text', () => {
  test.each([
    ['Kafka', 'ltr', undefined],
    ['Zoë’s café', 'ltr', undefined],
    ['60 %', 'auto', undefined],
    ['', 'auto', undefined],
    ['١٢٣', 'auto', undefined],
    ['مهندسة أولى', 'rtl', 'ar'],
    ['قاد فريق Kafka', 'rtl', 'ar'],
    ['Kafka هي خدمة الأحداث التي بنيناها', 'rtl', 'ar'],
    ['مهندس نرم‌افزار', 'rtl', undefined],
    ['برنامه‌نویس ارشد', 'rtl', 'fa'],
    ['سافٹ ویئر انجینئر', 'rtl', 'ur'],
    ['מהנדסת תוכנה', 'rtl', 'he'],
    ['Worked with فريق التطوير in Cairo', 'ltr', undefined],
    ['エンジニア', 'ltr', 'ja'],
    ['株式会社メルカリ', 'ltr', 'ja'],
    ['软件工程师', 'ltr', undefined],
    ['엔지니어', 'ltr', 'ko'],
    ['Разработчица объёмных данных', 'ltr', 'ru'],
    ['Розробник у Києві', 'ltr', 'uk'],
    ['Програмист', 'ltr', undefined],
    ['Προγραμματιστής', 'ltr', 'el'],
    ['วิศวกร', 'ltr', 'th'],
    ['μs', 'ltr', undefined],
  ])('%j is %s, %s', (text, dir, lang) => {
    expect(scriptOf(text)).toEqual({ dir, ...(lang && { lang }) });
  });
});

describe('runs', () => {
  const show = (text: string): string | undefined =>
    divideRuns(text)
      ?.map(({ text: words, script }) =>
        script ? `{${[script.dir, script.lang].filter(Boolean).join(' ')}: ${words}}` : words,
      )
      .join('');
  test.each([
    ['plain', undefined],
    ['مهندسة أولى', undefined],
    ['エンジニア', undefined],
    ['Worked with فريق التطوير in Cairo', 'Worked with {rtl ar: فريق التطوير} in Cairo'],
    ['قاد فريق Kafka Streams في دبي', 'قاد فريق {ltr: Kafka Streams} في دبي'],
    ['עבד על מערכת Kafka בתל אביב', 'עבד על מערכת {ltr: Kafka} בתל אביב'],
    ['Engineer (エンジニア)', 'Engineer ({ltr ja: エンジニア})'],
    ['Speaks العربية, עברית, 한국어', 'Speaks {rtl ar: العربية}, {rtl he: עברית}, 한국어'],
    ['担当 Kafka の運用と監視システムの設計', undefined],
  ])('%j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
  test('together they are the text', () => {
    const words = fc.constantFrom(
      'Kafka',
      'مرفأ',
      'עברית',
      'テスト',
      ' ',
      ', ',
      '60',
      '한국',
      '😀',
      'é',
      '\n',
      'ный',
      'ー',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          const runs = divideRuns(text);
          if (runs) expect(runs.map((run) => run.text).join('')).toBe(text);
        },
      ),
    );
  });
  test('200 kB are read in linear time', () => {
    for (const part of ['aا', 'ا ', 'a ا, ', '한', 'ا\u0301'])
      expect(divideRuns(part.repeat(200_000 / part.length)) ?? []).toBeInstanceOf(Array);
  });
});
