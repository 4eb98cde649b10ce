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
  request(name: string, options: { signal: AbortSignal }, granted: () => Promise<void>): Promise<unknown>;
}

/** How long a page that is being left may take to let go, in milliseconds. */
const leaving = 500;

/** Holds by the Web Locks API: all tabs of an origin share them, and a tab that crashes lets go of its own. */
export function holdsByLocks(locks: Locks): Holds {
  return {
    hold: (name) =>
      new Promise((answer) => {
        const granted = () => new Promise<void>(answer);
        // After a reload the page before can still hold its own: that is worth a moment. A refusal means that
        // somebody else holds it, or that the document may not have locks.
        locks.request(name, { signal: AbortSignal.timeout(leaving) }, granted).catch(() => answer(undefined));
      }),
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
