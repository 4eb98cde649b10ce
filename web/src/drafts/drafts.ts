// How does what was typed into a form survive a reload, a crash and a walk to another page?
import { DraftStore, type Draft } from './draft-store.ts';
import { holdsByLocks, holdsOfPage, type Holds } from './holds.ts';
import { StoredDrafts } from './stored-drafts.ts';

export type { Draft } from './draft-store.ts';

/** The drafts of one key, as one open form sees them. Nothing here throws. */
export interface Drafts {
  /** Whether drafts are kept: the storage is there, and took the last one. */
  readonly available: boolean;
  /** The newest unfinished draft that no other open form holds; undefined until it has been looked for. */
  readonly offered: Draft | undefined;
  /** Keeps what the form holds, a moment later; only the last of several is written. */
  save(state: unknown): void;
  /** Keeps at once what save was last given: the page may be going. */
  flush(): void;
  /** Goes on with the offered draft: from here on it is this form's own. */
  resume(draft: Draft): void;
  /** Throws the offered draft away. */
  discard(draft: Draft): void;
  /** Throws this form's own draft away: its task was created. */
  clear(): void;
  /** Keeps what is waiting and lets go of everything: the form is gone, its draft is free. */
  close(): void;
}

/** What drafts are kept in; a page needs to name none of it. */
export interface DraftsOptions {
  /** Told when all drafts have been looked through, and whenever `offered` or `available` has changed. */
  onChange?: () => void;
  storage?: Storage | undefined;
  holds?: Holds;
  now?: () => number;
}

/** Opens the drafts of a key for one form, which has a place of its own among them until it closes. */
export function openDrafts(key: string, options: DraftsOptions = {}): Drafts {
  const { onChange = () => {}, now = Date.now, holds = holdsHere() } = options;
  const storage = 'storage' in options ? options.storage : storageHere();
  return storage ? new StoredDrafts(new DraftStore(storage, key, now), holds, onChange) : noDrafts;
}

/** What a form gets where nothing can be kept. */
const noDrafts: Drafts = {
  available: false,
  offered: undefined,
  save() {},
  flush() {},
  resume() {},
  discard() {},
  clear() {},
  close() {},
};

/** Asking for the storage throws where the person has forbidden it (HTML, Web storage). */
function storageHere(): Storage | undefined {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

const pageHolds = holdsOfPage();

/** Pages without https have no Web Locks (W3C, Web Locks). */
function holdsHere(): Holds {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? holdsByLocks(locks) : pageHolds;
}
