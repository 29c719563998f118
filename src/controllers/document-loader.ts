import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDocument, unreachable, type Parsed } from '../model/parse-document.js';
import { safeUrl } from '../model/url.js';

async function fetchDocument(url: string, source: string, signal: AbortSignal): Promise<Parsed> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return unreachable(source, `the server answered ${response.status}`);
    return parseDocument(await response.text(), source);
  } catch (error) {
    return unreachable(source, error instanceof Error ? error.message : String(error));
  }
}

/** Fetches one document for the host, while it is connected. A new address, or leaving the page, ends the old request. */
export class DocumentLoader implements ReactiveController {
  #host: ReactiveControllerHost;
  #src: string | undefined;
  #parsed: Parsed | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.#parsed) this.#src = undefined; // Asked again when the host comes back.
    this.#request?.abort();
  }

  /** The document at the address, or why there is none; undefined while it is on its way. Starts the request. */
  load(src: string): Parsed | undefined {
    if (src !== this.#src) {
      this.#request?.abort();
      this.#src = src;
      this.#parsed = undefined;
      const url = safeUrl(src, ['http', 'https']);
      if (!url) this.#parsed = unreachable(src, 'only http, https and relative addresses are loaded');
      else if (typeof document !== 'undefined') void this.#fetch(url, src);
    }
    return this.#parsed;
  }

  async #fetch(url: string, src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const parsed = await fetchDocument(url, src, request.signal);
    if (request.signal.aborted) return;
    this.#parsed = parsed;
    this.#host.requestUpdate();
  }
}
