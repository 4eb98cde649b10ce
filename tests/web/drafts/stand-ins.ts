// What stands in for a browser's storage and its locks?
import { openDrafts, type Drafts } from '../../../web/dist/drafts/drafts.js';
import { holdsByLocks, type Holds, type Locks } from '../../../web/dist/drafts/holds.js';

/** A storage with room for so many characters. */
export class MemoryStorage implements Storage {
  readonly items: Map<string, string> = new Map();
  room: number;
  [name: string]: unknown;

  constructor(room = Infinity) {
    this.room = room;
  }

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (value.length > this.room) throw new DOMException('There is no room.', 'QuotaExceededError');
    this.items.set(name, value);
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }

  clear(): void {
    this.items.clear();
  }
}

/** Locks of one browser: who waits for one that is held waits for a turn, where the real ones wait for the signal. */
export class MemoryLocks implements Locks {
  readonly held: Set<string> = new Set();

  async request(
    name: string,
    { ifAvailable }: LockOptions,
    granted: (lock: unknown) => Promise<void> | undefined,
  ): Promise<void> {
    if (!ifAvailable && this.held.has(name)) await turn();
    if (this.held.has(name)) {
      if (!ifAvailable) throw new DOMException('It is held.', 'TimeoutError');
      await granted(null);
      return;
    }
    this.held.add(name);
    await granted({ name });
    this.held.delete(name);
  }
}

/** A browser with tabs that share their storage and their locks. */
export class Browser {
  readonly storage: MemoryStorage = new MemoryStorage();
  readonly locks: MemoryLocks = new MemoryLocks();
  readonly holds: Holds = holdsByLocks(this.locks);
  time = Date.parse('2026-11-23T09:30:00Z');

  /** Opens a form and waits until its drafts have been looked through. */
  async open(key = 'page'): Promise<Drafts> {
    const drafts = openDrafts(key, { storage: this.storage, holds: this.holds, now: () => this.time });
    await settled();
    return drafts;
  }

  /** Types into a form and waits until it is kept; time goes on by a second. */
  async type(drafts: Drafts, state: unknown): Promise<void> {
    this.time += 1000;
    drafts.save(state);
    drafts.flush();
    await settled();
  }

  /** A tab ends without a word: its locks are free, and what it had not written is lost. */
  crash(): void {
    this.locks.held.clear();
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Lets everything happen that waits for nothing but its turn: a form may have to be refused a whole list of drafts. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await turn();
}
