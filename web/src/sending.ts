// How is a task to be sent, and are the options such as can be meant?
import { tokenOf } from './token.ts';
import type { Progress } from './transport.ts';

/** Where a task goes, and how. */
export interface CreateTaskOptions {
  /** The portal's address, as in `https://portal.example.com`; http: is for localhost only. */
  portal: string | URL;
  /** What the Authorization header holds (contract 4). It goes nowhere else. A page of the portal itself needs none. */
  token?: string;
  /** Stops the task. What had been sent by then may be in the portal: see `mayExist`. */
  signal?: AbortSignal;
  /** Milliseconds until the answer must be there: 60,000 unless given, as in the CRM's own dialog; 0 for any time. */
  timeout?: number;
  /** Told how far the task has come. */
  onProgress?: (progress: Progress) => void;
}

/** The options as the transports need them. */
export interface Way {
  token: string;
  timeout: number;
  signal: AbortSignal | undefined;
  onProgress: (progress: Progress) => void;
}

/** The CRM's own dialog waits as long (contract 6). */
const defaultTimeout = 60_000;

/** The longest time that timers keep, 24 days: beyond, they fire at once. */
const longestTimeout = 0x7fffffff;

/** The way that options mean. Throws a TypeError for those that cannot be meant. */
export function wayOf({ token, timeout, signal, onProgress }: CreateTaskOptions): Way {
  return { token: tokenOf(token), timeout: timeoutOf(timeout), signal, onProgress: guarded(onProgress) };
}

/** An error of the caller's listener is the caller's, and must not end a task that is on its way. */
function guarded(onProgress: ((progress: Progress) => void) | undefined): (progress: Progress) => void {
  if (!onProgress) return () => {};
  return (progress) => {
    try {
      onProgress(progress);
    } catch (error) {
      // Told as an uncaught error, as an event listener's would be.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
}

function timeoutOf(timeout = defaultTimeout): number {
  if (typeof timeout === 'number' && timeout >= 0) return Math.min(Math.ceil(timeout), longestTimeout);
  throw new TypeError('timeout must be a number of milliseconds, 0 for any time.');
}
