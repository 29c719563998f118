import { formatter } from './intl.js';

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

/** A whole or decimal number in the reader's digits. */
export function formatNumber(value: number, language: string): string {
  return formatter(Intl.NumberFormat, language).format(value);
}

/** The phrase with its places filled; numbers are written in the language's own digits. */
export function fillPhrase(phrase: Phrase, values: Values, language: string): string {
  const sentence =
    typeof phrase === 'string'
      ? phrase
      : (phrase[formatter(Intl.PluralRules, language).select(Number(values['n'] ?? 0))] ?? phrase.other);
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : place;
    return typeof value === 'number' ? formatNumber(value, language) : (value ?? place);
  });
}
