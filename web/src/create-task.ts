// What happens between a person's "Create" and the outcome?
import type { Engine } from './engine.ts';
import type { Outcome } from './outcome.ts';
import { taskAddress } from './portal.ts';
import type { Failure } from './raw-engine.ts';
import { makeReaders } from './readers.ts';
import { TaskformError } from './taskform-error.ts';
import { tokenOf } from './token.ts';
import type { Progress, Transport } from './transport.ts';
import { engineTransport } from './transport-engine.ts';
import { fetchTransport } from './transport-fetch.ts';
import { inNode } from './wasm-file.ts';

export type { Progress } from './transport.ts';

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

/** The CRM's own dialog waits as long (contract 6). */
const defaultTimeout = 60_000;

/** The longest time that timers keep, 24 days: beyond, they fire at once. */
const longestTimeout = 0x7fffffff;

/** createTask on an engine; the interface Taskform documents it. */
export function makeCreateTask(
  engine: Engine,
  serializeRequest: (request: unknown) => string,
): (request: unknown, options: CreateTaskOptions) => Promise<Outcome> {
  const send: Transport = inNode ? fetchTransport(engine, makeReaders(engine).readResponse) : engineTransport(engine);

  const nothingSent = (failure: Failure): Outcome => {
    engine.raw.readFailure(failure, false);
    return engine.answer();
  };

  return async (request, options) => {
    const { portal, signal, onProgress, ...rest } = Object(options) as CreateTaskOptions;
    const url = taskAddress(portal);
    const token = tokenOf(rest.token);
    const timeout = timeoutOf(rest.timeout);
    if (signal?.aborted) return nothingSent('aborted');
    let body: string;
    try {
      body = serializeRequest(request);
    } catch (error) {
      if (error instanceof TaskformError) return rejected(error);
      throw error;
    }
    if (globalThis.navigator?.onLine === false) return nothingSent('offline');
    return send({ url, body, token, timeout, signal, onProgress: guarded(onProgress) });
  };
}

function rejected(error: TaskformError): Outcome {
  return { kind: 'rejected', message: error.message, issues: [...error.issues], mayExist: false };
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
