import {
  ARABIC,
  HANGUL,
  HEBREW,
  DOT,
  isLeadingDot,
  isSign,
  kindAfter,
  kindBefore,
  kindOf,
  kinds,
  meets,
  OUTSIDE,
  plain,
  PLAIN,
  plainOf,
  SILENT,
  UNKNOWN,
  type Spelling,
} from './letters.js';

/** One way to write one thing. */
export interface Term extends Spelling {
  /** How careful a reader has to be with it, see `names.ts`. */
  readonly care: number;
  /** What it is made of means something else: "React Native", "Objective-C". */
  readonly whole: boolean;
  /** The name is written in capitals, and means nothing else then: "REST". */
  readonly capitals: boolean;
}

/** A term that stands in a text. */
export interface Hit {
  readonly term: Term;
  /** The thing that it names. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Names longer than this are not looked for in texts. */
const LONGEST = 80;

// What is written together with a name in Arabic and Hebrew, and behind it in Korean and German.
const PREFIXES: { readonly [kind: number]: RegExp } = { [ARABIC]: /[وفبكلا]/, [HEBREW]: /[ובלהמשכ]/ };
const PARTICLE =
  /^(?:을|를|이|가|은|는|와|과|의|로|으로|에|에서|에게|도|만|부터|까지|처럼|보다|라는|이라는)(?![가-힣])/;
const COMPOUND =
  /^s?(?:server|cluster|container|skript|kenntniss?|anwendung|entwickl(?:er|ung)|umgebung|datenbank|dienst|system|plattform|projekt|schnittstelle|migration|basiert|code|bibliothek|architektur|dienste)(?:e|en|n|s|es|er)?(?![\p{L}\p{N}])/iu;

const isBetween = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 38 ||
  code === 39 ||
  code === 0x2019 ||
  code === 95 ||
  code === 0xa0 ||
  code === 0x30fb;

/** Finds names in texts. */
export interface Scanner {
  /** Adds a spelling of a thing. The first one to come keeps it; where it may be taken apart is what all say together. */
  add(term: Term, id: number): void;
  /** The hits in a text, by where they begin, the longer one last. Only one for a thing at a place. */
  scan(text: string): Hit[];
}

/** Room for pairs of the first 128 units. */
const ASCII = 128;

/**
 * Finds all names in a text in one pass: a tree of the names' letters, walked from every place where a word may begin.
 * A walk ends with the first letter that no name goes on with, which is mostly the second, so it is looked up by pairs;
 * the time is linear in the text and hardly depends on how many names there are. The tree lies in flat lists: first
 * child, next sibling. It is kept in a closure, as this is where most of the time goes.
 */
export function createScanner(): Scanner {
  const letters: number[] = [0];
  const children: number[] = [0];
  const nexts: number[] = [0];
  const terms: (Term | undefined)[] = [undefined];
  const ids: number[] = [0];
  const firsts = new Int32Array(ASCII);
  const pairs = new Int32Array(ASCII * ASCII);
  const others = new Map<number, number>();

  const begin = (code: number): number => (code < ASCII ? firsts[code]! : (others.get(code) ?? 0));
  const step = (node: number, code: number): number => {
    let child = children[node]!;
    while (child && letters[child] !== code) child = nexts[child]!;
    return child;
  };
  const grow = (code: number, next: number): number => {
    children.push(0);
    nexts.push(next);
    terms.push(undefined);
    ids.push(0);
    return letters.push(code) - 1;
  };

  /** Walks on from a node that a word has reached before the place `i`, `taken` letters from its start. */
  const walk = (
    text: string,
    start: number,
    from: number,
    reached: number,
    depth: number,
    hits: Hit[],
    least: number,
  ) => {
    let [node, taken, gaps] = [reached, depth, 0];
    for (let i = from; ; i++) {
      const term = terms[node];
      if (term && taken >= least && !(gaps & ~term.joints)) {
        const end = endOf(text, i, term);
        if (end) {
          const id = ids[node]!;
          const last = hits.length ? hits[hits.length - 1] : undefined;
          if (last && last.start === start && last.id === id) hits.pop();
          hits.push({ term, id, start, end });
        }
      }
      if (!children[node]) return;
      let code = text.charCodeAt(i);
      let kind = kindOf(code);
      while (kind === SILENT) kind = kindOf((code = text.charCodeAt(++i)));
      if (kind === OUTSIDE && !isSign(plainOf(code))) {
        if (!isBetween(code)) return;
        i++;
        // " / " and the like.
        if (code === 32 && text[i + 1] === ' ' && '-/&'.includes(text[i]!)) i += 2;
        code = text.charCodeAt(i);
        if (kindOf(code) === OUTSIDE) return;
        if (taken < 31) gaps |= 1 << taken;
      }
      node = step(node, plainOf(code));
      if (!node) return;
      taken++;
    }
  };

  return {
    add(term, id) {
      const { folded } = term;
      if (!folded || folded.length > LONGEST) return;
      const first = folded.charCodeAt(0);
      let node = begin(first);
      if (!node) {
        node = grow(first, 0);
        if (first < ASCII) firsts[first] = node;
        else others.set(first, node);
      }
      for (let i = 1; i < folded.length; i++) {
        const code = folded.charCodeAt(i);
        const child = step(node, code);
        node = child || (children[node] = grow(code, children[node]!));
        if (i === 1 && first < ASCII && code < ASCII) pairs[first * ASCII + code] = node;
      }
      const old = terms[node];
      if (!old) ids[node] = id;
      terms[node] = old
        ? {
            ...old,
            joints: old.joints | term.joints,
            whole: old.whole || term.whole,
            capitals: old.capitals || term.capitals,
          }
        : term;
    },

    scan(text) {
      const hits: Hit[] = [];
      let before = OUTSIDE;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        let kind = kinds[code]!;
        if (kind === UNKNOWN) kind = kindOf(code);
        if (kind === SILENT) continue;
        if (kind === OUTSIDE) {
          if (code === DOT && firsts[DOT] && isLeadingDot(text, at)) walk(text, at, at + 1, firsts[DOT]!, 1, hits, 1);
        } else if (meets(before, kind)) {
          const letter = plain[code]!;
          const node = begin(letter);
          if (node) {
            const next = text.charCodeAt(at + 1);
            if (kind === PLAIN && next < ASCII && kindOf(next) === PLAIN) {
              // Two letters of a word: most walks end here.
              const second = pairs[letter * ASCII + plain[next]!]!;
              if (second) walk(text, at, at + 2, second, 2, hits, 1);
            } else walk(text, at, at + 1, node, 1, hits, 1);
          }
          const prefix = PREFIXES[kind];
          if (prefix)
            for (let i = at + 1; i < at + 5 && prefix.test(text[i - 1]!); i++) {
              const inner = begin(plainOf(text.charCodeAt(i)));
              if (inner) walk(text, i, i + 1, inner, 1, hits, 3);
            }
        }
        before = kind;
        // To the end of the word.
        if (kind === PLAIN) while (at + 1 < text.length && kinds[text.charCodeAt(at + 1)] === PLAIN) at++;
      }
      return hits;
    },
  };
}

