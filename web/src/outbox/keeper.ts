// How does the tab that sends keep what it learns, when the storage may fail at any time?
import type { Task } from '../generated/types.ts';
import type { Changes } from './changes.ts';
import type { KeptEntry } from './entry.ts';
import { storageError } from './outbox-error.ts';
import { backOff, type Pace } from './pace.ts';
import type { Decision, Store } from './store.ts';
import type { Clock, Waker } from './waker.ts';

/** What a keeper works with. */
export interface KeeperParts {
  store: Store;
  changes: Changes;
  clock: Clock;
  waker: Waker;
  pace: Pace;
  /** Told while the storage fails. */
  onFailure: () => void;
}

/** Changes entries and tells everybody. */
export class Keeper {
  readonly #parts: KeeperParts;
  #failures = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Changes an entry in one transaction; undefined when it is not what it was. Rejects when the storage fails. */
  async change(entry: KeptEntry, decide: Decision): Promise<KeptEntry | undefined> {
    const change = await this.#parts.store.change(entry.id, decide);
    if (change) this.#parts.changes.tell({ kind: 'changed', entries: [change.entry] });
    return change?.entry;
  }

  /**
   * The same however often the storage fails: what the portal did is known now, and a page that ends before it is kept
   * has to look it up. The tasks are those that the entry became, if it did.
   */
  async keep(entry: KeptEntry, decide: Decision, tasks: Task[], found: boolean): Promise<KeptEntry | undefined> {
    for (;;) {
      try {
        const now = await this.change(entry, decide);
        this.works();
        if (now?.state === 'created') this.#parts.changes.tell({ kind: 'created', entry: now, tasks, found });
        return now;
      } catch (error) {
        await this.#parts.waker.wait(this.fails(error));
      }
    }
  }

  works(): void {
    this.#failures = 0;
  }

  /** Says that the storage fails, the first time, and answers how long to wait before it is tried again. */
  fails(error: unknown): number {
    const { clock, pace, changes, onFailure } = this.#parts;
    const { code, message } = storageError(error);
    if (this.#failures === 0) changes.tellHere({ kind: 'trouble', code, message });
    this.#failures += 1;
    onFailure();
    return Math.max(
      1,
      backOff(this.#failures, pace, () => clock.random()),
    );
  }
}
