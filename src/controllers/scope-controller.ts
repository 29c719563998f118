import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { portfolioContext, type PortfolioScope } from '../context/portfolio-context.js';

/**
 * The nearest portfolio above the host, for as long as the host is connected. Unlike Lit's own consumer it
 * forgets the value on disconnect, so that an element moved out of a portfolio does not keep showing it.
 */
export class ScopeController implements ReactiveController {
  value: PortfolioScope | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof document !== 'undefined') document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  // Who connects before its portfolio is defined asks into the void, or of one farther up: providers announce themselves,
  // and it asks again.
  #ask = (event?: Event & { readonly context?: unknown }): void => {
    if (event && event.context !== portfolioContext) return;
    this.#host.dispatchEvent(new ContextEvent(portfolioContext, this.#host, this.#receive, true));
  };

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#set(undefined);
  }

  #receive = (value: PortfolioScope, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.(); // A nearer provider took over.
      this.#unsubscribe = unsubscribe;
    }
    // A provider may answer after the host has left: it must not wake it again.
    if (!this.#host.isConnected) {
      unsubscribe?.();
      return;
    }
    this.#set(value);
  };

  #set(value: PortfolioScope | undefined): void {
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}
