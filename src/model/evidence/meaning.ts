import { isForeign } from './letters.js';
import { CAPITALS, LETTER, PLAIN_WORD, SURE } from './names.js';
import type { Hit } from './scanner.js';

/**
 * Whether an everyday word is meant as a technology. Each sign for or against it counts; two points are enough. For:
 * a capital inside a sentence, a technical noun behind it ("Rust services"), "written in" before it, a vendor before it,
 * a technology beside it in a list, letters of another script around it. Against: another capitalised word beside it
 * ("Salt Lake"), "of" or "to" behind it, a season's or a grade's words.
 */
export const ENOUGH = 2;

const NOUN =
  'services?|(?:micro|back|front)?-?(?:services?|ends?)|backends?|frontends?|apis?|sdks?|apps?|applications?|code(?:base)?|modules?|developers?|engineers?|programmers?|(?:web)?servers?|librar(?:y|ies)|workers?|clients?|cli|stack|scripts?|pipelines?|components?|features?|hooks?|views?|monoliths?|dashboards?|jobs?|packages?|macros?|spreadsheets?|add-ins?|charts?|tests?|models?|migrations?|templates?|builds?|compilers?|dialect|rewrites?|routes?|themes?|topolog(?:y|ies)|plugins?|bots?|operators?|daemons?|middleware|programs?|frameworks?|project|sdk|bindings|drivers?|firmware|kernel|lambdas?|functions?|sites?|webhooks?|guild|entwickler|dienste?|anwendung(?:en)?|schnittstellen?|screens?|playbooks?|cookbooks?|manifests?|recipes?|states|gems?|crates?|upgrades?|integrations?|prox(?:y|ies)|games?|layouts?|suites?|queries|schemas?|images?|sidecars?|extensions?|workflows?|widgets?|tooling|programming|deployments?|formulas|vba|routines|ecosystem';
