import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Direction = 'ltr' | 'rtl';

// `dir` and `lang` are switched on the root in practice (toolbars, language switches): one observer for all.
const readers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

function follow(reader: LocaleController): void {
  if (readers.size === 0 && typeof MutationObserver !== 'undefined') {
    observer = new MutationObserver(() => readers.forEach((each) => each.refresh()));
    observer.observe(document.documentElement, { attributeFilter: ['dir', 'lang'] });
  }
  readers.add(reader);
}

function unfollow(reader: LocaleController): void {
  readers.delete(reader);
  if (readers.size === 0) {
    observer?.disconnect();
    observer = undefined;
  }
}

/** The nearest `lang`, through shadow roots. */
function nearestLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const found = node.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const top: Node = node.getRootNode();
    node = top instanceof ShadowRoot ? top.host : undefined;
  }
  return undefined;
}

/** The language and direction the host stands in. Before it is connected, and on the server: English, left to right. */
export class LocaleController implements ReactiveController {
  language = 'en';
  direction: Direction = 'ltr';
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof document === 'undefined' || !this.#host.closest) return;
    follow(this);
    this.refresh();
  }

  hostDisconnected(): void {
    unfollow(this);
  }

  /** Reads both again; the host updates only if one has changed. */
  refresh(): void {
    const language = nearestLanguage(this.#host) ?? 'en';
    // Not the style's direction: a child of a portfolio that has not drawn yet is in no slot and has no style.
    const direction = this.#host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    if (language === this.language && direction === this.direction) return;
    this.language = language;
    this.direction = direction;
    this.#host.requestUpdate();
  }
}
