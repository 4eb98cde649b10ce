// What does the outbox need of whatever keeps its entries?
import type { EntryState, KeptEntry, Lane, NewEntry } from './entry.ts';

/** How many entries are in each state, and how many wait for a person. */
export type Counts = Record<EntryState, number> & { doubt: number };

/** What became of an entry: as it is now, or that it is gone. */
export interface Change {
  entry: KeptEntry;
  removed: boolean;
}

/** Looks at an entry, and whether its portal is paused, and says what becomes of it; undefined leaves it as it is. */
export type Decision = (entry: KeptEntry, isPaused: boolean) => KeptEntry | 'remove' | undefined;

/** Keeps entries. Every function is one transaction, durable when it resolves; it rejects with an OutboxError. */
export interface Store {
  /** Adds all or none. One whose id is there already stays as it is. Answers them as they are kept. */
  add(entries: readonly NewEntry[]): Promise<KeptEntry[]>;
  get(id: string): Promise<KeptEntry | undefined>;
  /** All, in the order in which they were added. */
  list(portal?: string): Promise<KeptEntry[]>;
  /** The first of a lane that fits, by nextAt, then in the order in which they were added. */
  first(portal: string, lane: Lane, fits: (entry: KeptEntry) => boolean): Promise<KeptEntry | undefined>;
  /** All of a lane. */
  lane(portal: string, lane: Lane): Promise<KeptEntry[]>;
  count(portal: string): Promise<Counts>;
  /** Changes an entry by a decision about it as it is now. The tasks it became are remembered beyond it. */
  change(id: string, decide: Decision): Promise<Change | undefined>;
  /** Those of the tasks that some entry became. */
  made(portal: string, taskIds: readonly number[]): Promise<Set<number>>;
  isPaused(portal: string): Promise<boolean>;
  pause(portal: string, paused: boolean): Promise<void>;
  /** Forgets entries created before a moment, and answers which. */
  sweep(portal: string, before: number): Promise<string[]>;
  close(): void;
}

/** Every lane there is. */
export const lanes: readonly Lane[] = ['queued', 'sending', 'created', 'refused', 'uncertain', 'doubt'];
