/**
 * The words that are ours, not the author's. A phrase is a sentence with `{name}` places, or one such
 * sentence per plural category (Unicode CLDR, chosen by `Intl.PluralRules` on the value `n`).
 * Phrases are data, never code: a table can come from JSON.
 */
export type Phrase = string | ({ readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string });
export type Phrases = { readonly [key: string]: Phrase };
/** Any phrase of the same keys: what a translation of a table must be. */
export type Translated<T extends Phrases> = { readonly [key in keyof T]: Phrase };
export type Values = { readonly [name: string]: string | number };

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const cached = <T>(store: Map<string, T>, language: string, make: (language: string) => T): T => {
  let made = store.get(language);
  if (!made) {
    try {
      made = make(language);
    } catch {
      made = make('en'); // A language tag that Intl refuses must not take the page down.
    }
    store.set(language, made);
  }
  return made;
};

/** A whole or decimal number in the reader's digits. */
export function formatNumber(value: number, language: string): string {
  return cached(numbers, language, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** The phrase with its places filled; numbers are written in the language's own digits. */
export function fillPhrase(phrase: Phrase, values: Values, language: string): string {
  const n = values['n'];
  const sentence =
    typeof phrase === 'string'
      ? phrase
      : (phrase[cached(rules, language, (tag) => new Intl.PluralRules(tag)).select(Number(n ?? 0))] ?? phrase.other);
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : typeof value === 'number' ? formatNumber(value, language) : value;
  });
}
