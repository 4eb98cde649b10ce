// How long does the outbox wait, and for what?

/** All times of the outbox, in milliseconds. */
export interface Pace {
  /** Until the answer to a task must be there, as in the CRM's own dialog (contract 6). */
  timeout: number;
  /** What a portal may still need to save a task whose sender has given up. */
  grace: number;
  /** The first pause after trouble; it doubles each time. */
  base: number;
  /** The longest pause. */
  longest: number;
  /** The longest pause that a portal can ask for by Retry-After. */
  longestRetryAfter: number;
  /** So long after a task was made its id marks what the portal had: no look-up is needed before the next is sent. */
  freshness: number;
  /** So often in a row a task is sent whose answer cannot be read and which is not found. */
  tries: number;
  /** How long tasks that were created stay in the list. */
  keptFor: number;
}

export const usualPace: Pace = {
  timeout: 60_000,
  grace: 30_000,
  base: 1_000,
  longest: 300_000,
  longestRetryAfter: 3_600_000,
  freshness: 60_000,
  tries: 8,
  keptFor: 86_400_000,
};

/**
 * How long to wait after so many failures in a row: any time up to a bound that doubles (full jitter), so that pages
 * which failed together do not come back together.
 */
export function backOff(failures: number, { base, longest }: Pace, random: () => number): number {
  return Math.ceil(random() * Math.min(longest, base * 2 ** Math.min(failures, 30)));
}

/** What Retry-After asks for, in seconds, within what can be meant. */
export function retryAfterOf(seconds: number | undefined, { longestRetryAfter }: Pace): number | undefined {
  return seconds === undefined ? undefined : Math.min(seconds * 1000, longestRetryAfter);
}
