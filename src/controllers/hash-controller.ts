import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Finds the element, in this tree or in shadow trees below it, that an address names. */
export type FindTarget = (hash: string) => Promise<HTMLElement | undefined>;

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
    window.addEventListener('hashchange', this.follow);
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
    this.#host.removeEventListener('click', this.#onClick);
  }

  /** Goes to what the page's address names, if it is here. */
  follow = async (): Promise<void> => {
    const hash = location.hash.slice(1);
    const target = hash ? await this.#find(hash) : undefined;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };

  // The address does not change when a link to it is chosen a second time, and no hashchange comes.
  #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.hash && link.hash === location.hash && link.getAttribute('href')?.startsWith('#')) void this.follow();
  };
}
