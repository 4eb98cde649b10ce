// When does the outbox look again? At a moment, or when something says that it is worth it.

/** What the outbox knows of time. */
export interface Clock {
  /** Milliseconds since 1970, by the clock on the wall: people set it, and laptops sleep through it. */
  now(): number;
  /** Milliseconds that passed for this page. */
  elapsed(): number;
  /** 0 to 1. */
  random(): number;
  /** Calls back once; the answer calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** No wait is longer, whatever the clock says: it may be set while a page waits. */
const longestWait = 30_000;

/** A wait that can be cut short. A wake that comes while nobody waits cuts the next one short. */
export class Waker {
  readonly #clock: Clock;
  #isAwake = false;
  #wake: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isAwake || milliseconds <= 0) return this.#end(resolve);
      const cancel = this.#clock.after(Math.min(milliseconds, longestWait), () => this.#end(resolve));
      this.#wake = () => {
        cancel();
        this.#end(resolve);
      };
    });
  }

  wake(): void {
    this.#isAwake = true;
    this.#wake?.();
  }

  #end(resolve: () => void): void {
    this.#isAwake = false;
    this.#wake = undefined;
    resolve();
  }
}

/** Calls back when a page may have slept, or has a network again. The answer stops it. */
export function onReturn(call: (isOnline: boolean) => void): () => void {
  // A page that goes begins nothing: WebKit keeps it with its transaction open, which no other page gets past.
  const back = () => void (globalThis.document?.visibilityState !== 'hidden' && call(false));
  const online = () => call(true);
  const listened: readonly (readonly [EventTarget | undefined, string, () => void])[] = [
    [globalThis.window, 'online', online],
    [globalThis.window, 'pageshow', back],
    [globalThis.document, 'visibilitychange', back],
    [globalThis.document, 'resume', back],
  ];
  for (const [target, type, listener] of listened) target?.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of listened) target?.removeEventListener(type, listener);
  };
}
