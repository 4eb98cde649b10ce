// Which drafts belong to a form that is open right now, here or in another tab?

/** Gives a name back, so that others can hold it. */
export type Release = () => void;

/** Names of which each is held by one form at a time. */
export interface Holds {
  /** Holds a name until it is released or its page is gone; undefined when somebody else holds it. */
  hold(name: string): Promise<Release | undefined>;
}

/** What is needed of navigator.locks. */
export interface Locks {
  request(name: string, options: LockOptions, granted: (lock: unknown) => Promise<void> | undefined): Promise<unknown>;
}

/** How long a page that is being left may take to let go, in milliseconds. */
const leaving = 500;

/** Holds by the Web Locks API: all tabs of an origin share them, and a tab that crashes lets go of its own. */
export function holdsByLocks(locks: Locks): Holds {
  const request = (name: string, options: LockOptions) =>
    new Promise<Release | undefined>((answer) => {
      const granted = (lock: unknown) => (lock ? new Promise<void>(answer) : (answer(undefined), undefined));
      // Refused in a document that may not have locks, and when the time is up.
      locks.request(name, options, granted).catch(() => answer(undefined));
    });
  return {
    async hold(name) {
      // What is free is had without a clock: a page that is still loading may be slow to hear of it. After a reload,
      // the page before can still hold its own; that is worth a moment.
      return (await request(name, { ifAvailable: true })) ?? request(name, { signal: AbortSignal.timeout(leaving) });
    },
  };
}

/** Holds that reach no further than the page, where there are no Web Locks: other tabs are taken for gone. */
export function holdsOfPage(): Holds {
  const held = new Set<string>();
  return {
    async hold(name) {
      if (held.has(name)) return undefined;
      held.add(name);
      return () => void held.delete(name);
    },
  };
}
