import {
  ARABIC,
  HANGUL,
  HEBREW,
  isLeadingDot,
  isSign,
  kindAfter,
  kindBefore,
  kindOf,
  meets,
  OUTSIDE,
  PLAIN,
  plainOf,
  SILENT,
  type Spelling,
} from './letters.js';

/** One way to write one thing. */
export interface Term extends Spelling {
  /** The thing. */
  readonly id: number;
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

/**
 * Finds all names in a text in one pass: a tree of the names' letters, walked from every place where a word may begin.
 * A walk ends with the first letter that no name goes on with, which is mostly the second; so the time is linear in the
 * text and hardly depends on how many names there are. The tree lies in flat lists: first child, next sibling.
 */
export class Scanner {
  readonly #letter: number[] = [0];
  readonly #child: number[] = [0];
  readonly #next: number[] = [0];
  readonly #terms: (Term | undefined)[] = [undefined];
  // The first letter, where most walks end.
  readonly #first = new Int32Array(128);
  readonly #firstOther = new Map<number, number>();

  /** Adds a spelling. The first one to come keeps it; where it may be taken apart is what all say together. */
  add(term: Term): void {
    const { folded } = term;
    if (!folded || folded.length > LONGEST) return;
    const first = folded.charCodeAt(0);
    let node = this.#begin(first);
    if (!node) {
      node = this.#grow(first, 0);
      if (first < 128) this.#first[first] = node;
      else this.#firstOther.set(first, node);
    }
    for (let i = 1; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      const child = this.#step(node, code);
      node = child || (this.#child[node] = this.#grow(code, this.#child[node]!));
    }
    const old = this.#terms[node];
    this.#terms[node] = old
      ? {
          ...old,
          joints: old.joints | term.joints,
          whole: old.whole || term.whole,
          capitals: old.capitals || term.capitals,
        }
      : term;
  }

  /** The hits in a text, by where they begin, the longer one last. Only one for a thing at a place. */
  scan(text: string): Hit[] {
    const hits: Hit[] = [];
    let before = OUTSIDE;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === SILENT) continue;
      if (kind !== OUTSIDE) {
        if (meets(before, kind)) {
          const node = this.#begin(plainOf(code));
          if (node) this.#walk(text, at, node, hits, at);
          const prefix = PREFIXES[kind];
          if (prefix) this.#walkAfter(prefix, text, at, hits);
        }
      } else if (code === 46 && this.#first[46] && isLeadingDot(text, at)) {
        this.#walk(text, at, this.#first[46]!, hits, at);
      }
      before = kind;
    }
    return hits;
  }

  /** Walks from behind each letter that may be written together with a name. */
  #walkAfter(prefix: RegExp, text: string, at: number, hits: Hit[]): void {
    for (let i = at; i < at + 4 && prefix.test(text[i] ?? ''); i++) {
      const inner = this.#begin(plainOf(text.charCodeAt(i + 1)));
      if (inner) this.#walk(text, i + 1, inner, hits, i + 1, 3);
    }
  }

  #begin(code: number): number {
    return code < 128 ? this.#first[code]! : (this.#firstOther.get(code) ?? 0);
  }

  #step(node: number, code: number): number {
    let child = this.#child[node]!;
    while (child && this.#letter[child] !== code) child = this.#next[child]!;
    return child;
  }

  #grow(code: number, next: number): number {
    this.#child.push(0);
    this.#next.push(next);
    this.#terms.push(undefined);
    return this.#letter.push(code) - 1;
  }

  /** Walks from a letter that has its node already. */
  #walk(text: string, at: number, node: number, hits: Hit[], start: number, least = 1): void {
    let taken = 1;
    let gaps = 0;
    for (let i = at + 1; ;) {
      const term = this.#terms[node];
      if (term && taken >= least && !(gaps & ~term.joints)) {
        const end = endOf(text, i, term);
        const last = hits.at(-1);
        if (end) {
          if (last?.term.id === term.id && last.start === start) hits.pop();
          hits.push({ term, start, end });
        }
      }
      if (!this.#child[node]) return;
      let code = text.charCodeAt(i);
      let kind = i < text.length ? kindOf(code) : OUTSIDE;
      while (kind === SILENT && i < text.length) kind = kindOf((code = text.charCodeAt(++i)));
      if (i >= text.length) return;
      if (kind === OUTSIDE && !isSign(plainOf(code))) {
        if (!isBetween(code)) return;
        i++;
        // " / " and the like.
        if (text[i + 1] === ' ' && /[-/&]/.test(text[i]!) && code === 32) i += 2;
        code = text.charCodeAt(i);
        if (i >= text.length || kindOf(code) === OUTSIDE) return;
        if (taken < 31) gaps |= 1 << taken;
      }
      node = this.#step(node, plainOf(code));
      if (!node) return;
      taken++;
      i++;
    }
  }
}

/** Where a name that reaches to a place ends, with its plural; 0 where a word goes on that is not that name. */
function endOf(text: string, at: number, { care, folded }: Term): number {
  const code = text.charCodeAt(at);
  if (at >= text.length) return at;
  const own = kindBefore(text, at);
  const next = kindAfter(text, at);
  if (own === OUTSIDE || meets(own, next)) return isSign(code) && own !== OUTSIDE && isPartOfName(text, at) ? 0 : at;
  if (own === HANGUL) return PARTICLE.test(text.slice(at, at + 8)) ? at : 0;
  if (own !== PLAIN || care) return 0;
  const long = folded.length > 3;
  if (code === 115 && (long || /\p{Lu}{3}$/u.test(text.slice(at - 3, at))) && meets(PLAIN, kindAfter(text, at + 1)))
    return at + 1;
  return long && COMPOUND.test(text.slice(at, at + 24)) ? at : 0;
}

/** "C" is not "C++" and not "C#"; "Go+Rust" are two. */
const isPartOfName = (text: string, at: number): boolean => text[at] !== '+' || text[at + 1] === '+';
