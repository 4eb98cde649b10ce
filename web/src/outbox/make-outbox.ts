// What is an outbox made of?
import { Changes } from './changes.ts';
import { Connection } from './database.ts';
import { DatabaseStore } from './database-store.ts';
import { LocalOutbox } from './local-outbox.ts';
import { OutboxError } from './outbox-error.ts';
import type { Outbox } from './outbox.ts';
import { usualPace, type Pace } from './pace.ts';
import type { OutboxTaskform } from './post.ts';
import { locksHere, type Locks } from './turn.ts';
import { pageClock, type Clock } from './waker.ts';

/** What can be other than in a page; a page needs to name none of it. */
export interface OutboxOptions {
  /** The name of the database, the locks and the channel: outboxes of two names know nothing of each other. */
  name?: string;
  pace?: Partial<Pace>;
  clock?: Clock;
  /** Web Locks; undefined where there are none. */
  locks?: Locks | undefined;
  /** Where the entries are kept; undefined where there is no place. */
  indexedDB?: IDBFactory | undefined;
}

/** Makes an outbox. Nothing is sent before a portal is opened. `taskform.outbox` is one with the usual options. */
export function makeOutbox(taskform: OutboxTaskform, options: OutboxOptions = {}): Outbox {
  const { name = 'taskform-outbox', clock = pageClock } = options;
  const locks = 'locks' in options ? options.locks : locksHere();
  const factory = () => ('indexedDB' in options ? options.indexedDB : globalThis.indexedDB);
  const changes = new Changes(name);
  const lost = new OutboxError('storageLost');
  const connection = new Connection(name, factory, () =>
    changes.tellHere({ kind: 'trouble', code: lost.code, message: lost.message }),
  );
  const store = new DatabaseStore(connection);
  return new LocalOutbox({ taskform, store, changes, clock, pace: { ...usualPace, ...options.pace }, locks, name });
}
