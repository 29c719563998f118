/**
 * Months and "until today" in the languages that résumés are written in. The names come from Intl, made when a text is
 * met that needs them; only what Intl does not know is listed here.
 */

// The commonest first: where two languages disagree on a name, the first one wins. Persian counts in its own calendar.
const LATIN = 'en de fr es pt it nl pl tr id vi sv da nb fi cs sk hu ro ca hr et lv lt sl'.split(' ');
const OTHERS = 'ru uk ar ar-SY ar-DZ ar-MA he fa-u-ca-persian fa zh ja ko hi el bg sr th bn ta ur'.split(' ');
const languagesOf = (word: string): readonly string[] => (/^[a-zıøłđœæß]/.test(word) ? LATIN : OTHERS);

// Common beside a year, and no month in any language: looking them up everywhere would take its time.
const NO_MONTH =
  /^(?:spring|summer|autumn|fall|winter|q[1-4]|h[12]|early|mid|late|end|since|from|until|circa|ca?|expected|of|the)$/;

// Beyond what Intl says for "now" and "today"; without the "until" that may stand before it.
const PRESENT =
  'present,current,currently,ongoing,to date,aktuell,laufend,derzeit,gegenwart,en cours,à ce jour,actuel,actual,actualidad,actualmente,presente,la fecha,atual,atualmente,attuale,in corso,heden,obecnie,nadal,настоящее время,н.в.,теперішній час,halen,devam ediyor,günümüz,الحاضر,حاليا,تاکنون,כיום,至今,迄今,目前,現在,현재,재직중,재직 중,वर्तमान,ปัจจุบัน,hiện tại,nay,saat ini,nåværende,nykyinen,současnost,jelenleg,prezent,παρόν';

/** Without case, marks and punctuation. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200b-\u200f]/g, '')
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

interface Words {
  /** Folded name → month (1–12). */
  readonly months: ReadonlyMap<string, number>;
  readonly now: readonly string[];
}
const made = new Map<string, Words>();

function wordsOf(tag: string): Words {
  const known = made.get(tag);
  if (known) return known;
  const months = new Map<string, number>();
  const now: string[] = [];
  try {
    const calendar = /persian/.test(tag) ? 'persian' : 'gregory';
    // Beside a day or a year a month may have another form.
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'long', year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(tag, { ...options, calendar, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        // The 28th lies in the Persian month that began about a week before; its year begins in March.
        const parts = format.formatToParts(Date.UTC(2014, calendar === 'persian' ? month + 2 : month, 28));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/^$|\p{N}/u.test(name) && !months.has(name)) months.set(name, month + 1);
      }
    }
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    now.push(fold(relative.format(0, 'second')), fold(relative.format(0, 'day')));
  } catch {
    // An engine without this language: its words stay unread.
  }
  const words = { months, now };
  made.set(tag, words);
  return words;
}

export type Month = readonly [month: number, solar: boolean] | undefined;
const found = new Map<string, Month>();

/** The month a folded word names, and whether it is one of the Persian calendar. Abbreviations of three letters and more count. */
export function findMonth(word: string): Month {
  if (!found.has(word)) {
    if (found.size > 999) found.clear();
    found.set(word, lookUpMonth(word));
  }
  return found.get(word);
}

function lookUpMonth(word: string): Month {
  let near: Month;
  if (NO_MONTH.test(word)) return near;
  for (const tag of languagesOf(word)) {
    const { months } = wordsOf(tag);
    const solar = /persian/.test(tag);
    const exact = months.get(word);
    if (exact) return [exact, solar];
    const begun =
      near || word.length < 3
        ? []
        : [...new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month))];
    if (begun.length === 1) near = [begun[0]!, solar];
  }
  return near;
}

let present: Set<string> | undefined;

/** True for "present" and its like, with or without an "until". */
export function isPresent(text: string): boolean {
  const whole = fold(text);
  if (!whole || whole.length > 30 || /\p{N}/u.test(whole)) return false;
  const all = [whole, whole.replace(/^[\p{L}]+ /u, '')];
  present ??= new Set(PRESENT.split(',').map(fold));
  return (
    all.some((words) => present!.has(words)) ||
    languagesOf(whole).some((tag) => wordsOf(tag).now.some((now) => all.includes(now)))
  );
}