const AFTER_NOUN = new RegExp(`^\\s(?:v?\\d[\\d.]*\\s)?(?:${NOUN})(?![\\p{L}\\p{N}])`, 'iu');
const ANY_NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NOUN}|deploy\\w*|software|cloud|database|programming|kompil\\w*|compile[ds]?|refactor\\w*|production)(?![\\p{L}\\p{N}])`,
  'iu',
);
const BEFORE_CUE = new RegExp(
  `(?:(?:writ(?:ten|ing)|wrote|rewrit(?:ten|e|ing)|rewrote|coded?|coding|programm?(?:ed|ing)|implement(?:ed|ing|ation)?|develop(?:ed|ing|ment)?|built|build|ported|rebuilt|compiled|migrat(?:ed|ion)|prototyped?|entwicklung|entwickelt|développement|desarrollo|sviluppo|desenvolvimento|geschrieben|${NOUN})\\s(?:in|with|to|using|for|on|by|via|from|mit|en|con|em|com|avec))\\s$`,
  'iu',
);
const BEFORE = /(?:^|[\s(])(?:in|with|using|via|on|mit|en|em|con|com|avec|sous|met|med|z|w|на|с)\s$/iu;
const BEFORE_LETTER =
  /(?:^|[\s(])(?:(?:in|using|en|auf)|embedded|ansi|gnu|plain|little|modern|some|learn(?:ed|t)?)\s$/iu;
const VENDOR =
  /(?:^|[\s(])(?:apache|hashicorp|microsoft|ms|gnu|adobe|google|atlassian|jetbrains|aws|amazon|facebook|mozilla|oracle|salesforce)\s$/iu;
const VERSION =
  /^(?:\s?v?\d{1,2}(?:\.\d+)*(?![\d.]*\p{L}|\d)|[-‑](?:based|powered|backed|native|driven|style|written|only|first|heavy))(?!\s?%)/iu;
const STOP =
  /^(?:\s(?:of|live|lives|minor|major|flat|sharp|de|du|des)(?!\p{L})|\s?[&’'](?=\s?\p{Lu}(?!\p{L}))|\s?['’]?\d{2}(?:\d\d)(?!\d)|\.\p{L})/iu;
const LIST =
  /^(?:\s?v?\d[\d.]*)?(?:\s?[,/+&|·•;→>、،，・-]\s?(?:and|or|then|und|et|y|e|и|و)?\s?|\s(?:and|or|then|und|oder|et|ou|y|e|i|и|to|vs\.?|with|plus|on|over|auf|и|و|ve|en|och)\s|\s?->\s?|\sand\s\p{L}+\s|と|や|和|与|及|와\s|과\s)$/iu;
const ITEM_BEFORE = /(?:[,/(+&:]\s?|(?:^|\s)(?:and|or|in|with|using|und|mit|to|from)\s)$/i;
const ITEM_AFTER = /^(?:\s?[,/).;+&]|\s*$|\s(?:and|or|und)\s)/i;
const SEASON = /(?:^|\s)(?:last|this|next|early|late|every|each|since|during|until|till|by|mid|the|of)[\s-]$/i;
// Words that may stand before a name with a capital of their own, as they begin the sentence.
const OPENERS =
  /^(?:\p{L}{1,3}|\p{L}+(?:ed|ing)|\p{L}*(?:built|wrote|taught|made|kept|took|spent|learnt|write|build|with|from|into|over|know|love|three|four|five|both|some|many|these|this|that|other))$/iu;
const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|mit|für|von|vom|im|des|dem|den|ein|eine|eines|zur|zum|auf|aus|bei|nach|seit)(?!\p{L})/gu;
const START = /(?:^|[.!?;•–—\n]\s*|["“„«(]\s?)$/u;

/** What a text is like, which is asked only where it has everyday words in it. */
interface Manner {
  /** Capitals say nothing: a title, or all capitals. */
  readonly title: boolean;
  readonly german: boolean;
  readonly technical: boolean;
}

function mannerOf(text: string, hits: readonly Hit[]): Manner {
  let capital = 0;
  let small = 0;
  let at = 0;
  let first = true;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    while (at < hits.length && hits[at]!.end <= index) at++;
    const named = at < hits.length && hits[at]!.start <= index;
    if (!first && !named) {
      if (/^\p{Lu}\p{Ll}/u.test(word)) capital++;
      else if (word.length > 3) small++;
    }
    first = false;
  }
  const german = (text.match(GERMAN)?.length ?? 0) > (/\bthe\b/.test(text) ? 2 : 0);
  return { german, title: !german && capital > small, technical: ANY_NOUN.test(text) };
}

/** The points for one everyday word, without its neighbours; −9 where it surely is none. */
function weigh(text: string, { term, start, end }: Hit, sure: boolean, manner: Manner): number {
  const { care, folded } = term;
  const written = text.slice(start, end);
  const small = !/^\p{Lu}/u.test(written);
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 32);
  const vendor = VENDOR.test(before);
  if (care === CAPITALS) return /^\P{Ll}+$/u.test(written) ? ENOUGH : -9;
  if (STOP.test(after) || /[\p{L}\p{N}]['’]$/u.test(before) || /[@#.]$/.test(before.trimEnd() === before ? before : ''))
    return -9;
  const hyphen = /^[-‑]/.test(after);
  const version = VERSION.test(after);
  if (hyphen && !version && !/^[-‑]\p{Lu}/u.test(after)) return -9;
  if (/[\p{L}\p{N}][-‑]$/u.test(before) && (small || care === LETTER || /\p{N}.$/u.test(before))) return -9;
  // Written all in capitals it is an abbreviation of something else, or shouted.
  if (/^\p{Lu}{3,}$/u.test(written)) return -9;
  if (small) {
    if (care >= PLAIN_WORD && !vendor) return -9;
    const cue = BEFORE_CUE.test(before);
    return (
      (vendor ? 3 : 0) +
      (cue ? 2 : 0) +
      (BEFORE.test(before) ? 1 : 0) +
      (AFTER_NOUN.test(after) && !/(?:\p{N}|two|three|four|five|single|multi|each|every|per)\s$/iu.test(before)
        ? 2
        : 0) +
      (sure ? 1 : 0) -
      2
    );
  }
  const first = START.test(before);
  // "Express Scripts" is a firm, "Express scripts" are not; "swift integration" is quick.
  const noun =
    AFTER_NOUN.test(after) &&
    (manner.title ||
      !/^\s\p{Lu}\p{Ll}/u.test(after) ||
      /^\s(?:Developer|Engineer|Programmer|Entwickler)/.test(after)) &&
    !(folded === 'swift' && /^\s(?:integr|migr|deploy|upgr|rewr|tests?)/.test(after));
  const foreign =
    isForeign(text.charCodeAt(end + (text[end] === ' ' ? 1 : 0))) ||
    isForeign(text.charCodeAt(start - (text[start - 1] === ' ' ? 2 : 1)));
  let points = (vendor ? 3 : 0) + (foreign ? 2 : 0) + (version && care !== LETTER ? 1 : 0);
  if (care === LETTER) {
    if (first && after.startsWith('.')) return -9;
    if (BEFORE_LETTER.test(before)) points += 2;
    else if (BEFORE.test(before)) points += 1;
    if (BEFORE_CUE.test(before)) points += 2;
    if (
      noun &&
      !/(?:series|grade|plan|class|level|tier|type|section|option|vitamin|phase|group|team|category|zone|appendix|model)\s$/i.test(
        before,
      )
    )
      points += 2;
    return /(?:series|grade|plan|class|level|tier|type|section|option|vitamin|phase|group|category|zone|appendix|hepatitis|[°º]|\d)\s?$/i.test(
      before,
    )
      ? -9
      : points;
  }
  if (folded === 'spring' && SEASON.test(before)) return -9;
  const cue = BEFORE_CUE.test(before);
  if (cue) points += 2;
  else if (BEFORE.test(before)) points += folded === 'spring' ? -1 : 1;
  if (noun) points += first && care === PLAIN_WORD && folded !== 'rest' ? 1 : 2;
  if (first) {
    // What begins a sentence has a capital anyway.
    if (
      care !== PLAIN_WORD &&
      (sure || manner.technical) &&
      !/^\s(?:to|the|a|an|in|at|that|those|and|or)\b/.test(after)
    )
      points += sure && manner.technical ? 1 : 0;
    return points;
  }
  points += manner.title ? 0 : manner.german ? 1 : 2;
  // Beside another capitalised word it is a part of a name: "Salt Lake", "Taylor Swift".
  const [, previous] = /(?:^|\s)(\p{Lu}[\p{L}’'-]*)\s$/u.exec(before) ?? [];
  if (previous && !manner.german && !manner.title) {
    const opens = START.test(before.slice(0, before.lastIndexOf(previous)));
    if (opens ? !OPENERS.test(previous) : !noun) points -= opens ? 1 : 2;
    if (/^The$/.test(previous) && !noun) points -= 1;
  }
  if (!manner.german && !manner.title && /^\s\p{Lu}\p{Ll}/u.test(after) && !noun) points -= 2;
  // The firm of that name.
  if (/(?:^|\s)(?:at|joined|left)\s$/i.test(before)) points -= 2;
  return points;
}

/** How an everyday word was read. */
export interface Reading {
  readonly hit: Hit;
  readonly taken: boolean;
}

/**
 * The hits that are meant, and how each everyday word among them was read. Words inside a longer name that means
 * something else go; the time is linear in the hits.
 */
export function readHits(
  text: string,
  hits: readonly Hit[],
): { readonly meant: readonly Hit[]; readonly doubtful: readonly Reading[] } {
  // Mostly there is nothing to weigh.
  if (!hits.some(({ term }) => term.care || term.whole)) return { meant: hits, doubtful: [] };
  const left = dropParts(hits);
  const manner = mannerOf(text, left);
  const points = left.map<number>((hit) => (hit.term.care === SURE ? ENOUGH : 0));
  const sure = left.some(({ term }) => term.care === SURE);
  left.forEach((hit, i) => {
    const { term, start } = hit;
    if (term.care === SURE) return;
    // The first word of a known name: "Spring Boot" speaks for Spring.
    const within = left.slice(Math.max(0, i - NEAR), i + NEAR).find((other) => contains(other, hit));
    if (within) points[i] = within.start === start && within.term.care === SURE ? ENOUGH : -9;
    else if (isNamedInCapitals(hit, text)) points[i] = ENOUGH;
    else points[i] = weigh(text, hit, sure, manner);
  });
  const help = (i: number, j: number): void => {
    const [a, b] = i < j ? [left[i]!, left[j]!] : [left[j]!, left[i]!];
    const { term, start, end } = left[i]!;
    if (points[i]! >= ENOUGH || points[i]! < -4 || points[j]! < ENOUGH || a.end > b.start) return;
    const gap = text.slice(a.end, b.start);
    if (gap.length > 12 || !(LIST.test(gap) || (gap === ' ' && i < j && b.term.care === SURE))) return;
    const small = !/^\p{Lu}/u.test(text.slice(start, end));
    const item =
      ITEM_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && ITEM_AFTER.test(text.slice(end, end + 8));
    if (small ? item : term.care !== PLAIN_WORD || i > j || /^\s?[/+&|]|^\sand/.test(gap))
      points[i] = points[i]! + (small ? 4 : 2);
  };
  for (let i = 1; i < left.length; i++) help(i, i - 1);
  for (let i = left.length - 2; i >= 0; i--) help(i, i + 1);
  return {
    meant: left.filter((_, i) => points[i]! >= ENOUGH),
    doubtful: left.flatMap((hit, i) =>
      hit.term.care && hit.term.care !== CAPITALS ? [{ hit, taken: points[i]! >= ENOUGH }] : [],
    ),
  };
}

/** "REST" is written like its name, and not like the word. */
const isNamedInCapitals = ({ term, start, end }: Hit, text: string): boolean =>
  !!term.capitals && text.slice(start, end) === text.slice(start, end).toUpperCase();

/** How many hits away a longer name may be that holds a word. */
const NEAR = 6;

const contains = (outer: Hit, { start, end }: Hit): boolean =>
  outer.start <= start && outer.end >= end && outer.end - outer.start > end - start;

/** Without those that lie inside a longer name that means something else. */
function dropParts(hits: readonly Hit[]): readonly Hit[] {
  let reached = -1;
  let whole: Hit | undefined;
  // The longer name comes after the shorter one that begins with it, and before those that lie inside.
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (hit.term.whole) {
      while (kept.length && kept.at(-1)!.start >= hit.start) kept.pop();
      whole = hit;
      reached = hit.end;
    }
    if (hit === whole || hit.end > reached || hit.term.id === whole?.term.id) kept.push(hit);
  }
  return kept;
}
