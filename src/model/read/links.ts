import type { Fact, Link } from '../types.js';
import { readableKey, type Fields } from './fields.js';

const LINK = { label: 'network label name title', name: 'username user handle' } as const;

/** "https://www.example.org/x/" → "example.org/x": the address as a person writes it. */
export function shortAddress(href: string): string {
  return href.replace(/^\w+:(?:\/\/)?(?:www\.)?|\/$/g, '');
}

/** Links with their names. What cannot be a link is added to `facts`. */
export function readLinks(fields: Fields, facts: Fact[], ...names: string[]): readonly Link[] {
  const links: Link[] = [];
  fields.entries(
    (each) => {
      // A list of plain addresses: `name` is where an entry of one text keeps it.
      const { name: text } = each.given;
      const bare = each.stand && typeof text === 'string' && /[/.]/.test(text) ? 'name' : '';
      const href = each.url('url', 'href', 'link', 'website', bare);
      const { label, name } = each.read(LINK);
      if (href) links.push({ label: label ?? name ?? shortAddress(href), href, name: label && name });
      else if (label || name) facts.push({ label: label ?? '', value: name ?? label!, known: false });
      const rest = each.facts();
      facts.push(...rest);
      return href || label || name || rest.length;
    },
    ...names,
  );
  return links;
}

/** Addresses under names of their own (`repository`, `demo`), named by their key. */
export function readNamedLinks(fields: Fields, ...names: string[]): readonly Link[] {
  return names.flatMap((name) => {
    const href = fields.url(name);
    return href ? { label: readableKey(name), href } : [];
  });
}
