// What does the outbox tell the page, and how do all tabs hear the same?
import type { Task } from '../generated/types.ts';
import type { Entry } from './entry.ts';
import type { OutboxErrorCode } from './outbox-error.ts';

/** What the outbox of a portal is doing in this tab. */
export interface OutboxStatus {
  portal: string;
  /**
   * `idle` nothing is left to do by itself; `sending`; `waiting` until a moment; `paused` by the person;
   * `unauthorized` it needs another token; `elsewhere` another tab does the work; `storage` the storage fails, and it
   * tries again; `closed`.
   */
  state: 'idle' | 'sending' | 'waiting' | 'paused' | 'unauthorized' | 'elsewhere' | 'storage' | 'closed';
  /** Until when it waits, in milliseconds since 1970. */
  until?: number | undefined;
  /**
   * Why it waits: there is no network or the portal cannot be reached, the portal asked for a pause, or what it answers
   * may not be read by this page, as it is with a token that does not hold.
   */
  because?: 'unreachable' | 'unavailable' | 'unreadable' | undefined;
  /** Present where there are no Web Locks: this page then sends only what was added or retried in it. */
  alone?: boolean | undefined;
}

/** What a listener is told. The first four are the same in every tab, the others are of this one. */
export type OutboxChange =
  /** Entries are new or have changed. */
  | { kind: 'changed'; entries: Entry[] }
  /** Entries are gone: discarded, taken back to be edited, or created some time ago. */
  | { kind: 'removed'; portal: string; ids: string[] }
  /** The portal has it. `found` when the task was found on the portal instead of in its answer. */
  | { kind: 'created'; entry: Entry; tasks: Task[]; found: boolean }
  | { kind: 'paused'; portal: string; paused: boolean }
  | { kind: 'status'; status: OutboxStatus }
  /** The portal does not take the token: `open` with another one, or the token's function gives one. */
  | { kind: 'unauthorized'; portal: string; certain: boolean }
  /** The storage fails. What is on the screen is still there. */
  | { kind: 'trouble'; code: OutboxErrorCode; message: string };

/** Told what changes. */
export type OutboxListener = (change: OutboxChange) => void;

/** Tells listeners of this page, and those of other tabs what concerns them. */
export class Changes {
  readonly #listeners = new Set<OutboxListener>();
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.tellHere(data as OutboxChange);
    // In Node a channel would keep the program from ending.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  subscribe(listener: OutboxListener): () => void {
    // A function of its own, so that one listener can subscribe twice.
    const own: OutboxListener = (change) => listener(change);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Tells every tab. */
  tell(change: OutboxChange): void {
    this.#channel?.postMessage(change);
    this.tellHere(change);
  }

  /** Tells this tab. */
  tellHere(change: OutboxChange): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        // The listener's own, told as an uncaught error, as an event listener's would be.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  close(): void {
    this.#channel?.close();
  }
}
