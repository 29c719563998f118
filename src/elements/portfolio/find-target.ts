import { findProofs, walk } from './walk.js';

/** Parts that can be addressed, by the name used in `#name=id`. */
const parts: Readonly<Record<string, string>> = { role: 'role', project: 'project', node: 'node', record: 'entry' };

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What an address inside the page names: `roles` a section by its anchor, `role=work%2F0` a role, `project=alpha` a
 * project, `map=system` a map's section, `skill=kafka` the first place that proves the skill (which is chosen by then).
 * Looks through the given roots and the shadow roots of the elements in them.
 */
export function findTarget(roots: readonly ParentNode[], hash: string): HTMLElement | undefined {
  const values = new URLSearchParams(hash);
  for (const root of roots) {
    for (const section of root.querySelectorAll<HTMLElement>('section[id]')) {
      if (section.id === decode(hash)) return section;
    }
    for (const [name, part] of Object.entries(parts)) {
      const id = values.get(name);
      if (id === null) continue;
      // Attributes are compared, never built into a selector: ids come from the document.
      for (const element of walk(root))
        if (element.dataset?.['id'] === id && element.part.contains(part)) return element;
    }
    if (values.has('skill')) for (const proof of findProofs(root)) return proof;
    const map = values.get('map');
    for (const element of map === null ? [] : root.querySelectorAll<HTMLElement>('[map-id]')) {
      if (element.getAttribute('map-id') === map) return element.closest<HTMLElement>('section') ?? element;
    }
  }
  return undefined;
}
