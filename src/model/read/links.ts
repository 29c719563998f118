import type { Report } from '../issues.js';
import type { Fact, Link } from '../types.js';
import { readEntries, readableKey, type Fields } from './fields.js';

/** "https://www.example.org/x/" → "example.org/x": the address as a person writes it. */
export function shortAddress(href: string): string {
  return href.replace(/^\w+:(?:\/\/)?(?:www\.)?/, '').replace(/\/$/, '');
}

/** Links with their names; those without an address that may be a link become facts. */
export function readLinks(given: unknown, pointer: string, report: Report): { links: readonly Link[]; facts: readonly Fact[] } {
  const links: Link[] = [];
  const facts: Fact[] = [];
  readEntries(given, pointer, report, (fields) => {
    const href = fields.url('url', 'href', 'link', 'website', ...(Object.keys(fields.given).length === 1 ? ['name'] : []));
    const label = fields.text('network', 'label', 'name', 'title', 'site');
    const name = fields.text('username', 'user', 'handle');
    if (href) links.push({ label: label ?? name ?? shortAddress(href), href, ...(name && label && { name }) });
    else if (label || name) facts.push({ label: label ?? '', value: name ?? label!, known: false });
    const rest = fields.facts();
    facts.push(...rest);
    return href || label || name || rest.length ? true : undefined;
  });
  return { links, facts: facts.map((fact) => (fact.label ? fact : { ...fact, label: fact.value })) };
}

/** Addresses under names of their own (`repository`, `demo`), named by their key. */
export function readNamedLinks(fields: Fields, ...names: string[]): Link[] {
  return names.flatMap((name) => {
    const href = fields.url(name);
    return href ? [{ label: readableKey(name), href }] : [];
  });
}
