const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)|-(?:arab|hebr|thaa|syrc)(?:-|$)/i;

/** The direction a language is written in, by its BCP 47 tag: the languages and scripts in use that run right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-latn(?:-|$)/i.test(language) ? 'rtl' : 'ltr';
}

/** A language by its own name, as its readers look for it: "العربية". The tag where the engine knows none. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
