// How does IndexedDB fail at random? This runs in a page, before its outbox begins.

/** Lets a share of the calls of IndexedDB fail, each in one of the ways in which they do. */
export function breakStorage([seed, share]: [seed: number, share: number]): void {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const isBroken = (): boolean => random() < share;
  const names = ['QuotaExceededError', 'UnknownError', 'AbortError', 'InvalidStateError'];
  const fail = (): never => {
    throw new DOMException('It fails.', names[Math.floor(random() * names.length)]);
  };

  /** Some calls fail at once. */
  const calls: [{ prototype: object }, string][] = [
    [IDBFactory, 'open'],
    [IDBDatabase, 'transaction'],
    [IDBObjectStore, 'add'],
    [IDBObjectStore, 'put'],
    [IDBObjectStore, 'get'],
    [IDBIndex, 'get'],
    [IDBIndex, 'getAll'],
    [IDBIndex, 'openCursor'],
  ];
  for (const [type, method] of calls) {
    const own = (type.prototype as Record<string, Function>)[method]!;
    (type.prototype as Record<string, Function>)[method] = function (this: unknown, ...given: unknown[]) {
      return isBroken() ? fail() : own.apply(this, given);
    };
  }

  /** Some transactions are undone when all that they do is done, as where the disk is full at their end. */
  for (const method of ['add', 'put'] as const) {
    const own = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: Parameters<typeof own>) {
      const request = own.apply(this, given);
      if (isBroken()) request.addEventListener('success', () => undo(this.transaction));
      return request;
    };
  }

  /** Some are undone at any moment; some connections break between two of them. */
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
    if (isBroken()) {
      this.close();
      queueMicrotask(() => this.dispatchEvent(new Event('close')));
    }
    const made = transaction.apply(this, given);
    if (isBroken()) setTimeout(() => undo(made), random() * 5);
    return made;
  };

  function undo(made: IDBTransaction): void {
    try {
      made.abort();
    } catch {
      // It is over, for good.
    }
  }
}
