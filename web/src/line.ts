// How long is an exchange with the portal waited for, and why did it end without an answer?
import { neverConnected } from './connection-error.ts';
import type { Failure } from './raw-engine.ts';

/** What came of an exchange: its answer, or why there is none and whether anything may have been sent. */
export type Ended<Answer> = { answer: Answer } | { failure: Failure; sent: boolean };

/** Runs an exchange until it is answered, called off by its caller, or out of time. Never rejects. */
export async function onLine<Answer>(
  exchange: (signal: AbortSignal) => Promise<Answer>,
  { signal, timeout }: { signal: AbortSignal | undefined; timeout: number },
): Promise<Ended<Answer>> {
  const line = new AbortController();
  let ended: Failure | undefined;
  const end = (kind: Failure) => (): void => {
    ended = kind;
    line.abort();
  };
  const onAbort = end('aborted');
  signal?.addEventListener('abort', onAbort);
  const timer = timeout > 0 ? setTimeout(end('timeout'), timeout) : undefined;
  try {
    return { answer: await exchange(line.signal) };
  } catch (error) {
    // fetch does not tell how much has left, so the task may be there unless no connection was ever made.
    if (ended) return { failure: ended, sent: true };
    return neverConnected(error) ? { failure: 'offline', sent: false } : { failure: 'network', sent: true };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
