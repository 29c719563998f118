import { isForeign, kindOf, OUTSIDE } from './letters.js';
import { CAPITALS, LETTER, PLAIN_WORD, SURE } from './names.js';
import type { Hit } from './scanner.js';
import type { MatchPlace } from './types.js';
import {
  AMOUNTS,
  BEFORE_LETTERS,
  ENDINGS,
  FIRMS,
  GRADES,
  NOUNS,
  OPENERS,
  PREPOSITIONS,
  QUICK,
  SEASONS,
  STOPS,
  VENDORS,
  VERBS,
  WEAK_PREPOSITIONS,
} from './words.js';

/**
 * Whether an everyday word is meant as a technology. Each sign for or against it counts; two points are enough. For:
 * a capital inside a sentence, a technical noun behind it ("Rust services"), "written in" before it, a vendor before it,
 * a technology beside it in a list, letters of another script around it. Against: another capitalised word beside it
 * ("Salt Lake"), "of" or "to" behind it, a season's or a grade's words.
 */
const ENOUGH = 2;
/** Surely none, whatever stands beside it. */
const NEVER = -9;

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();
const isSmall = (letter = ''): boolean => letter !== letter.toUpperCase();
const isDigit = (letter = ''): boolean => letter >= '0' && letter <= '9';
const isHyphen = (letter?: string): boolean => letter === '-' || letter === '‑';
const isInside = (text: string, at: number): boolean =>
  kindOf(text.charCodeAt(at)) !== OUTSIDE || isHyphen(text[at]) || text[at] === '’' || text[at] === "'";

