// Where does the focus go when what has it is taken away: a notice that is settled, a button that has done its work?
import type { LitElement, ReactiveController } from 'lit';

/** Keeps the focus in the form: it goes to the main button, from where everything can be reached. */
export class FocusKeeper implements ReactiveController {
  #host: LitElement;
  #before: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    this.#before = this.#root?.activeElement ?? null;
  }

  hostUpdated(): void {
    const isLost = this.#before && !this.#before.isConnected && !this.#root?.activeElement;
    if (isLost) this.#root?.querySelector<HTMLElement>('#create')?.focus();
    this.#before = null;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
