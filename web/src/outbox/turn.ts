// Which tab sends? One at a time for each portal: whoever holds the lock, which ends with its tab.

/** What is needed of navigator.locks. */
export interface Locks {
  request(
    name: string,
    options: { signal?: AbortSignal; ifAvailable?: boolean },
    granted: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Web Locks, where the page may have them: only https and localhost do (W3C, Web Locks). */
export function locksHere(): Locks | undefined {
  return (globalThis.navigator as { locks?: Locks } | undefined)?.locks;
}

/**
 * Does something when it is this tab's turn. `elsewhere` is called when it has to wait for it. Resolves when it is
 * done, or when the signal ends the waiting.
 */
export async function takeTurn(
  locks: Locks,
  name: string,
  signal: AbortSignal,
  elsewhere: () => void,
  work: () => Promise<void>,
): Promise<void> {
  let isTaken = false;
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    else isTaken = true;
  });
  if (!isTaken || signal.aborted) return;
  elsewhere();
  await locks.request(name, { signal }, work).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
