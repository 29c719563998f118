/** Without case and without marks above and below: as people type when they search. "إتقان" is found by "ات", "Élan" by "el". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of what somebody looks for, folded. */
export function foldWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}
