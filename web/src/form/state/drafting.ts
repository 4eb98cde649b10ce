// How is what was typed kept, offered back, and forgotten when it is not needed any more?
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openDrafts, type Draft, type Drafts } from '../../drafts/drafts.ts';

/** The drafts of a form, while it is on the page. */
export class Drafting implements ReactiveController {
  #host: ReactiveControllerHost;
  #key: () => string;
  #drafts: Drafts | undefined;
  #opened = '';
  #listening: AbortController | undefined;

  /** `key` is asked for the key of the drafts, `''` for none. */
  constructor(host: ReactiveControllerHost, key: () => string) {
    this.#host = host;
    this.#key = key;
  }

  /** The unfinished task that the person can go on with. */
  get offered(): Draft | undefined {
    return this.#drafts?.offered;
  }

  /** Whether a draft that was to be kept cannot be. */
  get isRefused(): boolean {
    return this.#drafts?.available === false;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const flush = () => this.#drafts?.flush();
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#drafts?.close();
    this.#drafts = undefined;
    this.#opened = '';
  }

  /** Sees to it that the drafts are those of the key. */
  hostUpdate(): void {
    const key = this.#key();
    if (key === this.#opened || !this.#listening || this.#listening.signal.aborted) return;
    this.#drafts?.close();
    this.#opened = key;
    this.#drafts = key === '' ? undefined : openDrafts(key, { onChange: () => this.#host.requestUpdate() });
  }

  /** Keeps what the form holds; nothing is kept of a form that nobody touched. */
  keep(state: Readonly<Record<string, unknown>>): void {
    if (Object.keys(state).length === 0) this.clear();
    else this.#drafts?.save(state);
  }

  /** Keeps it at once: it is nowhere else. */
  flush(): void {
    this.#drafts?.flush();
  }

  /** Goes on with a draft: what it kept. */
  resume(draft: Draft): unknown {
    this.#drafts?.resume(draft);
    return draft.state;
  }

  /** Goes on by itself with a draft of what the form holds already: the browser gave it back, or the form was moved. */
  adopt(state: Readonly<Record<string, unknown>>): void {
    const { offered } = this;
    if (offered && JSON.stringify(offered.state) === JSON.stringify(state)) this.resume(offered);
  }

  discard(draft: Draft): void {
    this.#drafts?.discard(draft);
    this.#host.requestUpdate();
  }

  /** The task was created, or nothing of it is left. */
  clear(): void {
    this.#drafts?.clear();
  }
}
