// When does a card have to be drawn again because its deadline has passed?
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest that setTimeout can wait (HTML, timers). */
const longest = 2 ** 31 - 1;

/** One timer at most, and none for a card that is not on a page. */
export class DeadlineTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws the card again when this instant has passed; undefined waits for nothing. */
  watch(instant: Date | undefined): void {
    clearTimeout(this.#timer);
    const wait = (instant?.getTime() ?? NaN) - Date.now();
    // A card that was taken away at once is drawn after that.
    if (this.#isConnected && wait >= 0) this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(wait + 1, longest));
  }

  /** A card that comes back may have missed its deadline. */
  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    clearTimeout(this.#timer);
  }
}
