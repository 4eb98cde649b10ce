// What stands in for IndexedDB: a disk that tabs share, and that may fail.
import type { KeptEntry, Lane, NewEntry } from '../../../web/dist/outbox/entry.js';
import { OutboxError } from '../../../web/dist/outbox/index.js';
import type { Change, Counts, Decision, Store } from '../../../web/dist/outbox/store.js';

/** What stays when tabs end. */
export class Disk {
  entries: KeptEntry[] = [];
  readonly made: Map<string, string> = new Map();
  readonly paused: Map<string, boolean> = new Map();
  order = 0;
}

/** The store of one tab. */
export class MemoryStore implements Store {
  readonly #disk: Disk;
  readonly #fails: () => boolean;
  readonly #isDead: () => boolean;

  constructor(disk: Disk, fails: () => boolean = () => false, isDead: () => boolean = () => false) {
    this.#disk = disk;
    this.#fails = fails;
    this.#isDead = isDead;
  }

  add(entries: readonly NewEntry[]): Promise<KeptEntry[]> {
    return this.#do(() =>
      entries.map((entry) => {
        const known = this.#find(entry.id);
        if (known) return known;
        const kept = structuredClone({ ...entry, order: (this.#disk.order += 1) });
        this.#disk.entries.push(kept);
        return kept;
      }),
    );
  }

  get(id: string): Promise<KeptEntry | undefined> {
    return this.#do(() => this.#find(id));
  }

  list(portal?: string): Promise<KeptEntry[]> {
    return this.#do(() => this.#disk.entries.filter((entry) => portal === undefined || entry.portal === portal));
  }

  first(portal: string, lane: Lane, fits: (entry: KeptEntry) => boolean): Promise<KeptEntry | undefined> {
    return this.#do(() => this.#lane(portal, lane).find(fits));
  }

  lane(portal: string, lane: Lane): Promise<KeptEntry[]> {
    return this.#do(() => this.#lane(portal, lane));
  }

  count(portal: string): Promise<Counts> {
    return this.#do(() => {
      const of = (lane: Lane) => this.#lane(portal, lane).length;
      const [queued, sending, created, refused, doubt] = (
        ['queued', 'sending', 'created', 'refused', 'doubt'] as const
      ).map(of);
      return { queued, sending, created, refused, doubt, uncertain: of('uncertain') + (doubt ?? 0) } as Counts;
    });
  }

  change(id: string, decide: Decision): Promise<Change | undefined> {
    return this.#do(() => {
      const entry = this.#find(id);
      const decided = entry && decide(entry, this.#disk.paused.get(entry.portal) ?? false);
      if (!entry || !decided) return undefined;
      this.#disk.entries = this.#disk.entries.flatMap((other) =>
        other.id !== id ? [other] : decided === 'remove' ? [] : [decided],
      );
      if (decided === 'remove') return { entry, removed: true };
      for (const taskId of decided.taskIds ?? []) this.#disk.made.set(`${entry.portal} ${taskId}`, id);
      return { entry: decided, removed: false };
    });
  }

  made(portal: string, taskIds: readonly number[]): Promise<Set<number>> {
    return this.#do(() => new Set(taskIds.filter((id) => this.#disk.made.has(`${portal} ${id}`))));
  }

  isPaused(portal: string): Promise<boolean> {
    return this.#do(() => this.#disk.paused.get(portal) ?? false);
  }

  pause(portal: string, paused: boolean): Promise<void> {
    return this.#do(() => void this.#disk.paused.set(portal, paused));
  }

  sweep(portal: string, before: number): Promise<string[]> {
    return this.#do(() => {
      const old = this.#lane(portal, 'created').filter(({ doneAt }) => (doneAt ?? 0) < before);
      this.#disk.entries = this.#disk.entries.filter((entry) => !old.includes(entry));
      return old.map(({ id }) => id);
    });
  }

  close(): void {}

  #find(id: string): KeptEntry | undefined {
    return this.#disk.entries.find((entry) => entry.id === id);
  }

  #lane(portal: string, lane: Lane): KeptEntry[] {
    return this.#disk.entries
      .filter((entry) => entry.portal === portal && entry.lane === lane)
      .toSorted((a, b) => a.nextAt - b.nextAt || a.order - b.order);
  }

  /** A transaction. That of a tab that ended does not happen, and nobody hears of it. */
  async #do<Value>(work: () => Value): Promise<Value> {
    await null;
    if (this.#isDead()) return new Promise(() => {});
    if (this.#fails()) throw new OutboxError('storageBroken');
    const value = work();
    await null;
    return this.#isDead() ? new Promise(() => {}) : structuredClone(value);
  }
}
