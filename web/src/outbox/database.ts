// Where are the entries kept? In one IndexedDB database, which other tabs use too and the person may delete.
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptEntry, Lane } from './entry.ts';
import { OutboxError, storageError } from './outbox-error.ts';

/** What is in the database. */
export interface OutboxSchema extends DBSchema {
  entries: {
    key: number;
    value: KeptEntry;
    indexes: { id: string; lane: [portal: string, lane: Lane, nextAt: number] };
  };
  /** Tasks that entries became: no other entry may become one of them. */
  made: { key: [portal: string, taskId: number]; value: { portal: string; taskId: number; entryId: string } };
  paused: { key: string; value: boolean };
}

/** The open database. */
export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** Of the schema. One that is higher was written by newer code, whose entries are not ours to read. */
const version = 1;

/** Opens the database, and opens it anew when it was closed under our hands. */
export class Connection {
  readonly #name: string;
  readonly #factory: () => IDBFactory | undefined;
  readonly #onLost: () => void;
  #open: Promise<OutboxDatabase> | undefined;

  constructor(name: string, factory: () => IDBFactory | undefined, onLost: () => void) {
    this.#name = name;
    this.#factory = factory;
    this.#onLost = onLost;
  }

  /** Does something with the database. Rejects with an OutboxError. */
  async use<Value>(work: (database: OutboxDatabase) => Promise<Value>): Promise<Value> {
    try {
      return await this.#attempt(work);
    } catch (error) {
      throw storageError(error);
    }
  }

  close(): void {
    const open = this.#open;
    this.#open = undefined;
    open?.then(
      (database) => database.close(),
      () => {},
    );
  }

  async #attempt<Value>(work: (database: OutboxDatabase) => Promise<Value>): Promise<Value> {
    const open = (this.#open ??= this.#connect());
    const database = await open.catch((error) => {
      if (this.#open === open) this.#open = undefined;
      throw error;
    });
    try {
      return await work(database);
    } catch (error) {
      // The connection was closed between two of our transactions; nothing of this one has happened.
      const isClosed = (error as Partial<DOMException> | null)?.name === 'InvalidStateError';
      if (!isClosed || this.#open === open) throw error;
      return work(await (this.#open ??= this.#connect()));
    }
  }

  async #connect(): Promise<OutboxDatabase> {
    const factory = this.#factory();
    if (!factory) throw new OutboxError('storageRefused');
    const request = factory.open(this.#name, version);
    request.onupgradeneeded = () => createStores(request.result);
    const database = (await wrap(request)) as unknown as OutboxDatabase;
    const forget = () => {
      this.#open = undefined;
    };
    database.addEventListener('versionchange', ({ newVersion }) => {
      // Whoever waits for us upgrades the database or deletes it; a person's wish is not to be blocked.
      database.close();
      forget();
      if (newVersion === null) this.#onLost();
    });
    database.addEventListener('close', () => {
      forget();
      this.#onLost();
    });
    return database;
  }
}

function createStores(database: IDBDatabase): void {
  const entries = database.createObjectStore('entries', { keyPath: 'order', autoIncrement: true });
  entries.createIndex('id', 'id', { unique: true });
  entries.createIndex('lane', ['portal', 'lane', 'nextAt']);
  database.createObjectStore('made', { keyPath: ['portal', 'taskId'] });
  database.createObjectStore('paused');
}
