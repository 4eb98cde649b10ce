// How are entries kept in IndexedDB? One transaction for each thing that is done, written through to the disk.
import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { Connection, type OutboxDatabase, type OutboxSchema } from './database.ts';
import type { KeptEntry, Lane, NewEntry } from './entry.ts';
import { lanes, type Change, type Counts, type Decision, type Store } from './store.ts';

type Writing = IDBPTransaction<OutboxSchema, StoreNames<OutboxSchema>[], 'readwrite'>;

/** Everything of a lane, whenever its turn comes. */
function wholeLane(portal: string, lane: Lane): IDBKeyRange {
  return IDBKeyRange.bound([portal, lane], [portal, lane, []]);
}

/** Entries in a database. */
export class DatabaseStore implements Store {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  add(entries: readonly NewEntry[]): Promise<KeptEntry[]> {
    return this.#write(async (transaction) => {
      const store = transaction.objectStore('entries');
      const kept: KeptEntry[] = [];
      for (const entry of entries) {
        const known = await store.index('id').get(entry.id);
        // Its place in the line is the database's to give.
        kept.push(known ?? { ...entry, order: await store.add(entry as KeptEntry) });
      }
      return kept;
    });
  }

  get(id: string): Promise<KeptEntry | undefined> {
    return this.#read('entries', (entries) => entries.index('id').get(id));
  }

  list(portal?: string): Promise<KeptEntry[]> {
    return this.#read('entries', async (entries) => {
      const all = await entries.getAll();
      return portal === undefined ? all : all.filter((entry) => entry.portal === portal);
    });
  }

  first(portal: string, lane: Lane, fits: (entry: KeptEntry) => boolean): Promise<KeptEntry | undefined> {
    return this.#read('entries', async (entries) => {
      const index = entries.index('lane');
      let cursor = await index.openCursor(wholeLane(portal, lane));
      while (cursor && !fits(cursor.value)) cursor = await cursor.continue();
      return cursor?.value;
    });
  }

  lane(portal: string, lane: Lane): Promise<KeptEntry[]> {
    return this.#read('entries', (entries) => entries.index('lane').getAll(wholeLane(portal, lane)));
  }

  count(portal: string): Promise<Counts> {
    return this.#read('entries', async (entries) => {
      const index = entries.index('lane');
      const counts = await Promise.all(
        lanes.map(async (lane) => [lane, await index.count(wholeLane(portal, lane))] as const),
      );
      const all = Object.fromEntries(counts) as Record<Lane, number>;
      return { ...all, uncertain: all.uncertain + all.doubt };
    });
  }

  change(id: string, decide: Decision): Promise<Change | undefined> {
    return this.#write(async (transaction) => {
      const entries = transaction.objectStore('entries');
      const entry = await entries.index('id').get(id);
      const decided = entry && decide(entry, (await transaction.objectStore('paused').get(entry.portal)) ?? false);
      if (!entry || !decided) return undefined;
      if (decided === 'remove') {
        await entries.delete(entry.order);
        return { entry, removed: true };
      }
      await entries.put(decided);
      const made = transaction.objectStore('made');
      for (const taskId of decided.taskIds ?? []) await made.put({ portal: entry.portal, taskId, entryId: id });
      return { entry: decided, removed: false };
    });
  }

  made(portal: string, taskIds: readonly number[]): Promise<Set<number>> {
    return this.#read('made', async (store) => {
      const known = await Promise.all(taskIds.map((id) => store.getKey([portal, id])));
      return new Set(taskIds.filter((_, index) => known[index] !== undefined));
    });
  }

  isPaused(portal: string): Promise<boolean> {
    return this.#read('paused', async (paused) => (await paused.get(portal)) ?? false);
  }

  pause(portal: string, paused: boolean): Promise<void> {
    return this.#write(async (transaction) => void (await transaction.objectStore('paused').put(paused, portal)));
  }

  sweep(portal: string, before: number): Promise<string[]> {
    return this.#write(async (transaction) => {
      const swept: string[] = [];
      const index = transaction.objectStore('entries').index('lane');
      let cursor = await index.openCursor(wholeLane(portal, 'created'));
      for (; cursor; cursor = await cursor.continue()) {
        if ((cursor.value.doneAt ?? 0) >= before) continue;
        swept.push(cursor.value.id);
        await cursor.delete();
      }
      const open = await Promise.all(
        lanes.filter((lane) => lane !== 'created').map((lane) => index.getKey(wholeLane(portal, lane))),
      );
      // Whatever is sent from here on is compared with what the portal has by then.
      if (open.every((key) => key === undefined))
        await transaction.objectStore('made').delete(IDBKeyRange.bound([portal], [portal, []]));
      return swept;
    });
  }

  close(): void {
    this.#connection.close();
  }

  /** Looks at one store, in one transaction. */
  #read<Name extends StoreNames<OutboxSchema>, Value>(
    name: Name,
    work: (store: IDBPObjectStore<OutboxSchema, [Name], Name, 'readonly'>) => Promise<Value>,
  ): Promise<Value> {
    return this.#connection.use(async (database: OutboxDatabase) => {
      const transaction = database.transaction(name);
      // One that is undone tells its requests, whose errors are heard; nobody else waits for it.
      transaction.done.catch(() => {});
      return work(transaction.store);
    });
  }

  /** One transaction, on the disk when this resolves, undone when it rejects. */
  #write<Value>(work: (transaction: Writing) => Promise<Value>): Promise<Value> {
    return this.#connection.use((database: OutboxDatabase) => inTransaction(database, work));
  }
}

async function inTransaction<Value>(
  database: OutboxDatabase,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(['entries', 'made', 'paused'], 'readwrite', { durability: 'strict' });
  // Awaited only after the work, whose error says more.
  const done = transaction.done;
  done.catch(() => {});
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
