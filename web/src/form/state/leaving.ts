// When has a person left a field? Not while a pointer is down: a message that appears then would move the page, and the
// click would miss what it was meant for.
import type { ReactiveController } from 'lit';
import type { FieldName } from '../../checks.ts';

/** Waits for the pointer, while the form is on the page. */
export class Leaving implements ReactiveController {
  #act: (name: FieldName) => void;
  #isDown = false;
  #waiting = new Set<FieldName>();
  #listening: AbortController | undefined;

  constructor(act: (name: FieldName) => void) {
    this.#act = act;
  }

  /** A field has lost the focus. */
  left(name: FieldName): void {
    if (this.#isDown) this.#waiting.add(name);
    else this.#act(name);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    addEventListener('pointerdown', () => (this.#isDown = true), options);
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => this.#up(), options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#isDown = false;
    this.#waiting.clear();
  }

  #up(): void {
    this.#isDown = false;
    const names = [...this.#waiting];
    this.#waiting.clear();
    // The click comes after this event.
    if (names.length > 0) setTimeout(() => names.forEach(this.#act));
  }
}
