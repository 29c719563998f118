import type { PortfolioScope } from '../../context/portfolio-context.js';
import { fillPhrase, type Phrase, type Phrases, type Values } from '../../model/phrases.js';
import type { EveryString } from '../../model/strings/tables.js';

/** Says one of a table's phrases in the reader's words. */
export type Say<T extends Phrases> = (key: keyof T & string, values?: Values) => string;

/** The words of one table: the owner's, else a translation's, else the English ones given. */
export function wordsFrom<Table extends keyof EveryString>(
  scope: Pick<PortfolioScope, 'strings' | 'stringsLanguage'> | undefined,
  table: Table,
  english: EveryString[Table],
  language: string,
): Say<EveryString[Table]> {
  const replaced = scope?.strings?.[table] as { readonly [key: string]: Phrase | undefined } | undefined;
  const words: Phrases = english;
  return (key, values = {}) => {
    const own = replaced && Object.hasOwn(replaced, key) ? replaced[key] : undefined;
    return own === undefined
      ? fillPhrase(words[key] ?? key, values, 'en')
      : fillPhrase(own, values, scope?.stringsLanguage ?? language);
  };
}
