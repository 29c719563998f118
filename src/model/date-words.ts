/**
 * Months and "until today" in the languages that résumés are written in, by one look-up. The words come from Intl, made
 * when a text is met that needs them; only what Intl does not know is listed here.
 */

// The commonest first: where two languages disagree on a name, the first one wins. Persian counts in its own calendar.
const LATIN = 'en de de-AT fr es pt it nl pl tr id vi sv da nb fi cs sk hu ro ca hr et lv lt sl'.split(' ');
const OTHERS = 'ru uk ar ar-SY ar-DZ ar-MA he fa-u-ca-persian fa-u-ca-gregory zh ja ko hi el bg sr th bn ta ur'.split(
  ' ',
);

// Common beside a year, and no month in any language: looking them up everywhere would take its time.
const NO_MONTH = /^(?:spring|summer|autumn|fall|winter|[qh]|early|mid|late|end|since|from|until|ca?|expected)$/;

// How "present" begins beyond what Intl says for "now" and "today", alone or after an "until".
const PRESENT =
  /(?:^| )(?:present|current|ongoing|to date|a[ck]tu|att?ual|adesso|laufend|derzeit|gegenwart|[ei]n co?u?rs|a ce jour|la fecha|heden|obecnie|nadal|настоящ|н в$|теперішн|halen|devam|gunumuz|الحاضر|حاليا|للان|تاريخه|مستمر|تاکنون|کنون|حال حاضر|כיום|ה?נוכחי|至今|迄今|目前|現在|现在|現職|在[職职]|현재|재직|वर्तमान|ปัจจุบัน|hien tai|nay$|saat ini|navære|nuvar|pagae|idag|nykyi|soucasn|jelenleg|prezent|παρον)/;

/** Without case, marks and punctuation. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200b-\u200f]/g, '')
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What a word means: a month (1–12), one of the Persian calendar (-1 to -12, by the month it begins in), or 0 for "now". */
type Meaning = number | undefined;
const made = new Map<string, Map<string, number>>();
const found = new Map<string, Meaning>();

function wordsOf(tag: string): ReadonlyMap<string, number> {
  let words = made.get(tag);
  if (words) return words;
  made.set(tag, (words = new Map()));
  const add = (word: string, meaning: number): void => {
    const name = fold(word);
    if (!/^$|\p{N}/u.test(name) && !words!.has(name)) words!.set(name, meaning);
  };
  // Beside a day a month may have another form than beside a year.
  for (const month of ['long', 'short'] as const)
    for (const beside of ['', 'day', 'year']) {
      const format = new Intl.DateTimeFormat(tag, { month, [beside]: 'numeric', timeZone: 'UTC' });
      for (let each = 1; each < 13; each++) {
        // The 28th lies in the Persian month that began about a week before.
        const parts = format.formatToParts(Date.UTC(2014, each - 1, 28));
        add(parts.find(({ type }) => type === 'month')?.value ?? '', tag.endsWith('persian') ? -each : each);
      }
    }
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  add(relative.format(0, 'second'), 0);
  add(relative.format(0, 'day'), 0);
  return words;
}

function lookUp(word: string): Meaning {
  let near: Meaning;
  if (NO_MONTH.test(word)) return near;
  for (const tag of /^[a-zıøłđœæß]/.test(word) ? LATIN : OTHERS) {
    const words = wordsOf(tag);
    if (words.has(word)) return words.get(word);
    if (near === undefined && word.length > 2) {
      const begun = new Set([...words].flatMap(([name, meaning]) => (name.startsWith(word) ? meaning : [])));
      if (begun.size === 1) [near] = begun;
    }
  }
  return near;
}

/** What a folded word means. Abbreviations of three letters and more count. */
export function meaningOf(word: string): Meaning {
  if (!found.has(word)) {
    if (found.size > 999) found.clear();
    found.set(word, lookUp(word));
  }
  return found.get(word);
}

/** True for "present" and its like, with or without an "until". */
export function isPresent(text: string): boolean {
  const whole = text.length < 60 ? fold(text) : '';
  return (
    !!whole &&
    !/\p{N}/u.test(whole) &&
    (PRESENT.test(whole) || [whole, whole.replace(/^\p{L}+ /u, '')].some((words) => meaningOf(words) === 0))
  );
}
