// What can a page ask of the outbox?
import type { TaskRequest } from '../generated/types.ts';
import type { Issue } from '../issue.ts';
import type { OutboxListener, OutboxStatus } from './changes.ts';
import type { Entry } from './entry.ts';
import type { TokenSource } from './session.ts';
import type { Counts } from './store.ts';

export type { OutboxChange, OutboxListener, OutboxStatus } from './changes.ts';
export type { Doubt, Entry, EntryState, LastOutcome } from './entry.ts';
export type { OutboxErrorCode } from './outbox-error.ts';
export type { TokenSource } from './session.ts';
export type { Counts } from './store.ts';

/** For which portal this page sends, and in whose name. */
export interface OpenOptions {
  /** The portal's address, as in `https://portal.example.com`; http: is for localhost only. */
  portal: string | URL;
  /** What the Authorization header holds (contract 4), or a function that is asked for it when it is needed. */
  token?: TokenSource;
}

/** Where a task goes. */
export interface AddOptions {
  /** The portal; the one that was opened last unless given. */
  portal?: string | URL | undefined;
  /** Several contacts, up to 100: a task for each. */
  contactIds?: readonly number[] | undefined;
  /** An id of the caller's own. Adding it again changes nothing, so whoever did not hear the answer can ask twice. */
  id?: string | undefined;
}

/** One of many tasks. */
export interface BatchItem {
  request: unknown;
  contactIds?: readonly number[] | undefined;
  /** As for `add`: with ids a batch that was broken off can simply be added again. */
  id?: string | undefined;
}

/** How far a batch has come. */
export interface BatchProgress {
  /** How many are durable, or refused. */
  done: number;
  total: number;
}

export interface AddAllOptions {
  portal?: string | URL | undefined;
  /** Told after each part, which is durable then. */
  onProgress?: ((progress: BatchProgress) => void) | undefined;
  /** Stops between two parts; what is durable by then stays. */
  signal?: AbortSignal | undefined;
}

/** What became of a batch. */
export interface BatchSummary {
  /** Ids of the entries, in the order of the requests; undefined for those that are refused. */
  ids: (string | undefined)[];
  /** Requests with errors, which were not added. */
  refused: { index: number; issues: Issue[] }[];
}

/** What was taken back, to be put into a form. */
export interface TakenBack {
  request: TaskRequest;
  contactIds?: readonly number[] | undefined;
}

/** What a person agrees to about a task that the portal may have already. */
export interface Consent {
  /** The person knows that it may be there, and wants it all the same. */
  evenIfItExists?: boolean | undefined;
}

/**
 * Tasks that are on their way to portals: durable before they are sent, sent once, and kept until the portal's answer
 * was read or the person discards them (design section 5). All tabs of the origin share it. Every function rejects with
 * an OutboxError, whose `code` names what is wrong.
 */
export interface Outbox {
  /**
   * Starts sending for a portal in this page; again, with another token, it goes on with that one. Resolves with a
   * function that ends what this call began. Rejects with a TypeError for an address to which no token may go.
   */
  open(options: OpenOptions): Promise<() => void>;

  /** Adds a task. Resolves when it is durable; `invalid` with its issues when the request has errors. */
  add(request: unknown, options?: AddOptions): Promise<Entry>;

  /** Adds many, in parts. Rejects when the storage refuses one of them; parts before it are durable. */
  addAll(items: Iterable<BatchItem>, options?: AddAllOptions): Promise<BatchSummary>;

  /** All entries in the order in which they were added, of a portal or of all. Created ones stay for a day. */
  list(portal?: string | URL): Promise<Entry[]>;
  get(id: string): Promise<Entry | undefined>;
  /**
   * How many are in each state; `doubt` counts those uncertain ones that wait for a person. With thousands of entries
   * count once and follow the changes.
   */
  count(portal?: string | URL): Promise<Counts>;

  /** Told whatever changes, in every tab, until the function that it answers is called. */
  subscribe(listener: OutboxListener): () => void;

  /**
   * Tries an entry at once: what waits is sent, what was refused is sent again, what is uncertain is looked up again.
   * With consent an uncertain one is sent again, as another task than those that are its candidates.
   */
  retry(id: string, consent?: Consent): Promise<Entry>;

  /** The person says that an uncertain entry became this task of the portal. */
  adopt(id: string, taskId: number): Promise<Entry>;

  /** Forgets an entry in any state but `sending`. */
  discard(id: string): Promise<void>;

  /** Takes a queued or refused entry out to be changed; an uncertain one with consent alone. */
  edit(id: string, consent?: Consent): Promise<TakenBack>;

  /** Stops sending, in every tab and beyond a reload, until resume; what is on its way is finished. */
  pause(portal?: string | URL): Promise<void>;
  resume(portal?: string | URL): Promise<void>;

  /** What is being done for a portal in this page; undefined when it is not open here. */
  status(portal?: string | URL): Promise<OutboxStatus | undefined>;

  /** Resolves when nothing is left that the outbox does by itself: all is created, refused, or waits for a person. */
  settled(portal?: string | URL): Promise<void>;
}
