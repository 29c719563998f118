/** Parts that can be addressed, by the name used in `#name=id`. */
const parts: Readonly<Record<string, string>> = { role: 'role', project: 'project', node: 'node', record: 'entry' };

// Attributes are compared, never built into a selector: ids come from the document.
function findPart(root: ParentNode, part: string, id: string, depth = 3): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset?.['id'] === id && element.part.contains(part)) return element;
    const found = depth > 0 && element.shadowRoot && findPart(element.shadowRoot, part, id, depth - 1);
    if (found) return found;
  }
  return undefined;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The first place that proves what is chosen, and can be seen. */
function findProof(root: ParentNode, depth = 3): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.part?.contains('proof') && element.dataset['id'] !== undefined && element.checkVisibility())
      return element;
    const found = depth > 0 && element.shadowRoot && findProof(element.shadowRoot, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/**
 * What an address inside the page names: `roles` a section by its anchor, `role=work%2F0` a role, `project=alpha` a
 * project, `map=system` a map's section, `skill=kafka` the first place that proves the skill (which is chosen by then). Looks through the given roots and the shadow roots of the elements in them.
 */
export function findTarget(roots: readonly ParentNode[], hash: string): HTMLElement | undefined {
  const values = new URLSearchParams(hash);
  for (const root of roots) {
    for (const section of root.querySelectorAll<HTMLElement>('section[id]')) {
      if (section.id === decode(hash)) return section;
    }
    for (const [name, part] of Object.entries(parts)) {
      const id = values.get(name);
      const found = id === null ? undefined : findPart(root, part, id);
      if (found) return found;
    }
    const proof = values.has('skill') ? findProof(root) : undefined;
    if (proof) return proof;
    const map = values.get('map');
    for (const element of map === null ? [] : root.querySelectorAll<HTMLElement>('[map-id]')) {
      if (element.getAttribute('map-id') === map) return element.closest<HTMLElement>('section') ?? element;
    }
  }
  return undefined;
}
