/**
 * The accessibility tree of an element as indented text: roles, names and states, in reading order, through shadow roots
 * and slots. Worked out from the DOM by the rules of HTML-AAM and accname, as far as our elements use them, so that it is
 * the same text in every engine.
 *
 *     - list "Projects":
 *       - listitem:
 *         - heading "Tideline" [level=2]:
 *           - link "Tideline"
 *         - paragraph: A queue library
 *
 * Boxes without a role, and words within a sentence (strong, code, time), are not there: their text is.
 */
export function ariaSnapshot(root: Element): string {
  return print(childrenOf(root), '').join('\n');
}

/** The same without the indentation that a template literal in a test has. */
export function outline(text: string): string {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

const TAGS: { readonly [tag: string]: string } = {
  A: 'link',
  ARTICLE: 'article',
  BLOCKQUOTE: 'blockquote',
  BUTTON: 'button',
  CAPTION: 'caption',
  DD: 'definition',
  DETAILS: 'group',
  DIALOG: 'dialog',
  DL: 'definitions',
  DT: 'term',
  FIELDSET: 'group',
  FIGURE: 'figure',
  FORM: 'form',
  HR: 'separator',
  IMG: 'img',
  INPUT: 'textbox',
  LI: 'listitem',
  MARK: 'mark',
  NAV: 'navigation',
  OL: 'list',
  OPTION: 'option',
  OUTPUT: 'status',
  P: 'paragraph',
  SECTION: 'region',
  SELECT: 'combobox',
  SUMMARY: 'summary',
  TABLE: 'table',
  TD: 'cell',
  TEXTAREA: 'textbox',
  TH: 'columnheader',
  TR: 'row',
  UL: 'list',
};
const INPUTS: { readonly [type: string]: string } = {
  button: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  search: 'searchbox',
  submit: 'button',
};
/** Roles that are named by what they hold. */
const NAMED =
  /^(?:link|button|heading|option|cell|columnheader|rowheader|checkbox|radio|tab|menuitem\w*|summary|treeitem)$/;
/** Regions and forms count only where they are named. */
const NEED_NAME = /^(?:region|form)$/;
const STATES = ['expanded', 'pressed', 'current', 'selected', 'checked', 'disabled', 'busy', 'invalid'];

interface Item {
  readonly element?: Element;
  readonly text?: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('hidden') === 'until-found') return true;
  if (/^(?:SCRIPT|STYLE|TEMPLATE|DATALIST)$/.test(element.tagName)) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** True where the words of an element go on the line of those before them; so do words for screen readers only. */
function flows(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  return /^(?:inline|contents)/.test(display) || position === 'absolute';
}

/** The nodes below in the flat tree. */
function nodesOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    return assigned.length ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** What is below, boxes opened: texts and elements with a role. */
function childrenOf(element: Element): readonly Item[] {
  return nodesOf(element).flatMap((node): readonly Item[] => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ? [{ text: node.textContent }] : [];
    if (!(node instanceof Element) || isHidden(node)) return [];
    // The words of a label are the name of its field.
    if (node instanceof HTMLLabelElement && node.control && node.contains(node.control))
      return [{ element: node.control }];
    if (roleOf(node)) return [{ element: node }];
    // A box of its own begins a new text.
    const apart = !flows(node);
    const inside = childrenOf(node);
    if (node.tagName === 'BR') return [{ text: ' ' }];
    return apart ? [{ text: '\n' }, ...inside, { text: '\n' }] : inside;
  });
}

function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return /^(?:none|presentation)$/.test(given) ? '' : given;
  const tag = element.tagName.toUpperCase();
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'A' && !element.hasAttribute('href')) return '';
  if (tag === 'IMG' && element.getAttribute('alt') === '') return '';
  if (tag === 'INPUT') return INPUTS[element.getAttribute('type') ?? ''] ?? 'textbox';
  const role = TAGS[tag] ?? '';
  return NEED_NAME.test(role) && !nameOf(element, role) ? '' : role;
}

/** All the words of an element, hidden ones left out. */
function wordsOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  return nodesOf(element)
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || isHidden(node)) return '';
      const gap = flows(node) ? '' : ' ';
      return gap + wordsOf(node) + gap;
    })
    .join('');
}

function nameOf(element: Element, role: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = ids.flatMap((id) => root.getElementById(id) ?? []);
  if (labels.length) return tidy(labels.map(wordsOf).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  if (element.tagName === 'IMG') return tidy(element.getAttribute('alt') ?? '');
  const own = (element as HTMLInputElement).labels?.[0];
  if (own) {
    // The words of a label without those of the field inside it.
    const words = [...own.childNodes].filter((node) => node !== element && !node.contains(element));
    return tidy(words.map((node) => (node instanceof Element ? wordsOf(node) : (node.textContent ?? ''))).join(' '));
  }
  const legend = element.querySelector(':scope > legend, :scope > caption, :scope > figcaption');
  if (legend) return tidy(wordsOf(legend));
  const title = element.querySelector(':scope > title');
  if (title) return tidy(title.textContent ?? '');
  return NAMED.test(role) ? tidy(wordsOf(element)) : tidy(element.getAttribute('title') ?? '');
}

function statesOf(element: Element, role: string): string {
  const states: string[] = [];
  if (role === 'heading') states.push(`level=${element.getAttribute('aria-level') ?? element.tagName.slice(1)}`);
  for (const state of STATES) {
    const value = element.getAttribute(`aria-${state}`);
    if (value !== null && (value !== 'false' || /^(?:expanded|pressed|checked)$/.test(state)))
      states.push(value === 'true' ? state : `${state}=${value}`);
  }
  if (element instanceof HTMLDetailsElement) states.push(element.open ? 'open' : 'closed');
  if ((element as HTMLInputElement).disabled === true && !states.includes('disabled')) states.push('disabled');
  if (/^(?:checkbox|radio)$/.test(role) && (element as HTMLInputElement).checked) states.push('checked');
  return states.map((state) => ` [${state}]`).join('');
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
}

function print(items: readonly Item[], indent: string): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    for (const line of text.split('\n')) if (tidy(line)) lines.push(`${indent}- text: ${tidy(line)}`);
    text = '';
  };
  for (const { element, text: words } of items) {
    if (!element) {
      // Line breaks of the template are spaces; those put in above are not.
      text += words === '\n' ? '\n' : words!.replace(/\s+/g, ' ');
      continue;
    }
    const role = roleOf(element);
    // A word marked within a sentence stays in it.
    if (role === 'mark') {
      text += `[${tidy(wordsOf(element))}]`;
      continue;
    }
    flush();
    lines.push(...printElement(element, role, indent));
  }
  flush();
  return lines;
}

function printElement(element: Element, role: string, indent: string): string[] {
  const name = nameOf(element, role);
  const head = `${indent}- ${role}${name && ` ${JSON.stringify(name)}`}${statesOf(element, role)}`;
  const value = valueOf(element);
  if (/^(?:combobox|textbox|searchbox|slider|option|img)$/.test(role)) return [value ? `${head}: ${value}` : head];
  let inner = print(childrenOf(element), `${indent}  `);
  // A name made of all the words says them already.
  if (NAMED.test(role) && inner.every((line) => line.trim().startsWith('- text: '))) inner = [];
  const [only = ''] = inner;
  if (inner.length === 1 && only.trim().startsWith('- text: ')) return [`${head}: ${only.trim().slice(8)}`];
  return inner.length ? [`${head}:`, ...inner] : [head];
}