/** Signs without width lie beyond. */
const MARKS_END = 0x700;

/** Where a name that reaches to a place ends, with its plural; 0 where a word goes on that is not that name. */
function endOf(text: string, reached: number, { care, folded }: Term): number {
  let at = reached;
  // Accents on the last letter belong to it.
  while (text.charCodeAt(at) < MARKS_END && kindOf(text.charCodeAt(at)) === SILENT) at++;
  if (at >= text.length) return at;
  const code = text.charCodeAt(at);
  if (kindOf(code) === OUTSIDE && !isSign(plainOf(code))) return at;
  const own = kindBefore(text, at);
  const next = kindAfter(text, at);
  if (own === OUTSIDE || meets(own, next))
    return isSign(plainOf(code)) && own !== OUTSIDE && isPartOfName(text, at) ? 0 : at;
  if (own === HANGUL) return PARTICLE.test(text.slice(at, at + 8)) ? at : 0;
  if (own !== PLAIN || care) return 0;
  const long = folded.length > 3;
  if (code === 115 && (long || /\p{Lu}{3}$/u.test(text.slice(at - 3, at))) && meets(PLAIN, kindAfter(text, at + 1)))
    return at + 1;
  const rest = text.slice(at, at + 24);
  const inflected = folded.length > 7 && /^e?n(?![\p{L}\p{N}])/u.exec(rest);
  return inflected ? at + inflected[0].length : long && COMPOUND.test(rest) ? at : 0;
}

/** "C" is not "C++" and not "C#"; "Go+Rust" are two. */
const isPartOfName = (text: string, at: number): boolean => text[at] !== '+' || text[at + 1] === '+';
