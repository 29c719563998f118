import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Finds the element, in this tree or in shadow trees below it, that an address names. `arriving` at the page with that
 * address, or going from one address to another in it (also to none).
 */
export type FindTarget = (hash: string, arriving: boolean) => Promise<HTMLElement | undefined>;

/**
 * In-page addresses inside shadow roots: the browser finds no target there, so the host is asked for it.
 * Listens while connected; moves reading position and focus, never the address.
 */
export class HashController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #find: FindTarget;

  constructor(host: ReactiveControllerHost & HTMLElement, find: FindTarget) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return;
    window.addEventListener('hashchange', this.#onChange);
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onChange);
    this.#host.removeEventListener('click', this.#onClick);
  }

  /** Goes to what the page's address names, if it is here. */
  async follow(arriving = false): Promise<void> {
    const target = await this.#find(location.hash.slice(1), arriving);
    // As when the browser itself finds something: what it stands in unfolds.
    target?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }

  #onChange = (): void => void this.follow();

  // The address does not change when a link to it is chosen a second time, and no hashchange comes.
  #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.hash && link.hash === location.hash && link.getAttribute('href')?.startsWith('#')) void this.follow();
  };
}
