import { DEVELOPMENT } from '../model/development.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a tag once. A tag that is taken stays as it is: the page goes on, and the console names both versions.
 * The same class twice is no event at all. Without a registry (Node) nothing happens.
 */
export function defineElement(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const taken: Versioned | undefined = customElements.get(tag);
  if (taken === element) return;
  if (taken) {
    console.warn(
      `folio-elements ${element.version}: <${tag}> is already defined` +
        (taken.version ? ` by version ${taken.version}` : ' by something else') +
        ', which stays.' +
        (DEVELOPMENT ? ' Load the package once, or leave out the tag that is taken.' : ''),
    );
    return;
  }
  customElements.define(tag, element);
}
