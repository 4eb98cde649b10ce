// What happens between a person's "Create" and the outcome?
import type { Engine } from './engine.ts';
import type { Outcome, Rejected, Refusal } from './outcome.ts';
import { taskAddress } from './portal.ts';
import type { Failure } from './raw-engine.ts';
import { makeReaders, type PortalResponse } from './readers.ts';
import { type CreateTaskOptions, wayOf } from './sending.ts';
import { TaskformError } from './taskform-error.ts';
import type { Transport } from './transport.ts';
import { engineTransport } from './transport-engine.ts';
import { fetchTransport } from './transport-fetch.ts';
import { inNode } from './wasm-file.ts';

export type { CreateTaskOptions } from './sending.ts';
export type { Progress } from './transport.ts';

/** createTask on an engine; the interface Taskform documents it. */
export function makeCreateTask(
  engine: Engine,
  serializeRequest: (request: unknown) => string,
): (request: unknown, options: CreateTaskOptions) => Promise<Outcome> {
  const { readResponse } = makeReaders(engine);
  const read = (response: PortalResponse): Outcome => readResponse(response);
  const send: Transport<Outcome> = inNode ? fetchTransport(engine, read) : engineTransport(engine);

  return async (request, options) => {
    const given = Object(options) as CreateTaskOptions;
    const url = taskAddress(given.portal);
    const way = wayOf(given);
    if (way.signal?.aborted) return nothingSent(engine, 'aborted');
    const body = bodyOr(() => serializeRequest(request));
    if (typeof body !== 'string') return body;
    if (isOffline()) return nothingSent(engine, 'offline');
    return send({ url, body, ...way });
  };
}

/** The body that is written, or the rejection of a request that breaks rules. */
export function bodyOr(write: () => string): string | Rejected {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof TaskformError)) throw error;
    return { kind: 'rejected', message: error.message, issues: [...error.issues], mayExist: false };
  }
}

/** Says whether the browser knows that there is no connection. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** The outcome of a task that never left. */
export function nothingSent(engine: Engine, failure: Failure): Refusal<'offline'> | Refusal<'aborted'> {
  engine.raw.readFailure(failure, false);
  return engine.answer();
}
