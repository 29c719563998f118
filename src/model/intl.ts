/**
 * The formatters of `Intl`: made once for each language and kind, since making one costs far more than using it.
 */
const made = new Map<string, unknown>();

/** A formatter of `Intl`, in English where it refuses the language's tag: a page must not fail for that. */
export function formatter<Formatter, Options>(
  Kind: new (language: string, options?: Options) => Formatter,
  language: string,
  options?: Options,
): Formatter {
  const key = Kind.name + language + JSON.stringify(options);
  let known = made.get(key) as Formatter | undefined;
  if (!known) {
    try {
      known = new Kind(language, options);
    } catch {
      known = new Kind('en', options);
    }
    made.set(key, known);
  }
  return known;
}

/** "A, B and C" in the reader's language. */
export function formatList(words: readonly string[], language: string, options?: Intl.ListFormatOptions): string {
  return formatter(Intl.ListFormat, language, options).format(words);
}
