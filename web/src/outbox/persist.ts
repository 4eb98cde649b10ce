// May the browser clear the outbox when it runs out of room?

let isAsked = false;

/** Asks the browser once to keep it. Nobody waits for the answer, and nothing depends on it. */
export function persist(): void {
  if (isAsked) return;
  isAsked = true;
  void globalThis.navigator?.storage?.persist?.().catch(() => false);
}