/** The word that ends before a place, as it is written; '' where there is none. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < 24 && isInside(text, at - 1)) at--;
  return text.slice(at, end);
}

/** The word that begins at a place. */
function wordAt(text: string, start: number): string {
  let at = start;
  while (at < text.length && at - start < 24 && isInside(text, at)) at++;
  return text.slice(start, at);
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
const isNoun = (word: string): boolean => NOUNS.has(singular(word.toLowerCase()));

/** True where a sentence or a quotation begins. */
function beginsAt(text: string, start: number): boolean {
  let at = start - 1;
  if (at >= 0 && '"“„«('.includes(text[at]!)) return text[at] !== '(' || at === 0;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0')) at--;
  return at < 0 || '.!?;•–—\n'.includes(text[at]!);
}

// With so many small words nothing is a title.
const SMALL = /\s[a-z]{4}/g;
const MANY = 3;
const GERMAN =
  /(?:^|\s)(?:der|das|und|mit|für|von|vom|im|des|dem|den|eine?|eines|zur|zum|auf|aus|bei|nach|seit|sowie|[A-ZÄÖÜ][a-zäöü]+(?:ung|[kh]eit|schaft))\s/;

/** What a text is like: asked only where it has everyday words that nothing else decides. */
class Manner {
  #german: boolean | undefined;
  #title: boolean | undefined;

  constructor(
    readonly text: string,
    readonly hits: readonly Hit[],
    readonly place: MatchPlace,
  ) {}

  /** Nouns have capitals. */
  get german(): boolean {
    return (this.#german ??= GERMAN.test(this.text) && !this.text.includes(' the '));
  }

  /** Capitals say nothing, as most words that are no hits have them. */
  get title(): boolean {
    return (this.#title ??= !this.german && (this.text.match(SMALL)?.length ?? 0) < MANY && this.#hasTitleCase());
  }

  #hasTitleCase(): boolean {
    const { text, hits } = this;
    let [capital, small, next, before] = [0, 0, 0, -1];
    for (let at = 0; at < text.length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== OUTSIDE && before === OUTSIDE) {
        while (next < hits.length && hits[next]!.end <= at) next++;
        if (!hits[next] || hits[next]!.start > at) {
          if (isCapital(text[at])) capital += isSmall(text[at + 1]) ? 1 : 0;
          else if (kindOf(text.charCodeAt(at + 3)) !== OUTSIDE) small++;
        }
      }
      before = kind;
    }
    // Sentences that hold several names are no titles.
    return this.place === 'title' ? capital > small : capital > 1 && !small && !text.includes(',');
  }
}

/** What stands around a hit. */
interface Around {
  /** The word before it and the one before that, each with one space between. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  /** A version behind it, "Rust 1.70", or "-based". */
  readonly version: boolean;
}

function lookAround(text: string, { start, end }: Hit): Around {
  const before = text[start - 1] === ' ' ? wordBefore(text, start - 1) : '';
  const at = start - 2 - before.length;
  let after = text[end] === ' ' ? wordAt(text, end + 1) : '';
  let version = isHyphen(text[end]) && ENDINGS.has(wordAt(text, end + 1));
  // "React 16", "Go 1.21", but no year and no "5 %".
  const number = /^\s?v?\d{1,2}(?:\.\d+)*(?![\d\p{L}]|\.\d|\s?%)/u.exec(
    isDigit(after[0]) || isDigit(after[1]) || isDigit(text[end]) ? text.slice(end, end + 12) : '',
  );
  if (number) {
    version = true;
    const behind = end + number[0].length;
    after = text[behind] === ' ' ? wordAt(text, behind + 1) : '';
  }
  return { before, beforeThat: before && text[at] === ' ' ? wordBefore(text, at) : '', after, version };
}

/** True where what stands around a word excludes that it is a technology. */
function isExcluded(text: string, { term, start, end }: Hit, small: boolean, { after, version }: Around): boolean {
  const [last, next] = [text[start - 1], text[end]];
  if (next === ' ' && STOPS.has(after)) return true;
  // "R&D", "R & D"; "'s" is no such thing.
  const sign = next === ' ' ? end + 1 : end;
  if ("&’'".includes(text[sign] ?? '?')) {
    const other = text[sign + 1] === ' ' ? sign + 2 : sign + 1;
    if (isCapital(text[other]) && !isInside(text, other + 1)) return true;
  }
  // A year, a domain, a handle, an address, what follows an apostrophe.
  if (/^\s?['’]?(?:19|20)?\d\d(?!\d)/.test(text.slice(end, end + 7)) && !version) return true;
  if (next === '.' && kindOf(text.charCodeAt(end + 1)) !== OUTSIDE) return true;
  if (last === '@' || last === '#' || (last === '.' && start > 1 && text[start - 2] !== '.')) return true;
  if ((last === "'" || last === '’') && kindOf(text.charCodeAt(start - 2)) !== OUTSIDE && start > 1) return true;
  // "go-live", but "Spring-Dienste".
  if (isHyphen(next) && !version && !isCapital(text[end + 1])) return true;
  if (isHyphen(last) && kindOf(text.charCodeAt(start - 2)) !== OUTSIDE)
    return small || term.care === LETTER || isDigit(text[start - 2]);
  return false;
}

/** The points for one everyday word, without its neighbours. */
function weigh(text: string, hit: Hit, sure: boolean, mannerOf: () => Manner): number {
  const { term, start, end } = hit;
  const { care, folded } = term;
  const written = text.slice(start, end);
  if (care === CAPITALS) return isSmall(written) ? NEVER : ENOUGH;
  const small = !isCapital(written[0]);
  // Written all in capitals it is an abbreviation of something else, or shouted.
  if (!small && written.length > 2 && !isSmall(written)) return NEVER;
  const around = lookAround(text, hit);
  if (isExcluded(text, hit, small, around)) return NEVER;
  const { before, beforeThat, after, version } = around;
  const previous = before.toLowerCase();
  const vendor = VENDORS.has(previous) ? 3 : 0;
  if (small && care >= PLAIN_WORD && !vendor) return NEVER;
  const grammatical = PREPOSITIONS.has(previous);
  const cue =
    (grammatical || WEAK_PREPOSITIONS.has(previous)) && (VERBS.has(beforeThat.toLowerCase()) || isNoun(beforeThat));
  let points = vendor + (cue ? 2 : 0);

  if (care === LETTER) {
    if (GRADES.has(previous) || /[\d°º]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return NEVER;
    if (beginsAt(text, start) && text[end] === '.') return NEVER;
    return (
      points + (BEFORE_LETTERS.has(previous) ? 2 : grammatical ? 1 : 0) + (isNoun(after) ? 2 : 0) + foreign(text, hit)
    );
  }
  if (small)
    return (
      points +
      (grammatical ? 1 : 0) +
      (isNoun(after) && !AMOUNTS.has(previous) && !isDigit(before.at(-1)) ? 2 : 0) +
      (sure ? 1 : 0) -
      2
    );

  const spring = folded === 'spring';
  if (spring && SEASONS.has(previous)) return NEVER;
  if (spring && (previous === 'of' || previous === 'the')) points--;
  if (FIRMS.has(previous)) points -= 2;
  if (grammatical && !cue) points += spring ? -1 : 1;
  if (version) points++;
  points += foreign(text, hit);
  // "Express Scripts" is a firm, "Express scripts" are not; "swift integration" is quick.
  const name = isCapital(after[0]) && isSmall(after[1]);
  const noun =
    isNoun(after) &&
    (!name || /^(?:Developer|Engineer|Programmer|Entwickler)/.test(after) || mannerOf().title) &&
    !(folded === 'swift' && QUICK.has(singular(after)));
  if (beginsAt(text, start)) {
    // What begins a sentence has a capital anyway.
    if (noun) points += care === PLAIN_WORD && folded !== 'rest' ? 1 : 2;
    // "Express for the desk, Kafka for the rest."
    if (sure && after === 'for' && care !== PLAIN_WORD) points += 2;
    return points;
  }
  if (noun) points += 2;
  const manner = mannerOf();
  if (manner.german) return points + 1;
  if (manner.title) return points;
  // Beside another capitalised word it is a part of a name: "Salt Lake", "Taylor Swift".
  if (isCapital(before[0])) {
    const opens = beginsAt(text, start - 1 - before.length);
    const opener = before.length < 4 || /(?:ed|ing)$/.test(before) || OPENERS.has(previous);
    if (opens ? !opener : !noun) points -= opens ? 1 : 2;
    if (previous === 'the' && !noun) points--;
  }
  return points + (name && !noun ? 0 : 2);
}

/** Two points where letters of another script stand beside a word: there a Latin word is a name. */
function foreign(text: string, { start, end }: Hit): number {
  return isForeign(text.charCodeAt(text[end] === ' ' ? end + 1 : end)) ||
    isForeign(text.charCodeAt(text[start - 1] === ' ' ? start - 2 : start - 1))
    ? 2
    : 0;
}

/** How an everyday word was read. */
export interface Reading {
  readonly hit: Hit;
  readonly taken: boolean;
}

/** The hits of a text that are meant, and how each everyday word among them was read. */
export interface Meaning {
  readonly meant: readonly Hit[];
  readonly doubtful: readonly Reading[];
}

/** How many hits away a longer name may be that holds a word. */
const NEAR = 6;
const NO_DOUBT: readonly Reading[] = [];

const contains = (outer: Hit, { start, end }: Hit): boolean =>
  outer.start <= start && outer.end >= end && outer.end - outer.start > end - start;

/**
 * Reads the hits of a text: everyday words are weighed, first alone, then with their neighbours in a list. Words inside
 * a longer name that means something else go. The time is linear in the hits.
 */
export function readHits(text: string, hits: readonly Hit[], place: MatchPlace, withDoubts = false): Meaning {
  let plain = true;
  for (const { term } of hits) plain &&= !term.care && !term.whole;
  // Mostly there is nothing to weigh.
  if (plain) return { meant: hits, doubtful: NO_DOUBT };
  const left = dropParts(hits);
  let manner: Manner | undefined;
  const mannerOf = (): Manner => (manner ??= new Manner(text, left, place));
  const sure = left.some(({ term }) => term.care === SURE);
  const points = left.map((hit, i) => {
    const { term, start } = hit;
    if (term.care === SURE || isNamedInCapitals(hit, text)) return ENOUGH;
    for (let j = Math.max(0, i - NEAR); j < i + NEAR && j < left.length; j++) {
      const outer = left[j]!;
      // The first word of a known name: "Spring Boot" speaks for Spring.
      if (contains(outer, hit)) return outer.start === start && outer.term.care === SURE ? ENOUGH : NEVER;
    }
    return weigh(text, hit, sure, mannerOf);
  });
  helpLists(text, left, points);
  for (let i = 1; i < left.length; i++) help(text, left, points, i, i - 1);
  for (let i = left.length - 2; i >= 0; i--) help(text, left, points, i, i + 1);
  return {
    meant: left.filter((_, i) => points[i]! >= ENOUGH),
    doubtful: withDoubts
      ? left.flatMap((hit, i) =>
          hit.term.care && hit.term.care !== CAPITALS ? [{ hit, taken: points[i]! >= ENOUGH }] : [],
        )
      : NO_DOUBT,
  };
}

// What may stand between the items of a list, and around one.
const LIST =
  /^(?:\s?v?\d[\d.]*)?(?:\s?(?:[,/+&|·•;→>、،，・-]|->)\s?(?:and|or|then|und|et|y|e|и|و)?\s?|\s\(|\s(?:and|or|then|und|oder|et|ou|y|e|i|и|to|vs\.?|with|plus|on|over|auf|и|و|ve|en|och|and \w+)\s|と|や|和|与|及|와\s|과\s)$/i;
const ITEM_BEFORE = /(?:^|[,/(+&:]\s?|(?:^|\s)(?:and|or|in|with|using|und|mit|to|from)\s)$/i;
const ITEM_AFTER = /^(?:\s?[,/).;+&]|\s*$|\s(?:and|or|und)\s)/i;

/** What stands between two hits, where it is short. */
const betweenHits = (text: string, a: Hit, b: Hit): string | undefined =>
  b.start > a.end && b.start - a.end <= 12 ? text.slice(a.end, b.start) : undefined;

/** Gives points to words that make a list of tools together: "react, node and express", "node/express". */
function helpLists(text: string, hits: readonly Hit[], points: number[]): void {
  for (let from = 0, to = 1; to <= hits.length; to++) {
    const between = to < hits.length ? betweenHits(text, hits[to - 1]!, hits[to]!) : undefined;
    if (between !== undefined && LIST.test(between)) continue;
    const isPair = to - from === 2 && text[hits[from]!.end] === '/';
    if (to - from > 2 || isPair)
      for (let i = from; i < to; i++) if (points[i]! > NEVER && points[i]! < ENOUGH) points[i] = points[i]! + 3;
    from = to;
  }
}

/** Gives a word points for a technology that stands beside it in a list. */
function help(text: string, hits: readonly Hit[], points: number[], i: number, by: number): void {
  const own = points[i]!;
  if (own >= ENOUGH || own <= NEVER || points[by]! < ENOUGH) return;
  const [first, second] = i < by ? [hits[i]!, hits[by]!] : [hits[by]!, hits[i]!];
  const { term, start, end } = hits[i]!;
  const between = betweenHits(text, first, second);
  if (between === undefined) return;
  // "Phoenix LiveView": a technology right behind it.
  if (!LIST.test(between) && !(between === ' ' && i < by && second.term.care === SURE)) return;
  const isItemEnd = ITEM_AFTER.test(text.slice(end, end + 8));
  if (isCapital(text[start])) {
    // The plainest words have to be whole items: "Kafka and Access.", not "Kafka, Rest follows".
    if (term.care !== PLAIN_WORD || (i > by ? isItemEnd : /^\s?[/+&|]|^\sand/.test(between))) points[i] = own + 2;
  } else if (isItemEnd && ITEM_BEFORE.test(text.slice(Math.max(0, start - 8), start))) points[i] = own + 4;
}

/** "REST" is written like its name, and not like the word. */
function isNamedInCapitals({ term, start, end }: Hit, text: string): boolean {
  return term.capitals && !isSmall(text.slice(start, end));
}

/**
 * Without those that lie inside a longer name that means something else. The longer name comes after the shorter one
 * that begins with it, and before those that lie further inside.
 */
function dropParts(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  let whole: Hit | undefined;
  for (const hit of hits) {
    if (hit.term.whole) {
      while (kept.length && kept.at(-1)!.start >= hit.start) kept.pop();
      whole = hit;
    }
    if (hit === whole || !whole || hit.end > whole.end || hit.id === whole.id) kept.push(hit);
  }
  return kept;
}
