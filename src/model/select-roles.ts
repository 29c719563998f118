import { foldText, foldWords } from './fold.js';
import { plainText } from './inline.js';
import type { Role } from './types.js';

export const roleOrders = ['newest', 'oldest'] as const;
export type RoleOrder = (typeof roleOrders)[number];

const texts = new WeakMap<Role, string>();

/** All that a role says, folded: made once. */
function textOf(role: Role): string {
  let text = texts.get(role);
  if (text === undefined) {
    const { position, employer, description, place, summary, period, highlights, keywords, facts } = role;
    text = foldText(
      [position, employer, place, period.start?.text, period.end?.text]
        .concat(
          [description, summary, ...highlights].map((given) => given && plainText(given)),
          keywords,
          facts.flatMap(({ label, value }) => [label, value]),
        )
        .join('\n'),
    );
    texts.set(role, text);
  }
  return text;
}

/** The roles whose text has all these words, in any order and case. Without words: all of them. */
export function selectRoles(roles: readonly Role[], words: string): readonly Role[] {
  const wanted = foldWords(words);
  return wanted.length ? roles.filter((role) => wanted.every((word) => textOf(role).includes(word))) : roles;
}
