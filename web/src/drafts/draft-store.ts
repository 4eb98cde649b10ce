// How are drafts written down, and which of them are still good?

/** What was typed into a form that was never sent. */
export interface Draft {
  /** What the form saved, as JSON carries it. Anybody who can write to the storage can have written it. */
  readonly state: unknown;
  /** When, in milliseconds since 1970. */
  readonly saved: number;
}

/** How long a draft is kept, in milliseconds: 30 days. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** The drafts of one key in a storage. Nothing here throws: a storage can be full, or forbidden at any time. */
export class DraftStore {
  readonly #storage: Storage;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor(storage: Storage, key: string, now: () => number) {
    this.#storage = storage;
    this.#prefix = `taskform:draft:${key}:`;
    this.#now = now;
  }

  /** A name that no other form has. */
  newName(): string {
    return this.#prefix + Math.random().toString(36).slice(2);
  }

  /** The names of all drafts, the newest first; what is no good stands last. */
  names(): string[] {
    const age = (name: string) => this.#now() - (this.read(name)?.saved ?? -Infinity);
    return this.#allNames().sort((one, other) => age(one) - age(other));
  }

  /** The draft of this name; undefined when there is none, it is damaged, or it is too old. */
  read(name: string): Draft | undefined {
    try {
      const read: unknown = JSON.parse(this.#storage.getItem(name) ?? 'null');
      return isDraft(read) && Math.abs(this.#now() - read.saved) <= longest ? read : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes a draft and says whether there was room for it; what was there before stays otherwise. */
  write(name: string, state: unknown): boolean {
    try {
      const draft: Draft = { state, saved: this.#now() };
      this.#storage.setItem(name, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  remove(name: string): void {
    try {
      this.#storage.removeItem(name);
    } catch {
      // What cannot be removed grows too old one day.
    }
  }

  #allNames(): string[] {
    try {
      const names = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '');
      // A key may be the beginning of another one: what follows it has to be the name of one form.
      return names.filter((name) => name.startsWith(this.#prefix) && /^\w+$/.test(name.slice(this.#prefix.length)));
    } catch {
      return [];
    }
  }
}

function isDraft(read: unknown): read is Draft {
  return typeof read === 'object' && read !== null && 'state' in read && 'saved' in read && Number.isFinite(read.saved);
}
