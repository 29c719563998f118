/** In which script a text is written: its direction, and its language where letters or their script prove one. */
export interface Script {
  /** `auto` where no letter tells. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly lang?: string;
}

// Most texts are Latin: nothing else is looked at without one of these.
const OTHER = /[\u0370-\u1fff\u2c80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LATIN = /\p{Script=Latin}/gu;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

// From the surest: letters that one language has and its neighbours have not. Han alone may be Chinese or Japanese,
// Devanagari one of many: these prove none.
const PROOFS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}{2}/u],
  ['th', /\p{Script=Thai}/u],
  ['ur', /[ٹڈڑںےھہ]/],
  ['fa', /[پچژگکی]/],
  ['ar', /[ةىإأؤئيك]|(?<!\p{L})ال/u],
  ['uk', /[іїєґ]/i],
  ['ru', /[ыэё]/i],
];

const count = (text: string, letters: RegExp): number => text.match(new RegExp(letters, 'gu'))?.length ?? 0;

/**
 * The script of a text. Where it mixes directions, the first letter's counts, unless the other has far more of them:
 * "Kafka" before an Arabic sentence does not turn it round.
 */
export function scriptOf(text: string): Script {
  if (!/\p{L}/u.test(text)) return { dir: 'auto' };
  if (!OTHER.test(text)) return { dir: 'ltr' };
  const right = count(text, RIGHT_TO_LEFT);
  const first = RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
  const latin = count(text, LATIN);
  const dir = right * (first ? 3 : 0.5) > latin ? 'rtl' : 'ltr';
  const lang = latin && dir === 'ltr' && latin > count(text, /\p{L}/u) / 2 ? undefined : languageOf(text);
  return { dir, ...(lang && { lang }) };
}

const languageOf = (text: string): string | undefined => PROOFS.find(([, letters]) => letters.test(text))?.[0];

/** A part of a text. One in another script than the text around it has its own direction, and a language where it is sure. */
export interface Run {
  readonly text: string;
  readonly script?: Script;
}

// Words of one script with what stands between them.
const runsOf = (scripts: readonly string[]): RegExp =>
  new RegExp(
    `(${scripts
      .map((name) => name.replace(/ ?(\w+)/g, '\\p{Script=$1}'))
      .map(
        (letters) => `[${letters}][${letters}\\p{M}ー]*(?:[^\\p{L}\\p{M}\\n]{1,9}[${letters}][${letters}\\p{M}ー]*)*`,
      )
      .join('|')})`,
    'u',
  );
const RIGHT = ['Arabic', 'Hebrew', 'Syriac', 'Thaana'];
const LATIN_RUNS = /* @__PURE__ */ runsOf(['Latin']);
const RIGHT_RUNS = /* @__PURE__ */ runsOf(RIGHT);
const OTHER_RUNS = /* @__PURE__ */ runsOf([...RIGHT, 'Han Hiragana Katakana', 'Hangul', 'Cyrillic', 'Greek', 'Thai']);

/** A text divided where its script changes; undefined where it does not. */
export function divideRuns(text: string): readonly Run[] | undefined {
  if (!OTHER.test(text)) return undefined;
  const latin = count(text, LATIN);
  if (!latin) return undefined;
  const parts = text.split(
    scriptOf(text).dir === 'rtl' ? LATIN_RUNS : latin * 2 > count(text, /\p{L}/u) ? OTHER_RUNS : RIGHT_RUNS,
  );
  if (parts.length < 2) return undefined;
  return parts.flatMap((part, index): Run[] => {
    if (!part) return [];
    if (index % 2 === 0) return [{ text: part }];
    const { dir, lang } = scriptOf(part);
    return [{ text: part, script: { dir, ...(lang && { lang }) } }];
  });
}
